import { expect, test } from 'vitest'
import { extract } from '../../../src/extraction/extract.js'
import { german } from '../../../src/language/german/index.js'
import { textAt } from '../../support/parts-of.js'

const read = (text: string) =>
  extract(text, german).statements.map(s => {
    const [quote, speaker] = [s.quote, s.speaker].map(spans => textAt(text, spans))
    return `${s.type} ${speaker}: ${quote}`
  })

test.each([
  ['Der Bürgermeister zögert, weil der Weg zu steil sei.', 'Indirect Der Bürgermeister: weil der Weg zu steil sei'],
  [
    'Die Ministerin zeigte sich offen für einen Plan, der im Mai beginnen solle.',
    'Indirect Die Ministerin: der im Mai beginnen solle',
  ],
  ['Die Fischer setzten dem entgegen, dass der See leer sei.', 'Indirect Die Fischer: dass der See leer sei'],
])('%s', (text, statement) => {
  expect(read(text)).toContain(statement)
})

test('what sums the sentence up ends before a relative clause that is reported', () => {
  expect(read('Kern forderte den Bau eines Zauns, der höher sein müsse.')).toEqual([
    'Reported Kern: Kern forderte den Bau eines Zauns',
    'Indirect Kern: der höher sein müsse',
  ])
})

test('nobody is named where no one can be the speaker', () => {
  expect(read('Am Tor gilt ein Verbot, weil der Hof zu klein sei.')).toEqual([
    'IndirectFreeIndirect : weil der Hof zu klein sei',
  ])
})

test.each([
  'Der Bürgermeister zögert, weil der Weg zu steil ist.',
  'Ich suche einen Hof, den ich bezahlt habe.',
  'Er wählte einen Weg, der kürzer wäre.',
])('no report: %s', text => {
  expect(read(text)).toEqual([])
})
