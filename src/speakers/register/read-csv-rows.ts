import { parse } from 'csv-parse/sync'

export type Delimiter = ',' | ';'

/** Takes a row: its cells, trimmed, and the line of the text in which it begins, from 1. */
export type TakeRow = (cells: readonly string[], line: number) => void

/**
 * Gives the rows of a CSV text one by one, blank ones included. A line without quotation marks is cut at its delimiters, a
 * fifth of the work of csv-parse, which reads the rows that have some; what it refuses is refused with its own message.
 */
export function readCsvRows(csv: string, delimiter: Delimiter, take: TakeRow): void {
  let line = 1
  let begin = csv.startsWith('\uFEFF') ? 1 : 0
  while (begin < csv.length) {
    const first = lineEnd(csv, begin)
    const end = rowEnd(csv, begin, first)
    const text = csv.slice(begin, end)
    take(text.includes('"') ? parseQuoted(text, delimiter, csv) : trimmed(text.split(delimiter)), line)
    line += end === first ? 1 : text.split('\n').length
    begin = end + 1
  }
}

function lineEnd(csv: string, from: number): number {
  const end = csv.indexOf('\n', from)
  return end < 0 ? csv.length : end
}

/** In place; the carriage return that ends a line on Windows goes with the spaces. */
function trimmed(cells: string[]): readonly string[] {
  for (let i = 0; i < cells.length; i++) cells[i] = cells[i]!.trim()
  return cells
}

/** A row goes on over the lines until as many quotation marks close as have opened. */
function rowEnd(csv: string, begin: number, first: number): number {
  let end = first
  let open = isOdd(csv.slice(begin, first))
  while (open && end < csv.length) {
    const next = lineEnd(csv, end + 1)
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
