import type { NounPhrase } from '../clauses/model.js'
import type { SentenceView } from '../drafts.js'
import { isNoun, OPENERS } from '../phrases/tell-noun-words.js'
import type { Range, Token } from '../text/model.js'

/** A phrase that says whose the words around it are. */
export interface Source {
  /** The whole phrase, cue and source: what is no part of the quote. */
  readonly phrase: Range
  readonly speaker: Range
  readonly cue: number
  readonly rule: string
}

/** The noun before any name: "Bericht" in "einem Bericht des Magazins", "Angaben" in "Angaben Merkels". */
export function nounOf(tokens: readonly Token[], phrase: Range): Token {
  for (let i = phrase.first; i < phrase.last; i++)
    if (isNoun(tokens[i]) && !((tokens[i] as Token).word.classes & OPENERS)) return tokens[i] as Token
  return tokens[phrase.first] as Token
}

/** "Angaben der Polizei", "Habecks Worten": the noun for what was said, behind the name of who said it or before. */
export function sayingNoun({ tokens, language }: SentenceView, phrase: NounPhrase): string | null {
  const { text } = nounOf(tokens, phrase)
  if (language.isSourceNoun(text)) return text
  const head = (tokens[phrase.head] as Token).text
  const owned = phrase.head === phrase.first + 1 && /[sxz’']$/.test((tokens[phrase.first] as Token).text)
  return owned && language.isSourceNoun(head) ? head : null
}
