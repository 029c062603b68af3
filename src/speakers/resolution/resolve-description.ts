import { type ArticleView, mentionBefore } from '../article/article-view.js'
import type { Person } from '../article/people.js'
import { endingOf, narrows, type RolePhrase, roleKey, stemOf } from '../article/role-phrases.js'
import type { Phrase } from '../phrases/model.js'
import { genderOfTitles } from '../phrases/title-gender.js'
import { headOf, joinTokens, writeNominative } from '../phrases/write-nominative.js'
import type { RegisterEntry } from '../register/model.js'
import { surnameOf } from '../register/register.js'
import { partyBefore } from '../words/person-terms.js'
import { findKnownHolder } from './find-known-holder.js'
import { possessiveForm } from './pronoun-forms.js'
import { ofRegister, type Referent } from './referent.js'
import { resolvePerson } from './resolve-name.js'
import { takeUpPerson } from './take-up-person.js'

/** "der GdP-Vorsitzende": whom the article calls so, else who held the office at the time; null where neither is known. */
export function resolveDescription(view: ArticleView, whole: Phrase, role: string): Referent | null {
  const phrase = withoutSecondOffice(view, whole)
  const owned = possessiveForm(phrase.determiner ?? '') !== null // "sein Trainer" is none who acts here, "ihr Außenminister" not ours
  const { before, later } = personByRole(view, phrase)
  if (before && isUnnamedSince(view, phrase, before.mention)) return null
  const person = before?.person ?? (owned ? null : takeUpOfficer(view, phrase)) ?? later
  const named = person && resolvePerson(view, person, role)
  if (named?.entry || owned) return named
  const [holder, other] = holdersOf(view, officeOf(view, phrase)).filter(entry => genderFits(entry, phrase))
  if (!holder || other) return named ?? ofKnownHolder(view, phrase, role)
  // "der Papst" is today's, if the article names him, though it also tells of "Papst Gregor XII."
  return named === null || isNamed(view, holder) ? ofRegister(holder, role) : named
}

/** "Der Kiel-Trainer" is whom the text has told of, unless it called him the trainer of others. */
function takeUpOfficer(view: ArticleView, phrase: Phrase): Person | null {
  const person = takeUpPerson(view, phrase)
  const noun = roleKey(headOf(phrase).lower)
  return isPrefixed(noun) && person?.functions.includes(endingOf(noun)) ? null : person
}

/** "der CDU-Vorsitzende und Chef der Fraktion" is who the first of his offices tells. */
function withoutSecondOffice({ tokens }: ArticleView, phrase: Phrase): Phrase {
  const { first, last } = phrase.tail
  const second = first + 1 < last && tokens[first]!.lower === 'und' && tokens[first + 1]!.capital
  return second ? { ...phrase, tail: { first, last: first } } : phrase
}

function ofKnownHolder(view: ArticleView, phrase: Phrase, role: string): Referent | null {
  const holder = findKnownHolder(view, phrase)
  return holder && ofRegister(holder, role)
}

/** Who held the office; where the article names its holder in Austria or Switzerland and not the German one, "der Kanzler" is that one. */
function holdersOf(view: ArticleView, office: string): readonly RegisterEntry[] {
  const { register, published } = view
  const found = register.holders(office, published.from, published.to)
  if (found.some(holder => isNamed(view, holder))) return found
  const abroad = NEIGHBOURS.flatMap(realm => register.holders(`${realm} ${office}`, published.from, published.to))
  return abroad.some(holder => isNamed(view, holder)) ? abroad.filter(holder => isNamed(view, holder)) : found
}

/** Realms whose papers call their own offices by words that German ones use as well. */
const NEIGHBOURS = ['Österreichischer', 'Schweizer']

function isNamed({ people }: ArticleView, { name }: RegisterEntry): boolean {
  return people.named(surnameOf(name)).length > 0
}

/** The nearest person before the mention whose function fits, and the first after it. */
function personByRole(
  view: ArticleView,
  phrase: Phrase,
): { readonly before: { readonly person: Person; readonly mention: number } | null; readonly later: Person | null } {
  const noun = roleKey(headOf(phrase).lower)
  const details = detailsOf(view, phrase)
  const at = mentionBefore(view.mentions, phrase.first + 1)
  const all = view.people.withRole(noun)
  const near = firstAfter(all, at)
  const known = all.slice(Math.max(0, near - HOLDERS), near + HOLDERS)
  const owned = phrase.tail.first < phrase.tail.last
  const prefix = partyBefore(headOf(phrase).text)
  const party = prefix !== null && view.people.partyOf(prefix) !== null ? prefix.toLowerCase() : null
  const several = isPrefixed(noun) && known.some(({ role }) => isPrefixed(role.noun) && role.noun !== noun)
  const fitting = known.filter(
    ({ person, role }) =>
      agrees(role, noun, details, owned) &&
      mayLead(role, party) &&
      !(several && isOfNone(role, noun)) &&
      genderFits(person, phrase),
  )
  const current = fitting.filter(({ role }) => !role.former)
  const chosen = current.length > 0 ? current : fitting
  const last = chosen.findLast(({ role }) => role.mention <= at)
  const before = last ? { person: last.person, mention: last.role.mention } : null
  const later = possessiveForm(phrase.determiner ?? '') ? null : (chosen[0]?.person ?? null) // "sein Anwalt" is nobody who comes later
  return { before, later }
}

