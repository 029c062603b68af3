import { openingWord } from '../clauses/find-clause-words.js'
import { type Clause, firstOf, lastOf } from '../clauses/model.js'
import type { SentenceView } from '../drafts.js'
import { isQuoted } from '../find-open-quotations.js'
import { isOwnedByNoun } from '../phrases/find-owning-nouns.js'
import type { Range, Token } from '../text/model.js'
import { rangeOf, subtract } from '../text/ranges.js'
import { addFrameStatement } from './add-frame-statement.js'
import { findContent } from './find-reported-clauses.js'
import { type Frame, isItselfReported, readFrame } from './read-frames.js'
import { readInquit } from './read-inquits.js'
import { readWritingFrame } from './read-writings.js'
import { reportsBefore } from './report-clauses-before.js'
import { reportsLike } from './report-wie-clauses.js'
import { takesUp } from './take-up-reports.js'
import { isNobodysWord, quotesSelf } from './tell-nobodys-words.js'

/** Statements that a clause with a reporting verb attributes, before, behind or around what was said. */
export function attributeFrames(views: readonly SentenceView[], index: number): void {
  const view = views[index] as SentenceView
  for (const clause of view.clauses) {
    const frame = isQuoted(view, clause) ? null : anyFrameOf(view, clause)
    if (!frame || (isOthers(view, frame) && !quotesSelf(view, clause))) continue
    if (reportsLike(view, frame) || reportsBefore(view, frame) || reportsAfter(view, frame)) continue
    takesUp(views, index, frame)
  }
}

/** A frame that attributes nothing here: somebody else reports it, or nobody has said it. */
const isOthers = (view: SentenceView, frame: Frame): boolean =>
  isItselfReported(view, frame) || isNobodysWord(view, frame.clause)

/** "„Das ist erlogen“, wehrt sich der Wirt": a verb that takes no words elsewhere is an inquit behind them. */
function anyFrameOf(view: SentenceView, clause: Clause): Frame | null {
  const frame = readFrame(view, clause) ?? readWritingFrame(view, clause)
  const takes = frame && ['quote', 'clause', 'firm'].some(word => frame.verb.takes.has(word))
  return takes ? frame : (readInquit(view, clause) ?? frame)
}

/** "X sagte, dass …", "X erklärte: „…“", "X forderte, … zu …": what follows the frame is the report. */
function reportsAfter(view: SentenceView, frame: Frame): boolean {
  const content = findContent(view, frame)
  if (!content || (!frame.verb.companion && frame.verb.lemma !== 'lauten' && isOwned(view, frame.clause, content)))
    return false
  const { clause } = frame
  const range: Range = { first: firstOf(clause), last: Math.max(lastOf(clause), content.first) }
  const inside = subtract(view.tokens, range, [content])
  const rest = inside.length
    ? [{ first: range.first, last: Math.min(content.first, sentenceEnd(view)) }, ...resumed(clause, content)]
    : [range]
  addFrameStatement(view, frame, [content], rest, `frame/${kindOfContent(view, content)}`)
  return true
}

const isOwned = (view: SentenceView, host: Clause, content: Range) => {
  const clause = view.clauses.find(c => firstOf(c) === content.first)
  return clause !== undefined && isOwnedByNoun(view, host, clause)
}

const sentenceEnd = (view: SentenceView) => view.sentence.last

const resumed = (clause: Clause, content: Range) =>
  clause.pieces.filter(piece => piece.first >= content.last).map(rangeOf)

function kindOfContent(view: SentenceView, content: Range): string {
  const clause = view.clauses.find(c => firstOf(c) === content.first)
  if ((view.tokens[content.first] as Token).quotation >= 0) return 'quotation'
  if (!clause || clause.kind === 'main') return 'clause'
  const opener = openingWord(view.tokens, clause)
  if (clause.kind === 'infinitive') return 'infinitive'
  if (opener === 'dass' || opener === 'daß') return 'dass'
  if (opener === 'ob') return 'ob'
  return clause.kind === 'interrogative' ? 'question' : 'clause'
}
