import type { Row } from './match-statements.js'

/** How many of some predictions are right: found, and with the right speaker. */
export interface Reliability {
  readonly name: string
  readonly predicted: number
  /** Shares of those predicted. */
  readonly found: number
  readonly right: number
  /** What the extractor itself said on average; a calibrated one says `right`. */
  readonly confidence: number
}

const LOWER_BOUNDS = [0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0]

/** The predictions at each level of confidence, the highest first. */
export function byConfidence(rows: readonly Row[]): Reliability[] {
  const level = (row: Row) => LOWER_BOUNDS.find(bound => confidenceOf(row) >= bound) ?? 0
  return group(rows, row => `${level(row).toFixed(2)} and above`).sort((a, b) => b.name.localeCompare(a.name))
}

/** The predictions of each rule, those with the most first. */
export function byRule(rows: readonly Row[]): Reliability[] {
  return group(rows, row => row.predicted?.statement.rule ?? '').sort((a, b) => b.predicted - a.predicted)
}

/** All predictions of at least this confidence together. */
export function atLeast(confidence: number, rows: readonly Row[]): Reliability {
  const name = `${confidence.toFixed(2)} or more`
  return measure(
    name,
    rows.filter(row => row.predicted && confidenceOf(row) >= confidence),
  )
}

function group(rows: readonly Row[], nameOf: (row: Row) => string): Reliability[] {
  const groups = new Map<string, Row[]>()
  for (const row of rows.filter(({ predicted }) => predicted)) {
    const name = nameOf(row)
    groups.set(name, [...(groups.get(name) ?? []), row])
  }
  return Array.from(groups, ([name, members]) => measure(name, members))
}

function measure(name: string, rows: readonly Row[]): Reliability {
  const mean = (value: (row: Row) => number) =>
    rows.reduce((sum, row) => sum + value(row), 0) / Math.max(1, rows.length)
  return {
    name,
    predicted: rows.length,
    found: mean(row => Number(row.found)),
    right: mean(row => Number(row.attributed)),
    confidence: mean(confidenceOf),
  }
}

const confidenceOf = (row: Row): number => row.predicted?.statement.confidence ?? 0
