import { expect, test } from 'vitest'
import { extract } from '../../../src/extraction/extract.js'
import { confidences } from '../../../src/extraction/rating/confidences.js'
import { ruleKey, speakerKey } from '../../../src/extraction/rating/rate-statements.js'
import { german } from '../../../src/language/german/index.js'

const first = (text: string) => extract(text, german).statements[0]?.confidence ?? Number.NaN

test('words between marks with a named speaker are surer than a noun that sums them up', () => {
  const direct = first('Ministerin Anna Kern sagte: „Wir bauen die Brücke neu.“')
  const reported = first('Ministerin Anna Kern erwartet gute Geschäfte.')
  expect(direct).toBeGreaterThan(0.85)
  expect(reported).toBeLessThan(0.6)
})

test('a statement whose speaker nobody names is hardly right', () => {
  expect(first('Die Frau soll die Bank ausgeraubt haben.')).toBeLessThan(0.4)
})

test('what somebody is rumoured to have said is no more than possible', () => {
  expect(first('Ministerin Anna Kern soll gesagt haben, dass die Brücke gesperrt ist.')).toBeLessThanOrEqual(0.5)
  expect(first('Ministerin Anna Kern hat gesagt, dass die Brücke gesperrt ist.')).toBeGreaterThan(0.6)
})

test.each([
  [['Ministerin', 'Kern'], 'office'],
  [['Anna', 'Kern'], 'name'],
  [['sie'], 'pronoun'],
  [['eigenen', 'Angaben'], 'source'],
  [['die', 'Brücke'], 'other'],
  [[], 'none'],
])('%j names the speaker by %s', (words, key) => {
  expect(speakerKey(words, german)).toBe(key)
})

test('a sign of doubt lowers the confidence', () => {
  const sure = first('Ministerin Anna Kern sagte, die Brücke sei gesperrt.')
  const doubtful = first('Ministerin Anna Kern bestritt, die Brücke sei gesperrt.')
  expect(sure).toBeGreaterThan(doubtful)
})

test('each statement tells the rows of the table that speak of it', () => {
  expect(extract('Anna Kern sagte, dass die Brücke gesperrt ist.', german).grounds).toEqual([
    ['frame/dass', 'frame/dass name', 'frame/dass name sure'],
  ])
})

test('a rule inside another statement has its own share', () => {
  expect(ruleKey({ rule: 'frame/dass', nested: true })).toBe('frame/dass nested')
  expect(ruleKey({ rule: 'quotation/nested', nested: true })).toBe('quotation/nested')
})

test('every row of the table is a share', () => {
  const rows = confidences.trim().split('\n')
  expect(rows.length).toBeGreaterThan(50)
  for (const row of rows)
    expect(row).toMatch(
      /^\S+( nested)?( (office|name|pronoun|source|other|none)( (sure|doubtful))?)? \| (0\.\d\d|1\.00)$/,
    )
})
