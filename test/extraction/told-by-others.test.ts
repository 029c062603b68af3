import { expect, test } from 'vitest'
import { extract } from '../../src/extraction/extract.js'
import { german } from '../../src/language/german/index.js'
import { saidIn } from '../support/parts-of.js'

test.each([
  ['Der Saal soll weg. Das habe der Rat beschlossen, berichtete Kern.', ['Kern: Das habe der Rat beschlossen']],
  ['Der Saal soll weg. Das bestätigte der Rat.', ['der Rat: Der Saal soll weg. […] Das']],
])('what somebody is reported to have decided is part of the report: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected)
})

test.each([
  [
    'Räte rügen Kern, er lüge.\n\n„Kern hat gelogen.“ Olga Volk, Rätin\n\nKern schwieg.',
    'Olga Volk: „Kern hat gelogen.“',
  ],
  ['Räte rügen Kern, er lüge.\n\n„Kern hat gelogen.“ Olga Volk schwieg.', 'Räte: „Kern hat gelogen.“'],
])('a full name alone behind the marks of a paragraph signs it: %s', (text, expected) => {
  expect(saidIn(text).at(-1)).toBe(expected)
})

test.each([
  ['„Es reicht“, sagte der Wirt Karl Jung vor dem Rathaus.', ['der Wirt Karl Jung: „Es reicht“']],
  ['Nach der Aussage von Ministerin Volk wächst der Druck.', []],
  ['Nach der Aussage von Ministerin Volk fehlt Geld.', ['der Aussage von Ministerin Volk: fehlt Geld']],
])('a name in -ung is no thing, and what comes after words was not said by them: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected)
})

test.each([
  ['Nach seinem Eindruck habe Kern gelogen, so Volk.', 'assert'],
  ['Der Eindruck, Kern schlafe, sei falsch, so Volk.', 'deny'],
])('on what somebody says it is not what he denies: %s', (text, act) => {
  expect(extract(text, german).statements[0]?.act).toBe(act)
})

test.each([
  ['Volk sprach von „Eile“. Und sagte: „Es reicht.“', 'Volk: „Es reicht.“'],
  ['Kern lobte den Plan. Und erklärte, dass er bleibe.', 'Kern: dass er bleibe'],
  ['Der Steg sei dicht, berichtete die „Kieler Rundschau“.', 'die „Kieler Rundschau“: Der Steg sei dicht'],
  ['Der AfD-Vize Karl Kern hat Rätin Ida Volk vorgeworfen, zu lügen.', 'Der AfD-Vize Karl Kern: zu lügen'],
])('who speaks is found without a subject, in marks and by the article: %s', (text, expected) => {
  expect(saidIn(text).at(-1)).toBe(expected)
})

test.each([
  ['Der laut Amt kranke Wirt sagte, dass es brannte.', 'Der laut Amt kranke Wirt: dass es brannte'],
  [
    'Die laut Polizei gesuchte Fahrerin betonte, dass sie bleibe.',
    'Die laut Polizei gesuchte Fahrerin: dass sie bleibe',
  ],
])('a source inside the subject passes on nothing of what that one said: %s', (text, expected) => {
  expect(saidIn(text)).toContain(expected)
})

test('“es” behind the coordinator is nobody who spoke before', () => {
  expect(saidIn('Kern lobte den Plan. Und es wird befürchtet, dass der Steg bricht.').at(-1)).toMatch(/^: /)
})

test.each([
  [
    'Das Schiff ist leck, wie die Reederei laut der Agentur mitteilte.',
    'die Reederei […] der Agentur: Das Schiff ist leck',
  ],
  [
    'Wie die Reederei nach Angaben der Agentur mitteilte, ist es leck.',
    'die Reederei […] Angaben der Agentur: ist es leck',
  ],
  ['Das Schiff ist leck, wie laut der Agentur mitgeteilt wurde.', 'der Agentur: Das Schiff ist leck'],
])('a source inside “wie X mitteilte” passes on what X said: %s', (text, expected) => {
  expect(saidIn(text)).toEqual([expected])
})

test.each([
  ['Volk vertrat die These, die Werft verliere.', 'Volk: die Werft verliere'],
  ['Kern hat den Vorwurf erhoben, der neue Vertrag scheitere.', 'Kern: der neue Vertrag scheitere'],
])('what reads like a relative pronoun is the article of the subject: %s', (text, expected) => {
  expect(saidIn(text)).toEqual([expected])
})
