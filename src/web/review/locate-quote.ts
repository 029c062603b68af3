import type { Span } from '../../extraction/model.js'

/** How the parts of a discontinuous quote are separated, with or without the brackets. */
const GAP = /\s*(?:\[…\]|\[\.\.\.\]|\n\s*…)\s*/

/**
 * Finds words in an article's text, their parts in order, the first as near to `place` as it can be; null where a part does
 * not stand there letter for letter. Runs of white space count as one space, because a form breaks lines of its own.
 *
 * @example locateQuote('"Ja", sagte er, "gut."', '"Ja" […] "gut."', 0) // [[0, 4], [16, 22]]
 */
export function locateQuote(text: string, words: string, place: number): readonly Span[] | null {
  const parts = words.split(GAP).filter(part => part.trim() !== '')
  const spans: Span[] = []
  for (const part of parts) {
    const previous = spans.at(-1)
    const found = placesOf(text, part).filter(([start]) => !previous || start >= previous[1])
    const [best] = previous ? found : found.sort((a, b) => Math.abs(a[0] - place) - Math.abs(b[0] - place))
    if (!best) return null
    spans.push(best)
  }
  return spans.length > 0 ? spans : null
}

function placesOf(text: string, part: string): Span[] {
  const pattern = part.trim().split(/\s+/).map(escapePattern).join('\\s+')
  return [...text.matchAll(new RegExp(pattern, 'gu'))].map(match => [match.index, match.index + match[0].length])
}

function escapePattern(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}
