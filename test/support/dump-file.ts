import Sqlite from 'better-sqlite3'

/** When something was written differs from run to run, and Prisma's history has random ids. */
const TIMES = new Set(['createdAt', 'updatedAt', 'at'])

/** Every row of every table of a database, but for when it was written and for what is only an index. */
export function dumpFile(file: string): Record<string, string[]> {
  const connection = new Sqlite(file, { readonly: true })
  try {
    const tables = connection
      .prepare<[], { name: string }>(
        `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
         AND name NOT LIKE 'sqlite~_%' ESCAPE '~' AND name <> '_prisma_migrations' AND name NOT LIKE 'StatementText%' ORDER BY name`,
      )
      .all()
    return Object.fromEntries(tables.map(({ name }) => [name, rowsOf(connection, name)]))
  } finally {
    connection.close()
  }
}

function rowsOf(connection: Sqlite.Database, table: string): string[] {
  const rows = connection.prepare<[], Record<string, unknown>>(`SELECT * FROM "${table}"`).all()
  return rows
    .map(row => JSON.stringify(Object.fromEntries(Object.entries(row).filter(([name]) => !TIMES.has(name)))))
    .sort()
}
