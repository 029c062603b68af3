import { WortlautError } from '../../errors.js'
import { type EachName, eachName, indexNames } from './index-names.js'
import { indexOffices, type OfficeIndex } from './index-offices.js'
import type { Register, RegisterEntry } from './model.js'
import { readRegisterRows } from './read-register-rows.js'

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
