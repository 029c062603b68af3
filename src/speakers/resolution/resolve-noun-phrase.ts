import type { Range } from '../../extraction/text/model.js'
import type { ArticleView } from '../article/article-view.js'
import type { Phrase } from '../phrases/model.js'
import { readPhrase } from '../phrases/read-phrase.js'
import { genderOfAdjectival } from '../phrases/title-gender.js'
import { headOf, isAdjectival, isPlural, writeNominative } from '../phrases/write-nominative.js'
import { isBoard } from '../words/institution-terms.js'
import { splitTitles } from '../words/name-parts.js'
import { genderOfNoun, nounOf } from '../words/nouns.js'
import { partyOfMember } from '../words/person-terms.js'
import { sourceNoun } from '../words/source-nouns.js'
import { governmentInTitle } from './metonyms.js'
import { readOnePhrase } from './read-one-phrase.js'
import type { Referent } from './referent.js'
import { resolveDescription } from './resolve-description.js'
import { asAbbreviation, asExplained, endOfAbbreviated, findDescribed, findInstitution } from './resolve-institution.js'
import { asName, roleText } from './resolve-person.js'
import { asForeignMedium, asRegistered } from './resolve-registered.js'
import { takeUpInstitution } from './take-up-institution.js'
import { afterClassNoun, genderOfDeterminer, quotedName, tailText } from './write-name.js'

/** Whom a noun phrase means: a person, an institution, a government, somebody described; null if it holds no noun. */
export function resolveNounPhrase(view: ArticleView, range: Range): Referent | null {
  const phrase = readOnePhrase(view, range)
  if (phrase === null) return null
  const parts = splitTitles(phrase.nouns)
  if (isTitle(view, phrase)) return asRegistered(view, phrase) ?? asPaper(view, phrase)
  return (
    asName(view, phrase, parts) ??
    asMember(view, phrase) ??
    asExplained(view, phrase) ??
    asRegistered(view, phrase) ??
    asForeignMedium(view, phrase) ??
    asAbbreviation(view, phrase) ??
    asDescription(view, phrase) ??
    asInstitution(view, phrase) ??
    asWritten(view, phrase)
  )
}

/** "berichtet Der Turmwart": inside a sentence the capital of the article is that of a paper's name. */
function isTitle({ tokens }: ArticleView, { first, determiner, quoted }: Phrase): boolean {
  if (quoted || !/^(?:der|die|das)$/.test(determiner ?? '') || !/^D/.test(tokens[first]!.text)) return false
  const before = tokens[first - 1]
  return before?.kind === 'word' && before.sentence === tokens[first]!.sentence
}

function asPaper(view: ArticleView, phrase: Phrase): Referent {
  const nouns = [view.tokens[phrase.first]!, ...phrase.nouns]
  return { ...asWritten(view, { ...phrase, determiner: null, nouns, quoted: true }), kind: 'media', plural: false }
}

/** "das Ministerium" is who the fuller name before it is, "das Unternehmen" the firm that the article is about. */
function asInstitution(view: ArticleView, phrase: Phrase): Referent | null {
  const taken = takeUpInstitution(view, phrase, i => resolveMentionAt(view, i))
  const range = taken ? null : findInstitution(view, phrase)
  return range ? resolveNounPhrase(view, range) : (taken ?? governmentInTitle(view, phrase))
}

/** "BIAC" in "der Betreiber des Flughafens, BIAC", "die Hamas" in "die Regierungspartei, die Hamas"; null for descriptions. */
export function resolveProper(view: ArticleView, range: Range): Referent | null {
  const phrase = readPhrase(view.tokens, range)
  if (phrase === null || phrase.tail.first < phrase.tail.last || view.tokens[range.first]!.lower === 'kurz') return null
  const registered = asRegistered(view, phrase)
  if (registered) return registered
  const bare = phrase.determiner === null && phrase.modifiers.length === 0 && phrase.nouns.every(token => token.capital)
  return (bare || phrase.quoted || afterClassNoun(phrase) !== null) && nounOf(headOf(phrase).lower)?.kind !== 'person'
    ? asWritten(view, phrase)
    : null
}

