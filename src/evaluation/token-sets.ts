import type { Span } from '../extraction/model.js'

export type TokenSet = ReadonlySet<number>

/** The indices of the tokens that the spans touch; `tokens` are sorted and disjoint. */
export function tokensOf(spans: readonly Span[], tokens: readonly Span[]): TokenSet {
  const found = new Set<number>()
  for (const [begin, end] of spans) {
    for (let i = firstEndingAfter(begin, tokens); i < tokens.length && tokens[i]![0] < end; i++) found.add(i)
  }
  return found
}

export function countShared(a: TokenSet, b: TokenSet): number {
  let count = 0
  for (const token of a) if (b.has(token)) count++
  return count
}

/** Shared tokens by all tokens of the two; 0 if both are empty. */
export function iou(a: TokenSet, b: TokenSet): number {
  const both = countShared(a, b)
  return both === 0 ? 0 : both / (a.size + b.size - both)
}

function firstEndingAfter(offset: number, tokens: readonly Span[]): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]![1] <= offset) low = middle + 1
    else high = middle
  }
  return low
}
