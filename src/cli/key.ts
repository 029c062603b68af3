import { addKey, listKeys, revokeKey } from '../store/api-keys.js'
import { withDatabase } from './with-database.js'

/** Makes a key and shows it, once. */
export async function add(name: string): Promise<void> {
  await withDatabase(async database => {
    const { id, token } = await database.write(db => addKey(db, name))
    process.stderr.write(`Key ${id} for ${name}; it is shown only now:\n`)
    process.stdout.write(`${token}\n`)
  })
}

/** Lists the keys, a line each: id, made, last used, state, name. */
export async function list(): Promise<void> {
  await withDatabase(async database => {
    for (const { id, name, createdAt, lastUsedAt, revokedAt } of await listKeys(database.db)) {
      const used = lastUsedAt?.toISOString() ?? 'never used'
      const state = revokedAt ? `revoked ${revokedAt.toISOString()}` : 'valid'
      process.stdout.write(`${[id, createdAt.toISOString(), used, state, name].join('\t')}\n`)
    }
  })
}

/** Ends a key at once and for good. */
export async function revoke(id: string): Promise<void> {
  await withDatabase(async database => {
    await database.write(db => revokeKey(db, id, new Date()))
    process.stderr.write(`Key ${id} is revoked\n`)
  })
}
