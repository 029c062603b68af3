// The only file that knows that the database is SQLite, but for its full text in search/text-index.ts and search/text-search.ts.
import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import Sqlite from 'better-sqlite3'
import { WortlautError } from '../errors.js'
import { type Prisma, PrismaClient } from './generated/client.js'
import { type AppliedMigration, MIGRATIONS, type Migration, pendingMigrations, readMigrations } from './migrations.js'

/** What every function of the store takes first: the whole database or the transaction that the caller has open. */
export type Db = PrismaClient | Prisma.TransactionClient

/** An open database. Reads go through `db`, changes through `write`. */
export interface Database {
  readonly db: PrismaClient
  /** Runs `work` in one transaction that holds the write lock from its start: all of it is stored or nothing. */
  write<T>(work: (db: Prisma.TransactionClient) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** How long a writer waits for another one, in this process or another. */
const PATIENCE_MS = 30_000

/**
 * Opens the database at a `file:` URL (a relative path is relative to the working directory), makes it if it does not
 * exist, and applies the migrations that it lacks.
 *
 * @throws WortlautError `bad-input` for another kind of URL, `unavailable` if it cannot be opened or brought up to date.
 * @example const database = await openDatabase('file:./data/wortlaut.db')
 */
export async function openDatabase(url: string, migrations: string = MIGRATIONS): Promise<Database> {
  const file = databaseFile(url)
  migrate(file, readMigrations(migrations))
  // A plain query made while a transaction is open on the same client would join it, so writes have a client of their own.
  const db = new PrismaClient({ adapter: adapter(file) })
  const writer = new PrismaClient({ adapter: adapter(file) })
  return {
    db,
    write: work => writer.$transaction(work, { maxWait: PATIENCE_MS, timeout: 10 * PATIENCE_MS }),
    close: async () => {
      await Promise.all([db.$disconnect(), writer.$disconnect()])
    },
  }
}

/**
 * The absolute path of the file that a `file:` URL names.
 *
 * @throws WortlautError `bad-input` for another kind of URL.
 */
export function databaseFile(url: string): string {
  if (!url.startsWith('file:')) throw new WortlautError('bad-input', `DATABASE_URL: ${url} is not a file: URL`)
  return url.startsWith('file://') ? fileURLToPath(url) : resolve(url.slice('file:'.length))
}

type Value = string | number | null | Date
type Row = Readonly<Record<string, Value>>

/**
 * Inserts many rows with one statement; all have the keys of the first. Columns that the schema fills by default have to be
 * given. One call with a JSON argument is about ten times as fast as Prisma's `createMany`.
 */
export async function insertRows(db: Db, model: Prisma.ModelName, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return
  const columns = Object.keys(rows[0]!)
  const names = columns.map(column => `"${column}"`).join(', ')
  const values = columns.map((_, index) => `value ->> ${index}`).join(', ')
  const json = toJson(columns, rows)
  await db.$executeRawUnsafe(`INSERT INTO "${model}" (${names}) SELECT ${values} FROM json_each(?) ORDER BY key`, json)
}

/**
 * A number that changes whenever somebody has written to the database, in this process or another: the connection behind `db`
 * only reads, so every change is another connection's.
 */
export async function dataVersion(db: Db): Promise<number> {
  const [row] = await db.$queryRaw<{ data_version: bigint }[]>`PRAGMA data_version`
  return Number(row?.data_version)
}

/** Writes the columns of many rows, each found by its `id`, with one statement; all have the keys of the first. */
export async function updateRows(db: Db, model: Prisma.ModelName, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return
  const columns = Object.keys(rows[0]!)
  const set = columns.map((column, index) => `"${column}" = new.value ->> ${index}`).join(', ')
  const id = columns.indexOf('id')
  await db.$executeRawUnsafe(
    `UPDATE "${model}" SET ${set} FROM json_each(?) AS new WHERE "${model}"."id" = new.value ->> ${id}`,
    toJson(columns, rows),
  )
}

/** Deletes the rows of many statements, of which a list of parameters could hold only so many. */
export async function deleteOfStatements(
  db: Db,
  model: 'StatementSpan' | 'StatementParty',
  statementIds: readonly string[],
): Promise<void> {
  const json = JSON.stringify(statementIds)
  await db.$executeRawUnsafe(`DELETE FROM "${model}" WHERE "statementId" IN (SELECT value FROM json_each(?))`, json)
}

function toJson(columns: readonly string[], rows: readonly Row[]): string {
  return JSON.stringify(rows.map(row => columns.map(column => toColumn(row[column] ?? null))))
}

/** A time is stored as the adapter stores it. */
function toColumn(value: Value): string | number | null {
  return value instanceof Date ? value.toISOString().replace('Z', '+00:00') : value
}

function adapter(file: string): PrismaBetterSqlite3 {
  const factory = new PrismaBetterSqlite3({ url: file, timeout: PATIENCE_MS })
  const connect = factory.connect.bind(factory)
  factory.connect = async () => {
    const connection = await connect()
    await connection.executeScript(PRAGMAS)
    const begin = connection.startTransaction.bind(connection)
    connection.startTransaction = async isolation => {
      const transaction = await begin(isolation)
      try {
        // Deferred, as the adapter begins it, a transaction that reads before it writes fails when another one is writing.
        await connection.executeScript('COMMIT; BEGIN IMMEDIATE')
      } catch (error) {
        await transaction.rollback()
        throw error
      }
      return transaction
    }
    return connection
  }
  return factory
}

// WAL with `normal` loses no integrity when the process or the machine dies, at worst the last transactions of a power cut.
const PRAGMAS = 'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON'

function migrate(file: string, migrations: readonly Migration[]): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    const connection = new Sqlite(file, { timeout: PATIENCE_MS })
    try {
      switchToWal(connection)
      // Before the transaction, inside which it does nothing: Prisma redefines a table by dropping it, which would cascade.
      connection.pragma('foreign_keys = OFF')
      // Nor may the renaming at the end of a redefinition fail for a trigger of another table that names the dropped one.
      connection.pragma('legacy_alter_table = ON')
      if (pendingMigrations(migrations, appliedMigrations(connection)).length === 0) return
      connection.transaction(() => applyPending(connection, migrations)).immediate()
    } finally {
      connection.close()
    }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new WortlautError('unavailable', `${file}: the database cannot be opened: ${reason}`, { cause })
  }
}

