import { openingWord } from '../clauses/find-clause-words.js'
import { type Clause, isSubjunctive, type Participants } from '../clauses/model.js'
import { draft, type SentenceView } from '../drafts.js'
import { canSpeak } from '../frames/can-speak.js'
import { findAddressees } from '../frames/find-addressees.js'
import { sourcePhrase, speakerOf } from '../frames/find-frame-speakers.js'
import { verbCue } from '../frames/read-cues.js'
import type { ReportingVerb } from '../language.js'
import { findParticipants } from '../phrases/find-subjects.js'
import type { Range, Token } from '../text/model.js'
import { contains } from '../text/ranges.js'
import { findActQuote, isReported } from './find-act-quotes.js'
import { mayBeSpeechAct, readSpeechAct, type SpeechAct } from './read-speech-act-constructions.js'

/** "X forderte den Abzug der Truppen": a clause whose noun phrase sums up what was said; the quote is the sentence. */
export function reportSpeechActs(view: SentenceView): void {
  if (isQuestion(view)) return
  for (const clause of view.clauses) {
    const act = clause.verb && mayBeSpeechAct(view, clause.verb) && isFree(view, clause) && readSpeechAct(view, clause)
    if (!clause.verb || !act || isBackground(view, clause, act)) continue
    const people = findParticipants(view, clause)
    if (isThing(view, clause, people)) continue
    const quote = findActQuote(view, clause)
    if (isSummedUp(view, quote)) continue
    const { verb, construction } = act
    const speaker = speakerOfAct(view, clause, verb, people)
    if (!speaker.length && !mayGoUnnamed(clause, act)) continue
    draft(view, {
      type: 'Reported',
      quote,
      speaker,
      cue: [...verbCue(view, clause)],
      addressee: findAddressees(view, clause),
      rule: `reported/${construction}`,
      act: verb.act,
      tense: clause.verb.tense,
      verb,
    })
  }
}

/** "Was will die Regierung?": asked, not said. */
export const isQuestion = ({ tokens, sentence }: SentenceView): boolean => tokens[sentence.last - 1]?.text === '?'

function speakerOfAct(view: SentenceView, clause: Clause, verb: ReportingVerb, people: Participants): Range[] {
  if (clause.verb?.passive && verb.takes.has('von')) return sourcePhrase(view, people, false, WHERE)
  if (people.subject && verb.companion && holds(view, people.subject, verb.companion))
    return sourcePhrase(view, people, false, WHERE)
  const speaker = speakerOf(view, { clause, verb }, people, [])
  return clause.verb?.passive ? speaker.filter(range => canSpeak(view, range)) : speaker
}

/** "In vielen Medien wurde von dem Streit berichtet": behind "von" stands what it is about. */
const WHERE = /^(in|im|bei|beim|aus|auf|seitens|vonseiten)$/

/** "In dem Schreiben ist von Entlassungen die Rede": the phrase's own noun speaks not. */
const holds = (view: SentenceView, { first, last }: Range, word: string) =>
  view.tokens.slice(first, last).some(token => token.lower === word)

/** The first predicate of a sentence stands for the others: "fordern X und beklagen Y". */
const isSummedUp = (view: SentenceView, quote: readonly Range[]) =>
  view.drafts.some(d => isReported(d) && quote.every(range => d.quote.some(q => contains(q, range))))

/**
 * "Als Grund wurde Regen angegeben", "Von Regen wird berichtet": who said it, the sentences before tell. Other passives tell no
 * speech, and what "wird als Kunst angesehen" is a common opinion.
 */
const mayGoUnnamed = (clause: Clause, { verb, construction }: SpeechAct): boolean =>
  clause.verb?.passive === true &&
  (/^(cause|twofold)$/.test(construction) ||
    verb.takes.has('unnamed') ||
    (construction === 'als' && verb.act === 'accuse') ||
    (construction === 'preposition' && verb.takes.has('von')))

/** "Die Wolken kündigten Regen an": what cannot speak has said nothing. */
const isThing = ({ tokens, language }: SentenceView, clause: Clause, { subject }: Participants): boolean => {
  if (!subject || clause.verb?.passive) return false
  const noun = tokens.slice(subject.first, subject.last).find((t, k) => t.capital && (k > 0 || !t.word.classes))
  return noun !== undefined && language.isThingNoun(noun.text) && !language.isSpeakerNoun(noun.text)
}

/** "Er hatte den Umbau angekündigt": the pluperfect tells what went before, unless a preposition says that it was words. */
const isBackground = (view: SentenceView, clause: Clause, { construction }: SpeechAct): boolean =>
  clause.verb?.tense === 'pluperfect' &&
  (construction !== 'preposition' || !(clause.verb.passive || /^hat/.test((view.tokens[clause.finite] as Token).lower)))

/** A clause in the indicative that no other rule has read; what stands inside a report is part of it. */
function isFree(view: SentenceView, clause: Clause): boolean {
  const { verb, finite } = clause
  if (!verb || verb.tense === 'future' || !tellsOfSpeech(view, clause)) return false
  if (isSubjunctive(verb)) return false
  if ((verb.modal || isNegated(view, clause)) && !isDenialHeldBack(view, clause)) return false
  const inside = { first: finite, last: finite + 1 }
  return !view.drafts.some(
    d =>
      d.sentence === view.index && !isReported(d) && (d.cue.includes(finite) || d.quote.some(q => contains(q, inside))),
  )
}

/** Main clauses, and clauses that stand for one ("während X warnt"). */
function tellsOfSpeech(view: SentenceView, clause: Clause): boolean {
  if (clause.kind === 'main') return true
  if (clause.kind !== 'subordinate') return false
  return /^(während|nachdem|obwohl|da|weil)$/.test(openingWord(view.tokens, clause))
}

/**
 * "bestritt die Tat nicht", "kann einen Anschlag nicht ausschließen": grants it; what is "nicht bestätigt", "nicht
 * dementiert" or not demanded is left open.
 */
function isDenialHeldBack(view: SentenceView, clause: Clause): boolean {
  const { lemma = '', modal = null } = clause.verb ?? {}
  if (modal && modal !== 'können' && !(modal === 'wollen' && lemma === 'ausschließen')) return false
  const { language } = view
  return isNegated(view, clause) && language.speechActVerb(lemma)?.act === 'deny' && !language.verbIs('withhold', lemma)
}

function isNegated(view: SentenceView, clause: Clause): boolean {
  for (const { first, last } of clause.pieces)
    for (let i = first; i < last; i++) {
      const token = view.tokens[i] as Token
      if (token.quotation < 0 && NEGATIONS.has(token.lower)) return true
    }
  return false
}

const NEGATIONS = new Set(['nicht', 'nie', 'niemals', 'weder'])
