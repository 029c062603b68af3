import { findArticle } from '../../store/list-articles.js'
import type { PageAnswer, Visit } from '../deps.js'
import { ArticlePage } from '../views/article-page.js'
import { answerFailure } from './failure.js'

/** The page of one article, `/articles/{id}`. */
export async function answerArticle(visit: Visit): Promise<PageAnswer> {
  const { req, page, deps } = visit
  const found = await findArticle(deps.database.db, String(req.params.id))
  if (!found) return answerFailure(visit, 404)
  return { status: 200, view: <ArticlePage page={page} article={found.article} statements={found.statements} /> }
}
