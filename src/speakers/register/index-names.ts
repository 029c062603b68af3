import { fold, foldings, hashFolded, hasUmlaut } from '../fold.js'
import { HashChains } from './hash-chains.js'
import type { RegisterEntry } from './model.js'

const NOBODY: readonly RegisterEntry[] = []

/** Gives the names by which an entry is found to `take`, one by one. */
export type EachName = (entry: RegisterEntry, take: (name: string) => void) => void

/** Name and aliases. */
export const eachName: EachName = ({ name, aliases }, take) => {
  take(name)
  for (const alias of aliases) take(alias)
}

/**
 * Finds entries by name, case and diacritics forgiven: "Mueller" and "Müller" are both looked up as they are written, the index
 * holds both spellings of an umlaut.
 */
export function indexNames(entries: readonly RegisterEntry[], each: EachName) {
  const chains = new HashChains()
  let at = 0
  const add = (name: string) => {
    chains.add(hashFolded(name), at)
    if (hasUmlaut(name)) chains.add(hashFolded(name, true), at)
  }
  for (; at < entries.length; at++) each(entries[at]!, add)
  return (name: string): readonly RegisterEntry[] => {
    const places = chains.find(hashFolded(name))
    if (places.length === 0) return NOBODY
    const key = fold(name)
    return [...new Set(places)].map(place => entries[place]!).filter(entry => bears(entry, key, each))
  }
}

/** Two keys may have one hash. */
function bears(entry: RegisterEntry, key: string, each: EachName): boolean {
  let found = false
  each(entry, name => {
    found ||= foldings(name).includes(key)
  })
  return found
}
