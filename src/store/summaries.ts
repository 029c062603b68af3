import { chooseEntries } from './choose-entries.js'
import { countFacets, type Facets } from './count-facets.js'
import { type Database, dataVersion } from './database.js'
import { type Entries, noEntries, refreshEntries } from './entries.js'
import type { StatementFilters } from './filters.js'
import { freshenTextIndex } from './search/text-index.js'

/** What is said of all statements that the filters choose, beside a page of them. */
export interface Summary {
  readonly total: number
  readonly facets: Facets
}

/** Summarizes what the filters choose, as the database is at the call. */
export type Summaries = (filters: StatementFilters) => Promise<Summary>

const REMEMBERED = 500

/**
 * Counts in memory, and remembers what it counted until the database changes: readers ask for the same on every page. The
 * first call reads all statements, which takes a second for 100,000 of them.
 */
export function createSummaries(database: Database): Summaries {
  const readEntries = keepEntries(database)
  let of: Entries | null = null
  const known = new Map<string, Promise<Summary>>()
  return async filters => {
    const entries = await readEntries()
    if (entries !== of || known.size >= REMEMBERED) known.clear()
    of = entries
    const key = JSON.stringify(filters)
    const summary = known.get(key) ?? summarize(database, entries, filters)
    known.set(key, summary)
    summary.catch(() => known.delete(key))
    return summary
  }
}

async function summarize({ db }: Database, entries: Entries, filters: StatementFilters): Promise<Summary> {
  const chosen = await chooseEntries(db, entries, filters)
  const countable = { chosen, vocabulary: entries.vocabulary, dateField: filters.dateField }
  return { total: chosen.length, facets: await countFacets(db, countable) }
}

/**
 * Gives all statements as they are now, as one object until anything changes: what was changed since the last call, in this
 * process or another, is read anew. Calls take turns, so that each sees what was written before it.
 */
function keepEntries(database: Database): () => Promise<Entries> {
  let entries = noEntries()
  let seen = -1
  const refresh = async () => {
    if ((await dataVersion(database.db)) === seen) return entries
    await freshenTextIndex(database)
    const version = await dataVersion(database.db)
    entries = await refreshEntries(database.db, entries)
    seen = version
    return entries
  }
  let turn: Promise<unknown> = Promise.resolve()
  return () => {
    const next = turn.then(refresh)
    turn = next.catch(() => {})
    return next
  }
}
