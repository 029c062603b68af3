import { expect, test } from 'vitest'
import { partsOf } from '../support/parts-of.js'

test.each([
  ['„Wir liefern“, sagte der Minister der Agentur Dalos gegenüber.', 'der Minister', 'der Agentur Dalos'],
  ['Kern betonte dem Sender gegenüber, dass er bleibe.', 'Kern', 'dem Sender'],
  ['„Wir liefern“, sagte der Minister gegenüber der Agentur.', 'der Minister', 'der Agentur'],
])('whom it was said to stands before “gegenüber” as well as behind it: %s', (text, speaker, addressee) => {
  expect([partsOf(text, 'speaker'), partsOf(text, 'addressee')]).toEqual([[speaker], [addressee]])
})

test.each([
  ['Zuvor hatte Orlan Polen scharf kritisiert: „Das Land bricht sein Wort.“', ['Orlan']],
  ['Zuvor hatte Karl Kern scharf kritisiert: „Das Land bricht sein Wort.“', ['Karl Kern']],
  ['Am Freitag zitierte das neue Ministerium Orlan mit den Worten, dass er bleibe.', ['Orlan']],
  ['Am Freitag zitierte die Agentur Dalos mit den Worten: „Alles gut.“', ['die Agentur Dalos']],
  ['Danach wies der Sprecher Vorwürfe zurück, wonach der Rat zahle.', ['der Sprecher', 'Vorwürfe']],
  ['Das Schiff sei leck, sagte die der Reederei nahestehende Zeitung.', ['die der Reederei nahestehende Zeitung']],
])('a subject does not swallow what stands beside it: %s', (text, speakers) => {
  expect(partsOf(text, 'speaker')).toEqual(speakers)
})

test.each([
  ['Während die Zeitung von Toten berichtet, gab es laut Polizei keine Opfer.', 'gab es […] keine Opfer'],
  ['Während es regnete, war es laut Polizei ruhig.', 'Während es regnete, war es […] ruhig'],
  ['Er sei besorgt, erklärte Kern laut einer am Dienstag verbreiteten Mitteilung.', 'Er sei besorgt'],
  ['Er sei besorgt, sagte Kern laut einer Mitteilung der Polizei.', 'Er sei besorgt, sagte Kern'],
])('a source takes neither what others report in front nor the frame of who published himself: %s', (text, quote) => {
  expect(partsOf(text, 'quote')).toContain(quote)
})

test.each([
  [
    'Athen sei bereit, zitierte die Agentur Dalos aus einer Stellungnahme des Ministeriums.',
    'einer Stellungnahme des Ministeriums',
  ],
  ['„Wir liefern“, zitierte die Zeitung Kurir aus dem Brief.', 'die Zeitung Kurir'],
])('who made public what a paper cites from has said it: %s', (text, speaker) => {
  expect(partsOf(text, 'speaker')).toEqual([speaker])
})
