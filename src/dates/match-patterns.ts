import type { DateToken } from './date-tokens.js'

/** One place in a pattern: a token of one of the classes, or none if it is optional. */
export interface Element {
  readonly classes: ReadonlySet<string>
  readonly optional: boolean
}

export type Pattern = readonly Element[]

/** The longest match at a place: the index of the pattern and where it ends. */
export interface PatternMatch {
  readonly pattern: number
  readonly end: number
}

/** How far each of some patterns has been matched: which of them is complete, and where every kind of token leads. */
interface State {
  readonly places: readonly (readonly [pattern: number, element: number])[]
  readonly complete: number | null
  readonly next: Map<string, State | null>
}

/** Finds which pattern matches longest from a token on (of equally long ones the first); null if none does. */
export type LongestMatch = (tokens: readonly DateToken[], first: number) => PatternMatch | null

/**
 * All patterns together as one automaton, which is built while it is used: each token costs one look-up, however many
 * patterns there are.
 */
export function matcherOf(patterns: readonly Pattern[]): LongestMatch {
  const start = stateOf(
    patterns,
    patterns.map((_, pattern) => [pattern, 0]),
  )
  return (tokens, first) => {
    let best: PatternMatch | null = null
    let state: State | null = start
    for (let i = first; i < tokens.length; i++) {
      state = follow(patterns, state, tokens[i]!)
      if (!state) break
      if (state.complete !== null) best = { pattern: state.complete, end: i + 1 }
    }
    return best
  }
}

function follow(patterns: readonly Pattern[], state: State, { kind, meanings }: DateToken): State | null {
  const known = state.next.get(kind)
  if (known !== undefined) return known
  const places = state.places.filter(([pattern, element]) => {
    const classes = patterns[pattern]![element]?.classes
    return classes !== undefined && meanings.some(meaning => classes.has(meaning.class))
  })
  const next =
    places.length === 0
      ? null
      : stateOf(
          patterns,
          places.map(([pattern, element]) => [pattern, element + 1]),
        )
  state.next.set(kind, next)
  return next
}

/** The state at these places and at those that skipping what is optional leads to. */
function stateOf(patterns: readonly Pattern[], reached: State['places']): State {
  const places = new Map<string, readonly [number, number]>()
  for (const [pattern, from] of reached) {
    for (let element = from; element <= patterns[pattern]!.length; element++) {
      places.set(`${pattern} ${element}`, [pattern, element])
      if (!patterns[pattern]![element]?.optional) break
    }
  }
  const all = [...places.values()]
  const complete = all.filter(([pattern, element]) => element === patterns[pattern]!.length).map(([pattern]) => pattern)
  return { places: all, complete: complete.length === 0 ? null : Math.min(...complete), next: new Map() }
}
