import { afterAll, beforeAll, expect, test } from 'vitest'
import { unreadNote } from '../../src/read-statements.js'
import { describeNote } from '../../src/web/words/describe-note.js'
import { TEXTS } from '../../src/web/words/texts.js'
import { fillWithExamples } from '../support/example-articles.js'
import { startServer, type TestServer } from '../support/server.js'

let server: TestServer
let statement: string
let article: string

beforeAll(async () => {
  server = await startServer((_, database) => fillWithExamples(database))
  const { items } = await server.json<{ items: { id: string; article: { id: string } }[] }>(
    '/api/statements?speaker=Sander&type=Indirect',
  )
  statement = `/statements/${items[0]!.id}`
  article = `/articles/${items[0]!.article.id}`
})
afterAll(() => server.close())

/** A page as a browser without a script gets it. */
async function read(
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; html: string; answer: Response }> {
  const answer = await fetch(server.base + path, { redirect: 'manual', headers: { Accept: 'text/html', ...headers } })
  return { status: answer.status, html: await answer.text(), answer }
}

test('the search shows words, speaker, relayer, date with precision, outlet, type, act and confidence in words', async () => {
  const { html } = await read('/?q=Kasse')
  for (const words of [
    'Kasse',
    'Ivo Sander',
    'laut',
    'Mira Falk',
    '21. Januar 2022',
    'Altstädter Bote',
    'indirekter Rede',
    'Zusage',
    '8 von 10',
  ]) {
    expect(html).toContain(words)
  }
  expect((await read('/?speaker=Falk&to=2021')).html).toContain('Mai 2021, Tag unbekannt')
})

test('the number of results and the facets are those of the filters', async () => {
  const { html } = await read('/?speaker=Sander')
  expect(html).toContain('3 Äußerungen')
  expect(html).toMatch(/in indirekter Rede<\/span> <span class="facet-count">2</)
})

test('the form keeps what it has no field for, and the second value of what it has one for', async () => {
  const { html } = await read('/?speaker=mira-falk&speaker=ivo-sander&sort=oldest')
  expect(html).toMatch(/name="speaker" value="Mira Falk"/)
  expect(html).toMatch(/type="hidden" name="speaker" value="ivo-sander"/)
  expect(html).toMatch(/type="hidden" name="sort" value="oldest"/)
})

test('an empty database says so and what to do', async () => {
  const empty = await startServer()
  const pages = await Promise.all(
    ['/', '/speakers'].map(async path => (await fetch(empty.base + path, { headers: { Accept: 'text/html' } })).text()),
  )
  await empty.close()
  expect(pages[0]).toContain('wortlaut seed')
  expect(pages[1]).toContain('Noch niemand ist verzeichnet')
})

test('text from articles and addresses is escaped', async () => {
  const { html } = await read('/?q=Katze')
  expect(html).not.toContain('<b>gerettet</b>')
  expect((await read('/?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E')).html).not.toContain('<script>alert')
  expect((await read('/?speaker=%22%3E%3Cimg+src%3Dx%3E')).html).not.toContain('<img')
})

test('empty fields and German dates lead to a clean address', async () => {
  const { status, answer } = await read('/?q=Kasse&speaker=&from=21.1.2022')
  expect([status, answer.headers.get('location')]).toEqual([303, '/?q=Kasse&from=2022-01-21'])
})

test.each([
  ['/?from=2022-13', 400, 'Kein Datum'],
  ['/?from=2023&to=2022', 400, 'nach dem Ende'],
  ['/?colour=red', 400, 'colour'],
  ['/?pageToken=rubbish', 400, 'pageToken'],
  ['/?speaker=Niemals', 200, 'unter dem Namen „Niemals“'],
  ['/?q=Quastenflosser', 200, 'Keine Äußerung passt'],
  ['/statements/nothing', 404, 'Das gibt es hier nicht'],
  ['/articles/nothing', 404, 'Das gibt es hier nicht'],
  ['/speakers/nobody', 404, 'Das gibt es hier nicht'],
  ['/speakers?q=Niemals', 200, 'Niemand ist unter „Niemals“ verzeichnet'],
  ['/speakers?pageToken=rubbish', 400, 'nicht zu verstehen'],
  ['/nowhere', 404, 'Das gibt es hier nicht'],
])('%s is answered %d and says what is the matter', async (path, status, words) => {
  const answer = await read(path)
  expect(answer.status).toBe(status)
  expect(answer.html).toContain(words)
})

test.each(['/', '/statements', '/articles', '/speakers'])(
  'the same address as %s is data to whoever asks for data',
  async kind => {
    const path = { '/': '/', '/statements': statement, '/articles': article, '/speakers': '/speakers/mira-falk' }[kind]!
    const page = await read(path)
    const data = await fetch(server.base + path, { headers: { Accept: 'application/json' } })
    expect([page.status, data.status]).toEqual([200, 200])
    expect(page.answer.headers.get('content-type')).toContain('text/html')
    expect(data.headers.get('content-type')).toContain('application/json')
  },
)

