import { expect, test } from 'vitest'
import { extract } from '../../src/extraction/extract.js'
import { german } from '../../src/language/german/index.js'

const read = (text: string) =>
  extract(text, german).statements.map(s => ({
    quote: s.quote.map(([begin, end]) => text.slice(begin, end)).join(' […] '),
    speaker: s.speaker.map(([begin, end]) => text.slice(begin, end)).join(' […] '),
  }))

test.each([
  ['Der Wirt erklärte, damit solle der Streit beendet werden.', 'damit solle der Streit beendet werden', 'Der Wirt'],
  ['Das Amt empfahl, der von ihr erhobenen Klage stattzugeben.', 'der von ihr erhobenen Klage stattzugeben', 'Das Amt'],
  ['Der Rat hatte entschieden, dass die Brücke bleibt.', 'dass die Brücke bleibt', 'Der Rat'],
  ['Die Bank hat angekündigt die Zinsen zu senken.', 'die Zinsen zu senken', 'Die Bank'],
  ['Am Abend wurden die Gäste gebeten den Saal zu verlassen.', 'den Saal zu verlassen', ''],
  ['Kritisiert wird auch, dass die Halle zu klein sei.', 'dass die Halle zu klein sei', ''],
])('%s', (text, quote, speaker) => {
  expect(read(text)).toEqual([{ quote, speaker }])
})

test.each([
  'Der Konzern war in Not geraten, so dass das Werk schließen musste.',
  'Der Pilot meldete den Schaden, so dass die Feuerwehr ausrückte.',
  'Es sah so aus, als ob der Flügel gebrochen wäre.',
])('no report: %s', text => {
  expect(read(text)).toEqual([])
})
