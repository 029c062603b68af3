import type { Clause, Participants, VerbComplex } from '../clauses/model.js'
import type { SentenceView } from '../drafts.js'
import { speakerOf } from '../frames/find-frame-speakers.js'
import { claimantOf, claimIn } from '../frames/find-noun-owners.js'
import { readFrame } from '../frames/read-frames.js'
import type { ReportingVerb } from '../language.js'
import type { Act } from '../model.js'
import { findParticipants } from '../phrases/find-subjects.js'
import { readNounPhrase } from '../phrases/read-noun-phrase.js'
import { moved } from '../quotations/read-announcements.js'
import type { Range, Token } from '../text/model.js'
import { rangeOf } from '../text/ranges.js'
import { answerersIn } from './find-answerers.js'
import { isPerfect } from './tell-hearsay.js'
import { canSpeak } from './tell-speakers.js'

/** Somebody whom a sentence tells of, and whether it tells that they plan or order something ("Der Rat beschloss den Umbau"). */
export interface Told {
  /** Null where it tells of nobody, empty where it does not say who speaks. */
  readonly speaker: readonly Range[] | null
  readonly plans: boolean
  /** "Die Armee dementierte": what follows words the denial. */
  readonly denies: boolean
}

const tells = (speaker: Told['speaker'], act: Act | null = null, plans = false): Told => ({
  speaker,
  plans,
  denies: act === 'deny',
})

/** "Die Fraktionschefin äußerte sich kritisch. …": the subject of a verb of speech, though the clause reports nothing itself. */
export function speakerToldOf(view: SentenceView): Told {
  for (const clause of view.clauses) {
    if (!tellsItself(view, clause)) continue
    const answerers = answerersIn(view, clause)
    if (answerers) return tells(answerers)
    const { lemma, modal } = clause.verb as VerbComplex
    if (modal === 'wollen' && isPerfect(view, clause)) return tells(subjectOf(view, clause)) // "Zeugen wollen Schüsse gehört haben"
    const verb =
      readFrame(view, clause)?.verb ?? view.language.reportingVerb(lemma) ?? view.language.speechActVerb(lemma)
    if (!verb || isState(view, clause) || isSilent(view, clause)) continue
    const people = findParticipants(view, clause)
    if ((people.subject && isThing(view, people.subject)) || hasFound(clause)) continue
    const found = speakerOf(view, { clause, verb }, people, [])
    const plans = modal === null && verb.takes.has('infinitive') && /^(announce|decide|demand|promise)$/.test(verb.act)
    if (people.subject && isMan(view, people.subject)) return tells(sourcesBeside(view, clause, people))
    if (verb.takes.has('quote') || showsMind(verb)) return tells(found.length ? found : null, verb.act, plans)
    const acting = found.filter(r => r === people.subject || r === people.agent)
    const speaker = acting.filter(r => isPronoun(view, r) || canSpeak(view, clause, r))
    return tells(speaker.length ? speaker : null, verb.act, plans)
  }
  return tells(null)
}

/** "Im Ministerium verweist man auf die Kosten. …": whose people "man" are; nobody known without. */
const sourcesBeside = (view: SentenceView, clause: Clause, { phrases }: Participants): Range[] =>
  phrases
    .filter(
      p =>
        p.preposition >= 0 &&
        /^(in|im|bei|beim|aus)$/.test((view.tokens[p.preposition] as Token).lower) &&
        canSpeak(view, clause, p),
    )
    .map(rangeOf)

const isMan = ({ tokens }: SentenceView, { first, last }: Range) => last === first + 1 && tokens[first]?.lower === 'man'

/** "zeigte sich besorgt": only somebody does. */
const showsMind = ({ companion, takes }: ReportingVerb) => companion !== null && takes.has('reflexive')

/** "Sie hat einen Nachfolger gefunden": in the perfect the verb of thinking has its other meaning. */
const hasFound = ({ verb }: Clause): boolean => verb?.lemma === 'finden' && (verb.passive || /perfect/.test(verb.tense))

/**
 * "schwieg", "starb", "äußerte sich nicht": who spoke before goes on; "wollte sich nicht äußern" is often followed by the reason,
 * and so is "glaubt ihm nicht".
 */
