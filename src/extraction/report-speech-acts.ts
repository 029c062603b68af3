import { speakerOf } from './attribute-frames.js'
import { endOfClause } from './attribute-sources.js'
import { contains, draft, overlaps, type SentenceView, trim } from './drafts.js'
import type { NounPhrase } from './find-noun-phrases.js'
import { findParticipants, type Participants } from './find-subjects.js'
import { type Clause, type Range, type SpeechActVerb, type Token, WordClass } from './model.js'

/** "X forderte den Abzug der Truppen": a clause whose noun phrase sums up what was said; the quote is the sentence. */
export function reportSpeechActs(view: SentenceView): void {
  for (const clause of view.clauses) {
    const verb = clause.verb && candidate(view, clause) ? view.language.speechActVerb(clause.verb.lemma) : undefined
    if (!verb || !clause.verb) continue
    const people = findParticipants(view.tokens, clause)
    const construction = findConstruction(view, clause, verb, people)
    if (!construction) continue
    const speaker = speakerOf(view, { clause, verb: { ...verb, companion: null } }, people, [])
    if (!speaker.length && !clause.verb.passive) continue
    const quote = quoteOf(view, clause)
    const before = view.drafts.find(d => d.rule.startsWith('reported/') && d.quote.some(q => contains(q, quote)))
    if (before) continue
    draft(view, {
      type: 'Reported',
      quote: [quote],
      speaker,
      cue: [...clause.verb.tokens],
      addressee: addresseeOf(people),
      rule: `reported/${construction}`,
      act: verb.act,
      tense: clause.verb.tense,
      verb: { ...verb, companion: null },
    })
  }
}

/** Clauses in the indicative that no other rule has read yet; what stands inside a report is part of it. */
function candidate(view: SentenceView, clause: Clause): boolean {
  const { verb } = clause
  if (!verb || verb.modal || verb.tense === 'future') return false
  if (verb.mood === 'subjunctive1' || verb.mood === 'subjunctive2') return false
  if (clause.kind !== 'main' && clause.kind !== 'subordinate') return false
  if (clause.kind === 'main' && verb.tense === 'pluperfect') return false
  if (/^(nicht|nie|niemals)$/.test(negationOf(view, clause))) return false
  const inside = { first: clause.finite, last: clause.finite + 1 }
  return !view.drafts.some(
    d =>
      d.sentence === view.index &&
      !d.rule.startsWith('reported/') &&
      (d.cue.includes(clause.finite) || d.quote.some(q => contains(q, inside))),
  )
}

/** The first negation word of the clause, empty without. */
function negationOf(view: SentenceView, clause: Clause): string {
  for (const piece of clause.pieces)
    for (let i = piece.first; i < piece.last; i++) {
      const token = view.tokens[i] as Token
      if (token.word.classes & WordClass.negation && token.quotation < 0) return token.lower
    }
  return ''
}

/** The whole sentence, or the clause with what depends on it where the sentence holds another statement. */
function quoteOf(view: SentenceView, clause: Clause): Range {
  const { sentence, tokens } = view
  const others = view.drafts.some(d => d.sentence === view.index && !d.rule.startsWith('reported/'))
  if (clause.kind === 'main' && !others) return { first: sentence.first, last: sentence.last }
  return trim(tokens, { first: (clause.pieces[0] as Range).first, last: endOfClause(view, clause) })
}

const addresseeOf = ({ dative, subject }: Participants): Range[] =>
  dative && !(subject && overlaps(dative, subject)) ? [dative] : []

/** Which of the verb's constructions the clause shows; null if none. */
function findConstruction(
  view: SentenceView,
  clause: Clause,
  verb: SpeechActVerb,
  people: Participants,
): string | null {
  const { takes } = verb
  const rest = people.phrases.filter(p => !people.subject || !overlaps(p, people.subject))
  const objects = clause.verb?.passive && people.subject ? people.phrases : rest
  const object = objects.find(p => isContent(view, p))
  if (takes.has('als') && object && followsWord(view, clause, 'als')) return isQuoted(view, clause) ? null : 'als'
  if (takes.has('für') && object && rest.some(p => prepositionOf(view, p) === 'für')) return 'für'
  if (takes.has('für') && object && followsWord(view, clause, 'für')) return 'für'
  if (takes.has('cause') && object && CAUSE.test(wordAfter(view, clause, 'als'))) return 'cause'
  if (takes.has('twofold') && isQuoted(view, clause)) return null
  if (takes.has('twofold') && objects.filter(p => isContent(view, p)).length > 1) return 'twofold'
  if (takes.has('in') && object && seesIn(view, clause, rest)) return 'in'
  if (hasPrepositional(view, clause, takes)) return 'preposition'
  if (takes.has('genitive') && object && GENITIVE.some(word => followsWord(view, clause, word))) return 'genitive'
  if (takes.has('addressed-zu') && object && hasPrepositional(view, clause, ADDRESSED)) return 'preposition'
  if (takes.has('dative') && people.dative && nouns(view, people.dative) > 1) return 'object'
  return takes.has('object') && object ? 'object' : null
}

