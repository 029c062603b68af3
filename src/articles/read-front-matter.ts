import { marked } from 'marked'
import { parse } from 'yaml'
import { type Interval, UNKNOWN } from '../dates/interval.js'
import { parseDate } from '../dates/parse-date.js'
import { parseFragment } from './dom.js'
import { detectLanguage, toLanguageTag } from './languages.js'
import { parseLooseDate } from './loose-date.js'
import type { Article } from './model.js'
import { pageText } from './page-text.js'
import { ReadError } from './read-failure.js'
import { readAddress } from './web-address.js'

const FRONT_MATTER = /^\uFEFF?---[^\S\n]*\n([\s\S]*?)\n(?:---|\.\.\.)[^\S\n]*(?:\n([\s\S]*))?$/

/** How the fields are called in the front matter of German and English newsrooms. */
const KEYS = {
  id: ['id', 'guid', 'uuid'],
  title: ['title', 'titel', 'headline', 'überschrift'],
  date: ['date', 'datum', 'published', 'pubdate', 'created'],
  outlet: ['outlet', 'medium', 'publication', 'quelle', 'site'],
  url: ['url', 'link', 'canonical', 'permalink'],
  author: ['author', 'authors', 'autor', 'autoren', 'autorin'],
  language: ['language', 'lang', 'sprache', 'locale'],
} as const

/** Whether a text begins with the line `---`. */
export function looksLikeFrontMatter(file: string): boolean {
  return /^\uFEFF?---[^\S\n]*\r?\n/.test(file)
}

/**
 * Reads a text with YAML front matter: title, date, outlet, url, author, language and id, under English or German names. Of a Markdown file
 * the words without their markup become the text, of a plain one what stands there.
 * @throws ReadError if the front matter is not closed, is not YAML, has a wrong date, or no text follows it.
 */
export function readFrontMatter(file: string, { markdown }: { readonly markdown: boolean }): Article {
  const [, yaml, body] = FRONT_MATTER.exec(file.replace(/\r\n?/g, '\n')) ?? []
  if (yaml === undefined) throw new ReadError('the front matter that begins in line 1 has no closing "---"', 1)
  const field = fieldsOf(yaml)
  const title = field('title') ?? ''
  const text = markdown
    ? pageText(parseFragment(marked.parse(body ?? '', { async: false })), title)
    : (body ?? '').trim()
  if (text === '') throw new ReadError('there is no text after the front matter', yaml.split('\n').length + 3)
  return {
    externalId: field('id'),
    title,
    text,
    outlet: field('outlet'),
    url: readAddress(field('url')),
    author: field('author'),
    language: toLanguageTag(field('language')) ?? detectLanguage(text),
    published: readDate(field('date')),
  }
}

function fieldsOf(yaml: string): (name: keyof typeof KEYS) => string | null {
  const fields = new Map(Object.entries(parseYaml(yaml)).map(([key, value]) => [key.toLowerCase(), toText(value)]))
  return name => KEYS[name].map(key => fields.get(key)).find(Boolean) ?? null
}

function parseYaml(yaml: string): object {
  try {
    const value: unknown = parse(yaml)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  } catch (error) {
    const [at] = (error as { linePos?: { line: number }[] }).linePos ?? []
    throw new ReadError(`the front matter is not YAML: ${(error as Error).message.split('\n')[0]}`, (at?.line ?? 0) + 1)
  }
  throw new ReadError('the front matter is not a list of "name: value" lines', 2)
}

function toText(value: unknown): string | null {
  if (Array.isArray(value)) return value.map(toText).filter(Boolean).join(', ') || null
  return value === null || typeof value === 'object' ? null : String(value).trim() || null
}

/** A date that is given is a date, or the file is refused: a wrong one would file its statements wrongly. */
function readDate(date: string | null): Interval {
  return date === null ? UNKNOWN : (parseLooseDate(date) ?? parseDate(date))
}
