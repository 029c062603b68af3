import { expect, test } from 'vitest'
import { addressingVerbs } from '../../src/language/german/addressee-words.js'
import { partsOf } from '../support/parts-of.js'

const rows = addressingVerbs
  .trim()
  .split('\n')
  .map(line => line.split('|').map(cell => cell.trim()))

test.each(rows)('%s (%s): %s is said to "%s"', (_lemma, _how, example = '', addressee = '') => {
  expect(partsOf(example, 'addressee')).toContain(addressee)
})
