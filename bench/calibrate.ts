/**
 * Measures how often each rule is right and writes src/extraction/rating/confidences.ts anew:
 *
 *   npm run calibrate -- GOLD.jsonl     (format: see `wortlaut evaluate --help`)
 *
 * A row is "rule | share", "rule kind-of-speaker | share", or "rule kind-of-speaker sure | share" for those without and "doubtful"
 * for those with a sign of doubt (find-doubts.ts), where enough were seen. Few cases are drawn towards what is known without
 * them, and everything is lowered by `OPTIMISM`: the rules were written with these articles at hand, and so much less was right on
 * articles held back.
 *
 * Says on standard error what the table would have been worth on articles that it was not made from (five folds).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { matchStatements } from '../src/evaluation/match-statements.js'
import { readGold } from '../src/evaluation/read-gold.js'
import { extract } from '../src/extraction/extract.js'
import type { Statement } from '../src/extraction/model.js'
import { german } from '../src/language/german/index.js'

const TABLE = new URL('../src/extraction/rating/confidences.ts', import.meta.url)
/** So many imagined cases with the share of the rule (of all rules) stand beside those seen. */
const PRIOR = 10
const OPTIMISM = 0.07
const FEWEST = 6
const FOLDS = 5

interface Count {
  right: number
  all: number
}

type Counts = Map<string, Count>

/** A prediction: the article it stands in, the rows that speak of it, and whether it is right. */
interface Case {
  readonly article: number
  readonly grounds: readonly string[]
  readonly right: boolean
}

function casesOf(line: string, article: number): Case[] {
  const gold = readGold(line)
  const { statements, grounds } = extract(gold.text, german)
  const groundsOf = new Map(statements.map((statement, i) => [statement, grounds[i] ?? []]))
  return matchStatements({ gold, predicted: statements }).flatMap(({ predicted, attributed }) =>
    predicted ? [{ article, grounds: groundsOf.get(predicted.statement as Statement) ?? [], right: attributed }] : [],
  )
}

function count(cases: readonly Case[]): Counts {
  const counts: Counts = new Map()
  for (const { grounds, right } of cases)
    for (const key of ['all', ...grounds]) {
      const seen = counts.get(key) ?? { right: 0, all: 0 }
      counts.set(key, { right: seen.right + Number(right), all: seen.all + 1 })
    }
  return counts
}

/** The key without its last word, as far as the rule: "frame/dass office sure", "frame/dass office", "frame/dass", "all". */
function moreGeneral(key: string): string {
  const rule = key
    .split(' ')
    .filter((word, i) => i === 0 || word === 'nested')
    .join(' ')
  return key === rule ? 'all' : key.slice(0, key.lastIndexOf(' '))
}

/** Share of a row, drawn towards the share of the more general one. */
function shareOf(counts: Counts, key: string): number {
  const { right, all } = counts.get(key) ?? { right: 0, all: 0 }
  return (right + PRIOR * (key === 'all' ? 0.5 : shareOf(counts, moreGeneral(key)))) / (all + PRIOR)
}

const confidence = (counts: Counts, key: string) => Math.max(0.01, shareOf(counts, key) - OPTIMISM)

const isRow = (counts: Counts, key: string) => moreGeneral(key) === 'all' || (counts.get(key)?.all ?? 0) >= FEWEST

/** Of the statements at `least` or above, by tables made of the other articles, how many were right. */
function crossValidate(cases: readonly Case[], least: number): string {
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const counts = count(cases.filter(({ article }) => article % FOLDS !== fold))
    return cases
      .filter(({ article }) => article % FOLDS === fold)
      .filter(({ grounds }) => confidence(counts, grounds.findLast(key => isRow(counts, key)) ?? 'all') >= least)
  })
  const chosen = folds.flat()
  return `at ${least} or above ${chosen.filter(({ right }) => right).length} of ${chosen.length} are right`
}

const [path] = process.argv.slice(2)
if (!path) throw new Error('usage: npm run calibrate -- GOLD.jsonl')
const cases = readFileSync(path, 'utf8').split('\n').filter(Boolean).flatMap(casesOf)
const counts = count(cases)
const rows = [...counts.keys()]
  .filter(key => key !== 'all' && isRow(counts, key))
  .sort()
  .map(key => `${key} | ${confidence(counts, key).toFixed(2)}`)
const text = readFileSync(TABLE, 'utf8')
writeFileSync(TABLE, text.replace(/`\n[\s\S]*`/, `\`\n${rows.join('\n')}\n\``))
for (const least of [0.9, 0.8, 0.7]) process.stderr.write(`${crossValidate(cases, least)}\n`)
