import { z } from 'zod'
import type { Facets } from '../../store/count-facets.js'
import { FACETS, type Facet, type Page, type StatementFilters } from '../../store/filters.js'
import { eachStatement, findStatements } from '../../store/query-statements.js'
import { parseTextQuery } from '../../store/search/parse-text-query.js'
import { snippetOf } from '../../store/search/snippet.js'
import type { StatementRecord } from '../../store/statement-record.js'
import { baseUrl, requestUrl } from '../base-url.js'
import { ATOM_TYPE, toAtom } from '../formats/atom.js'
import { FORMATS } from '../formats/formats.js'
import { chooseFormat, FORMAT_NAMES } from '../negotiate.js'
import { readPageToken } from '../page-token.js'
import { presentStatement } from '../present/statement.js'
import { InvalidInput } from '../problem.js'
import { type Call, route } from '../route.js'
import { flag, pageSize, pageToken } from '../schemas/common.js'
import { checkTogether, filterShape, sort, toFilters } from '../schemas/filters.js'
import { statementPage } from '../schemas/statement.js'
import { sendText } from '../send.js'
import { leadOn } from '../send-page.js'
import { sendStream } from '../send-stream.js'

export const statementsQuery = z.strictObject({
  ...filterShape,
  sort,
  pageSize: pageSize.optional(),
  pageToken: pageToken.optional(),
  facet: z.array(z.enum(FACETS)).optional().describe('Adds `facets`: how many statements there are of each value.'),
  count: flag.optional().describe('`true` adds `total`.'),
  format: z
    .enum(FORMAT_NAMES)
    .optional()
    .describe('Instead of the `Accept` header. csv, ndjson and jsonld give all results unless a page is asked for.'),
})
export type StatementsQuery = z.infer<typeof statementsQuery>

/** The media types of a list beside JSON. */
export const LIST_TYPES = [...Object.values(FORMATS).map(format => format.type), ATOM_TYPE]

export const listStatements = route({
  method: 'get',
  path: '/api/statements',
  tag: 'Statements',
  summary: 'Find statements',
  description:
    'Every filter narrows; a repeated one gives alternatives. Newest first, statements of unknown date last. As Atom the ' +
    'latest change comes first, so that a reader can subscribe to any query.',
  params: z.strictObject({}),
  query: statementsQuery,
  answers: { 200: { description: 'A page of statements.', schema: statementPage, types: LIST_TYPES } },
  handle: call => answerStatements(call, call.query),
})

type StatementsCall = Pick<Call<unknown, unknown, unknown>, 'req' | 'res' | 'deps'>

/** Answers the statements that the query chooses, and of them `only` some, in the format that the client wants. */
export async function answerStatements(
  call: StatementsCall,
  query: StatementsQuery,
  only: Partial<StatementFilters> = {},
): Promise<unknown> {
  const errors = checkTogether(query)
  if (errors.length > 0) throw new InvalidInput(errors)
  const filters = { ...toFilters(query), ...only }
  const format = chooseFormat(call.req, query.format, FORMAT_NAMES)
  if (format === 'json') return answerPage(call, query, filters)
  if (format === 'atom') return answerFeed(call, query, filters)
  const { db } = call.deps.database
  const whole = query.pageSize === undefined && query.pageToken === undefined
  const records = whole
    ? eachStatement(db, filters, query.sort ?? 'newest')
    : (await findPage(call, query, filters)).items
  return sendStream(call, FORMATS[format], records)
}

async function answerPage(
  call: StatementsCall,
  query: StatementsQuery,
  filters: StatementFilters,
): Promise<z.infer<typeof statementPage>> {
  const { items, next, nextPageToken } = await findPage(call, query, filters)
  const { summaries, settings } = call.deps
  const base = baseUrl(call.req, settings)
  const summary = query.facet || query.count ? await summaries(filters) : null
  return {
    items: items.map(record => ({ ...presentStatement(record, base), ...snippet(record, filters.q) })),
    next,
    nextPageToken,
    ...(summary && query.facet ? { facets: pick(summary.facets, query.facet) } : {}),
    ...(summary && query.count ? { total: summary.total } : {}),
  }
}

function pick(facets: Facets, wanted: readonly Facet[]): Partial<Facets> {
  return Object.fromEntries(wanted.map(facet => [facet, facets[facet]]))
}

/** A reader polls the first page, so what was changed last has to stand there. */
async function answerFeed(call: StatementsCall, query: StatementsQuery, filters: StatementFilters): Promise<void> {
  const { req, res, deps } = call
  const { items, next } = await findPage(call, { ...query, sort: query.sort ?? 'changed' }, filters)
  const self = requestUrl(req, deps.settings)
  const asked = Object.keys(filterShape)
    .flatMap(name => query[name as keyof typeof filterShape] ?? [])
    .join(', ')
  const title = asked ? `Wortlaut: ${asked}` : 'Wortlaut'
  const feed = { title, self, next, base: baseUrl(req, deps.settings), now: deps.now() }
  sendText(req, res, ATOM_TYPE, toAtom(items, feed))
}

async function findPage(
  call: StatementsCall,
  query: StatementsQuery,
  filters: StatementFilters,
): Promise<Pick<Page<StatementRecord>, 'items'> & ReturnType<typeof leadOn>> {
  const sort = query.sort ?? 'newest'
  const order = `${sort}-${filters.dateField}`
  const after = readPageToken(order, query.pageToken)
  const page = await findStatements(call.deps.database.db, filters, { sort, size: query.pageSize ?? 20, after })
  return { items: page.items, ...leadOn(call, order, page.next) }
}

function snippet({ text }: StatementRecord, q: string | null): { snippet?: string } {
  return q === null ? {} : { snippet: snippetOf(text, parseTextQuery(q)) }
}
