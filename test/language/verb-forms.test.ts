import { expect, test } from 'vitest'
import { german } from '../../src/language/german/index.js'
import { mannerVerbs } from '../../src/language/german/manner-verbs.js'
import { reportingVerbs } from '../../src/language/german/reporting-verbs.js'

/** "einigen" is a determiner as well, and read as one. */
const lemmas = `${reportingVerbs}\n${mannerVerbs}`
  .trim()
  .split('\n')
  .map(row => row.split('|')[0]?.trim() ?? '')
  .filter(lemma => lemma && lemma !== 'einigen')

test.each(lemmas)('%s is known by its forms, so that it is found where its ending alone would not tell', lemma => {
  expect(german.lookup(lemma).verbs.some(reading => !reading.guessed)).toBe(true)
})

test.each([
  ['hiess', 'heißen'],
  ['äusserte', 'äußern'],
])('%s is Swiss for a form of %s', (form, lemma) => {
  expect(german.lookup(form).verbs.map(reading => reading.lemma)).toContain(lemma)
})

test.each([
  ['zu achten', 'achten'],
  ['begutachtete', 'begutachten'],
  ['betrog', 'betrügen'],
  ['verstreut', 'verstreuen'],
])('%s is a form of %s', (form, lemma) => {
  expect(german.lookup(form.split(' ').at(-1) ?? '').verbs.map(reading => reading.lemma)).toContain(lemma)
})
