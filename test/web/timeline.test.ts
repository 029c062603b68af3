import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { fillGaps, Timeline } from '../../src/web/views/timeline.js'
import { german } from '../../src/web/words/german.js'

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

test.each([
  ['each month', '2021-11', ['2021-11', '2022-02']],
  ['each year, where months would be too narrow to hit', '2005-03', ['2005', '2022']],
])('%s leads to its statements', (_, first, times) => {
  const months = [
    { month: first, count: 2 },
    { month: '2022-02', count: 1 },
  ]
  const link = (from: string, to: string) => `/?from=${from}&to=${to}`
  const html = renderToString(h(Timeline, { months, undated: 3, texts: german, link }))
  expect(html.match(/(?<=href=")[^"]+/g)).toEqual(times.map(time => `/?from=${time}&amp;to=${time}`))
  expect(html).toContain('2 Äußerungen')
  expect(html).toContain('Von 3 weiteren')
})
