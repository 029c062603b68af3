import { parseDate } from '../dates/parse-date.js'
import { detectLanguage } from './languages.js'
import type { Article } from './model.js'
import { ReadError } from './read-failure.js'

const HEADING = /^\s*date\s+(\S+)[^\S\n]*(.*)$/u

/**
 * Reads a seed file: a first line ` date YYYY-MM[-DD] TITLE` (the day and the month may be missing), an empty line, the body.
 * The body loses the empty lines around it and nothing else.
 * @throws ReadError that names the line and what should stand there.
 * @example readSeedText(' date 2022-01 Gipfel vertagt\n\nDer Gipfel wird vertagt.').title // 'Gipfel vertagt'
 */
export function readSeedText(file: string): Article {
  const [heading = '', empty, ...rest] = file.replace(/\r\n?/g, '\n').split('\n')
  const { published, title } = readHeading(heading)
  if (empty === undefined || empty.trim() !== '') throw new ReadError('the second line must be empty', 2)
  const text = rest
    .join('\n')
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .trimEnd()
  if (text === '') throw new ReadError('there is no body after the first line', 3)
  refuseControlCharacters(file)
  return {
    externalId: null,
    title,
    text,
    outlet: null,
    url: null,
    author: null,
    language: detectLanguage(text),
    published,
  }
}

/** Whether a text begins as a seed file does. */
export function looksLikeSeedText(file: string): boolean {
  return HEADING.test(firstLine(file))
}

function readHeading(line: string) {
  const [, date, title] = HEADING.exec(line) ?? []
  if (date === undefined)
    throw new ReadError(`the first line must be " date YYYY-MM[-DD] TITLE", not ${shown(line)}`, 1)
  if (!title?.trim()) throw new ReadError('the first line has no title after its date', 1)
  try {
    return { published: parseDate(date), title: title.trim() }
  } catch (error) {
    throw new ReadError((error as Error).message, 1)
  }
}

/** A NUL or another control character tells a binary file that happens to begin like a text. */
function refuseControlCharacters(file: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is they that are looked for
  const at = file.search(/[\0-\x08\x0e-\x1f]/)
  if (at < 0) return
  const code = file.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')
  throw new ReadError(`there is a control character (U+${code}): this is not a text file`, lineAt(file, at))
}

const firstLine = (file: string): string => file.slice(0, file.search(/[\r\n]|$/))
const lineAt = (file: string, offset: number): number => file.slice(0, offset).split(/\r\n?|\n/).length
const shown = (line: string): string => JSON.stringify(line.length > 60 ? `${line.slice(0, 60)}…` : line)
