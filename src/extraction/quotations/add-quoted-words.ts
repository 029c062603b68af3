import type { Clause, Participants } from '../clauses/model.js'
import { type Draft, draft, type SentenceView } from '../drafts.js'
import { findAddressees } from '../frames/find-addressees.js'
import { speakerOf } from '../frames/find-frame-speakers.js'
import { claimantOf, claimIn } from '../frames/find-noun-owners.js'
import { verbCue } from '../frames/read-cues.js'
import type { Frame } from '../frames/read-frames.js'
import { findParticipants } from '../phrases/find-subjects.js'
import { agreementOf } from '../phrases/read-agreement.js'
import { readNounPhrase } from '../phrases/read-noun-phrase.js'
import type { Quotation, Range, Token } from '../text/model.js'
import { ordered, rangeOf } from '../text/ranges.js'
import { WordClass } from '../words.js'

/** A statement whose frame is the clause around the quoted words. */
export function addQuotedWords(
  view: SentenceView,
  quotation: Quotation,
  clause: Clause,
  frame: Frame | null,
  link: readonly number[],
): Draft {
  const found = findParticipants(view, clause)
  const subject = gappedSubject(view, quotation, clause) ?? found.subject
  const people = { ...found, subject: subject && outsideOf(view, subject, quotation) }
  const quote = [rangeOf(quotation)]
  const cue = [...ordered([...(frame?.cue ?? (clause.verb ? verbCue(view, clause) : [])), ...link])]
  return draft(view, {
    type: 'Direct',
    quote,
    speaker:
      placeOfWords(view, people) ??
      sayersOf(view, people) ??
      (frame ? speakerOf(view, frame, people, quote) : ranges(people.subject)),
    cue,
    addressee: findAddressees(view, clause),
    frame: framePieces(clause, quotation),
    rule: 'quotation/verb',
    act: frame?.verb.act ?? 'assert',
    tense: clause.verb?.tense ?? null,
    verb: frame?.verb ?? null,
  })
}

/**
 * "Der Rat sprach von einem „Erfolg“, die Wirte von „Hohn“", "Der Rat nannte den Plan „klug“, die Wirte „Hohn“": a second subject before
 * the words, whose verb is the first one's. In "Sie nannte den Koch „klug“, die Wirtin „mutig“" it is more likely a second object.
 */
function gappedSubject(view: SentenceView, quotation: Quotation, clause: Clause): Range | null {
  const { tokens } = view
  let first = quotation.first - 1
  while (first > clause.finite && !isJoint(tokens[first] as Token)) first--
  if (first <= clause.finite || clause.finite < 0) return null
  const phrase = readNounPhrase(tokens, first + 1, quotation.first, false)
  const link = phrase && tokens[phrase.last]
  if (!phrase) return followsGap(view, quotation, first + 1)
  if (!link || phrase.last < quotation.first - 4) return null
  const governed = /^(von|vom|vor)$/.test(link.lower)
  const follows = phrase.last === quotation.first || (isIndefinite(link) && phrase.last === quotation.first - 1)
  if (!governed && link.lower !== 'als' && !follows) return null
  const { nominative } = agreementOf(tokens, phrase)
  if (nominative === 'sure') return rangeOf(phrase)
  const speaks = governed || (isSomebody(view, phrase) && !takesSomebody(view, clause, first))
  return nominative === 'maybe' && speaks ? rangeOf(phrase) : null
}

const isIndefinite = ({ lower, quotation }: Token): boolean => quotation < 0 && /^k?eine?n?$/.test(lower)

/** "die Wirte", "die FDP", "Wirtin Ida Volk", "Ida Volk" */
function isSomebody({ tokens, language }: SentenceView, { first, last }: Range): boolean {
  const words = tokens.slice(first, last)
  if (words.some(({ capital, text }) => capital && (language.isSpeakerNoun(text) || /^\p{Lu}{2,}$/u.test(text))))
    return true
  return words.length > 1 && words.every(({ kind, capital, word }) => kind === 'word' && capital && !word.classes)
}

