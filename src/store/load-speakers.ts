import type { Db } from './database.js'
import type { Prisma } from './generated/client.js'
import { groupBy } from './group-by.js'

/** A speaker with its names and offices. */
export type StoredSpeaker = Awaited<ReturnType<typeof loadSpeakers>>[number]

/**
 * Speakers in the order of their slugs. Three queries by the same condition: an `include` lists the ids as parameters, of
 * which a query may have only so many.
 */
export async function loadSpeakers(db: Db, where: Prisma.SpeakerWhereInput) {
  const speakers = await db.speaker.findMany({ where, orderBy: { slug: 'asc' } })
  const aliases = await db.speakerAlias.findMany({ where: { speaker: where }, orderBy: { folded: 'asc' } })
  const roles = await db.speakerRole.findMany({ where: { speaker: where }, orderBy: { position: 'asc' } })
  const aliasesOf = groupBy(aliases, ({ speakerId }) => speakerId)
  const rolesOf = groupBy(roles, ({ speakerId }) => speakerId)
  return speakers.map(one => ({ ...one, aliases: aliasesOf.get(one.id) ?? [], roles: rolesOf.get(one.id) ?? [] }))
}
