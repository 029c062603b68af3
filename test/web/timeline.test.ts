import { expect, test } from 'vitest'
import { fillGaps } from '../../src/web/views/timeline.js'

test('the months between are there, in whole years', () => {
  const filled = fillGaps([
    { month: '2021-11', count: 2 },
    { month: '2022-02', count: 1 },
  ])
  expect(filled).toHaveLength(24)
  expect(filled.filter(({ count }) => count > 0)).toEqual([
    { month: '2021-11', count: 2 },
    { month: '2022-02', count: 1 },
  ])
})

test('without a month there is nothing to fill', () => {
  expect(fillGaps([])).toEqual([])
})
