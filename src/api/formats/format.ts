import type { StatementRecord } from '../../store/statement-record.js'

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
