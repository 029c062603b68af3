import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { pino } from 'pino'
import { createApp } from '../src/api/app.js'
import { DEFAULT_SETTINGS } from '../src/api/deps.js'
import { openDatabase } from '../src/store/database.js'
import { freshenTextIndex } from '../src/store/search/text-index.js'
import { createSummaries } from '../src/store/summaries.js'
import { fillDatabase } from '../test/support/synthetic-database.js'

// How soon the API answers, beside bare node:http with a prepared statement of better-sqlite3 on the same database, which
// answers a page of 20 by speaker and dates: `npx tsx bench/api.ts [STATEMENTS]`.

const STATEMENTS = Number(process.argv[2] ?? 100_000)
const MOST_MS = 50
const ROUNDS = 25
const CONNECTIONS = 32
const SECONDS = 3

const folder = mkdtempSync(join(tmpdir(), 'wortlaut-bench-'))
const file = join(folder, 'wortlaut.db')
const database = await openDatabase(`file:${file}`)
const rows = fillDatabase(file, { statements: STATEMENTS, speakers: STATEMENTS / 20 })
await freshenTextIndex(database)
const summaries = createSummaries(database)
const logger = pino({ level: 'silent' })
const app = createApp({ database, summaries, settings: DEFAULT_SETTINGS, logger, now: () => new Date() })
const ours = await listen(createServer(app))
const reference = await listen(createReference())

/** Speakers by how much they said, as far as it matters: much, and something. */
const [much, some] = [
  rows[0]!.speakers[0] ?? rows[1]!.speakers[0]!,
  rows.find(row => row.speakers.length > 0)!.speakers[0]!,
]
const q = (words: string) => `q=${encodeURIComponent(words)}`
/** What is asked in round n. Counts and facets are remembered, so theirs differ from round to round. */
const QUESTIONS: Readonly<Record<string, (n: number) => string>> = {
  newest: () => '/api/statements',
  'page 2,500': () => `/api/statements?to=2013-06`,
  'by speaker': n => `/api/statements?speaker=${rows[n * 37]!.speakers[0]?.slug ?? some.slug}`,
  'by the speaker who said most': () => `/api/statements?speaker=${much.slug}`,
  'by speaker and dates': () => `/api/statements?speaker=${much.slug}&from=2010&to=2015`,
  'one day': n => `/api/statements?from=2001-03-${10 + (n % 18)}&to=2001-03-${10 + (n % 18)}`,
  'by publication': () => '/api/statements?dateField=published&from=2001&to=2001',
  'type and act': () => '/api/statements?type=Direct&act=deny',
  outlet: () => '/api/statements?outlet=Musterblatt',
  changes: () => '/api/statements?updatedSince=2026-10-01T00:00:00Z&sort=changed',
  'one statement': n => `/api/statements/${rows.find((row, i) => i > n * 41 && row.status !== 'deleted')!.id}`,
  'one article': n => `/api/articles/${rows[n * 43]!.articleId}`,
  speakers: () => '/api/speakers',
  'a common word, newest': () => `/api/statements?${q('die')}`,
  'a common word, most relevant': () => `/api/statements?${q('Abzug')}&sort=relevance`,
  'a common word and a speaker': () => `/api/statements?${q('die')}&speaker=${some.slug}`,
  'a common word in a month': () => `/api/statements?${q('die')}&from=2010-01&to=2010-01`,
  'a phrase': () => `/api/statements?${q('"der Minister"')}`,
  'count of everything': n => `/api/statements?count=true&from=${1000 + n}`,
  'count by dates': n => `/api/statements?count=true&from=2001&to=2005-${10 + (n % 3)}-${10 + (n % 18)}`,
  'count of a common word': n => `/api/statements?count=true&${q(`die -x${n}`)}`,
  'facets of a speaker': n => `/api/statements?facet=type&facet=act&facet=month&speaker=${much.slug}&from=${1000 + n}`,
  'facets of everything': n =>
    `/api/statements?facet=speaker&facet=type&facet=act&facet=outlet&facet=month&from=${1000 + n}`,
}

console.log(`${STATEMENTS.toLocaleString('en')} statements, Node ${process.version}\n`)
console.log('| question | median ms | slowest ms | times the reference |\n| --- | --: | --: | --: |')
const bare = await time(() => `${reference}/`)
console.log(
  `| reference: bare node:http, by speaker and dates | ${bare.median.toFixed(2)} | ${bare.slowest.toFixed(2)} | 1 |`,
)
for (const [name, pathOf] of Object.entries(QUESTIONS)) {
  const { median, slowest } = await time(n => ours + pathOf(n))
  const verdict = median > MOST_MS ? ` over ${MOST_MS}` : ''
  console.log(
    `| ${name} | ${median.toFixed(2)}${verdict} | ${slowest.toFixed(2)} | ${(median / bare.median).toFixed(1)} |`,
  )
}
const path = QUESTIONS['by speaker and dates']!(0)
const [ourRate, bareRate] = [await load(ours + path), await load(`${reference}/`)]
console.log(
  `\nWith ${CONNECTIONS} connections, by speaker and dates: ${ourRate.toFixed(0)} answers a second; reference ${bareRate.toFixed(0)}`,
)
process.exit()

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function createReference(): Server {
  const page = new Sqlite(file, { readonly: true }).prepare(
    `SELECT * FROM "Statement" WHERE "speakerId" = ? AND "sortDay" BETWEEN '2010' AND '2016' ORDER BY "sortDay" DESC, "id" DESC LIMIT 20`,
  )
  return createServer((_req, res) => {
    res.setHeader('Content-Type', 'application/json')
    res.end(JSON.stringify(page.all(rows[0]!.speakers[0]?.id ?? 'sp0')))
  })
}

async function time(addressOf: (n: number) => string): Promise<{ median: number; slowest: number }> {
  await ask(addressOf(ROUNDS))
  const times: number[] = []
  for (let n = 0; n < ROUNDS; n++) {
    const start = performance.now()
    await ask(addressOf(n))
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  return { median: times[ROUNDS >> 1]!, slowest: times.at(-1)! }
}

/** Answers a second. */
async function load(address: string): Promise<number> {
  const end = performance.now() + SECONDS * 1000
  let answers = 0
  const client = async () => {
    for (; performance.now() < end; answers++) await ask(address)
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, client))
  return answers / SECONDS
}

async function ask(address: string): Promise<void> {
  const answer = await fetch(address)
  if (answer.status !== 200) throw new Error(`${address}: ${answer.status} ${await answer.text()}`)
  await answer.arrayBuffer()
}

process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
