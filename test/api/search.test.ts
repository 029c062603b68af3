import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { StatementPageAnswer } from '../../src/api/schemas/statement.js'
import { freshenTextIndex } from '../../src/store/search/text-index.js'
import { startServer, type TestServer } from '../support/server.js'
import { storeStatements } from '../support/store-statements.js'

const TEXTS = [
  'Der Truppenabzug aus dem Norden beginne im Mai.',
  'Man habe mit Herrn Müller über die Straße gesprochen.',
  'Frau Mueller wohne in der Strasse nebenan.',
  'Die Verhandlungen seien gescheitert.',
  'Eine Verhandlung sei keine Lösung.',
  'Der Abzug, der Abzug und noch einmal der Abzug!',
  'Es gebe keine Invasion, keine einzige.',
  'Keine geplante Invasion werde geduldet.',
  'Die Häuser brannten.',
  'Ein Haus stand leer; US-Präsident war niemand.',
]

let server: TestServer
beforeAll(async () => {
  server = await startServer((_file, database) => storeStatements(database, TEXTS))
})
afterAll(() => server.close())

async function find(q: string, more = ''): Promise<number[]> {
  const page = await server.json<StatementPageAnswer>(`/api/statements?q=${encodeURIComponent(q)}&pageSize=50${more}`)
  return page.items.map(item => TEXTS.indexOf(item.text)).sort((a, b) => a - b)
}

test.each([
  ['Müller', [1, 2]],
  ['mueller', [1, 2]],
  ['MULLER', [1, 2]],
  ['straße', [1, 2]],
  ['Abzug', [0, 5]],
  ['Verhandlung', [3, 4]],
  ['verhandlungen', [3, 4]],
  ['"keine Invasion"', [6]],
  ['keine Invasion', [6, 7]],
  ['"KEINE invasion', [6]],
  ['Invasion -geplant', [6]],
  ['-Abzug -Invasion -Verhandlung', [1, 2, 8, 9]],
  ['Haus', [8, 9]],
  ['Inva*', [6, 7]],
  ['Präsident', [9]],
  ['us-präsidenten', [9]],
  ['Titelwort', TEXTS.map((_, index) => index)],
  ['"Titelwort der Probe"', TEXTS.map((_, index) => index)],
  ['Zug', []],
  ['Quatsch', []],
  ['???', []],
  ['Abzug -Abzug', []],
])('%s finds %j', async (q, expected) => {
  expect(await find(q)).toEqual(expected)
})

test('by relevance, what is about it comes first, page by page', async () => {
  const first = await server.json<StatementPageAnswer>('/api/statements?q=Abzug&sort=relevance&pageSize=1&count=true')
  expect([first.items[0]?.text, first.total]).toEqual([TEXTS[5], 2])
  const second = await server.json<StatementPageAnswer>(first.next!.slice(server.base.length))
  expect([second.items.map(item => item.text), second.next]).toEqual([[TEXTS[0]], null])
})

test('hits are marked in a snippet', async () => {
  const { items } = await server.json<StatementPageAnswer>('/api/statements?q=Truppenabzug')
  expect(items[0]?.snippet).toBe('Der <mark>Truppenabzug</mark> aus dem Norden beginne im Mai.')
})

test('a statement whose words are changed is found by the new ones only', async () => {
  const { db } = server.database
  const row = await db.statement.findFirstOrThrow({ where: { text: TEXTS[8]! } })
  await db.statement.update({ where: { id: row.id }, data: { text: 'Die Hütten brannten.', version: 2 } })
  expect([await find('Häuser'), (await find('Hütten')).length]).toEqual([[9], 1])
  await db.statement.update({ where: { id: row.id }, data: { text: row.text, sortDay: '1999-01-01', version: 3 } })
  expect([await find('Häuser'), await find('Hütten')]).toEqual([[8, 9], []])
})

test('a change of who said it is found as well', async () => {
  const { db } = server.database
  expect(await find('Häuser', '&speaker=Erika Probe')).toEqual([8, 9])
  const row = await db.statement.findFirstOrThrow({ where: { text: TEXTS[8]! } })
  await db.statementParty.deleteMany({ where: { statementId: row.id } })
  expect(await find('Häuser', '&speaker=Erika Probe')).toEqual([9])
})

test('nothing is left to index after a freshening', async () => {
  await freshenTextIndex(server.database)
  expect(await server.database.db.$queryRaw`SELECT * FROM "StatementTextStale"`).toEqual([])
})

test('no query is an error', { timeout: 60_000 }, async () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(...'ab*"-():^+{}\'ä AND OR NOT NEAR,;%_\\\u0000'), minLength: 1, maxLength: 40 }),
  )
  await fc.assert(
    fc.asyncProperty(typed, fc.constantFrom('newest', 'oldest', 'relevance'), async (q, sort) => {
      const answer = await server.get(`/api/statements?${new URLSearchParams({ q, sort })}`)
      expect(answer.status).toBe(q.trim() === '' ? 400 : 200)
    }),
    { numRuns: 80 },
  )
})
