/** A range of the text to be marked: half-open UTF-16 offsets. */
export interface Mark {
  readonly id: string
  readonly start: number
  readonly end: number
}

/** Plain text, or a mark with what stands in it. */
export type MarkedNode = string | MarkedRange

export interface MarkedRange {
  readonly id: string
  /** Whether the mark as it was given begins and ends with this piece, or was cut. */
  readonly begins: boolean
  readonly ends: boolean
  readonly children: readonly MarkedNode[]
}

/**
 * Cuts a text into properly nested marks. Where two overlap without the one holding the other, the one that begins later is
 * cut in two at the end of the earlier.
 *
 * @example markText('abc', [{ id: 'x', start: 1, end: 2 }]) // ['a', { id: 'x', begins: true, ends: true, children: ['b'] }, 'c']
 */
export function markText(text: string, marks: readonly Mark[]): readonly MarkedNode[] {
  const pieces = marks.filter(({ start, end }) => start < end && start >= 0 && end <= text.length)
  return nest(
    text,
    0,
    text.length,
    pieces.map(mark => ({ ...mark, begins: true, ends: true })),
  )
}

type Piece = Mark & Pick<MarkedRange, 'begins' | 'ends'>

function nest(text: string, start: number, end: number, pieces: readonly Piece[]): MarkedNode[] {
  const waiting = [...pieces].sort(byPlace)
  const nodes: MarkedNode[] = []
  let place = start
  for (let piece = waiting.shift(); piece; piece = waiting.shift()) {
    if (piece.start > place) nodes.push(text.slice(place, piece.start))
    const { end: pieceEnd } = piece
    const within = waiting.filter(other => other.start < pieceEnd)
    const behind = waiting.filter(other => other.start >= pieceEnd)
    const inner = within.map(other => (other.end > pieceEnd ? { ...other, end: pieceEnd, ends: false } : other))
    const rest = within.flatMap(other => (other.end > pieceEnd ? [{ ...other, start: pieceEnd, begins: false }] : []))
    nodes.push({
      id: piece.id,
      begins: piece.begins,
      ends: piece.ends,
      children: nest(text, piece.start, pieceEnd, inner),
    })
    waiting.splice(0, waiting.length, ...[...rest, ...behind].sort(byPlace))
    place = pieceEnd
  }
  if (place < end) nodes.push(text.slice(place, end))
  return nodes
}

/** In the order of the text; of those that begin together, the longest first. */
function byPlace(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end
}
