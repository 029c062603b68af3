import { hashFolded, slugOf } from '../fold.js'
import { SPEAKER_KINDS, type SpeakerKind } from '../model.js'
import { HashChains } from './hash-chains.js'
import type { Gender, RegisterEntry, Role } from './model.js'
import { readCsvRows, type TakeRow } from './read-csv-rows.js'
import { readRole } from './read-role.js'

export interface RegisterRows {
  readonly entries: readonly RegisterEntry[]
  /** "line 12: …", one for each thing that a person has to mend. */
  readonly problems: readonly string[]
}

const COLUMNS = ['name', 'kind', 'aliases', 'gender', 'wikidata', 'roles'] as const
const KINDS: ReadonlySet<string> = new Set(SPEAKER_KINDS)
const GENDERS: ReadonlySet<string> = new Set(['', 'm', 'f'])
const NO_NAME = hashFolded('')
const WIKIDATA = /^Q[1-9]\d*$/

/** Reads the lines of the register; a semicolon between the cells, as a German spreadsheet saves it, is as good as a comma. */
export function readRegisterRows(csv: string): RegisterRows {
  const problems: string[] = []
  const entries: RegisterEntry[] = []
  const lines: number[] = []
  const known = new HashChains()
  const complain = (line: number, what: string) => void problems.push(`line ${line}: ${what}`)
  readRows(csv, problems, (cells, line) => {
    const entry = readEntry(cells, what => complain(line, what))
    if (entry === null) return
    const hash = hashFolded(entry.name, true) // one for all names of a slug
    const before = known.find(hash).find(at => entries[at]!.slug === entry.slug)
    if (before !== undefined) complain(line, `"${entry.name}" stands in line ${lines[before]} already`)
    known.add(hash, entries.length)
    lines.push(line)
    entries.push(entry)
  })
  return { entries, problems }
}

/** Gives the rows below the header that hold anything, their cells in the order of `COLUMNS`. */
function readRows(csv: string, problems: string[], take: TakeRow): void {
  const header = csv.slice(0, Math.max(csv.search(/\r?\n|$/), 0)).replace(/^\uFEFF/, '')
  const delimiter = header.split(';').length > header.split(',').length ? ';' : ','
  const columns = header.split(delimiter).map(cell => cell.replaceAll('"', '').trim())
  const order = COLUMNS.map(column => columns.indexOf(column))
  if (order.includes(-1)) {
    problems.push(`line 1: the columns must be ${COLUMNS.join(', ')}, but are ${columns.join(', ')}`)
    return
  }
  const inOrder = order.every((column, i) => column === i)
  try {
    readCsvRows(csv, delimiter, (cells, line) => {
      if (line > 1 && cells.some(isFilled)) take(inOrder ? cells : order.map(i => cells[i] ?? ''), line)
    })
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error))
  }
}

function isFilled(cell: string): boolean {
  return cell !== ''
}

function readEntry(cells: readonly string[], complain: (what: string) => void): RegisterEntry | null {
  const [name = '', kind = '', aliases = '', gender = '', wikidata = '', roles = ''] = cells
  const isNamed = hashFolded(name) !== NO_NAME
  if (!isNamed) complain(`no usable name: "${name}"`)
  if (!KINDS.has(kind)) complain(`kind "${kind}" is none of ${SPEAKER_KINDS.join(', ')}`)
  if (!GENDERS.has(gender)) complain(`gender "${gender}" is neither m nor f nor empty`)
  if (wikidata !== '' && !WIKIDATA.test(wikidata)) complain(`wikidata "${wikidata}" is not like Q567`)
  if (!isNamed || !KINDS.has(kind)) return null
  const as = gender === '' ? null : (gender as Gender)
  const record = wikidata === '' ? null : wikidata
  return new Entry(name, kind as SpeakerKind, splitCell(aliases), as, record, readRoles(roles, complain))
}

/** A line; its slug is written when somebody wants it. */
class Entry implements RegisterEntry {
  private written: string | null = null

  constructor(
    readonly name: string,
    readonly kind: SpeakerKind,
    readonly aliases: readonly string[],
    readonly gender: Gender | null,
    readonly wikidata: string | null,
    readonly roles: readonly Role[],
  ) {}

  get slug(): string {
    this.written ??= slugOf(this.name)
    return this.written
  }
}

const NOTHING: readonly never[] = []

function splitCell(cell: string): readonly string[] {
  if (cell === '') return NOTHING
  if (!cell.includes(';')) return [cell]
  const parts: string[] = []
  for (let begin = 0; begin <= cell.length; ) {
    const stop = cell.indexOf(';', begin)
    const end = stop < 0 ? cell.length : stop
    const part = cell.slice(begin, end).trim()
    if (part !== '') parts.push(part)
    begin = end + 1
  }
  return parts
}

function readRoles(cell: string, complain: (what: string) => void): readonly Role[] {
  const roles: Role[] = []
  for (const text of splitCell(cell)) {
    const role = readRole(text, complain)
    if (role) roles.push(role)
  }
  return roles.length === 0 ? NOTHING : roles
}
