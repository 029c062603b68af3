import type { Draft } from './drafts.js'
import type { Span, Statement } from './model.js'
import type { Range, Token } from './text/model.js'
import { ordered } from './text/ranges.js'

/** The drafts, in the order of the text, as the statements that leave the extraction: offsets instead of tokens. */
export function writeStatements(tokens: readonly Token[], drafts: readonly Draft[]): Statement[] {
  const places = new Map<Draft | null, number>()
  for (const d of drafts) places.set(d, places.size)
  return drafts.map(d => ({
    type: d.type,
    act: d.act,
    nested: d.nested,
    parent: places.get(d.parent) ?? null,
    refersTo: places.get(d.refersTo) ?? null,
    quote: spansOf(tokens, d.quote),
    speaker: spansOf(tokens, d.speaker),
    cue: spansOf(tokens, joinCue(d.cue)),
    addressee: spansOf(tokens, d.addressee),
    frame: spansOf(tokens, d.frame),
    cueTense: d.tense,
    confidence: d.confidence,
    rule: d.rule,
  }))
}

const spansOf = (tokens: readonly Token[], ranges: readonly Range[]): Span[] =>
  ranges.map(({ first, last }) => [(tokens[first] as Token).begin, (tokens[last - 1] as Token).end])

/** Cue tokens as ranges, neighbours joined. */
function joinCue(cue: readonly number[]): Range[] {
  const ranges: { first: number; last: number }[] = []
  for (const i of ordered(cue)) {
    const before = ranges.at(-1)
    if (before && before.last === i) before.last = i + 1
    else ranges.push({ first: i, last: i + 1 })
  }
  return ranges
}
