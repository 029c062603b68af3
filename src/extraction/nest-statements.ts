import { type Draft, firstToken } from './drafts.js'
import type { Range } from './text/model.js'
import { contains } from './text/ranges.js'

/**
 * Gives every statement that stands inside the quote of another one its parent, the nearest around it: quoted words in
 * indirect speech, what Meier said that Kern had confirmed. `drafts` in the order of the text, outer ones first. Linear:
 * looks only at the statements that are open where one starts.
 */
export function nestStatements(drafts: readonly Draft[]): void {
  const open: Draft[] = []
  const placed = new Set<Draft>()
  for (const draft of drafts) {
    while (open.length && endOf(open.at(-1) as Draft) <= firstToken(draft)) open.pop()
    if (!draft.parent || !placed.has(draft.parent)) draft.parent = open.findLast(outer => holds(outer, draft)) ?? null
    draft.nested = draft.parent !== null
    open.push(draft)
    placed.add(draft)
  }
}

const endOf = (draft: Draft) => (draft.quote.at(-1) as Range).last

/** Equal quotes are two reports of the same words: the later rule's is held by the earlier one's. */
const holds = (outer: Draft, inner: Draft) =>
  inner.quote.every(range => outer.quote.some(around => contains(around, range)))