function isSilent({ tokens, language }: SentenceView, { pieces, verb }: Clause): boolean {
  const lemma = verb?.lemma ?? ''
  if (/^(schweigen|(ver)?sterben|umkommen|ertrinken|verhungern)$/.test(lemma)) return true
  const row = language.reportingVerb(lemma)
  if (verb?.modal || !row?.takes.has('quote') || row.act === 'believe') return false
  return pieces.some(({ first, last }) => tokens.slice(first, last).some(t => t.lower === 'nicht' && t.quotation < 0))
}

/** "Es droht ein Streik", "Das Gesetz verlangt mehr": no thing goes on speaking. */
const isThing = ({ tokens, language }: SentenceView, { first, last }: Range): boolean => {
  const noun = tokens.slice(first, last).find(token => token.capital && token.kind === 'word' && !token.word.classes)
  return noun !== undefined && language.isThingNoun(noun.text) && !language.isSpeakerNoun(noun.text)
}

const subjectOf = (view: SentenceView, clause: Clause): Range[] => ranges(findParticipants(view, clause).subject)

const ranges = (range: Range | null): Range[] => (range ? [range] : [])

/**
 * "Der Minister reiste ab. Die Gespräche seien …": the subject of the sentence right before, if it acts and can speak; "Kerns Kritik
 * zielt auf den Rat. Er sei …": who makes the claim; "Im Gutachten werden Mängel aufgelistet. Das Dach sei undicht": the paper; "Für
 * die Wirtin ist das zu wenig. „…“", "Der Wirt ist anderer Meinung. …": whose view it is.
 */
export function possibleSpeaker(view: SentenceView): Range[] {
  const clause = view.clauses.find(c => tellsItself(view, c))
  if (clause?.verb?.passive) return paperIn(view, clause)
  if (!clause || !acts(clause) || isSilent(view, clause)) return []
  const people = findParticipants(view, clause)
  const speaker = isSomething(clause)
    ? (viewHolder(view, clause, people) ?? minded(view, clause, people))
    : actorIn(view, people)
  return speaker && canSpeak(view, clause, speaker) ? [speaker] : []
}

/** The subject, or whose claim it is. */
function actorIn(view: SentenceView, { subject }: Participants): Range | null {
  const claim = subject ? claimIn(view, subject) : -1
  const claimant = subject && claim > subject.first ? claimantOf(view, subject, claim) : null
  return claimant?.first === subject?.first ? claimant : subject
}

/** "Die Wirtin ist anderer Meinung. …", "Skeptisch bleibt der Rat. …": whose mind it tells; not "Der Rat ist neu". */
function minded({ tokens, language }: SentenceView, { pieces }: Clause, { subject }: Participants): Range | null {
  const tells = ({ capital, lower }: Token) =>
    language.verbIs('minded', lower) || (capital && language.nounIs('opinion', lower))
  return pieces.some(({ first, last }) => tokens.slice(first, last).some(tells)) ? subject : null
}

/** "Im Gutachten wird Regen als Grund genannt": the paper that a clause stands in. */
export const paperIn = (view: SentenceView, clause: Clause): Range[] =>
  findParticipants(view, clause).phrases.flatMap(({ preposition, first, head, last }) => {
    const link = preposition < 0 ? '' : (view.tokens[preposition] as Token).lower
    if (link !== 'in' && link !== 'im') return []
    const isPaper = (i: number) => view.language.nounIs('paper', (view.tokens[i] as Token).lower)
    if (head > first && isPaper(first)) return [{ first, last: first + 1 }] // "wird im Bericht Regen genannt"
    return isPaper(head) ? [{ first, last }] : []
  })

/**
 * "Meier hält dagegen: Das sei falsch", "Das ärgerte die Rektorin: Sie habe gewarnt", "Meier winkte ab, das sei
 * falsch", "Meier winkte ab („Das ist falsch“)": who the clause tells of that stands right before in the same sentence,
 * if it can speak; null otherwise.
 */
