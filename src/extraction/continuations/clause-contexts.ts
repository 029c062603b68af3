import { type Draft, type SentenceView, trim } from '../drafts.js'
import type { Clause, Range } from '../model.js'

/** What stands before a sentence. */
export interface Before {
  /** The statement that it would extend. */
  readonly open: Draft | null
  /** How many sentences ago the last statement was made. */
  readonly distance: number
  /** Whether the sentence right before tells of somebody who could have said it. */
  readonly acting: boolean
  /** Whether it names somebody who speaks, or goes on with what they said. */
  readonly named: boolean
}

/** "…, er soll geflohen sein": a clause that goes on where the one before it only tells. */
export const startOf = (view: SentenceView, clause: Clause) => trim(view.tokens, clause.pieces[0] as Range).first

/** "und soll", "und habe": nothing stands between coordinator and verb, but for the start of a sentence ("Jedoch ruhe der Bau"). */
export const sharesSubject = (view: SentenceView, clause: Clause) =>
  clause.coordinated && clause.joint !== 'start' && clause.finite - startOf(view, clause) <= 1
