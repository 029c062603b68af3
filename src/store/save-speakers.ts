import { foldings, slugOf } from '../speakers/fold.js'
import type { ResolvedSpeaker } from '../speakers/model.js'
import { type Db, insertRows } from './database.js'
import { findSpeakers, type SpeakerKey } from './find-speakers.js'
import type { Origin } from './generated/enums.js'
import { speakerId, stableId } from './identity.js'

/** A row of the search keys under which a speaker is found. */
export type AliasRow = Readonly<{ speakerId: string; alias: string; folded: string; origin: Origin }>

/**
 * The slug under which a speaker is stored. A person whom an article names by a single word, or not at all ("ein Sprecher"),
 * is only that article's, whose suffix goes behind the slug: two people must not become one without anybody having said so.
 */
export function slugOfSpeaker(speaker: ResolvedSpeaker, suffix: string): string {
  if (speaker.slug) return speaker.slug
  const slug = slugOf(speaker.name) || stableId('name', speaker.name)
  const unnamed = speaker.kind === 'other' || (speaker.kind === 'person' && !slug.includes('-'))
  return unnamed ? `${slug}-${suffix}` : slug
}

/** Stores the speakers of an article that are new, and gives the record of each by its slug: of a merged one, the other's. */
export async function saveSpeakers(
  db: Db,
  speakers: ReadonlyMap<string, ResolvedSpeaker>,
  now: Date,
): Promise<Map<string, SpeakerKey>> {
  const known = await findSpeakers(db, [...speakers.keys()])
  const missing = [...speakers].filter(([slug]) => !known.has(slug))
  const rows = missing.map(([slug, { name, kind, wikidata, slug: registered }]) => ({
    id: speakerId(slug),
    slug,
    name,
    kind,
    wikidata,
    origin: registered ? 'register' : 'article',
    createdAt: now,
    updatedAt: now,
  }))
  await insertRows(db, 'Speaker', rows)
  const aliases = missing.flatMap(([slug, speaker]) => aliasRows(speakerId(slug), namesOf(speaker), 'article'))
  await insertRows(db, 'SpeakerAlias', aliases)
  return new Map([...known, ...rows.map(({ slug, id }) => [slug, { id, slug }] as const)])
}

/** The search keys of some names, each once: a name as it is written goes before another one spelled out. */
export function aliasRows(speaker: string, names: readonly string[], origin: Origin): AliasRow[] {
  const rows = new Map<string, AliasRow>()
  const add = (alias: string, folded: string | undefined) => {
    if (folded && !rows.has(folded)) rows.set(folded, { speakerId: speaker, alias, folded, origin })
  }
  for (const name of names) add(name, foldings(name)[0])
  for (const name of names) add(name, foldings(name)[1])
  return [...rows.values()]
}

/** A person is also looked for by the last name. */
function namesOf({ name, kind }: ResolvedSpeaker): string[] {
  const last = name.split(' ').at(-1)!
  return kind === 'person' && last !== name ? [name, last] : [name]
}
