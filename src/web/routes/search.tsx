import { readPageToken, toPageToken } from '../../api/page-token.js'
import { parseQuery } from '../../api/parse-input.js'
import { InvalidInput } from '../../api/problem.js'
import { type StatementsQuery, statementsQuery } from '../../api/routes/statements.js'
import { checkTogether, toFilters } from '../../api/schemas/filters.js'
import type { InputError } from '../../api/schemas/problem.js'
import type { Db } from '../../store/database.js'
import { listOutlets } from '../../store/list-articles.js'
import { findStatements } from '../../store/query-statements.js'
import { resolveSpeakers } from '../../store/resolve-speakers.js'
import type { PageAnswer, PageDeps, Visit } from '../deps.js'
import { tidySearch } from '../tidy-search.js'
import { type Findings, SearchPage } from '../views/search-page.js'

/** The search page, `/`. */
export async function answerSearch({ res, page, deps }: Visit): Promise<PageAnswer | null> {
  const tidy = tidySearch(page.address.searchParams)
  if (tidy !== page.address.searchParams.toString()) {
    res.redirect(303, tidy === '' ? '/' : `/?${tidy}`)
    return null
  }
  const { query, errors } = readQuery(page.address.searchParams)
  const findings = query && (await find(deps, query))
  const outlets = await listOutlets(deps.database.db)
  const view = <SearchPage page={page} outlets={outlets} findings={findings} errors={errors} />
  return { status: query ? 200 : 400, view }
}

function readQuery(parameters: URLSearchParams): { query: StatementsQuery | null; errors: readonly InputError[] } {
  const names = [...parameters.keys()].filter(name => name !== 'format')
  const raw = Object.fromEntries(names.map(name => [name, valuesOf(parameters, name)]))
  try {
    const query = parseQuery(statementsQuery, raw)
    const errors = checkTogether(query)
    readPageToken(orderOf(query), query.pageToken)
    return { query: errors.length > 0 ? null : query, errors }
  } catch (error) {
    if (error instanceof InvalidInput) return { query: null, errors: error.errors }
    throw error
  }
}

function valuesOf(parameters: URLSearchParams, name: string): string | string[] {
  const values = parameters.getAll(name)
  return values.length === 1 ? values[0]! : values
}

async function find({ database: { db }, summaries }: PageDeps, query: StatementsQuery): Promise<Findings> {
  const filters = toFilters(query)
  const order = orderOf(query)
  const after = readPageToken(order, query.pageToken)
  const { total, facets } = await summaries(filters)
  const { items, next } = await findStatements(db, filters, {
    sort: query.sort ?? 'newest',
    size: query.pageSize ?? 20,
    after,
  })
  const unknownNames = total === 0 ? await findUnknownNames(db, filters.speaker) : []
  return { statements: items, total, facets, next: next && toPageToken(order, next), unknownNames }
}

function orderOf({ sort = 'newest', dateField = 'said' }: StatementsQuery): string {
  return `${sort}-${dateField}`
}

async function findUnknownNames(db: Db, names: readonly string[]): Promise<string[]> {
  const known = await Promise.all(names.map(name => resolveSpeakers(db, [name])))
  return names.filter((_, index) => known[index]?.length === 0)
}
