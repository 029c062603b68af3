import { WortlautError } from '../../errors.js'
import { fold, foldings } from '../fold.js'
import type { SpeakerKind } from '../model.js'
import { indexOffices, type OfficeIndex } from './index-offices.js'
import { readRegisterRows } from './read-register-rows.js'

export type Gender = 'm' | 'f'

/** An office with the days in which it was held, both inclusive; null is an open or unknown end. */
export interface Role {
  readonly title: string
  readonly from: string | null
  readonly to: string | null
}

/** One line of `seeds/speakers.csv`. */
export interface RegisterEntry {
  readonly slug: string
  readonly name: string
  readonly kind: SpeakerKind
  readonly aliases: readonly string[]
  readonly gender: Gender | null
  readonly wikidata: string | null
  readonly roles: readonly Role[]
}

/** The speakers that are known across articles; every lookup takes constant time. */
export interface Register {
  readonly entries: readonly RegisterEntry[]
  /** Everybody who bears the name or alias, case and diacritics forgiven; several where it is ambiguous. */
  named(name: string): readonly RegisterEntry[]
  /** Everybody with that last name: `surnamed('Müller')` gives two state premiers. */
  surnamed(surname: string): readonly RegisterEntry[]
  /** Who held the office ("russischer Präsident", "Russlands Präsident") at any time between two inclusive days. */
  holders(title: string, from: string | null, to: string | null): readonly RegisterEntry[]
}

const NOBODY: readonly RegisterEntry[] = []

/**
 * Parses and validates the register, a CSV with the columns name, kind, aliases, gender, wikidata and roles.
 * Throws a `bad-input` WortlautError that lists what is wrong by line.
 */
export function loadRegister(csv: string): Register {
  const { entries, problems } = readRegisterRows(csv)
  if (problems.length > 0) throw new WortlautError('bad-input', describe(problems))
  return createRegister(entries)
}

/** The register of these entries, wherever they come from. */
export function createRegister(entries: readonly RegisterEntry[]): Register {
  const byName: Index = new Map()
  for (const entry of entries) {
    addName(byName, entry.name, entry)
    for (const alias of entry.aliases) addName(byName, alias, entry)
  }
  const named = (name: string) => find(byName, name)
  let surnames: Index | null = null
  let offices: OfficeIndex | null = null
  return {
    entries,
    named,
    surnamed: surname => {
      surnames ??= indexSurnames(entries)
      return find(surnames, surname)
    },
    holders: (title, from, to) => {
      offices ??= indexOffices(entries, named)
      return offices.holders(title, from, to)
    },
  }
}

function indexSurnames(entries: readonly RegisterEntry[]): Index {
  const index: Index = new Map()
  for (const entry of entries) if (entry.kind === 'person') addName(index, surnameOf(entry.name), entry)
  return index
}

/** "Ursula von der Leyen" → "von der Leyen"; a name of one word is its own surname, and so is "Benedikt XVI.". */
export function surnameOf(name: string): string {
  const words = name.split(' ')
  let first = words.length - 1
  if (/^[IVX]+\.$/.test(words[first]!)) return name
  while (first > 1 && /^\p{Ll}/u.test(words[first - 1]!)) first--
  return words.slice(first).join(' ')
}

/** Entries by search key; nearly every key has one entry, and a list for each of 300,000 would be most of the work. */
type Index = Map<string, RegisterEntry | RegisterEntry[]>

function addName(index: Index, name: string, entry: RegisterEntry): void {
  for (const key of foldings(name)) {
    const known = index.get(key)
    if (known === undefined) index.set(key, entry)
    else if (Array.isArray(known)) addOnce(known, entry)
    else if (known !== entry) index.set(key, [known, entry])
  }
}

/** One entry's names come one after the other. */
function addOnce(entries: RegisterEntry[], entry: RegisterEntry): void {
  if (entries.at(-1) !== entry) entries.push(entry)
}

/** "Mueller" and "Müller" are both looked up as they are written; the index holds both spellings of an umlaut. */
function find(index: Index, name: string): readonly RegisterEntry[] {
  const known = index.get(fold(name))
  if (known === undefined) return NOBODY
  return Array.isArray(known) ? known : [known]
}

function describe(problems: readonly string[]): string {
  const shown = problems.slice(0, 20).join('\n  ')
  const more = problems.length > 20 ? `\n  and ${problems.length - 20} more` : ''
  return `speaker register, ${problems.length} problem(s):\n  ${shown}${more}`
}
