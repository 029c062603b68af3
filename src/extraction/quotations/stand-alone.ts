import { type Clause, isSubjunctive } from '../clauses/model.js'
import { type Draft, draft, type SentenceView } from '../drafts.js'
import { clauseOf } from '../find-open-quotations.js'
import { type Frame, readFrame } from '../frames/read-frames.js'
import { findParticipants } from '../phrases/find-subjects.js'
import type { Quotation, Range, Token } from '../text/model.js'
import { rangeOf } from '../text/ranges.js'
import { addQuotedWords } from './add-quoted-words.js'
import type { Quoted } from './tell-speech-from-names.js'
import { givesName, isPartOfSubject } from './tell-taken-words.js'

/** Shorter fragments that no verb and no statement makes somebody's words are none. */
const SHORTEST = 5

/** Words that no statement holds: whoever the clause tells of that says them, else who spoke last in the sentence, if anybody. */
export function standAlone(view: SentenceView, quotation: Quotation, form: Quoted, context: Draft | null): void {
  const clause = clauseOf(view, quotation)
  const frame = clause ? readFrame(view, clause) : null
  if (frame && (givesName(view, frame, form) || namesSpeaker(view, quotation, frame))) return
  const teller = tellerOf(view, quotation, clause, frame)
  if (teller) {
    addQuotedWords(view, quotation, teller.clause, teller.frame, [])
    return
  }
  const long = form === 'sentence' || quotation.last - quotation.first - 2 >= SHORTEST
  if (long || (clause && isSubjunctive(clause.verb))) addBare(view, quotation, context)
}

/** The clause whose words they are, with the frame that it makes if it reports; null where none tells. */
function tellerOf(
  view: SentenceView,
  quotation: Quotation,
  clause: Clause | undefined,
  frame: Frame | null,
): { clause: Clause; frame: Frame | null } | null {
  if (clause && frame && !isSubjunctive(clause.verb) && !view.language.isNamingVerb(frame.verb.lemma))
    return { clause, frame }
  if (clause?.verb && !frame && (clause.verb.modal === 'wollen' || clause.verb.lemma === 'wollen'))
    return { clause, frame: null }
  const around = quotation.last - quotation.first > 3 ? frameAround(view, quotation) : null
  if (around) return { clause: around.clause, frame: around }
  return clause && saysI(view, quotation) && mayBeOwn(view, clause) ? { clause, frame: null } : null
}

/** By whoever spoke last in the sentence, if anybody. */
function addBare(view: SentenceView, quotation: Quotation, context: Draft | null): void {
  draft(view, {
    type: 'Direct',
    quote: [rangeOf(quotation)],
    speaker: context?.speaker ?? [],
    addressee: context?.addressee ?? [],
    cue: context && context.type !== 'Reported' ? context.cue : [],
    frame: context?.frame ?? [],
    tense: context?.tense ?? null,
    rule: 'quotation/bare',
  })
}

/** "trauerte um „den besten Freund, den ich je hatte“": who acts there is who says "ich". */
export const saysI = ({ tokens }: SentenceView, { first, last }: Range) =>
  tokens.slice(first, last).some(({ lower }) => /^(ich|mein|meine[nmrs]?|mir|mich)$/.test(lower))

const mayBeOwn = (view: SentenceView, clause: Clause) => {
  const { subject } = findParticipants(view, clause)
  return clause.verb?.mood !== 'subjunctive1' && !clause.verb?.passive && subject !== null && isPersonal(view, subject)
}

/** A pronoun, a name, or a noun for who can speak. */
const isPersonal = (view: SentenceView, { first, last }: Range) =>
  /^(er|sie)$/.test((view.tokens[first] as Token).lower) ||
  view.tokens.slice(first, last).some(t => view.language.isSpeakerNoun(t.text)) ||
  (last - first > 1 && view.tokens.slice(first, last).every(t => t.capital))

/** "Ein Sprecher der „neuen linken“ kritisierte …": a genitive in the noun phrase before the verb tells whose speaker it is. */
function namesSpeaker(view: SentenceView, quotation: Quotation, { clause }: Frame): boolean {
  if (isPartOfSubject(view, clause, quotation)) return true
  const [noun, article] = [view.tokens[quotation.first - 2], view.tokens[quotation.first - 1]]
  return (
    quotation.last - quotation.first - 2 < SHORTEST &&
    quotation.last === clause.finite &&
    noun?.capital === true &&
    /^(der|des|einer|eines|vom)$/.test(article?.lower ?? '')
  )
}

/** "Sie bat den Boten, die „…“ zu überbringen": the last main clause before the words that reports. */
function frameAround(view: SentenceView, quotation: Quotation): Frame | null {
  const clause = view.clauses.findLast(c => c.kind === 'main' && c.verb !== null && c.finite < quotation.first)
  const frame =
    clause && !isSubjunctive(clause.verb) && clause.verb?.modal !== 'sollen' ? readFrame(view, clause) : null
  return frame && !view.language.isNamingVerb(frame.verb.lemma) ? frame : null
}
