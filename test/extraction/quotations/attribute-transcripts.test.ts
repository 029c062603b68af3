import { expect, test } from 'vitest'
import { extract } from '../../../src/extraction/extract.js'
import { german } from '../../../src/language/german/index.js'

const read = (text: string) =>
  extract(text, german).statements.map(
    ({ speaker, quote }) =>
      `${speaker.map(span => text.slice(...span)).join()} | ${quote.map(span => text.slice(...span)).join()}`,
  )

test('the answers of an interview are of whom it names in full', () => {
  const text = `Die Forscherin Ida Volk über die Hitze.

SZ: Tut die Politik genug?

Volk: Nein. Wir haben zu lange gewartet.

SZ: Der Minister sagt, es sei genug.

Volk: Das ist falsch. Ich verstehe ihn nicht.`
  expect(read(text)).toEqual([
    'Volk | Nein. Wir haben zu lange gewartet.',
    'Der Minister | es sei genug',
    'Volk | Das ist falsch. Ich verstehe ihn nicht.',
  ])
})

test('a line break ends a turn', () => {
  const text = `Ida Volk: Ja, wir haben es versucht.
Was planen Sie jetzt?
Volk: Wir bauen im Mai weiter.`
  expect(read(text)).toEqual(['Ida Volk | Ja, wir haben es versucht.', 'Volk | Wir bauen im Mai weiter.'])
})

test('voices of several people speak of themselves', () => {
  const text = `Trainer Jan Kolk (SC Kiel): Wir waren müde. Das war zu wenig.

Trainerin Ida Volk (FC Graz): Meine Mannschaft hat verdient gewonnen.`
  expect(read(text)).toEqual([
    'Trainer Jan Kolk | Wir waren müde. Das war zu wenig.',
    'Trainerin Ida Volk | Meine Mannschaft hat verdient gewonnen.',
  ])
})

test.each([
  'Foto: Der Hafen am Abend\n\nFoto: Der Hafen am Morgen',
  'Wetter: Es regnet den ganzen Tag.\n\nVerkehr: Der Zug fährt pünktlich.',
  'Das Ergebnis: Alles bleibt, wie es war.\n\nDie Folge: Niemand zieht um.',
])('other lines with a colon are no interview: %j', text => {
  expect(read(text)).toEqual([])
})
