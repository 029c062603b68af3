import { expect, test } from 'vitest'
import { partsOf } from '../support/parts-of.js'

test.each([
  ['Der Regierung warf die Opposition vor, Akten zu verstecken.', 'die Opposition'],
  ['Die Vorwürfe des Vereins wies der Trainer als haltlos zurück.', 'der Trainer'],
  ['Die neuen Regeln kritisierte das Rathaus als zu streng.', 'das Rathaus'],
  ['Die Behörden werfen Kern Betrug vor.', 'Die Behörden'],
  ['In dem Brief der Gemeinde erklärte der Pfarrer, dass die Glocke fehle.', 'der Pfarrer'],
  ['Die Entwicklung verglich Meier mit dem Vorjahr.', 'Meier'],
  ['Den Umbau betreffend schloss Kern aus, dass er scheitert.', 'Kern'],
  ['Gestern sah es das Gericht als erwiesen an, dass der Koch log.', 'das Gericht'],
  ['Der Wirt lachte, als er Gäste dafür kritisierte, dass sie pfiffen.', 'er'],
  ['Ein Streit, in dessen Folge das Landgericht festgestellt hatte, dass der Zaun zu hoch sei.', 'das Landgericht'],
  ['Der Internationale Ruderverband teilte mit, dass das Rennen ausfällt.', 'Der Internationale Ruderverband'],
])('%s is said by %j', (text, speaker) => {
  expect(partsOf(text, 'speaker')).toEqual([speaker])
})

test.each([
  ['Die Opposition warf der Regierung vor, Akten zu verstecken.', 'Die Opposition'],
  ['Die neue Leitung kritisierte den Plan als zu teuer.', 'Die neue Leitung'],
  ['Der Wirt und Koch sagte, dass die Suppe kalt sei.', 'Der Wirt und Koch'],
  ['Die Sprecherin von Rat und Schule sagte, dass die Halle offen sei.', 'Die Sprecherin von Rat und Schule'],
])('%s is said by %j in front', (text, speaker) => {
  expect(partsOf(text, 'speaker')).toEqual([speaker])
})
