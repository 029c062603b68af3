import type { Db } from './database.js'
import {
  type Columns,
  changedRows,
  compareRows,
  latestChange,
  type Row,
  type Rows,
  readColumns,
} from './search/rows.js'

/**
 * What filters and facets look at of a statement, as numbers: to count 100,000 of them takes milliseconds, where SQLite needs
 * a tenth of a second for every facet. Words are numbers of the vocabulary; `NOTHING` is what is not known.
 */
export interface Entry extends Row {
  readonly status: number
  readonly type: number
  readonly act: number
  readonly article: number
  readonly outlet: number
  readonly said: Days
  readonly published: Days
  /** Milliseconds since 1970. */
  readonly updatedAt: number
  readonly speakers: readonly number[]
  readonly relayers: readonly number[]
}

/** Days such as 20220121; an open beginning lies before all of them, an open end behind. */
export interface Days {
  readonly first: number
  readonly last: number
  /** `2022-01` as a word, if all of it lies in that month. */
  readonly month: number
}

export const OPEN_BEGINNING = 0
export const OPEN_END = 99_999_999
export const NOTHING = 0

/** All statements, in the order of their rows, as they were after a change of the text index. */
export interface Entries {
  readonly list: readonly Entry[]
  readonly vocabulary: Vocabulary
  /** The number of the change. */
  readonly change: number
}

/** Words and intervals that many statements share, each once. */
export interface Vocabulary {
  readonly words: string[]
  readonly numbers: Map<string, number>
  readonly days: Map<string, Days>
}

/** None yet, to be brought up to date. */
export function noEntries(): Entries {
  return { list: [], vocabulary: { words: [''], numbers: new Map(), days: new Map() }, change: 0 }
}

/** Brings entries up to date with the text index: what has changed is read anew, and nothing else. The vocabulary grows. */
export async function refreshEntries(db: Db, { list, vocabulary, change }: Entries): Promise<Entries> {
  const latest = await latestChange(db)
  if (latest === change) return { list, vocabulary, change }
  const changed = await changedRows(db, change)
  const fresh = await readEntries(db, change, vocabulary)
  return { list: merge(list, changed, fresh), vocabulary, change: latest }
}

/** The list with the entries at the changed rows taken out and the fresh ones, which stand at some of those rows, put in. */
function merge(list: readonly Entry[], { high, low }: Rows, fresh: readonly Entry[]): readonly Entry[] {
  if (list.length === 0) return fresh
  const merged: Entry[] = []
  let [from, taken] = [0, 0]
  for (let i = 0; i < high.length; i++) {
    const row = { high: high[i]!, low: low[i]! }
    const at = placeOf(list, row, from)
    append(merged, list, from, at)
    // One that changed only after the rows were asked for waits for the next time.
    while (taken < fresh.length && compareRows(fresh[taken]!, row) < 0) taken++
    if (taken < fresh.length && compareRows(fresh[taken]!, row) === 0) merged.push(fresh[taken++]!)
    from = at < list.length && compareRows(list[at]!, row) === 0 ? at + 1 : at
  }
  append(merged, list, from, list.length)
  return merged
}

/** One by one: `flat` takes ten times as long over 100,000 entries, and a spread has a limit. */
function append(merged: Entry[], list: readonly Entry[], from: number, to: number): void {
  for (let i = from; i < to; i++) merged.push(list[i]!)
}

/** Index of the first entry from `from` on that does not stand before the row. */
function placeOf(list: readonly Entry[], row: Row, from: number): number {
  let [low, high] = [from, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (compareRows(list[middle]!, row) < 0) low = middle + 1
    else high = middle
  }
  return low
}

/** The entries at these rows. */
export function entriesAt(list: readonly Entry[], { high, low }: Rows): Entry[] {
  const found: Entry[] = []
  let at = 0
  for (let i = 0; i < high.length && at < list.length; i++) {
    const [wantedHigh, wantedLow] = [high[i]!, low[i]!]
    let entry = list[at]!
    while (entry.high < wantedHigh || (entry.high === wantedHigh && entry.low < wantedLow)) {
      if (++at === list.length) return found
      entry = list[at]!
    }
    if (entry.high === wantedHigh && entry.low === wantedLow) found.push(entry)
  }
  return found
}

const COLUMNS = `status type act articleId outlet saidFrom saidTo publishedFrom publishedTo updatedAt people`.split(' ')

async function readEntries(db: Db, after: number, vocabulary: Vocabulary): Promise<Entry[]> {
  return (await readColumns(db, COLUMNS, after)).map(columns => toEntry(columns, vocabulary))
}

function toEntry([high, low, ...columns]: Columns, vocabulary: Vocabulary): Entry {
  const [status, type, act, article, outlet, saidFrom, saidTo, publishedFrom, publishedTo, updatedAt, people] = columns
  const number = (word: string | null | undefined) => (word ? numberOf(vocabulary, word) : NOTHING)
  const parties = people ? people.split(',') : []
  const those = (party: string) =>
    parties.filter(one => one.startsWith(party)).map(one => number(one.slice(party.length)))
  return {
    high,
    low,
    status: number(status),
    type: number(type),
    act: number(act),
    article: number(article),
    outlet: number(outlet),
    said: daysOf(vocabulary, saidFrom ?? '', saidTo ?? ''),
    published: daysOf(vocabulary, publishedFrom ?? '', publishedTo ?? ''),
    updatedAt: Date.parse(updatedAt!),
    speakers: those('speaker'),
    relayers: those('relayer'),
  }
}

function numberOf({ words, numbers }: Vocabulary, word: string): number {
  const known = numbers.get(word)
  if (known !== undefined) return known
  numbers.set(word, words.length)
  return words.push(word) - 1
}

function daysOf(vocabulary: Vocabulary, from: string, to: string): Days {
  const known = vocabulary.days.get(`${from} ${to}`)
  if (known) return known
  const month = from.slice(0, 7)
  const days = {
    first: from === '' ? OPEN_BEGINNING : toDay(from),
    last: to === '' ? OPEN_END : toDay(to),
    month: month !== '' && month === to.slice(0, 7) ? numberOf(vocabulary, month) : NOTHING,
  }
  vocabulary.days.set(`${from} ${to}`, days)
  return days
}

/** 20220121 for `2022-01-21`. */
export function toDay(date: string): number {
  return Number(date.replaceAll('-', ''))
}
