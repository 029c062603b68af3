import { openingWord } from '../clauses/find-clause-words.js'
import { type Clause, isSubjunctive, lastOf } from '../clauses/model.js'
import { type Draft, draft, type SentenceView } from '../drafts.js'
import { quotationOf } from '../find-open-quotations.js'
import { findAddressees } from '../frames/find-addressees.js'
import { speakerOf } from '../frames/find-frame-speakers.js'
import { readFrame } from '../frames/read-frames.js'
import { readWriting } from '../frames/read-writings.js'
import { isNobodysWord } from '../frames/tell-nobodys-words.js'
import { findParticipants } from '../phrases/find-subjects.js'
import { readNounPhrase } from '../phrases/read-noun-phrase.js'
import { readSource } from '../sources/read-source-phrases.js'
import type { Quotation, Range, Token } from '../text/model.js'
import { ordered, rangeOf } from '../text/ranges.js'
import { isPronoun } from './add-quoted-words.js'
import { readAnnouncement } from './read-announcements.js'
import { tellSpeechFromNames } from './tell-speech-from-names.js'

/**
 * Quotations behind a colon: "Meier sagte: „…“", "Minister Meier: „…“", "auf dem es heißt: „…“", also where the colon ends the
 * paragraph before.
 */
export function attributeColons(views: readonly SentenceView[], index: number): void {
  const view = views[index] as SentenceView
  let announced = -1
  view.quoted.forEach((quotation, k) => {
    if (!isListed(view, view.quoted[k - 1], quotation)) announced = quotation.first
    const colon = view.tokens[announced - 1]
    if (colon?.kind === 'colon' && colon.quotation < 0)
      attributeOne(view, views[colon.sentence] as SentenceView, quotation, announced)
  })
}

/** "Kern sagte: „Wir kommen“, „wir helfen“ und „wir bleiben“": more than one word, with a comma or a coordinator before it. */
const isListed = ({ tokens }: SentenceView, before: Quotation | undefined, { first, last }: Quotation): boolean =>
  before !== undefined &&
  last - first > 3 &&
  first === before.last + 1 &&
  ((tokens[before.last] as Token).kind === 'comma' || /^(und|oder|sowie)$/.test((tokens[before.last] as Token).lower))

/** `announced`: the first token behind the colon. */
function attributeOne(view: SentenceView, announcing: SentenceView, quotation: Quotation, announced: number): void {
  if (isFollowedByFrame(view, quotation)) return
  const frame: Range = { first: startOfFrame(announcing, announced - 1), last: announced }
  const form = tellSpeechFromNames(view, quotation)
  if (form === 'name' || (givesName(announcing, frame) && form !== 'sentence')) return
  const so = sourceWithSo(announcing, frame)
  const clause = so ? null : announcingClause(announcing, frame)
  const framed = clause && mayFrame(announcing, clause) ? readFrame(announcing, clause) : null
  const writing = clause && (!framed || framed.verb.companion === 'lesen') ? readWriting(announcing, clause) : null
  const reporting = writing ? null : framed
  const source = so ?? (reporting || writing ? null : sourceInFront(announcing, frame))
  if (form !== 'sentence' && !reporting && !writing && (clause || goesOnBehind(view, quotation))) return
  const quote = [rangeOf(quotation)]
  const wording = wordingOf(announcing, frame)
  if (reporting && clause)
    draft(view, {
      type: 'Direct',
      quote,
      speaker: speakerOf(announcing, reporting, findParticipants(announcing, clause), quote),
      addressee: findAddressees(announcing, clause),
      cue: [...ordered([...reporting.cue, ...wording])],
      frame: [frame],
      rule: 'frame/quotation',
      act: reporting.verb.act,
      tense: clause.verb?.tense ?? null,
      verb: reporting.verb,
    })
  else if (source) draft(view, { type: 'Direct', quote, rule: 'source/so', ...source })
  else if (writing)
    draft(view, {
      type: 'Direct',
      quote,
      speaker: [writing.bearer],
      cue: [...writing.cue],
      frame: [frame],
      rule: 'quotation/written',
    })
  else {
    const attributed = readAnnouncement(announcing, clause, frame, wording)
    const rule = attributed.speaker.length ? 'quotation/colon' : 'quotation/bare'
    draft(view, { type: 'Direct', quote, ...attributed, rule })
  }
}

/**
 * "Kern rügte Volk. Dieser habe den Rat informiert: „…“": what somebody is reported to have told frames no words, but
 * "habe gerufen: „…“" does.
 */
const mayFrame = (view: SentenceView, clause: Clause): boolean => !isSubjunctive(clause.verb) || callsOut(view, clause)

/** "Nächster Halt: „Rössl“ am Stadtrand": a name, since more of its phrase stands behind it. */
const goesOnBehind = ({ tokens, sentence }: SentenceView, { last }: Quotation): boolean =>
  last < sentence.last && tokens[last]?.kind === 'word'

