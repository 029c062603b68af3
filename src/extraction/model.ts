/** A half-open range `[begin, end)` of UTF-16 offsets into the article's text. */
export type Span = readonly [begin: number, end: number]

/** The types of the German news quotation scheme (Petersen-Frey and Biemann 2024). */
export const STATEMENT_TYPES = ['Direct', 'Indirect', 'Reported', 'FreeIndirect', 'IndirectFreeIndirect'] as const
export type StatementType = (typeof STATEMENT_TYPES)[number]

/** What the speaker does by saying it. */
export const ACTS = [
  'assert',
  'deny',
  'demand',
  'announce',
  'promise',
  'warn',
  'accuse',
  'ask',
  'believe',
  'decide',
] as const
export type Act = (typeof ACTS)[number]

/** The tense of the cue's finite verb, which tells whether a date phrase beside it dates the statement. */
export type Tense = 'present' | 'past' | 'perfect' | 'pluperfect' | 'future'

/**
 * One attributed quote or claim as the extractor found it; all spans are offsets into the text that was given.
 * Spans of one list are sorted and disjoint.
 */
export interface Statement {
  readonly type: StatementType
  readonly act: Act
  /** Stands inside the quote of another statement. */
  readonly nested: boolean
  /** Index, in the same result, of the statement whose quote this one stands in; null at the top. */
  readonly parent: number | null
  /** Index, in the same result, of the statement that this one denies, confirms or takes up with "das"; null if none is near. */
  readonly refersTo: number | null
  readonly quote: readonly Span[]
  /** How the text names the speaker; empty where it does not. For a continuation: the mention that it goes on from. */
  readonly speaker: readonly Span[]
  readonly cue: readonly Span[]
  readonly addressee: readonly Span[]
  /** The clause around the quote that attributes it, without the quote. */
  readonly frame: readonly Span[]
  readonly cueTense: Tense | null
  /** 0 to 1: the share of statements of this rule that are right (found, and with the right speaker), measured. */
  readonly confidence: number
  /** Id of the rule that made it. */
  readonly rule: string
}
