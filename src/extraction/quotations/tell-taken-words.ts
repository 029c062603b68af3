import { openingWord } from '../clauses/find-clause-words.js'
import type { Clause, NounPhrase } from '../clauses/model.js'
import type { SentenceView } from '../drafts.js'
import type { Frame } from '../frames/read-frames.js'
import { findParticipants } from '../phrases/find-subjects.js'
import type { Quotation, Range, Token } from '../text/model.js'
import { WordClass } from '../words.js'
import { beforeQuotedList } from './skip-quoted-lists.js'
import type { Quoted } from './tell-speech-from-names.js'

/** Index of the word that links verb and quotation ("als", "von", "vor"), articles and adjectives skipped; -1 without. */
export function linkBefore(view: SentenceView, quotation: Quotation, clause: Clause): number {
  const holds = clause.pieces.find(p => quotation.first >= p.first && quotation.first < p.last)
  const piece = holds ?? { first: quotation.first - 1, last: quotation.last }
  const skipped = (view.tokens[quotation.first - 1] as Token | undefined)?.lower === 'anderem' ? 2 : 0
  for (let i = quotation.first - 1 - skipped; piece && i >= piece.first && i >= quotation.first - 4; i--) {
    const token = view.tokens[i] as Token
    if (token.kind !== 'word' || (token.capital && i > piece.first) || i === clause.finite) return -1
    if (token.lower === 'als' || token.word.classes & WordClass.preposition) return i
  }
  return -1
}

/** Whether the verb takes the words as what it says of something: not as a mere part of an object. */
export function takesWords(view: SentenceView, frame: Frame, quotation: Quotation, link: number): boolean {
  const { takes } = frame.verb
  const word = link >= 0 ? (view.tokens[link] as Token).lower : ''
  if (word === 'als') return takes.has('als') || takes.has('quote')
  if (word === 'für' && takes.has('halten-für')) return true
  if (word && isOfNounInFront(view, frame.clause, link)) return false
  const governed = GOVERNED[word] ?? word
  if (word) return LINKS.test(governed) && takes.has('quote') && takes.has(governed)
  if (takes.has('naming'))
    return hasObjectBefore(view, frame, quotation) && !isPartOfSubject(view, frame.clause, quotation)
  if (takes.has('words') && standsBare(view, quotation, frame.clause.finite))
    return !namesNounBefore(view, frame.clause, quotation)
  return (
    takes.has('quote') && isIndefinite(view, quotation.first - 1) && !isPartOfSubject(view, frame.clause, quotation)
  )
}

/** "Ida Volk von „Rettet den Wald“ sprach mit ihm": before the verb the preposition belongs to the noun before it. */
const isOfNounInFront = ({ tokens }: SentenceView, { kind, finite }: Clause, link: number): boolean =>
  kind === 'main' && link < finite && tokens[link - 1]?.capital === true

/** "Am Ende urteilte eine „kleine Strafkammer“": the words are part of who acts; behind "und" the subject stands in the clause before. */
export function isPartOfSubject(view: SentenceView, clause: Clause, quotation: Quotation): boolean {
  const { subject } = findParticipants(view, clause)
  if (!subject || clause.coordinated || clause.verb?.passive) return false
  return subject.first < quotation.first && quotation.last <= subject.last
}

/** "riefen „Freiheit“ und „Brot“": no article, adjective or preposition makes the words part of a phrase. */
function standsBare({ tokens }: SentenceView, quotation: Quotation, finite: number): boolean {
  const at = beforeQuotedList(tokens, quotation)
  const before = tokens[at]
  if (before?.kind !== 'word' || before.quotation >= 0 || before.word.classes & HOLDS_NOUN) return false
  return before.capital || at === finite || before.word.classes !== 0
}

/**
 * "Der Verein „Rettet das Bad“ wirft …", "wirft dem Verein „Rettet das Bad“ Untätigkeit vor": behind a noun in front of the verb, or with
 * the object still to come, the marks hold a name; not in "wirft dem Verein „Untätigkeit“ vor".
 */
function namesNounBefore({ tokens }: SentenceView, { kind, finite }: Clause, { first, last }: Quotation): boolean {
  if (!tokens[first - 1]?.capital) return false
  const next = tokens[last]
  return (kind === 'main' && last <= finite) || (next?.kind === 'word' && next.capital && next.word.classes === 0)
}

