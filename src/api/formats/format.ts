import type { StatementRecord } from '../../store/statement-record.js'
import { csv } from './csv.js'
import { jsonld } from './jsonld.js'
import { ndjson } from './ndjson.js'

/** A way to write statements of any number, one after the other. */
export interface Format {
  /** The media type. */
  readonly type: string
  /** Of a file of it. */
  readonly extension: string
  readonly begin: string
  /** One statement; `base` is the server's address. */
  readonly item: (record: StatementRecord, base: string) => string
  readonly between: string
  readonly end: string
}

/** The formats that an answer of any size is streamed in. */
export const FORMATS = { csv, ndjson, jsonld } as const satisfies Record<string, Format>
export type FormatName = keyof typeof FORMATS

/** Writes the statements as they come, so that memory stays flat. */
export async function* write(
  format: Format,
  records: AsyncIterable<StatementRecord> | Iterable<StatementRecord>,
  base: string,
): AsyncGenerator<string> {
  yield format.begin
  let first = true
  for await (const record of records) {
    yield (first ? '' : format.between) + format.item(record, base)
    first = false
  }
  yield format.end
}
