import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Article } from '../../src/articles/model.js'
import { readSeedText } from '../../src/articles/read-seed-text.js'
import type { Act, Span, StatementType } from '../../src/extraction/model.js'

/** A statement as somebody who reads the article closely would annotate it. */
export interface ExpectedStatement {
  readonly type: StatementType
  readonly nested?: boolean
  /** The parts of the quote, each once in the text. */
  readonly quote: readonly string[]
  /** How the text names the speaker, without a word for none. */
  readonly speaker?: string
  /** Canonical name; null for unknown. */
  readonly speakerName: string | null
  /** Other names that are as right. */
  readonly speakerAliases?: readonly string[]
  /** Of those who spoke together. */
  readonly speakerNames?: readonly string[]
  readonly act?: Act
  readonly addressee?: string
  readonly relayedBy?: string
}

export interface Fixture {
  /** `<phenomenon>/<case>` */
  readonly name: string
  readonly article: Article
  readonly statements: readonly ExpectedStatement[]
}

const FOLDER = fileURLToPath(new URL('../fixtures/', import.meta.url))

/** The annotated articles of `test/fixtures`: every text that has its statements beside it. */
export const fixtures: readonly Fixture[] = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.txt'))
  .sort()
  .flatMap(readFixture)

function readFixture(path: string): Fixture[] {
  const name = path.replace(/\.txt$/, '').replaceAll('\\', '/')
  try {
    const { statements } = JSON.parse(readFileSync(`${FOLDER}${name}.json`, 'utf8'))
    return [{ name, article: readSeedText(readFileSync(`${FOLDER}${path}`, 'utf8')), statements }]
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/** The words that spans stand for, the parts of a discontinuous one apart. */
export const wordsOf = (text: string, spans: readonly Span[]): string[] =>
  spans.map(([begin, end]) => text.slice(begin, end))
