import { expect, test } from 'vitest'
import { addDays, weekdayOf } from '../../src/dates/days.js'
import { monthInterval, overlaps, UNKNOWN, yearInterval } from '../../src/dates/interval.js'

const january = monthInterval(2022, 1)!

test.each([
  ['2022-01-31', '2022-02-10', true],
  ['2022-02-01', '2022-02-10', false],
  ['2021-12-01', '2022-01-01', true],
  ['2021-12-01', '2021-12-31', false],
  [null, '2022-01-01', true],
  [null, '2021-12-31', false],
  ['2022-01-31', null, true],
  ['2022-02-01', null, false],
])('January 2022 and %s to %s overlap: %s', (from, to, expected) => {
  expect(overlaps(january, { from, to })).toBe(expected)
  expect(overlaps({ from, to }, january)).toBe(expected)
})

test('What may have been on any day overlaps with everything', () => {
  expect(overlaps(UNKNOWN, january)).toBe(true)
  expect(overlaps(UNKNOWN, UNKNOWN)).toBe(true)
})

test('There is no month 13 and no year 0', () => {
  expect(monthInterval(2022, 13)).toBeNull()
  expect(yearInterval(0)).toBeNull()
})

test.each([
  ['2022-02-28', 1, '2022-03-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2022-01-01', -1, '2021-12-31'],
  ['2022-03-27', 1, '2022-03-28'],
  ['0001-01-01', -1, '0001-01-01'],
  ['9999-12-31', 1, '9999-12-31'],
])('%s and %i days is %s', (day, count, expected) => {
  expect(addDays(day, count)).toBe(expected)
})

test('21 January 2022 was a Friday, 23 January a Sunday', () => {
  expect(weekdayOf('2022-01-21')).toBe(5)
  expect(weekdayOf('2022-01-23')).toBe(7)
})
