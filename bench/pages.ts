import { median, startSyntheticServer, type Visit, visit } from './synthetic-server.js'

// How large the pages are and how soon they are answered: `npm run bench -- pages`.

const STATEMENTS = Number(process.env.STATEMENTS ?? 100_000)
const MOST_BYTES = 100_000
const MOST_MS = 50
const ROUNDS = 30

const { base, reference, rows, change } = await startSyntheticServer(STATEMENTS)
const standing = rows.filter(({ status }) => status !== 'deleted')
const speaker = rows.find(one => one.speakers.length > 0)!.speakers[0]!
const q = (n: number, words: number) =>
  `q=${encodeURIComponent(rows[n * 89]!.text.split(' ').slice(0, words).join(' '))}`
const year = (n: number) => 2000 + (n % 20)
const month = (n: number) => `0${1 + (n % 9)}`

/** What a view is asked for in round n; one that depends on n was never asked for before. */
const VIEWS: Readonly<Record<string, (n: number) => string>> = {
  'search, everything': () => '/',
  'search, oldest first': () => '/?sort=oldest',
  'search, by speaker': () => `/?speaker=${speaker.slug}`,
  'search, a speaker never asked for before': n => `/?speaker=${rows[n * 97]!.speakers[0]?.slug ?? 'nobody'}`,
  'search, months never asked for before': n => `/?from=${year(n)}-${month(n)}&to=${year(n)}-12`,
  'search, three words never asked for before': n => `/?${q(n, 3)}`,
  'search, the best of three words': n => `/?sort=relevance&${q(n + 40, 3)}`,
  'search, a common word in a month': n => `/?q=die&from=${year(n)}-${month(n)}&to=${year(n)}-${month(n)}`,
  'search, a common word of one kind in one outlet': n =>
    `/?q=nicht&type=Direct&act=deny&outlet=Musterblatt&from=${year(n)}`,
  'search, most of it, never asked for before': n => `/?from=${year(n)}-02`,
  'search, everything, after a change': () => '/?x',
  'search, a common word, after a change': () => '/?q=Minister',
  statement: n => `/statements/${standing[n * 101]!.id}`,
  article: n => `/articles/${rows[n * 103]!.articleId}`,
  articles: () => '/articles',
  'articles of an outlet': () => '/articles?outlet=Musterblatt&from=2010',
  speakers: () => '/speakers',
  speaker: n => `/speakers/${rows[n * 107]!.speakers[0]?.slug ?? speaker.slug}`,
}

const assets = await weighAssets()
console.log(`Pages over ${rows.length.toLocaleString('en')} statements, with ${assets.toLocaleString('en')} bytes of style and
script; a median of ${MOST_MS} ms of computing and ${MOST_BYTES.toLocaleString('en')} bytes are the limits\n`)
console.log('| view | bytes | first, ms | median, ms | of it computing | times the reference | limit |')
console.log('| --- | --: | --: | --: | --: | --: | --: |')
const bare = await measure(() => `${reference}/`)
console.log(
  `| reference: bare node:http, by speaker and dates | | | ${bare.ms.toFixed(1)} | ${bare.cpu.toFixed(1)} | 1 | |`,
)
for (const [name, path] of Object.entries(VIEWS)) await report(name, path)
process.exit()

async function report(name: string, path: (n: number) => string): Promise<void> {
  const { first, ms, cpu, bytes } = await measure(n => {
    if (name.endsWith('after a change')) change(n)
    return base + path(n).replace('/?x', '/')
  })
  const total = bytes + assets
  const exceeded = total > MOST_BYTES || cpu > MOST_MS
  if (exceeded) process.exitCode = 1
  const times = [first.toFixed(0), ms.toFixed(1), cpu.toFixed(1), (cpu / bare.cpu).toFixed(1)]
  console.log(`| ${name} | ${[total.toLocaleString('en'), ...times, exceeded ? 'EXCEEDED' : 'holds'].join(' | ')} |`)
}

async function measure(addressOf: (n: number) => string) {
  const first = await visit(addressOf(ROUNDS), 'text/html')
  const visits: Visit[] = []
  for (let n = 0; n < ROUNDS; n++) visits.push(await visit(addressOf(n), 'text/html'))
  return {
    first: first.ms,
    ms: median(visits.map(({ ms }) => ms)),
    cpu: median(visits.map(({ cpu }) => cpu)),
    bytes: Math.max(...visits.map(({ bytes }) => bytes)),
  }
}

async function weighAssets(): Promise<number> {
  const html = await (await fetch(base, { headers: { Accept: 'text/html' } })).text()
  const paths = new Set(html.match(/\/assets\/[^"]+/g))
  const sizes = await Promise.all([...paths].map(async path => (await visit(base + path, '*/*')).bytes))
  return sizes.reduce((sum, size) => sum + size, 0)
}
