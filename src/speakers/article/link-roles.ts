import { bodyBehind } from '../phrases/person-details.js'
import { genderOfTitles } from '../phrases/title-gender.js'
import { headOf, joinTokens } from '../phrases/write-nominative.js'
import { genderOfFirstName } from '../words/first-names.js'
import { looksLikeName } from '../words/name-parts.js'
import type { Mention } from './find-mentions.js'
import type { People, Person } from './people.js'
import type { Reading } from './people-index.js'
import { narrows, roleOf, stemOf } from './role-phrases.js'

const COPULA = /^(?:ist|war|bleibt|blieb|wird|wurde)$/

/** "Der Vorsitzende des Ausschusses, Sebastian Beispiel" and "Erika Beispiel, die Anwältin der Frau,". */
export function linkApposition(reading: Reading, i: number): void {
  const { mentions, index } = reading
  const mention = mentions[i]!
  if (!mention.afterComma) return
  let j = i - 1
  while (j > 0 && mentions[j]!.noun?.kind !== 'person' && isOther(mentions, j, index) && isAttached(mentions, j)) j--
  const before = mentions[j]
  const last = mentions[i - 1]
  if (!before || !last || before.sentence !== mention.sentence) return
  const end = last.phrase.brackets.at(-1)?.last ?? last.phrase.last - 1
  if (mention.phrase.first - end !== 2) return
  const details = mentions
    .slice(j + 1, i)
    .flatMap(attribute => attribute.phrase.nouns.filter(narrows).map(noun => stemOf(noun.lower)))
  const named = index.at(i) ?? (before.noun?.kind === 'person' ? adopt(reading, mention, i) : null)
  if (named && index.at(j) === null && before.noun?.kind === 'person') {
    index.link(j, named, roleOf(before.phrase.nouns, before, j, details))
    named.gender ??= genderOfTitles([headOf(before.phrase)], before.phrase.determiner)
  }
  const first = index.at(j)
  if (first && named === null && mention.noun?.kind === 'person') {
    index.link(i, first, roleOf(mention.phrase.nouns, mention, i, detailsBehind(mentions, i)))
    first.gender ??= genderOfTitles([headOf(mention.phrase)], mention.phrase.determiner)
    const body = bodyBehind(reading.tokens, mention.phrase.last)
    if (body !== null) first.bodies.push(body)
  }
}

/** "Der frühere Weggefährte, Newin Beispiel, …": two bare words between commas behind a function are a name, known or not. */
function adopt({ tokens, evidence, index }: Reading, { phrase, noun }: Mention, i: number): Person | null {
  const bare = noun === null && phrase.determiner === null && phrase.modifiers.length === 0 && !phrase.quoted
  const closed = /^(?:comma|open|stop)$/.test(tokens[phrase.last]?.kind ?? '')
  if (!bare || !closed || phrase.nouns.length < 2 || !looksLikeName(phrase.nouns, false)) return null
  const text = joinTokens(phrase.nouns)
  if (evidence.isRealm(text)) return null
  const person = index.add(text, genderOfFirstName(phrase.nouns[0]!.text))
  index.link(i, person, null)
  return person
}

/** No person, or whose function it is: "Der Anwalt Musters, Emil Beispiel,". */
function isOther(mentions: readonly Mention[], j: number, index: People): boolean {
  return index.at(j) === null || (mentions[j]!.attribute && mentions[j - 1]!.noun?.kind === 'person')
}

/** "Erika Beispiel ist Autorin und Malerin": what somebody is said to be is a function too. */
export function linkPredicate({ mentions, index, tokens }: Reading, i: number): void {
  const mention = mentions[i]!
  const before = mentions[i - 1]
  const person = index.at(i - 1)
  if (!person || !before?.subject || !mention.subject || mention.noun?.kind !== 'person' || index.at(i)) return
  const between = tokens.slice(before.phrase.last, mention.phrase.first)
  const predicate = between.length <= 4 && between.some(token => COPULA.test(token.lower))
  const another = between.length === 1 && between[0]!.lower === 'und' && before.noun?.kind === 'person'
  if ((!predicate && !another) || between.some(token => token.kind !== 'word')) return
  index.link(i, person, roleOf(mention.phrase.nouns, mention, i, detailsBehind(mentions, i)))
  if (mention.noun.gender === 'f') person.gender ??= 'f'
}

/** "Künstlerischer Leiter wird 2027 Max Muster", "Sein Nachfolger ist Max Muster": the function stands in front. */
export function linkPredicateBefore({ mentions, index, tokens }: Reading, i: number): void {
  const person = index.at(i)
  const before = mentions[i - 1]
  if (
    !person ||
    !before ||
    before.noun?.kind !== 'person' ||
    index.at(i - 1) ||
    /^(?:d|ein)/.test(before.phrase.determiner ?? '')
  )
    return
  const { phrase, sentence } = before
  const between = tokens.slice(phrase.last, mentions[i]!.phrase.first)
  const opens = tokens[phrase.first - 1]?.sentence !== sentence
  if (!opens || between.length > 3 || !COPULA.test(between[0]?.lower ?? '')) return
  if (between.every(({ kind }) => kind === 'word' || kind === 'number'))
    index.link(i - 1, person, roleOf(phrase.nouns, before, i - 1))
}

/** A genitive or a phrase with a preposition right behind the mention before: "Kommissar für Kultur", "Leiter des Zoos". */
function isAttached(mentions: readonly Mention[], j: number): boolean {
  const { phrase, attribute, preposition } = mentions[j]!
  const gap = phrase.first - (mentions[j - 1]?.phrase.last ?? 0)
  return attribute || (preposition !== null && gap <= 1) || (gap === 1 && !mentions[j]!.afterComma)
}

function detailsBehind(mentions: readonly Mention[], i: number): readonly string[] {
  const details: string[] = []
  for (let j = i + 1; mentions[j]?.attribute; j++)
    details.push(...mentions[j]!.phrase.nouns.filter(narrows).map(noun => stemOf(noun.lower)))
  return details
}
