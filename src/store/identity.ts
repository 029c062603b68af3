import { createHash } from 'node:crypto'
import type { Article } from '../articles/model.js'
import type { Span } from '../extraction/model.js'

/** 64 bits of SHA-256 in hex: the same on every machine, and no two of a billion rows are expected to share one. */
export function stableId(...parts: readonly (string | number)[]): string {
  return sha256(JSON.stringify(parts)).slice(0, 16)
}

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/** What all versions of an article have in common: where it stands, or what names it where it has no address. */
function placeOf({ url, outlet, title, published }: Article): string[] {
  return url ? [url] : [outlet ?? '', title, published.from ?? '']
}

/** The id of one version of an article. */
export function articleId(article: Article, textHash: string): string {
  return stableId('article', ...placeOf(article), textHash)
}

/** Six characters behind the slug of a speaker who is only this article's, the same for all of its versions. */
export function articleSuffix(article: Article): string {
  return stableId('article', ...placeOf(article)).slice(0, 6)
}

/** The slug under which a speaker was first stored: so that every table that refers to a speaker reads like a name. */
export function speakerId(slug: string): string {
  return slug
}

/**
 * The id of a statement that was first found at these places. `taken` tells which ids are in use: an older statement may
 * have been found there before the extractor moved it.
 */
export function statementId(
  article: string,
  quote: readonly Span[],
  nested: boolean,
  taken: { has(id: string): boolean },
): string {
  const place = [article, quote[0]?.[0] ?? 0, quote.at(-1)?.[1] ?? 0, nested ? 'nested' : '']
  for (let attempt = 0; ; attempt++) {
    const id = stableId('statement', ...place, attempt)
    if (!taken.has(id)) return id
  }
}
