import type { Draft } from './drafts.js'
import type { Range, Token } from './text/model.js'
import { contains, overlaps, subtract } from './text/ranges.js'

/**
 * Makes statements that are not one inside the other disjoint: "Das Werk schließt laut Kern, wie die Zeitung schreibt" has two
 * frames, and none stays in the other's quote; what two quotes still share stays with the one that starts first. A quote that
 * loses its words goes. `drafts` in the order of the text. Linear: looks only at the statements open where one starts.
 */
export function separateSiblings(tokens: readonly Token[], drafts: readonly Draft[]): void {
  const open: Draft[] = []
  for (const draft of drafts) {
    while (open.length && endOf(open.at(-1) as Draft) <= startOf(draft)) open.pop()
    for (const other of open) if (crosses(draft, other)) separate(tokens, draft, other)
    if (draft.quote.length) open.push(draft)
  }
}

const startOf = (draft: Draft) => draft.quote[0]?.first ?? Number.POSITIVE_INFINITY
const endOf = (draft: Draft) => draft.quote.at(-1)?.last ?? 0

function crosses(a: Draft, b: Draft): boolean {
  return a.quote.some(x => b.quote.some(y => overlaps(x, y))) && !holds(a, b) && !holds(b, a)
}

const holds = (outer: Draft, inner: Draft) => inner.quote.every(x => outer.quote.some(y => contains(y, x)))

/** First without the other's frame, then without what the other says. */
function separate(tokens: readonly Token[], draft: Draft, other: Draft): void {
  cut(tokens, draft, other.frame)
  if (crosses(draft, other)) cut(tokens, other, draft.frame)
  if (crosses(draft, other)) cut(tokens, draft, other.quote)
}

function cut(tokens: readonly Token[], draft: Draft, holes: readonly Range[]): void {
  if (!draft.quote.some(range => holes.some(hole => overlaps(hole, range)))) return
  const rest = draft.quote.flatMap(range => subtract(tokens, range, holes))
  draft.quote = rest.some(({ first, last }) => last - first > 1) ? rest : []
}
