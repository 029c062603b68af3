import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ArticleAnswer, ArticlePageAnswer } from '../../src/api/schemas/article.js'
import type { Problem } from '../../src/api/schemas/problem.js'
import type { SpeakerAnswer, SpeakerPageAnswer } from '../../src/api/schemas/speaker.js'
import type { StatementAnswer, StatementDetailAnswer, StatementPageAnswer } from '../../src/api/schemas/statement.js'
import { startServer, type TestServer } from '../support/server.js'
import { fillDatabase, type SyntheticStatement } from '../support/synthetic-database.js'

let server: TestServer
let rows: SyntheticStatement[]
beforeAll(async () => {
  server = await startServer(file => {
    rows = fillDatabase(file, { statements: 300, speakers: 12 })
  })
})
afterAll(() => server.close())

test('a page of statements leads to the next, until all that stand have been seen once', async () => {
  const seen: StatementAnswer[] = []
  let path: string | undefined = '/api/statements?pageSize=37'
  while (path) {
    const answer = await server.get(path)
    const page = (await answer.json()) as StatementPageAnswer
    seen.push(...page.items)
    expect(answer.headers.get('link')).toBe(page.next && `<${page.next}>; rel="next"`)
    expect(page.next && new URL(page.next).searchParams.get('pageToken')).toBe(page.nextPageToken)
    path = page.next?.slice(server.base.length)
  }
  const standing = rows.filter(row => ['unreviewed', 'verified', 'corrected'].includes(row.status))
  expect(seen.map(item => item.id).sort()).toEqual(standing.map(row => row.id).sort())
  const days = seen.map(item => item.said.from ?? item.published.from ?? '')
  expect(days).toEqual([...days].sort().reverse())
})

test('every span slices its article to its text', async () => {
  const { items } = await server.json<StatementPageAnswer>('/api/statements?pageSize=200')
  for (const item of items) {
    const article = await server.json<ArticleAnswer>(`/api/articles/${item.article.id}`)
    for (const span of item.spans) expect(article.text.slice(span.start, span.end)).toBe(span.text)
  }
})

test('a statement is found by its id, with the context around it', async () => {
  const row = rows.find(row => row.status === 'unreviewed' && row.relayers.length > 0)!
  const answer = await server.json<StatementDetailAnswer>(`/api/statements/${row.id}`)
  expect(answer).toMatchObject({ id: row.id, url: `${server.base}/api/statements/${row.id}`, text: row.text })
  expect(answer.relayedBy?.slug).toBe(row.relayers[0]!.slug)
  const article = await server.json<ArticleAnswer>(`/api/articles/${row.articleId}`)
  expect(article.text).toContain(answer.context.before + row.text + answer.context.after)
})

test('an unknown id is a 404, a deleted one a 410', async () => {
  const deleted = rows.find(row => row.status === 'deleted')!
  expect((await server.get('/api/statements/nothing')).status).toBe(404)
  expect((await server.get('/api/articles/nothing')).status).toBe(404)
  expect((await server.get('/api/speakers/nobody')).status).toBe(404)
  expect((await server.get('/api/speakers/nobody/statements')).status).toBe(404)
  const gone = await server.get(`/api/statements/${deleted.id}`)
  expect([gone.status, ((await gone.json()) as Problem).type]).toEqual([410, 'urn:wortlaut:problem:gone'])
})

test('the register counts what each speaker said, page by page', async () => {
  const seen: SpeakerAnswer[] = []
  let path: string | undefined = '/api/speakers?pageSize=5'
  while (path) {
    const page: SpeakerPageAnswer = await server.json(path)
    seen.push(...page.items)
    path = page.next?.slice(server.base.length)
  }
  expect(seen).toHaveLength(12)
  for (const speaker of seen) {
    const said = rows.filter(
      row =>
        row.speakers.some(one => one.slug === speaker.slug) &&
        ['unreviewed', 'verified', 'corrected'].includes(row.status),
    )
    expect(speaker.statements).toBe(said.length)
    expect((await server.json<SpeakerAnswer>(`/api/speakers/${speaker.slug}`)).statements).toBe(said.length)
    const list = await server.json<StatementPageAnswer>(`/api/speakers/${speaker.slug}/statements?count=true`)
    expect(list.total).toBe(said.length)
  }
})

test('a name is found whatever its case and diacritics', async () => {
  const speaker = rows.find(row => row.speakers.some(one => one.name.includes('Müller')))!.speakers[0]!
  const spellings = [speaker.slug, speaker.name, speaker.name.toUpperCase(), speaker.name.replace('ü', 'u')]
  const totals = spellings.map(
    async name => (await server.json<StatementPageAnswer>(`/api/statements?count=true&speaker=${name}`)).total,
  )
  expect(new Set(await Promise.all(totals)).size).toBe(1)
})

test('articles are listed by date, within dates', async () => {
  const { items } = await server.json<ArticlePageAnswer>('/api/articles?from=2010&to=2012-06&pageSize=200')
  expect(items.length).toBeGreaterThan(0)
  for (const { published } of items) expect(published.from! <= '2012-06-30' && published.to! >= '2010-01-01').toBe(true)
  const days = items.map(item => item.published.from!)
  expect(days).toEqual([...days].sort().reverse())
})

test('a read that the client has already is a 304', async () => {
  const first = await server.get('/api/statements')
  const etag = first.headers.get('etag')!
  expect(etag).toMatch(/^"[\w-]+"$/)
  expect((await server.get('/api/statements', { 'If-None-Match': etag })).status).toBe(304)
  expect((await server.get('/api/statements', { 'If-None-Match': '"other"' })).status).toBe(200)
})

test('health, readiness, metrics and the documents answer', async () => {
  expect(await server.json('/healthz')).toEqual({ status: 'ok' })
  expect(await server.json('/readyz')).toEqual({ status: 'ok' })
  expect(await (await server.get('/metrics')).text()).toContain('wortlaut_http_request_duration_seconds_count')
  expect(await (await server.get('/docs')).text()).toContain('swagger-ui-bundle.js')
  expect((await server.get('/docs/swagger-ui-bundle.js')).status).toBe(200)
})

test('an unknown address is a 404, another method a 405 that names those allowed', async () => {
  expect(await server.json('/api/nothing')).toMatchObject({ status: 404, title: 'Not Found' })
  const answer = await server.send('DELETE', '/api/speakers')
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
})

test('every answer has a request id, the client’s own where it is harmless', async () => {
  expect((await server.get('/healthz')).headers.get('x-request-id')).toMatch(/^[\w-]{36}$/)
  expect((await server.get('/healthz', { 'X-Request-Id': 'abc-1' })).headers.get('x-request-id')).toBe('abc-1')
})
