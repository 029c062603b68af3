import type { Tense } from '../model.js'
import type { Range } from '../text/model.js'
import type { Mood } from '../words.js'

/** A noun phrase in a clause; `preposition` is the index of the preposition before it, -1 without. */
export interface NounPhrase extends Range {
  readonly preposition: number
  /** Token index of the last noun before any attribute behind it. */
  readonly head: number
}

/** What the clause says of who acts: token ranges of the subject (with its appositions), of the dative and of "von X". */
export interface Participants {
  readonly subject: Range | null
  readonly dative: Range | null
  readonly agent: Range | null
  readonly phrases: readonly NounPhrase[]
}

/** The finite verb of a clause with everything that belongs to it. */
export interface VerbComplex {
  /** Of the verb that carries the meaning: "kündigte … an" and "hat … angekündigt" are both "ankündigen". */
  readonly lemma: string
  /** Token indices in order: finite verb, prefix, participle or infinitive. */
  readonly tokens: readonly number[]
  readonly finite: number
  readonly mood: Mood
  readonly tense: Tense
  readonly plural: boolean
  /** "wird zitiert", "sei gesagt worden". */
  readonly passive: boolean
  /** Lemma of the modal verb: "will prüfen" is wollen; null without. */
  readonly modal: string | null
}

export type ClauseKind = 'main' | 'subordinate' | 'relative' | 'interrogative' | 'infinitive' | 'fragment'

/** A clause by its topological field structure; `pieces` are its own tokens without those of the clauses inside it. */
export interface Clause {
  readonly index: number
  kind: ClauseKind
  /** Index of the clause that it depends on, -1 at the top. */
  parent: number
  /** Token index of the conjunction, relative pronoun or w-word that opens it; -1 without. */
  opener: number
  readonly pieces: Range[]
  finite: number
  verb: VerbComplex | null
  /** Null until a rule has asked for them. */
  participants: Participants | null
  /** What stands before it: a comma, a colon, a dash, a coordinator without a comma, nothing. */
  readonly joint: 'start' | 'comma' | 'colon' | 'semicolon' | 'dash' | 'coordinator'
  /** Begins with und, aber, oder … */
  readonly coordinated: boolean
}

/** "sei", "wäre": Konjunktiv I or II, by a form that is no indicative as well. */
export const isSubjunctive = (verb: VerbComplex | null | undefined): boolean =>
  verb?.mood === 'subjunctive1' || verb?.mood === 'subjunctive2'

/** Index of its first token, and the one behind its last. */
export const firstOf = (clause: Clause): number => (clause.pieces[0] as Range).first
export const lastOf = (clause: Clause): number => (clause.pieces.at(-1) as Range).last
