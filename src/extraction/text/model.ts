import type { Word } from '../words.js'

export type TokenKind =
  | 'word'
  | 'number'
  | 'quote'
  | 'stop'
  | 'comma'
  | 'colon'
  | 'semicolon'
  | 'dash'
  | 'open'
  | 'close'
  | 'other'

export interface Token {
  readonly begin: number
  readonly end: number
  readonly text: string
  readonly lower: string
  readonly kind: TokenKind
  /** Has a capital letter: "Haus", "eBay", "dpa-Meldung". */
  readonly capital: boolean
  /** What stands before it: nothing, white space, a line break, an empty line. */
  readonly gap: 0 | 1 | 2 | 3
  /** What the tables tell of it, unless the text shows it to be a name. */
  word: Word
  /** Index into `Analysis.quotations` of the innermost quotation that it stands in or whose mark it is, -1 outside. */
  quotation: number
  /** Index into `Analysis.sentences`. */
  sentence: number
}

/** Whether the token may be one of the verb forms, by its form alone. */
export const canBe = ({ word }: Token, forms: number): boolean => (word.forms & forms) !== 0

/** Whether the token, if it is a noun, has one of the traits. */
export const hasTrait = ({ word }: Token, traits: number): boolean => (word.nouns & traits) !== 0

/** Token ranges are half-open `[first, last)` indices into `Analysis.tokens`. */
export interface Range {
  readonly first: number
  readonly last: number
}

/** Text between quotation marks; `first` is the opening mark, `last` the index after the closing one. */
export interface Quotation extends Range {
  readonly parent: number
  /** False where the closing mark is missing and the end of the paragraph closes it. */
  readonly closed: boolean
}

export interface Sentence extends Range {
  readonly paragraph: number
  /** A line of its own without a full stop: a heading, a list item, a caption. */
  readonly heading: boolean
}

/** The text as the stages before the rules see it. */
export interface Analysis {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  /** Sentence ranges. */
  readonly paragraphs: readonly Range[]
}

/** How far a list of charges is read on either side of a comma, in tokens. */
const LONGEST = 8

/** "Ministerium für Arbeit, Jugend und Sport": between bare nouns behind a noun with "für", the last of them behind "und". */
export function joinsCharges(tokens: readonly Token[], comma: number): boolean {
  if (!isBareNoun(tokens[comma - 1]) || !isBareNoun(tokens[comma + 1])) return false
  let first = comma - 1
  while (first > comma - LONGEST && isListed(tokens[first])) first--
  if (tokens[first]?.lower !== 'für' || !isBareNoun(tokens[first - 1])) return false
  let last = comma + 1
  while (last < comma + LONGEST && isListed(tokens[last])) last++
  return /^(und|sowie)$/.test(tokens[last]?.lower ?? '') && isBareNoun(tokens[last + 1])
}

const isBareNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.capital && token.quotation < 0 && !token.word.classes

const isListed = (token: Token | undefined): boolean => token?.kind === 'comma' || isBareNoun(token)
