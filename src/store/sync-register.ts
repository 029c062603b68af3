import type { RegisterEntry } from '../speakers/register.js'
import { type Db, insertRows } from './database.js'
import type { SpeakerRole } from './generated/client.js'
import { speakerId } from './identity.js'
import { loadSpeakers, type StoredSpeaker } from './load-speakers.js'
import { type AliasRow, aliasRows } from './save-speakers.js'

/**
 * Brings the speakers of the database in line with the register and gives the number of those that were new or changed.
 * Names that a person gave or took in the database go before the register; a speaker that it no longer has stays.
 */
export async function syncRegister(db: Db, entries: readonly RegisterEntry[], now: Date): Promise<number> {
  const stored = new Map((await loadSpeakers(db, {})).map(speaker => [speaker.slug, speaker]))
  const taken = await takenAliases(db)
  const fresh = entries.filter(({ slug }) => !stored.has(slug))
  await insertSpeakers(db, fresh, now)
  let changed = 0
  for (const entry of entries) {
    const speaker = stored.get(entry.slug)
    if (speaker && (await updateSpeaker(db, speaker, entry, taken, now))) changed++
  }
  return fresh.length + changed
}

/** The names that persons took from speakers, in the order in which they did: the last word counts. */
async function takenAliases(db: Db): Promise<ReadonlySet<string>> {
  const revisions = await db.revision.findMany({ where: { field: 'alias' }, orderBy: { id: 'asc' } })
  const taken = new Set<string>()
  for (const { speakerId, before, after } of revisions) {
    if (before !== null) taken.add(`${speakerId} ${before}`)
    if (after !== null) taken.delete(`${speakerId} ${after}`)
  }
  return taken
}

async function insertSpeakers(db: Db, entries: readonly RegisterEntry[], now: Date): Promise<void> {
  const times = { createdAt: now, updatedAt: now }
  await insertRows(
    db,
    'Speaker',
    entries.map(entry => ({ id: speakerId(entry.slug), ...columnsOf(entry), ...times })),
  )
  await insertRows(db, 'SpeakerAlias', entries.flatMap(aliasesOf))
  await insertRows(db, 'SpeakerRole', entries.flatMap(rolesOf))
}

async function updateSpeaker(
  db: Db,
  speaker: StoredSpeaker,
  entry: RegisterEntry,
  taken: ReadonlySet<string>,
  now: Date,
): Promise<boolean> {
  const byPersons = new Set(speaker.aliases.filter(({ origin }) => origin === 'person').map(({ folded }) => folded))
  const aliases = aliasesOf(entry).filter(
    ({ alias, folded }) => !byPersons.has(folded) && !taken.has(`${speaker.id} ${alias}`),
  )
  const columns = differing(columnsOf(entry), speaker)
  const otherAliases = !sameRows(
    speaker.aliases.filter(({ origin }) => origin !== 'person'),
    aliases,
  )
  const otherRoles = !sameRows(speaker.roles, rolesOf(entry))
  if (!columns && !otherAliases && !otherRoles) return false
  if (otherAliases) await replaceAliases(db, speaker.id, aliases)
  if (otherRoles) await replaceRoles(db, speaker.id, rolesOf(entry))
  await db.speaker.update({ where: { id: speaker.id }, data: { ...columnsOf(entry), updatedAt: now } })
  return true
}

async function replaceAliases(db: Db, id: string, aliases: readonly AliasRow[]): Promise<void> {
  await db.speakerAlias.deleteMany({ where: { speakerId: id, origin: { not: 'person' } } })
  await insertRows(db, 'SpeakerAlias', aliases)
}

async function replaceRoles(db: Db, id: string, roles: readonly SpeakerRole[]): Promise<void> {
  await db.speakerRole.deleteMany({ where: { speakerId: id } })
  await insertRows(db, 'SpeakerRole', roles)
}

function columnsOf({ slug, name, kind, gender, wikidata }: RegisterEntry) {
  return { slug, name, kind, gender, wikidata, origin: 'register' } as const
}

function aliasesOf({ slug, name, aliases }: RegisterEntry): AliasRow[] {
  return aliasRows(speakerId(slug), [name, ...aliases], 'register')
}

function rolesOf({ slug, roles }: RegisterEntry): SpeakerRole[] {
  return roles.map((role, position) => ({ speakerId: speakerId(slug), position, ...role }))
}

function differing(wanted: object, stored: object): boolean {
  const columns: Readonly<Record<string, unknown>> = { ...stored }
  return Object.entries(wanted).some(([name, value]) => columns[name] !== value)
}

function sameRows<T extends object>(stored: readonly T[], wanted: readonly T[]): boolean {
  return stored.length === wanted.length && wanted.every(row => stored.some(other => !differing(row, other)))
}