const HOLDS_NOUN = WordClass.article | WordClass.determiner | WordClass.preposition

/** "sieht darin einen „…“", "sah nur „…“", "stellte eine wachsende „…“ fest". */
export function isIndefinite(view: SentenceView, at: number): boolean {
  const token = view.tokens[at]
  if (token?.kind !== 'word' || token.capital) return false
  return (
    /^(ein|eine|einen|nur|lauter)$/.test(token.lower) ||
    (/e[nrs]?$/.test(token.lower) && /^eine?n?$/.test(view.tokens[at - 1]?.lower ?? ''))
  )
}

/** "feierte den Beschluss als „großen Erfolg“": any verb with an object that "als" judges; "zeigte sich „enttäuscht“". */
export function judges(view: SentenceView, clause: Clause, form: Quoted, link: number): boolean {
  if (form === 'noun' || clause.verb?.passive) return false
  const { phrases, subject } = findParticipants(view, clause)
  if (link < 0 && FEELING.has(clause.verb?.lemma ?? '') && hasReflexive(view, clause)) return subject !== null
  if ((view.tokens[link] as Token | undefined)?.lower !== 'als') return false
  return subject !== null && phrases.some(p => p.preposition < 0 && p.last <= link && p.first >= subject.last)
}

const FEELING = new Set(['zeigen', 'geben', 'fühlen', 'sehen'])

/** The word of a verb's row: "pochte auf „Augenmaß“" as "darauf, dass"; "antwortete auf „…“" tells what was asked. */
const GOVERNED: Record<string, string> = { vom: 'von', vorm: 'vor', zum: 'zu', zur: 'zu', auf: 'darauf', für: 'dafür' }
/** "sprach von", "warnte vor", "begründete mit", "riet zu", "pochte auf", "warb für": with others the words are part of an object. */
const LINKS = /^(von|vor|mit|zu|darauf|dafür)$/

/** "nannte den Plan „absurd“", "wurde von Gegnern „Luftschloss“ genannt": what is called so stands before the words, or is the subject. */
function hasObjectBefore(view: SentenceView, frame: Frame, quotation: Quotation): boolean {
  const { phrases, subject, agent } = findParticipants(view, frame.clause)
  if (frame.clause.verb?.passive) return agent !== null
  const others = phrases.filter(p => p.preposition < 0 && p.first < quotation.first && p.first !== subject?.first)
  const behindClause = view.tokens[frame.clause.finite - 1]?.kind === 'comma' // "Dass er geht, nannte Kern „klug“"
  return others.length > 0 || frame.clause.kind !== 'main' || behindClause
}

/** "was Fachleute als „…“ bezeichnen": no more than its name among them. */
const isGroup = ({ tokens, language }: SentenceView, subject: Range | null): boolean =>
  subject !== null &&
  subject.last === subject.first + 1 &&
  language.isSpeakerNoun((tokens[subject.first] as Token).text) &&
  /(en|er|e|leute)$/.test((tokens[subject.first] as Token).lower)

/** "nennt sich „…“" gives a name; "wird als „…“ bezeichnet", "nennt man „…“", "nannte ihren Hund „…“" do so with nouns. */
export function givesName(view: SentenceView, frame: Frame, form: Quoted): boolean {
  const { clause, verb } = frame
  if (verb.takes.has('naming') && hasReflexive(view, clause)) return true
  const people = findParticipants(view, clause)
  if (openingWord(view.tokens, clause) === 'was' && isGroup(view, people.subject)) return true
  if (form !== 'noun') return false
  if (clause.verb?.passive) return people.agent === null
  if (verb.takes.has('naming') && people.phrases.some(p => isOwnThing(view, p))) return true
  return people.subject !== null && (view.tokens[people.subject.first] as Token).lower === 'man'
}

/** "ihren Hund", "sein Boot": whose owner may name it. */
const isOwnThing = ({ tokens, language }: SentenceView, { first, head }: NounPhrase) =>
  /^(sein|ihr|unser|mein)/.test((tokens[first] as Token).lower) && language.isNamingNoun((tokens[head] as Token).lower)

const hasReflexive = (view: SentenceView, clause: Clause) =>
  clause.pieces.some(({ first, last }) =>
    view.tokens.slice(first, last).some(t => t.lower === 'sich' && t.quotation < 0),
  )
