import type { Interval } from '../dates/interval.js'
import type { DomElement } from './dom.js'
import { toLanguageTag } from './languages.js'
import { firstDate } from './loose-date.js'
import { toWebAddress } from './web-address.js'

/** What a page says about its article; null where it says nothing. */
export interface PageMetadata {
  readonly title: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly author: string | null
  readonly language: string | null
  readonly published: Interval
  /** The whole text, if the page repeats it for search engines. */
  readonly body: string | null
}

type JsonObject = Readonly<Record<string, unknown>>

/**
 * Title, date, outlet, url, author and language of a page, from the most telling source: schema.org's JSON-LD, then OpenGraph and
 * other `<meta>` elements, then the page itself.
 */
export function readPageMetadata(page: DomElement): PageMetadata {
  const article = findArticle(page)
  const meta = readMeta(page)
  const text = (selector: string) => page.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() || null
  const attribute = (selector: string, name: string) => page.querySelector(selector)?.getAttribute(name)?.trim() || null
  return {
    title: nameOf(article.headline) ?? meta('og:title') ?? text('article h1') ?? text('h1') ?? text('title'),
    outlet: nameOf(article.publisher) ?? meta('og:site_name', 'application-name'),
    url:
      [attribute('link[rel=canonical]', 'href'), urlOf(article), meta('og:url')].map(toWebAddress).find(Boolean) ??
      null,
    author: nameOf(article.author) ?? meta('author', 'dc.creator') ?? text('[rel=author]') ?? text('[itemprop=author]'),
    language: languageOf(nameOf(article.inLanguage), attribute('html', 'lang'), meta('og:locale')),
    published: firstDate(
      nameOf(article.datePublished),
      meta(
        'article:published_time',
        'og:article:published_time',
        'date',
        'dc.date',
        'dcterms.date',
        'dcterms.created',
        'pubdate',
      ),
      attribute('[itemprop=datePublished]', 'datetime') ?? attribute('[itemprop=datePublished]', 'content'),
      attribute('article time[datetime]', 'datetime'),
      attribute('time[datetime]', 'datetime'),
      text('article time') ?? text('time'),
    ),
    body: nameOf(article.articleBody),
  }
}

/** The content of the first of these `<meta>` elements that has one. */
function readMeta(page: DomElement): (...names: string[]) => string | null {
  const contents = new Map<string, string>()
  for (const element of page.querySelectorAll('meta[content]')) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? '').toLowerCase()
    const content = element.getAttribute('content')?.trim()
    if (content && !contents.has(name)) contents.set(name, content)
  }
  return (...names) => names.map(name => contents.get(name)).find(Boolean) ?? null
}

/** The article among the page's JSON-LD objects: `NewsArticle`, `ReportageNewsArticle`, `BlogPosting` and the like. */
function findArticle(page: DomElement): JsonObject {
  const objects = Array.from(page.querySelectorAll('script[type="application/ld+json"]'), parseScript).flatMap(flatten)
  return objects.find(object => /Article|Posting/.test(String(object['@type']))) ?? {}
}

function parseScript(script: DomElement): unknown {
  try {
    return JSON.parse(script.textContent ?? '')
  } catch {
    return null // broken JSON-LD is common, and the page says the same in other places
  }
}

function flatten(value: unknown): JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(flatten)
  if (typeof value !== 'object' || value === null) return []
  return [value as JsonObject, ...flatten((value as JsonObject)['@graph'])]
}

/** A schema.org value as text: itself, its `name`, or those of a list. */
function nameOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null
  if (Array.isArray(value)) return value.map(nameOf).filter(Boolean).join(', ') || null
  return typeof value === 'object' && value !== null ? nameOf((value as JsonObject).name) : null
}

function urlOf(article: JsonObject): string | null {
  const main = article.mainEntityOfPage
  return nameOf(article.url) ?? nameOf((main as JsonObject | null)?.['@id'] ?? main)
}

function languageOf(...names: readonly (string | null)[]): string | null {
  return names.map(toLanguageTag).find(Boolean) ?? null
}
