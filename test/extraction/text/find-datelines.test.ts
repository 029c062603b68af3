import { expect, test } from 'vitest'
import { extract } from '../../../src/extraction/extract.js'
import { german } from '../../../src/language/german/index.js'

const sentences = (text: string) => {
  const { tokens, sentences } = extract(text, german).analysis
  return sentences.map(({ first, last }) => text.slice(tokens[first]?.begin, tokens[last - 1]?.end))
}

test.each([
  ['Kiel (dpa) – Der Hafen wird tiefer.', 'Kiel (dpa) –'],
  ['GRAZ/WIEN (Dow Jones)--Die Bank wächst.', 'GRAZ/WIEN (Dow Jones)--'],
  ['KIEL taz | Der Hafen wird tiefer.', 'KIEL taz |'],
  ['Bonn (Deutschland), 3. Mai 2024 – Der Zug fährt.', 'Bonn (Deutschland), 3. Mai 2024 –'],
  ['Frankfurt am Main - Der Markt ist ruhig.', 'Frankfurt am Main -'],
  ['14.30 Uhr: Der Sprecher kommt.', '14.30 Uhr:'],
  ['Kiel (AFP) Die Werft baut eine Fähre.', 'Kiel (AFP)'],
  ['Kiel „Der Hafen bleibt auch im Mai offen“, sagt der Wirt.', 'Kiel'],
  ['Bregenz – Die Schülerinnen und -schüler kommen.', 'Bregenz –'],
])('%s', (text, dateline) => {
  expect(sentences(text)).toEqual([dateline, text.slice(dateline.length).trim()])
})

test.each([
  'Die Agentur (AFP) meldet das.',
  'Post „Der Hafen bleibt offen“ gefällt ihm.',
  'Kern – Bürgermeister seit 2019 – schwieg.',
  'Die Stadt – ein Ort am Meer.',
  'Um 14.30 Uhr: nichts.',
])('%s has none', text => {
  expect(sentences(text)).toEqual([text])
})

test('what is said starts behind it', () => {
  const text = 'Kiel (dpa) – Der Hafen werde tiefer, sagte Minister Jan Kolk.'
  expect(extract(text, german).statements.map(s => text.slice(...(s.quote[0] as [number, number])))).toEqual([
    'Der Hafen werde tiefer',
  ])
})
