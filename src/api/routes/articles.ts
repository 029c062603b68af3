import { z } from 'zod'
import { parseDate } from '../../dates/parse-date.js'
import { WortlautError } from '../../errors.js'
import { type ArticleFilters, findArticle, listArticles as findArticles } from '../../store/list-articles.js'
import { baseUrl } from '../base-url.js'
import { readPageToken } from '../page-token.js'
import { presentArticle } from '../present/article.js'
import { presentStatement } from '../present/statement.js'
import { route } from '../route.js'
import { article, articlePage } from '../schemas/article.js'
import { filterDate, pageSize, pageToken } from '../schemas/common.js'
import { problem } from '../schemas/problem.js'
import { leadOn } from '../send-page.js'

export const articlesQuery = z.strictObject({
  from: filterDate.optional().describe('Published on this day or later.'),
  to: filterDate.optional().describe('Published on this day or earlier.'),
  outlet: z.array(z.string().min(1, 'must not be empty')).optional(),
  language: z
    .array(z.string().min(1, 'must not be empty'))
    .optional()
    .meta({ examples: [['de']] }),
  pageSize: pageSize.optional(),
  pageToken: pageToken.optional(),
})

/** What page tokens of the list are bound to. */
export const ARTICLE_ORDER = 'published'

export function toArticleFilters(query: z.infer<typeof articlesQuery>): ArticleFilters {
  return {
    from: query.from === undefined ? null : parseDate(query.from).from,
    to: query.to === undefined ? null : parseDate(query.to).to,
    outlet: query.outlet ?? [],
    language: query.language ?? [],
  }
}

export const listArticles = route({
  method: 'get',
  path: '/api/articles',
  tag: 'Articles',
  summary: 'The articles, latest first',
  params: z.strictObject({}),
  query: articlesQuery,
  answers: { 200: { description: 'A page of articles.', schema: articlePage } },
  handle: async call => {
    const { query, deps, req } = call
    const request = { size: query.pageSize ?? 20, after: readPageToken(ARTICLE_ORDER, query.pageToken) }
    const page = await findArticles(deps.database.db, toArticleFilters(query), request)
    const base = baseUrl(req, deps.settings)
    return { items: page.items.map(entry => presentArticle(entry, base)), ...leadOn(call, ARTICLE_ORDER, page.next) }
  },
})

export const getArticle = route({
  method: 'get',
  path: '/api/articles/{id}',
  tag: 'Articles',
  summary: 'One article: its frozen text with its statements',
  params: z.strictObject({ id: z.string().describe('Id of the article.') }),
  query: z.strictObject({}),
  answers: {
    200: { description: 'The article.', schema: article },
    404: { description: 'There is none with this id.', schema: problem },
  },
  handle: async ({ params, deps, req }) => {
    const found = await findArticle(deps.database.db, params.id)
    if (!found) throw new WortlautError('not-found', `There is no article ${JSON.stringify(params.id)}.`)
    const base = baseUrl(req, deps.settings)
    return {
      ...presentArticle(found.article, base),
      text: found.article.text,
      statements: found.statements.map(record => presentStatement(record, base)),
    }
  },
})
