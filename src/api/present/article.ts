import type { z } from 'zod'
import type { ArticleEntry } from '../../store/list-articles.js'
import type { articleEntry } from '../schemas/article.js'
import { presentCitedArticle } from './statement.js'

/** An article as a list shows it. */
export function presentArticle(entry: ArticleEntry, base: string): z.infer<typeof articleEntry> {
  return {
    ...presentCitedArticle(entry),
    author: entry.author,
    published: entry.published,
    note: entry.note,
    previousVersion: entry.previousVersionId,
    statementCount: entry.statementCount,
    self: `${base}/api/articles/${entry.id}`,
  }
}
