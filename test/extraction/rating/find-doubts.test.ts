import { expect, test } from 'vitest'
import { extract } from '../../../src/extraction/extract.js'
import { german } from '../../../src/language/german/index.js'

/** What the last row of the first statement's grounds says: whether a sign of doubt shows. */
const certainty = (text: string) => extract(text, german).grounds[0]?.at(-1)?.split(' ').at(-1)

test.each([
  ['Kern sagte, dass die Brücke gesperrt ist.', 'Kern bestreitet, dass die Brücke gesperrt ist.'],
  ['„Die Brücke wird neu gebaut“, sagte Kern.', '„Schon gut“, sagte Kern.'],
  ['Kern sagte, dass die Brücke gesperrt ist.', 'Kern rechnet damit, dass die Brücke gesperrt wird.'],
  [
    'Kern sagte, dass die Brücke gesperrt ist.',
    'Am Montag sagte vor der Presse auch Kern, dass die Brücke gesperrt ist.',
  ],
  [
    'Kern sagte, die Brücke sei alt. Der Bau sei teuer.',
    'Kern sagte, die Brücke sei alt.\n\nAm Montag regnete es.\n\nDer Bau sei teuer.',
  ],
  ['Laut Kern ist die Brücke alt.', `Laut Kern ist die Brücke ${'alt und grau und '.repeat(12)}marode.`],
])('%s: sure; %s: doubtful', (sure, doubtful) => {
  expect(lastCertainty(sure)).toBe('sure')
  expect(lastCertainty(doubtful)).toBe('doubtful')
})

/** Of the last statement. */
function lastCertainty(text: string) {
  const { grounds } = extract(text, german)
  return grounds.at(-1)?.at(-1)?.split(' ').at(-1)
}

test('two statements in one sentence make each other doubtful', () => {
  expect(certainty('„Das geht nicht so“, sagte Kern, und Falk sagte, es gehe doch.')).toBe('doubtful')
})
