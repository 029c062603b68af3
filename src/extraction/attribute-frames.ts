import { endOfClause } from './attribute-sources.js'
import { type Draft, draft, overlaps, type SentenceView, subtract, trim, withoutStop } from './drafts.js'
import { findAddressees } from './find-addressees.js'
import { isQuotation, isQuoted, quotationBehindColon } from './find-open-quotations.js'
import { findParticipants, type Participants } from './find-subjects.js'
import type { Clause, Range, ReportingVerb, Token } from './model.js'

/** A clause whose verb reports, with what is known of it. */
export interface Frame {
  readonly clause: Clause
  readonly verb: ReportingVerb
  readonly cue: readonly number[]
}

/** Statements that a clause with a reporting verb attributes, before, behind or around what was said. */
export function attributeFrames(views: readonly SentenceView[], index: number): void {
  const view = views[index] as SentenceView
  for (const clause of view.clauses) {
    const frame = isQuoted(view, clause) ? null : readFrame(view, clause)
    if (!frame || isItselfReported(view, frame)) continue
    if (reportsLike(view, frame) || reportsBefore(view, frame) || reportsAfter(view, frame)) continue
    if (index > 0) takesUp(view, frame, views[index - 1] as SentenceView)
  }
}

/** "Er gehe davon aus, dass …": in the subjunctive the frame belongs to what somebody else says, unless it names whom that one quotes. */
function isItselfReported(view: SentenceView, frame: Frame): boolean {
  const { mood } = frame.clause.verb as NonNullable<Clause['verb']>
  if (frame.clause.kind !== 'main' || mood !== 'subjunctive1') return false
  const { subject } = findParticipants(view.tokens, frame.clause)
  return (
    !subject ||
    !(view.tokens[subject.last - 1] as Token).capital ||
    !view.clauses.some(c => c !== frame.clause && c.kind === 'main' && c.verb && c.verb.mood !== 'subjunctive1')
  )
}

export function readFrame(view: SentenceView, clause: Clause): Frame | null {
  const { verb } = clause
  if (!verb) return null
  const phrase = view.language.reportingPhrases(verb.lemma).find(row => companionOf(view, clause, row) >= 0)
  if (phrase) return { clause, verb: phrase, cue: cueOf(view, clause, [companionOf(view, clause, phrase)]) }
  const row = view.language.reportingVerb(verb.lemma)
  if (row) return { clause, verb: row, cue: cueOf(view, clause, []) }
  const base = withoutPrefix(view, clause)
  return base ? { clause, verb: base, cue: verb.tokens.slice(0, -1) } : null
}

/** The verb with what makes it whole: "äußerte sich", "heißt es", "machte deutlich". */
function cueOf(view: SentenceView, clause: Clause, others: readonly number[]): number[] {
  const { lemma, tokens, finite } = clause.verb as NonNullable<Clause['verb']>
  const pronoun = [finite + 1, finite - 1, finite + 2].find(i => {
    const token = view.tokens[i]
    return token && token.quotation < 0 && (token.lower === 'sich' || (lemma === 'heißen' && token.lower === 'es'))
  })
  const inside = pronoun !== undefined && clause.pieces.some(p => pronoun >= p.first && pronoun < p.last)
  return [...tokens, ...others, ...(inside ? [pronoun] : [])].sort((a, b) => a - b)
}

/** "schrieb weiter, dass …": an adverb that looks like a prefix makes no other verb. */
function withoutPrefix(view: SentenceView, clause: Clause): ReportingVerb | undefined {
  const { verb } = clause
  const last = verb && verb.tokens.length > 1 ? (view.tokens[verb.tokens.at(-1) as number] as Token) : undefined
  return verb && last && verb.lemma.startsWith(last.lower)
    ? view.language.reportingVerb(verb.lemma.slice(last.lower.length))
    : undefined
}

function companionOf(view: SentenceView, clause: Clause, row: ReportingVerb): number {
  for (const piece of clause.pieces)
    for (let i = piece.first; i < piece.last; i++) {
      const token = view.tokens[i] as Token
      if (token.quotation < 0 && token.lower === row.companion) return i
    }
  return -1
}

const firstOf = (clause: Clause) => (clause.pieces[0] as Range).first
const lastOf = (clause: Clause) => (clause.pieces.at(-1) as Range).last

