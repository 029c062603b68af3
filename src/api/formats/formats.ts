import type { StatementRecord } from '../../store/statement-record.js'
import { csv } from './csv.js'
import type { Format } from './format.js'
import { jsonld } from './jsonld.js'
import { ndjson } from './ndjson.js'

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
