import type { Clause, NounPhrase, Participants } from '../clauses/model.js'
import type { Text } from '../drafts.js'
import { canBe, hasTrait, type Range, type Token } from '../text/model.js'
import { rangeOf } from '../text/ranges.js'
import { NounTrait, WordClass, WordForm } from '../words.js'
import { endOfSubject } from './cut-subjects.js'
import { withNoblemen } from './find-noblemen.js'
import { findNounPhrases } from './find-noun-phrases.js'
import { startOfBareObject } from './part-bare-objects.js'
import { partLateSubject } from './part-late-subjects.js'
import { pickSubject } from './pick-subjects.js'
import { agreementOf, nounOf } from './read-agreement.js'

const DATIVE = new Set(
  'dem der den einem einer ihm ihr ihnen diesem dieser seinem seiner ihrem ihrer mehreren deutschen'.split(' '),
)

/** The subject, the dative object and a "von" agent of a clause: read once, since several rules ask for them. */
export function findParticipants(text: Text, clause: Clause): Participants {
  clause.participants ??= readParticipants(text, clause)
  return clause.participants
}

function readParticipants(text: Text, clause: Clause): Participants {
  const { tokens } = text
  const fields: Range[] = []
  for (const piece of clause.pieces) addFields(behindOpener(tokens, clause, piece), clause.finite, fields)
  const read: NounPhrase[] = []
  for (const field of fields) findNounPhrases(tokens, field, !clause.verb?.passive, read)
  const given = withNoblemen(text, clause, read)
  const beside = pickSubject(text, clause, given)
  const parted = beside ? null : partLateSubject(text, clause, given)
  const named = parted ?? given
  const picked = insteadOf(tokens, clause, parted ? pickSubject(text, clause, parted) : beside, named)
  const phrases = picked ? cutAtGoverned(text, clause, fields, named, picked) : named
  const subject = picked && (phrases.find(p => p.first === picked.first) ?? picked)
  return {
    subject: subject && withApposition(tokens, clause, subject),
    dative: dativeAmong(tokens, clause, subject, phrases),
    agent: agentAmong(text, clause, subject, phrases),
    phrases,
  }
}

/** "Nicht der Wirt, sondern die Köchin sagte …": who acts stands behind "sondern"; behind "nicht nur" both do. */
function insteadOf(
  tokens: readonly Token[],
  { finite, pieces }: Clause,
  subject: NounPhrase | null,
  phrases: readonly NounPhrase[],
): NounPhrase | null {
  if (!subject || subject.last > finite || tokens[subject.first - 1]?.lower !== 'nicht') return subject
  const other = pieces.find(p => p.first > subject.first && p.first < finite && tokens[p.first]?.lower === 'sondern')
  return phrases.find(p => other && p.first === other.first + 1) ?? subject
}

function dativeAmong(
  tokens: readonly Token[],
  { finite }: Clause,
  subject: Range | null,
  phrases: readonly NounPhrase[],
): NounPhrase | null {
  for (const p of phrases)
    if (p.preposition < 0 && p.first > finite && p.first !== subject?.first)
      if (DATIVE.has((tokens[p.first] as Token).lower)) return p
  return null
}

/** The phrases with the subject cut where the verb's own object or preposition begins; what was cut off is read anew. */
function cutAtGoverned(
  text: Text,
  clause: Clause,
  fields: readonly Range[],
  phrases: NounPhrase[],
  subject: NounPhrase,
): NounPhrase[] {
  const bare = startOfBareObject(text, clause, subject, phrases)
  const last = bare >= 0 ? bare : endOfSubject(text, clause, subject)
  const field = fields.find(f => subject.first >= f.first && subject.first < f.last)
  if (last === subject.last || !field) return phrases
  return [
    ...phrases.filter(p => p.first < subject.first),
    { ...subject, last, head: Math.min(subject.head, last - 1) },
    ...findNounPhrases(text.tokens, { first: last, last: field.last }, !clause.verb?.passive),
    ...phrases.filter(p => p.first >= field.last),
  ]
}

const AGENT = new Set(['von', 'vom', 'durch', 'seitens'])

/** "von Fachleuten vom Amt geprüft": of several, who can speak, else the last; in front "von" makes an attribute of the subject. */
function agentAmong(
  { tokens, language }: Text,
  clause: Clause,
  subject: Range | null,
  phrases: readonly NounPhrase[],
): NounPhrase | null {
  let last: NounPhrase | null = null
  for (const phrase of phrases) {
    if (phrase.preposition < 0 || !isAgent(tokens, clause, subject, phrase)) continue
    if (language.isSpeakerNoun(nounOf(tokens, phrase)?.text ?? '')) return phrase
    last = phrase
  }
  return last
}

function isAgent(
  tokens: readonly Token[],
  { finite, kind }: Clause,
  subject: Range | null,
  { first, head, preposition }: NounPhrase,
): boolean {
  if (!AGENT.has((tokens[preposition] as Token).lower) || isMeasure(tokens[head] as Token)) return false
  return !subject || (first !== subject.first && !(kind === 'main' && subject.first < first && first < finite))
}

/** "wurde eine Summe von zehn Millionen Euro genannt": what is measured acts not. */
const isMeasure = (token: Token) => hasTrait(token, NounTrait.unit)

/** "die Meier erklärt hatte", "Während Meier erklärte": the opener is neither article nor preposition of the name behind it. */
function behindOpener(tokens: readonly Token[], clause: Clause, piece: Range): Range {
  if (clause.kind === 'main' || clause.opener !== piece.first || piece.last <= piece.first + 1) return piece
  const governs = clause.kind === 'relative' && (tokens[piece.first] as Token).word.classes & WordClass.preposition
  return governs ? piece : { first: piece.first + 1, last: piece.last }
}

/** The fields before and behind the finite verb. */
function addFields(piece: Range, finite: number, fields: Range[]): void {
  if (finite < piece.first || finite >= piece.last) {
    fields.push(piece)
    return
  }
  if (finite > piece.first) fields.push({ first: piece.first, last: finite })
  if (piece.last > finite + 1) fields.push({ first: finite + 1, last: piece.last })
}

/** "Ein Sprecher der Polizei, Lars Beringer, sagte": the name between commas belongs to the subject. */
function withApposition(tokens: readonly Token[], clause: Clause, subject: NounPhrase): Range {
  if (isPronoun(tokens, subject)) return rangeOf(subject)
  if (clause.kind === 'main' && subject.last <= clause.finite)
    return { first: withCorrelate(tokens, subject.first), last: frontEnd(tokens, clause, subject) }
  const at = clause.pieces.findIndex(piece => subject.first >= piece.first && subject.last <= piece.last)
  const piece = clause.pieces[at]
  const next = clause.pieces[at + 1]
  if (!piece || !next || subject.last !== piece.last || next.first !== piece.last + 1) return subject
  const phrase = findNounPhrases(tokens, next)[0]
  return phrase && phrase.first === next.first && agreementOf(tokens, phrase).nominative !== 'no'
    ? { first: subject.first, last: phrase.last }
    : subject
}

/** "Sowohl der Rat als auch die Schule". */
const withCorrelate = (tokens: readonly Token[], first: number) =>
  /^(sowohl|weder|entweder)$/.test(tokens[first - 1]?.lower ?? '') ? first - 1 : first

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
