import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { apiRouter, createApp } from '../src/api/app.js'
import { DEFAULT_SETTINGS } from '../src/api/deps.js'
import { openDatabase } from '../src/store/database.js'
import { freshenTextIndex } from '../src/store/search/text-index.js'
import { createSummaries } from '../src/store/summaries.js'
import { createPages } from '../src/web/pages.js'
import { fillDatabase } from '../test/support/synthetic-database.js'

// How large the pages are and how soon they are answered: `npx tsx bench/pages.ts [STATEMENTS]`.

const STATEMENTS = Number(process.argv[2] ?? 100_000)
const MOST_BYTES = 100_000
const MOST_MS = 50
const ROUNDS = 30

const folder = mkdtempSync(join(tmpdir(), 'wortlaut-bench-'))
const file = join(folder, 'wortlaut.db')
const database = await openDatabase(`file:${file}`)
const statements = fillDatabase(file, { statements: STATEMENTS, speakers: STATEMENTS / 20 })
await freshenTextIndex(database)
const deps = {
  database,
  summaries: createSummaries(database),
  settings: DEFAULT_SETTINGS,
  logger: pino({ level: 'silent' }),
  now: () => new Date(),
}
const server = createApp({ ...deps, pages: createPages({ ...deps, data: apiRouter(deps) }) }).listen(0, '127.0.0.1')
await new Promise(resolve => server.once('listening', resolve))
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

const standing = statements.filter(({ status }) => status !== 'deleted')
const statement = statements[statements.length >> 1]!
const [speaker] =
  statement.speakers.length > 0 ? statement.speakers : statements.find(one => one.speakers.length > 0)!.speakers
/** What a view is asked for in round n; one that depends on n was never asked for before. */
const VIEWS: Readonly<Record<string, (n: number) => string>> = {
  'search, everything': () => '/',
  'search, next page': () => '/?sort=oldest',
  'search, by speaker': () => `/?speaker=${speaker!.slug}`,
  'search, a speaker never asked for before': n => `/?speaker=${statements[n * 97]!.speakers[0]?.slug ?? 'nobody'}`,
  'search, a month never asked for before': n =>
    `/?from=${2000 + (n % 20)}-${1 + (n % 9) < 10 ? '0' : ''}${1 + (n % 9)}&to=${2000 + (n % 20)}-12`,
  'search, words never asked for before': n =>
    `/?q=${encodeURIComponent(statements[n * 89]!.text.split(' ').slice(0, 3).join(' '))}`,
  'search, most of it, never asked for before': n => `/?from=${2000 + (n % 20)}`,
  statement: n => `/statements/${standing[n * 101]!.id}`,
  article: n => `/articles/${statements[n * 103]!.articleId}`,
  speakers: () => '/speakers',
  speaker: n => `/speakers/${statements[n * 107]!.speakers[0]?.slug ?? speaker!.slug}`,
}

const assets = await weighAssets()
console.log(
  `Pages over ${STATEMENTS.toLocaleString('en')} statements; with ${assets.toLocaleString('en')} bytes of style and script\n`,
)
console.log('| view | bytes | first, ms | median, ms | of it computing |\n| --- | --: | --: | --: | --: |')
for (const [name, path] of Object.entries(VIEWS)) await measure(name, path)
server.closeAllConnections()
server.close()
await database.close()
rmSync(folder, { recursive: true })

async function measure(name: string, path: (n: number) => string): Promise<void> {
  const visits: Visit[] = []
  for (let n = 0; n <= ROUNDS; n++) visits.push(await visit(path(n)))
  const [first, ...rest] = visits
  const total = Math.max(...visits.map(({ bytes }) => bytes)) + assets
  const ms = median(rest.map(({ ms }) => ms))
  const cells = [
    total.toLocaleString('en'),
    first!.ms.toFixed(0),
    ms.toFixed(1),
    median(rest.map(({ cpu }) => cpu)).toFixed(1),
  ]
  console.log(`| ${name} | ${cells.join(' | ')} |`)
  if (total > MOST_BYTES || ms > MOST_MS) process.exitCode = 1
}

interface Visit {
  readonly bytes: number
  readonly ms: number
  /** Milliseconds of computing, the asking included: what is left where the machine has other work. */
  readonly cpu: number
}

async function visit(path: string): Promise<Visit> {
  const start = performance.now()
  const used = process.cpuUsage()
  const answer = await fetch(base + path, { headers: { Accept: 'text/html' } })
  const bytes = (await answer.arrayBuffer()).byteLength
  const { user, system } = process.cpuUsage(used)
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
  return { bytes, ms: performance.now() - start, cpu: (user + system) / 1000 }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!
}

async function weighAssets(): Promise<number> {
  const html = await (await fetch(base, { headers: { Accept: 'text/html' } })).text()
  const paths = new Set(html.match(/\/assets\/[^"]+/g))
  const sizes = await Promise.all(
    [...paths].map(async path => (await (await fetch(base + path)).arrayBuffer()).byteLength),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}
