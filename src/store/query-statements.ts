import type { Db } from './database.js'
import type { Page, PageRequest, Position, StatementFilters } from './filters.js'
import { Prisma } from './generated/client.js'
import { loadStatements } from './load-statements.js'
import { dayColumn, statementConditions } from './statement-conditions.js'
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

/** How many statements the filters choose. */
export async function countStatements(db: Db, filters: StatementFilters): Promise<number> {
  const where = await statementConditions(db, filters)
  const [row] = await db.$queryRaw<{ total: bigint }[]>`SELECT count(*) AS "total" FROM "Statement" s WHERE ${where}`
  return Number(row?.total ?? 0)
}

/**
 * Goes through all statements that the filters choose, in the order of `sort`, a batch at a time: flat in memory, and stable
 * while rows are inserted.
 */
export async function* eachStatement(
  db: Db,
  filters: StatementFilters,
  sort: PageRequest['sort'],
  batch = 500,
): AsyncGenerator<StatementRecord> {
  let after: Position | null = null
  do {
    const page: Page<StatementRecord> = await findStatements(db, filters, { sort, size: batch, after })
    yield* page.items
    after = page.next
  } while (after)
}

async function findPositions(db: Db, filters: StatementFilters, request: PageRequest): Promise<Page<Position>> {
  const where = await statementConditions(db, filters)
  const day = dayColumn(filters.dateField)
  const rows: Position[] = []
  for (const segment of segments(day, request)) {
    const missing = request.size + 1 - rows.length
    if (missing > 0) rows.push(...(await fetchSegment(db, where, day, segment, request, missing)))
  }
  const items = rows.slice(0, request.size)
  return { items, next: rows.length > request.size ? items.at(-1)! : null }
}

function fetchSegment(
  db: Db,
  where: Prisma.Sql,
  day: Prisma.Sql,
  segment: Prisma.Sql,
  { sort }: PageRequest,
  limit: number,
): Promise<Position[]> {
  const order = sort === 'oldest' ? Prisma.sql`${day} ASC, s."id" ASC` : Prisma.sql`${day} DESC, s."id" DESC`
  return db.$queryRaw<Position[]>`
    SELECT s."id", ${day} AS "date", NULL AS "rank" FROM "Statement" s
    WHERE ${segment} AND ${where} ORDER BY ${order} LIMIT ${limit}`
}

/** First the dated rows behind the position, then the undated ones: whichever the order, those come last. */
function segments(day: Prisma.Sql, { sort, after }: PageRequest): Prisma.Sql[] {
  const beyond = sort === 'oldest' ? Prisma.sql`>` : Prisma.sql`<`
  const undated = Prisma.sql`${day} IS NULL`
  if (after === null) return [Prisma.sql`${day} IS NOT NULL`, undated]
  if (after.date === null) return [Prisma.sql`${undated} AND s."id" ${beyond} ${after.id}`]
  return [Prisma.sql`(${day}, s."id") ${beyond} (${after.date}, ${after.id})`, undated]
}
