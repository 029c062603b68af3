import { expect, test } from 'vitest'
import { extract } from '../../src/extraction/extract.js'
import { german } from '../../src/language/german/index.js'

const acts = (text: string) => extract(text, german).statements.map(s => s.act)

test.each([
  ['Der Sprecher bestätigte, dass die Brücke gesperrt ist.', 'assert'],
  ['Der Sprecher bestätigte nicht, dass die Brücke gesperrt ist.', 'deny'],
  ['Der Sprecher bestätigte, dass kein Schaden entstanden sei.', 'deny'],
  ['Der Sprecher wollte nicht bestätigen, dass die Brücke gesperrt ist.', 'deny'],
  ['Der Sprecher wollte nicht sagen, ob die Brücke gesperrt ist.', 'deny'],
  ['Niemand bestätigte, dass die Brücke gesperrt ist.', 'deny'],
  ['Der Sprecher bestritt, dass die Brücke gesperrt ist.', 'deny'],
  ['Der Sprecher bestritt nicht, dass die Brücke gesperrt ist.', 'assert'],
  ['Der Sprecher sagte nicht nur, dass die Brücke gesperrt ist.', 'assert'],
  ['Er habe nie Geld genommen, sagte der Händler.', 'deny'],
  ['Sie habe lange gezögert, sagte die Händlerin.', 'assert'],
  ['Die Vorwürfe seien haltlos, erklärte der Händler.', 'deny'],
  ['Die Preise seien haltlos, erklärte der Händler.', 'assert'],
  ['Die Stadt müsse handeln, sagte der Händler.', 'demand'],
  ['Die Stadt handle, sagte der Händler.', 'assert'],
  ['Die Stadt werde die Brücke bauen, kündigte der Bürgermeister an.', 'announce'],
  ['Nach Ansicht der Prüferin ist die Brücke sicher.', 'believe'],
  ['Laut der Prüferin ist die Brücke sicher.', 'assert'],
  ['„Wer soll das bezahlen?“, sagte der Händler.', 'ask'],
  ['„Wir bezahlen das nicht“, sagte der Händler.', 'assert'],
  ['Der Händler warnte, dass die Brücke nicht halte.', 'warn'],
  ['Die Partei forderte keine neuen Steuern.', 'demand'],
])('%s: %s', (text, act) => {
  expect(acts(text)[0]).toBe(act)
})

test('what goes on from a denial asserts, demands or announces by its own words', () => {
  expect(
    acts('Er bestritt, dass er dort war. Er sei zu Hause gewesen. Am Abend regnete es. Man müsse ihm glauben.'),
  ).toEqual(['deny', 'assert', 'demand'])
})
