import { parse } from 'csv-parse/sync'

export type Delimiter = ',' | ';'

/** Takes a row: its cells, trimmed, in a list that the next row is read into, and the line of the text in which it begins, from 1. */
export type TakeRow = (cells: readonly string[], line: number) => void

/**
 * Gives the rows of a CSV text one by one, blank ones included. A line without quotation marks is cut at its delimiters, a
 * fifth of the work of csv-parse, which reads the rows that have some; what it refuses is refused with its own message.
 */
export function readCsvRows(csv: string, delimiter: Delimiter, take: TakeRow): void {
  const [quoteFrom, endFrom, delimiterFrom] = [placesOf(csv, '"'), placesOf(csv, '\n'), placesOf(csv, delimiter)]
  const cells: string[] = []
  let line = 1
  let begin = csv.startsWith('\uFEFF') ? 1 : 0
  while (begin < csv.length) {
    let end = endFrom(begin)
    if (quoteFrom(begin) < end) {
      end = rowEnd(csv, begin, end)
      const text = csv.slice(begin, end)
      take(parseQuoted(text, delimiter, csv), line)
      line += text.split('\n').length
    } else {
      cutRow(csv, begin, end, delimiterFrom, cells)
      take(cells, line++)
    }
    begin = end + 1
  }
}

type PlaceFrom = (from: number) => number

/** Finds a mark at or behind a place that only moves on; the end of the text where there is none. */
function placesOf(csv: string, mark: string): PlaceFrom {
  let place = -1
  return from => {
    if (place < from) place = csv.indexOf(mark, from)
    if (place < 0) place = csv.length
    return place
  }
}

/** The carriage return that ends a line on Windows goes with the spaces. */
function cutRow(csv: string, begin: number, end: number, delimiterFrom: PlaceFrom, cells: string[]): void {
  cells.length = 0
  for (let at = begin; at <= end; ) {
    const next = Math.min(delimiterFrom(at), end)
    cells.push(csv.slice(at, next).trim())
    at = next + 1
  }
}

/** A row goes on over the lines until as many quotation marks close as have opened. */
function rowEnd(csv: string, begin: number, first: number): number {
  let end = first
  let open = isOdd(csv.slice(begin, first))
  while (open && end < csv.length) {
    const found = csv.indexOf('\n', end + 1)
    const next = found < 0 ? csv.length : found
    open = !isOdd(csv.slice(end, next))
    end = next
  }
  return end
}

/** Whether a piece holds an odd number of quotation marks. */
function isOdd(text: string): boolean {
  return text.includes('"') && text.split('"').length % 2 === 0
}

/** The row by itself, or, where it is broken, csv-parse's complaint with the line of the whole text. */
function parseQuoted(row: string, delimiter: Delimiter, csv: string): readonly string[] {
  const options = { bom: true, delimiter, trim: true, relax_column_count: true }
  try {
    return parse(row, options)[0] ?? []
  } catch (error) {
    parse(csv, options)
    throw error
  }
}
