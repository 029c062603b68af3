import type { Span } from '../extraction/model.js'
import { matchStatements, type Row } from './match-statements.js'
import type { ArticlePair, GoldArticle, GoldStatement, PredictedStatement } from './model.js'
import { hasRightName } from './score.js'

/** `span`: the quote is somewhere else; `name`: the speaker is found and called by another name. */
type ErrorKind = 'missed' | 'span' | 'speaker' | 'name' | 'spurious'

interface ErrorSample {
  readonly kind: ErrorKind
  readonly article: GoldArticle
  readonly row: Row
}

export interface SampleOptions {
  readonly count: number
  readonly seed: number
  /** Kinds of errors, types of statements, ids of rules that an error must have to be shown. */
  readonly only: readonly string[]
}

/** `count` of the errors, the same ones for the same `seed`, as text to read. */
export function sampleErrors(pairs: readonly ArticlePair[], { count, seed, only }: SampleOptions): string {
  const random = randomFrom(seed)
  return pairs
    .flatMap(errorsOf)
    .filter(error => only.every(name => namesOf(error).includes(name)))
    .map(error => ({ error, order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, count)
    .map(({ error }) => format(error))
    .join('\n\n')
}

function errorsOf(pair: ArticlePair): ErrorSample[] {
  return matchStatements(pair).flatMap(row => {
    const kind = kindOf(row)
    return kind ? [{ kind, article: pair.gold, row }] : []
  })
}

function kindOf(row: Row): ErrorKind | null {
  if (!row.gold) return 'spurious'
  if (!row.found) return row.predicted ? 'span' : 'missed'
  if (!row.attributed) return 'speaker'
  const named = row.gold.statement.speakerName && row.predicted?.statement.speakerName
  return named && !hasRightName(row) ? 'name' : null
}

function namesOf({ kind, row: { gold, predicted } }: ErrorSample): (string | undefined)[] {
  return [kind, (gold ?? predicted)?.statement.type, predicted?.statement.rule]
}

function format({ kind, article, row: { gold, predicted } }: ErrorSample): string {
  const lines = [`[${kind}] ${article.id} ${article.title} (${article.date})`]
  if (gold) lines.push(...describe('gold', gold.statement, article.text))
  if (predicted) lines.push(...describe('ours', predicted.statement, article.text))
  return lines.join('\n')
}

function describe(whose: string, statement: GoldStatement & PredictedStatement, text: string): string[] {
  const cut = (spans: readonly Span[]) => spans.map(([begin, end]) => text.slice(begin, end)).join(' […] ') || '-'
  const rule = statement.rule ? ` | ${statement.rule} ${statement.confidence}` : ''
  return [
    `  ${whose} ${statement.type}: ${cut(statement.quote)}`,
    `    speaker: ${cut(statement.speaker)} | is: ${statement.speakerName ?? '-'} | cue: ${cut(statement.cue)}${rule}`,
  ]
}

/** Lehmer's generator: small, and the same on every machine. */
function randomFrom(seed: number): () => number {
  let state = (Math.abs(Math.trunc(seed)) % 2147483646) + 1
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}