const resolved = new WeakMap<ArticleView, (Referent | null)[]>()

/** Whom the i-th mention of the article means; worked out once. */
export function resolveMentionAt(view: ArticleView, i: number): Referent | null {
  let known = resolved.get(view)
  if (known === undefined) {
    known = new Array(view.mentions.length)
    resolved.set(view, known)
  }
  const before = known[i]
  if (before !== undefined) return before
  const referent = resolveMention(view, i)
  known[i] = referent
  return referent
}

function resolveMention(view: ArticleView, i: number): Referent | null {
  const { phrase, noun } = view.mentions[i]!
  const { last } = view.mentions[view.organisations.lastOf(i)]!.phrase
  const isSource = noun?.kind !== 'person' && sourceNoun(headOf(phrase).lower) === 'words'
  return isSource ? null : resolveNounPhrase(view, { first: phrase.first, last: endOfAbbreviated(view.tokens, last) })
}

/** "der Grüne", "die Grüne": somebody of the party, which "die Grünen" is, and "die Linke". */
function asMember(view: ArticleView, phrase: Phrase): Referent | null {
  const [head, ...others] = phrase.nouns
  const single = /^d(?:er|ie)$/.test(phrase.determiner ?? '') && head && !others.length && !/n$/.test(head.text)
  if (
    !single ||
    (head.text === 'Linke' && phrase.determiner === 'die') ||
    partyOfMember(head.text) === null ||
    nounOf(head.lower)?.kind === 'person'
  )
    return null
  return resolveDescription(view, phrase, roleText(phrase, [head]))
}

function asDescription(view: ArticleView, phrase: Phrase): Referent | null {
  const head = headOf(phrase)
  if (nounOf(head.lower)?.kind !== 'person' || isBoard(head.lower)) return null
  if (/^(?:ein|eine|einem|einen|einer|eines)$/.test(phrase.determiner ?? '')) return null
  const named = isPlural(phrase, head) ? null : resolveDescription(view, phrase, roleText(phrase, [head]))
  if (named) return named
  const range = findDescribed(view, phrase)
  return range && asWritten(view, readPhrase(view.tokens, range)!)
}

/** "Den Experten zufolge": a dative with that article is one of several. */
const isDativePlural = ({ tokens }: ArticleView, { determiner, last }: Phrase) =>
  determiner === 'den' && tokens[last]?.lower === 'zufolge'

/** The phrase itself, in the nominative and without article. */
function asWritten(view: ArticleView, found: Phrase): Referent {
  const phrase = isDativePlural(view, found) ? { ...found, determiner: 'die' } : found
  const head = headOf(phrase)
  const noun = nounOf(head.lower)
  const gender = genderOfNoun(head.lower) ?? genderOfDeterminer(view.tokens, phrase)
  const plural = isPlural(phrase, head)
  const tail = tailText(view, phrase)
  const name = phrase.quoted
    ? quotedName(phrase)
    : (afterClassNoun(phrase) ?? `${writeNominative(phrase, gender)} ${tail}`.trim())
  const proper =
    phrase.quoted ||
    phrase.nouns.some(
      token => /\p{Lu}.*\p{Lu}|\d/u.test(token.text) && token.kind === 'word' && !token.text.includes('-'),
    )
  const animate = (noun !== null && noun.kind !== 'document') || (proper && noun === null)
  const kind =
    noun?.kind === 'person' ? (plural ? 'group' : 'other') : (noun?.kind ?? (proper ? 'organisation' : 'other'))
  const own = isAdjectival(head.text) ? genderOfAdjectival(head, phrase.determiner) : gender
  return { name, kind, entry: null, gender: own, plural, animate, role: null }
}
