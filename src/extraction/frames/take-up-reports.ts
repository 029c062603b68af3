import { type Clause, firstOf, isSubjunctive, lastOf } from '../clauses/model.js'
import type { Draft, SentenceView } from '../drafts.js'
import { isQuotation } from '../find-open-quotations.js'
import { findParticipants } from '../phrases/find-subjects.js'
import type { Range, Token } from '../text/model.js'
import { trim } from '../text/ranges.js'
import { addFrameStatement } from './add-frame-statement.js'
import { isNobody, sourceOf } from './find-frame-speakers.js'
import type { Frame } from './read-frames.js'

/**
 * "Das bestätigte die Polizei": the sentence before is the report, with the pronoun, or the two that open the paragraph; "Die Brücke
 * bleibt zu, das teilte die Stadt mit": what stands before in the sentence.
 */
export function takesUp(views: readonly SentenceView[], index: number, frame: Frame): boolean {
  const view = views[index] as SentenceView
  const before = views[index - 1]
  const { clause, verb } = frame
  if (!leadsWithPronoun(view, clause) || !verb.takes.has('clause') || verb.act === 'deny') return false
  if (!isSaid(view, frame) || pointsAhead(view) || isRelayed(view, clause)) return false
  const first = firstOf(clause)
  const within = first > view.sentence.first
  const quote = within ? wholeBefore(view, clause) : before && sentencesBefore(before, views[index - 2], first)
  if (!quote?.length) return false
  if (before && !within) dropUnsaid(before)
  const made = addFrameStatement(
    view,
    frame,
    quote,
    [{ first: within ? first : first + 1, last: lastOf(clause) }],
    'frame/das',
  )
  if (made && before && made.type === 'Direct' && !within) moveTo(before, view, made)
  return true
}

/** "Das habe der Rat beschlossen, sagte Kern": what Kern reports, of the sentence before too. */
const isRelayed = (view: SentenceView, { index, verb }: Clause): boolean =>
  verb?.mood === 'subjunctive1' &&
  view.clauses.some(
    c => c.index > index && c.kind === 'main' && c.verb && c.finite === firstOf(c) && !isSubjunctive(c.verb),
  )

/** The words in marks stand in the sentence before, and so does their statement. */
function moveTo(before: SentenceView, { drafts }: SentenceView, made: Draft): void {
  drafts.splice(drafts.indexOf(made), 1)
  made.sentence = before.index
  before.drafts.push(made)
}

/** "das teilte", "das zumindest meint" */
function leadsWithPronoun({ tokens }: SentenceView, clause: Clause): boolean {
  const first = firstOf(clause)
  if (clause.kind !== 'main' || !/^(das|dies)$/.test((tokens[first] as Token).lower)) return false
  const second = /^(zumindest|jedenfalls|auch)$/.test((tokens[first + 1] as Token).lower) ? 1 : 0
  return clause.finite === first + 1 + second
}

/** "Das sagt Kern zu:" announces what follows the colon. */
const pointsAhead = ({ tokens, sentence }: SentenceView) => (tokens[sentence.last - 1] as Token).kind === 'colon'

/** Somebody other than the pronoun says it: "Das bestätigte die Polizei", "Das wurde vom Amt bestätigt", "Das geht aus der Akte hervor". */
function isSaid(view: SentenceView, { clause, verb }: Frame): boolean {
  const people = findParticipants(view, clause)
  const { subject, agent } = people
  if (sourceOf(view, verb, people).length) return true
  if (clause.verb?.passive) return agent !== null
  return subject !== null && subject.first !== firstOf(clause) && !isNobody(view, subject) && !isAnybody(view, subject)
}

/** "Das merkt man dem Buch an" */
const isAnybody = ({ tokens }: SentenceView, { first, last }: Range) =>
  last === first + 1 && (tokens[first] as Token).lower === 'man'

function wholeBefore(view: SentenceView, clause: Clause): Range[] {
  const start = firstOf(clause)
  if (clause.joint === 'colon' || clause.joint === 'semicolon' || clause.joint === 'coordinator') return []
  if (view.drafts.some(d => d.sentence === view.index && d.quote.some(q => q.first < start))) return []
  const told = view.clauses.some(c => c.kind === 'main' && c.verb && c.index < clause.index)
  if (!told) return []
  return [trim(view.tokens, { first: view.sentence.first, last: start }), ...resumedBehind(view, clause)]
}

/** "Kern habe, das zeigt ein Brief, gelogen": what goes on behind belongs to it. */
function resumedBehind({ tokens, sentence, clauses }: SentenceView, clause: Clause): Range[] {
  const last = lastOf(clause)
  const resumed = clauses.some(c => c.index < clause.index && c.pieces.some(p => p.first === last + 1))
  return resumed ? [trim(tokens, { first: last, last: sentence.last })] : []
}

function sentencesBefore(before: SentenceView, earlier: SentenceView | undefined, pronoun: number): Range[] {
  if (before.sentence.heading || before.drafts.some(d => !isIntention(d) && !d.rule.startsWith('quotation/'))) return []
  const alone = trim(before.tokens, before.sentence)
  if (isQuotation(before, alone)) return [alone]
  const first = earlier && opensWith(earlier, before) ? earlier.sentence.first : before.sentence.first
  return [
    { first, last: before.sentence.last },
    { first: pronoun, last: pronoun + 1 },
  ]
}

/** The first sentence of the paragraph whose second one the other is, where nobody is said to have said it. */
const opensWith = ({ sentence, drafts, tokens }: SentenceView, before: SentenceView): boolean =>
  sentence.paragraph === before.sentence.paragraph &&
  !sentence.heading &&
  !drafts.length &&
  (sentence.first === 0 || (tokens[sentence.first] as Token).gap > 1)

const isIntention = (d: Draft) => d.rule === 'reported/intention'

/** "Kern will das Haus verkaufen. Das bestätigte seine Schwester", "„Er geht.“ Das sagt seine Schwester": it is she who says so. */
function dropUnsaid({ drafts }: SentenceView): void {
  const kept = drafts.filter(d => !isIntention(d) && d.rule !== 'quotation/bare')
  drafts.splice(0, drafts.length, ...kept)
}
