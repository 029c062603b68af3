import { Readability } from '@mozilla/readability'
import { type DomElement, parseHtml } from './dom.js'
import { detectLanguage } from './languages.js'
import type { Article } from './model.js'
import { readPageMetadata } from './page-metadata.js'
import { pageText, removeFurniture } from './page-text.js'
import { ReadError } from './read-failure.js'

const MAX_ELEMENTS = 100_000

/**
 * Reads the article of a saved web page: Mozilla Readability finds it, the page's metadata describes it. The text is what a reader of the
 * page sees of the article, its paragraphs with an empty line between them.
 * @throws ReadError if there is no article on the page.
 */
export function readHtml(html: string): Article {
  const page = parseHtml(html)
  const metadata = readPageMetadata(page)
  const title = metadata.title ?? ''
  const text = findText(page, title) || metadata.body
  if (!text) throw new ReadError('there is no article on this page')
  return {
    externalId: null,
    title,
    text,
    outlet: metadata.outlet,
    url: metadata.url,
    author: metadata.author,
    language: metadata.language ?? detectLanguage(text),
    published: metadata.published,
  }
}

/** Readability takes the page apart while it looks. */
function findText(page: DomElement, title: string): string {
  removeFurniture(page)
  const found = new Readability(page as never, {
    maxElemsToParse: MAX_ELEMENTS,
    keepClasses: true,
    serializer: node => node as unknown as DomElement,
  }).parse()
  return found?.content ? pageText(found.content, title) : ''
}
