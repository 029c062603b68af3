import type { Clause } from '../clauses/model.js'
import type { Draft, SentenceView } from '../drafts.js'
import type { Range, Token } from '../text/model.js'
import { trim } from '../text/ranges.js'

/** What stands around a sentence. */
export interface Before {
  /** The statement that it would extend. */
  readonly open: Draft | null
  /** How many sentences ago the last statement was made. */
  readonly distance: number
  /** How many sentences ago anybody was told to speak. */
  readonly silence: number
  /** Whether the sentence right before tells of somebody who could have said it. */
  readonly acting: () => boolean
  /** Whether it names somebody who speaks, or goes on with what they said. */
  readonly named: boolean
  /** The sentence behind. */
  readonly next: SentenceView | undefined
}

/** "…, er soll geflohen sein": a clause that goes on where the one before it only tells. */
export const startOf = (view: SentenceView, clause: Clause): number => {
  const { first } = trim(view.tokens, clause.pieces[0] as Range)
  const front = clause.finite === first ? view.clauses[clause.index - 1] : undefined
  return front && standsInFront(front, first) ? startOf(view, front) : first
}

/** "…; wer zahle, bleibe": the clause that stands where the first word of the main clause would. */
const standsInFront = ({ kind, pieces, joint }: Clause, first: number) =>
  /^(subordinate|interrogative)$/.test(kind) &&
  /^(semicolon|dash|colon)$/.test(joint) &&
  pieces.at(-1)?.last === first - 1

/** "und soll", "und habe": nothing stands between coordinator and verb, but for the start of a sentence ("Jedoch ruhe der Bau"). */
export const sharesSubject = (view: SentenceView, clause: Clause) =>
  clause.coordinated && clause.joint !== 'start' && clause.finite - startOf(view, clause) <= 1

/** Where the sentence's own words end: "Der Damm sei sicher: „Er hält.“", the quotation behind the colon is a statement of its own. */
export function endOfWords({ tokens, quotations, sentence }: SentenceView): number {
  const closing = [sentence.last - 1, sentence.last - 2].find(i => (tokens[i]?.quotation ?? -1) >= 0)
  let quotation = closing === undefined ? undefined : quotations[(tokens[closing] as Token).quotation]
  while (quotation && quotation.parent >= 0) quotation = quotations[quotation.parent]
  const first = quotation?.first ?? sentence.first
  return first > sentence.first && tokens[first - 1]?.kind === 'colon' ? first : sentence.last
}