/** "der CDU-Vorsitzende" is no "Vorsitzender der Konferenz", but may be the "Vorsitzende der CDU". */
const mayLead = ({ noun, details }: RolePhrase, party: string | null): boolean =>
  party === null || noun.includes('-') || details.length === 0 || details.some(detail => detail.startsWith(party))

/** "RB-Trainer Probst … Der Kiel-Trainer": of several trainers none whom the article calls a trainer alone, but the "Trainer von Kiel". */
const isOfNone = ({ noun, details }: RolePhrase, asked: string): boolean =>
  !isPrefixed(noun) && !details.some(detail => asked.startsWith(detail))

const isPrefixed = (noun: string): boolean => noun.includes('-')

/** "Ein Regierungssprecher teilte mit, …, so der Sprecher": who was brought in without a name since then is meant. */
function isUnnamedSince({ mentions, people }: ArticleView, phrase: Phrase, mention: number): boolean {
  if (phrase.modifiers.length > 0 || phrase.tail.last > phrase.tail.first) return false
  const noun = roleKey(headOf(phrase).lower)
  const gender = genderOfTitles([headOf(phrase)], phrase.determiner)
  const nearest = mentionBefore(mentions, phrase.first)
  for (let i = nearest; i > Math.max(mention, nearest - MENTIONS); i--) {
    const { phrase: other, noun: held, afterComma } = mentions[i]!
    if (held?.kind !== 'person' || afterComma || !INDEFINITE.test(other.determiner ?? '') || people.at(i)) continue
    const head = headOf(other)
    if (roleKey(head.lower).endsWith(noun) && genderOfTitles([head], other.determiner) === gender) return true
  }
  return false
}

const INDEFINITE = /^eine?[mnrs]?$/

/** How many mentions are looked through for one. */
const MENTIONS = 60

/** How many who hold a function are looked through on either side. */
const HOLDERS = 30

function firstAfter(known: readonly { readonly role: RolePhrase }[], mention: number): number {
  let low = 0
  let high = known.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (known[middle]!.role.mention <= mention) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * "der Sprecher der Polizei" with "Polizeisprecher", not with "ARD-Sprecher"; "Minister" agrees with "Innenminister",
 * "GdP-Vorsitzender" with "Vorsitzender"; "Bundesminister" not with "Innenminister".
 */
function agrees(role: RolePhrase, noun: string, details: readonly string[], owned: boolean): boolean {
  const asked = noun.replace(GENERAL, '')
  if (asked !== noun && role.noun.endsWith(asked)) return details.length === 0 || agrees(role, asked, details, owned)
  const [long, short] = role.noun.length < noun.length ? [noun, role.noun] : [role.noun, noun]
  if (!long.endsWith(short) || /(?:vize|schatten)-?$/.test(long.slice(0, -short.length))) return false // "Vizekanzler"
  if (details.length === 0) return true
  if (role.details.length === 0)
    return !owned || role.noun === noun || details.some(detail => role.noun.includes(detail))
  return details.some(detail => role.details.includes(detail))
}

/** "der Verbandspräsident", who may be the "Bauernpräsident"; "der Parteichef" is of a party. */
const GENERAL =
  /^(?:verbands|vereins|kammer|konzern|firmen|unternehmens|behörden|amts|instituts|gewerkschafts)-?(?=(?:präsident|chef|vorsitzend|sprecher|leiter|direktor))/

function genderFits({ gender }: Pick<Person, 'gender'>, phrase: Phrase): boolean {
  const asked = genderOfTitles([headOf(phrase)], phrase.determiner)
  return gender === null || asked === null || gender === asked
}

function detailsOf(view: ArticleView, phrase: Phrase): readonly string[] {
  const tail = view.tokens.slice(phrase.tail.first, phrase.tail.last).filter(token => token.capital)
  return [...phrase.modifiers, ...tail].filter(narrows).map(token => stemOf(token.lower))
}

/** "russischer Präsident", "Präsident der USA": the office as the register can look it up. */
function officeOf(view: ArticleView, phrase: Phrase): string {
  const feminine = /in$/.test(headOf(phrase).lower)
  const tail = joinTokens(view.tokens.slice(phrase.tail.first, phrase.tail.last))
  return `${writeNominative(phrase, feminine ? 'f' : 'm')} ${tail}`.trim()
}
