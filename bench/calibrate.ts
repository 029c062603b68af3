/**
 * Measures how often each rule is right and writes src/extraction/confidences.ts anew:
 *
 *   npm run calibrate -- GOLD.jsonl     (format: see `wortlaut evaluate --help`)
 *
 * A row is "rule | share", or "rule kind-of-speaker | share" where enough were seen. Few cases are drawn towards what is
 * known without them, and everything is lowered a little, since the rules were written with these articles at hand.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { matchStatements } from '../src/evaluation/match-statements.js'
import { readGold } from '../src/evaluation/read-gold.js'
import { extract } from '../src/extraction/extract.js'
import type { Statement } from '../src/extraction/model.js'
import { ruleKey, speakerKey } from '../src/extraction/rate-statements.js'
import { german } from '../src/language/german/index.js'

const TABLE = new URL('../src/extraction/confidences.ts', import.meta.url)
/** So many imagined cases with the share of the rule (of all rules) stand beside those seen. */
const PRIOR = 10
const OPTIMISM = 0.05
const FEWEST = 6

interface Count {
  right: number
  all: number
}

const counts = new Map<string, Count>()

function count(key: string, right: boolean): void {
  const seen = counts.get(key) ?? { right: 0, all: 0 }
  counts.set(key, { right: seen.right + Number(right), all: seen.all + 1 })
}

function countArticle(line: string): void {
  const gold = readGold(line)
  const predicted = extract(gold.text, german).statements
  for (const row of matchStatements({ gold, predicted })) {
    if (!row.predicted) continue
    const statement = row.predicted.statement as Statement
    const words = statement.speaker.flatMap(
      ([begin, end]) => gold.text.slice(begin, end).match(/[\p{L}\p{N}-]+/gu) ?? [],
    )
    count('all', row.attributed)
    count(ruleKey(statement), row.attributed)
    count(`${ruleKey(statement)} ${speakerKey(words, german)}`, row.attributed)
  }
}

const share = ({ right, all }: Count, prior: number) => (right + PRIOR * prior) / (all + PRIOR)

const [path] = process.argv.slice(2)
if (!path) throw new Error('usage: npm run calibrate -- GOLD.jsonl')
for (const line of readFileSync(path, 'utf8').split('\n')) if (line) countArticle(line)

const overall = share(counts.get('all') as Count, 0.5)
counts.delete('all')
const ruleOf = (key: string) =>
  key.includes(' ') && !key.endsWith(' nested') ? key.slice(0, key.lastIndexOf(' ')) : key
const rows = [...counts]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .filter(([key, { all }]) => key === ruleOf(key) || all >= FEWEST)
  .map(([key, seen]) => {
    const rule = share(counts.get(ruleOf(key)) as Count, overall)
    return `${key} | ${Math.max(0.01, (key === ruleOf(key) ? rule : share(seen, rule)) - OPTIMISM).toFixed(2)}`
  })
const text = readFileSync(TABLE, 'utf8')
writeFileSync(TABLE, text.replace(/`\n[\s\S]*`/, `\`\n${rows.join('\n')}\n\``))
