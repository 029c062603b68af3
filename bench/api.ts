import { median, startSyntheticServer, visit } from './synthetic-server.js'

// How soon the API answers: `npm run bench -- api`.

const STATEMENTS = Number(process.env.STATEMENTS ?? 100_000)
const MOST_MS = 50
const ROUNDS = 25
const CONNECTIONS = 32
const SECONDS = 3
const JSON_TYPE = 'application/json'

const { base, reference, rows } = await startSyntheticServer(STATEMENTS)
/** Speakers by how much they said, as far as it matters: much, and something. */
const some = rows.find(row => row.speakers.length > 0)!.speakers[0]!
const much = rows[0]!.speakers[0] ?? rows[1]!.speakers[0]!
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

console.log(
  `${rows.length.toLocaleString('en')} statements, Node ${process.version}; a median of ${MOST_MS} ms of computing is the limit\n`,
)
console.log('| question | median, ms | slowest, ms | of it computing | times the reference | limit |')
console.log('| --- | --: | --: | --: | --: | --: |')
const bare = await time(() => `${reference}/`)
printRow('reference: bare node:http, by speaker and dates', bare, '')
for (const [name, pathOf] of Object.entries(QUESTIONS)) {
  const taken = await time(n => base + pathOf(n))
  if (taken.cpu > MOST_MS) process.exitCode = 1
  printRow(name, taken, taken.cpu > MOST_MS ? 'EXCEEDED' : 'holds')
}
const path = QUESTIONS['by speaker and dates']!(0)
const [ourRate, bareRate] = [await load(base + path), await load(`${reference}/`)]
console.log(
  `\nWith ${CONNECTIONS} connections, by speaker and dates: ${ourRate.toFixed(0)} answers a second; reference ${bareRate.toFixed(0)}`,
)
process.exit()

interface Taken {
  readonly median: number
  readonly slowest: number
  readonly cpu: number
}

function printRow(name: string, taken: Taken, verdict: string): void {
  const cells = [taken.median, taken.slowest, taken.cpu].map(ms => ms.toFixed(2))
  console.log(`| ${[name, ...cells, (taken.cpu / bare.cpu).toFixed(1), verdict].join(' | ')} |`)
}

async function time(addressOf: (n: number) => string): Promise<Taken> {
  await visit(addressOf(ROUNDS), JSON_TYPE)
  const visits = []
  for (let n = 0; n < ROUNDS; n++) visits.push(await visit(addressOf(n), JSON_TYPE))
  const times = visits.map(({ ms }) => ms)
  return { median: median(times), slowest: Math.max(...times), cpu: median(visits.map(({ cpu }) => cpu)) }
}

/** Answers a second. */
async function load(address: string): Promise<number> {
  const end = performance.now() + SECONDS * 1000
  let answers = 0
  const client = async () => {
    for (; performance.now() < end; answers++) await visit(address, JSON_TYPE)
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, client))
  return answers / SECONDS
}
