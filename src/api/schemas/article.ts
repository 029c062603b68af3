import { z } from 'zod'
import { interval, pageOf } from './common.js'
import { citedArticle, statement } from './statement.js'

/** An article in a list. */
export const articleEntry = z
  .object({
    ...citedArticle.shape,
    author: z.string().nullable(),
    published: interval,
    note: z.string().nullable().describe('Why nothing was extracted, for instance because of the language.'),
    previousVersion: z.string().nullable().describe('Id of the text that stood at the same url before.'),
    statementCount: z.int(),
    self: z.url().describe('Its address here.'),
  })
  .meta({ id: 'ArticleEntry' })

export const articlePage = pageOf(articleEntry).meta({ id: 'ArticlePage' })

/** An article with its frozen text and statements. */
export const article = z
  .object({
    ...articleEntry.shape,
    text: z.string().describe('The frozen body, without the title: what every offset refers to, in UTF-16 units.'),
    statements: z.array(statement).describe('In the order in which they stand.'),
  })
  .meta({ id: 'Article' })
export type ArticleAnswer = z.infer<typeof article>
export type ArticlePageAnswer = z.infer<typeof articlePage>