export function announcerOf(view: SentenceView, { first }: Range): Range | null {
  const joint = view.tokens[first - 1]?.kind ?? ''
  if (first <= view.sentence.first || !/^(colon|comma|dash|semicolon|open)$/.test(joint)) return null
  const clause = view.clauses.findLast(c => c.kind === 'main' && c.verb && c.finite < first && !isReported(view, c))
  if (!clause) return labelHolder(view, first - 1)
  if (!tellsItself(view, clause) || !acts(clause) || (joint !== 'colon' && isSomething(clause))) return null
  const people = findParticipants(view, clause)
  const mover = joint === 'colon' && view.language.verbIs('move', clause.verb?.lemma ?? '') ? moved(view, people) : null
  if (mover) return mover
  const { subject, agent } = people
  const holder = joint === 'colon' ? viewHolder(view, clause, people) : null
  if (holder) return holder
  if (!subject || subject.last > first) return null
  const claim = claimIn(view, subject)
  if (claim >= 0) return agent ?? claimantOf(view, subject, claim)
  return isPronoun(view, subject) || canSpeak(view, clause, subject) ? subject : null
}

/**
 * "Für die Wirte verliert die Stadt ihr Gesicht: Sie habe …": whose view it is, in front of a verb that tells of no
 * speech; not "Für die Wirte sprach Kern: …".
 */
function viewHolder(view: SentenceView, clause: Clause, { phrases: [front] }: Participants): Range | null {
  const { tokens, language } = view
  const opens = front !== undefined && front.preposition === clause.pieces[0]?.first && front.last <= clause.finite
  if (!opens || tokens[front.preposition]?.lower !== 'für') return null
  const speaks = language.verbIs('utter', clause.verb?.lemma ?? '') || readFrame(view, clause) !== null
  return !speaks && canSpeak(view, clause, rangeOf(front)) ? rangeOf(front) : null
}

/** "Kern wies den Vorwurf, der Damm sei morsch, zurück: …": what is reported announces nothing. */
const isReported = ({ drafts }: SentenceView, { finite }: Clause) =>
  drafts.some(d => d.type !== 'Reported' && d.quote.some(({ first, last }) => first <= finite && finite < last))

/** "Der Verdacht der Ermittler: Kern habe …", "Die These von Kern: …": whose claim the label before the colon is. */
function labelHolder(view: SentenceView, colon: number): Range | null {
  const { tokens, language, sentence } = view
  const label = readNounPhrase(tokens, sentence.first, colon)
  if (label?.last !== colon || tokens[colon]?.kind !== 'colon') return null
  const nouns = tokens.slice(label.first, label.last)
  const at = nouns.findIndex(({ text, capital }) => capital && language.reportingNoun(text) !== undefined)
  const from = label.first + at + 1
  const first = /^(von|vom)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from
  return at >= 0 && first < colon && tokens[from]?.kind === 'word' ? { first, last: colon } : null
}

/** A main clause of the newspaper's own: not reported, not in quotation marks. */
const tellsItself = (view: SentenceView, { kind, verb, finite }: Clause): boolean =>
  kind === 'main' && verb !== null && verb.mood !== 'subjunctive1' && (view.tokens[finite] as Token).quotation < 0

/** "Weitere Schritte sind angekündigt": verbs of speech make their perfect with "haben". */
const isState = (view: SentenceView, { finite, verb }: Clause): boolean =>
  verb !== null &&
  verb.tokens.length > 1 &&
  (view.tokens[finite] as Token).word.finite.some(form => form.lemma === 'sein')

/** "wurde gefasst", "soll geflohen sein": what befalls somebody, or is said of them, is no sign that they speak. */
const acts = ({ verb }: Clause): boolean =>
  verb !== null && !verb.passive && verb.modal !== 'sollen' && verb.lemma !== 'sollen'

/** "Der Minister ist krank. Die Lage sei …", but "Der Minister ist anderer Meinung: Die Lage sei …". */
const isSomething = ({ verb }: Clause): boolean => /^(sein|werden|bleiben)$/.test(verb?.lemma ?? '')

const isPronoun = ({ tokens }: SentenceView, { first, last }: Range) =>
  last === first + 1 && /^(er|sie|dieser|diese)$/.test((tokens[first] as Token).lower)
