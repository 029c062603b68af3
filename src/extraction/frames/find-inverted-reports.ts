import { openingWord } from '../clauses/find-clause-words.js'
import { type Clause, firstOf, isSubjunctive, lastOf } from '../clauses/model.js'
import type { Draft, SentenceView } from '../drafts.js'
import { isQuotation, isQuoted, quotationBehindColon, quotationOf } from '../find-open-quotations.js'
import { findParticipants } from '../phrases/find-subjects.js'
import { skipBracket } from '../phrases/tell-noun-words.js'
import type { Range, Token } from '../text/model.js'
import { rangeOf, trim } from '../text/ranges.js'
import { WordClass } from '../words.js'

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
  if (first === sentence.first) first = behindInitials(view, start)
  const range = trim(tokens, { first, last: start })
  return range.last > range.first ? range : null
}

/** "Kiel. (kl) „Der Hafen ist zu“, sagte …": the author in brackets before the first words of a report. */
function behindInitials({ tokens, sentence: { first } }: SentenceView, start: number): number {
  if ((tokens[first] as Token).kind !== 'open') return first
  const behind = skipBracket(tokens, first, start)
  return tokens[behind]?.kind === 'quote' ? behind : first
}

/** "Ihm gefiel die Sendung, „großartig“ schrieb er": without a comma the verb takes the quotation alone. */
function quotationBehindMain(view: SentenceView, start: number): Range | null {
  const { tokens, clauses } = view
  const quotation = quotationOf(view, tokens[start - 1] as Token)
  if (quotation?.last !== start || tokens[quotation.first - 1]?.kind !== 'comma') return null
  const told = clauses.some(c => c.kind === 'main' && c.verb?.mood === 'indicative' && c.finite < quotation.first)
  return told ? rangeOf(quotation) : null
}

/** "Er wohnt hier – doch er schweige, sagte Volk": what the newspaper tells is over at the colon or dash, or with its mood. */
function startBehindMark(view: SentenceView, start: number): number {
  const { clauses } = view
  const lead = clauses.findLast(c => c.joint === 'colon' && c.kind === 'subordinate' && firstOf(c) < start)
  if (lead && tellsItself(clauses, lead)) return firstOf(lead)
  const reported = clauses.findLast(
    c => /^(colon|dash|semicolon)$/.test(c.joint) && c.kind === 'main' && firstOf(c) < start,
  )
  if (reported?.joint === 'colon' && isAnnounced(view, reported)) return firstOf(reported)
  if (!reported || !isSubjunctive(reported.verb)) return startOfMood(view, start)
  const tells = clauses.some(c => c.index < reported.index && c.kind === 'main' && c.verb?.mood === 'indicative')
  return tells || reported.joint === 'colon' ? firstOf(reported) : 0
}

/** "Kern kommentierte den Abriss: Eine Ära geht zu Ende, sagte er": the clause before the colon reports, too. */
const isAnnounced = ({ clauses, language }: SentenceView, { index }: Clause): boolean => {
  const { verb } = clauses.findLast(c => c.kind === 'main' && c.index < index) ?? {}
  return verb?.mood !== 'subjunctive1' && language.reportingVerb(verb?.lemma ?? '') !== undefined
}

/** "Die Mieten steigen, | das Geld reiche nicht, sagte Kern": where the Konjunktiv begins behind clauses without it. */
export function startOfMood(view: SentenceView, end: number): number {
  const tells = (c: Clause) => c.kind === 'main' && c.verb !== null && firstOf(c) < end
  if (!isSubjunctive(view.clauses.findLast(tells)?.verb)) return 0
  const turn = view.clauses.find(c => tells(c) && c.verb?.mood !== 'indicative')
  if (turn?.verb?.mood !== 'subjunctive1' || turn === view.clauses.find(tells)) return 0
  const alone = turn.finite > firstOf(turn) && findParticipants(view, turn).subject // "ist Wirt und habe …" has one subject
  return alone ? firstOf(turn) : 0
}