test('every link to data on a page leads to data', async () => {
  const pages = await Promise.all(
    ['/?q=Damm', statement, article, '/speakers', '/speakers/mira-falk?lang=en'].map(path => read(path)),
  )
  const links = new Set(pages.flatMap(({ html }) => html.match(/(?<=href=")[^"]*format=[a-z]+[^"]*/g) ?? []))
  expect(links.size).toBeGreaterThan(10)
  for (const link of links) {
    const answer = await fetch(server.base + link.replaceAll('&amp;', '&'), { headers: { Accept: 'text/html' } })
    expect
      .soft([answer.status, answer.headers.get('content-type')], link)
      .toEqual([200, expect.not.stringContaining('html')])
  }
})

test('format=html is the page, whatever is accepted', async () => {
  const { status, answer } = await read('/?q=Damm&format=html', { Accept: 'application/json' })
  expect([status, answer.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/html')])
})

test('the language is the browser’s, and the switch goes before it and is remembered', async () => {
  expect((await read('/', { 'Accept-Language': 'en-GB,de;q=0.5' })).html).toContain('<html lang="en"')
  expect((await read('/', { 'Accept-Language': 'fr' })).html).toContain('<html lang="de"')
  const { html, answer } = await read(`${statement}?lang=en`, { 'Accept-Language': 'de' })
  expect(html).toMatch(/according to/i)
  expect(answer.headers.get('set-cookie')).toMatch(/^lang=en;.*HttpOnly/)
  expect((await read(statement, { Cookie: 'lang=en', 'Accept-Language': 'de' })).html).toMatch(/according to/i)
})

test('a page has nothing inline, tells caches to whom it belongs, and is 304 to a browser that has it', async () => {
  const { html, answer } = await read(article)
  expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script>/)
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(answer.headers.get('vary')).toMatch(/Accept-Language.*Cookie/)
  const again = await read(article, { 'If-None-Match': answer.headers.get('etag')! })
  expect(again.status).toBe(304)
})

test('style sheet and script may be kept for ever under an address that changes with them', async () => {
  const { html } = await read('/')
  for (const path of html.match(/\/assets\/[^"]+/g)!) {
    const asset = await fetch(server.base + path)
    expect(asset.headers.get('cache-control')).toContain('immutable')
  }
})

test('an article shows its text letter for letter, with every statement marked, nested ones inside', async () => {
  const { html } = await read(article)
  const { text } = await server.json<{ text: string }>(`/api${article}`)
  const frozen = /<div class="frozen">(.*)<\/div><\/section>/s.exec(html)![1]!
  const plain = frozen.replace(/<sup.*?<\/sup>/gs, '').replace(/<[^>]+>/g, '')
  expect(plain.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&')).toBe(text)
  expect(frozen.match(/<mark/g)).toHaveLength(8)
  expect(frozen).toMatch(/<mark[^>]*>Sander habe erklärt, <mark/)
})

test('a merged speaker’s address leads to the one it was merged into', async () => {
  const { db } = server.database
  const [falk, sander] = await Promise.all(
    ['mira-falk', 'ivo-sander'].map(slug => db.speaker.findUniqueOrThrow({ where: { slug } })),
  )
  await db.speaker.create({
    data: { id: 'm', slug: 'm-falk', name: 'M. Falk', kind: 'person', origin: 'person', mergedIntoId: falk!.id },
  })
  const { status, answer } = await read('/speakers/m-falk')
  expect([status, answer.headers.get('location')]).toEqual([301, '/speakers/mira-falk'])
  expect(sander!.slug).toBe('ivo-sander')
})

test('of two speakers of one name each page has its own statements', async () => {
  const { db } = server.database
  const known = await db.speaker.findUniqueOrThrow({ where: { slug: 'polizei-altstadt' }, include: { aliases: true } })
  await db.speaker.create({
    data: {
      id: 'polizei-altstadt-2',
      slug: 'polizei-altstadt-2',
      name: known.name,
      kind: 'organisation',
      origin: 'person',
      aliases: { create: known.aliases.map(({ alias, folded, origin }) => ({ alias, folded, origin })) },
    },
  })
  expect((await read('/speakers/polizei-altstadt')).html).toContain('Einbruch')
  expect((await read('/speakers/polizei-altstadt-2')).html).not.toContain('Einbruch')
  const { items } = await server.json<{ items: unknown[] }>('/api/speakers/polizei-altstadt-2/statements')
  expect(items).toEqual([])
})

test('articles are listed a page at a time, with why one was not read, and are data where data is asked for', async () => {
  const { html } = await read('/articles')
  expect(html).toContain('Altstädter Bote · 7 Äußerungen')
  expect(html).toContain('Altstädter Bote · keine Äußerung')
  expect(html).toContain('Nicht gelesen: Das Programm kennt diese Sprache nicht (Französisch).')
  expect((await read('/articles?lang=en')).html).toContain(
    'Not read: the program does not know this language (French).',
  )
  const first = await read('/articles?pageSize=3')
  const next = /rel="next" href="([^"]+)"/.exec(first.html)![1]!.replaceAll('&amp;', '&')
  expect((await read(next)).html.match(/class="entry-title"/g)).toHaveLength(1)
  const data = await fetch(`${server.base}/articles?outlet=Le+Courrier`, { headers: { Accept: 'application/json' } })
  expect(((await data.json()) as { items: { outlet: string }[] }).items.map(({ outlet }) => outlet)).toEqual([
    'Le Courrier',
  ])
})

test('a date that is none is shown at its field, a parameter that is none is a 400', async () => {
  const { status, html } = await read('/articles?from=2022-13')
  expect([status, html.includes('aria-invalid="true"')]).toEqual([400, true])
  expect((await read('/articles?colour=red')).status).toBe(400)
  expect((await read('/articles?from=1.2022')).answer.headers.get('location')).toBe('/articles?from=2022-01')
})

test('a note that a person wrote stands as it is', () => {
  expect(describeNote('Von Hand gesperrt', TEXTS.en)).toEqual({ words: 'Von Hand gesperrt', lang: '' })
  expect(describeNote(unreadNote('zz'), TEXTS.de).words).toContain('(zz)')
  expect(describeNote(unreadNote('nl'), TEXTS.de).words).toContain('(Niederländisch)')
})
