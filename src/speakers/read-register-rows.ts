import { parse } from 'csv-parse/sync'
import { slugOf } from './fold.js'
import { SPEAKER_KINDS, type SpeakerKind } from './model.js'
import type { Gender, RegisterEntry, Role } from './register.js'

export interface RegisterRows {
  readonly entries: readonly RegisterEntry[]
  /** "line 12: …", one for each thing that a person has to mend. */
  readonly problems: readonly string[]
}

const COLUMNS = ['name', 'kind', 'aliases', 'gender', 'wikidata', 'roles'] as const
const KINDS: ReadonlySet<string> = new Set(SPEAKER_KINDS)
const GENDERS: ReadonlySet<string> = new Set(['', 'm', 'f'])
const WIKIDATA = /^Q[1-9]\d*$/
const DATES = /^(\d{4}(?:-\d\d){0,2})?\/(\d{4}(?:-\d\d){0,2})?$/
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

interface Row {
  readonly cells: readonly string[]
  readonly line: number
}

/** Reads the lines of the register; a semicolon between the cells, as a German spreadsheet saves it, is as good as a comma. */
export function readRegisterRows(csv: string): RegisterRows {
  const problems: string[] = []
  const entries: RegisterEntry[] = []
  const lineOfSlug = new Map<string, number>()
  for (const { cells, line } of parseRows(csv, problems)) {
    const complain = (what: string) => problems.push(`line ${line}: ${what}`)
    const entry = readEntry(cells, complain)
    if (entry === null) continue
    const before = lineOfSlug.get(entry.slug)
    if (before !== undefined) complain(`"${entry.name}" stands in line ${before} already`)
    lineOfSlug.set(entry.slug, line)
    entries.push(entry)
  }
  return { entries, problems }
}

function* parseRows(csv: string, problems: string[]): Generator<Row> {
  const header = csv.slice(0, Math.max(csv.search(/\r?\n|$/), 0)).replace(/^\uFEFF/, '')
  const delimiter = header.split(';').length > header.split(',').length ? ';' : ','
  const columns = header.split(delimiter).map(cell => cell.replaceAll('"', '').trim())
  const order = COLUMNS.map(column => columns.indexOf(column))
  if (order.includes(-1)) {
    problems.push(`line 1: the columns must be ${COLUMNS.join(', ')}, but are ${columns.join(', ')}`)
    return
  }
  const inOrder = order.every((column, i) => column === i)
  let line = 1
  for (const cells of parseCsv(csv, delimiter, problems)) {
    if (line > 1 && cells.some(cell => cell !== ''))
      yield { cells: inOrder ? cells : order.map(i => cells[i] ?? ''), line }
    line += 1 + countLineBreaks(cells)
  }
}

function parseCsv(csv: string, delimiter: string, problems: string[]): string[][] {
  try {
    return parse(csv, { bom: true, delimiter, trim: true, relax_column_count: true })
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error))
    return []
  }
}

/** A quoted cell may run over several lines of the file; the next row's number counts them. */
function countLineBreaks(cells: readonly string[]): number {
  let breaks = 0
  for (const cell of cells) if (cell.includes('\n')) breaks += cell.split('\n').length - 1
  return breaks
}

function readEntry(cells: readonly string[], complain: (what: string) => void): RegisterEntry | null {
  const [name = '', kind = '', aliases = '', gender = '', wikidata = '', roles = ''] = cells
  const slug = slugOf(name)
  if (slug === '') complain(`no usable name: "${name}"`)
  if (!KINDS.has(kind)) complain(`kind "${kind}" is none of ${SPEAKER_KINDS.join(', ')}`)
  if (!GENDERS.has(gender)) complain(`gender "${gender}" is neither m nor f nor empty`)
  if (wikidata !== '' && !WIKIDATA.test(wikidata)) complain(`wikidata "${wikidata}" is not like Q567`)
  if (slug === '' || !KINDS.has(kind)) return null
  return {
    slug,
    name,
    kind: kind as SpeakerKind,
    aliases: splitCell(aliases),
    gender: gender === '' ? null : (gender as Gender),
    wikidata: wikidata === '' ? null : wikidata,
    roles: splitCell(roles).flatMap(role => readRole(role, complain)),
  }
}

function splitCell(cell: string): readonly string[] {
  if (cell === '') return []
  return cell
    .split(';')
    .map(part => part.trim())
    .filter(part => part !== '')
}

/** `US-Außenminister 2021-01-26/2025-01-20`; a year or a month stands for all of its days, an empty end is open. */
function readRole(text: string, complain: (what: string) => void): readonly Role[] {
  const space = text.lastIndexOf(' ')
  const dates = DATES.exec(text.slice(space + 1))
  const title = dates === null ? text : text.slice(0, space).trimEnd()
  const from = dayOf(dates?.[1] ?? '', 'first')
  const to = dayOf(dates?.[2] ?? '', 'last')
  if (/\d{4}|\//.test(title)) complain(`role "${text}" is not like "Bundeskanzler 2021-12-08/2025-05-06"`)
  else if (from === undefined || to === undefined) complain(`role "${text}" has a date that is no day`)
  else if (from !== null && to !== null && from > to) complain(`role "${text}" ends before it begins`)
  else return [{ title, from, to }]
  return []
}

/** First or last day of a year, a month or a day; null if it is empty, undefined if the calendar has no such day. */
function dayOf(date: string, end: 'first' | 'last'): string | null | undefined {
  if (date === '') return null
  const month = date.length > 4 ? Number(date.slice(5, 7)) : end === 'first' ? 1 : 12
  const days = daysIn(Number(date.slice(0, 4)), month)
  const day = date.length > 7 ? Number(date.slice(8)) : end === 'first' ? 1 : days
  if (days === 0 || day < 1 || day > days) return undefined
  return `${date.slice(0, 4)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0)
}
