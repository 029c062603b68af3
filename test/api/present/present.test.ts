import { expect, test } from 'vitest'
import { citationOf } from '../../../src/api/present/citation.js'
import { formatDate } from '../../../src/api/present/format-date.js'
import { contextOf } from '../../../src/api/present/statement.js'
import { textFragmentLink } from '../../../src/api/present/text-fragment.js'
import type { Interval } from '../../../src/dates/interval.js'
import type { StatementRecord } from '../../../src/store/statement-record.js'

const interval = (from: string | null, to: string | null, precision: Interval['precision']) => ({
  from,
  to,
  precision,
  phrase: null,
})
const month = interval('2022-01-01', '2022-01-31', 'month')

test.each([
  [month, 'Januar 2022'],
  [interval('2022-01-21', '2022-01-21', 'day'), '21. Januar 2022'],
  [interval('2019-01-01', '2019-12-31', 'year'), '2019'],
  [interval('2022-01-03', '2022-01-05', 'range'), '3. Januar 2022 bis 5. Januar 2022'],
  [interval('2022-01-03', null, 'range'), 'seit 3. Januar 2022'],
  [interval(null, '2022-01-03', 'range'), 'bis 3. Januar 2022'],
  [interval(null, null, 'unknown'), 'ohne Datum'],
])('%j is written "%s"', (date, words) => {
  expect(formatDate(date)).toBe(words)
})

const record = (more: object) =>
  ({
    type: 'Indirect',
    text: 'dass keine Invasion geplant sei',
    speakers: [{ name: 'Sergej Lawrow' }],
    relayers: [{ name: 'Antony Blinken' }],
    said: month,
    article: { title: 'Treffen in Genf.', outlet: 'Musterblatt', url: 'https://a.example/1', published: month },
    ...more,
  }) as unknown as StatementRecord

test.each([
  [
    {},
    'Sergej Lawrow (laut Antony Blinken), sinngemäß: „dass keine Invasion geplant sei“ (Januar 2022). In: Treffen in Genf, Musterblatt, Januar 2022. https://a.example/1',
  ],
  [
    { type: 'Direct', relayers: [], text: '"Wir nennen es „Hilfe“"' },
    'Sergej Lawrow: „Wir nennen es ‚Hilfe‘“ (Januar 2022). In: Treffen in Genf, Musterblatt, Januar 2022. https://a.example/1',
  ],
  [
    { type: 'Direct', relayers: [], text: '»Nein« […] „Hilfe“ und „Schutz“' },
    'Sergej Lawrow: „Nein […] ‚Hilfe‘ und ‚Schutz‘“ (Januar 2022). In: Treffen in Genf, Musterblatt, Januar 2022. https://a.example/1',
  ],
  [
    { speakers: [], relayers: [], article: { title: 'T', outlet: null, url: null, published: month } },
    'Ungenannt, sinngemäß: „dass keine Invasion geplant sei“ (Januar 2022). In: T, Januar 2022.',
  ],
])('%j is cited in a sentence', (more, sentence) => {
  expect(citationOf(record(more))).toBe(sentence)
})

test.each([
  ['https://a.example/1', 'keine Invasion', 'https://a.example/1#:~:text=keine%20Invasion'],
  ['https://a.example/1#teil', 'US-Präsident, sagt', 'https://a.example/1#teil:~:text=US%2DPr%C3%A4sident%2C%20sagt'],
  [
    'https://a.example/1',
    'eins zwei drei vier fünf sechs '.repeat(6),
    'https://a.example/1#:~:text=eins%20zwei%20drei%20vier%20f%C3%BCnf,zwei%20drei%20vier%20f%C3%BCnf%20sechs',
  ],
  [null, 'keine Invasion', null],
  ['keine Adresse', 'x', null],
])('in %s, a fragment leads to the words', (url, words, link) => {
  expect(textFragmentLink(url, words)).toBe(link)
})

test('the context is cut at words, and whole where the text ends', () => {
  const text = `Anfang. ${'wort '.repeat(60)}ZITAT ${'wort '.repeat(60)}Ende.`
  const start = text.indexOf('ZITAT')
  const { before, after } = contextOf(text, [{ part: 'quote', start, end: start + 5, text: 'ZITAT' }])
  expect(before).toMatch(/^wort .*wort $/)
  expect(after).toMatch(/^ wort.* wort$/)
  expect(contextOf('a ZITAT b', [{ part: 'quote', start: 2, end: 7, text: 'ZITAT' }])).toEqual({
    before: 'a ',
    after: ' b',
  })
})
