import { expect, test } from 'vitest'
import { fold, foldings, slugOf } from '../../src/speakers/fold.js'

test.each([
  ['Recep Tayyip Erdoğan', 'recep tayyip erdogan'],
  ['Al-Dschasira', 'al dschasira'],
  ['„Die Zeit“', 'die zeit'],
  ['Voßkuhle', 'vosskuhle'],
  ['Jarosław Kaczyński', 'jaroslaw kaczynski'],
  ['Кремль', 'кремль'],
  ['  ', ''],
])('folds %j to %j', (name, key) => {
  expect(fold(name)).toBe(key)
})

test('finds an umlaut written either way', () => {
  expect(foldings('Müller')).toEqual(['muller', 'mueller'])
  expect(foldings('Mueller')).toEqual(['mueller'])
})

test('makes slugs that read well', () => {
  expect(slugOf('Gerhard Schröder')).toBe('gerhard-schroeder')
})