/** "nannte ihn „feige“", "nannte den Koch „klug“": the verb's object before the comma is somebody. */
function takesSomebody(view: SentenceView, clause: Clause, comma: number): boolean {
  const { subject, phrases } = findParticipants(view, clause)
  return phrases.some(
    ({ first, last, preposition }) =>
      preposition < 0 &&
      last <= comma &&
      first !== subject?.first &&
      (/^(ihn|sie|ihm|ihr)$/.test((view.tokens[first] as Token).lower) || isSomebody(view, { first, last })),
  )
}

/** "Von „Hohn“ sprach der Rat, von „Spott“ die Wirtin": behind its preposition and the words the second subject stands last. */
function followsGap({ tokens, sentence, language }: SentenceView, quotation: Quotation, from: number): Range | null {
  if (!/^(von|vom)$/.test(tokens[from]?.lower ?? '') || quotation.first - from > 3) return null
  const phrase = readNounPhrase(tokens, quotation.last, sentence.last, false)
  const end = phrase && tokens[phrase.last]
  if (!phrase || (end && !/^(comma|stop|semicolon)$/.test(end.kind)) || !(tokens[phrase.head] as Token).capital)
    return null
  const { nominative } = agreementOf(tokens, phrase)
  return nominative === 'sure' || language.isSpeakerNoun((tokens[phrase.head] as Token).text) ? rangeOf(phrase) : null
}

const isJoint = ({ kind, lower, quotation }: Token) => quotation < 0 && (kind === 'comma' || lower === 'und')

/** "sprach der Präsident von einem „Unglück“": the quoted words are no part of who speaks. */
function outsideOf(view: SentenceView, subject: Range, quotation: Quotation): Range | null {
  if (subject.last <= quotation.first || subject.first >= quotation.last) return subject
  // "forderten die Bauern „Brot“ und „Land“": the reader of noun phrases takes the first for their name
  const marks = view.tokens.slice(subject.first, quotation.first).findIndex(token => token.quotation >= 0)
  let last = marks < 0 ? quotation.first : subject.first + marks
  while (last > subject.first && !(view.tokens[last - 1] as Token).capital) last--
  return last > subject.first ? { first: subject.first, last } : null
}

const ranges = (range: Range | null): Range[] => (range ? [rangeOf(range)] : [])

/** The clause around the quoted words. */
export const framePieces = (clause: Clause, quotation: Quotation): Range[] =>
  clause.pieces.flatMap(piece => cut(piece, quotation))

const cut = (piece: Range, hole: Range): Range[] =>
  [
    { first: piece.first, last: Math.min(piece.last, hole.first) },
    { first: Math.max(piece.first, hole.last), last: piece.last },
  ].filter(r => r.last > r.first)

/** "In dem Schreiben findet sich der Satz „…“", "auf dem Schild war die Parole „…“ zu lesen": the words stand somewhere. */
export function placeOfWords(view: SentenceView, { subject, phrases }: Participants): Range[] | null {
  if (!subject) return null
  const names = view.tokens.slice(subject.first, subject.first + 2)
  if (!names.some(t => view.language.isWordingNoun(t.text))) return null
  const place = phrases.find(
    p => p.preposition >= 0 && /^(in|im|auf|an|am)$/.test((view.tokens[p.preposition] as Token).lower),
  )
  return place ? [rangeOf(place)] : null
}

/**
 * "Der Satz „…“ stammt von Kern", "Kerns Satz „…“ ging um die Welt": words do not speak, whoever said them does; null
 * for other subjects.
 */
function sayersOf(view: SentenceView, { subject, agent }: Participants): Range[] | null {
  const words = subject ? claimIn(view, subject) : -1
  if (!subject || words < 0 || !view.language.isWordingNoun((view.tokens[words] as Token).text)) return null
  return ranges(agent ?? claimantOf(view, subject, words))
}

/** "er", "sie", "man" */
export const isPronoun = ({ tokens }: SentenceView, { first, last }: Range) =>
  last === first + 1 && ((tokens[first] as Token).word.classes & WordClass.nominativePronoun) !== 0
