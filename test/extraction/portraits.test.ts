import { expect, test } from 'vitest'
import { saidIn } from '../support/parts-of.js'

test.each([
  ['„Das stimmt“, sagte „Kurier“-Redakteurin Ida Volk.', '„Kurier“-Redakteurin Ida Volk: „Das stimmt“'],
  ['Im Radio sagte „Kurier“-Chef Karl Jung, er gehe.', '„Kurier“-Chef Karl Jung: er gehe'],
  ['Im Radio sagte der „Kurier“, er schließe.', 'der „Kurier“: er schließe'],
])('whoever works for a paper in marks is named behind them: %s', (text, expected) => {
  expect(saidIn(text)).toEqual([expected])
})

test.each([
  ['„Gut“, sage ich zum Wirt, „dann gehe ich eben.“', 'ich: „Gut“ […] „dann gehe ich eben.“'],
  ['Der Wirt lacht. „Es ist spät“, sage ich. „Ich gehe.“', 'ich: „Ich gehe.“'],
])('a writer who talks himself takes nobody else for the speaker: %s', (text, expected) => {
  expect(saidIn(text).at(-1)).toBe(expected)
})

test.each([
  ['Kern sagte hinterher, der Saal sei leer gewesen.', 'Kern: der Saal sei leer gewesen'],
  ['Kern gilt als still, auch wenn Volk sagt, dass er singe.', 'Volk: dass er singe'],
  ['Das schilderte der Wirt aus seiner Sicht: „Es war laut.“', 'der Wirt: „Es war laut.“'],
  ['„Schade“, sagt eine Frau mittleren Alters.', 'eine Frau mittleren Alters: „Schade“'],
  ['An einem Tag und ohne Hilfe, wie Kern erzählt.', 'Kern: An einem Tag und ohne Hilfe'],
  ['Obwohl Kern gesagt haben soll, dass er bleibe, soll er verreist sein.', 'Kern: dass er bleibe'],
])('adverbs, views and clauses around a frame are no part of it: %s', (text, expected) => {
  expect(saidIn(text)).toEqual([expected])
})

test.each([
  ['Nach Filmen wie etwa „Unsere Tage, unsere Nächte“ wurde es still.', []],
  ['Sie sagten, für die „kulisa“ reiche das Geld nicht.', ['Sie: für die „kulisa“ reiche das Geld nicht']],
  ['Sie riefen Sätze wie „Unsere Tage sind gezählt“.', ['Sie: „Unsere Tage sind gezählt“']],
])('an example of many things is a name, and so is a small noun behind its article: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected)
})

test.each([
  ['Für die Wirtin ist es ein Glück, zu singen: „Ich lebe auf.“', ['die Wirtin: „Ich lebe auf.“']],
  ['Das ist die Stelle, an der sie stockt: „Ich fror.“', [': „Ich fror.“']],
  ['Das ist Wirtin Ida Volk: „Ich bleibe.“', ['Wirtin Ida Volk: „Ich bleibe.“']],
])('before a colon people speak, and no moments or places: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected)
})

test.each([
  ['Volk sang. Gerüchten, der Saal sei morsch, beugte sie mit Bildern vor.', [': der Saal sei morsch']],
  [
    'Volk sagte, sie bleibe. Sie hat einen Nachfolger gefunden. Er sei klug.',
    ['Volk: sie bleibe', 'Volk: Er sei klug.'],
  ],
  ['Der Saal ist alt, die Decke sei morsch, so Volk.', ['Volk: die Decke sei morsch']],
  ['Der Saal ist alt, und die Decke sei morsch, sagte Volk.', ['Volk: und die Decke sei morsch']],
  ['Volk war Wirt und habe viel gelacht, sagte Kern.', ['Kern: Volk war Wirt und habe viel gelacht']],
  ['Der Saal sei alt, und die Decke sei morsch, sagte Volk.', ['Volk: Der Saal sei alt, und die Decke sei morsch']],
])('what the newspaper tells itself is nobody’s report: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected)
})

test.each([
  ['Sie kam durch, weil die damals 12-jährige sagte, sie sei alt.', 'die damals 12-jährige: sie sei alt'],
  ['Er blieb, sagte Karl Volk Ende der Neunziger.', 'Karl Volk: Er blieb'],
])('times belong to nouns without a capital, and to no names: %s', (text, expected) => {
  expect(saidIn(text)).toEqual([expected])
})
