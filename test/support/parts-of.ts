import { extract } from '../../src/extraction/extract.js'
import type { Span, Statement } from '../../src/extraction/model.js'
import { german } from '../../src/language/german/index.js'

/** The words under a list of spans, joined by " […] ". */
export const textAt = (text: string, spans: readonly Span[]): string =>
  spans.map(([begin, end]) => text.slice(begin, end)).join(' […] ')

/** What the statements of a text hold in one role. */
export const partsOf = (text: string, role: 'speaker' | 'cue' | 'addressee' | 'frame' | 'quote'): string[] =>
  extract(text, german).statements.map((s: Statement) => textAt(text, s[role]))

/** "Kern: es reiche": who says what, of each statement that stands in no other one. */
export const saidIn = (text: string): string[] =>
  extract(text, german)
    .statements.filter(s => !s.nested)
    .map(s => `${textAt(text, s.speaker)}: ${textAt(text, s.quote)}`)
