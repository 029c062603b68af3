import { expect, test } from 'vitest'
import { partsOf } from '../../support/parts-of.js'

test.each([
  ['Im gleichen Heft sagte der Wirt, dass der Saal leer sei.', 'der Wirt'],
  ['Nach Angaben örtlicher Vereine ist der Steg gesperrt.', 'Angaben örtlicher Vereine'],
  ['Das Fest verlief laut Ortspolizei 30 Stunden lang ruhig.', 'Ortspolizei'],
  ['Nach Auskunft der Werft der alte Kran repariert.', 'Auskunft der Werft'],
  ['„Der Steg bleibt“, sagten die Förster Jan Meier und Ute Kern.', 'die Förster Jan Meier und Ute Kern'],
  ['Die in Kiel geborene Wirtin sagte, das Bier sei teuer.', 'Die in Kiel geborene Wirtin'],
])('%s is said by %j', (text, speaker) => {
  expect(partsOf(text, 'speaker')).toEqual([speaker])
})

test.each([
  ['Laut Bayer 04 ist der Platz gesperrt.', 'Bayer 04'],
  ['Nach Angaben der neuen Leitung ist der Steg gesperrt.', 'Angaben der neuen Leitung'],
  ['Das Rad soll laut Müller später Mehl mahlen.', 'Müller'],
])('%s is said by %j and nobody less or more', (text, speaker) => {
  expect(partsOf(text, 'speaker')).toEqual([speaker])
})
