import { expect, test } from 'vitest'
import type { Interval } from '../../../src/dates/interval.js'
import { describeDate, describePeriod } from '../../../src/web/words/describe-date.js'
import { english } from '../../../src/web/words/english.js'
import { german } from '../../../src/web/words/german.js'

const interval = (from: string | null, to: string | null, precision: Interval['precision']): Interval => ({
  from,
  to,
  precision,
  phrase: null,
})

test.each([
  [interval('2022-01-21', '2022-01-21', 'day'), '21. Januar 2022', '21 January 2022'],
  [interval('2022-01-01', '2022-01-31', 'month'), 'Januar 2022, Tag unbekannt', 'January 2022, day unknown'],
  [
    interval('2022-03-01', '2022-05-31', 'season'),
    'März–Mai 2022, genauer Tag unbekannt',
    'March–May 2022, exact day unknown',
  ],
  [interval('2019-01-01', '2019-12-31', 'year'), '2019, Monat unbekannt', '2019, month unknown'],
  [
    interval('2022-01-17', '2022-01-21', 'range'),
    '17.–21. Januar 2022, genauer Tag unbekannt',
    '17–21 January 2022, exact day unknown',
  ],
  [interval('2022-01-21', null, 'range'), 'nicht vor dem 21. Januar 2022', 'not before 21 January 2022'],
  [interval(null, '2022-01-21', 'range'), 'spätestens am 21. Januar 2022', 'on 21 January 2022 at the latest'],
  [interval(null, null, 'unknown'), 'Datum unbekannt', 'date unknown'],
])('a date says how exactly it is known: $1', (given, inGerman, inEnglish) => {
  // What a formatter puts around a dash is white space of many kinds.
  const plain = (text: string) => text.replace(/\s*–\s*/g, '–')
  expect(plain(describeDate(given, german))).toBe(inGerman)
  expect(plain(describeDate(given, english))).toBe(inEnglish)
})

test.each([
  ['2005-11-22', '2021-12-08', '22. November 2005 bis 8. Dezember 2021'],
  ['2005-11', '2021', 'November 2005 bis 2021'],
  ['2021-12-08', null, 'seit 8. Dezember 2021'],
  [null, '2021', 'bis 2021'],
  ['2022-01', '2022-01', 'Januar 2022'],
  [null, null, ''],
])('a period from %s to %s', (from, to, words) => {
  expect(describePeriod(from, to, german)).toBe(words)
})
