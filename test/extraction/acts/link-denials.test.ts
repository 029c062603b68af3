import { expect, test } from 'vitest'
import { extract } from '../../../src/extraction/extract.js'
import { german } from '../../../src/language/german/index.js'

const links = (text: string) => extract(text, german).statements.map(s => s.refersTo)

test.each([
  ['Der Verband befürchtet, dass das Werk schließt. Die Leitung bestreitet das.', [null, 0]],
  ['Der Verband behauptet, dass das Werk schließt. Es regnete. Das bestreitet die Leitung.', [null, 0]],
  [
    'Der Verband warf der Leitung vor, Akten zu vernichten. Kern sagte, es sei kalt. Der Chef wies die Vorwürfe zurück.',
    [null, null, 0],
  ],
  ['Der Verband befürchtet, dass das Werk schließt. Das sei falsch, sagte die Leitung.', [null, 0]],
  ['Der Verband befürchtet, dass das Werk schließt. Davon könne keine Rede sein, sagte die Leitung.', [null, 0]],
  ['Der Verband befürchtet, dass das Werk schließt. „Das stimmt nicht“, sagte die Leiterin.', [null, 0]],
  ['Der Verband befürchtet, dass das Werk schließt. Die Leitung bestätigte das nicht.', [null]],
  ['Die Anklage warf dem Wirt vor, gelogen zu haben. Die Vorwürfe seien haltlos, sagte der Wirt.', [null, 0]],
  ['Der Verband behauptet, dass das Werk schließt. Dem widersprach die Leitung.', [null, 0]],
  ['Der Wirt wies den Vorwurf der Gäste zurück, er habe gelogen.', [1, null]],
  ['Der Wirt wies die Vorwürfe der Gäste, er habe gelogen, am Montag zurück.', [1, null]],
])('%s', (text, expected) => {
  expect(links(text)).toEqual(expected)
})

test.each([
  ['something of his own', 'Kern sagte, dass das Werk schließt. Kern bestreitet die Tat.'],
  ['no pronoun and no claim', 'Kern sagte, dass das Werk schließt. Die Leitung bestreitet die Tat.'],
  ['nothing that accuses', 'Kern kündigte an, zu gehen. Der Minister wies die Vorwürfe zurück.'],
  ['nothing but an article', 'Kern sagte, dass das Werk schließt. Die Leitung bestritt das Ende der Gespräche.'],
  ['nothing but a relative pronoun', 'Kern sagte, dass das Werk schließt. Der Rat forderte ein Gesetz, das hilft.'],
  ['nothing but a date', 'Kern sagte, dass das Werk schließt. Am Montag, dem 3. Mai, bestritt der Wirt die Tat.'],
  [
    'nothing but an article before a title',
    'Kern sagte, dass das Werk schließt. Der Wirt bestritt das „Ende“ der Gespräche.',
  ],
  ['nothing but a report that speaks', 'Kern sagte, dass das Werk schließt. Der Bericht beklagt Lärm.'],
  ['his own part', 'Kern sagte, dass das Werk schließt. Der Wirt sagte, er habe das Geld nicht genommen.'],
])('a denial links to no statement where there is %s', (_why, text) => {
  expect(links(text).every(link => link === null)).toBe(true)
})

test.each([
  ['Die Leitung bestreitet das.', 0],
  ['Der Minister wies die Vorwürfe der Opposition zurück.', 0],
  ['Ein Sprecher bestätigte dies am Abend.', 0],
  ['Der Torwart bestritt derartige Überlegungen.', 0],
  ['Der Minister wies den Vorwurf der Untreue zurück.', 1],
  ['Der Trainer weist alle Dopingvorwürfe zurück.', 1],
  ['Der Torwart bestritt jede Absprache mit dem Gegner.', 1],
  ['Der Verein wies Gerüchte zurück, wonach der Trainer gehe.', 2],
])('what nobody could check is no statement: %s', (text, expected) => {
  expect(links(text)).toHaveLength(expected)
})

test('who rejects a claim of others denies, and the others claim', () => {
  const text = 'Der Wirt wies den Vorwurf der Gäste zurück, er habe gelogen.'
  const read = extract(text, german).statements.map(({ act, quote, speaker }) => ({
    act,
    quote: quote.map(([begin, end]) => text.slice(begin, end)),
    speaker: speaker.map(([begin, end]) => text.slice(begin, end)),
  }))
  expect(read).toEqual([
    { act: 'deny', quote: ['Der Wirt wies den Vorwurf der Gäste zurück'], speaker: ['Der Wirt'] },
    { act: 'accuse', quote: ['er habe gelogen'], speaker: ['der Gäste'] },
  ])
})
