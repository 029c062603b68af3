import { endOfClause } from './attribute-sources.js'
import { type Draft, draft, overlaps, type SentenceView, subtract, withoutStop } from './drafts.js'
import { findAddressees } from './find-addressees.js'
import { isNobody, speakerOf } from './find-frame-speakers.js'
import {
  contentBefore,
  contentBehind,
  endOfInquit,
  isReported,
  leadsAsSubordinate,
  quotationBefore,
} from './find-inverted-reports.js'
import { isQuotation, isQuoted } from './find-open-quotations.js'
import { isOwnedByNoun } from './find-owning-nouns.js'
import { findContent } from './find-reported-clauses.js'
import { findParticipants } from './find-subjects.js'
import type { Clause, Range, Token } from './model.js'
import { type Frame, firstOf, isItselfReported, lastOf, readFrame } from './read-frames.js'

/** Statements that a clause with a reporting verb attributes, before, behind or around what was said. */
export function attributeFrames(views: readonly SentenceView[], index: number): void {
  const view = views[index] as SentenceView
  for (const clause of view.clauses) {
    const frame = isQuoted(view, clause) ? null : readFrame(view, clause)
    if (!frame || isItselfReported(view, frame) || namesAnybody(view, clause)) continue
    if (reportsLike(view, frame) || reportsBefore(view, frame) || reportsAfter(view, frame)) continue
    if (index > 0) takesUp(view, frame, views[index - 1] as SentenceView)
  }
}

/** "Wer behauptet, das sei neu, irrt": a free relative clause reports nothing that was said. */
const namesAnybody = ({ tokens }: SentenceView, { opener }: Clause) => tokens[opener]?.lower === 'wer'

/** "Wie die Polizei mitteilte, …", "…, wie die Polizei mitteilte": the rest of the sentence is the report. */
function reportsLike(view: SentenceView, frame: Frame): boolean {
  const { clause, verb } = frame
  const { tokens, sentence } = view
  if (clause.kind !== 'interrogative' || (tokens[clause.opener] as Token).lower !== 'wie') return false
  if (!['clause', 'quote', 'object', 'dass'].some(word => verb.takes.has(word))) return false
  const leads = firstOf(clause) <= sentence.first + 1
  const main = leads
    ? view.clauses.find(c => c.index > clause.index && c.kind === 'main')
    : view.clauses.find(c => c.kind === 'main' && c.index < clause.index)
  if (!main) return false
  const own: Range = { first: firstOf(clause), last: leads ? firstOf(main) : endOfClause(view, clause) }
  const quote = subtract(tokens, { first: sentence.first, last: sentence.last }, [own])
  if (!quote.length) return false
  addStatement(view, withCue(frame, clause.opener), quote, [own], 'frame/wie')
  return true
}

/** "Wie … mitteilte", "so vermutet …": the word that ties the frame to the report is part of the cue. */
const withCue = (frame: Frame, word: number): Frame => ({ ...frame, cue: [word, ...frame.cue] })

/** "Das bestätigte die Polizei": the sentence before is the report, with the pronoun. */
function takesUp(view: SentenceView, frame: Frame, before: SentenceView): boolean {
  const { clause, verb } = frame
  const first = firstOf(clause)
  const pronoun = view.tokens[first] as Token
  if (
    clause.kind !== 'main' ||
    first !== view.sentence.first ||
    clause.finite !== first + 1 ||
    !/^(das|dies)$/.test(pronoun.lower)
  )
    return false
  if (!verb.takes.has('clause') || verb.act === 'deny') return false
  if (before.drafts.some(d => d.rule !== 'reported/intention') || before.sentence.heading || clause.verb?.passive)
    return false
  const subject = findParticipants(view, clause).subject
  if (!subject || subject.first === first || isNobody(view, subject)) return false
  // "Kern will das Haus verkaufen. Das bestätigte seine Schwester": it is she who says so
  before.drafts.length = 0
  addStatement(
    view,
    frame,
    [
      { first: before.sentence.first, last: before.sentence.last },
      { first, last: first + 1 },
    ],
    [{ first: first + 1, last: lastOf(clause) }],
    'frame/das',
  )
  return true
}

/** "X sagte, dass …", "X erklärte: „…“", "X forderte, … zu …": what follows the frame is the report. */
function reportsAfter(view: SentenceView, frame: Frame): boolean {
  const content = findContent(view, frame)
  if (!content || (!frame.verb.companion && isOwned(view, frame.clause, content))) return false
  const { clause } = frame
  const range: Range = { first: firstOf(clause), last: Math.max(lastOf(clause), content.first) }
  const inside = subtract(view.tokens, range, [content])
  const rest = inside.length
    ? [{ first: range.first, last: Math.min(content.first, sentenceEnd(view)) }, ...resumed(clause, content)]
    : [range]
  addStatement(view, frame, [content], rest, `frame/${kindOfContent(view, content)}`)
  return true
}

