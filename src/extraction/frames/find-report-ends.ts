import { openingWord } from '../clauses/find-clause-words.js'
import { type Clause, firstOf, isSubjunctive } from '../clauses/model.js'
import type { SentenceView } from '../drafts.js'
import { isQuoted } from '../find-open-quotations.js'
import { findParticipants } from '../phrases/find-subjects.js'
import type { Range, Token } from '../text/model.js'

/**
 * The report runs to the sentence's end, unless the frame, a new main clause in the indicative or a quotation behind a colon
 * ("forderte den Rat auf, zu handeln: „…“") takes over.
 */
export function endOfContent(view: SentenceView, frame: Clause, content: Clause): number {
  const last = resumption(view, frame, content)
  const next = view.clauses.find(
    c => c.index > content.index && firstOf(c) < last && takesOver(view, c, frame, content),
  )
  return next ? firstOf(next) : last
}

/** Where the frame goes on behind the report, or the clause that the frame itself stands in: "Kern, der weiß, dass …, ging". */
function resumption(view: SentenceView, frame: Clause, content: Clause): number {
  const start = firstOf(content)
  for (const { index, pieces } of view.clauses) {
    if (index > frame.index) break
    const back = pieces.find(piece => piece.first > start)
    if (back) return back.first - 1
  }
  return view.sentence.last
}

function takesOver(view: SentenceView, next: Clause, frame: Clause, content: Clause): boolean {
  if (leavesUnsaid(view, next)) return true
  if (!next.verb || isToldWhole(view, next, content)) return false
  if (closesAround(next, frame, content)) return true
  if (next.kind !== 'main')
    return content.kind === 'infinitive' && (commentsOn(view, next) || tellsWhen(view, next, content))
  if (isQuoted(view, next)) return next.joint === 'colon' && !isRelayed(view, view.clauses[next.index - 1])
  if (resumesAround(next, frame, content)) return true
  if (isSubjunctive(next.verb)) return content.kind === 'infinitive' && next.joint === 'semicolon' // "forderte auf, zu sparen; es drohe …" goes on by itself
  if (next.verb.modal === 'sollen' && next.joint === 'comma' && !next.coordinated) return false
  if (content.kind === 'subordinate' && isVerbFinalBeside(view, next)) return false
  return !(content.kind === 'main' && next.joint === 'coordinator' && goesOn(view, next, content))
}

/** "Er teilte mit: Die Lage ist ruhig, niemand ist verletzt": behind the colon the sentence is the report, up to an inquit. */
function isToldWhole({ language }: SentenceView, next: Clause, content: Clause): boolean {
  if (content.joint !== 'colon' || next.kind !== 'main' || /^(colon|semicolon)$/.test(next.joint)) return false
  return !(next.finite === firstOf(next) && language.reportingVerb(next.verb?.lemma ?? ''))
}

/** "dass er gern reise, aber schon lange nicht mehr dort war": the verb comes last, and the subject is that of the clause before. */
const isVerbFinalBeside = (view: SentenceView, next: Clause): boolean =>
  next.coordinated &&
  next.finite === (next.pieces.at(-1) as Range).last - 1 &&
  next.finite > firstOf(next) + 2 &&
  findParticipants(view, next).subject === null

/** "sagte, die Bahn sei alt und die Fahrer sollten streiken": without a comma, a subject of its own and a form that may be reported. */
const goesOn = (view: SentenceView, next: Clause, { verb }: Clause): boolean =>
  verb?.mood === 'indicative' ||
  (next.verb?.modal !== null &&
    next.verb?.mood === 'either' &&
    next.finite > firstOf(next) + 1 &&
    findParticipants(view, next).subject !== null)

/** "Kern sagte aus, Volk habe gerufen: „Halt“": what Volk said is part of what Kern did. */
const isRelayed = ({ language }: SentenceView, before: Clause | undefined): boolean =>
  before?.kind === 'main' &&
  before.verb?.mood === 'subjunctive1' &&
  language.reportingVerb(before.verb.lemma)?.takes.has('quote') === true

/** "Falls der Rat ankündigt, zu gehen, würde es still": the clause around frame and report has its verb first. */
const resumesAround = (next: Clause, frame: Clause, content: Clause): boolean =>
  frame.kind !== 'main' && content.kind !== 'main' && next.joint === 'comma' && next.finite === firstOf(next)

/**
 * "dass der Rat anordne, zu räumen, und die Stadt dafür zahle": behind the infinitive the clause around the frame has a
 * second verb at its end.
 */
const closesAround = (next: Clause, frame: Clause, content: Clause): boolean =>
  frame.kind !== 'main' &&
  content.kind === 'infinitive' &&
  next.coordinated &&
  (next.kind === 'main' || next.parent === content.index) &&
  next.finite === (next.pieces.at(-1) as Range).last - 1

/** "behauptete, es gebe Betrug, ohne Belege vorzulegen": how it was said. */
const leavesUnsaid = ({ tokens, language }: SentenceView, { kind, pieces }: Clause): boolean =>
  kind === 'infinitive' &&
  (tokens[(pieces[0] as Range).first] as Token).lower === 'ohne' &&
  language.verbIs('elaborate', (tokens[(pieces.at(-1) as Range).last - 1] as Token).lower)

/**
 * "rief dazu auf, zu gehen, nachdem es gebrannt hatte": when it was said; what is to be done lies ahead, unlike
 * "bestritt, dort gewesen zu sein".
 */
const tellsWhen = ({ tokens }: SentenceView, clause: Clause, { pieces }: Clause): boolean =>
  openingWord(tokens, clause) === 'nachdem' &&
  clause.verb !== null &&
  !isSubjunctive(clause.verb) &&
  /^(past|perfect|pluperfect)$/.test(clause.verb.tense) &&
  !/^(haben|sein)$/.test(tokens[(pieces.at(-1) as Range).last - 1]?.lower ?? '')

/** "… drohte, den Hof zu räumen, was niemand glaubte": a comment in the indicative on all that is told before. */
const commentsOn = (view: SentenceView, { opener, verb }: Clause): boolean =>
  opener >= 0 &&
  verb?.mood !== 'subjunctive1' &&
  verb?.mood !== 'subjunctive2' &&
  /^(was|wobei|worauf|woraufhin|womit)$/.test((view.tokens[opener] as Token).lower)
