import type { Clause } from './clauses/model.js'
import type { Language, ReportingVerb } from './language.js'
import type { Act, StatementType, Tense } from './model.js'
import type { Quotation, Range, Sentence, Token } from './text/model.js'

/** A statement while the rules work on it: token ranges instead of offsets. */
export interface Draft {
  type: StatementType
  act: Act
  quote: Range[]
  speaker: Range[]
  cue: number[]
  addressee: Range[]
  frame: Range[]
  rule: string
  nested: boolean
  parent: Draft | null
  refersTo: Draft | null
  tense: Tense | null
  verb: ReportingVerb | null
  sentence: number
  confidence: number
  /** Rows of the table of shares that the confidence comes from, the most special one last. */
  grounds: readonly string[]
}

/** One sentence with what the earlier stages know of it; rules read it and add drafts. */
export interface SentenceView {
  readonly tokens: readonly Token[]
  readonly sentence: Sentence
  readonly index: number
  readonly clauses: readonly Clause[]
  readonly quotations: readonly Quotation[]
  /** Those that start in the sentence and stand in no other. */
  readonly quoted: readonly Quotation[]
  readonly language: Language
  drafts: Draft[]
}

/** Of a sentence's view: its tokens, and the tables that know its words. */
export type Text = Pick<SentenceView, 'tokens' | 'language'>

/** Adds a statement to its sentence. Written out: spreading the fields over a blank one takes as long as finding them. */
export function draft(view: SentenceView, fields: Pick<Draft, 'type' | 'quote' | 'rule'> & Partial<Draft>): Draft {
  const made: Draft = {
    type: fields.type,
    act: fields.act ?? 'assert',
    quote: fields.quote,
    speaker: fields.speaker ?? [],
    cue: fields.cue ?? [],
    addressee: fields.addressee ?? [],
    frame: fields.frame ?? [],
    rule: fields.rule,
    nested: fields.nested ?? false,
    parent: fields.parent ?? null,
    refersTo: fields.refersTo ?? null,
    tense: fields.tense ?? null,
    verb: fields.verb ?? null,
    sentence: fields.sentence ?? view.index,
    confidence: fields.confidence ?? 0.5,
    grounds: fields.grounds ?? [],
  }
  view.drafts.push(made)
  return made
}

/** Where its words begin: index of a token. */
export const firstToken = (d: Draft): number => (d.quote[0] as Range).first

/** Of the drafts that fit the one that stands last; of several at one place the one made last. */
export function lastBy(
  drafts: readonly Draft[],
  placeOf: (d: Draft) => number,
  fits: (d: Draft) => boolean,
): Draft | undefined {
  let last: Draft | undefined
  for (const d of drafts) if (fits(d) && !(last && placeOf(d) < placeOf(last))) last = d
  return last
}
