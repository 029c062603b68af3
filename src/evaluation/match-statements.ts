import { assign } from './assign.js'
import {
  type ArticlePair,
  type GoldStatement,
  type PredictedStatement,
  ROLES,
  type Role,
  type ScoredStatement,
} from './model.js'
import { countShared, iou, type TokenSet, tokensOf } from './token-sets.js'

/** A statement with its spans as sets of tokens. */
export type View<S> = Readonly<Record<Role | 'quote', TokenSet>> & { readonly statement: S }

/** A gold statement with its prediction; null where there is none: a missed one, or a spurious one. */
export interface Row {
  readonly gold: View<GoldStatement> | null
  readonly predicted: View<PredictedStatement> | null
  /** Half of the tokens of both quotes together are shared, or more. */
  readonly found: boolean
  /** Found, and the speaker's span touches the annotated one (or both have none). */
  readonly attributed: boolean
}

/**
 * Pairs the statements of one article so that their quotes overlap most (token Dice; the same type decides between equals).
 * A prediction without a single token is left out.
 */
export function matchStatements({ gold, predicted }: ArticlePair): readonly Row[] {
  const expected = gold.statements.map(statement => view(statement, gold.tokens))
  const given = predicted.map(statement => view(statement, gold.tokens)).filter(({ quote }) => quote.size > 0)
  const columns = assign(expected.map(a => given.map(b => weigh(a, b))))
  const used = new Set(columns)
  return [
    ...expected.map((a, i) => toRow(a, given[columns[i]!] ?? null)),
    ...given.filter((_, j) => !used.has(j)).map(b => toRow(null, b)),
  ]
}

function view<S extends ScoredStatement>(statement: S, tokens: ArticlePair['gold']['tokens']): View<S> {
  const roles = Object.fromEntries(ROLES.map(role => [role, tokensOf(statement[role], tokens)])) as Record<
    Role,
    TokenSet
  >
  return { statement, quote: tokensOf(statement.quote, tokens), ...roles }
}

function weigh(a: View<GoldStatement>, b: View<PredictedStatement>): number {
  const both = countShared(a.quote, b.quote)
  if (both === 0) return 0
  return (2 * both) / (a.quote.size + b.quote.size) + (a.statement.type === b.statement.type ? 0.01 : 0)
}

function toRow(gold: Row['gold'], predicted: Row['predicted']): Row {
  const found = gold !== null && predicted !== null && iou(gold.quote, predicted.quote) >= 0.5
  return { gold, predicted, found, attributed: found && sameSpeaker(gold.speaker, predicted.speaker) }
}

const sameSpeaker = (a: TokenSet, b: TokenSet) => (a.size > 0 ? countShared(a, b) > 0 : b.size === 0)
