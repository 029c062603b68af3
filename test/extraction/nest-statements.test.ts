import { expect, test } from 'vitest'
import { extract } from '../../src/extraction/extract.js'
import { german } from '../../src/language/german/index.js'

test('what somebody told somebody is nested in what that one told the newspaper', () => {
  const text = 'Kern habe ihm bestätigt, dass das Werk schließe, sagte der Minister.'
  const found = extract(text, german).statements.map(s => [
    s.nested,
    s.parent,
    ...[s.quote, s.speaker].map(spans => spans.map(([begin, end]) => text.slice(begin, end)).join(' ')),
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
