import type { SentenceView } from '../drafts.js'
import { type Clause, isSubjunctive } from './model.js'

/**
 * An embedded clause reaches to where the clause around it goes on, or to a new main clause that is not reported,
 * else to the sentence's end.
 */
export function endOfClause(view: SentenceView, clause: Clause | undefined): number {
  if (!clause) return view.sentence.last
  const first = clause.pieces[0]?.first ?? view.sentence.first
  let last = view.sentence.last
  for (const other of view.clauses) {
    if (other.index < clause.index) {
      for (const piece of other.pieces) if (piece.first > first && piece.first < last) last = piece.first
    } else if (other.index > clause.index && other.kind === 'main' && other.verb) {
      const start = other.pieces[0]?.first ?? last
      const reported = isSubjunctive(other.verb) || other.verb.modal === 'sollen'
      if (!reported && start < last) last = start
    }
  }
  return last
}
