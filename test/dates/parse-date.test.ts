import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDate } from '../../src/dates/parse-date.js'

test.each([
  ['2022', '2022-01-01', '2022-12-31', 'year'],
  ['2022-01', '2022-01-01', '2022-01-31', 'month'],
  ['2024-02', '2024-02-01', '2024-02-29', 'month'],
  ['1900-02', '1900-02-01', '1900-02-28', 'month'],
  ['2022-01-21', '2022-01-21', '2022-01-21', 'day'],
  [' 2022-01-21\n', '2022-01-21', '2022-01-21', 'day'],
  ['2022-01-21T08:30:00Z', '2022-01-21', '2022-01-21', 'day'],
  ['2022-01-21T08:30', '2022-01-21', '2022-01-21', 'day'],
  ['2022-01-21T23:30:00.123-05:00', '2022-01-21', '2022-01-21', 'day'],
  ['2022-01-21T00:10:00+0100', '2022-01-21', '2022-01-21', 'day'],
  ['0099-12-31', '0099-12-31', '0099-12-31', 'day'],
])('%j is %s to %s, precision %s', (text, from, to, precision) => {
  expect(parseDate(text)).toEqual({ from, to, precision, phrase: null })
})

test.each([
  ['2022-13', 'the calendar does not have it'],
  ['2022-00', 'the calendar does not have it'],
  ['2022-02-30', 'the calendar does not have it'],
  ['2023-02-29', 'the calendar does not have it'],
  ['0000', 'the calendar does not have it'],
  ['2022-1', 'write YYYY'],
  ['22-01-21', 'write YYYY'],
  ['20220121', 'write YYYY'],
  ['21.01.2022', 'write YYYY'],
  ['2022-01-21T25:00:00Z', 'write YYYY'],
  ['2022-01-21 08:30', 'write YYYY'],
  ['2022-01-21Tea', 'write YYYY'],
  ['2022-01-', 'write YYYY'],
  ['２０２２', 'write YYYY'],
  ['gestern', 'write YYYY'],
  ['', 'write YYYY'],
])('%j is refused by name', (text, why) => {
  expect(() => parseDate(text)).toThrow(expect.objectContaining({ code: 'bad-input' }))
  expect(() => parseDate(text)).toThrow(`${JSON.stringify(text)} is not a date: ${why}`)
})

test('Every real day reads back as itself', () => {
  const days = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(days, date => {
      const day = date.toISOString().slice(0, 10)
      expect(parseDate(day)).toMatchObject({ from: day, to: day })
      expect(parseDate(date.toISOString())).toMatchObject({ from: day, to: day })
    }),
  )
})

test('A long input is cut in the message', () => {
  expect(() => parseDate('x'.repeat(1000))).toThrow(/^"x{40}…" is not a date/)
})
