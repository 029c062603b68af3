import { WortlautError } from '../../errors.js'
import type { SpeakerKind } from '../model.js'
import { type EachName, eachName, indexNames } from './index-names.js'
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

/**
 * Parses and validates the register, a CSV with the columns name, kind, aliases, gender, wikidata and roles.
 * Throws a `bad-input` WortlautError that lists what is wrong by line.
 */
export function loadRegister(csv: string): Register {
  const { entries, problems } = readRegisterRows(csv)
  if (problems.length > 0) throw new WortlautError('bad-input', describe(problems))
  return createRegister(entries)
}

/** The register of these entries, wherever they come from; an index is made when it is first asked for. */
export function createRegister(entries: readonly RegisterEntry[]): Register {
  let names: Find | null = null
  let surnames: Find | null = null
  let offices: OfficeIndex | null = null
  const named = (name: string) => {
    names ??= indexNames(entries, eachName)
    return names(name)
  }
  return {
    entries,
    named,
    surnamed: surname => {
      surnames ??= indexNames(entries, eachSurname)
      return surnames(surname)
    },
    holders: (title, from, to) => {
      offices ??= indexOffices(entries, named)
      return offices.holders(title, from, to)
    },
  }
}

type Find = (name: string) => readonly RegisterEntry[]

const eachSurname: EachName = ({ kind, name }, take) => {
  if (kind === 'person') take(surnameOf(name))
}

/** "Ursula von der Leyen" → "von der Leyen"; a name of one word is its own surname, and so is "Benedikt XVI.". */
export function surnameOf(name: string): string {
  if (name.endsWith('.') && / [IVX]+\.$/.test(name)) return name
  let first = name.lastIndexOf(' ') + 1
  for (;;) {
    const before = name.lastIndexOf(' ', first - 2) + 1
    if (first < 2 || before === 0 || !/^\p{Ll}/u.test(name.slice(before))) return name.slice(first)
    first = before
  }
}

function describe(problems: readonly string[]): string {
  const shown = problems.slice(0, 20).join('\n  ')
  const more = problems.length > 20 ? `\n  and ${problems.length - 20} more` : ''
  return `speaker register, ${problems.length} problem(s):\n  ${shown}${more}`
}
