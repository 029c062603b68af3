import { readFileSync } from 'node:fs'
import { extract } from '../../src/extraction/extract.js'
import type { Statement } from '../../src/extraction/model.js'
import { german } from '../../src/language/german/index.js'
import { attribute } from '../../src/speakers/attribute.js'
import type { Attribution } from '../../src/speakers/model.js'
import { loadRegister } from '../../src/speakers/register/register.js'

export const register = loadRegister(readFileSync('seeds/speakers.csv', 'utf8'))

/** A statement of which nothing is known yet. */
export const BLANK: Statement = {
  type: 'Indirect',
  act: 'assert',
  nested: false,
  parent: null,
  refersTo: null,
  quote: [],
  speaker: [],
  cue: [],
  addressee: [],
  frame: [],
  cueTense: null,
  confidence: 1,
  rule: 'test',
}

export interface ArticleOptions {
  readonly title?: string
  readonly date?: string
}

/** Attributes one statement whose speaker's span is marked by [[…]]; what is said by {{…}}, its cue by <<…>>. */
export function speakersOf(marked: string, { title = '', date = '2022-01-15' }: ArticleOptions = {}): Attribution {
  const { text, spans } = unmark(marked)
  const quote = spans('{{')
  const type = quote.some(([begin]) => text[begin] === '„') ? 'Direct' : 'Indirect'
  const statement = { ...BLANK, type, quote, speaker: spans('[['), cue: spans('<<') } as const
  const { analysis } = extract(text, german)
  const published = { from: date, to: date, precision: 'day', phrase: null } as const
  return attribute({ title, published, extraction: { analysis, statements: [statement] }, register })[0]!
}

export function namesOf({ speakers }: Attribution): readonly string[] {
  return speakers.map(({ name }) => name)
}

function unmark(marked: string) {
  let text = ''
  const found: { mark: string; begin: number; end: number }[] = []
  for (const part of marked.split(/(\[\[|\]\]|\{\{|\}\}|<<|>>)/)) {
    if (/^(?:\[\[|\{\{|<<)$/.test(part)) found.push({ mark: part, begin: text.length, end: -1 })
    else if (/^(?:\]\]|\}\}|>>)$/.test(part)) found.findLast(span => span.end < 0)!.end = text.length
    else text += part
  }
  const spans = (mark: string) =>
    found.filter(span => span.mark === mark).map(({ begin, end }) => [begin, end] as const)
  return { text, spans }
}
