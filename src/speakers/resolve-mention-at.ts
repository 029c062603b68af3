import type { ArticleView } from './article-view.js'
import { nounOf } from './nouns.js'
import type { Referent } from './referent.js'
import { resolveNounPhrase } from './resolve-noun-phrase.js'
import { sourceNoun } from './source-nouns.js'
import { headOf } from './write-nominative.js'

const resolved = new WeakMap<ArticleView, Map<number, Referent | null>>()

/** Whom the i-th mention of the article means; worked out once. */
export function resolveMentionAt(view: ArticleView, i: number): Referent | null {
  const cache = resolved.get(view) ?? new Map<number, Referent | null>()
  if (cache.size === 0) resolved.set(view, cache)
  const known = cache.get(i)
  if (known !== undefined) return known
  const { first } = view.mentions[i]!.phrase
  const { last } = view.mentions[view.organisations.lastOf(i)]!.phrase
  const head = headOf(view.mentions[i]!.phrase).lower
  const isSource = sourceNoun(head) === 'words' && nounOf(head)?.kind !== 'person'
  const referent = isSource ? null : resolveNounPhrase(view, { first, last })
  cache.set(i, referent)
  return referent
}
