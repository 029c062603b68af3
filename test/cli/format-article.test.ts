import { expect, test } from 'vitest'
import type { Article } from '../../src/articles/model.js'
import { formatArticle } from '../../src/cli/format-article.js'
import type { Style } from '../../src/cli/mark-text.js'
import { parseDate } from '../../src/dates/parse-date.js'
import type { Span, Statement } from '../../src/extraction/model.js'
import type { ReadStatement } from '../../src/store/statement-rows.js'

const plain: Style = (_, text) => text

const article = (text: string): Article => ({
  externalId: null,
  title: 'Hafen bleibt zu',
  text,
  outlet: 'Nordblatt',
  url: null,
  author: null,
  language: 'de',
  published: parseDate('2031-02'),
})

/** A statement whose spans are found by their words. */
function read(
  text: string,
  words: { quote: string[]; speaker?: string; cue?: string; name?: string },
  more: Partial<Statement> = {},
) {
  const find = (part: string): Span => [text.indexOf(part), text.indexOf(part) + part.length]
  const statement: Statement = {
    ...{ type: 'Direct', act: 'assert', nested: false, parent: null, refersTo: null },
    quote: words.quote.map(find),
    speaker: words.speaker ? [find(words.speaker)] : [],
    cue: words.cue ? [find(words.cue)] : [],
    ...{ addressee: [], frame: [], cueTense: null, confidence: 0.93, rule: 'frame/test' },
    ...more,
  }
  const speakers = words.name
    ? [
        {
          name: words.name,
          kind: 'person',
          slug: null,
          wikidata: null,
          mention: words.speaker ?? '',
          role: null,
        } as const,
      ]
    : []
  const said = { from: '2031-02-14', to: '2031-02-14', precision: 'day', phrase: 'am Freitag' } as const
  return { statement, attribution: { speakers, relayers: [] }, said } satisfies ReadStatement
}

const show = (text: string, statements: readonly ReadStatement[] | null, style = plain) =>
  formatArticle({ id: '7', article: article(text), statements, style }).split('\n')

test('marks quotes, speakers and cues with the numbers of their statements, nested and discontinuous ones too', () => {
  const text = 'Der Kai sei „zu alt“, sagte Tammen am Freitag, und zu kurz.'
  const lines = show(text, [
    read(text, {
      quote: ['Der Kai sei „zu alt“', 'und zu kurz'],
      speaker: 'Tammen',
      cue: 'sagte',
      name: 'Geeske Tammen',
    }),
    read(
      text,
      { quote: ['„zu alt“'], speaker: 'Tammen', cue: 'sagte', name: 'Geeske Tammen' },
      { nested: true, parent: 0, confidence: 0.6 },
    ),
  ])
  expect(lines).toEqual([
    'Hafen bleibt zu',
    '7 · Nordblatt · 2031-02',
    '',
    '[1 Der Kai sei [2 „zu alt“ 2] 1], <1,2 sagte> {1,2 Tammen} am Freitag, [1 und zu kurz 1].',
    '   1 Geeske Tammen* (Tammen) Direct assert 0.93 frame/test',
    '     cue: sagte  said: 2031-02-14 (am Freitag)',
    '   2 Geeske Tammen* (Tammen) Direct assert 0.60 frame/test',
    '     cue: sagte  said: 2031-02-14 (am Freitag)  in: 1',
  ])
})

test('closes and opens what crosses, and shows a statement below the paragraph in which it begins', () => {
  const text = 'A b c.\n\nD e f.'
  const lines = show(text, [read(text, { quote: ['b c.\n\nD'] }), read(text, { quote: ['c.\n\nD e'] })])
  expect(lines.filter(line => /[[\]]/.test(line))).toEqual(['A [1 b [2 c.', 'D 1] e 2] f.'])
  expect(lines.indexOf('D 1] e 2] f.')).toBe(lines.length - 1)
})

test('gives back the very text where there is no statement', () => {
  expect(show('Es regnet. [1 Nichts] {ist} <los>.', [])).toContain('Es regnet. [1 Nichts] {ist} <los>.')
})

test('says that a language is not known', () => {
  expect(show('It rains.', null).at(-1)).toBe('(not read: the language is "de")')
})

test('colours a quote and underlines its speaker', () => {
  const text = '„Ja“, sagte sie.'
  const style: Style = (formats, piece) => (formats.length ? `${formats.join('+')}(${piece})` : piece)
  const [, , , line] = show(text, [read(text, { quote: ['„Ja“'], speaker: 'sie', cue: 'sagte' })], style)
  expect(line).toBe(
    'green+dim([1 )green(„Ja“)green+dim( 1]), green+dim(<1 )bold(sagte)green+dim(>) green+dim({1 )underline(sie)green+dim(}).',
  )
})
