import { once } from 'node:events'
import { basename } from 'node:path'
import { styleText } from 'node:util'
import type { Article } from '../articles/model.js'
import { readArticles } from '../articles/read-articles.js'
import { describeFailure } from '../articles/read-failure.js'
import { readStatements, unreadNote } from '../read-statements.js'
import type { ReadStatement } from '../store/statement-rows.js'
import { formatArticle } from './format-article.js'
import type { Style } from './mark-text.js'
import { readRegister } from './read-register.js'
import { toStatementLine } from './statement-line.js'

export interface ExtractOptions {
  readonly format: 'jsonl' | 'pretty'
  readonly color: 'auto' | 'always' | 'never'
}

/**
 * Writes the statements of each article to standard output, in input order and as they come, without a database; gives the exit
 * code. What cannot be read is named on standard error, and the others go on.
 */
export async function extract(paths: readonly string[], options: ExtractOptions): Promise<number> {
  const register = await readRegister()
  const format = options.format === 'pretty' ? prettyFormat(options.color) : toJsonLine
  let failures = 0
  for await (const result of readArticles(paths.length > 0 ? paths : ['-'])) {
    if (result.ok) await write(format(result.source, result.article, readStatements(result.article, register)))
    else {
      failures++
      process.stderr.write(`${describeFailure(result)}\n`)
    }
  }
  return failures > 0 ? 1 : 0
}

type Format = (source: string, article: Article, statements: readonly ReadStatement[] | null) => string

/** One line an article: `{"id", "statements": […]}`, and a note if it was not read. */
const toJsonLine: Format = (source, article, statements) => {
  const note = statements ? {} : { note: unreadNote(article.language) }
  return `${JSON.stringify({ id: idOf(source, article), statements: (statements ?? []).map(toStatementLine), ...note })}\n`
}

function prettyFormat(color: ExtractOptions['color']): Format {
  const coloured = color === 'always' || (color === 'auto' && process.stdout.hasColors?.())
  const style: Style = (formats, text) => (coloured ? styleText(formats, text, { validateStream: false }) : text)
  return (source, article, statements) =>
    `${formatArticle({ id: idOf(source, article), article, statements, style })}\n\n`
}

/** The source's own id, the address, or the file's name. */
const idOf = (source: string, { externalId, url }: Article): string => externalId ?? url ?? basename(source)

/** Waits while the reader of the output is behind. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
