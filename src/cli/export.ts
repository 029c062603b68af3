import { once } from 'node:events'
import { FORMATS, type FormatName, write } from '../api/formats/formats.js'
import { parseFilters } from '../api/schemas/filters.js'
import { readConfig } from '../config.js'
import { openDatabase } from '../store/database.js'
import { eachStatement } from '../store/query-statements.js'
import { freshenTextIndex } from '../store/search/text-index.js'

/** Writes the statements that the filters choose to standard output; filters are named as in the API. */
export async function exportStatements({
  format,
  ...filters
}: Readonly<Record<string, unknown>> & { readonly format: FormatName }): Promise<void> {
  const chosen = parseFilters(filters)
  const config = readConfig(process.env)
  const database = await openDatabase(config.DATABASE_URL)
  try {
    if (chosen.q !== null) await freshenTextIndex(database)
    const base = config.PUBLIC_URL ?? `http://${config.HOST}:${config.PORT}`
    for await (const text of write(FORMATS[format], eachStatement(database.db, chosen, 'newest'), base)) {
      if (!process.stdout.write(text)) await once(process.stdout, 'drain')
    }
  } finally {
    await database.close()
  }
}
