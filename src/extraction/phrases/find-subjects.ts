import type { Clause, NounPhrase, Participants } from '../clauses/model.js'
import type { Text } from '../drafts.js'
import { hasTrait, type Range, type Token } from '../text/model.js'
import { NounTrait, WordClass } from '../words.js'
import { endOfSubject } from './cut-subjects.js'
import { withApposition } from './find-appositions.js'
import { withNoblemen } from './find-noblemen.js'
import { findNounPhrases } from './find-noun-phrases.js'
import { startOfBareObject } from './part-bare-objects.js'
import { partLateSubject } from './part-late-subjects.js'
import { pickSubject } from './pick-subjects.js'
import { nounOf } from './read-agreement.js'

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
    subject: subject && withApposition(text, clause, subject, phrases),
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
