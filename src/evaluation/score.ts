import { STATEMENT_TYPES, type StatementType } from '../extraction/model.js'
import { matchStatements, type Row } from './match-statements.js'
import { type ArticlePair, ROLES, type Role } from './model.js'
import { sameName } from './same-name.js'
import { countShared } from './token-sets.js'

/** Each from 0 to 1. */
export interface Measure {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export interface Scores {
  readonly articles: number
  readonly gold: number
  readonly predicted: number
  /** Statements with a counterpart of token IoU 0.5 or more. */
  readonly found: Measure
  /** Found, and the speaker's span overlaps the annotated one. */
  readonly attributed: Measure
  /** Found, and of the right type. */
  readonly typed: Measure
  /** Means over statements of token precision and recall, as the German news quotation data set's own script computes them. */
  readonly quote: Measure
  readonly roles: Measure
  readonly joint: Measure
  readonly perRole: Readonly<Record<Role, Measure>>
  /** Over the tokens of all quotes. */
  readonly tokens: Measure
  readonly perType: Readonly<Record<StatementType, { gold: number; predicted: number; recall: number }>>
  /** Whether the canonical name is the annotated one; `given` counts the found statements that have both. */
  readonly names: { gold: number; given: number; right: number; recall: number; precision: number }
}

type Part = Role | 'quote'

/** Scores predictions against gold annotation, article by article. */
export function score(pairs: readonly ArticlePair[]): Scores {
  return scoreRows(pairs.flatMap(matchStatements), pairs.length)
}

/** The scores of statements that are matched already. */
export function scoreRows(rows: readonly Row[], articles: number): Scores {
  const gold = count(rows, row => row.gold !== null)
  const predicted = count(rows, row => row.predicted !== null)
  const share = (hits: number) => toMeasure(ratio(hits, predicted), ratio(hits, gold))
  return {
    articles,
    gold,
    predicted,
    found: share(count(rows, row => row.found)),
    attributed: share(count(rows, row => row.attributed)),
    typed: share(count(rows, row => row.found && row.gold?.statement.type === row.predicted?.statement.type)),
    quote: macro(rows, ['quote']),
    roles: macro(rows, ROLES),
    joint: macro(rows, ['quote', ...ROLES]),
    perRole: Object.fromEntries(ROLES.map(role => [role, macro(rows, [role])])) as Record<Role, Measure>,
    tokens: micro(rows),
    perType: Object.fromEntries(STATEMENT_TYPES.map(type => [type, scoreType(rows, type)])) as Scores['perType'],
    names: scoreNames(rows),
  }
}

/** The mean over statements of each part's token precision and recall, the parts taken together. */
function macro(rows: readonly Row[], parts: readonly Part[]): Measure {
  const precisions = parts.flatMap(part => rows.flatMap(row => shareOf(row, part, row.predicted?.[part].size)))
  const recalls = parts.flatMap(part => rows.flatMap(row => shareOf(row, part, row.gold?.[part].size)))
  return toMeasure(mean(precisions), mean(recalls))
}

function shareOf(row: Row, part: Part, size = 0): number[] {
  return size > 0 ? [sharedTokens(row, part) / size] : []
}

function micro(rows: readonly Row[]): Measure {
  const hits = sum(rows.map(row => sharedTokens(row, 'quote')))
  const precision = ratio(hits, sum(rows.map(row => row.predicted?.quote.size ?? 0)))
  return toMeasure(precision, ratio(hits, sum(rows.map(row => row.gold?.quote.size ?? 0))))
}

function scoreType(rows: readonly Row[], type: StatementType) {
  const ofType = rows.filter(row => row.gold?.statement.type === type)
  const predicted = count(rows, row => row.predicted?.statement.type === type)
  return {
    gold: ofType.length,
    predicted,
    recall: ratio(
      count(ofType, row => row.found),
      ofType.length,
    ),
  }
}

function scoreNames(rows: readonly Row[]): Scores['names'] {
  const annotated = rows.filter(row => row.gold?.statement.speakerName)
  const given = annotated.filter(row => row.found && row.predicted?.statement.speakerName)
  const right = count(given, hasRightName)
  return {
    gold: annotated.length,
    given: given.length,
    right,
    recall: ratio(right, annotated.length),
    precision: ratio(right, given.length),
  }
}

/** Whether the canonical name, given and annotated, is the annotated one or one of its aliases. */
export function hasRightName({ gold, predicted }: Row): boolean {
  const names = [gold?.statement.speakerName ?? '', ...(gold?.statement.speakerAliases ?? [])]
  return names.some(name => sameName(name, predicted?.statement.speakerName ?? ''))
}

const sharedTokens = ({ gold, predicted }: Row, part: Part) =>
  gold && predicted ? countShared(gold[part], predicted[part]) : 0
const count = (rows: readonly Row[], test: (row: Row) => boolean) => rows.filter(test).length
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const mean = (values: readonly number[]) => ratio(sum(values), values.length)
const ratio = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)

function toMeasure(precision: number, recall: number): Measure {
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}
