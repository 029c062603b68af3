import type { Range, Token } from '../../extraction/text/model.js'

/** A noun phrase by its parts: "der frühere Außenminister Joschka Fischer (Grüne) aus Frankfurt". */
export interface Phrase extends Range {
  /** "der", "ein", "seine"; contracted with a preposition ("vom") it is the article's form ("dem"); null without. */
  readonly determiner: string | null
  /** Adjectives and participles before the noun, those of a name included ("Deutsche" in "Deutsche Bank"). */
  readonly modifiers: readonly Token[]
  /** Nouns and names in a row, particles of names and initials included. */
  readonly nouns: readonly Token[]
  /** The name stands in quotation marks: „Silverbird“. */
  readonly quoted: boolean
  /** What stands in brackets behind it: "(CDU)", "(GdP)", "(32)". */
  readonly brackets: readonly Range[]
  /** The rest: a genitive, a phrase with "von" or "in". */
  readonly tail: Range
}
