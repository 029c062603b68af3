import { WortlautError } from '../errors.js'
import type { Span } from '../extraction/model.js'

/** The spans that a revision tells, such as `12-40 55-80`. */
export function parseQuote(quote: string): Span[] {
  const spans = quote.split(' ').filter(span => span !== '')
  return spans.map(span => span.split('-').map(Number) as [number, number])
}

/**
 * Words are spans of the article's text, in its order.
 *
 * @throws WortlautError `bad-input`
 */
export function checkQuote(quote: readonly Span[], text: string): void {
  const sound = quote.every(
    ([start, end], i) =>
      Number.isInteger(start) &&
      Number.isInteger(end) &&
      start >= (quote[i - 1]?.[1] ?? 0) &&
      start < end &&
      end <= text.length,
  )
  if (quote.length > 0 && sound) return
  const shown = quote.map(([start, end]) => `${start}-${end}`).join(' ')
  throw new WortlautError(
    'bad-input',
    `quote: "${shown}" are not spans of the article's text (0-${text.length}) in order`,
  )
}

/** The rows of `StatementSpan` for a statement's words. */
export function quoteRows(statementId: string, quote: readonly Span[], articleText: string) {
  return quote.map(([start, end], position) => {
    return { statementId, part: 'quote', position, start, end, text: articleText.slice(start, end) }
  })
}
