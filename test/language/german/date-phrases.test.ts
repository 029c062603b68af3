import { expect, test } from 'vitest'
import { readDateTokens } from '../../../src/dates/date-tokens.js'
import { findDatePhrases, mayHoldDatePhrase } from '../../../src/dates/find-date-phrases.js'
import { parseDate } from '../../../src/dates/parse-date.js'
import { READINGS } from '../../../src/dates/readings.js'
import { resolveDatePhrase } from '../../../src/dates/resolve-date-phrase.js'
import { DATE_PHRASES } from '../../../src/language/german/date-phrases.js'

test.each(DATE_PHRASES)('"$example" is a phrase of its row, and it says when', ({ reading, example }) => {
  const tokens = readDateTokens(example, 0, example.length)
  const phrases = findDatePhrases(tokens)
  expect(mayHoldDatePhrase(example)).toBe(true)
  expect(phrases).toMatchObject([{ first: 0, end: tokens.length, reading }])
  const day = parseDate('2022-12-30')
  expect(resolveDatePhrase(phrases[0]!, day, parseDate('2022-12-20'))?.to).toMatch(/^\d{4}-\d\d-\d\d$/)
})

test('Every way of reading has a row that uses it', () => {
  expect(new Set(Object.keys(READINGS))).toEqual(new Set(DATE_PHRASES.map(row => row.reading)))
})
