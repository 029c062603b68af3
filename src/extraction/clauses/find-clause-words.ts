import type { SentenceView } from '../drafts.js'
import { quotationOf } from '../find-open-quotations.js'
import type { Token } from '../text/model.js'
import { WordClass } from '../words.js'
import type { Clause } from './model.js'

/**
 * "nannte den Plan „absurd“", "als einen „Skandal“": words in marks that close the clause are the statement, names
 * ("der Film „Jaws“") are not.
 */
export const endsInQuotation = (view: SentenceView, clause: Clause): boolean =>
  clause.pieces.some(({ first, last }) => {
    const mark = [last - 1, last - 2].find(i => (view.tokens[i] as Token | undefined)?.kind === 'quote') ?? -1
    if (mark <= Math.max(first, clause.finite)) return false
    const quotation = quotationOf(view, view.tokens[mark] as Token)
    return !quotation || !(view.tokens[quotation.first - 1] as Token | undefined)?.capital
  })

/** The word that opens the clause, in lower case, empty without; asking an array for -1 takes the engine longer than all the rest. */
export const openingWord = (tokens: readonly Token[], { opener }: Clause): string =>
  opener < 0 ? '' : (tokens[opener] as Token).lower

/** Whether one of the prepositions stands in the clause with a noun or a number behind it. */
export function hasPrepositional(view: SentenceView, clause: Clause, prepositions: ReadonlySet<string>): boolean {
  return clause.pieces.some(({ first, last }) => {
    for (let i = first; i < last; i++) {
      const token = view.tokens[i] as Token
      if (token.quotation >= 0 || !(token.word.classes & WordClass.preposition)) continue
      if (!prepositions.has(CONTRACTED[token.lower] ?? token.lower) || isTimeSpan(view, i)) continue
      if (startsNoun(view, i + 1, last)) return true
    }
    return false
  })
}

/** "von 10 bis 12 Uhr". */
const isTimeSpan = ({ tokens }: SentenceView, i: number) =>
  tokens[i + 1]?.kind === 'number' && tokens.slice(i + 2, i + 6).some(t => t.lower === 'uhr')

const CONTRACTED: Record<string, string> = {
  vom: 'von',
  zum: 'zu',
  zur: 'zu',
  ans: 'an',
  am: 'an',
  ins: 'in',
  im: 'in',
  ums: 'um',
  fürs: 'für',
  übers: 'über',
  aufs: 'auf',
  vorm: 'vor',
}

const startsNoun = (view: SentenceView, from: number, last: number) =>
  view.tokens.slice(from, Math.min(last, from + 8)).some(t => t.capital || t.kind === 'number' || t.kind === 'quote')

export function nounBehind(view: SentenceView, clause: Clause, word: string): string {
  const at = indexOfWord(view, clause, word)
  return at < 0 ? '' : (view.tokens.slice(at + 1, at + 4).find(t => t.capital)?.lower ?? '')
}

/** Index of the word in the clause, outside quotations; -1 without. */
export function indexOfWord(view: SentenceView, clause: Clause, word: string, from = 0): number {
  for (const { first, last } of clause.pieces)
    for (let i = Math.max(first, from); i < last; i++) {
      const token = view.tokens[i] as Token
      if (token.lower === word && token.quotation < 0) return i
    }
  return -1
}
