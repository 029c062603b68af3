import { expect, test } from 'vitest'
import { extract } from '../../src/extraction/extract.js'
import { german } from '../../src/language/german/index.js'

const read = (text: string) =>
  extract(text, german).statements.map(s => ({
    type: s.type,
    quote: s.quote.map(([begin, end]) => text.slice(begin, end)).join(' […] '),
    speaker: s.speaker.map(([begin, end]) => text.slice(begin, end)).join(' […] '),
  }))

test.each([
  [
    'Die Ministerin sagte, dass die Brücke gesperrt bleibe.',
    'Indirect',
    'dass die Brücke gesperrt bleibe',
    'Die Ministerin',
  ],
  ['Die Brücke bleibe gesperrt, sagte die Ministerin.', 'Indirect', 'Die Brücke bleibe gesperrt', 'die Ministerin'],
  ['Nach Angaben der Polizei wurde niemand verletzt.', 'Indirect', 'wurde niemand verletzt', 'Angaben der Polizei'],
  [
    '„Wir bauen die Brücke neu“, sagte Bürgermeister Kern.',
    'Direct',
    '„Wir bauen die Brücke neu“',
    'Bürgermeister Kern',
  ],
  [
    'Der Verband forderte den Rücktritt des Vorstands.',
    'Reported',
    'Der Verband forderte den Rücktritt des Vorstands.',
    'Der Verband',
  ],
])('%s', (text, type, quote, speaker) => {
  expect(read(text)).toEqual([{ type, quote, speaker }])
})

test('a sentence that only tells what happened gives no statement', () => {
  expect(read('Der Zug fuhr um neun Uhr ab. Am Abend kam er in Kassel an.')).toEqual([])
})
