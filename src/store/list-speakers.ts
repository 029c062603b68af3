import { foldings } from '../speakers/fold.js'
import type { SpeakerKind } from '../speakers/model.js'
import type { Db } from './database.js'
import { type Page, STANDING_STATUSES } from './filters.js'
import { findSpeakers } from './find-speakers.js'
import { Prisma } from './generated/client.js'

/** Which speakers, ordered by name as in a dictionary: "Özdemir" before "Pistorius". */
export interface SpeakerFilters {
  /** Names and aliases that begin so, or have a word that does. */
  readonly q: string | null
  readonly kind: readonly SpeakerKind[]
  /** Only those who said or passed on something. */
  readonly heard?: boolean
}

export interface SpeakerRecord {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly kind: SpeakerKind
  readonly gender: string | null
  readonly wikidata: string | null
  readonly origin: string
  readonly aliases: readonly string[]
  readonly roles: readonly { readonly title: string; readonly from: string | null; readonly to: string | null }[]
  /** Statements that stand, said alone or jointly. */
  readonly statements: number
  readonly relayed: number
  /** ISO days: the first and the last on which one was said. */
  readonly firstSaid: string | null
  readonly lastSaid: string | null
}

/** One page of the register, without those that were merged into others; `after` is the last slug of the page before. */
export async function listSpeakers(
  db: Db,
  filters: SpeakerFilters,
  request: { readonly size: number; readonly after: { readonly name: string; readonly id: string } | null },
): Promise<Page<SpeakerRecord>> {
  const { size, after } = request
  const rows = await db.$queryRaw<SpeakerRow[]>`
    SELECT s.* FROM "Speaker" s
    WHERE s."mergedIntoId" IS NULL AND ${Prisma.join([...conditions(filters), ...behind(after)], ' AND ')}
    ORDER BY s."sortName", s."id" LIMIT ${size + 1}`
  const items = await withCounts(db, rows.slice(0, size))
  const last = rows[items.length - 1]
  return { items, next: rows.length > size && last ? { date: last.sortName, rank: null, id: last.id } : null }
}

/** The speaker with this slug (of a merged one, the one it was merged into); null if there is none. */
export async function findSpeaker(db: Db, slug: string): Promise<SpeakerRecord | null> {
  const known = (await findSpeakers(db, [slug])).get(slug)
  if (!known) return null
  const rows = await db.$queryRaw<SpeakerRow[]>`SELECT s.* FROM "Speaker" s WHERE s."id" = ${known.id}`
  return (await withCounts(db, rows))[0] ?? null
}

function conditions({ q, kind, heard }: SpeakerFilters): Prisma.Sql[] {
  const party = Prisma.sql`EXISTS (SELECT 1 FROM "StatementParty" p WHERE p."speakerId" = s."id")`
  const kinds = kind.length > 0 ? [Prisma.sql`s."kind" IN (${Prisma.join([...kind])})`] : []
  return [...kinds, ...(heard ? [party] : []), ...(q === null ? [Prisma.sql`1 = 1`] : [namedLike(foldings(q))])]
}

/** Folded keys hold letters, digits and spaces only, so nothing in them is special to LIKE. */
function namedLike(keys: readonly string[]): Prisma.Sql {
  const patterns = keys.flatMap(key => [`${key}%`, `% ${key}%`])
  const likes = patterns.map(pattern => Prisma.sql`a."folded" LIKE ${pattern}`)
  return Prisma.sql`s."id" IN (SELECT a."speakerId" FROM "SpeakerAlias" a WHERE ${Prisma.join(likes, ' OR ')})`
}

function behind(after: { readonly name: string; readonly id: string } | null): Prisma.Sql[] {
  return after === null ? [] : [Prisma.sql`(s."sortName", s."id") > (${after.name}, ${after.id})`]
}

async function withCounts(db: Db, rows: readonly SpeakerRow[]): Promise<SpeakerRecord[]> {
  if (rows.length === 0) return []
  const ids = Prisma.join(rows.map(row => row.id))
  const [counts, aliases, roles] = await Promise.all([
    db.$queryRaw<CountRow[]>`
      SELECT p."speakerId", p."party", count(*) AS "total", min(s."saidFrom") AS "first", max(s."saidTo") AS "last"
      FROM "StatementParty" p JOIN "Statement" s ON s."id" = p."statementId"
      WHERE p."speakerId" IN (${ids}) AND s."status" IN (${Prisma.join([...STANDING_STATUSES])})
      GROUP BY p."speakerId", p."party"`,
    db.$queryRaw<{ speakerId: string; alias: string }[]>`
      SELECT DISTINCT "speakerId", "alias" FROM "SpeakerAlias" WHERE "speakerId" IN (${ids}) ORDER BY "alias"`,
    db.$queryRaw<{ speakerId: string; title: string; from: string | null; to: string | null }[]>`
      SELECT "speakerId", "title", "from", "to" FROM "SpeakerRole" WHERE "speakerId" IN (${ids}) ORDER BY "position"`,
  ])
  return rows.map(row => {
    const said = counts.find(count => count.speakerId === row.id && count.party === 'speaker')
    const relayed = counts.find(count => count.speakerId === row.id && count.party === 'relayer')
    return {
      ...row,
      aliases: aliases.filter(alias => alias.speakerId === row.id).map(({ alias }) => alias),
      roles: roles.filter(role => role.speakerId === row.id).map(({ title, from, to }) => ({ title, from, to })),
      statements: Number(said?.total ?? 0),
      relayed: Number(relayed?.total ?? 0),
      firstSaid: said?.first ?? null,
      lastSaid: said?.last ?? null,
    }
  })
}

type SpeakerRow = { readonly sortName: string } & Pick<
  SpeakerRecord,
  'id' | 'slug' | 'name' | 'kind' | 'gender' | 'wikidata' | 'origin'
>
interface CountRow {
  readonly speakerId: string
  readonly party: 'speaker' | 'relayer'
  readonly total: bigint
  readonly first: string | null
  readonly last: string | null
}
