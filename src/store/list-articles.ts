import type { Db } from './database.js'
import { type Page, type Position, STANDING_STATUSES } from './filters.js'
import { Prisma } from './generated/client.js'
import { loadArticles, loadStatements } from './load-statements.js'
import type { ArticleRecord, StatementRecord } from './statement-record.js'

/** Which articles, latest publication first, undated ones last. */
export interface ArticleFilters {
  readonly from: string | null
  readonly to: string | null
  readonly outlet: readonly string[]
  readonly language: readonly string[]
}

export type ArticleEntry = ArticleRecord & { readonly statementCount: number }

/** One page of the articles; versions that a newer one has replaced are among them. */
export async function listArticles(
  db: Db,
  filters: ArticleFilters,
  { size, after }: { readonly size: number; readonly after: Position | null },
): Promise<Page<ArticleEntry>> {
  const rows: { id: string; date: string | null }[] = []
  for (const segment of segments(after)) {
    const where = Prisma.join([segment, ...conditions(filters)], ' AND ')
    const missing = size + 1 - rows.length
    if (missing === 0) break
    rows.push(
      ...(await db.$queryRaw<{ id: string; date: string | null }[]>`
        SELECT a."id", a."publishedFrom" AS "date" FROM "Article" a WHERE ${where}
        ORDER BY a."publishedFrom" DESC, a."id" DESC LIMIT ${missing}`),
    )
  }
  const page = rows.slice(0, size)
  const last = page.at(-1)
  const next = rows.length > size && last ? { date: last.date, rank: null, id: last.id } : null
  return {
    items: await loadEntries(
      db,
      page.map(row => row.id),
    ),
    next,
  }
}

/** The outlets of all articles, in the order of the alphabet. */
export async function listOutlets(db: Db): Promise<string[]> {
  const rows = await db.$queryRaw<{ outlet: string }[]>`
    SELECT DISTINCT a."outlet" FROM "Article" a WHERE a."outlet" IS NOT NULL`
  return rows.map(({ outlet }) => outlet).sort(new Intl.Collator('de').compare)
}

/** The article with its standing statements in the order of the text; null if there is none. */
export async function findArticle(
  db: Db,
  id: string,
): Promise<{ article: ArticleEntry; statements: StatementRecord[] } | null> {
  const [article] = await loadEntries(db, [id])
  if (!article) return null
  const ids = await db.$queryRaw<{ id: string }[]>`
    SELECT s."id" FROM "Statement" s
    LEFT JOIN "StatementSpan" p ON p."statementId" = s."id" AND p."part" = 'quote' AND p."position" = 0
    WHERE s."articleId" = ${id} AND s."status" IN (${Prisma.join([...STANDING_STATUSES])})
    ORDER BY p."start", p."end" DESC, s."id"`
  return {
    article,
    statements: await loadStatements(
      db,
      ids.map(row => row.id),
    ),
  }
}

async function loadEntries(db: Db, ids: readonly string[]): Promise<ArticleEntry[]> {
  if (ids.length === 0) return []
  const articles = await loadArticles(db, ids)
  const counts = await db.$queryRaw<{ articleId: string; total: bigint }[]>`
    SELECT s."articleId", count(*) AS "total" FROM "Statement" s
    WHERE s."articleId" IN (${Prisma.join([...ids])}) AND s."status" IN (${Prisma.join([...STANDING_STATUSES])})
    GROUP BY s."articleId"`
  const totals = new Map(counts.map(row => [row.articleId, Number(row.total)]))
  return ids.flatMap(id => {
    const article = articles.get(id)
    return article ? [{ ...article, statementCount: totals.get(id) ?? 0 }] : []
  })
}

function segments(after: Position | null): Prisma.Sql[] {
  const undated = Prisma.sql`a."publishedFrom" IS NULL`
  if (after === null) return [Prisma.sql`a."publishedFrom" IS NOT NULL`, undated]
  if (after.date === null) return [Prisma.sql`${undated} AND a."id" < ${after.id}`]
  return [Prisma.sql`(a."publishedFrom", a."id") < (${after.date}, ${after.id})`, undated]
}

function conditions({ from, to, outlet, language }: ArticleFilters): Prisma.Sql[] {
  return [
    ...(to === null ? [] : [Prisma.sql`a."publishedFrom" <= ${to}`]),
    ...(from === null ? [] : [Prisma.sql`a."publishedTo" >= ${from}`]),
    ...(outlet.length === 0 ? [] : [Prisma.sql`a."outlet" IN (${Prisma.join([...outlet])})`]),
    ...(language.length === 0 ? [] : [Prisma.sql`a."language" IN (${Prisma.join([...language])})`]),
  ]
}
