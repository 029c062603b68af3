import type { styleText } from 'node:util'
import type { Span } from '../extraction/model.js'
import type { ReadStatement } from '../store/statement-rows.js'

/** Gives a text the colours and weights of a terminal, or leaves it alone. */
export type Style = (formats: Formats, text: string) => string
type Formats = Exclude<Parameters<typeof styleText>[0], string>

/** One colour for each statement in turn. */
export const COLOURS = ['green', 'cyan', 'magenta', 'yellow', 'blue', 'red'] as const

/** A span with the numbers of the statements that share it. */
interface Mark {
  readonly kind: keyof typeof KINDS
  readonly span: Span
  readonly statements: number[]
}

const KINDS = {
  quote: { open: '[', close: ']', formats: [] },
  speaker: { open: '{', close: '}', formats: ['underline'] },
  cue: { open: '<', close: '>', formats: ['bold'] },
} as const

/**
 * Gives a function that shows a part of the text with everything marked that begins or ends in it or lies around it. Quotes may be
 * nested, discontinuous, or cross each other: the numbers at both of their ends tell them apart.
 */
export function markText(text: string, statements: readonly ReadStatement[], style: Style) {
  const marks = collectMarks(statements)
  return (begin: number, end: number): string => {
    const here = marks.filter(({ span }) => span[0] < end && span[1] > begin)
    const edges = new Set([
      begin,
      end,
      ...here.flatMap(({ span }) => span).filter(offset => offset > begin && offset < end),
    ])
    const offsets = [...edges].sort((a, b) => a - b)
    return offsets
      .map((offset, i) => {
        const closing = here.filter(({ span }) => span[1] === offset).toReversed()
        const opening = here.filter(({ span }) => span[0] === offset)
        const piece = text.slice(offset, offsets[i + 1] ?? offset)
        const around = here.filter(({ span }) => span[0] <= offset && span[1] > offset)
        return (
          closing.map(mark => closeOf(mark, style)).join('') +
          opening.map(mark => openOf(mark, style)).join('') +
          paint(piece, around, style)
        )
      })
      .join('')
  }
}

/** In the order in which they open; of those that open together the longest first. */
function collectMarks(statements: readonly ReadStatement[]): Mark[] {
  const marks = new Map<string, Mark>()
  statements.forEach(({ statement }, i) => {
    for (const kind of ['quote', 'speaker', 'cue'] as const) {
      for (const span of statement[kind]) {
        const key = kind === 'quote' ? `${kind} ${span} ${i}` : `${kind} ${span}`
        const mark = marks.get(key) ?? { kind, span, statements: [] }
        mark.statements.push(i)
        marks.set(key, mark)
      }
    }
  })
  return [...marks.values()].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
}

/** In the colour of the innermost quote around it. */
function paint(piece: string, around: readonly Mark[], style: Style): string {
  const quote = around.findLast(({ kind }) => kind === 'quote')
  const formats: Formats = around.flatMap(({ kind }) => KINDS[kind].formats)
  return piece && style(quote ? [colourOf(quote), ...formats] : formats, piece)
}

const openOf = (mark: Mark, style: Style) =>
  style([colourOf(mark), 'dim'], `${KINDS[mark.kind].open}${numbersOf(mark)} `)
const closeOf = (mark: Mark, style: Style) =>
  style(
    [colourOf(mark), 'dim'],
    mark.kind === 'quote' ? ` ${numbersOf(mark)}${KINDS.quote.close}` : KINDS[mark.kind].close,
  )
const colourOf = ({ statements: [first = 0] }: Mark) => COLOURS[first % COLOURS.length]!
const numbersOf = ({ statements }: Mark): string => statements.map(i => i + 1).join(',')
