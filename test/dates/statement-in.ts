import type { Span, Statement } from '../../src/extraction/model.js'

/**
 * A text and the statement that its marks describe: `[cue]`, `{speaker}`, and before a bar the type if it is not Indirect:
 * `Reported| {Blinken} [forderte] am Freitag den Abzug.` The whole is the frame, or of Reported ones the quote.
 */
export function statementIn(marked: string): { text: string; statement: Statement } {
  const [, type = 'Indirect', body = ''] = /^(?:([A-Z]\w+)\| )?(.*)$/s.exec(marked)!
  const spans: { cue: Span[]; speaker: Span[] } = { cue: [], speaker: [] }
  let text = ''
  for (const part of body.split(/([[{][^\]}]*[\]}])/)) {
    const list = part.startsWith('[') ? spans.cue : part.startsWith('{') ? spans.speaker : null
    const words = list ? part.slice(1, -1) : part
    list?.push([text.length, text.length + words.length])
    text += words
  }
  const whole: Span[] = [[0, text.length]]
  const statement: Statement = {
    type: type as Statement['type'],
    act: 'assert',
    nested: false,
    parent: null,
    refersTo: null,
    quote: type === 'Reported' ? whole : [],
    frame: type === 'Reported' ? [] : whole,
    ...spans,
    addressee: [],
    cueTense: 'past',
    confidence: 1,
    rule: 'test',
  }
  return { text, statement }
}
