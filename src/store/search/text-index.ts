// SQLite's full text; with rows.ts, text-search.ts and ../database.ts the only code that knows the dialect.
//
// "StatementText" is an FTS5 table without content. The words that go in are folded and stemmed here, so its tokenizer has only
// to split at spaces. Its row ids are made of the day and the id (`rowOf`): row order is list order, so the newest hits come
// first without being sorted, and a page begins at a row. "StatementTextRow" tells which row is whose, with all that filters
// look at, and "StatementTextChange" when it last changed. Triggers note in "StatementTextStale" which statements have to be
// indexed anew, whoever changed them.
import type { Database, Db } from '../database.js'
import { sha256 } from '../identity.js'
import { stemOf, type Word, wordsOf } from './fold-words.js'
import { tailsOf } from './match-term.js'
import { EVERYTHING } from './text-search.js'

const BATCH = 1000

/** Brings the index up to date with all changes, in transactions of its own; where there are none it costs one look. */
export async function freshenTextIndex(database: Database): Promise<void> {
  while (await isStale(database.db)) await database.write(freshenBatch)
}

/** The row of a statement: its day, then its id, so that rows sort as `(sortDay, id)` does. */
export function rowOf(sortDay: string, id: string): bigint {
  const digits = HEX.exec(id)?.[0] ?? sha256(id).slice(0, 10)
  return (dayNumber(sortDay) << 40n) | BigInt(`0x${digits}`)
}

/** Forty bits of an id; one that somebody made up by hand is hashed. */
const HEX = /^[0-9a-f]{10}/

function dayNumber(day: string): bigint {
  return day === '' ? 0n : BigInt(Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000) + 719_163)
}

async function isStale(db: Db): Promise<boolean> {
  const rows = await db.$queryRaw<unknown[]>`SELECT 1 FROM "StatementTextStale" LIMIT 1`
  return rows.length > 0
}

async function freshenBatch(db: Db): Promise<void> {
  const stale = await db.$queryRaw<
    { statementId: string }[]
  >`SELECT "statementId" FROM "StatementTextStale" LIMIT ${BATCH}`
  const ids = JSON.stringify(stale.map(row => row.statementId))
  await db.$executeRaw`DELETE FROM "StatementText" WHERE rowid IN (
    SELECT "row" FROM "StatementTextRow" WHERE "id" IN (SELECT value FROM json_each(${ids})))`
  await db.$executeRaw`DELETE FROM "StatementTextRow" WHERE "id" IN (SELECT value FROM json_each(${ids}))`
  const entries = JSON.stringify(await readEntries(db, ids))
  await db.$executeRaw`INSERT INTO "StatementTextRow" ("row", "people", "id", "sortDay", "saidFrom", "saidTo", "publishedFrom",
      "publishedTo", "type", "act", "status", "articleId", "outlet", "updatedAt")
    SELECT CAST(e.value ->> 'row' AS INTEGER), e.value ->> 'people', s."id", s."sortDay", s."saidFrom", s."saidTo",
      s."publishedFrom", s."publishedTo", s."type", s."act", s."status", s."articleId", a."outlet", s."updatedAt"
    FROM json_each(${entries}) e CROSS JOIN "Statement" s ON s."id" = e.value ->> 'id'
    CROSS JOIN "Article" a ON a."id" = s."articleId"`
  await db.$executeRaw`INSERT INTO "StatementText" (rowid, "words", "stems", "tails", "titleWords", "titleStems", "people")
    SELECT CAST(value ->> 'row' AS INTEGER), value ->> 'words', value ->> 'stems', value ->> 'tails', value ->> 'titleWords',
      value ->> 'titleStems', ${`${EVERYTHING} `} || coalesce(value ->> 'people', '') FROM json_each(${entries})`
  await db.$executeRaw`DELETE FROM "StatementTextStale" WHERE "statementId" IN (SELECT value FROM json_each(${ids}))`
}

interface Source {
  readonly id: string
  readonly text: string
  readonly title: string
  readonly sortDay: string
  /** Such as `speaker4f,speaker6b,relayer4f`, everybody once. */
  readonly people: string | null
}

async function readEntries(db: Db, ids: string) {
  const sources = await db.$queryRaw<Source[]>`
    SELECT s."id", s."text", s."sortDay", a."title",
      (SELECT group_concat(DISTINCT p."party" || p."speakerId") FROM "StatementParty" p WHERE p."statementId" = s."id") AS "people"
    FROM "Statement" s JOIN "Article" a ON a."id" = s."articleId" WHERE s."id" IN (SELECT value FROM json_each(${ids}))`
  const rows = await freeRows(db, sources)
  const entries = sources.map((source, index) => ({ id: source.id, row: rows[index]!, ...indexedWords(source) }))
  // FTS5 writes out what it has gathered whenever a row is smaller than the one before.
  entries.sort((a, b) => (a.row < b.row ? -1 : 1))
  return entries.map(entry => ({ ...entry, row: String(entry.row) }))
}

/** Two statements of a day whose ids begin alike would share a row: the second takes the next free one. */
async function freeRows(db: Db, sources: readonly Source[]): Promise<bigint[]> {
  const wanted = sources.map(source => rowOf(source.sortDay, source.id))
  const list = JSON.stringify(wanted.map(String))
  const rows = await db.$queryRaw<{ row: bigint }[]>`
    SELECT "row" FROM "StatementTextRow" WHERE "row" IN (SELECT CAST(value AS INTEGER) FROM json_each(${list}))`
  const taken = new Set(rows.map(row => BigInt(row.row)))
  return wanted.map(row => {
    let free = row
    while (taken.has(free)) free++
    taken.add(free)
    return free
  })
}

function indexedWords({ text, title, people }: Source) {
  const words = wordsOf(text)
  const titleWords = wordsOf(title)
  return {
    words: joined(words, word => word),
    stems: joined(words, stemOf),
    tails: [...new Set([...words, ...titleWords].flatMap(word => tailsOf(word.folded)))].join(' '),
    titleWords: joined(titleWords, word => word),
    titleStems: joined(titleWords, stemOf),
    people,
  }
}

function joined(words: readonly Word[], toToken: (folded: string) => string): string {
  return words.map(word => toToken(word.folded)).join(' ')
}
