import { pino } from 'pino'
import { afterEach, expect, test } from 'vitest'
import { addKey } from '../../src/store/api-keys.js'
import { startServer, type TestServer } from '../support/server.js'
import { fillDatabase } from '../support/synthetic-database.js'

let server: TestServer
afterEach(() => server.close())

test('from outside, more requests than the limit are refused with a 429 that says when to come again', async () => {
  server = await startServer(() => {}, { rateLimit: 3, trustedProxies: 1 })
  const ask = (address: string) => server.get('/healthz', { 'X-Forwarded-For': address })
  const statuses = []
  for (let n = 0; n < 4; n++) statuses.push((await ask('203.0.113.7')).status)
  expect(statuses).toEqual([200, 200, 200, 429])
  const refused = await ask('203.0.113.7')
  expect(refused.headers.get('content-type')).toContain('application/problem+json')
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect((await ask('203.0.113.8')).status).toBe(200)
})

test('the operator’s own machine is not limited', async () => {
  server = await startServer(() => {}, { rateLimit: 2 })
  for (let n = 0; n < 6; n++) expect((await server.get('/healthz')).status).toBe(200)
})

test('pages of other origins read only where the setting names them', async () => {
  server = await startServer(() => {}, { corsOrigins: ['https://redaktion.example'] })
  const allowed = async (Origin: string) =>
    (await server.get('/api/statements', { Origin })).headers.get('access-control-allow-origin')
  expect(await allowed('https://redaktion.example')).toBe('https://redaktion.example')
  expect(await allowed('https://boese.example')).toBeNull()
})

test('every answer carries the headers that keep a browser safe', async () => {
  server = await startServer()
  for (const path of ['/api/statements', '/docs', '/nothing']) {
    const { headers } = await server.get(path)
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-powered-by')).toBeNull()
  }
})

test('addresses are made from the setting, or else from the request', async () => {
  server = await startServer(file => fillDatabase(file, { statements: 3, speakers: 1 }), {
    publicUrl: 'https://zitate.example/',
  })
  const page = await server.json<{ items: { url: string }[] }>('/api/statements')
  expect(page.items[0]?.url).toMatch(/^https:\/\/zitate\.example\/api\/statements\/[0-9a-f]{16}$/)
})

test('a body beyond the limit is refused', async () => {
  server = await startServer(() => {}, { bodyLimit: 1000 })
  const { token } = await addKey(server.database.db, 'Test')
  const headers = { Authorization: `Bearer ${token}` }
  expect((await server.send('POST', '/api/articles', { text: 'x'.repeat(2000) }, headers)).status).toBe(413)
})

test('requests are logged with their id, status and time, and never with the key', async () => {
  const lines: string[] = []
  server = await startServer(() => {}, {}, pino({}, { write: line => void lines.push(line) }))
  const headers = { Authorization: 'Bearer wortlaut_geheim', Cookie: 'key=geheim', 'X-Request-Id': 'abc' }
  await server.get('/api/statements?q=x', headers)
  await expect.poll(() => lines.length).toBeGreaterThan(1)
  expect(lines.join('')).not.toContain('geheim')
  const line = lines.map(text => JSON.parse(text)).find(({ req }) => req.id === 'abc')
  expect(line).toMatchObject({ req: { method: 'GET', url: '/api/statements?q=x' }, res: { statusCode: 200 } })
  expect(line.responseTime).toBeGreaterThanOrEqual(0)
})

test('metrics count requests by route, not by address', async () => {
  server = await startServer()
  await server.get('/api/statements/abc')
  await server.get('/api/statements/def')
  const metrics = await (await server.get('/metrics')).text()
  expect(metrics).toMatch(/duration_seconds_count\{method="GET",route="\/api\/statements\/:id",status="404"\} 2/)
})

test('an export holds a few statements in memory, however many there are', { timeout: 120_000 }, async () => {
  server = await startServer(file => fillDatabase(file, { statements: 6_000, speakers: 50 }))
  const answer = await fetch(`${server.base}/api/statements?format=ndjson`)
  const reader = answer.body!.getReader()
  await reader.read()
  // Who reads slowly makes the server wait, so that next to nothing has been written of the 12 MB.
  await new Promise(resolve => setTimeout(resolve, 500))
  expect(process.memoryUsage().external + process.memoryUsage().arrayBuffers).toBeLessThan(60_000_000)
  let bytes = 0
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) bytes += chunk.value.length
  expect(bytes).toBeGreaterThan(6_000_000)
})
