import { WortlautError } from '../errors.js'
import type { Db } from './database.js'

/** A speaker's record, as far as statements refer to it. */
export interface SpeakerKey {
  readonly id: string
  readonly slug: string
}

/** The records with these slugs; a merged one counts as the one that it was merged into. */
export async function findSpeakers(db: Db, slugs: readonly string[]): Promise<Map<string, SpeakerKey>> {
  const found = new Map<string, SpeakerKey>()
  if (slugs.length === 0) return found
  const rows = await db.speaker.findMany({ where: { slug: { in: [...slugs] } } })
  for (const row of rows) found.set(row.slug, await standing(db, row))
  return found
}

/** Follows the merges to the speaker that still stands. */
async function standing(db: Db, speaker: SpeakerKey & { mergedIntoId: string | null }): Promise<SpeakerKey> {
  if (!speaker.mergedIntoId) return { id: speaker.id, slug: speaker.slug }
  return standing(db, await db.speaker.findUniqueOrThrow({ where: { id: speaker.mergedIntoId } }))
}

/**
 * The records with these slugs, in this order.
 *
 * @throws WortlautError `bad-input` that names the field and the slug that nobody has.
 */
export async function needSpeakers(db: Db, field: string, slugs: readonly string[]): Promise<SpeakerKey[]> {
  const found = await findSpeakers(db, slugs)
  return slugs.map(slug => {
    const speaker = found.get(slug)
    if (!speaker) throw new WortlautError('bad-input', `${field}: there is no speaker "${slug}"`)
    return speaker
  })
}
