import type { Db } from './database.js'
import { type DateField, STANDING_STATUSES, type StatementFilters } from './filters.js'
import { Prisma } from './generated/client.js'
import { resolveSpeakers } from './resolve-speakers.js'

/** The condition under which a row `s` of "Statement" is chosen by all filters but `q`. */
export async function statementConditions(db: Db, filters: StatementFilters): Promise<Prisma.Sql> {
  return Prisma.join(
    [
      statusCondition(filters),
      ...intervalConditions(filters),
      ...among('type', filters.type),
      ...among('act', filters.act),
      ...among('articleId', filters.article),
      ...(await partyConditions(db, 'speaker', filters.speaker)),
      ...(await partyConditions(db, 'relayer', filters.relayedBy)),
      ...outletConditions(filters.outlet),
      ...(filters.updatedSince ? [Prisma.sql`s."updatedAt" >= ${filters.updatedSince}`] : []),
    ],
    ' AND ',
  )
}

/** The column by which lists are sorted. */
export function dayColumn(field: DateField): Prisma.Sql {
  return field === 'said' ? Prisma.sql`s."sortDay"` : Prisma.sql`s."publishedFrom"`
}

function statusCondition({ status, updatedSince }: StatementFilters): Prisma.Sql {
  if (status.length > 0) return Prisma.sql`s."status" IN (${Prisma.join([...status])})`
  if (updatedSince) return Prisma.sql`s."status" <> 'deleted'`
  return Prisma.sql`s."status" IN (${Prisma.join([...STANDING_STATUSES])})`
}

function intervalConditions({ from, to, dateField }: StatementFilters): Prisma.Sql[] {
  if (from === null && to === null) return []
  const [first, last] =
    dateField === 'said'
      ? [Prisma.sql`s."saidFrom"`, Prisma.sql`s."saidTo"`]
      : [Prisma.sql`s."publishedFrom"`, Prisma.sql`s."publishedTo"`]
  return [
    Prisma.sql`(${first} IS NOT NULL OR ${last} IS NOT NULL)`,
    ...(to === null ? [] : [Prisma.sql`(${first} IS NULL OR ${first} <= ${to})`]),
    ...(from === null ? [] : [Prisma.sql`(${last} IS NULL OR ${last} >= ${from})`]),
  ]
}

function among(column: 'type' | 'act' | 'articleId', values: readonly string[]): Prisma.Sql[] {
  return values.length === 0 ? [] : [Prisma.sql`s.${Prisma.raw(`"${column}"`)} IN (${Prisma.join([...values])})`]
}

async function partyConditions(db: Db, party: 'speaker' | 'relayer', terms: readonly string[]): Promise<Prisma.Sql[]> {
  if (terms.length === 0) return []
  const ids = await resolveSpeakers(db, terms)
  if (ids.length === 0) return [Prisma.sql`1 = 0`]
  return [
    Prisma.sql`s."id" IN (SELECT p."statementId" FROM "StatementParty" p
      WHERE p."speakerId" IN (${Prisma.join(ids)}) AND p."party" = ${party})`,
  ]
}

function outletConditions(outlets: readonly string[]): Prisma.Sql[] {
  if (outlets.length === 0) return []
  return [
    Prisma.sql`s."articleId" IN (SELECT a."id" FROM "Article" a WHERE a."outlet" IN (${Prisma.join([...outlets])}))`,
  ]
}
