import { endOfClause } from '../clauses/find-clause-ends.js'
import { type Clause, firstOf, isSubjunctive } from '../clauses/model.js'
import { type Draft, draft, type SentenceView } from '../drafts.js'
import type { Act } from '../model.js'
import { isOwnedByNoun } from '../phrases/find-owning-nouns.js'
import { findParticipants } from '../phrases/find-subjects.js'
import type { Range, Token } from '../text/model.js'
import { contains, overlaps, subtract, trim } from '../text/ranges.js'
import { speakerOf } from './find-frame-speakers.js'
import { verbCue } from './read-cues.js'
import { isNobodysWord } from './tell-nobodys-words.js'

/**
 * "Sie warnte vor Lücken, die gefährlich seien", "Kern zögert, weil der Weg zu steil sei": the mood alone tells that a dependent
 * clause is somebody's words. What sums the sentence up ends before them.
 */
export function reportDependentClauses(view: SentenceView): void {
  for (const clause of view.clauses) {
    if (!isReportable(view, clause)) continue
    const summary = summaryOf(view, clause)
    const host = readsAsReport(view, clause, summary) ? hostOf(view, clause) : undefined
    const quote = trim(view.tokens, { first: firstOf(clause), last: endOfClause(view, clause) })
    if (
      !host ||
      isNobodysWord(view, host) ||
      quote.last - quote.first < 3 ||
      isTaken(view, quote) ||
      isOwnedByNoun(view, host, clause)
    )
      continue
    const speaker = summary ? summary.speaker : speakerOfHost(view, host, clause)
    if (summary) summary.quote = summary.quote.flatMap(range => subtract(view.tokens, range, [quote]))
    addStatement(view, quote, host, speaker, summary)
  }
}

function addStatement(
  view: SentenceView,
  quote: Range,
  host: Clause,
  speaker: readonly Range[],
  summary: Draft | undefined,
): void {
  const named = speaker.length > 0
  draft(view, {
    type: named ? 'Indirect' : 'IndirectFreeIndirect',
    quote: [quote],
    speaker: [...speaker],
    cue: named && host.verb ? [...verbCue(view, host)] : [],
    frame: named ? [trim(view.tokens, { first: firstOf(host), last: quote.first })] : [],
    addressee: summary?.addressee ?? [],
    rule: 'dependent/subjunctive',
    act: summary?.act ?? actOfHost(view, host),
    tense: host.verb?.tense ?? null,
  })
}

/** "wies Gerüchte zurück, der Hof werde verkauft": what the verb denies is denied; other verbs do not tell. */
function actOfHost({ language }: SentenceView, { verb }: Clause): Act {
  const lemma = verb?.lemma ?? ''
  const act = (language.reportingVerb(lemma) ?? language.speechActVerb(lemma))?.act
  return act === 'deny' ? act : 'assert'
}

const OPENERS = /^(dass|daß|ob|weil|da|wenn|obwohl|zumal|wo)$/

const isReportable = ({ tokens }: SentenceView, { kind, opener }: Clause): boolean =>
  opener >= 0 && (kind === 'relative' || (kind === 'subordinate' && OPENERS.test((tokens[opener] as Token).lower)))

/** The summary of the sentence ("Sie warnte vor …") that the clause stands in. */
const summaryOf = (view: SentenceView, clause: Clause): Draft | undefined =>
  view.drafts.find(
    d => d.type === 'Reported' && d.quote.some(q => contains(q, { first: firstOf(clause), last: clause.finite + 1 })),
  )

/** Konjunktiv I of a third person; Konjunktiv II where the sentence sums up what somebody said. */
function readsAsReport({ tokens }: SentenceView, clause: Clause, summary: Draft | undefined): boolean {
  const { verb, pieces } = clause
  if (verb?.mood === 'subjunctive2') return summary !== undefined && clause.kind === 'relative'
  if (verb?.mood !== 'subjunctive1') return false
  return !pieces.some(({ first, last }) => tokens.slice(first, last).some(t => t.lower === 'ich' && t.quotation < 0))
}

/** The clause right above, where all above it tell in the indicative: what depends on a report is part of it. */
function hostOf(view: SentenceView, clause: Clause): Clause | undefined {
  const host = view.clauses[clause.parent]
  for (let above = host; above; above = view.clauses[above.parent]) if (isSubjunctive(above.verb)) return undefined
  return host?.verb ? host : undefined
}

/** The subject of a verb of speech, which a verb with "dass" and Konjunktiv is, or a subject that can speak. */
function speakerOfHost(view: SentenceView, host: Clause, content: Clause): readonly Range[] {
  const { lemma = '', passive = false } = host.verb ?? {}
  const verb = view.language.reportingVerb(lemma) ?? view.language.speechActVerb(lemma)
  const people = findParticipants(view, host)
  if (people.subject && isNotion(view, people.subject) && !canSpeak(view, people.subject)) return [] // "Die Erfahrungen zeigten, dass …"
  if (verb) return speakerOf(view, { clause: host, verb }, people, [])
  if (!people.subject || passive) return []
  const says = content.kind === 'subordinate' && /^da(ss|ß)$/.test((view.tokens[content.opener] as Token).lower)
  return (says && !isAbstract(view, people.subject)) || canSpeak(view, people.subject) ? [people.subject] : []
}

/** "Einigkeit besteht, dass …", "Es heißt, dass …": nobody. */
const isAbstract = (view: SentenceView, subject: Range): boolean =>
  /^(es|das|dies)$/.test((view.tokens[subject.first] as Token).lower) || isNotion(view, subject)

const isNotion = ({ tokens }: SentenceView, { last }: Range): boolean =>
  /(ung|heit|keit|ion|tät|hnis|nis)(en)?$/.test((tokens[last - 1] as Token).lower)

function canSpeak({ tokens, language }: SentenceView, { first, last }: Range): boolean {
  const words = tokens.slice(first, last)
  return (
    /^(er|sie|wir)$/.test((words[0] as Token).lower) ||
    words.some(t => t.capital && language.isSpeakerNoun(t.text)) ||
    (words.length > 1 && words.length < 5 && words.every(t => t.capital && !t.word.classes))
  )
}

/** In another statement already, or holding a source of its own ("die laut Kern krank sei"); a frame inside it may stay. */
const isTaken = (view: SentenceView, quote: Range) =>
  view.drafts.some(
    d =>
      !/^(Reported|Direct)$/.test(d.type) &&
      d.quote.some(
        q => overlaps(q, quote) && (/^(source\/|frame\/wie)/.test(d.rule) || contains(q, quote) || !contains(quote, q)),
      ),
  )
