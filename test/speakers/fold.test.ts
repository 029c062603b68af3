import { expect, test } from 'vitest'
import { fold, foldings, hashFolded, slugOf } from '../../src/speakers/fold.js'

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

test.each(['Jürgen Größer', 'ÆØÅ Łódź', 'Кремль', ' „Die  Zeit“ ', 'O’Name & Co. ½', 'Mu\u0308ller', ''])(
  'gives %j the number of its keys',
  name => {
    const [key, spelled] = foldings(name)
    expect(hashFolded(name)).toBe(hashFolded(key!))
    if (spelled !== undefined) expect(hashFolded(name, true)).toBe(hashFolded(spelled))
  },
)

test('gives other names other numbers', () => {
  const names = ['Müller', 'Möller', 'Miller', 'Mueller', 'Mull er', 'rellum']
  expect(new Set(names.map(name => hashFolded(name))).size).toBe(names.length)
})
