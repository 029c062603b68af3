import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extraction/extract.js'
import type { Statement } from '../../src/extraction/model.js'
import { german } from '../../src/language/german/index.js'
import { type ExpectedStatement, fixtures, wordsOf } from '../support/fixtures.js'

const statementsOf = (text: string) => extract(text, german).statements

test.each(fixtures)('$name: each quote stands in the text just once', ({ article: { text }, statements }) => {
  for (const quote of statements.flatMap(statement => statement.quote)) expect(text.split(quote)).toHaveLength(2)
})

describe('of all annotated articles', () => {
  test('most statements are right in type, speaker, act and addressee', () => {
    const wrong = fixtures.flatMap(({ name, article: { text }, statements }) => {
      const found = statementsOf(text)
      return statements.flatMap(expected =>
        isRight(text, found, expected) ? [] : [`${name}: ${expected.quote.join(' … ')}`],
      )
    })
    expect(wrong.length, wrong.join('\n')).toBeLessThan(0.26 * fixtures.flatMap(({ statements }) => statements).length)
  })

  test('hardly anything else is found', () => {
    const spurious = fixtures.flatMap(({ name, article: { text }, statements }) => {
      const expected = statements.flatMap(({ quote }) => quote)
      const parts = statementsOf(text).map(({ quote }) => wordsOf(text, quote))
      return parts
        .filter(quote => !quote.some(part => touches(text, part, expected)))
        .map(quote => `${name}: ${quote.join(' … ')}`)
    })
    expect(spurious.length, spurious.join('\n')).toBeLessThanOrEqual(2)
  })
})

function isRight(text: string, found: readonly Statement[], expected: ExpectedStatement): boolean {
  const { type, nested = false, speaker, act, addressee, quote } = expected
  const says = (spans: Statement['quote'], words = '') => wordsOf(text, spans).join(' ') === words
  return found.some(
    statement =>
      says(statement.quote, quote.join(' ')) &&
      says(statement.speaker, speaker) &&
      (!addressee || says(statement.addressee, addressee)) &&
      statement.type === type &&
      statement.nested === nested &&
      (!act || statement.act === act),
  )
}

/** Whether a part of a found quote overlaps an annotated one. */
function touches(text: string, part: string, expected: readonly string[]): boolean {
  const begin = text.indexOf(part)
  return expected.some(quote => begin < text.indexOf(quote) + quote.length && text.indexOf(quote) < begin + part.length)
}
