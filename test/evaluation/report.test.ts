import { expect, test } from 'vitest'
import { atLeast, byConfidence, byRule } from '../../src/evaluation/calibration.js'
import { matchStatements } from '../../src/evaluation/match-statements.js'
import type { PredictedStatement } from '../../src/evaluation/model.js'
import { readGold } from '../../src/evaluation/read-gold.js'
import { toMarkdown, toReliabilityTable, toTable } from '../../src/evaluation/report.js'
import { sampleErrors } from '../../src/evaluation/sample-errors.js'
import { scoreRows } from '../../src/evaluation/score.js'

const gold = readGold(
  JSON.stringify({
    id: '1',
    title: 'Wetter',
    date: '2031',
    text: 'Er sagte: Es regnet. Sie kam.',
    statements: [{ type: 'Indirect', quote: [[10, 19]], speaker: [[0, 2]], cue: [[3, 8]] }],
  }),
)
const right: PredictedStatement = {
  type: 'Indirect',
  quote: [[10, 19]],
  speaker: [[0, 2]],
  cue: [],
  addressee: [],
  frame: [],
  confidence: 0.96,
  rule: 'colon',
}
const spurious: PredictedStatement = { ...right, quote: [[21, 28]], confidence: 0.4, rule: 'guess' }
const pair = { gold, predicted: [right, spurious] }
const rows = matchStatements(pair)

test('tells how reliable each level of confidence and each rule is', () => {
  expect(byConfidence(rows)).toEqual([
    { name: '0.95 and above', predicted: 1, found: 1, right: 1, confidence: 0.96 },
    { name: '0.00 and above', predicted: 1, found: 0, right: 0, confidence: 0.4 },
  ])
  expect(byRule(rows).map(({ name, right }) => [name, right])).toEqual([
    ['colon', 1],
    ['guess', 0],
  ])
  expect(atLeast(0.9, rows)).toMatchObject({ predicted: 1, right: 1 })
  expect(atLeast(0.99, rows)).toMatchObject({ predicted: 0, right: 0 })
})

test('prints the figures for the terminal', () => {
  const table = toTable(scoreRows(rows, 1))
  expect(table).toMatch(/^1 articles, 1 gold statements, 2 predicted\n/)
  expect(table).toMatch(/^found \(token IoU >= 0\.5\) +50\.0 +100\.0 +66\.7$/m)
  expect(table).toMatch(/^recall Indirect +100\.0 {3}of 1, predicted 2$/m)
  expect(toReliabilityTable('rule', byRule(rows))).toMatch(/^colon +1 +100\.0 +100\.0 +96\.0$/m)
})

test('prints the table of the README with a column for each file', () => {
  const columns = ['train', 'dev'].map(name => ({ name, scores: scoreRows(rows, 1) }))
  const lines = toMarkdown(columns).split('\n')
  expect(lines[0]).toBe('|  | train (1 articles, 1 statements) | dev (1 articles, 1 statements) |')
  expect(lines[2]).toBe('| found (token IoU >= 0.5) | 50.0 / 100.0 / 66.7 | 50.0 / 100.0 / 66.7 |')
  expect(lines.every(line => line.split('|').length === 5)).toBe(true)
})

test('samples the errors to read, the same ones for the same seed', () => {
  const sample = sampleErrors([pair], { count: 5, seed: 1, only: [] })
  expect(sample).toBe(
    '[spurious] 1 Wetter (2031)\n  ours Indirect: Sie kam\n    speaker: Er | is: - | cue: - | guess 0.4',
  )
  const many = Array.from({ length: 9 }, (_, i) => ({ gold: { ...gold, id: `${i}` }, predicted: [] }))
  expect(sampleErrors(many, { count: 3, seed: 7, only: [] })).toBe(sampleErrors(many, { count: 3, seed: 7, only: [] }))
  expect(sampleErrors(many, { count: 3, seed: 7, only: [] })).not.toBe(
    sampleErrors(many, { count: 3, seed: 8, only: [] }),
  )
  expect(sampleErrors([pair], { count: 5, seed: 1, only: ['spurious', 'guess'] })).toBe(sample)
  expect(sampleErrors([pair], { count: 5, seed: 1, only: ['missed'] })).toBe('')
})
