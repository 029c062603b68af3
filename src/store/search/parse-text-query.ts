import { wordsOf } from './fold-words.js'

/** One thing to look for, in folded words. */
export interface TextTerm {
  /** `word`: in any inflection, or as the last part of a compound; `prefix`: what begins so; `phrase`: exactly these, in this order. */
  readonly kind: 'word' | 'prefix' | 'phrase'
  readonly words: readonly string[]
  /** Must not occur. */
  readonly without: boolean
}

/** All of the terms must hold. */
export type TextQuery = readonly TextTerm[]

const MOST_TERMS = 24
const SHORTEST_PREFIX = 3
const PART = /(-?)(?:"([^"]*)"?|(\S+))/g

/**
 * Reads what a person types: `Abzug -Afghanistan "keine Invasion" Trupp*`. Any text is a query: a quotation mark that is never
 * closed reaches to the end, signs without a meaning separate words, and of more than 24 terms the rest is passed over.
 */
export function parseTextQuery(text: string): TextQuery {
  const terms = [...withPlainQuotes(text).matchAll(PART)].flatMap(([, minus, phrase, word]) => {
    const without = minus === '-'
    return phrase === undefined ? readWord(word!, without) : readPhrase(phrase, without)
  })
  return terms.slice(0, MOST_TERMS)
}

function withPlainQuotes(text: string): string {
  return text.replace(/[„“”«»]/g, '"')
}

function readPhrase(phrase: string, without: boolean): TextTerm[] {
  const words = wordsOf(phrase).map(word => word.folded)
  return words.length === 0 ? [] : [{ kind: 'phrase', words, without }]
}

/** "US-Präsident" is two words, each in any inflection; what must not occur is all of it together. */
function readWord(text: string, without: boolean): TextTerm[] {
  const words = wordsOf(text).map(word => word.folded)
  const last = words.at(-1)
  if (last === undefined) return []
  const kind = text.endsWith('*') && last.length >= SHORTEST_PREFIX ? 'prefix' : 'word'
  if (without && words.length > 1) return [{ kind: 'phrase', words, without }]
  return words.map((word, index) => ({ kind: index === words.length - 1 ? kind : 'word', words: [word], without }))
}
