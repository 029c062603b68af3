import { type Block, withoutBoilerplate } from './boilerplate.js'
import { type DomElement, type DomNode, ELEMENT_NODE, TEXT_NODE } from './dom.js'

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const BLOCKS = names(
  'address article blockquote body center dd details div dl dt h1 h2 h3 h4 h5 h6 header hgroup hr li main ol p pre section summary table tbody td th tr ul',
)
/** Elements whose words are not the article's own. */
const SKIPPED = names(
  'aside audio button canvas dialog embed figcaption figure footer form head iframe input link map meta nav noscript object picture script select style svg template textarea video',
)
/** Words in class names and ids of such elements, as in `article__bild-unterschrift` or `related-links`. */
const SKIPPED_CLASSES = names(
  'advert advertisement anzeige author autor banner bildunterschrift breadcrumb breadcrumbs byline caption comments copyright credit credits infobox kommentare newsletter paywall promo related share sharing social sr tags toolbar unterschrift werbung',
)
/** An element of such a class with more text than this, or with the headline, holds the article (`<main class="with-newsletter">`). */
const MAX_SKIPPED = 600
/** What a browser shows before and after an element's words. */
const AROUND: Readonly<Record<string, readonly [before: string, after: string]>> = { br: ['\n', ''], q: ['„', '“'] }
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g

/**
 * The text of an article's element: its paragraphs with an empty line between them, without captions, boxes and other furniture.
 * White space is as a browser would show it, and `<q>` gets its marks.
 */
export function pageText(root: DomElement, title = ''): string {
  const paragraphs = withoutBoilerplate(blocksOf(root)).map(({ text }) => text)
  if (paragraphs[0] === title) paragraphs.shift()
  return paragraphs.join('\n\n')
}

function blocksOf(root: DomElement): Block[] {
  const blocks: Block[] = []
  let text = ''
  let linked = 0

  visit(root, false)
  flush()
  return blocks

  function visit(node: DomNode, inLink: boolean): void {
    if (node.nodeType === TEXT_NODE) append((node.textContent ?? '').replace(/\s+/g, ' '), inLink)
    else if (node.nodeType === ELEMENT_NODE && !isSkipped(node as DomElement)) visitElement(node as DomElement, inLink)
  }

  function visitElement(element: DomElement, inLink: boolean): void {
    const name = element.localName
    const [before, after] = AROUND[name] ?? ['', '']
    if (BLOCKS.has(name)) flush()
    append(before, inLink)
    for (const child of element.childNodes) visit(child, inLink || name === 'a')
    append(after, inLink)
    if (BLOCKS.has(name)) flush()
  }

  function append(words: string, inLink: boolean): void {
    text += words
    if (inLink) linked += words.length
  }

  /** Two line breaks in a row make paragraphs too. */
  function flush(): void {
    const share = linked / Math.max(1, text.length)
    for (const part of text.split(/\n\s*\n/)) {
      const paragraph = part.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim()
      if (paragraph !== '') blocks.push({ text: paragraph, linked: Math.round(share * paragraph.length) })
    }
    text = ''
    linked = 0
  }
}

/** Takes the elements out of a page whose class tells that they are furniture, before Readability rebuilds it without classes. */
export function removeFurniture(page: DomElement): void {
  for (const element of page.querySelectorAll('body [class], body [id]')) if (isFurniture(element)) element.remove()
}

function isSkipped(element: DomElement): boolean {
  return SKIPPED.has(element.localName) || element.getAttribute('hidden') !== null || isFurniture(element)
}

function isFurniture(element: DomElement): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  const words = names.toLowerCase().split(/[^a-zäöü]+/)
  if (!words.some(word => SKIPPED_CLASSES.has(word)) || element.querySelector('h1, article, main')) return false
  return (element.textContent ?? '').length < MAX_SKIPPED
}