/** "…, so Meier weiter: „…“". */
function sourceWithSo(view: SentenceView, frame: Range): Pick<Draft, 'speaker' | 'cue' | 'frame'> | null {
  for (let i = frame.last - 2; i > frame.first && i > frame.last - 14; i--) {
    const token = view.tokens[i] as Token
    if (token.quotation >= 0 || token.kind === 'stop') return null
    if (token.lower !== 'so' || view.tokens[i - 1]?.kind !== 'comma') continue
    const phrase = readNounPhrase(view.tokens, i + 1, frame.last - 1)
    const verb = view.clauses.some(c => c.finite > i && c.finite < frame.last)
    if (!phrase || verb) return null
    const speaker = rangeOf(phrase)
    return { speaker: [speaker], cue: [i], frame: [{ first: i - 1, last: frame.last }] }
  }
  return null
}

/** "Laut Polizei war der Fahrer schuld: „…“": whose account the sentence is goes on speaking. */
function sourceInFront(view: SentenceView, { first }: Range): Pick<Draft, 'speaker' | 'cue' | 'frame' | 'rule'> | null {
  if (!/^(laut|nach)$/.test((view.tokens[first] as Token).lower)) return null
  const source = readSource(view, first)
  return source && { speaker: [source.speaker], cue: [source.cue], frame: [source.phrase], rule: source.rule }
}

/** "„…“, sagte er", "„…“, so die Kapitänin" behind the quotation: that frame is the nearer one. */
function isFollowedByFrame(view: SentenceView, quotation: Quotation): boolean {
  const comma = view.tokens[quotation.last]
  const at = comma?.kind === 'comma' ? quotation.last + 1 : quotation.last
  if (at > quotation.last && view.tokens[at]?.lower === 'so' && readSource(view, at)) return true
  const clause = view.clauses.find(c => c.finite === at)
  return at < view.sentence.last && clause !== undefined && readFrame(view, clause) !== null
}

/** The sentence's start, or the end of a quotation before. */
function startOfFrame(view: SentenceView, colon: number): number {
  let first = view.sentence.first
  for (let i = first; i < colon; i++) {
    const quotation = quotationOf(view, view.tokens[i] as Token)
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
 * last main clause that does ("Sie warnte, wenn …: „…“"), any other that does, the last main clause. Not what a
 * question or another noun has behind it ("Kern auf die Frage, ob der Fonds zahlt: „…“").
 */
function announcingClause(view: SentenceView, frame: Range): Clause | null {
  const before = view.clauses
    .filter(c => c.verb && c.finite >= frame.first && c.finite < frame.last && openingWord(view.tokens, c) !== 'ob')
    .sort((a, b) => a.finite - b.finite)
  const reports = (clause: Clause) =>
    !isSubjunctive(clause.verb) &&
    (readFrame(view, clause) ?? readWriting(view, clause)) !== null &&
    !isNobodysWord(view, clause)
  const last = before.at(-1)
  if (last && ((last.kind === 'relative' && reports(last)) || callsOut(view, last))) return last
  const main = before.filter(c => c.kind === 'main')
  const isAside = (c: Clause) => c.verb?.passive === true && c !== main.at(-1) // "Der Zeuge wird gerufen, der Richter mahnt: „…“"
  return (
    main.filter(c => reports(c) && !isAside(c)).at(-1) ??
    before.filter(c => reports(c) && !c.verb?.passive && !tellsWhen(view, c)).at(-1) ??
    main.at(-1) ??
    (last?.kind === 'relative' ? last : null)
  )
}

/** "Weil alle vom Sieg reden, bremst der Trainer: „…“": in front of the main clause it only tells when or why. */
const tellsWhen = ({ tokens, clauses }: SentenceView, clause: Clause): boolean =>
  clause.kind === 'subordinate' &&
  /^(als|nachdem|bevor|während|weil|da|obwohl|sobald)$/.test(openingWord(tokens, clause)) &&
  clauses.some(c => c.index > clause.index && c.kind === 'main' && c.finite === lastOf(clause) + 1)

/** "Kern sagte, der Wirt habe gerufen: „…“": the frame inside the report is the nearer one. */
function callsOut(view: SentenceView, clause: Clause): boolean {
  const { subject } = findParticipants(view, clause)
  if (!isSubjunctive(clause.verb) || clause.verb?.passive || !subject || isPronoun(view, subject)) return false
  return readFrame(view, clause)?.verb.takes.has('quote') === true
}

/** "mit den Worten", also before the verb ("mit den Worten zitiert:"): it belongs to the cue. */
function wordingOf(view: SentenceView, frame: Range): number[] {
  for (let i = frame.last - 2; i > frame.first + 1 && i > frame.last - 5; i--)
    if (/^(Worten|Worte)$/.test((view.tokens[i] as Token).text))
      return view.tokens[i - 2]?.lower === 'mit' ? [i - 2, i - 1, i] : []
  return []
}

function givesName(view: SentenceView, frame: Range): boolean {
  for (let i = frame.first; i < frame.last; i++)
    if (/^(name|namen|titel|motto|überschrift)$/.test((view.tokens[i] as Token).lower)) return true
  return false
}
