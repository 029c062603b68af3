import { expect, test } from 'vitest'
import { locateQuote } from '../../../src/web/review/locate-quote.js'

const TEXT = '"Ja", sagte er, "gut."\nSpäter sagte er: "Ja", und (wieder): "Ja"'

test.each([
  ['words of one place', '"gut."', 0, [[16, 22]]],
  [
    'parts in order',
    '"Ja" […] "gut."',
    0,
    [
      [0, 4],
      [16, 22],
    ],
  ],
  [
    'parts as a keyboard writes them',
    '"Ja" [...] "gut."',
    0,
    [
      [0, 4],
      [16, 22],
    ],
  ],
  ['the nearest of several places', '"Ja"', 38, [[40, 44]]],
  ['signs that mean something to a pattern', 'und (wieder): "Ja"', 0, [[46, 64]]],
  ['words over the end of a line', '"gut." Später', 0, [[16, 29]]],
  ['words that do not stand there', '"Nein"', 0, null],
  ['a part that stands only before the other', '"gut." […] "Ja", sagte', 0, null],
  ['nothing', '  ', 0, null],
])('finds %s', (_, words, place, spans) => {
  expect(locateQuote(TEXT, words, place)).toEqual(spans)
})
