import type { Db } from './database.js'
import { Prisma } from './generated/client.js'
import {
  type ArticleRecord,
  type PartyRecord,
  type SpanRecord,
  type StatementRecord,
  toInterval,
} from './statement-record.js'

/**
 * The statements with these ids and all that is shown of them, in this order; unknown ids are left out. Four queries whatever
 * the number: an `include` would take three times as long.
 */
export async function loadStatements(db: Db, ids: readonly string[]): Promise<StatementRecord[]> {
  if (ids.length === 0) return []
  const rows = await db.$queryRaw<StatementRow[]>`SELECT * FROM "Statement" WHERE "id" IN (${Prisma.join([...ids])})`
  const [articles, spans, parties] = await Promise.all([
    loadArticles(db, [...new Set(rows.map(row => row.articleId))]),
    loadSpans(db, ids),
    loadParties(db, ids),
  ])
  const byId = new Map(rows.map(row => [row.id, toRecord(row, articles, spans, parties)]))
  return ids.flatMap(id => byId.get(id) ?? [])
}

/** The articles with these ids by their id. */
export async function loadArticles(db: Db, ids: readonly string[]): Promise<Map<string, ArticleRecord>> {
  if (ids.length === 0) return new Map()
  const rows = await db.$queryRaw<ArticleRow[]>`SELECT * FROM "Article" WHERE "id" IN (${Prisma.join([...ids])})`
  return new Map(rows.map(row => [row.id, toArticle(row)]))
}

function toRecord(
  row: StatementRow,
  articles: ReadonlyMap<string, ArticleRecord>,
  spans: ReadonlyMap<string, SpanRow[]>,
  parties: ReadonlyMap<string, PartyRow[]>,
): StatementRecord {
  const { articleId, saidFrom, saidTo, saidPrecision, saidPhrase, updatedAt, ...plain } = row
  const involved = parties.get(row.id) ?? []
  return {
    ...plain,
    article: articles.get(articleId)!,
    said: toInterval(saidFrom, saidTo, saidPrecision, saidPhrase),
    spans: spans.get(row.id) ?? [],
    speakers: involved.filter(party => party.party === 'speaker'),
    relayers: involved.filter(party => party.party === 'relayer'),
    updatedAt: new Date(updatedAt),
  }
}

function toArticle(row: ArticleRow): ArticleRecord {
  const { publishedFrom, publishedTo, publishedPrecision, publishedPhrase, ...plain } = row
  return { ...plain, published: toInterval(publishedFrom, publishedTo, publishedPrecision, publishedPhrase) }
}

async function loadSpans(db: Db, ids: readonly string[]): Promise<Map<string, SpanRow[]>> {
  const rows = await db.$queryRaw<SpanRow[]>`
    SELECT "statementId", "part", "start", "end", "text" FROM "StatementSpan"
    WHERE "statementId" IN (${Prisma.join([...ids])}) ORDER BY "statementId", "part", "position"`
  return groupById(rows)
}

async function loadParties(db: Db, ids: readonly string[]): Promise<Map<string, PartyRow[]>> {
  const rows = await db.$queryRaw<PartyRow[]>`
    SELECT p."statementId", p."party", p."mention", p."role", s."id", s."slug", s."name", s."kind", s."wikidata"
    FROM "StatementParty" p JOIN "Speaker" s ON s."id" = p."speakerId"
    WHERE p."statementId" IN (${Prisma.join([...ids])}) ORDER BY p."statementId", p."party", p."position"`
  return groupById(rows)
}

function groupById<T extends { statementId: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(row.statementId)
    if (group) group.push(row)
    else groups.set(row.statementId, [row])
  }
  return groups
}

type SpanRow = SpanRecord & { readonly statementId: string }
type PartyRow = PartyRecord & { readonly statementId: string; readonly party: 'speaker' | 'relayer' }
type IntervalColumns<Name extends string> = Record<`${Name}From` | `${Name}To` | `${Name}Phrase`, string | null> &
  Record<`${Name}Precision`, string>
type ArticleRow = Omit<ArticleRecord, 'published'> & IntervalColumns<'published'>
type StatementRow = Omit<StatementRecord, 'article' | 'said' | 'spans' | 'speakers' | 'relayers' | 'updatedAt'> &
  IntervalColumns<'said'> & { readonly articleId: string; readonly updatedAt: Date | string }
