import type { Span, StatementType } from '../extraction/model.js'

/** The spans of a statement besides its quote. */
export const ROLES = ['speaker', 'cue', 'addressee', 'frame'] as const
export type Role = (typeof ROLES)[number]

/** A statement as gold data and predictions both have it; spans are UTF-16 offsets into the article's text. */
export interface ScoredStatement extends Readonly<Record<Role, readonly Span[]>> {
  readonly type: StatementType
  readonly quote: readonly Span[]
  /** The canonical name; null or missing if unknown or not annotated. */
  readonly speakerName?: string | null | undefined
}

export interface GoldStatement extends ScoredStatement {
  /** Other names that are as right as `speakerName`. */
  readonly speakerAliases?: readonly string[] | undefined
}

export interface GoldArticle {
  readonly id: string
  readonly title: string
  readonly date: string
  readonly text: string
  /** What is counted: precision and recall of spans are those of their tokens. */
  readonly tokens: readonly Span[]
  readonly statements: readonly GoldStatement[]
}

export interface PredictedStatement extends ScoredStatement {
  readonly confidence?: number
  readonly rule?: string
}

export interface ArticlePair {
  readonly gold: GoldArticle
  readonly predicted: readonly PredictedStatement[]
}
