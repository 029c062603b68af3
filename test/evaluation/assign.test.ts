import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assign } from '../../src/evaluation/assign.js'

test.each([
  [[], []],
  [
    [[], []],
    [-1, -1],
  ],
  [
    [
      [1, 2],
      [0, 5],
    ],
    [0, 1],
  ],
  [
    [
      [2, 3],
      [1, 3],
    ],
    [0, 1],
  ],
  [
    [[1], [4], [2]],
    [-1, 0, -1],
  ],
  [[[1, 4, 2]], [1]],
])('assigns %j', (weights, expected) => {
  expect(assign(weights)).toEqual(expected)
})

test('finds the greatest total weight', () => {
  const matrix = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )
  fc.assert(
    fc.property(matrix, weights => {
      const columns = assign(weights)
      const assigned = columns.filter(column => column >= 0)
      expect(new Set(assigned).size).toBe(assigned.length)
      expect(total(weights, columns)).toBe(best(weights, new Set()))
    }),
  )
})

const total = (weights: number[][], columns: number[]) =>
  columns.reduce((sum, column, row) => sum + (weights[row]![column] ?? 0), 0)

/** By trying everything. */
function best([row, ...rest]: number[][], taken: ReadonlySet<number>): number {
  if (!row) return 0
  const without = best(rest, taken)
  const each = row.map((weight, column) => (taken.has(column) ? 0 : weight + best(rest, new Set([...taken, column]))))
  return Math.max(without, ...each)
}
