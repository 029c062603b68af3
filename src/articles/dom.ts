import { XMLValidator } from 'fast-xml-parser'
import { Parser } from 'htmlparser2'
import { DOMParser, parseHTML } from 'linkedom'
import { ReadError } from './read-failure.js'

/** What the readers use of the DOM. */
export interface DomNode {
  readonly nodeType: number
  readonly textContent: string | null
  readonly childNodes: Iterable<DomNode>
}

export interface DomElement extends DomNode {
  readonly localName: string
  readonly children: Iterable<DomElement>
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): Iterable<DomElement>
  remove(): void
}

export const ELEMENT_NODE = 1
export const TEXT_NODE = 3

/** Parsers and Readability take time in proportion to the square and the cube of the depth; browsers stop at 512. */
const MAX_DEPTH = 256
const MAX_ELEMENTS = 1_000_000

/**
 * An HTML page as a document. Nothing is loaded, no script runs.
 * @throws ReadError for markup nested so deeply, or of so many elements, that reading it would take minutes.
 */
export function parseHtml(html: string): DomElement {
  refuseBombs(html, false)
  const page = parseHTML(html).document as unknown as DomElement
  if (/\s[A-Z-]+\s*=/.test(html)) lowerCaseAttributes(page)
  return page
}

/** Pages of the nineties write `CONTENT="…"`, which linkedom keeps. */
function lowerCaseAttributes(page: DomElement): void {
  for (const element of page.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      if (name !== name.toLowerCase()) element.setAttribute(name.toLowerCase(), value)
    }
  }
}

/** Some HTML, such as the content of a feed's entry, as the `<body>` that holds it. */
export function parseFragment(html: string): DomElement {
  return parseHtml(`<html><body>${html}</body></html>`).querySelector('body')!
}

/**
 * A well-formed XML document. Entities that it declares itself are refused: a feed needs none, and a few lines of them expand to
 * gigabytes.
 * @throws ReadError with the line where the document is not well-formed.
 */
export function parseXml(xml: string): DomElement {
  if (/<!ENTITY/i.test(xml)) throw new ReadError('the document declares entities of its own, which are not expanded')
  refuseBombs(xml, true)
  const validity = XMLValidator.validate(xml)
  if (validity !== true) throw new ReadError(`not well-formed XML: ${validity.err.msg}`, validity.err.line)
  return new DOMParser().parseFromString(xml, 'text/xml') as unknown as DomElement
}

/** The children of this name (with its prefix, if the document writes one). */
export function childrenNamed(element: DomElement, name: string): DomElement[] {
  return Array.from(element.children).filter(child => child.localName === name)
}

/** Goes once over the markup with linkedom's own tokenizer, which has no tree to build yet. */
function refuseBombs(markup: string, xmlMode: boolean): void {
  let depth = 0
  let elements = 0
  const parser = new Parser(
    {
      onopentagname() {
        if (++elements > MAX_ELEMENTS) throw new ReadError(`the document has more than ${MAX_ELEMENTS} elements`)
        if (++depth > MAX_DEPTH) throw new ReadError(`the document is nested more than ${MAX_DEPTH} elements deep`)
      },
      onclosetag() {
        depth--
      },
    },
    { xmlMode },
  )
  parser.end(markup)
}
