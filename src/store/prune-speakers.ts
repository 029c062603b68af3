import type { Db } from './database.js'

/** Removes the speakers whom only articles named and whom, after they were read again, no statement has any more. */
export async function pruneSpeakers(db: Db): Promise<number> {
  const unused = { parties: { none: {} }, statements: { none: {} }, revisions: { none: {} }, merged: { none: {} } }
  const { count } = await db.speaker.deleteMany({ where: { origin: 'article', mergedIntoId: null, ...unused } })
  return count
}
