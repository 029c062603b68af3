import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { StatementAnswer, StatementPageAnswer } from '../../src/api/schemas/statement.js'
import { startServer, type TestServer } from '../support/server.js'
import { storeStatements } from '../support/store-statements.js'
import { fillDatabase } from '../support/synthetic-database.js'

const HOSTILE = [
  '=HYPERLINK("https://boese.example","Klick")',
  '+49 30 1234',
  '-5 Grad, "gefühlt" kälter;\nund nass',
  '@SUM(A1:A9)',
  '\tEinzug mit Umlauten: ÄÖÜäöüß – „so“ & <b>nicht</b>',
  'Zeile\r\nzwei, mit Komma',
  "'schon mit Apostroph",
  '😀 außerhalb der BMP',
]

let server: TestServer
beforeAll(async () => {
  server = await startServer(async (file, database) => {
    fillDatabase(file, { statements: 700, speakers: 20 })
    await storeStatements(database, HOSTILE)
  })
})
afterAll(() => server.close())

const text = async (path: string, headers = {}) => (await server.get(path, headers)).text()
const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { columns: true, bom: true })

async function everything(): Promise<StatementAnswer[]> {
  const items: StatementAnswer[] = []
  let path: string | undefined = '/api/statements?pageSize=200'
  while (path) {
    const page: StatementPageAnswer = await server.json(path)
    items.push(...page.items)
    path = page.next?.slice(server.base.length)
  }
  return items
}

test('NDJSON gives every statement as JSON does, a line each', async () => {
  const lines = (await text('/api/statements?format=ndjson')).trimEnd().split('\n')
  expect(lines.map(line => JSON.parse(line))).toEqual(await everything())
})

test('CSV gives every statement, with a byte order mark and CRLF', async () => {
  const answer = await server.get('/api/statements', { Accept: 'text/csv' })
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  const csv = Buffer.from(await answer.arrayBuffer()).toString('utf8')
  expect(csv.startsWith('\uFEFF"id","type"')).toBe(true)
  const items = await everything()
  const rows = rowsOf(csv)
  expect(rows.map(row => row.id)).toEqual(items.map(item => item.id))
  for (const [index, row] of rows.entries())
    expect(row.text?.replace(/^'/, '')).toBe(items[index]!.text.replace(/^'/, ''))
})

test('no cell of CSV is a formula', async () => {
  const rows = rowsOf(await text('/api/statements?format=csv&outlet=Musterblatt&speaker=Erika Probe'))
  expect(rows).toHaveLength(HOSTILE.length)
  for (const row of rows) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
})

test('a page of CSV is a page, with the link to the next', async () => {
  const answer = await server.get('/api/statements?format=csv&pageSize=5')
  expect(rowsOf(await answer.text())).toHaveLength(5)
  expect(answer.headers.get('link')).toMatch(/rel="next"/)
})

test('JSON-LD tells quotations from claims and leads to article, selectors and speakers', async () => {
  const { '@graph': graph } = await server.json<{ '@graph': Record<string, unknown>[] }>(
    '/api/statements?format=jsonld',
  )
  const items = await everything()
  expect(graph).toHaveLength(items.length)
  for (const [index, node] of graph.entries()) {
    const item = items[index]!
    expect(node['@type']).toBe(item.type === 'Direct' ? 'Quotation' : 'Claim')
    expect(node.isBasedOn).toMatchObject({ '@type': 'NewsArticle', headline: item.article.title })
    expect(node['oa:hasTarget']).toHaveLength(item.spans.length)
  }
})

test('a feed of any query is valid Atom, the latest change first', async () => {
  const xml = await text('/api/statements?format=atom&speaker=Erika Probe&pageSize=5')
  expect(XMLValidator.validate(xml)).toBe(true)
  const { feed } = new XMLParser({ ignoreAttributes: false }).parse(xml)
  expect(feed.entry).toHaveLength(5)
  expect(feed.title).toContain('Erika Probe')
  expect(feed.link.map((link: Record<string, string>) => link['@_rel'])).toEqual(['self', 'alternate', 'next'])
  const { feed: all } = new XMLParser().parse(await text('/api/statements?format=atom&pageSize=200'))
  const dates = all.entry.map((entry: { updated: string }) => entry.updated)
  expect(dates).toEqual([...dates].sort().reverse())
})

test('one statement comes in every format as well', async () => {
  const [item] = await everything()
  const path = `/api/statements/${item!.id}`
  expect(rowsOf(await text(path, { Accept: 'text/csv' }))).toMatchObject([{ id: item!.id }])
  expect(JSON.parse(await text(`${path}?format=ndjson`))).toMatchObject({ id: item!.id })
  expect(JSON.parse(await text(path, { Accept: 'application/ld+json' }))['@graph']).toHaveLength(1)
})

test.each([
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'application/json'],
  ['text/html', 'application/json'],
  ['text/csv;q=0.5, application/x-ndjson', 'application/x-ndjson'],
  ['application/atom+xml', 'application/atom+xml'],
])('who accepts %s gets %s', async (accept, type) => {
  const answer = await server.get('/api/statements?pageSize=1', { Accept: accept })
  expect(answer.headers.get('content-type')).toContain(type)
  expect(answer.headers.get('vary')).toContain('Accept')
})

test('an export that the client has already is a 304 until something changes', async () => {
  const etag = (await server.get('/api/statements?format=csv')).headers.get('etag')!
  expect((await server.get('/api/statements?format=csv', { 'If-None-Match': etag })).status).toBe(304)
  await server.database.write(db => db.statement.updateMany({ where: { rule: 'test' }, data: { confidence: 0.8 } }))
  expect((await server.get('/api/statements?format=csv', { 'If-None-Match': etag })).status).toBe(200)
})

test('a client that hangs up in the middle of an export does no harm', async () => {
  const controller = new AbortController()
  const answer = await fetch(`${server.base}/api/statements?format=ndjson`, { signal: controller.signal })
  await answer.body!.getReader().read()
  controller.abort()
  expect((await server.get('/healthz')).status).toBe(200)
})

const office = ['soffice', 'libreoffice'].find(name => spawnSync(name, ['--version']).status === 0)

test.skipIf(!office)('LibreOffice reads the CSV of everything back equal', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-office-'))
  const csv = await text('/api/statements?format=csv')
  writeFileSync(join(folder, 'all.csv'), `\uFEFF${csv.replace(/^\uFEFF/, '')}`)
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const convert = (to: string, file: string, more: string[] = []) =>
    execFileSync(office!, [profile, '--headless', ...more, '--convert-to', to, '--outdir', `${folder}/out`, file])
  // Field separator, text delimiter, UTF-8, first line; quoted fields are text.
  convert('ods', join(folder, 'all.csv'), ['--infilter=CSV:44,34,76,1,,0,true'])
  convert('csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false', join(folder, 'out/all.ods'))
  const before = parse(csv, { bom: true }) as string[][]
  const after = parse(readFileSync(join(folder, 'out/all.csv')), { bom: true }) as string[][]
  // Inside a cell, LibreOffice knows one kind of line break and no tab.
  const plain = (rows: string[][]) =>
    rows.map(row => row.map(cell => cell.replaceAll('\r\n', '\n').replaceAll('\t', '')))
  expect(plain(after)).toEqual(plain(before))
  rmSync(folder, { recursive: true, force: true })
})
