import type { Db } from './database.js'

/** Whether the database answers. */
export async function isReadable(db: Db): Promise<boolean> {
  try {
    await db.$queryRaw`SELECT 1 FROM "Statement" LIMIT 1`
    return true
  } catch {
    return false
  }
}
