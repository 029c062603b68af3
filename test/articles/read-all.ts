import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Article, ReadResult } from '../../src/articles/model.js'
import { readArticleBytes, readArticles } from '../../src/articles/read-articles.js'

/** The path of a file or folder of `test/fixtures`. */
export const fixture = (path: string): string => fileURLToPath(new URL(`../fixtures/${path}`, import.meta.url))

export async function collect(results: AsyncIterable<ReadResult>): Promise<ReadResult[]> {
  const list = []
  for await (const result of results) list.push(result)
  return list
}

export const readFixture = (path: string): Promise<ReadResult[]> => collect(readArticles([fixture(path)]))

/** Under a name that tells nothing. */
export async function readNameless(path: string): Promise<ReadResult[]> {
  return collect(readArticleBytes('-', await readFile(fixture(path))))
}

/** The only article that there is, or a failed test. */
export function onlyArticle(results: readonly ReadResult[]): Article {
  const [result, ...others] = results
  if (!result?.ok || others.length > 0) throw new Error(`not one article: ${JSON.stringify(results)}`)
  return result.article
}
