import { expect, test } from 'vitest'
import { extract } from '../../src/extraction/extract.js'
import { german } from '../../src/language/german/index.js'

const links = (text: string) => extract(text, german).statements.map(s => s.refersTo)

test.each([
  ['Der Verband befürchtet, dass das Werk schließt. Die Leitung bestreitet das.', [null, 0]],
  ['Der Verband behauptet, dass das Werk schließt. Es regnete. Das bestreitet die Leitung.', [null, 0]],
  [
    'Der Verband warf der Leitung vor, Akten zu vernichten. Kern sagte, es sei kalt. Der Chef wies die Vorwürfe zurück.',
    [null, null, 0],
  ],
])('%s', (text, expected) => {
  expect(links(text)).toEqual(expected)
})

test.each([
  ['nothing stated nearby', 'Die Leitung bestreitet das.'],
  ['something of his own', 'Kern sagte, dass das Werk schließt. Kern bestreitet die Tat.'],
  ['no pronoun and no claim', 'Kern sagte, dass das Werk schließt. Die Leitung bestreitet die Tat.'],
])('a denial links to no statement where there is %s', (_why, text) => {
  expect(links(text).every(link => link === null)).toBe(true)
})
