import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readArticles } from '../../src/articles/read-articles.js'
import { createIngest } from '../../src/ingest.js'
import { reader } from '../../src/read-statements.js'
import { openStore } from './open-store.js'

const EVALUATION = '../shared/evaluation/dev.jsonl'
const SOURCES = ['seeds', 'test/fixtures', ...(existsSync(EVALUATION) ? [EVALUATION] : [])]

test('over a whole database, every span slices the words out of its article', async () => {
  const database = await openStore()
  const ingest = await createIngest(database, reader)
  for await (const result of readArticles(SOURCES)) if (result.ok) await ingest(result.article)
  const articles = await database.db.article.findMany({ include: { statements: { include: { spans: true } } } })
  const spans = articles.flatMap(({ text, statements }) =>
    statements.flatMap(one =>
      one.spans.map(({ start, end, text: words }) => ({ words, slice: text.slice(start, end) })),
    ),
  )
  expect(spans.length).toBeGreaterThan(100)
  expect(spans.filter(({ words, slice }) => words !== slice)).toEqual([])
  for (const { statements } of articles) {
    for (const { text, spans } of statements) {
      const quote = spans.filter(({ part }) => part === 'quote').sort((a, b) => a.position - b.position)
      expect(quote.map(span => span.text).join(' […] ')).toBe(text)
    }
  }
}, 60_000)
