import type { Token } from '../../extraction/text/model.js'
import { ageBehind, readPersonDetails } from '../phrases/person-details.js'
import { genderOfTitles } from '../phrases/title-gender.js'
import { isAdjectival, joinTokens } from '../phrases/write-nominative.js'
import { genderOfFirstName } from '../words/first-names.js'
import { looksLikeName, splitTitles } from '../words/name-parts.js'
import type { Mention } from './find-mentions.js'
import { linkApposition, linkPredicate, linkPredicateBefore } from './link-roles.js'
import {
  areSeveral,
  isBare,
  isIntroduced,
  isTitled,
  type NameEvidence,
  nameBehind,
  namesInTitle,
} from './name-evidence.js'
import type { People, Person } from './people.js'
import { PeopleIndex, type Reading } from './people-index.js'
import { roleOf } from './role-phrases.js'

/** Collects the people of the article: full names in title and body, with gender and functions. */
export function indexPeople(
  title: string,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  evidence: NameEvidence,
): People {
  const index = new PeopleIndex(evidence.partyOf)
  for (const name of namesInTitle(title)) index.add(name, genderOfFirstName(name.split(' ')[0]!))
  const reading: Reading = { tokens, mentions, evidence, index, recurs: wordsAlone(mentions) }
  const open = mentions.map((_, i) => readMention(reading, i)) // a surname may stand before the full name
  for (const i of mentions.keys()) {
    if (open[i] && index.at(i) === null) readMention(reading, i)
    linkApposition(reading, i)
    linkPredicate(reading, i)
    linkPredicateBefore(reading, i)
  }
  index.sortRoles()
  return index
}

function wordsAlone(mentions: readonly Mention[]): ReadonlySet<string> {
  const alone = mentions.filter(({ phrase }) => phrase.nouns.length === 1 && phrase.determiner === null)
  return new Set(alone.map(({ phrase }) => phrase.nouns[0]!.lower))
}

/** Takes in whom the mention names; true if it looks like a name but is nobody's yet. */
function readMention(reading: Reading, i: number): boolean {
  const { mentions, evidence, index } = reading
  const mention = mentions[i]!
  if (mention.noun !== null && mention.phrase.nouns.length === 1) return false // most of all: "der Minister"
  const before = mentions[i - 1]
  const behind = nameBehind(mention, before)
  const { titles, name: words } = splitTitles(behind ?? mention.phrase.nouns)
  const name = withoutObject(reading, words)
  if (mention.phrase.quoted || !looksLikeName(name, titles.length > 0) || evidence.isInitials(mention)) return false
  const text = joinTokens(name)
  if (index.isOwner(titles, text)) return true
  const person = personOf(reading, mention, titles, name)
  if (person === null) return true
  index.link(i, person, null)
  addDetails(reading, person, mention)
  if (behind && before) index.link(i - 1, person, roleOf(before.phrase.nouns, before, i - 1))
  if (titles.length > 0 && !areSeveral(titles)) index.link(i, person, roleOf(titles, mention, i))
  return false
}

/** Who bears the name, known or new; null where it could be anybody's or nobody's. */
function personOf(reading: Reading, mention: Mention, titles: readonly Token[], name: readonly Token[]): Person | null {
  const { evidence, index, tokens } = reading
  const given = genderOfFirstName(name[0]!.text)
  const text = joinTokens(name)
  const full = isFullName(reading, mention, titles, name)
  const called = genderOfTitles(titles, mention.phrase.determiner)
  const known = full ? null : index.bearer(text, called, titles.at(-1)?.lower ?? null)
  const aged = name.length === 1 && isBare(mention) && ageBehind(tokens, mention.phrase.last) !== null
  if (!full && !aged && known === null && (!isTitled(titles, mention) || index.named(text).length > 1)) return null
  if (known === null && !full && ownsThing(reading, mention, titles, name)) return null
  if (known === null && (evidence.isRealm(text) || evidence.isRealm(text.replace(/s$/, '')))) return null
  const gender = called ?? (name.length > 1 ? given : null)
  const person = known ?? index.add(text, gender)
  person.gender ??= gender
  return person
}

/** "riss er der Verletzten Hose und Jacke vom Leib": behind a dative a word that stands nowhere else alone is no surname. */
function ownsThing(
  { recurs }: Reading,
  { phrase: { determiner } }: Mention,
  titles: readonly Token[],
  [word]: readonly Token[],
): boolean {
  const dative = /^(?:der|dem|einer|einem)$/.test(determiner ?? '') && isAdjectival(titles.at(-1)?.text ?? '')
  return dative && titles.at(-1)!.lower.endsWith('en') && !recurs.has(word!.lower)
}

/** "Clara Probst", "Minister Xi Jinping": several words that something shows to be the whole name of one. */
function isFullName(
  { evidence, tokens, recurs, index }: Reading,
  mention: Mention,
  titles: readonly Token[],
  name: readonly Token[],
): boolean {
  if (name.length < 2) return false
  if (genderOfFirstName(name[0]!.text) !== null || titles.length > 0 || evidence.isPerson(joinTokens(name))) return true
  if (isIntroduced(mention, tokens, evidence)) return true
  if (index.named(name[0]!.text).some(known => known.name.endsWith(` ${name[0]!.text}`))) return false // "lobte Probst Klamm"
  return isBare(mention) && !areTwo(evidence, name) && (evidence.speaks(mention) || recurs.has(name.at(-1)!.lower))
}

/** "hat Merkel Steinmeier aufgefordert": two surnames that everybody knows. */
function areTwo(evidence: NameEvidence, name: readonly Token[]): boolean {
  return name.length === 2 && name.every(({ text }) => evidence.isPerson(text))
}

/**
 * "Markus Muster Betrug vorwerfen": what follows first name and surname, where that surname stands alone elsewhere, is no name;
 * "haben Kanzlerin Merkel Steinmeier gedankt": nor is a second surname, nor an owner: "Max Muster Merkels Pläne".
 */
function withoutObject({ recurs, evidence }: Reading, name: readonly Token[]): readonly Token[] {
  const [first, surname, other] = name
  if (areTwo(evidence, name) && genderOfFirstName(first!.text) === null) return name.slice(0, 1)
  if (name.length < 3 || genderOfFirstName(first!.text) === null) return name
  const owner = /^(.+[^s])s$/.exec(other!.text)?.[1]
  if (owner && name.length > 3 && (evidence.isPerson(owner) || recurs.has(owner.toLowerCase()))) return name.slice(0, 2)
  return name.length === 3 && recurs.has(surname!.lower) && !recurs.has(other!.lower) ? name.slice(0, 2) : name
}

function addDetails({ tokens, evidence, index }: Reading, person: Person, { phrase }: Mention): void {
  const { age, party, body } = readPersonDetails(tokens, phrase, evidence.partyOf)
  person.party ??= party
  if (body !== null) person.bodies.push(body)
  if (age !== null) index.addAge(person, age)
}
