import type { ReadFailure } from './model.js'

/** Why an article could not be read, thrown inside a reader; `readArticles` turns it into a `ReadFailure`. */
export class ReadError extends Error {
  readonly line: number | null

  constructor(reason: string, line: number | null = null) {
    super(reason)
    this.line = line
  }
}

/** The file is something else than an article: wrong where it was named, passed over where it lay in a directory. */
export class ForeignFileError extends ReadError {}

/** The failure to report for whatever was thrown while `source` was read; `line` counts if the error does not tell its own. */
export function toFailure(source: string, error: unknown, line: number | null = null): ReadFailure {
  const reason =
    error instanceof RangeError ? 'nested too deeply' : error instanceof Error ? error.message : String(error)
  return { ok: false, source, line: error instanceof ReadError ? (error.line ?? line) : line, reason }
}

/** A failure in one line: `news/a.txt, line 3: there is no body`. */
export function describeFailure({ source, line, reason }: ReadFailure): string {
  return `${source === '-' ? 'standard input' : source}${line === null ? '' : `, line ${line}`}: ${reason}`
}
