import { openingWord } from '../clauses/find-clause-words.js'
import { type Clause, firstOf, isSubjunctive, lastOf } from '../clauses/model.js'
import type { SentenceView } from '../drafts.js'
import { isQuotation, isQuoted, quotationOf } from '../find-open-quotations.js'
import { canBe, type Quotation, type Range, type Token } from '../text/model.js'
import { rangeOf, trim } from '../text/ranges.js'
import { WordForm } from '../words.js'
import type { Frame } from './read-frames.js'

/** The frame reaches to where the quotation resumes, or to the next comma that a relative clause or apposition does not explain. */
export function endOfInquit(view: SentenceView, clause: Clause, start: number): number {
  const pieces = clause.pieces.filter(p => p.last > start)
  const resumed = pieces.find(p => p.first > clause.finite && (isMark(view, p.first) || addsOn(view, p.first)))
  let last = (resumed ? resumed.first - 1 : pieces.at(-1)?.last) ?? start + 1
  const inside = new Set([clause.index])
  for (const other of view.clauses) {
    const belongs =
      inside.has(other.parent) &&
      other.index > clause.index &&
      other.joint !== 'semicolon' &&
      (other.kind === 'relative' || inside.size > 1 || other.opener >= 0) &&
      firstOf(other) <= last + 1
    if (!belongs || isQuestion(other) || /^(dass|daß)$/.test(openingWord(view.tokens, other))) continue
    inside.add(other.index)
    last = Math.max(last, lastOf(other))
  }
  return last
}

/** "„Das Geld“, sagt der Wirt und zeigt auf die Kasse, „ist weg“": what the speaker does meanwhile, before the words go on. */
export function endOfActions(view: SentenceView, { index }: Clause, before: Range, end: number): number {
  const { tokens, clauses, language } = view
  const next = clauses[index + 1]
  if (next?.joint !== 'coordinator' || !next.verb || firstOf(next) !== end || !isQuotation(view, before)) return end
  const last = lastOf(next)
  const resumes = tokens[last]?.kind === 'comma' && tokens[last + 1]?.kind === 'quote' && !isQuoted(view, next)
  return resumes && !language.reportingVerb(next.verb.lemma)?.takes.has('quote') ? last : end
}

const isMark = ({ tokens }: SentenceView, at: number) => (tokens[at] as Token).kind === 'quote'

/** "Das Haus sei alt, sagte Kern, aber schön": without a verb; "…, sagte Kern, und zwar im Mai" tells of the frame. */
const addsOn = ({ tokens }: SentenceView, at: number): boolean =>
  /^(aber|sondern|und|oder)$/.test(tokens[at]?.lower ?? '') &&
  tokens[at - 1]?.kind === 'comma' &&
  tokens[at + 1]?.lower !== 'zwar'

/** "Er wisse nicht, sagte Kern, wer gerufen habe": a question that the report goes on with. */
const isQuestion = ({ kind, verb }: Clause): boolean => kind === 'interrogative' && verb?.mood === 'subjunctive1'

/** "…, sagte X, und …": the report goes on where a clause in the subjunctive, or the quotation, follows. */
export function contentBehind(view: SentenceView, frame: Frame, before: Range, from: number): Range | null {
  const { tokens, sentence } = view
  const mark = tokens[from]
  if (from >= sentence.last - 1 || !mark || !/^(comma|colon|semicolon|dash)$/.test(mark.kind)) return null
  const next = tokens[from + 1]
  if (!next) return null
  const quotation = quotationOf(view, next)
  const marked = quotation?.first === from + 1
  if (marked && goesOnReporting(view, before, quotation)) return trim(tokens, { first: from + 1, last: sentence.last })
  if (marked && !goesOnBehind(view, before, quotation))
    return (mark.kind === 'colon' && !isQuotation(view, before)) || isTaken(view, quotation) ? null : rangeOf(quotation)
  if ((tokens[before.first] as Token).quotation >= 0 && (tokens[before.last - 1] as Token).quotation >= 0) return null
  const open = view.clauses.some(
    c => c !== frame.clause && firstOf(c) < before.last && c.pieces.some(p => p.first > from),
  )
  const clause = view.clauses.find(c => firstOf(c) > from && c.index > frame.clause.index)
  const added = addsOn(view, from + 1) && frame.clause.pieces.some(p => p.first === from + 1)
  if (!clause && !open && !added) return null
  const continues =
    open ||
    added ||
    !clause ||
    clause.kind === 'infinitive' ||
    clause.kind === 'subordinate' ||
    isRest(view, clause, before) ||
    isQuestion(clause) ||
    (clause.kind === 'main' &&
      clause.verb &&
      (isSubjunctive(clause.verb) ||
        endsInParticiple(view, clause, before) ||
        (!clause.coordinated && !view.language.reportingVerb(clause.verb.lemma))))
  return continues ? trim(tokens, { first: from + 1, last: endBehind(view, from) }) : null
}

/** "Kern habe, meldete die Zeitung, gefehlt; das Amt dementierte": behind the semicolon somebody else acts, whom the newspaper tells of. */
function endBehind({ clauses, language, sentence }: SentenceView, from: number): number {
  const other = clauses.find(
    ({ kind, joint, verb, pieces: [first] }) =>
      kind === 'main' &&
      joint === 'semicolon' &&
      first !== undefined &&
      first.first > from + 1 &&
      verb !== null &&
      (verb.mood === 'indicative' || (verb.mood === 'either' && language.reportingVerb(verb.lemma) !== undefined)),
  )
  return other ? firstOf(other) : sentence.last
}

/** "Er wolle, sagte Kern, „dass es gelingt“, und das gelte für alle": what follows the marks is reported as well. */
const goesOnReporting = (view: SentenceView, before: Range, { last }: Quotation): boolean =>
  !isQuotation(view, before) &&
  view.tokens[last]?.kind === 'comma' &&
  view.clauses.some(c => c.kind === 'main' && firstOf(c) === last + 1 && c.verb?.mood === 'subjunctive1')

/** "Er sei, sagte Kern, „zu gutmütig“ gewesen": the clause before the frame goes on behind the marks. */
const goesOnBehind = (view: SentenceView, before: Range, { first, last }: Quotation): boolean =>
  !isQuotation(view, before) &&
  view.clauses.some(c => firstOf(c) < before.last && c.pieces.some(p => p.first === first && p.last > last))

/** "Er glaube, sagte er, nicht an Zufälle": without a verb of its own, behind a clause that ended in its verb. */
const isRest = ({ clauses }: SentenceView, { kind, parent }: Clause, before: Range): boolean => {
  const host = clauses[parent]
  return kind === 'fragment' && host !== undefined && firstOf(host) < before.last && lastOf(host) === host.finite + 1
}

/** "Er habe Akten gefälscht, hieß es, und dies vertuscht": a second participle of the auxiliary in the report. */
const endsInParticiple = ({ tokens, clauses }: SentenceView, { finite, coordinated, pieces }: Clause, before: Range) =>
  coordinated &&
  finite === (pieces.at(-1) as Range).last - 1 &&
  canBe(tokens[finite] as Token, WordForm.participle) &&
  clauses.some(c => firstOf(c) < before.last && c.verb !== null && isSubjunctive(c.verb) && c.verb.tokens.length > 1)

/** "„A“, rufen sie, und: „B“": a statement of its own already. */
const isTaken = ({ drafts }: SentenceView, { first, last }: Range) =>
  drafts.some(d => d.quote.some(q => q.first === first && q.last === last))
