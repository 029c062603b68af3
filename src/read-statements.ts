import type { Article } from './articles/model.js'
import { dateStatements } from './dates/date-statement.js'
import { EXTRACTOR_VERSION, extract } from './extraction/extract.js'
import type { Language } from './extraction/language.js'
import { german } from './language/german/index.js'
import { attribute } from './speakers/attribute.js'
import type { Register } from './speakers/register/model.js'
import type { ReadStatement } from './store/statement-rows.js'

/** The languages that the program reads, by their BCP 47 tag without the region. */
const LANGUAGES: ReadonlyMap<string, Language> = new Map([['de', german]])

/**
 * Reads an article: finds its statements, in the order of the text, and tells who said each of them and when. Null if the
 * article is in a language that the program does not know.
 */
export function readStatements(article: Article, register: Register): readonly ReadStatement[] | null {
  const language = LANGUAGES.get(article.language.split('-')[0]!.toLowerCase())
  if (!language) return null
  const { title, text, published } = article
  const extraction = extract(text, language)
  const { statements } = extraction
  const attributions = attribute({ title, published, extraction, register })
  const dates = dateStatements(statements, text, published)
  return statements.map((statement, i) => ({ statement, attribution: attributions[i]!, said: dates[i]! }))
}

/** The reader that everything but a test of storing takes articles in with. */
export const reader = { version: EXTRACTOR_VERSION, read: readStatements }

/** What is noted on an article in a language that the program does not know. */
export function unreadNote(language: string): string {
  return `not read: the extractor does not know the language "${language}"`
}
