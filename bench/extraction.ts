import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { Article } from '../src/articles/model.js'
import { dateStatements } from '../src/dates/date-statement.js'
import { parseDate } from '../src/dates/parse-date.js'
import { extract } from '../src/extraction/extract.js'
import { german } from '../src/language/german/index.js'
import { readStatements } from '../src/read-statements.js'
import { loadRegister } from '../src/speakers/register/register.js'
import { compare } from './compare.js'
import { registerOf } from './register.js'
import { articleOf, flatten, type HardText, hardTexts, readFixtures } from './texts.js'

/** The extraction of an article may take so many times what Intl.Segmenter takes for walking its words. */
const SPEED_LIMIT = 2
/** Twice the text may take so many times as long; quadratic time would take four. */
const LINEARITY_LIMIT = 2.8
/** Loading the register, checked and indexed, may take so many times what csv-parse takes for its cells alone. */
const REGISTER_LIMIT = 2

const fixtures = readFixtures()
const published = parseDate('2022-01-21')
const register = loadRegister(readFileSync(new URL('../seeds/speakers.csv', import.meta.url), 'utf8'))
const segmenter = new Intl.Segmenter('de', { granularity: 'word' })
let failed = false

printSpeed()
printRegister()
printLinearity()
process.exitCode = failed ? 1 : 0

function printSpeed(): void {
  console.log(`Speed beside \`Intl.Segmenter\`, which walks the words of the same text (Node ${process.version})\n`)
  printRow('articles', 'stage', 'MB/s', 'Intl.Segmenter', 'ratio', 'limit')
  printRow('---', '---', '--:', '--:', '--:', '--:')
  printSpeedOf(`${fixtures.length} of the tests`, fixtures)
  printSpeedOf('one of 5,000 characters', [articleOf(fixtures, 5_000)])
}

function printSpeedOf(name: string, texts: readonly string[]): void {
  const statements = texts.map(text => extract(text, german).statements)
  const articles = texts.map(articleWith)
  const stages: [stage: string, limit: number | null, run: () => unknown][] = [
    ['extraction', SPEED_LIMIT, () => texts.map(text => extract(text, german))],
    ['dates', null, () => texts.map((text, i) => dateStatements(statements[i]!, text, published))],
    ['extraction, speakers and dates', null, () => articles.map(article => readStatements(article, register))],
  ]
  const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e6
  for (const [stage, limit, run] of stages) {
    const { ours, theirs, ratio } = compare(run, () => texts.map(walkWords), { rounds: 9, time: 400, warmUp: 5000 })
    const speed = (ms: number) => ((megabytes / ms) * 1000).toFixed(1)
    printRow(name, stage, speed(ours), speed(theirs), ratio.toFixed(2), judged(ratio, limit))
  }
}

function walkWords(text: string): number {
  let words = 0
  for (const _ of segmenter.segment(text)) words++
  return words
}

function printRegister(): void {
  const entries = 100_000
  const csv = registerOf(entries)
  const load = () => {
    const loaded = loadRegister(csv)
    return [loaded.named('Muster0'), loaded.surnamed('Muster0'), loaded.holders('Landrat in Musterkreis7', null, null)]
  }
  const { ours, theirs, ratio } = compare(load, () => parse(csv), { rounds: 5, time: 1 })
  console.log('\nLoading the register and asking it once, beside `csv-parse`, which only reads its cells\n')
  printRow('entries', 'ms', 'csv-parse', 'ratio', 'limit')
  printRow('--:', '--:', '--:', '--:', '--:')
  printRow(
    entries.toLocaleString('en'),
    ours.toFixed(0),
    theirs.toFixed(0),
    ratio.toFixed(2),
    judged(ratio, REGISTER_LIMIT),
  )
}

function printLinearity(): void {
  console.log('\nTime for a text and for one twice as long\n')
  printRow('text', 'stage', 'n', 'ms for n', 'ms for 2n', 'ratio', 'limit')
  printRow('---', '---', '--:', '--:', '--:', '--:', '--:')
  for (const text of hardTexts(fixtures)) printLinearityOf(text, 'extraction', body => extract(body, german))
  const article = {
    name: 'an article, in characters',
    size: 250_000,
    make: (size: number) => articleOf(fixtures, size),
  }
  printLinearityOf(article, 'extraction, speakers and dates', body => readStatements(articleWith(body), register))
}

function printLinearityOf({ name, size, make }: HardText, stage: string, run: (text: string) => unknown): void {
  const [once, twice] = [flatten(make(size)), flatten(make(2 * size))]
  const options = { rounds: 3, time: 500 }
  const { ours, theirs, ratio } = compare(
    () => run(twice),
    () => run(once),
    options,
  )
  const cells = [size.toLocaleString('en'), theirs.toFixed(0), ours.toFixed(0), ratio.toFixed(2)]
  printRow(name, stage, ...cells, judged(ratio, LINEARITY_LIMIT))
}

function articleWith(text: string): Article {
  return {
    externalId: null,
    title: 'Ein Artikel',
    text,
    outlet: null,
    url: null,
    author: null,
    language: 'de',
    published,
  }
}

function judged(ratio: number, limit: number | null): string {
  if (limit === null) return ''
  if (ratio > limit) failed = true
  return ratio > limit ? `${limit} EXCEEDED` : String(limit)
}

function printRow(...cells: string[]): void {
  console.log(`| ${cells.join(' | ')} |`)
}
