// What text-index.ts keeps beside each row, read all at once: as one value of JSON, which takes a tenth of the time of as many
// rows. With database.ts and its neighbours here the only code that knows SQLite's dialect.
import type { Db } from '../database.js'
import { Prisma } from '../generated/client.js'
import type { TextQuery } from './parse-text-query.js'
import { type People, toMatch } from './text-search.js'

/** A row of the text index has up to 62 bits, more than a number of JavaScript holds exactly: here are its halves. */
export interface Row {
  readonly high: number
  readonly low: number
}

/** Rows in ascending order: the halves of the n-th stand at n. */
export interface Rows {
  readonly high: readonly number[]
  readonly low: readonly number[]
}

/** Order of rows: below 0 if `a` comes first, 0 for the same one. */
export function compareRows(a: Row, b: Row): number {
  return a.high - b.high || a.low - b.low
}

/** All rows that the query finds, however many. */
export function hitRows(db: Db, query: TextQuery, people: People): Promise<Rows> {
  const match = toMatch(query, people)
  return readRows(
    db,
    Prisma.sql`SELECT rowid AS "row" FROM "StatementText" WHERE "StatementText" MATCH ${match} ORDER BY rowid`,
  )
}

/** The number of the latest change; 0 before the first. */
export async function latestChange(db: Db): Promise<number> {
  const [row] = await db.$queryRaw<
    { latest: bigint | null }[]
  >`SELECT max("number") AS "latest" FROM "StatementTextChange"`
  return Number(row?.latest ?? 0)
}

/** The rows that came, went or changed after the change of this number. */
export function changedRows(db: Db, after: number): Promise<Rows> {
  return readRows(db, Prisma.sql`SELECT "row" FROM "StatementTextChange" WHERE "number" > ${after} ORDER BY +"row"`)
}

/** The columns named there, as they stand in the database. */
export type Columns = readonly [high: number, low: number, ...columns: (string | null)[]]

/** Of every row that is there and changed after the change of this number, in order: its halves, then the columns. */
export async function readColumns(db: Db, names: readonly string[], after: number): Promise<readonly Columns[]> {
  const columns = Prisma.raw(names.map(name => `"${name}"`).join(', '))
  const changed = Prisma.sql`"row" IN (SELECT "row" FROM "StatementTextChange" WHERE "number" > ${after})`
  const [found] = await db.$queryRaw<{ rows: string }[]>`
    SELECT json_group_array(json_array("row" >> 30, "row" & 1073741823, ${columns})) AS "rows"
    FROM (SELECT * FROM "StatementTextRow" WHERE ${after === 0 ? Prisma.sql`1 = 1` : changed} ORDER BY "row")`
  return JSON.parse(found!.rows)
}

async function readRows(db: Db, rows: Prisma.Sql): Promise<Rows> {
  const [found] = await db.$queryRaw<{ high: string; low: string }[]>`
    SELECT json_group_array("row" >> 30) AS "high", json_group_array("row" & 1073741823) AS "low" FROM (${rows})`
  return { high: JSON.parse(found!.high), low: JSON.parse(found!.low) }
}