/** "Kern gab sich gelassen: Wenn alle kämen, reiche es, sagte er": what stands before the colon is told, and nothing there is reported. */
const tellsItself = (clauses: readonly Clause[], lead: Clause): boolean => {
  const before = clauses.filter(c => c.index < lead.index && c.kind === 'main' && c.verb)
  return before.length > 0 && before.every(c => c.verb?.mood === 'indicative')
}

/** "Kern habe bestätigt, dass …, sagte Meier": a frame in the subjunctive belongs to the report. */
function isWithinReport(view: SentenceView, other: Draft): boolean {
  const clause = view.clauses.find(c => c.finite >= 0 && other.cue.includes(c.finite))
  return clause?.kind === 'main' && clause.verb?.mood === 'subjunctive1'
}

/** A verb that is no firm reporter needs the subjunctive, or marks, in what stands before it. */
export function isReported(view: SentenceView, range: Range): boolean {
  if (
    view.clauses.some(
      c =>
        firstOf(c) >= range.first &&
        firstOf(c) < range.last &&
        (isSubjunctive(c.verb) || /^(dass|daß|ob)$/.test(openingWord(view.tokens, c))),
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
  const earlier = view.clauses.filter(c => firstOf(c) < start && c !== clause)
  const before = earlier.slice(
    Math.max(
      0,
      earlier.findLastIndex(c => leadsBehindColon(c, start)),
    ),
  )
  const lead = before[0]
  if (lead && view.drafts.some(d => d.rule === 'frame/wie' && d.cue.includes(lead.finite))) return true
  if (firstOf(clause) < start && !isQuotation(view, trim(view.tokens, { first: firstOf(clause), last: start })))
    return !startsWithQuotation(view)
  if (lead && (opensFront(view, lead, clause) || (tellsWhen(view, lead) && announcesQuotation(view, clause))))
    return true
  if (
    !lead ||
    lead.kind === 'fragment' ||
    before.some(c => c.kind === 'main' && !isQuoted(view, c) && !isFeared(view, lead, c))
  )
    return false
  if (lead.kind === 'infinitive')
    return (
      (view.tokens[start - 2] as Token).kind !== 'quote' &&
      /^(um|ohne|statt|anstatt)$/.test(openingWord(view.tokens, lead))
    )
  if (lead.opener < 0 || fillsFront(view, clause) || isAllThatIsSaid(view, lead, clause)) return false
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

/** "Nachdem der Rat schwieg und den Saal verließ, meldete sich der Wirt: „…“": what is said follows. */
const announcesQuotation = ({ tokens }: SentenceView, clause: Clause): boolean =>
  tokens[lastOf(clause)]?.kind === 'colon' && tokens[lastOf(clause) + 1]?.kind === 'quote'

const tellsWhen = ({ tokens }: SentenceView, { opener }: Clause): boolean =>
  /^(als|nachdem|während|bevor)$/.test(tokens[opener]?.lower ?? '')

/** "Als die Sorge aufkam, es sei zu spät, sagte er: …": what hangs on a noun in the clause that tells when. */
const isFeared = (view: SentenceView, lead: Clause, clause: Clause): boolean =>
  tellsWhen(view, lead) && lead.verb !== null && !isSubjunctive(lead.verb) && isSubjunctive(clause.verb)

/** "…: Während der Rat zögert, haben die Imker den Plan kritisiert": nothing stands between it and the verb. */
const leadsBehindColon = (clause: Clause, start: number): boolean =>
  clause.joint === 'colon' && clause.kind === 'subordinate' && lastOf(clause) === start - 1

/** "Weil erst geprüft werden müsse, sagt das Amt.": behind the inquit nothing else is said, and the mood tells that the clause was. */
const isAllThatIsSaid = ({ clauses }: SentenceView, lead: Clause, clause: Clause): boolean =>
  lead.verb?.mood === 'subjunctive1' && !clauses.some(c => c.index > clause.index) && clause.finite === firstOf(clause)

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
