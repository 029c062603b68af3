import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Problem } from '../../src/api/schemas/problem.js'
import type { StatementDetailAnswer, StatementPageAnswer } from '../../src/api/schemas/statement.js'
import { addKey, listKeys, revokeKey } from '../../src/store/api-keys.js'
import { startServer, type TestServer } from '../support/server.js'
import { storeStatements } from '../support/store-statements.js'

const TEXTS = ['Der Abzug beginne im Mai.', 'Man habe nichts gewusst.', 'Die Lage sei ernst.', 'Es gebe keinen Plan.']

let server: TestServer
let auth: Record<string, string>
let items: StatementPageAnswer['items']
beforeAll(async () => {
  server = await startServer(async (_file, database) => {
    await storeStatements(database, TEXTS)
    await database.db.speaker.create({
      data: {
        id: 'ivo',
        slug: 'ivo-muster',
        name: 'Ivo Muster',
        kind: 'person',
        origin: 'register',
        aliases: { create: { alias: 'Ivo Muster', folded: 'ivo muster', origin: 'register' } },
      },
    })
  })
  items = (await server.json<StatementPageAnswer>('/api/statements')).items
})
afterAll(() => server.close())

const idOf = (text: string) => items.find(item => item.text === text)!.id
const problemOf = async (answer: Response) => (await answer.json()) as Problem

test('without keys, writing is off', async () => {
  const answer = await server.send('PATCH', `/api/statements/${idOf(TEXTS[0]!)}`, { status: 'verified', reason: 'r' })
  expect([answer.status, (await problemOf(answer)).detail]).toEqual([403, expect.stringContaining('wortlaut key add')])
})

test('with keys, only who has one writes', async () => {
  const { token } = await addKey(server.database.db, 'Redaktion')
  auth = { Authorization: `Bearer ${token}` }
  const path = `/api/statements/${idOf(TEXTS[0]!)}`
  const body = { status: 'verified', reason: 'geprüft' }
  for (const wrong of [
    {},
    { Authorization: 'Bearer x' },
    { Authorization: `Bearer ${token.slice(0, -1)}_` },
    { Authorization: token },
  ]) {
    const answer = await server.send('PATCH', path, body, wrong as Record<string, string>)
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="wortlaut"'])
  }
  const answer = await server.send('PATCH', path, body, auth)
  expect(answer.status).toBe(200)
  expect(await answer.json()).toMatchObject({ status: 'verified', text: TEXTS[0] })
})

test('a key is kept as a hash, listed with its last use, and dead once revoked', async () => {
  const { db } = server.database
  const { id, token } = await addKey(db, 'Aushilfe')
  const row = await db.apiKey.findUniqueOrThrow({ where: { id } })
  expect(token).not.toContain(row.hash)
  expect(JSON.stringify(row)).not.toContain(token.slice(`wortlaut_${id}_`.length))
  expect((await listKeys(db)).map(key => [key.name, key.lastUsedAt !== null])).toEqual([
    ['Redaktion', true],
    ['Aushilfe', false],
  ])
  await revokeKey(db, id, new Date())
  const answer = await server.send('DELETE', '/api/statements/x', undefined, { Authorization: `Bearer ${token}` })
  expect(answer.status).toBe(401)
})

test('a correction is recorded, with who, why and what was before', async () => {
  const path = `/api/statements/${idOf(TEXTS[1]!)}`
  const body = { speaker: 'Ivo Muster', said: '2022-01-21', act: 'deny', reason: 'Steht im Satz davor.' }
  const answer = await server.send('PATCH', path, body, auth)
  expect(await answer.json()).toMatchObject({
    status: 'corrected',
    act: 'deny',
    speaker: { slug: 'ivo-muster' },
    said: { from: '2022-01-21', to: '2022-01-21', precision: 'day' },
  })
  const { items: revisions } = await server.json<{ items: Record<string, string>[] }>(`${path}/revisions`)
  expect(revisions.find(row => row.field === 'speakers')).toMatchObject({
    who: 'Redaktion',
    reason: 'Steht im Satz davor.',
    before: 'erika-probe',
    after: 'ivo-muster',
  })
  const list = await server.json<StatementPageAnswer>('/api/statements?speaker=Ivo Muster')
  expect(list.items.map(item => item.text)).toEqual([TEXTS[1]])
})

