import { readConfig } from '../config.js'
import { type Database, openDatabase } from '../store/database.js'

/** Works on the database that the environment names, and closes it whatever happens. */
export async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(readConfig(process.env).DATABASE_URL)
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}
