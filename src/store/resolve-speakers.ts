import { foldings } from '../speakers/fold.js'
import type { Db } from './database.js'
import { Prisma } from './generated/client.js'

/**
 * The ids of all speakers that go by these slugs, names or aliases, case and diacritics forgiven; of one that was merged into
 * another, that other's. Nobody by that name: an empty list.
 */
export async function resolveSpeakers(db: Db, terms: readonly string[]): Promise<string[]> {
  if (terms.length === 0) return []
  const slugs = terms.map(term => term.toLowerCase())
  const folded = terms.flatMap(term => foldings(term))
  const rows = await db.$queryRaw<{ id: string; mergedIntoId: string | null }[]>`
    SELECT s."id", s."mergedIntoId" FROM "Speaker" s
    WHERE s."slug" IN (${Prisma.join(slugs)})
      OR s."id" IN (SELECT a."speakerId" FROM "SpeakerAlias" a WHERE a."folded" IN (${Prisma.join(folded)}))`
  return [...new Set(await Promise.all(rows.map(row => followMerges(db, row.id, row.mergedIntoId))))]
}

async function followMerges(db: Db, id: string, mergedIntoId: string | null): Promise<string> {
  if (mergedIntoId === null) return id
  const next = await db.speaker.findUniqueOrThrow({
    where: { id: mergedIntoId },
    select: { id: true, mergedIntoId: true },
  })
  return followMerges(db, next.id, next.mergedIntoId)
}

/** The slugs of all speakers that go by this slug, name or alias. */
export async function findSlugs(db: Db, term: string): Promise<string[]> {
  const ids = await resolveSpeakers(db, [term])
  const rows = await db.speaker.findMany({
    where: { id: { in: ids } },
    select: { slug: true },
    orderBy: { slug: 'asc' },
  })
  return rows.map(row => row.slug)
}