/** "Wie die Polizei mitteilte, …", "…, wie die Polizei mitteilte": the rest of the sentence is the report. */
function reportsLike(view: SentenceView, frame: Frame): boolean {
  const { clause, verb } = frame
  const { tokens, sentence } = view
  if (clause.kind !== 'interrogative' || (tokens[clause.opener] as Token).lower !== 'wie') return false
  if (!['clause', 'quote', 'object', 'dass'].some(word => verb.takes.has(word))) return false
  const own: Range = { first: firstOf(clause), last: endOfClause(view, clause) }
  const leads = own.first <= sentence.first + 1
  const main = leads
    ? view.clauses.find(c => c.index > clause.index && c.kind === 'main')
    : view.clauses.find(c => c.kind === 'main' && c.index < clause.index)
  if (!main) return false
  const quote = subtract(tokens, { first: sentence.first, last: sentence.last }, [own])
  if (!quote.length) return false
  addStatement(view, frame, quote, [own], 'frame/wie')
  return true
}

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
  if (before.drafts.length || before.sentence.heading || clause.verb?.passive) return false
  const subject = findParticipants(view.tokens, clause).subject
  if (!subject || subject.first === first) return false
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
  if (!content) return false
  const { clause } = frame
  const range: Range = { first: firstOf(clause), last: Math.max(lastOf(clause), content.first) }
  const inside = subtract(view.tokens, range, [content])
  const rest = inside.length
    ? [{ first: range.first, last: Math.min(content.first, sentenceEnd(view)) }, ...resumed(clause, content)]
    : [range]
  addStatement(view, frame, [content], rest, `frame/${kindOfContent(view, content)}`)
  return true
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

/** The first clause behind the frame that it can govern, to the end of what belongs to it. */
function findContent(view: SentenceView, frame: Frame): Range | null {
  const { clause } = frame
  const { tokens } = view
  for (const next of view.clauses) {
    if (next.index <= clause.index || firstOf(next) < clause.finite) continue
    if (next.kind === 'relative' && next.parent === clause.index) continue
    if (
      view.clauses.some(
        c =>
          c.index > clause.index &&
          c.index < next.index &&
          c.kind !== 'relative' &&
          c.kind !== 'fragment' &&
          !isDependentOfRelative(view, c) &&
          !mayPrecede(view, c),
      )
    )
      return null
    if (next.joint === 'colon' && isQuoted(view, next)) return null
    if (!governs(view, frame, next)) {
      if (mayPrecede(view, next)) continue
      return null
    }
    const lead = view.clauses.find(
      c => c.index > clause.index && c.index < next.index && mayPrecede(view, c) && next.kind === 'main',
    )
    return trim(tokens, { first: firstOf(lead ?? next), last: endOfContent(view, clause, next) })
  }
  return null
}

const isDependentOfRelative = (view: SentenceView, clause: Clause): boolean => {
  for (let parent = view.clauses[clause.parent]; parent; parent = view.clauses[parent.parent])
    if (parent.kind === 'relative') return true
  return false
}

/** "erklärte, wenn das so bleibe, werde …": a conditional clause may stand between frame and report. */
function mayPrecede(view: SentenceView, clause: Clause): boolean {
  if (clause.kind !== 'subordinate' || clause.opener < 0) return false
  if (clause.verb && view.language.reportingVerb(clause.verb.lemma)?.takes.has('firm')) return false
  return !/^(dass|daß|ob|indem)$/.test((view.tokens[clause.opener] as Token).lower)
}

function governs(view: SentenceView, frame: Frame, next: Clause): boolean {
  const { clause, verb } = frame
  const { takes } = verb
  const { tokens } = view
  const opener = next.opener >= 0 ? (tokens[next.opener] as Token).lower : ''
  const adverb = [...takes].some(
    word => /^(da|dar)/.test(word) && companionOf(view, clause, { ...verb, companion: word }) >= 0,
  )
  const clausal = takes.has('clause') || adverb
  if (next.kind === 'subordinate' && /^(dass|daß|ob)$/.test(opener))
    return clausal || takes.has('dass') || takes.has('clause-subjunctive')
  if (next.kind === 'interrogative' && next.opener >= 0)
    return clausal && opener !== 'wie' && !/^wo(bei|durch|mit|rauf)/.test(opener)
  if (next.kind === 'infinitive') return opener === '' && (takes.has('infinitive') || adverb)
  if (next.kind !== 'main' || !next.verb) return false
  if (next.joint === 'colon') return clausal && !next.coordinated
  if (next.joint !== 'comma' || next.coordinated) return false
  if (
    next.finite === firstOf(next) &&
    !view.clauses.some(c => c.index > clause.index && c.index < next.index && mayPrecede(view, c))
  )
    return false
  const { mood, modal } = next.verb
  if (mood === 'subjunctive1') return clausal || takes.has('clause-subjunctive')
  if (mood === 'subjunctive2') return clausal
  return (takes.has('firm') && !readsAsOwn(view, next)) || (clausal && modal === 'sollen')
}

