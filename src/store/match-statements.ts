import type { Span } from '../extraction/model.js'

/** Where a statement's words stand, which is what makes it the same statement. */
export interface Place {
  readonly quote: readonly Span[]
  readonly nested: boolean
}

/**
 * Which of the `known` statements each of the `found` ones is, by index, null for a new one: first the one with just the
 * same words, then the one that shares at least half of them and stands on the same level. Each is taken once.
 */
export function matchStatements(found: readonly Place[], known: readonly Place[]): readonly (number | null)[] {
  const matches: (number | null)[] = found.map(() => null)
  const free = new Set(known.keys())
  const candidates = candidatePairs(found, known).sort((a, b) => b.likeness - a.likeness || a.f - b.f || a.k - b.k)
  for (const { f, k } of candidates) {
    if (matches[f] !== null || !free.delete(k)) continue
    matches[f] = k
  }
  return matches
}

/** Sorted by their beginnings, only neighbours can overlap: no pair of statements far apart is looked at. */
function candidatePairs(found: readonly Place[], known: readonly Place[]) {
  const byStart = [...known.entries()].sort(([, a], [, b]) => begin(a) - begin(b))
  const pairs: { f: number; k: number; likeness: number }[] = []
  let first = 0
  for (const [f, place] of [...found.entries()].sort(([, a], [, b]) => begin(a) - begin(b))) {
    while (first < byStart.length && end(byStart[first]![1]) <= begin(place)) first++
    for (let i = first; i < byStart.length && begin(byStart[i]![1]) < end(place); i++) {
      const [k, other] = byStart[i]!
      const likeness = likenessOf(place, other)
      if (likeness > 0) pairs.push({ f, k, likeness })
    }
  }
  return pairs
}

/** 3 and 2: the same words, on the same level and not; 0.5 to 1: the share of the characters in common; 0: another statement. */
function likenessOf(a: Place, b: Place): number {
  const common = shared(a.quote, b.quote)
  const union = size(a.quote) + size(b.quote) - common
  const share = union === 0 ? 0 : common / union
  if (share === 1) return a.nested === b.nested ? 3 : 2
  return a.nested === b.nested && share >= 0.5 ? share : 0
}

/** How many characters two sorted lists of disjoint spans have in common. */
function shared(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    sum += Math.max(0, Math.min(a[i]![1], b[j]![1]) - Math.max(a[i]![0], b[j]![0]))
    if (a[i]![1] < b[j]![1]) i++
    else j++
  }
  return sum
}

const size = (spans: readonly Span[]) => spans.reduce((sum, [from, to]) => sum + to - from, 0)
const begin = (place: Place) => place.quote[0]?.[0] ?? 0
const end = (place: Place) => place.quote.at(-1)?.[1] ?? 0
