import { z } from 'zod'
import { FACETS } from '../../store/filters.js'
import { findStatements } from '../../store/query-statements.js'
import { parseTextQuery } from '../../store/search/parse-text-query.js'
import { snippetOf } from '../../store/search/snippet.js'
import type { StatementRecord } from '../../store/statement-record.js'
import { baseUrl } from '../base-url.js'
import { readPageToken } from '../page-token.js'
import { presentStatement } from '../present/statement.js'
import { InvalidInput } from '../problem.js'
import { type Call, route } from '../route.js'
import { flag, pageSize, pageToken } from '../schemas/common.js'
import { checkTogether, filterShape, sort, toFilters } from '../schemas/filters.js'
import { statementPage } from '../schemas/statement.js'
import { leadOn } from '../send-page.js'

export const statementsQuery = z.strictObject({
  ...filterShape,
  sort,
  pageSize: pageSize.optional(),
  pageToken: pageToken.optional(),
  facet: z.array(z.enum(FACETS)).optional().describe('Adds `facets`: how many statements there are of each value.'),
  count: flag.optional().describe('`true` adds `total`.'),
})
export type StatementsQuery = z.infer<typeof statementsQuery>

export const listStatements = route({
  method: 'get',
  path: '/api/statements',
  tag: 'Statements',
  summary: 'Find statements',
  description:
    'Every filter narrows; a repeated one gives alternatives. Newest first, statements of unknown date last.',
  params: z.strictObject({}),
  query: statementsQuery,
  answers: { 200: { description: 'A page of statements.', schema: statementPage } },
  handle: call => answerStatements(call, call.query),
})

/** Answers the statements that the query chooses, as JSON. */
export async function answerStatements(
  call: Pick<Call<unknown, unknown, unknown>, 'req' | 'res' | 'deps'>,
  query: StatementsQuery,
): Promise<z.infer<typeof statementPage>> {
  const errors = checkTogether(query)
  if (errors.length > 0) throw new InvalidInput(errors)
  const { database, summaries } = call.deps
  const filters = toFilters(query)
  const sort = query.sort ?? 'newest'
  const order = `${sort}-${filters.dateField}`
  const after = readPageToken(order, query.pageToken)
  const page = await findStatements(database.db, filters, { sort, size: query.pageSize ?? 20, after })
  const base = baseUrl(call.req, call.deps.settings)
  return {
    items: page.items.map(record => ({ ...presentStatement(record, base), ...snippet(record, filters.q) })),
    ...leadOn(call, order, page.next),
    ...(query.facet ? { facets: await summaries.facets(filters, query.facet) } : {}),
    ...(query.count ? { total: await summaries.total(filters) } : {}),
  }
}

function snippet({ text }: StatementRecord, q: string | null): { snippet?: string } {
  return q === null ? {} : { snippet: snippetOf(text, parseTextQuery(q)) }
}
