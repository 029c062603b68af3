import type { Db } from '../store/database.js'
import { findSlugs } from '../store/resolve-speakers.js'
import { InvalidInput } from './problem.js'

/**
 * The slugs of speakers that a body names by slug, name or alias.
 * @throws InvalidInput that points to a name that nobody bears, or that several do.
 */
export async function nameSpeakers(db: Db, names: readonly string[], pointer: string): Promise<string[]> {
  const found = await Promise.all(names.map(name => findSlugs(db, name)))
  const errors = found.flatMap((slugs, index) =>
    slugs.length === 1 ? [] : [{ pointer: `${pointer}/${index}`, detail: complaint(names[index]!, slugs) }],
  )
  if (errors.length > 0) throw new InvalidInput(errors)
  return found.flat()
}

function complaint(name: string, slugs: readonly string[]): string {
  if (slugs.length === 0) return `there is no speaker ${JSON.stringify(name)}`
  return `${JSON.stringify(name)} may be ${slugs.join(', ')}: give the slug of the one that is meant`
}
