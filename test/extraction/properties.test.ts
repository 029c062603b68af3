import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Extraction, extract } from '../../src/extraction/extract.js'
import type { Span, Statement } from '../../src/extraction/model.js'
import { german } from '../../src/language/german/index.js'

const MARKS = ['„', '“', '”', '"', '»', '«', '‚', '‘', '’', '›', '‹', "'", "''", '``', '`', '´', '‟']
const STOPS = ['.', '!', '?', '…', ',', ':', ';', ' – ', '(', ')', '[', ']', '\n', '\n\n', ' ', '. ', ', ', ': ']
const WORDS = [
  ...[
    'Meier',
    'die Ministerin',
    'der Sprecher',
    'er',
    'sie',
    'es',
    'Laut',
    'laut Polizei',
    'wie',
    'zufolge',
    'nach Angaben der Stadt',
    'so',
  ],
  ...[
    'sagte',
    'sei',
    'habe',
    'werde',
    'soll',
    'nannte',
    'bezeichnete',
    'als',
    'kündigte',
    'an',
    'zitierte',
    'hieß',
    'wird',
  ],
  ...[
    'dass',
    'ob',
    'wenn',
    'und',
    'aber',
    'Aber',
    'weil',
    'der',
    'die',
    'das',
    'den Plan',
    'absurd',
    'Unsinn',
    'mit den Worten',
  ],
  ...[
    'Das',
    'bestätigte',
    'wollen',
    'zu',
    'prüfen',
    'gesagt',
    'worden',
    'nicht',
    'am 21. Januar',
    'z. B.',
    '3,5',
    'Dr.',
    'die Forderung',
  ],
]
const ODD = [
  '\u0000',
  '\uD83D',
  '\uDE00',
  '😀',
  'שלום',
  'مرحبا',
  '\u202E',
  '<b>',
  '</p>',
  '&amp;',
  '\u00AD',
  '\uFEFF',
  'ﬃ',
  'İ',
]

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 4, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 4, arbitrary: fc.constantFrom(...STOPS) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD) },
)
/** German-like token soup: words with a space before most of them, marks with one or none. */
const soup = fc
  .array(fc.tuple(piece, fc.boolean()), { maxLength: 60 })
  .map(pieces => pieces.map(([text, space]) => (space ? ` ${text}` : text)).join(''))
const anyString = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }))
const text = fc.oneof({ weight: 4, arbitrary: soup }, { weight: 1, arbitrary: anyString })

const PARTS = ['quote', 'speaker', 'cue', 'addressee', 'frame'] as const

function expectSpans(spans: readonly Span[], length: number): void {
  let end = 0
  for (const [begin, last] of spans) {
    expect(begin).toBeGreaterThanOrEqual(end)
    expect(last).toBeGreaterThan(begin)
    expect(last).toBeLessThanOrEqual(length)
    end = last
  }
}

const inside = (inner: readonly Span[], outer: readonly Span[]) =>
  inner.every(([b, e]) => outer.some(([first, last]) => first <= b && e <= last))

function expectParent(statement: Statement, index: number, statements: readonly Statement[]): void {
  expect(statement.nested).toBe(statement.parent !== null)
  if (statement.parent === null) return
  const parent = statements[statement.parent]
  expect(statement.parent).toBeLessThan(index)
  expect(inside(statement.quote, parent?.quote ?? [])).toBe(true)
}

/** Statements that are not one inside the other share no character. */
function expectDisjoint(statements: readonly Statement[]): void {
  for (const [i, a] of statements.entries())
    for (const b of statements.slice(i + 1))
      if (a.quote.some(([first, last]) => b.quote.some(([begin, end]) => first < end && begin < last)))
        expect(
          inside(b.quote, a.quote) || inside(a.quote, b.quote),
          `${a.rule} ${a.quote} and ${b.rule} ${b.quote}`,
        ).toBe(true)
}

function expectValid({ analysis, statements }: Extraction, source: string): void {
  expect(analysis.text).toBe(source)
  for (const { begin, end, text, kind } of analysis.tokens) {
    const printed = source.slice(begin, end)
    expect(kind === 'word' ? printed.replaceAll('\u00ad', '') : printed).toBe(text)
  }
  expect(analysis.sentences.flatMap(s => [s.first, s.last])).toEqual(
    [...analysis.sentences.flatMap(s => [s.first, s.last])].sort((a, b) => a - b),
  )
  for (const [index, statement] of statements.entries()) {
    expect(statement.quote.length).toBeGreaterThan(0)
    for (const part of PARTS) expectSpans(statement[part], source.length)
    expectParent(statement, index, statements)
    if (statement.refersTo !== null) expect(statements[statement.refersTo]).toBeDefined()
    expect(statement.confidence).toBeGreaterThanOrEqual(0)
    expect(statement.confidence).toBeLessThanOrEqual(1)
  }
  expectDisjoint(statements)
}

test('any string gives statements whose spans lie in it, sorted and disjoint, each nested in the one around it', () => {
  fc.assert(
    fc.property(text, source => expectValid(extract(source, german), source)),
    { numRuns: 3000, seed: 13 },
  )
})

test('a quotation mark that ends the text is no noun', () => {
  const source = 'sagte ihre „ der “'
  expectValid(extract(source, german), source)
})

test('the same text gives the same statements', () => {
  fc.assert(
    fc.property(text, source => {
      expect(extract(source, german).statements).toEqual(extract(source, german).statements)
    }),
    { numRuns: 3000, seed: 13 },
  )
})
