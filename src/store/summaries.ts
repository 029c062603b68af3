import { countFacets, type Facets } from './count-facets.js'
import { type Db, dataVersion } from './database.js'
import type { Facet, StatementFilters } from './filters.js'
import { countStatements } from './query-statements.js'

/** What is said of all statements that the filters choose, beside a page of them. */
export interface Summaries {
  total(filters: StatementFilters): Promise<number>
  facets(filters: StatementFilters, wanted: readonly Facet[]): Promise<Facets>
}

const REMEMBERED = 500

/**
 * Counts and facets, remembered until the database changes: they have to look at every statement chosen, and readers ask for
 * the same ones again on every page.
 */
export function createSummaries(db: Db): Summaries {
  let version = -1
  const known = new Map<string, Promise<unknown>>()
  const remember = async <T>(key: string, count: () => Promise<T>): Promise<T> => {
    const current = await dataVersion(db)
    if (current !== version || known.size >= REMEMBERED) known.clear()
    version = current
    const found = known.get(key) ?? count()
    known.set(key, found)
    found.catch(() => known.delete(key))
    return found as Promise<T>
  }
  return {
    total: filters => remember(JSON.stringify(['total', filters]), () => countStatements(db, filters)),
    facets: (filters, wanted) => remember(JSON.stringify([wanted, filters]), () => countFacets(db, filters, wanted)),
  }
}
