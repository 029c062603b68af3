import type { Range, Token } from '../../extraction/text/model.js'
import { type ArticleView, mentionBefore } from '../article/article-view.js'
import type { Phrase } from '../phrases/model.js'
import { nounOf } from '../words/nouns.js'
import { sourceNoun } from '../words/source-nouns.js'

/** How far back "der Bericht" finds the paper that it takes up, in sentences and in mentions. */
const SENTENCES = 6
const MENTIONS = 80

/**
 * Where the article has told whose paper "dem Bericht" or "die Studie" is: "Laut einem Bericht der WHO … Dem Bericht zufolge". Null
 * for other phrases, and where the last paper of that sort is nobody's.
 */
export function findPaper(view: ArticleView, phrase: Phrase, source: Token): Range | null {
  const contracted = /^(?:im|vom|zum)$/.test(view.tokens[phrase.first - 1]?.lower ?? '')
  if (!isPlain(contracted ? { ...phrase, determiner: 'dem' } : phrase) || sourceNoun(source.lower) !== 'document')
    return null
  const { sentence } = view.tokens[phrase.first]!
  const asked = stemOf(source.lower)
  const before = mentionBefore(view.mentions, phrase.first)
  for (let i = before; i >= Math.max(0, before - MENTIONS); i--) {
    const { phrase: earlier, sentence: there } = view.mentions[i]!
    if (sentence - there > SENTENCES) return null
    const noun = earlier.nouns.find(({ lower }) => stemOf(lower).endsWith(asked) && nounOf(lower)?.kind !== 'person')
    const last = endOf(view, i)
    if (noun === undefined || isPlain(earlier, last - earlier.last) || last > phrase.first) continue // "Bericht der Studie": not in itself
    return { first: earlier.first, last }
  }
  return null
}

/** "der Bericht", "dieser Studie" and nothing more. */
function isPlain({ determiner, modifiers, nouns, tail }: Phrase, more = tail.last - tail.first): boolean {
  const definite = /^(?:d(?:er|ie|as|em|es|en)|dies(?:e|er|em|en|es))$/.test(determiner ?? '')
  return definite && modifiers.length === 0 && nouns.length === 1 && more === 0 && !nouns[0]!.text.includes('-')
}

/** Behind its genitive or what "von" adds: "ein Bericht der WHO", "ein Bericht von Greenpeace". */
function endOf({ mentions, organisations, tokens }: ArticleView, i: number): number {
  const { last } = mentions[organisations.lastOf(i)]!.phrase
  const next = mentions[i + 1]
  const isHolder = last === mentions[i]!.phrase.last && /^vo[nm]$/.test(tokens[last]?.lower ?? '') && next !== undefined
  return isHolder ? mentions[organisations.lastOf(i + 1)]!.phrase.last : last
}

/** "Berichts", "Berichte" → "bericht". */
function stemOf(lower: string): string {
  return lower.replace(/(?:e?s|en?|n)$/, '')
}
