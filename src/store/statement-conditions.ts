import type { Db } from './database.js'
import { type DateField, type Sort, STANDING_STATUSES, type StatementFilters } from './filters.js'
import { Prisma } from './generated/client.js'
import { resolveSpeakers } from './resolve-speakers.js'
import { parseTextQuery, type TextQuery } from './search/parse-text-query.js'
import { type People, textHits } from './search/text-search.js'

/** The filters as SQL: what to read from, and under which condition on a row `s` of "Statement". */
export interface Choice {
  /** A FROM clause, of all statements or of the hits of `q`. */
  readonly source: Prisma.Sql
  readonly where: Prisma.Sql
  /** What `q` asks for; null without it. */
  readonly text: { readonly query: TextQuery; readonly people: People } | null
}

/** Turns filters into SQL; names are looked up for it. */
export async function choose(db: Db, filters: StatementFilters): Promise<Choice> {
  const { speakerId } = filters
  const speakerIds = speakerId === null ? await resolveSpeakers(db, filters.speaker) : [speakerId]
  const relayerIds = await resolveSpeakers(db, filters.relayedBy)
  const nobody =
    (filters.speaker.length > 0 && speakerIds.length === 0) || (filters.relayedBy.length > 0 && relayerIds.length === 0)
  const query = filters.q === null ? null : parseTextQuery(filters.q)
  const text = query && { query, people: { speakerIds, relayerIds } }
  const conditions = [
    statusCondition(filters),
    ...intervalConditions(filters),
    ...among('type', filters.type),
    ...among('act', filters.act),
    ...among('articleId', filters.article),
    ...partyConditions('speaker', speakerIds),
    ...partyConditions('relayer', relayerIds),
    ...(await outletConditions(db, filters.outlet)),
    ...(filters.updatedSince ? [Prisma.sql`s."updatedAt" >= ${filters.updatedSince}`] : []),
    // A name that nobody bears, or a query without a word in it, chooses nothing.
    ...(nobody || query?.length === 0 ? [Prisma.sql`1 = 0`] : []),
  ]
  const source = text ? textHits(text.query, text.people) : Prisma.sql`"Statement" s`
  return { source, where: Prisma.join(conditions, ' AND '), text }
}

/** The column by which a list is sorted. */
export function orderColumn(sort: Sort, field: DateField): Prisma.Sql {
  if (sort === 'changed') return Prisma.sql`s."updatedAt"`
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

function partyConditions(party: 'speaker' | 'relayer', ids: readonly string[]): Prisma.Sql[] {
  if (ids.length === 0) return []
  return [
    Prisma.sql`s."id" IN (SELECT p."statementId" FROM "StatementParty" p
      WHERE p."speakerId" IN (${Prisma.join([...ids])}) AND p."party" = ${party})`,
  ]
}

/** Of few articles the statements are looked up, of many it is seen whose each statement is: whichever touches fewer rows. */
async function outletConditions(db: Db, outlets: readonly string[]): Promise<Prisma.Sql[]> {
  if (outlets.length === 0) return []
  const theirs = Prisma.sql`SELECT a."id" FROM "Article" a WHERE a."outlet" IN (${Prisma.join([...outlets])})`
  const some = await db.$queryRaw<unknown[]>`${theirs} LIMIT ${FEW_ARTICLES + 1}`
  if (some.length <= FEW_ARTICLES) return [Prisma.sql`s."articleId" IN (${theirs})`]
  return [Prisma.sql`EXISTS (${theirs} AND a."id" = s."articleId")`]
}

const FEW_ARTICLES = 500
