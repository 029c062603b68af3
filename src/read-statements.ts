import type { Article } from './articles/model.js'
import { dateStatements } from './dates/date-statement.js'
import { EXTRACTOR_VERSION, extract } from './extraction/extract.js'
import type { Language, Span } from './extraction/model.js'
import { german } from './language/german/index.js'
import type { ResolvedSpeaker } from './speakers/model.js'
import type { Register } from './speakers/register.js'
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
  const { text, published } = article
  const { statements } = extract(text, language)
  const dates = dateStatements(statements, text, published)
  return statements.map((statement, i) => ({
    statement,
    attribution: { speakers: namedIn(text, statement.speaker, register), relayers: [] },
    said: dates[i]!,
  }))
}

/** The speaker under the name that stands in the text, where the register knows exactly one of that name. */
function namedIn(text: string, spans: readonly Span[], register: Register): ResolvedSpeaker[] {
  const mention = spans.map(([start, end]) => text.slice(start, end)).join(' ')
  const [entry, second] = register.named(mention)
  if (!entry || second) return []
  return [{ name: entry.name, kind: entry.kind, slug: entry.slug, wikidata: entry.wikidata, mention, role: null }]
}

/** The reader that everything but a test of storing takes articles in with. */
export const reader = { version: EXTRACTOR_VERSION, read: readStatements }