/** "nannte den Plan „absurd“", "als einen „Skandal“": the words in marks are the statement, and close the clause. */
const isQuoted = (view: SentenceView, clause: Clause) =>
  clause.pieces.some(({ first, last }) => last - 1 > Math.max(first, clause.finite) && endsInQuotation(view, last))

const endsInQuotation = (view: SentenceView, last: number) =>
  [1, 2].some(back => (view.tokens[last - back] as Token).kind === 'quote')

const CAUSE =
  /(grund|gründe|ursache|ursachen|anlass|auslöser|ziel|ziele|beispiel|beispiele|termin|datum|motiv|motive|begründung|bedingung|voraussetzung|favorit|nachfolger)$/

const TIME =
  /^(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|woche|tag|jahr|monat|abend|morgen|mal|uhr|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)$/

const ADDRESSED: ReadonlySet<string> = new Set(['zu'])
const GENITIVE = ['der', 'des', 'eines', 'einer']

/** Whether one of the prepositions stands behind the verb or before it with a noun or number behind it. */
function hasPrepositional(view: SentenceView, clause: Clause, prepositions: ReadonlySet<string>): boolean {
  return clause.pieces.some(({ first, last }) => {
    for (let i = first; i < last; i++) {
      const token = view.tokens[i] as Token
      if (token.quotation >= 0 || !(token.word.classes & WordClass.preposition)) continue
      if (prepositions.has(CONTRACTED[token.lower] ?? token.lower) && startsNoun(view, i + 1, last)) return true
    }
    return false
  })
}

function startsNoun(view: SentenceView, from: number, last: number): boolean {
  for (let i = from; i < Math.min(last, from + 8); i++) {
    const token = view.tokens[i] as Token
    if (token.capital || token.kind === 'number' || token.kind === 'quote') return true
  }
  return false
}

const nouns = (view: SentenceView, range: Range) =>
  view.tokens.slice(range.first, range.last).filter(token => token.capital).length

/** A noun phrase without a preposition that can be an object: no dative, no time. */
function isContent(view: SentenceView, phrase: NounPhrase): boolean {
  const first = view.tokens[phrase.first] as Token
  const head = view.tokens[phrase.head] as Token
  if (phrase.preposition >= 0 || TIME.test(head.lower)) return false
  if (/^(dem|ihm|ihnen|einem|einer|sich|uns|mir)$/.test(first.lower)) return false
  return head.capital || /^(das|dies|ihn|sie|es)$/.test(first.lower)
}

const seesIn = (view: SentenceView, clause: Clause, rest: readonly NounPhrase[]) =>
  rest.some(p => prepositionOf(view, p) === 'in') || followsWord(view, clause, 'darin')

const CONTRACTED: Record<string, string> = {
  vom: 'von',
  zum: 'zu',
  zur: 'zu',
  ans: 'an',
  am: 'an',
  ins: 'in',
  im: 'in',
  ums: 'um',
  fürs: 'für',
  übers: 'über',
  aufs: 'auf',
  vorm: 'vor',
}

function prepositionOf(view: SentenceView, phrase: NounPhrase): string {
  if (phrase.preposition < 0) return ''
  const { lower } = view.tokens[phrase.preposition] as Token
  return CONTRACTED[lower] ?? lower
}

const followsWord = (view: SentenceView, clause: Clause, word: string) => indexOfWord(view, clause, word) >= 0

function wordAfter(view: SentenceView, clause: Clause, word: string): string {
  const at = indexOfWord(view, clause, word)
  for (let i = at + 1; at >= 0 && i < at + 4; i++) {
    const token = view.tokens[i]
    if (token?.capital) return token.lower
  }
  return ''
}

/** Index of the word in the clause, outside quotations; -1 without. */
function indexOfWord(view: SentenceView, clause: Clause, word: string): number {
  for (const piece of clause.pieces)
    for (let i = piece.first; i < piece.last; i++) {
      const token = view.tokens[i] as Token
      if (token.lower === word && token.quotation < 0) return i
    }
  return -1
}
