import { presentStatement } from '../present/statement.js'
import type { Format } from './format.js'

/** A statement a line, each as in the JSON answer. */
export const ndjson: Format = {
  type: 'application/x-ndjson',
  extension: 'ndjson',
  begin: '',
  item: (record, base) => `${JSON.stringify(presentStatement(record, base))}\n`,
  between: '',
  end: '',
}
