import { z } from 'zod'
import type { Article } from '../../articles/model.js'
import { readArticleBytes } from '../../articles/read-articles.js'
import { createIngest, type Ingest } from '../../ingest.js'
import { reader } from '../../read-statements.js'
import type { Db } from '../../store/database.js'
import { findArticle } from '../../store/list-articles.js'
import { baseUrl } from '../base-url.js'
import { presentArticle } from '../present/article.js'
import { presentStatement } from '../present/statement.js'
import { InvalidInput } from '../problem.js'
import { route } from '../route.js'
import { intake } from '../schemas/writing.js'

export const postArticles = route({
  method: 'post',
  path: '/api/articles',
  tag: 'Articles',
  summary: 'Hand in articles, one or many; the answer is what was extracted',
  description:
    'A JSON object `{"id","title","date","text","url","outlet","author","language"}` (all but `text` optional), an array or lines ' +
    'of them, ninjs, an HTML page, an RSS or Atom feed, or text with front matter: the content tells. The same article again ' +
    'changes nothing; another text under the same url is a new version.',
  params: z.strictObject({}),
  query: z.strictObject({}),
  raw: ['application/json', 'application/x-ndjson', 'text/html', 'application/xml', 'text/plain'],
  key: true,
  answers: {
    200: { description: 'Nothing new was in it.', schema: intake },
    201: { description: 'Articles were added or changed.', schema: intake },
  },
  handle: async ({ body, deps, req, res }) => {
    const { articles, failures } = await read(body as Uint8Array)
    if (articles.length === 0) throw new InvalidInput(failures.length > 0 ? failures.map(toError) : [EMPTY])
    const ingest = await createIngest(deps.database, reader, deps.now)
    const items = []
    for (const article of articles)
      items.push(await take(deps.database.db, ingest, article, baseUrl(req, deps.settings)))
    res.status(items.some(item => item.outcome === 'added' || item.outcome === 'changed') ? 201 : 200)
    return { items, failures }
  },
})

interface Failure {
  readonly line: number | null
  readonly reason: string
}

async function read(bytes: Uint8Array): Promise<{ articles: Article[]; failures: Failure[] }> {
  const articles: Article[] = []
  const failures: Failure[] = []
  for await (const result of readArticleBytes('request', bytes)) {
    if (result.ok) articles.push(result.article)
    else failures.push({ line: result.line, reason: result.reason })
  }
  return { articles, failures }
}

async function take(db: Db, ingest: Ingest, article: Article, base: string) {
  const { articleId, outcome } = await ingest(article)
  const found = await findArticle(db, articleId)
  if (!found) throw new Error(`article ${articleId} was stored and is not there`)
  const statements = found.statements.map(record => presentStatement(record, base))
  return { outcome, article: presentArticle(found.article, base), statements }
}

const EMPTY = { pointer: '', detail: 'has no article in it' }

function toError({ line, reason }: Failure): { pointer: string; detail: string } {
  return { pointer: '', detail: line === null ? reason : `line ${line}: ${reason}` }
}
