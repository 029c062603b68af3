import { type Clause, isSubjunctive, type Participants } from '../clauses/model.js'
import type { Draft, SentenceView } from '../drafts.js'
import { namesSpeaker } from '../frames/can-speak.js'
import { inheritedSubject } from '../frames/find-frame-speakers.js'
import { claimantOf, claimIn, speakerOfClaim } from '../frames/find-noun-owners.js'
import { findParticipants } from '../phrases/find-subjects.js'
import { readNounPhrase } from '../phrases/read-noun-phrase.js'
import type { Range, Token } from '../text/model.js'
import { ordered, rangeOf } from '../text/ranges.js'
import { WordClass } from '../words.js'
import { placeOfWords } from './add-quoted-words.js'

/**
 * Who speaks behind a colon that no verb of speech stands before: "Meier: „…“", "Meier will nicht warten: „…“", "Das Fazit der Wirte
 * ist klar: „…“"; empty where only the context knows: "Das sei klar: „…“", "Und: „…“".
 */
export function readAnnouncement(
  view: SentenceView,
  clause: Clause | null,
  frame: Range,
  wording: readonly number[],
): Pick<Draft, 'speaker' | 'cue' | 'frame'> {
  if (!clause?.verb || clause.kind === 'relative') {
    const phrase = lastNounPhrase(view, frame)
    return { speaker: phrase ? [phrase] : [], cue: [], frame: phrase ? [frame] : [] }
  }
  const people = findParticipants(view, clause)
  const mover = view.language.verbIs('move', clause.verb.lemma) ? moved(view, people) : null
  if (mover) return announcedBy(clause, mover, frame, wording)
  const [place] = placeOfWords(view, people) ?? []
  const claim = people.subject ? claimIn(view, people.subject) : -1
  const subject =
    place ??
    (claim < 0
      ? (people.subject ?? inheritedSubject(view, clause)[0] ?? null)
      : (people.agent ?? claimantOf(view, people.subject as Range, claim)))
  if (!subject || clause.verb.passive || isSubjunctive(clause.verb)) return NOBODY
  if (!place && claim < 0 && (isThing(view, subject) || isPredicate(view, clause, people))) {
    const holder = holderOf(view, clause, people)
    return holder ? announcedBy(clause, holder, frame, wording) : NOBODY
  }
  return announcedBy(clause, subject, frame, wording)
}

const NOBODY = { speaker: [], cue: [], frame: [] }

/** "Für Rektor Emil Kern geht es bergauf: „…“": whose view the clause gives, in front of the verb. */
function holderOf(view: SentenceView, { finite }: Clause, { phrases: [front] }: Participants): Range | null {
  if (!front || front.last > finite || view.tokens[front.preposition]?.lower !== 'für') return null
  return namesSpeaker(view, front) ? rangeOf(front) : null
}

function announcedBy(
  { verb }: Clause,
  speaker: Range,
  frame: Range,
  wording: readonly number[],
): Pick<Draft, 'speaker' | 'cue' | 'frame'> {
  return { speaker: [speaker], cue: [...ordered([...(verb?.tokens ?? []), ...wording])], frame: [frame] }
}

/** "Der Ausgleich ärgerte ihn: „…“", "Der Trainerin gefiel das Spiel: „…“": whose mind it moves; nobody where two could be. */
export function moved({ tokens, language }: SentenceView, { phrases }: Participants): Range | null {
  const free = phrases.filter(p => p.preposition < 0)
  const pronoun = free.find(p => p.last === p.first + 1 && /^(ihn|ihm|ihr)$/.test((tokens[p.first] as Token).lower))
  if (pronoun) return rangeOf(pronoun)
  const persons = free.filter(p => tokens.slice(p.first, p.last).some(t => t.capital && language.isSpeakerNoun(t.text)))
  return persons.length === 1 ? rangeOf(persons[0] as Range) : null
}

