import type { ArticleView } from './article-view.js'
import type { Referent } from './referent.js'
import { resolveNounPhrase } from './resolve-noun-phrase.js'
import { sourceNoun } from './source-nouns.js'
import { headOf } from './write-nominative.js'

const resolved = new WeakMap<ArticleView, (Referent | null)[]>()

/** Whom the i-th mention of the article means; worked out once. */
export function resolveMentionAt(view: ArticleView, i: number): Referent | null {
  let known = resolved.get(view)
  if (known === undefined) {
    known = new Array(view.mentions.length)
    resolved.set(view, known)
  }
  const before = known[i]
  if (before !== undefined) return before
  const referent = resolve(view, i)
  known[i] = referent
  return referent
}

function resolve(view: ArticleView, i: number): Referent | null {
  const { phrase, noun } = view.mentions[i]!
  const { last } = view.mentions[view.organisations.lastOf(i)]!.phrase
  const isSource = noun?.kind !== 'person' && sourceNoun(headOf(phrase).lower) === 'words'
  return isSource ? null : resolveNounPhrase(view, { first: phrase.first, last })
}
