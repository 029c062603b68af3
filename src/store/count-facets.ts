import type { Db } from './database.js'
import type { DateField, Facet, StatementFilters } from './filters.js'
import { Prisma } from './generated/client.js'
import { choose } from './statement-conditions.js'

/** A value that statements have, and how many of those that the filters choose have it. */
export interface FacetValue {
  /** What the filter of the same name takes; of a month `YYYY-MM`, for `from` and `to`. */
  readonly value: string
  /** What to show: the name of a speaker, otherwise the value. */
  readonly label: string
  readonly count: number
}
export type Facets = Partial<Record<Facet, FacetValue[]>>

const MOST_VALUES = 50

/** The facets asked for, the most frequent 50 values each, months in their order and all of them. */
export async function countFacets(db: Db, filters: StatementFilters, wanted: readonly Facet[]): Promise<Facets> {
  const facets: Facets = Object.fromEntries(wanted.map(name => [name, []]))
  if (wanted.length === 0) return facets
  const { source, where } = await choose(db, filters)
  // The statements are chosen once, however many facets count them.
  const rows = await db.$queryRaw<Row[]>`
    WITH chosen AS MATERIALIZED (
      SELECT s."id", s."type", s."act", s."articleId", ${monthOf(filters.dateField)} AS "month" FROM ${source} WHERE ${where}
    ) ${Prisma.join(wanted.map(toQuery), ' UNION ALL ')}`
  for (const { facet, count, ...value } of rows) facets[facet]!.push({ ...value, count: Number(count) })
  for (const facet of wanted) facets[facet]!.sort(facet === 'month' ? byValue : byCount).splice(most(facet))
  return facets
}

type Row = Omit<FacetValue, 'count'> & { readonly facet: Facet; readonly count: bigint }

/** Only where it is known: a statement said "2019" belongs to no month. */
function monthOf(field: DateField): Prisma.Sql {
  const [first, last] = field === 'said' ? ['"saidFrom"', '"saidTo"'] : ['"publishedFrom"', '"publishedTo"']
  const month = (column: string) => `substr(s.${column}, 1, 7)`
  return Prisma.raw(`CASE WHEN ${month(first)} = ${month(last)} THEN ${month(first)} END`)
}

function toQuery(facet: Facet): Prisma.Sql {
  if (facet === 'speaker') return SPEAKERS
  if (facet === 'outlet') return OUTLETS
  const value = Prisma.raw(`"${facet}"`)
  return Prisma.sql`SELECT ${Prisma.raw(`'${facet}'`)} AS "facet", ${value} AS "value", ${value} AS "label", count(*) AS "count"
    FROM chosen WHERE ${value} IS NOT NULL GROUP BY ${value}`
}

// CROSS JOIN: SQLite does not know how few are chosen, and would begin with the other table otherwise.
const SPEAKERS = Prisma.sql`SELECT 'speaker' AS "facet", k."slug" AS "value", k."name" AS "label", n."count" FROM (
    SELECT p."speakerId", count(*) AS "count" FROM chosen CROSS JOIN "StatementParty" p
    WHERE p."statementId" = chosen."id" AND p."party" = 'speaker' GROUP BY p."speakerId" ORDER BY 2 DESC, 1 LIMIT ${MOST_VALUES}
  ) n JOIN "Speaker" k ON k."id" = n."speakerId"`

const OUTLETS = Prisma.sql`SELECT 'outlet' AS "facet", a."outlet" AS "value", a."outlet" AS "label", count(*) AS "count"
  FROM chosen CROSS JOIN "Article" a WHERE a."id" = chosen."articleId" AND a."outlet" IS NOT NULL GROUP BY a."outlet"`

const byCount = (a: FacetValue, b: FacetValue) => b.count - a.count || byValue(a, b)
const byValue = (a: FacetValue, b: FacetValue) => (a.value < b.value ? -1 : 1)
const most = (facet: Facet) => (facet === 'month' ? Number.POSITIVE_INFINITY : MOST_VALUES)
