import type { z } from 'zod'
import { readPageToken, toPageToken } from '../../api/page-token.js'
import { parseQuery } from '../../api/parse-input.js'
import { InvalidInput } from '../../api/problem.js'
import { ARTICLE_ORDER, articlesQuery, toArticleFilters } from '../../api/routes/articles.js'
import type { Page } from '../../store/filters.js'
import { type ArticleEntry, listArticles, listOutlets } from '../../store/list-articles.js'
import type { PageAnswer, PageDeps, Visit } from '../deps.js'
import { tidySearch } from '../tidy-search.js'
import { ArticlesPage } from '../views/articles-page.js'

const PAGE_SIZE = 50

/** All articles, `/articles`. */
export async function answerArticles({ res, page, deps }: Visit): Promise<PageAnswer | null> {
  const parameters = page.address.searchParams
  const tidy = tidySearch(parameters)
  if (tidy !== parameters.toString()) {
    res.redirect(303, tidy === '' ? '/articles' : `/articles?${tidy}`)
    return null
  }
  const { query, wrong } = readQuery(parameters)
  const found: Page<ArticleEntry> = query ? await find(deps, query) : { items: [], next: null }
  const view = (
    <ArticlesPage
      page={page}
      articles={found.items}
      outlets={await listOutlets(deps.database.db)}
      next={found.next && toPageToken(ARTICLE_ORDER, found.next)}
      wrong={wrong}
    />
  )
  return { status: query ? 200 : 400, view }
}

type Query = z.infer<typeof articlesQuery>

function find({ database: { db } }: PageDeps, query: Query): Promise<Page<ArticleEntry>> {
  const after = readPageToken(ARTICLE_ORDER, query.pageToken)
  return listArticles(db, toArticleFilters(query), { size: query.pageSize ?? PAGE_SIZE, after })
}

/** A date that the calendar lacks is shown at its field; whatever else is wrong no field of the form can have asked. */
function readQuery(parameters: URLSearchParams): { query: Query | null; wrong: readonly string[] } {
  const names = [...new Set(parameters.keys())].filter(name => name !== 'format')
  const raw = Object.fromEntries(names.map(name => [name, oneOrAll(parameters.getAll(name))]))
  try {
    return { query: parseQuery(articlesQuery, raw), wrong: [] }
  } catch (error) {
    const wrong = error instanceof InvalidInput ? error.errors.map(({ parameter }) => parameter ?? '') : []
    if (wrong.length === 0 || wrong.some(name => name !== 'from' && name !== 'to')) throw error
    return { query: null, wrong }
  }
}

const oneOrAll = (values: readonly string[]) => (values.length === 1 ? values[0] : values)
