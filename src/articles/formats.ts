import { decodeAny, decodeUtf8 } from './decode.js'
import type { ReadResult } from './model.js'
import { ForeignFileError, ReadError, toFailure } from './read-failure.js'
import { readFeed } from './read-feed.js'
import { looksLikeFrontMatter, readFrontMatter } from './read-front-matter.js'
import { readHtml } from './read-html.js'
import { parseJson, readJsonArticle } from './read-json-article.js'
import { looksLikeSeedText, readSeedText } from './read-seed-text.js'

/** A format of whole documents; the one of lines, JSON lines, is streamed and has no place here. */
interface Format {
  /** By the first characters, white space before them left out, and by the name without `.gz`. */
  readonly isIt: (head: string, name: string) => boolean
  readonly read: (source: string, bytes: Uint8Array) => readonly ReadResult[]
}

const XML = /\.(?:xml|rss|atom)(?:\.gz)?$/i
const MARKDOWN = /\.(?:md|markdown)(?:\.gz)?$/i

/** The first that fits is the one: content tells, and the name only where content does not. */
const FORMATS: readonly Format[] = [
  {
    isIt: head => head.startsWith('{') || head.startsWith('['),
    read: (source, bytes) => readJson(source, decodeUtf8(bytes)),
  },
  {
    isIt: (head, name) => /<(?:rss|feed|rdf:RDF)[\s>]/.test(head) || (XML.test(name) && !/<html[\s>]/i.test(head)),
    read: (source, bytes) => readFeed(source, decodeAny(bytes)),
  },
  {
    isIt: (head, name) => head.startsWith('<') || /\.(?:html?|xhtml)(?:\.gz)?$/i.test(name),
    read: (source, bytes) => [{ ok: true, source, article: readHtml(decodeAny(bytes)) }],
  },
  {
    isIt: looksLikeFrontMatter,
    read: (source, bytes) => [
      { ok: true, source, article: readFrontMatter(decodeAny(bytes), { markdown: MARKDOWN.test(source) }) },
    ],
  },
  {
    isIt: (head, name) => looksLikeSeedText(head) || /\.txt(?:\.gz)?$/i.test(name) || !MARKDOWN.test(name),
    read: (source, bytes) => [{ ok: true, source, article: readSeedText(decodeUtf8(bytes)) }],
  },
]

/**
 * Reads a whole document of any format, told by its content.
 * @throws ReadError if nothing can be read of it, ForeignFileError if it is no article; a broken one of several is a failure among the
 * results.
 */
export function readDocument(source: string, bytes: Uint8Array): readonly ReadResult[] {
  const head = decodeAny(bytes.subarray(0, 4096)).trimStart()
  const format = FORMATS.find(({ isIt }) => isIt(head, source))
  if (!format)
    throw new ForeignFileError(
      'a Markdown file must begin with front matter: a line "---", title and date, a line "---"',
      1,
    )
  return format.read(source, bytes)
}

/** One JSON article, or a list of them. */
function readJson(source: string, text: string): ReadResult[] {
  const value = parseJson(text)
  return (Array.isArray(value) ? value : [value]).map((item, i) => {
    try {
      return { ok: true, source, article: readJsonArticle(item) }
    } catch (error) {
      if (!Array.isArray(value) || (i === 0 && error instanceof ForeignFileError)) throw error
      return toFailure(source, new ReadError(`item ${i + 1}: ${(error as Error).message}`))
    }
  })
}
