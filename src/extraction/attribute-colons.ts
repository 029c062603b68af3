import { readFrame, speakerOf } from './attribute-frames.js'
import { draft, type SentenceView } from './drafts.js'
import { readNounPhrase } from './find-noun-phrases.js'
import { findParticipants } from './find-subjects.js'
import type { Clause, Quotation, Range, Token } from './model.js'
import { tellSpeechFromNames } from './tell-speech-from-names.js'

/**
 * Quotations behind a colon: "Meier sagte: „…“", "Minister Meier: „…“", "auf dem es heißt: „…“", also where the colon ends the
 * paragraph before.
 */
export function attributeColons(views: readonly SentenceView[], index: number): void {
  const view = views[index] as SentenceView
  for (let i = view.sentence.first; i < view.sentence.last; i++) {
    const token = view.tokens[i] as Token
    const quotation = view.quotations[token.quotation]
    if (!quotation || quotation.first !== i || quotation.parent >= 0) continue
    const colon = view.tokens[i - 1]
    if (colon?.kind === 'colon' && colon.quotation < 0) {
      const announcing = views[colon.sentence] as SentenceView
      attributeOne(view, announcing, quotation)
    }
    i = quotation.last - 1
  }
}

function attributeOne(view: SentenceView, announcing: SentenceView, quotation: Quotation): void {
  if (isFollowedByFrame(view, quotation)) return
  const frame: Range = { first: startOfFrame(announcing, quotation.first - 1), last: quotation.first }
  const clause = announcingClause(announcing, frame)
  const form = tellSpeechFromNames(view, quotation)
  const reporting = clause ? readFrame(announcing, clause) : null
  if (
    form === 'name' ||
    (form !== 'sentence' && clause && !reporting) ||
    (form !== 'sentence' && givesName(announcing, frame))
  )
    return
  const quote = [{ first: quotation.first, last: quotation.last }]
  if (!clause) {
    const phrase = lastNounPhrase(announcing, frame)
    draft(view, {
      type: 'Direct',
      quote,
      speaker: phrase ? [phrase] : [],
      frame: phrase ? [frame] : [],
      rule: 'quotation/colon',
    })
    return
  }
  const cue = [...(reporting?.cue ?? clause.verb?.tokens ?? []), ...wordingOf(announcing, frame)].sort((a, b) => a - b)
  const attributed = {
    type: 'Direct' as const,
    quote,
    cue,
    frame: [frame],
    rule: reporting ? 'frame/quotation' : 'quotation/colon',
    act: reporting?.verb.act ?? ('assert' as const),
    tense: clause.verb?.tense ?? null,
    verb: reporting?.verb ?? null,
  }
  const people = findParticipants(announcing.tokens, clause)
  const speaker = reporting
    ? speakerOf(announcing, reporting, people, quote)
    : people.subject && !isThing(announcing, people.subject)
      ? [people.subject]
      : []
  draft(view, { ...attributed, speaker })
}

/** "„…“, sagte er" behind the quotation: that frame is the nearer one. */
function isFollowedByFrame(view: SentenceView, quotation: Quotation): boolean {
  const comma = view.tokens[quotation.last]
  const at = comma?.kind === 'comma' ? quotation.last + 1 : quotation.last
  const clause = view.clauses.find(c => c.finite === at)
  return at < view.sentence.last && clause !== undefined && readFrame(view, clause) !== null
}

/** The sentence's start, or the end of a quotation before. */
function startOfFrame(view: SentenceView, colon: number): number {
  let first = view.sentence.first
  for (let i = first; i < colon; i++) {
    const quotation = view.quotations[(view.tokens[i] as Token).quotation]
    if (!quotation || quotation.parent >= 0) continue
    if (view.tokens[quotation.first - 1]?.kind === 'colon' || isWhole(view, quotation)) first = quotation.last
    i = quotation.last - 1
  }
  return first
}

/** Long quotations are statements of their own; short ones may be names in the frame. */
const isWhole = (view: SentenceView, quotation: Quotation) => tellSpeechFromNames(view, quotation) === 'sentence'

/**
 * The clause that announces the words: the last one if it is a relative clause that reports ("in dem es heißt"), else the
 * last main clause that does ("Sie warnte, wenn …: „…“"), any other that does, the last main clause.
 */
function announcingClause(view: SentenceView, frame: Range): Clause | null {
  const before = view.clauses.filter(c => c.verb && c.finite >= frame.first && c.finite < frame.last)
  const reports = (clause: Clause) => readFrame(view, clause) !== null
  const last = before.at(-1)
  if (last && last.kind === 'relative' && reports(last)) return last
  const main = before.filter(c => c.kind === 'main')
  return (
    main.filter(reports).at(-1) ??
    before.filter(c => reports(c) && !c.verb?.passive).at(-1) ??
    main.at(-1) ??
    last ??
    null
  )
}

/** "mit den Worten", "folgende Erklärung": the noun belongs to the cue. */
function wordingOf(view: SentenceView, frame: Range): number[] {
  const at = frame.last - 2
  const noun = view.tokens[at]
  if (!noun || !/^(Worten|Worte)$/.test(noun.text)) return []
  const first = view.tokens[at - 2]?.lower === 'mit' ? at - 2 : at
  return Array.from({ length: at + 1 - first }, (_, k) => first + k)
}

function givesName(view: SentenceView, frame: Range): boolean {
  for (let i = frame.first; i < frame.last; i++)
    if (/^(name|namen|titel|motto)$/.test((view.tokens[i] as Token).lower)) return true
  return false
}

/** "Seine Zuversicht stützt sich auf …: „…“": what somebody has does not speak. */
const isThing = (view: SentenceView, subject: Range) =>
  /^(sein|ihr|dies|das|es|solch)/.test((view.tokens[subject.first] as Token).lower) &&
  !(subject.last === subject.first + 1 && /^(ihr|sie)$/.test((view.tokens[subject.first] as Token).lower))

/** "Bundesinnenminister Meier: „…“", "und der Minister weiter: „…“". */
function lastNounPhrase(view: SentenceView, frame: Range): Range | null {
  for (let i = frame.first; i < frame.last - 1; i++) {
    const phrase = readNounPhrase(view.tokens, i, frame.last - 1)
    if (!phrase) continue
    const head = view.tokens[phrase.head] as Token
    if (view.language.isWordingNoun(head.text) || !(head.capital || /^(er|sie)$/.test(head.lower))) {
      i = phrase.last - 1
      continue
    }
    return { first: phrase.first, last: phrase.last }
  }
  return null
}