const isOwned = (view: SentenceView, host: Clause, content: Range) => {
  const clause = view.clauses.find(c => firstOf(c) === content.first)
  return clause !== undefined && isOwnedByNoun(view, host, clause)
}

const sentenceEnd = (view: SentenceView) => view.sentence.last

const resumed = (clause: Clause, content: Range) =>
  clause.pieces.filter(piece => piece.first >= content.last).map(piece => ({ first: piece.first, last: piece.last }))

function kindOfContent(view: SentenceView, content: Range): string {
  const clause = view.clauses.find(c => firstOf(c) === content.first)
  if ((view.tokens[content.first] as Token).quotation >= 0) return 'quotation'
  if (!clause || clause.kind === 'main') return 'clause'
  const opener = clause.opener >= 0 ? (view.tokens[clause.opener] as Token).lower : ''
  if (clause.kind === 'infinitive') return 'infinitive'
  return opener === 'dass' || opener === 'daß'
    ? 'dass'
    : opener === 'ob'
      ? 'ob'
      : clause.kind === 'interrogative'
        ? 'question'
        : 'clause'
}

/** "…, sagte X", "…, so berichtet X, …", "„…“ sagte X": the report stands before the frame, and may go on behind it. */
function reportsBefore(view: SentenceView, frame: Frame): boolean {
  const { clause, verb } = frame
  const { tokens, sentence } = view
  if (clause.kind !== 'main') return false
  const piece = clause.pieces.find(p => clause.finite >= p.first && clause.finite < p.last) as Range
  const opening = tokens[piece.first] as Token
  const inverted =
    clause.finite === piece.first ||
    (clause.finite === piece.first + 1 && /^(so|dann|auch)$/.test(opening.lower) && piece.first > sentence.first)
  const start = inverted ? piece.first : quotationBefore(view, piece, clause.finite)
  if (start < 0 || start <= sentence.first) return false
  if (clause.coordinated && !(tokens[start - 1] as Token).text.match(/["“«»”‘‹›']/)) return false
  if (!verb.takes.has('quote') && !verb.takes.has('clause') && !verb.takes.has('firm')) return false
  if (
    leadsAsSubordinate(view, clause, start) ||
    /^(aber|jedoch|dann|doch|allerdings)$/.test(tokens[clause.finite + 1]?.lower ?? '')
  )
    return false
  const before = contentBefore(view, start)
  if (before && view.language.isNamingVerb(verb.lemma) && tokens[clause.finite + 1]?.lower !== 'es') return false
  if (!before || !(verb.takes.has('firm') || isQuotation(view, before) || isReported(view, before))) return false
  const frameEnd = endOfInquit(view, clause, start)
  const rest = contentBehind(view, frame, before, frameEnd)
  const first =
    (tokens[start - 1] as Token).kind === 'comma' || (tokens[start - 1] as Token).kind === 'dash' ? start - 1 : start
  const closing = rest && tokens[frameEnd]?.kind === 'comma' ? frameEnd + 1 : frameEnd
  const cued = opening.lower === 'so' && clause.finite === piece.first + 1 ? withCue(frame, piece.first) : frame
  addStatement(view, cued, rest ? [before, rest] : [before], [{ first, last: closing }], 'frame/inverted')
  return true
}

function addStatement(
  view: SentenceView,
  frame: Frame,
  quote: Range[],
  frameRanges: Range[],
  rule: string,
): Draft | null {
  const { tokens } = view
  if (
    view.drafts.some(
      d => d.sentence === view.index && d.quote.some(q => quote.some(r => q.first === r.first && q.last === r.last)),
    )
  )
    return null
  const people = findParticipants(view, frame.clause)
  const direct = quote.every(range => isQuotation(view, range))
  return draft(view, {
    type: direct ? 'Direct' : 'Indirect',
    quote,
    speaker: speakerOf(view, frame, people, quote),
    addressee: findAddressees(view, frame.clause).filter(a => !quote.some(q => overlaps(q, a))),
    cue: [...frame.cue],
    frame: frameRanges.map(r => withoutStop(tokens, r)).filter(r => r.last > r.first),
    rule,
    act: frame.verb.act,
    tense: frame.clause.verb?.tense ?? null,
    verb: frame.verb,
  })
}