/** Where two open a new file at once, SQLite refuses one of them the switch without waiting for the other. */
function switchToWal(connection: Sqlite.Database): void {
  for (const deadline = Date.now() + PATIENCE_MS; ; Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)) {
    try {
      connection.pragma('journal_mode = WAL')
      return
    } catch (error) {
      const busy = error instanceof Sqlite.SqliteError && error.code === 'SQLITE_BUSY'
      if (!busy || Date.now() > deadline) throw error
    }
  }
}

function appliedMigrations(connection: Sqlite.Database): AppliedMigration[] {
  const history = connection.prepare(`SELECT 1 FROM sqlite_schema WHERE name = '_prisma_migrations'`).get()
  if (!history) return []
  return connection
    .prepare<[], { name: string; checksum: string; finished: number; rolledBack: number }>(
      `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished, rolled_back_at IS NOT NULL AS rolledBack
       FROM _prisma_migrations ORDER BY started_at`,
    )
    .all()
    .map(row => ({ ...row, finished: row.finished === 1, rolledBack: row.rolledBack === 1 }))
}

/** Reads the history anew, now that nobody else can write it, and applies what is missing. */
function applyPending(connection: Sqlite.Database, migrations: readonly Migration[]): void {
  connection.exec(HISTORY)
  for (const migration of pendingMigrations(migrations, appliedMigrations(connection))) {
    const started = Date.now()
    connection.exec(migration.sql)
    connection
      .prepare(
        `INSERT INTO _prisma_migrations (id, checksum, started_at, finished_at, migration_name, applied_steps_count)
         VALUES (?, ?, ?, ?, ?, 1)`,
      )
      .run(randomUUID(), migration.checksum, started, Date.now(), migration.name)
  }
  const broken = connection.pragma('foreign_key_check')
  if (Array.isArray(broken) && broken.length > 0) {
    throw new WortlautError('unavailable', `its migrations would break ${broken.length} references: none was applied`)
  }
}

// As Prisma makes it, so that `prisma migrate status` and `deploy` agree.
const HISTORY = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id"                    TEXT PRIMARY KEY NOT NULL,
  "checksum"              TEXT NOT NULL,
  "finished_at"           DATETIME,
  "migration_name"        TEXT NOT NULL,
  "logs"                  TEXT,
  "rolled_back_at"        DATETIME,
  "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`
