import type { Clause, NounPhrase } from '../clauses/model.js'
import type { Text } from '../drafts.js'
import { canBe, hasTrait, type Range, type Token } from '../text/model.js'
import { rangeOf } from '../text/ranges.js'
import { NounTrait, WordClass, WordForm } from '../words.js'
import { findNounPhrases } from './find-noun-phrases.js'
import { agreementOf, CORRELATES } from './read-agreement.js'

/** "Ein Sprecher der Polizei, Lars Beringer, sagte": the name between commas belongs to the subject. */
export function withApposition(text: Text, clause: Clause, subject: NounPhrase, phrases: readonly NounPhrase[]): Range {
  const { tokens, language } = text
  if (isPronoun(tokens, subject)) return rangeOf(subject)
  if (clause.kind === 'main' && subject.last <= clause.finite)
    return { first: withCorrelate(tokens, subject.first), last: frontEnd(tokens, clause, subject) }
  const listed = endOfList(tokens, clause, phrases, subject)
  if (listed >= 0) return { first: subject.first, last: listed }
  const at = clause.pieces.findIndex(piece => subject.first >= piece.first && subject.last <= piece.last)
  const piece = clause.pieces[at]
  const next = clause.pieces[at + 1]
  if (!piece || !next || next.first !== piece.last + 1) return subject
  const phrase = findNounPhrases(tokens, next)[0]
  if (subject.last !== piece.last) return withNameBehind(text, subject, piece.last, next, phrase)
  if (phrase?.first !== next.first || /^(no|hardly)$/.test(agreementOf(tokens, phrase).nominative)) return subject
  const office = language.isSpeakerNoun((tokens[phrase.head] as Token).text) && tellsAbout(text, phrase.last, next.last)
  return { first: subject.first, last: office ? next.last : phrase.last }
}

/** "erklärten der Rat, Greenpeace und der Verband": where the last subject ends; -1 where the phrase opens no list. */
export function endOfList(
  tokens: readonly Token[],
  { verb, finite }: Clause,
  phrases: readonly NounPhrase[],
  subject: NounPhrase,
): number {
  if (!verb?.plural || subject.first < finite || tokens[subject.last]?.kind !== 'comma') return -1
  let { last } = subject
  for (const phrase of phrases) {
    if (phrase.first <= subject.first) continue
    if (phrase.preposition >= 0 || phrase.first !== last + 1 || tokens[last]?.kind !== 'comma') return -1
    last = phrase.last
    if (tokens.slice(phrase.first, last).some(t => t.lower === 'und' || t.lower === 'sowie')) return last
  }
  return -1
}

/**
 * "sagte der Leiter der Stelle gegen Lärm an Schulen, Karl Kern": the name alone between commas takes in what the body is about;
 * not "sagte der Leiter am Montag in Kiel, Karl Kern …".
 */
function withNameBehind(
  text: Text,
  subject: NounPhrase,
  end: number,
  next: Range,
  name: NounPhrase | undefined,
): Range {
  const alone = name?.first === next.first && name.last === next.last && name.preposition < 0
  if (!alone || !isBareName(text.tokens, name) || !tellsAbout(text, subject.last, end)) return subject
  return { first: subject.first, last: name.last }
}

/** "gegen Lärm an Schulen", "bei der Hafenbank" behind an office; not "am Montag", "in einem Interview". */
function tellsAbout({ tokens, language }: Text, first: number, last: number): boolean {
  if (first >= last || !ABOUT.has((tokens[first] as Token).lower)) return false
  for (let i = first; i < last; i++) {
    const { capital, lower } = tokens[i] as Token
    const isOccasion = language.nounIs('occasion', lower) || language.nounIs('talk', lower)
    if (capital && (isOccasion || hasTrait(tokens[i] as Token, NounTrait.day))) return false
  }
  return true
}

/** What a body is about, or where it is. */
const ABOUT = new Set('für gegen zur zum über in im an am auf bei beim von vom aus'.split(' '))

/** "Karl Kern", also before a bracket: two words or more, none of them with an article. */
const isBareName = (tokens: readonly Token[], { first, last }: Range): boolean =>
  last >= first + 2 && [first, first + 1].every(i => tokens[i]?.capital && !tokens[i]?.word.classes)

/** "Sowohl der Rat als auch die Schule". */
const withCorrelate = (tokens: readonly Token[], first: number) =>
  CORRELATES.has(tokens[first - 1]?.lower ?? '') ? first - 1 : first

/** "war er erschrocken und hatte gefragt": a pronoun takes nothing with it. */
const isPronoun = (tokens: readonly Token[], subject: NounPhrase) =>
  subject.last === subject.first + 1 && /^(er|sie|es|wir|ich|man)$/.test((tokens[subject.first] as Token).lower)

/** Before the verb everything is one constituent: the subject reaches to the verb, relative clauses and brackets left out. */
function frontEnd(tokens: readonly Token[], clause: Clause, subject: NounPhrase): number {
  const own = clause.pieces.find(piece => subject.first >= piece.first && subject.last <= piece.last)
  const holds = clause.pieces.find(piece => clause.finite >= piece.first && clause.finite < piece.last)
  if (!own || !holds) return subject.last
  if (own === holds) return withoutAdverbs(tokens, subject.last, clause.finite)
  const between = clause.pieces.filter(piece => piece.first >= own.first && piece.last <= holds.first)
  const lastPiece = between.at(-1) as Range
  if (canBe(tokens[lastPiece.first] as Token, WordForm.knownParticiple)) return own.last // "Kern, gefragt nach dem Plan, sagte"
  const contiguous = between.every((piece, k) => k === 0 || piece.first === (between[k - 1] as Range).last + 1)
  if (!contiguous) return own.last
  return lastPiece.last === holds.first - 1 ? endOfLastPart(tokens, holds.first, clause.finite) : lastPiece.last
}

/** "Karl Kern, Wirt des Lokals sagte": the part right before the verb, where the comma that closes an apposition is missing. */
function endOfLastPart(tokens: readonly Token[], first: number, finite: number): number {
  const end = withoutAdverbs(tokens, first, finite)
  const start = JOINS.has((tokens[first] as Token).lower) ? first + 1 : first
  const [phrase] = findNounPhrases(tokens, { first: start, last: end })
  return phrase?.first === start && phrase.preposition < 0 && phrase.last === end ? end : first - 1
}

/** "Die Rektorin, Petra Kern, und der Landrat sagten". */
const JOINS = new Set(['und', 'sowie'])

/** "Die Köchin dagegen sagte": adverbs before the verb are no part of the subject. */
function withoutAdverbs(tokens: readonly Token[], first: number, end: number): number {
  let last = end
  while (last > first && (tokens[last - 1] as Token).word.classes & (WordClass.adverb | WordClass.coordinator)) last--
  return last
}
