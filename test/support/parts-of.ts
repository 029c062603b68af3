import { extract } from '../../src/extraction/extract.js'
import type { Span, Statement } from '../../src/extraction/model.js'
import { german } from '../../src/language/german/index.js'

/** What the statements of a text hold in one role, the parts of a span list joined by " … ". */
export const partsOf = (text: string, role: 'speaker' | 'cue' | 'addressee' | 'frame' | 'quote'): string[] =>
  extract(text, german).statements.map((s: Statement) =>
    s[role].map(([begin, end]: Span) => text.slice(begin, end)).join(' … '),
  )
