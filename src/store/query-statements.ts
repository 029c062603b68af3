import type { Db } from './database.js'
import type { Page, PageRequest, Position, Sort, StatementFilters } from './filters.js'
import { Prisma } from './generated/client.js'
import { loadStatements } from './load-statements.js'
import { rowOf } from './search/text-index.js'
import { rankedHits } from './search/text-search.js'
import { type Choice, choose, orderColumn } from './statement-conditions.js'
import type { StatementRecord } from './statement-record.js'

/** One page of the statements that the filters choose. */
export async function findStatements(
  db: Db,
  filters: StatementFilters,
  request: PageRequest,
): Promise<Page<StatementRecord>> {
  const page = await findPositions(db, filters, request)
  return {
    items: await loadStatements(
      db,
      page.items.map(position => position.id),
    ),
    next: page.next,
  }
}

/**
 * Goes through all statements that the filters choose, in the order of `sort`, a batch at a time: flat in memory, and stable
 * while rows are inserted.
 */
export async function* eachStatement(
  db: Db,
  filters: StatementFilters,
  sort: Sort,
  batch = 200,
): AsyncGenerator<StatementRecord> {
  let after: Position | null = null
  do {
    const page: Page<StatementRecord> = await findStatements(db, filters, { sort, size: batch, after })
    yield* page.items
    after = page.next
  } while (after)
}

async function findPositions(db: Db, filters: StatementFilters, request: PageRequest): Promise<Page<Position>> {
  const choice = await choose(db, filters)
  const rows = await findRows(db, choice, filters, request)
  const items = rows.slice(0, request.size)
  return { items, next: rows.length > request.size ? items.at(-1)! : null }
}

/** The rows of a page and, if there is one, the first of the next. */
function findRows(db: Db, choice: Choice, { dateField }: StatementFilters, request: PageRequest): Promise<Position[]> {
  if (choice.text && request.sort === 'relevance') return findRanked(db, choice, request)
  if (choice.text && dateField === 'said' && request.sort !== 'changed') return findHits(db, choice, request)
  return findInOrder(db, choice, orderColumn(request.sort, dateField), request)
}

function findRanked(db: Db, { text, where }: Choice, { size, after }: PageRequest): Promise<Position[]> {
  const behind = after ? Prisma.sql`WHERE (hit."rank", hit."id") > (${after.rank}, ${after.id})` : Prisma.empty
  return db.$queryRaw<Position[]>`
    SELECT hit."id", hit."rank", NULL AS "date" FROM ${rankedHits(text!.query, text!.people, where)} ${behind}
    ORDER BY hit."rank", hit."id" LIMIT ${size + 1}`
}

/** The hits in the order of their rows, which is that of `(sortDay, id)`. */
function findHits(db: Db, { source, where }: Choice, { sort, size, after }: PageRequest): Promise<Position[]> {
  const [beyond, direction] = sort === 'oldest' ? [Prisma.sql`>`, Prisma.sql`ASC`] : [Prisma.sql`<`, Prisma.sql`DESC`]
  const behind = after ? Prisma.sql`hit."row" ${beyond} ${rowOf(after.date ?? '', after.id)} AND` : Prisma.empty
  return db.$queryRaw<Position[]>`
    SELECT s."id", s."sortDay" AS "date", NULL AS "rank" FROM ${source}
    WHERE ${behind} ${where} ORDER BY hit."row" ${direction} LIMIT ${size + 1}`
}

async function findInOrder(db: Db, choice: Choice, column: Prisma.Sql, request: PageRequest): Promise<Position[]> {
  const rows: Position[] = []
  for (const segment of segments(column, request)) {
    const missing = request.size + 1 - rows.length
    if (missing > 0) rows.push(...(await findSegment(db, choice, column, segment, request.sort, missing)))
  }
  return rows
}

async function findSegment(
  db: Db,
  { source, where }: Choice,
  column: Prisma.Sql,
  segment: Prisma.Sql,
  sort: Sort,
  limit: number,
): Promise<Position[]> {
  const direction = sort === 'oldest' ? Prisma.sql`ASC` : Prisma.sql`DESC`
  const rows = await db.$queryRaw<{ id: string; date: string | Date | null }[]>`
    SELECT s."id", ${column} AS "date" FROM ${source}
    WHERE ${segment} AND ${where} ORDER BY ${column} ${direction}, s."id" ${direction} LIMIT ${limit}`
  return rows.map(({ id, date }) => ({ id, date: date instanceof Date ? date.toISOString() : date, rank: null }))
}

/** First the dated rows behind the position, then the undated ones: whichever the order, those come last. */
function segments(column: Prisma.Sql, { sort, after }: PageRequest): Prisma.Sql[] {
  const beyond = sort === 'oldest' ? Prisma.sql`>` : Prisma.sql`<`
  const undated = Prisma.sql`${column} IS NULL`
  if (after === null) return [Prisma.sql`${column} IS NOT NULL`, undated]
  if (after.date === null) return [Prisma.sql`${undated} AND s."id" ${beyond} ${after.id}`]
  const date = sort === 'changed' ? new Date(after.date) : after.date
  return [Prisma.sql`(${column}, s."id") ${beyond} (${date}, ${after.id})`, undated]
}
