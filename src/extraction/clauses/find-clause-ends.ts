import type { SentenceView } from '../drafts.js'
import { type Clause, isSubjunctive } from './model.js'

/**
 * An embedded clause reaches to where the clause around it goes on, or to a new main clause that is not reported or that
 * stands above it ("Obwohl sie gesagt haben soll, dass es reiche, | soll er weitergespielt haben"), else to the sentence's end.
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
      if ((!reported || hasInFront(view, other, clause)) && start < last) last = start
    }
  }
  return last
}

/** The clause hangs on one that opens the sentence, and the verb of the main clause comes right behind them. */
function hasInFront({ clauses }: SentenceView, { finite, pieces }: Clause, clause: Clause): boolean {
  if (finite !== pieces[0]?.first) return false
  let above = clauses[clause.parent]
  while (above && above.parent >= 0) above = clauses[above.parent]
  return above !== undefined && above.index === 0 && above.kind === 'subordinate'
}
