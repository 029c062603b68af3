import { afterAll, beforeAll, expect, test } from 'vitest'
import { addKey } from '../../src/store/api-keys.js'
import { fillWithExamples } from '../support/example-articles.js'
import { startServer, type TestServer } from '../support/server.js'

interface Answer {
  readonly status: string
  readonly text: string
  readonly act: string
  readonly speaker: { slug: string } | null
  readonly relayedBy: { slug: string } | null
  readonly said: { from: string | null; precision: string }
}

let server: TestServer
let token: string
const ids = new Map<string, string>()

beforeAll(async () => {
  server = await startServer((_, database) => fillWithExamples(database))
  token = (await addKey(server.database.db, 'Ada')).token
  const { items } = await server.json<{ items: { id: string; text: string }[] }>('/api/statements')
  for (const { id, text } of items) ids.set(text.slice(0, 12), id)
})
afterAll(() => server.close())

const idOf = (words: string) => [...ids].find(([text]) => text.startsWith(words))![1]
const stored = (words: string) => server.json<Answer>(`/api/statements/${idOf(words)}`)

async function post(path: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
  const answer = await fetch(server.base + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { Accept: 'text/html', Cookie: `key=${token}`, ...headers },
    body: new URLSearchParams(fields),
  })
  return { status: answer.status, html: await answer.text(), location: answer.headers.get('location'), answer }
}

/** Sends the review form with what the page has in it, but for the fields given. */
async function review(words: string, fields: Record<string, string>, headers?: Record<string, string>) {
  return post(
    `/statements/${idOf(words)}`,
    { version: await versionOf(words), reason: 'nachgelesen', ...fields },
    headers,
  )
}

async function versionOf(words: string): Promise<string> {
  const page = await fetch(`${server.base}/statements/${idOf(words)}`, {
    headers: { Accept: 'text/html', Cookie: `key=${token}` },
  })
  return /name="version" value="(\d+)"/.exec(await page.text())![1]!
}

test('a key is entered once and kept where no script and no other site gets at it', async () => {
  const { status, location, answer } = await post('/key', { key: token, to: '/speakers' }, { Cookie: '' })
  expect([status, location]).toEqual([303, '/speakers'])
  expect(answer.headers.get('set-cookie')).toMatch(/^key=wortlaut_.*HttpOnly; SameSite=Strict/)
  for (const to of [
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
    'https://elsewhere.example/x',
  ]) {
    expect((await post('/key', { key: token, to }, { Cookie: '' })).location).toBe('/')
  }
  const out = await post('/key', { key: '' })
  expect(out.answer.headers.get('set-cookie')).toMatch(/^key=;/)
})

test('a wrong key is refused in words', async () => {
  const { status, html } = await post('/key', { key: 'wortlaut_nothing' }, { Cookie: '' })
  expect(status).toBe(403)
  expect(html).toContain('Dieser Schlüssel gilt nicht')
})

test('without a key there is no form, and nothing is taken', async () => {
  const page = await fetch(`${server.base}/statements/${idOf('dass die')}`, { headers: { Accept: 'text/html' } })
  expect(await page.text()).not.toContain('name="reason"')
  expect((await review('dass die', { judgement: 'verify' }, { Cookie: '' })).status).toBe(403)
  expect((await stored('dass die')).status).toBe('unreviewed')
})

test('a form on another site is refused', async () => {
  const foreign = await review('dass die', { judgement: 'verify' }, { 'Sec-Fetch-Site': 'cross-site' })
  const odd = await review('dass die', { judgement: 'verify' }, { Origin: 'https://elsewhere.example' })
  expect([foreign.status, odd.status]).toEqual([403, 403])
})

test('a statement is verified, and the revision says by whom and why', async () => {
  const { status, location } = await review('dass die', { judgement: 'verify', reason: 'Steht <so> da.' })
  expect([status, location]).toEqual([303, `/statements/${idOf('dass die')}?saved=1#review`])
  expect((await stored('dass die')).status).toBe('verified')
  const page = await fetch(server.base + location!, { headers: { Accept: 'text/html' } })
  const html = await page.text()
  for (const words of ['Gespeichert', 'Ada', 'bestätigt', 'Steht &lt;so> da.', 'geprüft und bestätigt'])
    expect(html).toContain(words)
})

test('a statement is rejected and says so', async () => {
  await review('Niemand habe', { judgement: 'reject' })
  expect((await stored('Niemand habe')).status).toBe('rejected')
  const page = await fetch(`${server.base}/statements/${idOf('Niemand habe')}`, { headers: { Accept: 'text/html' } })
  expect(await page.text()).toContain('hat diese Äußerung verworfen')
})

test('speaker, relayer, act, date and words are corrected together', async () => {
  const fields = {
    speakers: 'Mira Falk; ivo-sander',
    relayers: '',
    act: 'demand',
    said: '20.1.2022',
    quote: 'er halte "nichts',
  }
  expect((await review('er halte', { judgement: 'correct', ...fields })).status).toBe(303)
  expect(await stored('er halte')).toMatchObject({
    status: 'corrected',
    speaker: { slug: 'mira-falk' },
    relayedBy: null,
    act: 'demand',
    said: { from: '2022-01-20', precision: 'day' },
    text: 'er halte "nichts',
  })
})

test.each([
  ['no reason', { judgement: 'verify', reason: ' ' }, 'Bitte einen Grund angeben'],
  ['no judgement', {}, 'Bitte eines davon wählen'],
  ['nothing corrected', { judgement: 'correct' }, 'wenigstens eine Angabe'],
  ['an unknown name', { judgement: 'correct', speakers: 'Niemals' }, 'unter dem Namen „Niemals“'],
  ['a date that is none', { judgement: 'correct', said: '31.2.2022' }, 'Kein Datum'],
  ['words that are not there', { judgement: 'correct', quote: 'Ganz anders' }, 'stehen so nicht im Artikel'],
])('%s is told at its field, and what was entered stays', async (_, fields, words) => {
  const { status, html } = await review('dass es am', { reason: 'Bleibt stehen', ...fields })
  expect(status).toBe(400)
  expect(html).toContain(words)
  if (!('reason' in fields)) expect(html).toContain('Bleibt stehen')
  expect((await stored('dass es am')).status).toBe('unreviewed')
})

test('who was too late sees the new state and keeps the reason', async () => {
  const version = await versionOf('Wer den Damm')
  await review('Wer den Damm', { judgement: 'verify' })
  const { status, html } = await review('Wer den Damm', { version, judgement: 'reject', reason: 'Ich auch' })
  expect(status).toBe(409)
  expect(html).toContain('Inzwischen hat jemand anders')
  expect(html).toContain('Ich auch')
  expect((await stored('Wer den Damm')).status).toBe('verified')
})
