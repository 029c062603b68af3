import { constants, createReadStream } from 'node:fs'
import { access } from 'node:fs/promises'
import { basename } from 'node:path'
import { gunzipped, splitLines } from '../articles/byte-streams.js'
import { MAX_BYTES } from '../articles/read-articles.js'
import { readJsonArticle } from '../articles/read-json-article.js'
import { WortlautError } from '../errors.js'
import { atLeast, byConfidence, byRule } from '../evaluation/calibration.js'
import { matchStatements } from '../evaluation/match-statements.js'
import type { ArticlePair } from '../evaluation/model.js'
import { readGold } from '../evaluation/read-gold.js'
import { toMarkdown, toReliabilityTable, toTable } from '../evaluation/report.js'
import { sampleErrors } from '../evaluation/sample-errors.js'
import { score, scoreRows } from '../evaluation/score.js'
import { readStatements } from '../read-statements.js'
import type { Register } from '../speakers/register/model.js'
import { readRegister } from './read-register.js'
import { toStatementLine } from './statement-line.js'

export interface EvaluateOptions {
  readonly json?: boolean
  readonly markdown?: boolean
  readonly rules?: boolean
  readonly errors: number
  readonly seed: number
  readonly only: readonly string[]
}

/** Scores the extractor on files of gold data and prints the figures; gives the exit code. */
export async function evaluate(files: readonly string[], options: EvaluateOptions): Promise<number> {
  const register = await readRegister()
  const columns = []
  for (const file of files)
    columns.push({ name: basename(file).replace(/\.jsonl(\.gz)?$/, ''), pairs: await readPairs(file, register) })
  if (options.json) print(JSON.stringify(columns.length === 1 ? toJson(columns[0]!) : columns.map(toJson), null, 2))
  else if (options.markdown) print(toMarkdown(columns.map(({ name, pairs }) => ({ name, scores: score(pairs) }))))
  else for (const { name, pairs } of columns) print(report(name, pairs, options))
  return 0
}

function toJson({ name, pairs }: { name: string; pairs: readonly ArticlePair[] }) {
  const rows = pairs.flatMap(matchStatements)
  return { name, ...scoreRows(rows, pairs.length), confidence: byConfidence(rows), rules: byRule(rows) }
}

function report(name: string, pairs: readonly ArticlePair[], { rules, errors, seed, only }: EvaluateOptions): string {
  const rows = pairs.flatMap(matchStatements)
  const parts = [
    `${name}: ${toTable(scoreRows(rows, pairs.length))}`,
    toReliabilityTable('confidence', [...byConfidence(rows), atLeast(0.9, rows)]),
    rules ? toReliabilityTable('rule', byRule(rows)) : '',
    errors > 0 ? sampleErrors(pairs, { count: errors, seed, only }) : '',
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

/** Each annotated article with what the extractor reads in it. */
async function readPairs(file: string, register: Register): Promise<ArticlePair[]> {
  const pairs: ArticlePair[] = []
  const unreadable = await access(file, constants.R_OK).catch((error: Error) => error)
  if (unreadable) throw new WortlautError('bad-input', `${file}: there is no such file, or it may not be read`)
  for await (const { number, bytes } of splitLines(gunzipped(createReadStream(file)), MAX_BYTES)) {
    const line = Buffer.from(bytes ?? [])
      .toString()
      .trim()
    if (line !== '') pairs.push(readPair(line, register, `${file}, line ${number}`))
  }
  return pairs
}

function readPair(line: string, register: Register, place: string): ArticlePair {
  try {
    const gold = readGold(line)
    const article = readJsonArticle(JSON.parse(line))
    return { gold, predicted: (readStatements(article, register) ?? []).map(toStatementLine) }
  } catch (error) {
    throw new WortlautError('bad-input', `${place}: ${(error as Error).message}`, { cause: error })
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
