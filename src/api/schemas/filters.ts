import { z } from 'zod'
import { parseDate } from '../../dates/parse-date.js'
import { ACTS, STATEMENT_TYPES } from '../../extraction/model.js'
import { DATE_FIELDS, LISTED_STATUSES, SORTS, type Sort, type StatementFilters } from '../../store/filters.js'
import { parseQuery } from '../parse-input.js'
import { filterDate, instant } from './common.js'

const term = z.string().trim().min(1, 'must not be empty').max(200, 'must have at most 200 characters')

/** Which statements: the filters that the list, the facets, the feed and every export share. */
export const filterShape = {
  speaker: z
    .array(term)
    .optional()
    .meta({ description: 'Who said it: slug, name or alias; repeat it for several.', examples: [['Lawrow']] }),
  relayedBy: z.array(term).optional().meta({ description: 'Who passed it on, anywhere in the chain.' }),
  from: filterDate.optional().describe('Said on this day or later; a month or a year means its first day.'),
  to: filterDate.optional().describe('Said on this day or earlier; a month or a year means its last day.'),
  dateField: z
    .enum(DATE_FIELDS)
    .optional()
    .describe('Which date `from`, `to` and the order go by; `said` if not given.'),
  type: z.array(z.enum(STATEMENT_TYPES)).optional(),
  act: z.array(z.enum(ACTS)).optional(),
  article: z.array(term).optional().describe('Id of the article.'),
  outlet: z.array(term).optional().describe('Who published it, as the article names it.'),
  q: z
    .string()
    .trim()
    .min(1, 'must not be empty')
    .max(500, 'must have at most 500 characters')
    .optional()
    .meta({
      description:
        'Full text. All words must occur; umlauts, case and inflection are forgiven. `"exact phrase"`, `word*`, `-without`.',
      examples: ['Abzug -Afghanistan'],
    }),
  status: z
    .array(z.enum(LISTED_STATUSES))
    .optional()
    .describe('If not given: unreviewed, verified and corrected; with `updatedSince` all.'),
  updatedSince: instant.optional().describe('Changed at this instant or later: to follow changes.'),
} as const

const filterQuery = z.strictObject(filterShape)
export type FilterQuery = z.infer<typeof filterQuery>

export const sort = z
  .enum(SORTS)
  .optional()
  .describe('`newest` if not given; `relevance` needs `q`; `changed` has the latest change first.')

/**
 * Reads the filters from a query string's values, `{ speaker: 'Lawrow', from: '2022-01' }`.
 * @throws InvalidInput that names every unknown or malformed parameter.
 */
export function parseFilters(raw: Readonly<Record<string, unknown>>): StatementFilters {
  return toFilters(parseQuery(filterQuery, raw))
}

/** The filters that checked parameters ask for. */
export function toFilters(query: FilterQuery): StatementFilters {
  return {
    speaker: query.speaker ?? [],
    speakerId: null,
    relayedBy: query.relayedBy ?? [],
    from: query.from === undefined ? null : parseDate(query.from).from,
    to: query.to === undefined ? null : parseDate(query.to).to,
    dateField: query.dateField ?? 'said',
    type: query.type ?? [],
    act: query.act ?? [],
    article: query.article ?? [],
    outlet: query.outlet ?? [],
    q: query.q ?? null,
    status: query.status ?? [],
    updatedSince: query.updatedSince === undefined ? null : new Date(query.updatedSince),
  }
}

/** What is wrong with parameters that are each well-formed but do not go together. */
export function checkTogether(
  query: FilterQuery & { sort?: Sort | undefined },
): { parameter: string; detail: string }[] {
  const { from, to } = toFilters(query)
  const errors = []
  if (from !== null && to !== null && from > to) errors.push({ parameter: 'from', detail: 'is later than to' })
  if (query.sort === 'relevance' && query.q === undefined) {
    errors.push({ parameter: 'sort', detail: 'relevance needs q: there is nothing to be relevant to' })
  }
  return errors
}
