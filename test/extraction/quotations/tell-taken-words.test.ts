import { expect, test } from 'vitest'
import { extract } from '../../../src/extraction/extract.js'
import { german } from '../../../src/language/german/index.js'
import { textAt } from '../../support/parts-of.js'

const directs = (text: string) =>
  extract(text, german)
    .statements.filter(s => s.type === 'Direct')
    .map(s => [s.quote, s.speaker].map(spans => textAt(text, spans)).join(' | '))

test.each([
  ['Der Trainer gab sich „kämpferisch“.', ['„kämpferisch“ | Der Trainer']],
  ['Die Mieter fühlen sich „im Stich gelassen“.', ['„im Stich gelassen“ | Die Mieter']],
  ['Der Wirt zeigte sich im neuen „Ochsen“.', []],
])('how somebody says that they feel: %s', (text, expected) => {
  expect(directs(text)).toEqual(expected)
})

test.each([
  ['Von einem „Dammbruch“ sprach der Rat, von „Spott“ die Wirtin.', ['„Dammbruch“ | der Rat', '„Spott“ | die Wirtin']],
  ['Der Rat sprach von einem „Erfolg“, die Wirte von „Hohn“.', ['„Erfolg“ | Der Rat', '„Hohn“ | die Wirte']],
])('a second subject has the verb of the first: %s', (text, expected) => {
  expect(directs(text)).toEqual(expected)
})

test.each([
  ['„Wir haben einen Plan.“ Das sagt der Trainer seit Wochen.', ['„Wir haben einen Plan.“ | der Trainer']],
  ['Dann rief der Wirt: „Geht ...!“', ['„Geht ...!“ | der Wirt']],
  ['„Ich wusste nichts“: Mit diesem Satz verteidigt sich der Wirt.', ['„Ich wusste nichts“ | der Wirt']],
  ['„Wir gehen“, so die Wirtin, „aber wir kommen wieder.“', ['„Wir gehen“ […] „aber wir kommen wieder.“ | die Wirtin']],
])('what stands around the words tells whose they are: %s', (text, expected) => {
  expect(directs(text)).toEqual(expected)
})
