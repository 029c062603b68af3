import type { RegisterEntry } from '../speakers/register/model.js'
import { type Db, insertRows } from './database.js'
import type { SpeakerRole } from './generated/client.js'
import { speakerId } from './identity.js'
import { loadSpeakers, type StoredSpeaker } from './load-speakers.js'
import { type AliasRow, aliasRows } from './save-speakers.js'

/**
 * Brings the speakers of the database in line with the register and gives the number of those that were new or changed.
 * What a person has changed in the database goes before the register; a speaker that it no longer has stays.
 */
export async function syncRegister(db: Db, entries: readonly RegisterEntry[], now: Date): Promise<number> {
  const stored = new Map((await loadSpeakers(db, {})).map(speaker => [speaker.slug, speaker]))
  const held = await heldByPersons(db)
  const fresh = entries.filter(({ slug }) => !stored.has(slug))
  await insertSpeakers(db, fresh, now)
  let changed = 0
  for (const entry of entries) {
    const speaker = stored.get(entry.slug)
    if (speaker && (await updateSpeaker(db, speaker, entry, held, now))) changed++
  }
  return fresh.length + changed
}

/** What persons have decided about speakers: columns that they set, and names that they took from them. */
interface Held {
  readonly columns: ReadonlySet<string>
  readonly takenAliases: ReadonlySet<string>
}

/** In the order in which they decided: the last word counts, and what was undone is the register's again. */
async function heldByPersons(db: Db): Promise<Held> {
  const columns = new Set<string>()
  const takenAliases = new Set<string>()
  const revisions = await db.revision.findMany({ where: { speakerId: { not: null } }, orderBy: { id: 'asc' } })
  for (const { speakerId, action, field, before, after } of revisions) {
    if (field !== 'alias') {
      if (action === 'undone') columns.delete(`${speakerId} ${field}`)
      else columns.add(`${speakerId} ${field}`)
      continue
    }
    if (before !== null) takenAliases.add(`${speakerId} ${before}`)
    if (after !== null) takenAliases.delete(`${speakerId} ${after}`)
  }
  return { columns, takenAliases }
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
  held: Held,
  now: Date,
): Promise<boolean> {
  const byPersons = new Set(speaker.aliases.filter(({ origin }) => origin === 'person').map(({ folded }) => folded))
  const aliases = aliasesOf(entry).filter(
    ({ alias, folded }) => !byPersons.has(folded) && !held.takenAliases.has(`${speaker.id} ${alias}`),
  )
  const columns = Object.fromEntries(
    Object.entries(columnsOf(entry)).filter(([name]) => !held.columns.has(`${speaker.id} ${name}`)),
  )
  const otherAliases = !sameRows(
    speaker.aliases.filter(({ origin }) => origin !== 'person'),
    aliases,
  )
  const otherRoles = !sameRows(speaker.roles, rolesOf(entry))
  if (!differing(columns, speaker) && !otherAliases && !otherRoles) return false
  if (otherAliases) await replaceAliases(db, speaker.id, aliases)
  if (otherRoles) await replaceRoles(db, speaker.id, rolesOf(entry))
  await db.speaker.update({ where: { id: speaker.id }, data: { ...columns, updatedAt: now } })
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
