import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { WortlautError } from '../errors.js'
import type { Db } from './database.js'

/** A key as it is listed; the secret is shown once, when the key is made, and kept nowhere. */
export interface KeyRecord {
  readonly id: string
  /** Who uses it: their changes are recorded under this name. */
  readonly name: string
  readonly createdAt: Date
  readonly lastUsedAt: Date | null
  readonly revokedAt: Date | null
}

const TOKEN = /^wortlaut_([0-9a-f]{12})_([\w-]{43})$/
/** How often the last use is noted: every time would make every request a write. */
const NOTE_MS = 60_000

/** Makes a key; `token` is what goes behind `Authorization: Bearer`. */
export async function addKey(db: Db, name: string): Promise<{ id: string; token: string }> {
  const id = randomBytes(6).toString('hex')
  const secret = randomBytes(32).toString('base64url')
  await db.apiKey.create({ data: { id, name, hash: hashOf(secret) } })
  return { id, token: `wortlaut_${id}_${secret}` }
}

/** All keys, the oldest first. */
export function listKeys(db: Db): Promise<KeyRecord[]> {
  return db.apiKey.findMany({ omit: { hash: true }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
}

/** @throws WortlautError `not-found` if no key has this id. */
export async function revokeKey(db: Db, id: string, now: Date): Promise<void> {
  const key = await db.apiKey.findUnique({ where: { id } })
  if (!key) throw new WortlautError('not-found', `there is no key ${id}; \`wortlaut key list\` shows them`)
  if (!key.revokedAt) await db.apiKey.update({ where: { id }, data: { revokedAt: now } })
}

/** Whether there is a key at all with which one may write. */
export async function hasKeys(db: Db): Promise<boolean> {
  return (await db.apiKey.findFirst({ where: { revokedAt: null }, select: { id: true } })) !== null
}

/** The key that a token belongs to; null if it belongs to none or to a revoked one. */
export async function findKey(db: Db, token: string): Promise<KeyRecord | null> {
  const [, id, secret] = TOKEN.exec(token) ?? []
  if (id === undefined || secret === undefined) return null
  const key = await db.apiKey.findUnique({ where: { id } })
  if (!key || key.revokedAt) return null
  const { hash, ...record } = key
  // The secret has 256 random bits, which no dictionary holds: a slow hash would only slow down every request.
  return timingSafeEqual(Buffer.from(hash), Buffer.from(hashOf(secret))) ? record : null
}

/** Notes that a key was used, at most once a minute. */
export async function noteUse(db: Db, { id, lastUsedAt }: KeyRecord, now: Date): Promise<void> {
  if (lastUsedAt && now.getTime() - lastUsedAt.getTime() < NOTE_MS) return
  await db.apiKey.update({ where: { id }, data: { lastUsedAt: now } })
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