test('whoever saw an older state changes nothing', async () => {
  const path = `/api/statements/${idOf(TEXTS[2]!)}`
  const etag = (await server.get(path)).headers.get('etag')!
  const first = await server.send('PATCH', path, { act: 'warn', reason: 'a' }, { ...auth, 'If-Match': etag })
  expect(first.status).toBe(200)
  const second = await server.send('PATCH', path, { act: 'deny', reason: 'b' }, { ...auth, 'If-Match': etag })
  expect([second.status, (await problemOf(second)).type]).toEqual([412, 'urn:wortlaut:problem:outdated'])
  const fresh = first.headers.get('etag')!
  expect((await server.get(path)).headers.get('etag')).toBe(fresh)
  const removal = await server.send('DELETE', path, undefined, { ...auth, 'If-Match': etag })
  expect(removal.status).toBe(412)
})

test('a rejected statement is listed only by its status', async () => {
  const id = idOf(TEXTS[2]!)
  await server.send('PATCH', `/api/statements/${id}`, { status: 'rejected', reason: 'keine Aussage' }, auth)
  const standing = await server.json<StatementPageAnswer>('/api/statements')
  const rejected = await server.json<StatementPageAnswer>('/api/statements?status=rejected')
  expect(standing.items.some(item => item.id === id)).toBe(false)
  expect(rejected.items.map(item => item.id)).toEqual([id])
})

test.each([
  [{}, '/reason'],
  [{ reason: 'r' }, ''],
  [{ reason: ' ', status: 'verified' }, '/reason'],
  [{ reason: 'r', status: 'deleted' }, '/status'],
  [{ reason: 'r', speaker: 'Niemand Bekanntes' }, '/speaker/0'],
  [{ reason: 'r', said: '2022-02-31' }, '/said'],
  [{ reason: 'r', said: { from: '2022-02-02', to: '2022-02-01' } }, '/said'],
  [{ reason: 'r', spans: [{ start: 3 }] }, '/spans/0/end'],
  [{ reason: 'r', text: 'anders' }, '/text'],
])('the correction %j is a 400 that points to %s', async (body, pointer) => {
  const answer = await server.send('PATCH', `/api/statements/${idOf(TEXTS[0]!)}`, body, auth)
  expect(answer.status).toBe(400)
  expect((await problemOf(answer)).errors?.map(error => error.pointer)).toContain(pointer)
})

test.each([
  ['{', 'application/json', 400],
  ['[]', 'application/json', 400],
  ['{"reason":"r"}', 'text/plain', 415],
  [`{"reason":"${'x'.repeat(11_000_000)}"}`, 'application/json', 413],
])('a body that cannot be read is refused: %.20s as %s', async (body, type, status) => {
  const path = `/api/statements/${idOf(TEXTS[0]!)}`
  const answer = await server.send('PATCH', path, body, { ...auth, 'Content-Type': type })
  expect([answer.status, answer.headers.get('content-type')]).toEqual([status, expect.stringContaining('problem+json')])
})

test('a deleted statement is gone, its revisions are not', async () => {
  const path = `/api/statements/${idOf(TEXTS[3]!)}`
  expect((await server.send('DELETE', `${path}?reason=doppelt`, undefined, auth)).status).toBe(204)
  expect((await server.get(path)).status).toBe(410)
  expect((await server.send('DELETE', path, undefined, auth)).status).toBe(410)
  expect((await server.send('PATCH', path, { status: 'verified', reason: 'r' }, auth)).status).toBe(410)
  const { items: revisions } = await server.json<{ items: Record<string, string>[] }>(`${path}/revisions`)
  expect(revisions.at(-1)).toMatchObject({ action: 'deleted', reason: 'doppelt' })
})

