import { openingWord } from '../clauses/find-clause-words.js'
import type { Clause } from '../clauses/model.js'
import type { Draft, SentenceView } from '../drafts.js'
import { isQuotation, isQuoted, quotationBehindColon, quotationOf, rangeOf } from '../find-open-quotations.js'
import { canBe, type Quotation, type Range, type Token } from '../text/model.js'
import { trim } from '../text/ranges.js'
import { WordClass, WordForm } from '../words.js'
import { type Frame, firstOf, lastOf } from './read-frames.js'

/** What stands before the frame, back to an earlier frame, a colon ("Er widersprach: Das sei falsch, …") or the sentence's start. */
export function contentBefore(view: SentenceView, start: number): Range | null {
  const { tokens, sentence, drafts } = view
  const alone = quotationBehindColon(view, start) ?? quotationBehindMain(view, start)
  if (alone) return alone
  let first = sentence.first
  for (const other of drafts) {
    if (other.sentence !== view.index || isWithinReport(view, other)) continue
    for (const range of other.frame)
      if (range.last <= start && range.last > first && other.rule === 'frame/inverted') first = range.last
  }
  first = Math.max(first, startBehindMark(view, start))
  const range = trim(tokens, { first, last: start })
  return range.last > range.first ? range : null
}

/** "Ihm gefiel die Sendung, „großartig“ schrieb er": without a comma the verb takes the quotation alone. */
function quotationBehindMain(view: SentenceView, start: number): Range | null {
  const { tokens, clauses } = view
  const quotation = quotationOf(view, tokens[start - 1] as Token)
  if (quotation?.last !== start || tokens[quotation.first - 1]?.kind !== 'comma') return null
  const told = clauses.some(c => c.kind === 'main' && c.verb?.mood === 'indicative' && c.finite < quotation.first)
  return told ? { first: quotation.first, last: quotation.last } : null
}

/** "Er wohnt hier – doch er schweige dazu, sagte Volk": what the newspaper tells itself is over at the colon or dash. */
function startBehindMark({ clauses }: SentenceView, start: number): number {
  const reported = clauses.findLast(
    c => /^(colon|dash|semicolon)$/.test(c.joint) && c.kind === 'main' && firstOf(c) < start,
  )
  if (!reported?.verb || !/^subj/.test(reported.verb.mood)) return 0
  const tells = clauses.some(c => c.index < reported.index && c.kind === 'main' && c.verb?.mood === 'indicative')
  return tells || reported.joint === 'colon' ? firstOf(reported) : 0
}

/** "Kern habe bestätigt, dass …, sagte Meier": a frame in the subjunctive belongs to the report. */
function isWithinReport(view: SentenceView, other: Draft): boolean {
  const clause = view.clauses.find(c => c.finite >= 0 && other.cue.includes(c.finite))
  return clause?.kind === 'main' && clause.verb?.mood === 'subjunctive1'
}

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
      (/^subj/.test(clause.verb.mood) ||
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
  clauses.some(
    c => firstOf(c) < before.last && c.verb !== null && /^subj/.test(c.verb.mood) && c.verb.tokens.length > 1,
  )

/** "„A“, rufen sie, und: „B“": a statement of its own already. */
const isTaken = ({ drafts }: SentenceView, { first, last }: Range) =>
  drafts.some(d => d.quote.some(q => q.first === first && q.last === last))

/** A verb that is no firm reporter needs the subjunctive, or marks, in what stands before it. */
export function isReported(view: SentenceView, range: Range): boolean {
  if (
    view.clauses.some(
      c =>
        firstOf(c) >= range.first &&
        firstOf(c) < range.last &&
        (c.verb?.mood === 'subjunctive1' ||
          c.verb?.mood === 'subjunctive2' ||
          /^(dass|daß|ob)$/.test(openingWord(view.tokens, c))),
    )
  )
    return true
  return (view.tokens[range.last - 1] as Token).quotation >= 0
}

/** „…“ sagte X: index of the verb where a quotation stands right before it without a comma. */
export function quotationBefore(view: SentenceView, piece: Range, finite: number): number {
  const mark = view.tokens[finite - 1]
  const quotation = mark && quotationOf(view, mark)
  if (!quotation || quotation.last !== finite) return -1
  return quotation.first === piece.first || quotation.first === view.sentence.first ? finite : -1
}

/** "Als er ankam, sagte er, dass …", "Wie das Blatt meldet, soll er gesagt haben: „…“": such a leading clause is no report. */
export function leadsAsSubordinate(view: SentenceView, clause: Clause, start: number): boolean {
  const before = view.clauses.filter(c => firstOf(c) < start && c !== clause)
  const lead = before[0]
  if (lead && view.drafts.some(d => d.rule === 'frame/wie' && d.cue.includes(lead.finite))) return true
  if (firstOf(clause) < start && !isQuotation(view, trim(view.tokens, { first: firstOf(clause), last: start })))
    return !startsWithQuotation(view)
  if (lead && opensFront(view, lead, clause)) return true
  if (!lead || before.some(c => c.kind === 'main' && !isQuoted(view, c)) || lead.kind === 'fragment') return false
  if (lead.kind === 'infinitive') return /^(um|ohne|statt|anstatt)$/.test(openingWord(view.tokens, lead))
  if (lead.opener < 0 || fillsFront(view, clause)) return false
  return (
    !/^(dass|daß|ob|was|wer|warum|wie|wann)$/.test((view.tokens[lead.opener] as Token).lower) ||
    view.clauses.some(
      c =>
        c.index > clause.index &&
        c.kind === 'subordinate' &&
        /^(dass|daß|ob)$/.test((view.tokens[c.opener] as Token).lower),
    )
  )
}

/** "Solange es regne, sagte Kern, bleibe der Hof leer": the verb in front behind the inquit has the clause before for its front. */
function fillsFront({ clauses }: SentenceView, { index }: Clause): boolean {
  const next = clauses[index + 1]
  return next?.kind === 'main' && next.finite === firstOf(next) && next.verb?.mood === 'subjunctive1'
}

/** "Auf den Vorwurf, es sei zu laut, entgegnete er, dass …": a phrase before a clause of its own, while the report follows the verb. */
const opensFront = (view: SentenceView, lead: Clause, clause: Clause): boolean =>
  lead.pieces.length > 1 &&
  lead.finite >= (lead.pieces[1] as Range).first &&
  ((view.tokens[firstOf(lead)] as Token).word.classes & WordClass.preposition) !== 0 &&
  view.clauses.some(
    c => c.index > clause.index && c.opener >= 0 && /^(dass|daß|ob)$/.test((view.tokens[c.opener] as Token).lower),
  )

const startsWithQuotation = (view: SentenceView) => (view.tokens[view.sentence.first] as Token).quotation >= 0