/** A second main clause that reports on its own, or goes on telling, is no content of the first. */
function readsAsOwn(view: SentenceView, clause: Clause): boolean {
  const { verb } = clause
  if (!verb) return false
  return view.language.reportingVerb(verb.lemma) !== undefined && verb.mood !== 'subjunctive1'
}

/** The report runs to the sentence's end, unless the frame or a new main clause in the indicative takes over. */
function endOfContent(view: SentenceView, frame: Clause, content: Clause): number {
  const back = frame.pieces.find(piece => piece.first > firstOf(content))
  let last = back ? back.first - 1 : view.sentence.last
  for (const next of view.clauses) {
    if (next.index <= content.index || next.kind !== 'main' || !next.verb || firstOf(next) >= last) continue
    if (isQuoted(view, next)) continue
    const continues =
      next.verb.mood === 'subjunctive1' ||
      next.verb.mood === 'subjunctive2' ||
      (content.kind === 'main' && content.verb?.mood === 'indicative' && next.joint === 'coordinator')
    if (continues) continue
    last = firstOf(next)
    break
  }
  return last
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
  addStatement(view, frame, rest ? [before, rest] : [before], [{ first, last: closing }], 'frame/inverted')
  return true
}

/** A verb that is no firm reporter needs the subjunctive, or marks, in what stands before it. */
function isReported(view: SentenceView, range: Range): boolean {
  if (
    view.clauses.some(
      c =>
        firstOf(c) >= range.first &&
        firstOf(c) < range.last &&
        (c.verb?.mood === 'subjunctive1' ||
          c.verb?.mood === 'subjunctive2' ||
          /^(dass|daß|ob)$/.test(c.opener >= 0 ? (view.tokens[c.opener] as Token).lower : '')),
    )
  )
    return true
  return (view.tokens[range.last - 1] as Token).quotation >= 0
}

/** „…“ sagte X: index of the verb where a quotation stands right before it without a comma. */
function quotationBefore(view: SentenceView, piece: Range, finite: number): number {
  const mark = view.tokens[finite - 1]
  const quotation = mark ? view.quotations[mark.quotation] : undefined
  if (!quotation || quotation.last !== finite) return -1
  return quotation.first === piece.first || quotation.first === view.sentence.first ? finite : -1
}

