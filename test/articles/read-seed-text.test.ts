import { expect, test } from 'vitest'
import { readSeedText } from '../../src/articles/read-seed-text.js'

test('reads the date, the title and the body of a seed file', () => {
  const article = readSeedText(
    ' date 2031-03-07 Hafen bleibt geschlossen\n\nDer Hafen bleibt zu.\n\nDas sagte Meier.\n',
  )
  expect(article).toEqual({
    externalId: null,
    title: 'Hafen bleibt geschlossen',
    text: 'Der Hafen bleibt zu.\n\nDas sagte Meier.',
    outlet: null,
    url: null,
    author: null,
    language: 'de',
    published: { from: '2031-03-07', to: '2031-03-07', precision: 'day', phrase: null },
  })
})

test.each([
  ['date 2031-03 Ohne Leerzeichen davor\n\nText', '2031-03-01', '2031-03-31'],
  [' date 2031 Nur das Jahr\r\n\r\nText', '2031-01-01', '2031-12-31'],
])('keeps the precision of the date in %j', (file, from, to) => {
  expect(readSeedText(file)).toMatchObject({ text: 'Text', published: { from, to } })
})

test('keeps inner white space of the body as it stands', () => {
  expect(readSeedText(' date 2031 T\n\n\n  Erster  Satz.\n\n\n  Zweiter.  \n').text).toBe(
    '  Erster  Satz.\n\n\n  Zweiter.',
  )
})

test.each([
  ['', 1, 'the first line must be " date YYYY-MM[-DD] TITLE", not ""'],
  ['Ein Satz.\n\nText', 1, 'the first line must be'],
  [' date 2031-13 Titel\n\nText', 1, '"2031-13" is not a date'],
  [' date 2031-02-30 Titel\n\nText', 1, '"2031-02-30" is not a date'],
  [' date 2031-02 \n\nText', 1, 'no title'],
  [' date 2031-02 Titel\nText', 2, 'the second line must be empty'],
  [' date 2031-02 Titel', 2, 'the second line must be empty'],
  [' date 2031-02 Titel\n\n  \n', 3, 'no body'],
  [' date 2031-02 Titel\n\nText\nmit \0 darin', 4, 'control character (U+0000)'],
])('refuses %j with line %d', (file, line, reason) => {
  expect(() => readSeedText(file)).toThrow(expect.objectContaining({ line, message: expect.stringContaining(reason) }))
})
