import { childrenNamed, type DomElement, parseFragment, parseXml } from './dom.js'
import { detectLanguage, toLanguageTag } from './languages.js'
import { firstDate } from './loose-date.js'
import type { ReadResult } from './model.js'
import { pageText } from './page-text.js'
import { ForeignFileError, ReadError, toFailure } from './read-failure.js'
import { toWebAddress } from './web-address.js'

/** What all entries of a feed have in common. */
interface Feed {
  readonly outlet: string | null
  readonly language: string | null
}

/**
 * Reads the articles of an RSS (2.0, 1.0) or Atom feed: the full content where an entry has it, its summary otherwise. An entry without
 * any text is a failure with the entry's line, and the others go on.
 * @throws ReadError if the document is not well-formed, or no feed.
 */
export function readFeed(source: string, xml: string): ReadResult[] {
  const document = parseXml(xml)
  const root = document.querySelector('rss, feed, RDF, rdf\\:RDF')
  if (!root) throw new ForeignFileError('the document is XML, but neither an RSS nor an Atom feed')
  const feed = describeFeed(root)
  const lines = linesOfEntries(xml)
  return Array.from(root.querySelectorAll('item, entry'), (entry, i) => {
    try {
      return { ok: true, source, article: readEntry(entry, feed) }
    } catch (error) {
      return toFailure(source, error, lines[i] ?? null)
    }
  })
}

function describeFeed(root: DomElement): Feed {
  const channel = root.querySelector('channel') ?? root
  const language = textOf(channel, 'language', 'dc:language') ?? root.getAttribute('xml:lang')
  return { outlet: textOf(channel, 'title'), language: toLanguageTag(language) }
}

function readEntry(entry: DomElement, feed: Feed) {
  const title = plain(textOf(entry, 'title') ?? '')
  const text = contentOf(entry, title)
  if (text === '') throw new ReadError(`the entry ${JSON.stringify(title)} has no text`)
  const url = linkOf(entry)
  return {
    externalId: textOf(entry, 'guid', 'id') ?? url,
    title,
    text,
    outlet: sourceOf(entry) ?? feed.outlet,
    url,
    author: textOf(entry, 'dc:creator') ?? authorOf(entry),
    language: toLanguageTag(entry.getAttribute('xml:lang')) ?? feed.language ?? detectLanguage(text),
    published: firstDate(
      textOf(entry, 'pubDate'),
      textOf(entry, 'dc:date'),
      textOf(entry, 'published'),
      textOf(entry, 'updated'),
    ),
  }
}

/** The longest of content and summary: feeds that put a teaser into `content:encoded` and the text into `description` exist. */
function contentOf(entry: DomElement, title: string): string {
  const texts = ['content:encoded', 'content', 'description', 'summary']
    .flatMap(name => childrenNamed(entry, name))
    .map(element => pageText(isXhtml(element) ? element : parseFragment(element.textContent ?? ''), title))
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '')
}

const isXhtml = (element: DomElement): boolean => element.getAttribute('type') === 'xhtml'

/** RSS has the address as text, Atom in `href`; a guid is one unless it says otherwise. */
function linkOf(entry: DomElement): string | null {
  const links = childrenNamed(entry, 'link')
  const atom = links.find(link => ['alternate', null].includes(link.getAttribute('rel')) && link.getAttribute('href'))
  const guid = childrenNamed(entry, 'guid').find(element => element.getAttribute('isPermaLink') !== 'false')
  return toWebAddress(atom?.getAttribute('href') ?? textOf(entry, 'link') ?? guid?.textContent)
}

function authorOf(entry: DomElement): string | null {
  const authors = childrenNamed(entry, 'author').map(author => textOf(author, 'name') ?? author.textContent?.trim())
  return authors.filter(Boolean).join(', ') || null
}

/** Of an entry that an aggregator took over from elsewhere: the name of the feed it was in. */
function sourceOf(entry: DomElement): string | null {
  const [source] = childrenNamed(entry, 'source')
  return (source && (textOf(source, 'title') ?? source.textContent?.trim())) || null
}

function textOf(element: DomElement, ...names: string[]): string | null {
  return names.flatMap(name => childrenNamed(element, name))[0]?.textContent?.trim() || null
}

/** A title as text: some feeds escape markup and entities in it. */
const plain = (title: string): string => (/[<&]/.test(title) ? pageText(parseFragment(title)) : title)

function linesOfEntries(xml: string): number[] {
  const lines: number[] = []
  let line = 1
  for (const [match] of xml.matchAll(/\n|<(?:item|entry)[\s>]/g)) {
    if (match === '\n') line++
    else {
      lines.push(line)
      if (match.endsWith('\n')) line++
    }
  }
  return lines
}
