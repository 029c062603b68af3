import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Problem } from '../../src/api/schemas/problem.js'
import { startServer, type TestServer } from '../support/server.js'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

const token = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url')

test.each([
  ['/api/statements?from=gestern', 'from'],
  ['/api/statements?from=2022-13', 'from'],
  ['/api/statements?from=2022-02-30', 'from'],
  ['/api/statements?from=', 'from'],
  ['/api/statements?from=2022&from=2023', 'from'],
  ['/api/statements?to=2022-1', 'to'],
  ['/api/statements?to=20220101', 'to'],
  ['/api/statements?to=2022-01-01T00:00:00Z', 'to'],
  ['/api/statements?from=2023&to=2022', 'from'],
  ['/api/statements?dateField=heard', 'dateField'],
  ['/api/statements?type=direct', 'type'],
  ['/api/statements?type=Direct&type=Quote', 'type'],
  ['/api/statements?act=lie', 'act'],
  ['/api/statements?speaker=', 'speaker'],
  ['/api/statements?relayedBy=%20', 'relayedBy'],
  ['/api/statements?article=', 'article'],
  ['/api/statements?outlet=', 'outlet'],
  ['/api/statements?q=', 'q'],
  [`/api/statements?q=${'a'.repeat(501)}`, 'q'],
  ['/api/statements?q=a&q=b', 'q'],
  ['/api/statements?status=deleted', 'status'],
  ['/api/statements?status=new', 'status'],
  ['/api/statements?updatedSince=yesterday', 'updatedSince'],
  ['/api/statements?updatedSince=2022-01-01', 'updatedSince'],
  ['/api/statements?sort=best', 'sort'],
  ['/api/statements?sort=relevance', 'sort'],
  ['/api/statements?pageSize=0', 'pageSize'],
  ['/api/statements?pageSize=201', 'pageSize'],
  ['/api/statements?pageSize=ten', 'pageSize'],
  ['/api/statements?pageSize=1e2', 'pageSize'],
  ['/api/statements?pageSize=-5', 'pageSize'],
  ['/api/statements?pageToken=x', 'pageToken'],
  ['/api/statements?pageToken=%F0', 'pageToken'],
  [`/api/statements?pageToken=${token('newest-said', 1, null, 'a')}`, 'pageToken'],
  [`/api/statements?pageToken=${token('oldest-said', '2022-01-01', null, 'a')}`, 'pageToken'],
  ['/api/statements?count=yes', 'count'],
  ['/api/statements?spaeker=Lawrow', 'spaeker'],
  ['/api/statements?constructor=1', 'constructor'],
  ['/api/statements?__proto__=1', '__proto__'],
  ['/api/statements?speaker[]=Lawrow', 'speaker[]'],
  ['/api/statements/abc?x=1', 'x'],
  ['/api/speakers?kind=robot', 'kind'],
  ['/api/speakers?q=', 'q'],
  ['/api/speakers?pageSize=abc', 'pageSize'],
  ['/api/speakers?pageToken=abc', 'pageToken'],
  ['/api/speakers/nobody/statements?speaker=x', 'speaker'],
  ['/api/articles?from=x', 'from'],
  ['/api/articles?language=', 'language'],
  ['/api/articles?colour=red', 'colour'],
])('%s is a 400 that names %s', async (path, parameter) => {
  const answer = await server.get(path)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([400, 'application/problem+json; charset=utf-8'])
  const problem = (await answer.json()) as Problem
  expect(problem.errors?.map(error => error.parameter)).toContain(parameter)
  expect(problem.detail).toContain(parameter)
})

test('several wrong parameters are all named', async () => {
  const { errors } = await server.json<Problem>('/api/statements?from=x&type=y&z=1')
  expect(errors?.map(error => error.parameter).sort()).toEqual(['from', 'type', 'z'])
})

test.each(['/api/statements/%E0%A4%A', '/api/statements?q=%E0%A4%A', '/%', '/api/statements/..%2f..%2fetc'])(
  '%s is no 500',
  async path => {
    expect((await server.get(path)).status).toBeLessThan(500)
  },
)
