import type { Range, Token } from './model.js'

/** Cuts `holes` out of a range; pieces that hold no word are dropped, edges are trimmed of commas, dashes and coordinators' space. */
export function subtract(tokens: readonly Token[], range: Range, holes: readonly Range[]): Range[] {
  let pieces: Range[] = [range]
  for (const hole of holes) pieces = cutOut(pieces, hole)
  const kept: Range[] = []
  for (const piece of pieces) {
    const { first, last } = trim(tokens, piece)
    if (last > first) kept.push({ first, last })
  }
  return kept
}

function cutOut(pieces: Range[], hole: Range): Range[] {
  if (!pieces.some(piece => overlaps(piece, hole))) return pieces
  const rest: Range[] = []
  for (const piece of pieces)
    if (!overlaps(piece, hole)) rest.push(piece)
    else {
      if (hole.first > piece.first) rest.push({ first: piece.first, last: hole.first })
      if (hole.last < piece.last) rest.push({ first: hole.last, last: piece.last })
    }
  return rest
}

/**
 * Drops commas, dashes, colons, semicolons and stops at both ends, but for those inside a quotation, and a coordinator
 * behind a comma at the end.
 */
export function trim(tokens: readonly Token[], range: Range): Range {
  let { first, last } = range
  const edge = (token: Token) =>
    token.quotation < 0 &&
    (token.kind === 'comma' ||
      token.kind === 'dash' ||
      token.kind === 'colon' ||
      token.kind === 'semicolon' ||
      token.kind === 'stop')
  while (first < last && edge(tokens[first] as Token)) first++
  while (last > first && (edge(tokens[last - 1] as Token) || leadsOn(tokens, last))) last--
  return { first, last }
}

/** Token indices in order, each once. */
export function ordered(indices: readonly number[]): readonly number[] {
  for (let k = 1; k < indices.length; k++)
    if ((indices[k - 1] as number) >= (indices[k] as number)) return [...new Set(indices)].sort((a, b) => a - b)
  return indices
}

/** The bare range of whatever stands there: a phrase, a quotation, a piece. */
export const rangeOf = ({ first, last }: Range): Range => ({ first, last })

export const overlaps = (a: Range, b: Range) => a.first < b.last && b.first < a.last
export const contains = (outer: Range, inner: Range) => outer.first <= inner.first && inner.last <= outer.last

/** The range without the full stop that ends its sentence. */
export const withoutStop = (tokens: readonly Token[], { first, last }: Range): Range =>
  last > first && (tokens[last - 1] as Token).kind === 'stop' && (tokens[last - 1] as Token).quotation < 0
    ? { first, last: last - 1 }
    : { first, last }

/** "er habe keine Wahl, und: „…“": a coordinator behind a comma joins what comes next. */
const leadsOn = (tokens: readonly Token[], last: number): boolean => {
  const { lower, quotation } = tokens[last - 1] as Token
  return quotation < 0 && (lower === 'und' || lower === 'sowie') && tokens[last - 2]?.kind === 'comma'
}
