import { expect, test } from 'vitest'
import { extract } from '../../src/extraction/extract.js'
import { german } from '../../src/language/german/index.js'
import { textAt } from '../support/parts-of.js'

const read = (text: string) =>
  extract(text, german).statements.map(s => ({
    type: s.type,
    quote: textAt(text, s.quote),
    speaker: textAt(text, s.speaker),
  }))

test.each([
  [
    'Die Ministerin sagte, dass die Brücke gesperrt bleibe.',
    'Indirect',
    'dass die Brücke gesperrt bleibe',
    'Die Ministerin',
  ],
  ['Die Wirtin sagte am Montag, der Saal sei gemietet.', 'Indirect', 'der Saal sei gemietet', 'Die Wirtin'],
  ['Der Koch glaubt, die Gäste werden kommen.', 'Indirect', 'die Gäste werden kommen', 'Der Koch'],
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

test('a relative clause with its verbs at its end is no report', () => {
  expect(read('Der Händler, der den Hof habe kaufen wollen, schwieg.')).toEqual([])
})

test('a sentence that only tells what happened gives no statement', () => {
  expect(read('Der Zug fuhr um neun Uhr ab. Am Abend kam er in Kassel an.')).toEqual([])
})
