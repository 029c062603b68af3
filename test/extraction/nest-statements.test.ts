import { expect, test } from 'vitest'
import { extract } from '../../src/extraction/extract.js'
import { german } from '../../src/language/german/index.js'
import { textAt } from '../support/parts-of.js'

test('what somebody told somebody is nested in what that one told the newspaper', () => {
  const text = 'Kern habe ihm bestätigt, dass das Werk schließe, sagte der Minister.'
  const found = extract(text, german).statements.map(s => [
    s.nested,
    s.parent,
    ...[s.quote, s.speaker].map(spans => textAt(text, spans)),
  ])
  expect(found).toEqual([
    [false, null, 'Kern habe ihm bestätigt, dass das Werk schließe', 'der Minister'],
    [true, 0, 'dass das Werk schließe', 'Kern'],
  ])
})

test('two statements side by side are not nested', () => {
  const { statements } = extract('Kern sagte, das Werk schließe, und Meier sagte, es bleibe offen.', german)
  expect(statements.every(s => !s.nested)).toBe(true)
})

test('two reports of the same words do not hold each other: what is around a statement comes before it', () => {
  const text =
    'Demnach dass Angaben Lehrerin habe Förster nach wird habe laut Papier nach Hose : sei Geschädigten er Demnach'
  const { statements } = extract(text, german)
  expect(statements.length).toBeGreaterThan(1)
  expect(statements.every(({ parent }, i) => parent === null || parent < i)).toBe(true)
})