/** "Als er ankam, sagte er, dass …": a leading temporal or causal clause is no report. */
function leadsAsSubordinate(view: SentenceView, clause: Clause, start: number): boolean {
  const before = view.clauses.filter(c => firstOf(c) < start && c !== clause)
  const lead = before[0]
  if (firstOf(clause) < start && !isQuotation(view, trim(view.tokens, { first: firstOf(clause), last: start })))
    return !startsWithQuotation(view)
  if (!lead || before.some(c => c.kind === 'main') || lead.kind === 'fragment') return false
  if (lead.kind === 'infinitive')
    return /^(um|ohne|statt|anstatt)$/.test(lead.opener >= 0 ? (view.tokens[lead.opener] as Token).lower : '')
  if (lead.opener < 0) return false
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

const startsWithQuotation = (view: SentenceView) => (view.tokens[view.sentence.first] as Token).quotation >= 0

/** What stands before the frame, back to an earlier frame or the sentence's start. */
function contentBefore(view: SentenceView, start: number): Range | null {
  const { tokens, sentence, drafts } = view
  const colon = quotationBehindColon(view, start)
  if (colon) return colon
  let first = sentence.first
  for (const other of drafts) {
    if (other.sentence !== view.index || isWithinReport(view, other)) continue
    for (const range of other.frame)
      if (range.last <= start && range.last > first && other.rule === 'frame/inverted') first = range.last
  }
  const range = trim(tokens, { first, last: start })
  return range.last > range.first ? range : null
}

/** "Kern habe bestätigt, dass …, sagte Meier": a frame in the subjunctive belongs to the report. */
function isWithinReport(view: SentenceView, other: Draft): boolean {
  const clause = view.clauses.find(c => c.finite >= 0 && other.cue.includes(c.finite))
  return clause?.kind === 'main' && clause.verb?.mood === 'subjunctive1'
}

/** The frame reaches to the next comma that a relative clause or apposition does not explain. */
function endOfInquit(view: SentenceView, clause: Clause, start: number): number {
  let last = clause.pieces.filter(p => p.last > start).at(-1)?.last ?? start + 1
  const inside = new Set([clause.index])
  for (const other of view.clauses) {
    const belongs =
      inside.has(other.parent) &&
      other.index > clause.index &&
      (other.kind === 'relative' || inside.size > 1 || other.opener >= 0) &&
      firstOf(other) <= last + 1
    if (!belongs || /^(dass|daß)$/.test(other.opener >= 0 ? (view.tokens[other.opener] as Token).lower : '')) continue
    inside.add(other.index)
    last = Math.max(last, lastOf(other))
  }
  return last
}

/** "…, sagte X, und …": the report goes on where a clause in the subjunctive, or the quotation, follows. */
function contentBehind(view: SentenceView, frame: Frame, before: Range, from: number): Range | null {
  const { tokens, sentence } = view
  const mark = tokens[from]
  if (from >= sentence.last - 1 || !mark || (mark.kind !== 'comma' && mark.kind !== 'colon' && mark.kind !== 'dash'))
    return null
  const next = tokens[from + 1]
  if (!next) return null
  const quotation = view.quotations[next.quotation]
  if (quotation && quotation.first === from + 1) return { first: quotation.first, last: quotation.last }
  if ((tokens[before.first] as Token).quotation >= 0 && (tokens[before.last - 1] as Token).quotation >= 0) return null
  const clause = view.clauses.find(c => firstOf(c) > from && c.index > frame.clause.index)
  if (!clause) return null
  const open = view.clauses.some(
    c => c !== frame.clause && firstOf(c) < before.last && c.pieces.some(p => p.first > from),
  )
  const continues =
    open ||
    clause.kind === 'infinitive' ||
    clause.kind === 'subordinate' ||
    (clause.kind === 'main' &&
      clause.verb &&
      (clause.verb.mood === 'subjunctive1' || clause.verb.mood === 'subjunctive2' || !clause.coordinated) &&
      !view.language.reportingVerb(clause.verb.lemma))
  return continues ? trim(tokens, { first: from + 1, last: sentence.last }) : null
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
  const people = findParticipants(tokens, frame.clause)
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

export function speakerOf(
  view: SentenceView,
  frame: Pick<Frame, 'clause' | 'verb'>,
  people: Participants,
  quote: readonly Range[],
): Range[] {
  const { passive } = frame.clause.verb as NonNullable<Clause['verb']>
  if (passive && frame.verb.takes.has('cited')) return people.subject ? [people.subject] : []
  if (passive) return people.agent ? [people.agent] : sourcePhrase(view, people, false)
  const { subject } = people
  if (FROM_SOURCE.has(frame.verb.lemma)) {
    const source = sourcePhrase(view, people, true)
    if (source.length) return source
  }
  if (!subject) return inherited(view, frame.clause)
  const first = view.tokens[subject.first] as Token
  if (
    subject.last === subject.first + 1 &&
    /^(es|man)$/.test(first.lower) &&
    !(first.lower === 'es' && first.gap === 3)
  )
    return sourcePhrase(view, people, false)
  if (quote.some(q => overlaps(q, subject))) return []
  return [subject]
}

/** "X sagte A und kündigte B an": the second predicate has the subject of the first. */
function inherited(view: SentenceView, clause: Clause): Range[] {
  if (clause.kind === 'relative' && clause.opener >= 0) return [{ first: clause.opener, last: clause.opener + 1 }]
  for (let k = clause.index - 1; k >= 0; k--) {
    const other = view.clauses[k] as Clause
    if (other.kind !== 'main' || other.verb?.mood === 'subjunctive1') continue
    const { subject } = findParticipants(view.tokens, other)
    if (subject) return [subject]
  }
  return []
}

/** "In einer Erklärung der Minister hieß es", "hieß es bei der Agentur", "aus einem Bericht geht hervor": the source stands in a phrase with a preposition. */
function sourcePhrase(view: SentenceView, people: Participants, anyNoun: boolean): Range[] {
  const found = people.phrases.find(p => {
    if (p.preposition < 0 || !SOURCE_PREPOSITIONS.test((view.tokens[p.preposition] as Token).lower) || p.head < p.first)
      return false
    for (let i = p.first; i < p.last; i++) if (view.language.isSourceNoun((view.tokens[i] as Token).text)) return true
    if ((view.tokens[p.first] as Token).kind === 'quote') return true
    return anyNoun || /^(bei|seitens|vonseiten)$/.test((view.tokens[p.preposition] as Token).lower)
  })
  return found ? [{ first: found.first, last: found.last }] : []
}

const SOURCE_PREPOSITIONS = /^(in|im|bei|beim|aus|auf|seitens|vonseiten|von|vom)$/
const FROM_SOURCE = new Set(['hervorgehen', 'verlauten', 'heißen', 'ergeben'])
