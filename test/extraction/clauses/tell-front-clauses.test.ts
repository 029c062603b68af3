import { expect, test } from 'vitest'
import { splitClauses } from '../../../src/extraction/clauses/split-clauses.js'
import { splitSentences } from '../../../src/extraction/text/split-sentences.js'
import { tokenize } from '../../../src/extraction/text/tokenize.js'
import { german } from '../../../src/language/german/index.js'

/** The clauses of a sentence, the pieces of each joined by "…". */
function clauses(text: string): string[] {
  const tokens = tokenize(text, german)
  const [sentence] = splitSentences(tokens, []).sentences
  if (!sentence) return []
  return splitClauses(tokens, sentence).map(clause =>
    clause.pieces.map(({ first, last }) => text.slice(tokens[first]?.begin, tokens[last - 1]?.end)).join(' … '),
  )
}

test.each([
  [
    'Auf den Vorwurf, der Damm sei alt, entgegnete Kern wenig.',
    ['Auf den Vorwurf … entgegnete Kern wenig', 'der Damm sei alt'],
  ],
  [
    'Die Annahme, der Fluss steige, mit dem man rechnete, war falsch.',
    ['Die Annahme … war falsch', 'der Fluss steige', 'mit dem man rechnete'],
  ],
  [
    'Die Äußerung Kerns, alle Wirte seien Diebe, sorgte für Streit.',
    ['Die Äußerung Kerns … sorgte für Streit', 'alle Wirte seien Diebe'],
  ],
])('a reported clause leaves the phrase before it to the verb behind: %s', (text, expected) => {
  expect(clauses(text)).toEqual(expected)
})

test.each([
  [
    'Der Regen, der Wind und der Frost hätten geschadet, sagte Kern.',
    ['Der Regen … der Wind und der Frost hätten geschadet', 'sagte Kern'],
  ],
  ['Der Wirt, ein Koch, habe gelogen, sagte Kern.', ['Der Wirt … ein Koch … habe gelogen', 'sagte Kern']],
])('a list or an apposition goes on with its verb: %s', (text, expected) => {
  expect(clauses(text)).toEqual(expected)
})

test.each([
  [
    'Das Amt sagte, der Bau werde – anders als von Kern erwartet – bis in den Mai dauern.',
    ['Das Amt sagte', 'der Bau werde … bis in den Mai dauern', 'anders als von Kern erwartet'],
  ],
  [
    'Das Amt sagte, die Halle solle, wie geplant, im Mai öffnen.',
    ['Das Amt sagte', 'die Halle solle … im Mai öffnen', 'wie geplant'],
  ],
  [
    'Er weiß, dass der Hof, weit vom Ort entfernt, am Abend leer steht.',
    ['Er weiß', 'dass der Hof … am Abend leer steht', 'weit vom Ort entfernt'],
  ],
  [
    'Er fürchtet, dass der Preis, sollte der Frost dauern, weiter steigen könnte.',
    ['Er fürchtet', 'dass der Preis … weiter steigen könnte', 'sollte der Frost dauern'],
  ],
  ['Kern habe, das zeigt ein Brief, den Wirt betrogen.', ['Kern habe … den Wirt betrogen', 'das zeigt ein Brief']],
])('what interrupts a clause leaves it whole: %s', (text, expected) => {
  expect(clauses(text)).toEqual(expected)
})

test.each([
  ['Die Frau, die Angst habe, wie es heißt, schweigt.', ['Die Frau … schweigt', 'die Angst habe', 'wie es heißt']],
  [
    'Sie weiß, dass der Hof, wie der Bauer berichtet, leer steht.',
    ['Sie weiß', 'dass der Hof … leer steht', 'wie der Bauer berichtet'],
  ],
])('a clause of its own inside another one stays a clause: %s', (text, expected) => {
  expect(clauses(text)).toEqual(expected)
})