/** "Das ist die Stelle, an der sie stockt: „…“": what "das" or "es" is does not speak, unless it is somebody. */
function isPredicate(
  { tokens, language }: SentenceView,
  { verb, finite }: Clause,
  { subject, phrases }: Participants,
): boolean {
  if (!/^(sein|werden|bleiben)$/.test(verb?.lemma ?? '') || !subject || subject.first < finite) return false
  const nouns = tokens.slice(subject.first, subject.last).filter(t => t.capital)
  if (nouns.some(t => language.isSpeakerNoun(t.text)) || nouns.length === subject.last - subject.first) return false
  return phrases.some(({ first, last }) => last === first + 1 && /^(das|dies|es)$/.test(tokens[first]?.lower ?? ''))
}

/**
 * "Seine Zuversicht stützt sich auf …: „…“", "Das war klar: „…“", "Die Wut ist groß: „…“": what somebody has, pronouns and things do
 * not speak.
 */
function isThing({ tokens, language }: SentenceView, { first, last }: Range): boolean {
  const { lower } = tokens[first] as Token
  if (last === first + 1 && /^(das|dies|dieses|es|hier|dort|da|darauf)$/.test(lower)) return true
  const nouns = tokens.slice(first, last).filter(token => token.capital)
  if (nouns.some(({ text }) => language.isSpeakerNoun(text))) return false
  return (last > first + 1 && /^(sein|ihr|solch)/.test(lower)) || nouns.some(({ text }) => language.isThingNoun(text))
}

/** "Auf Deutsch: „…“" */
const isInLanguage = (tokens: readonly Token[], i: number) =>
  /^(auf|in|zu)$/.test((tokens[i] as Token).lower) && /(isch|deutsch)$/.test(tokens[i + 1]?.lower ?? '')

/** "In dem Brief: „…“", "In der „Hafenpost“: „…“" tell who speaks; "In einer anderen Fassung: „…“" does not. */
const isSource = ({ tokens, language }: SentenceView, { first, last }: Range): boolean =>
  tokens.slice(first, last).some(t => t.kind === 'quote' || (t.capital && language.isSourceNoun(t.text)))

const LEADING = WordClass.coordinator | WordClass.adverb | WordClass.interrogative

/** "Bundesinnenminister Meier: „…“", "und der Minister weiter: „…“", "Interview mit Meier: „…“", "Ihre Meinung dazu: „…“". */
function lastNounPhrase(view: SentenceView, frame: Range): Range | null {
  let owner: Range | null = null
  if (/^(den|einen|keinen)$/.test((view.tokens[frame.first] as Token).lower)) return null // "Einen Erfolg: „…“" goes on with what was said
  for (let i = frame.first; i < frame.last - 1; i++) {
    const { word, lower } = view.tokens[i] as Token
    if (word.classes & LEADING || /^(anders|ähnlich)$/.test(lower)) continue // "Darauf Meier: „…“", "Wie auch Meier: „…“", "Ganz anders Meier: „…“"
    const inside = /^(in|im)$/.test(lower)
    const phrase = readNounPhrase(view.tokens, inside ? i + 1 : i, frame.last - 1)
    if (!phrase) continue
    if (isInLanguage(view.tokens, i) || (inside && !isSource(view, phrase))) return null
    const head = view.tokens[phrase.head] as Token
    const range = rangeOf(phrase)
    const claimant = speakerOfClaim(view, phrase)
    if (claimant) return claimant
    const carries = view.language.isWordingNoun(head.text) || /^(interview|gespräch)$/.test(head.lower)
    const names = head.capital || /^(er|sie)$/.test(head.lower) || isSomebodyElse(view.tokens, range, frame.last - 1)
    if (!carries && names) return owner ?? range
    if (/^(sein|ihr)/.test((view.tokens[phrase.first] as Token).lower) || phrase.last > phrase.head + 1) owner = range
    i = phrase.last - 1
  }
  return owner
}

/** "Ein anderer: „…“", "Die nächste: „…“": an adjective in the place of its noun, right before the colon; "Ein anderes" is a thing. */
const isSomebodyElse = (tokens: readonly Token[], { first, last }: Range, colon: number): boolean =>
  last === colon &&
  last === first + 2 &&
  /^(ein|eine|der|die)$/.test((tokens[first] as Token).lower) &&
  /(e|er)$/.test((tokens[last - 1] as Token).lower)
