import { WortlautError } from '../errors.js'
import { foldings } from './fold.js'
import { indexOffices, type OfficeIndex } from './index-offices.js'
import type { SpeakerKind } from './model.js'
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
  const byName = new Map<string, RegisterEntry[]>()
  const bySurname = new Map<string, RegisterEntry[]>()
  for (const entry of entries) {
    for (const name of [entry.name, ...entry.aliases]) addName(byName, name, entry)
    if (entry.kind === 'person') addName(bySurname, surnameOf(entry.name), entry)
  }
  const named = (name: string) => find(byName, name)
  let offices: OfficeIndex | null = null
  return {
    entries,
    named,
    surnamed: surname => find(bySurname, surname),
    holders: (title, from, to) => {
      offices ??= indexOffices(entries, named)
      return offices.holders(title, from, to)
    },
  }
}

/** "Ursula von der Leyen" → "von der Leyen"; a name of one word is its own surname, and so is "Benedikt XVI.". */
export function surnameOf(name: string): string {
  const words = name.split(' ')
  let first = words.length - 1
  if (/^[IVX]+\.$/.test(words[first]!)) return name
  while (first > 1 && /^\p{Ll}/u.test(words[first - 1]!)) first--
  return words.slice(first).join(' ')
}

function addName(index: Map<string, RegisterEntry[]>, name: string, entry: RegisterEntry): void {
  for (const key of foldings(name)) {
    const known = index.get(key)
    if (known === undefined) index.set(key, [entry])
    else if (!known.includes(entry)) known.push(entry)
  }
}

/** "Mueller" and "Müller" are both looked up as they are written; the index holds both spellings of an umlaut. */
function find(index: ReadonlyMap<string, RegisterEntry[]>, name: string): readonly RegisterEntry[] {
  return index.get(foldings(name)[0]!) ?? NOBODY
}

function describe(problems: readonly string[]): string {
  const shown = problems.slice(0, 20).join('\n  ')
  const more = problems.length > 20 ? `\n  and ${problems.length - 20} more` : ''
  return `speaker register, ${problems.length} problem(s):\n  ${shown}${more}`
}