test('a statement is added by hand, once', async () => {
  const article = items[0]!.article.id
  const body = {
    article,
    type: 'Direct',
    act: 'warn',
    spans: [{ start: 4, end: 9 }],
    speakers: ['Erika Probe'],
    reason: 'Übersehen.',
  }
  const answer = await server.send('POST', '/api/statements', body, auth)
  expect(answer.status).toBe(201)
  const added = (await answer.json()) as StatementDetailAnswer
  expect(answer.headers.get('location')).toBe(added.url)
  expect(added).toMatchObject({ text: 'Abzug', rule: 'person', confidence: 1, said: { from: '2022-01-01' } })
  expect((await server.send('POST', '/api/statements', body, auth)).status).toBe(409)
  const outside = { ...body, spans: [{ start: 0, end: 9999 }] }
  expect((await server.send('POST', '/api/statements', outside, auth)).status).toBe(400)
  expect((await server.send('POST', '/api/statements', { ...body, article: 'x' }, auth)).status).toBe(400)
})

test('articles are taken in, one or many, and known when they come again', async () => {
  const article = {
    title: 'Probe',
    date: '2022-01-21',
    url: 'https://musterblatt.example/neu',
    text: '„Wir werden den Vertrag nicht unterschreiben“, sagte Ivo Muster am Freitag in Musterstadt.',
    language: 'de',
  }
  const first = await server.send('POST', '/api/articles', article, auth)
  expect(first.status).toBe(201)
  const { items: taken } = (await first.json()) as { items: { outcome: string; statements: StatementDetailAnswer[] }[] }
  expect(taken[0]).toMatchObject({ outcome: 'added' })
  expect(taken[0]!.statements[0]).toMatchObject({ type: 'Direct', speaker: { slug: 'ivo-muster' } })
  const again = await server.send(
    'POST',
    '/api/articles',
    [article, { ...article, url: null, title: 'Zwei' }, { x: 1 }],
    auth,
  )
  expect(again.status).toBe(201)
  const answer = (await again.json()) as { items: { outcome: string }[]; failures: unknown[] }
  expect(answer.items.map(item => item.outcome)).toEqual(['known', 'added'])
  expect(answer.failures).toHaveLength(1)
  expect((await server.send('POST', '/api/articles', article, auth)).status).toBe(200)
})

test('a page in HTML is taken in as it is', async () => {
  const html = `<!doctype html><html lang="de"><head><title>Muster</title><meta property="article:published_time"
    content="2022-01-21"></head><body><article><h1>Muster</h1>${'<p>Es war ein Tag wie jeder andere in der kleinen Stadt am Fluss, und niemand ahnte, was kommen sollte.</p>'.repeat(4)}
    <p>„Das Wasser steigt“, warnte Ivo Muster.</p></article></body></html>`
  const answer = await server.send('POST', '/api/articles', html, { ...auth, 'Content-Type': 'text/html' })
  expect(answer.status).toBe(201)
})

test.each(['', '{"text"', '[]', '{"id":1}'])('no article in %j is a 400', async body => {
  expect((await server.send('POST', '/api/articles', body, auth)).status).toBe(400)
})

test('speakers are merged, the merge undone, and taken apart', async () => {
  const reason = 'dieselbe Person'
  const total = async (name: string) =>
    (await server.json<StatementPageAnswer>(`/api/statements?count=true&speaker=${name}`)).total
  const before = [await total('erika-probe'), await total('ivo-muster')]
  const merge = await server.send('POST', '/api/speakers/erika-probe/merge', { into: 'ivo-muster', reason }, auth)
  const { change } = (await merge.json()) as { change: string }
  expect(merge.status).toBe(200)
  expect(await total('Erika Probe')).toBe(before[0]! + before[1]!)
  expect(
    (await server.send('POST', '/api/speakers/erika-probe/merge', { into: 'ivo-muster', reason }, auth)).status,
  ).toBe(409)
  expect((await server.send('POST', `/api/changes/${change}/undo`, { reason }, auth)).status).toBe(200)
  expect([await total('erika-probe'), await total('ivo-muster')]).toEqual(before)
  const split = { into: { name: 'Erika Probe', kind: 'person' }, statements: [idOf(TEXTS[0]!)], reason }
  const answer = await server.send('POST', '/api/speakers/erika-probe/split', split, auth)
  expect(await answer.json()).toMatchObject({ statements: 1, into: 'erika-probe-2' })
  expect(await total('erika-probe-2')).toBe(1)
  expect((await server.send('POST', '/api/changes/nothing/undo', { reason }, auth)).status).toBe(404)
})
