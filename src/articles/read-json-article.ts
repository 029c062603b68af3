import * as z from 'zod'
import { UNKNOWN } from '../dates/interval.js'
import { parseDate } from '../dates/parse-date.js'
import { detectLanguage, toLanguageTag } from './languages.js'
import type { Article } from './model.js'
import { ForeignFileError, ReadError } from './read-failure.js'
import { looksLikeNinjs, readNinjs } from './read-ninjs.js'
import { readAddress } from './web-address.js'

const optionalText = z.string().nullish()

/** An article as a JSON object; what else stands in the object is passed over. */
const schema = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  title: optionalText,
  date: optionalText,
  text: z.string(),
  url: optionalText,
  outlet: optionalText,
  author: optionalText,
  language: optionalText,
})

/**
 * Reads one JSON article, `{"id","title","date","text","url","outlet","author","language"}`, all but `text` optional, or a ninjs item.
 * `text` is kept unchanged: it is what every offset refers to.
 * @throws ReadError that names the field; ForeignFileError if it is another object altogether.
 */
export function readJsonArticle(value: unknown): Article {
  if (typeof value !== 'object' || value === null) throw new ReadError('not an article: not a JSON object')
  if (!('text' in value) && looksLikeNinjs(value)) return readNinjs(value)
  if (!('text' in value)) throw new ForeignFileError('not an article: the JSON object has no "text"')
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw new ReadError(describe(parsed.error))
  const { id, title, date, text, url, outlet, author, language } = parsed.data
  return {
    externalId: id == null ? null : String(id),
    title: title ?? '',
    text,
    outlet: outlet ?? null,
    url: readAddress(url),
    author: author ?? null,
    language: readLanguage(language) ?? detectLanguage(text),
    published: date == null ? UNKNOWN : readDate(date),
  }
}

/** @throws ReadError */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new ReadError(`not JSON: ${(error as Error).message}`)
  }
}

function readLanguage(language: string | null | undefined): string | null {
  const tag = toLanguageTag(language)
  if (language?.trim() && !tag)
    throw new ReadError(`"language": ${JSON.stringify(language)} is not a language tag such as "de"`)
  return tag
}

function readDate(date: string) {
  try {
    return parseDate(date)
  } catch (error) {
    throw new ReadError(`"date": ${(error as Error).message}`)
  }
}

function describe(error: z.ZodError): string {
  return error.issues.map(({ path, message }) => `"${path.join('.')}": ${message}`).join('; ')
}
