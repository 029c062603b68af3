import type { Gender, RegisterEntry } from '../speakers/register/model.js'
import type { Db } from './database.js'
import { loadSpeakers } from './load-speakers.js'

/**
 * The register as it stands in the database: what the seeds tell, with what persons have changed since. A merged speaker's
 * names are names of the one that it was merged into. Speakers whom only articles know are left out: a name in one article
 * is no evidence in another.
 */
export async function readRegister(db: Db): Promise<RegisterEntry[]> {
  const speakers = await loadSpeakers(db, {
    mergedIntoId: null,
    OR: [{ origin: { not: 'article' } }, { aliases: { some: { origin: 'person' } } }],
  })
  return speakers.map(({ slug, name, kind, gender, wikidata, aliases, roles }) => ({
    slug,
    name,
    kind,
    gender: gender as Gender | null,
    wikidata,
    aliases: [...new Set(aliases.map(({ alias }) => alias))].filter(alias => alias !== name),
    roles: roles.map(({ title, from, to }) => ({ title, from, to })),
  }))
}
