import { overlaps, type SentenceView } from './drafts.js'
import type { NounPhrase } from './find-noun-phrases.js'
import type { Participants } from './find-subjects.js'
import { type Clause, type Range, type ReportingVerb, type Token, WordClass } from './model.js'
import { companionOf } from './read-frames.js'

/** A verb whose clause sums up speech there, and the construction that says so. */
export interface SpeechAct {
  readonly verb: ReportingVerb
  readonly construction: string
}

/** "stellte Hilfe in Aussicht" before "stellte": the phrase or the verb of the table whose construction the clause shows. */
export function readSpeechAct(view: SentenceView, clause: Clause, people: Participants): SpeechAct | null {
  const lemma = clause.verb?.lemma ?? ''
  const phrase = view.language.speechActPhrases(lemma).find(row => companionOf(view, clause, row) >= 0)
  const verb = phrase ?? view.language.speechActVerb(lemma)
  const construction = verb ? findConstruction(view, clause, verb, people) : null
  return verb && construction ? { verb, construction: phrase ? 'phrase' : construction } : null
}

/**
 * Which of the verb's constructions the clause shows, by the names of the table; "preposition" for any of its prepositions.
 * Null if the verb does not sum up speech there: "nannte den Plan", "sah den Film in Berlin".
 */
function findConstruction(
  view: SentenceView,
  clause: Clause,
  { takes }: ReportingVerb,
  people: Participants,
): string | null {
  const rest = people.phrases.filter(p => !people.subject || !overlaps(p, people.subject))
  const objects = (clause.verb?.passive ? people.phrases : rest).filter(p => isContent(view, p))
  const [object] = objects
  const has = (word: string) => takes.has(word) && object !== undefined
  if (has('als') && indexOfWord(view, clause, 'als') >= 0) return endsInQuotation(view, clause) ? null : 'als'
  if (has('object-für') && indexOfWord(view, clause, 'für') >= 0) return 'für'
  if (has('cause') && CAUSE.test(nounBehind(view, clause, 'als'))) return 'cause'
  if (takes.has('twofold') && endsInQuotation(view, clause)) return null
  if (takes.has('twofold') && objects.length > 1) return 'twofold'
  if (has('object-in') && objects.some(p => isIndefinite(view, p)) && judges(view, clause)) return 'in'
  if (hasPrepositional(view, clause, takes)) return endsInQuotation(view, clause) ? null : 'preposition'
  if (has('genitive') && GENITIVE.some(word => indexOfWord(view, clause, word) >= 0)) return 'genitive'
  if (has('addressed-zu') && hasPrepositional(view, clause, ADDRESSED)) return 'preposition'
  if (has('claim') && objects.some(p => isProform(view, p) || namesClaim(view, p))) return 'object'
  if (takes.has('claim') && people.dative && namesClaim(view, people.dative)) return 'object'
  if (takes.has('claim') && opensWithDem(view, clause)) return 'object'
  if (has('proform') && objects.some(p => isProform(view, p))) return 'object'
  if (takes.has('dative') && people.dative && nouns(view, people.dative) > 1) return 'object'
  return takes.has('object') && objects.some(p => namesContent(view, p)) ? 'object' : null
}

const ADDRESSED: ReadonlySet<string> = new Set(['zu'])
const GENITIVE = ['der', 'des', 'eines', 'einer']
const CAUSE =
  /(grund|gründe|ursachen?|anlass|auslöser|ziele?|beispiele?|termin|datum|motive?|begründung|bedingung|voraussetzung|nachfolger)$/
const TIME =
  /^(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|woche|tag|jahr|monat|abend|morgen|mal|uhr|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)$/
/** Nouns that tell no words: "gab die Entscheidung bekannt", "forderte drei Todesopfer", "bestreitet ein Spiel". */
const SHELLS =
  /(nachricht|nachrichten|entscheidung|ergebnis|ergebnisse|detail|details|einzelheiten|name|namen|identität|zahl|zahlen|antrag|opfer|todesopfer|menschenleben|spiel|partie|finale|rennen|show|lebensunterhalt)$/

/** A noun phrase without a preposition that can be an object: no dative, no time. */
function isContent(view: SentenceView, phrase: NounPhrase): boolean {
  const first = (view.tokens[phrase.first] as Token).lower
  const head = view.tokens[phrase.head] as Token
  if (phrase.preposition >= 0 || TIME.test(head.lower)) return false
  if (/^(dem|ihm|ihnen|einem|einer|sich|uns|mir)$/.test(first)) return false
  return head.capital || /^(das|dies|ihn|sie|es)$/.test(first)
}

const namesClaim = (view: SentenceView, { first, last }: Range) =>
  view.tokens.slice(first, last).some(token => view.language.claimNoun(token.text) !== undefined)

/** "Dem widersprach die Firma". */
const opensWithDem = (view: SentenceView, clause: Clause) =>
  clause.pieces[0]?.first === clause.finite - 1 &&
  /^(dem|diesem)$/.test((view.tokens[clause.finite - 1] as Token).lower)

const isProform = (view: SentenceView, phrase: NounPhrase) =>
  phrase.last === phrase.first + 1 && /^(das|dies|es)$/.test((view.tokens[phrase.first] as Token).lower)

const namesContent = (view: SentenceView, phrase: NounPhrase) =>
  !SHELLS.test((view.tokens[phrase.head] as Token).lower) && view.tokens[phrase.first - 1]?.lower !== 'als'

const isIndefinite = (view: SentenceView, phrase: NounPhrase) =>
  /^(k?eine?n?|seine?n?|ihren?|den|die|das)$/.test((view.tokens[phrase.first] as Token).lower) ||
  (view.tokens[phrase.first] as Token).capital

/** "Darin sieht X eine Chance", "sieht in dem Gesetz einen Fehler": what is judged stands before the judgement. */
function judges(view: SentenceView, clause: Clause): boolean {
  if (indexOfWord(view, clause, 'darin') >= 0) return true
  const at = indexOfWord(view, clause, 'in')
  return at >= 0 && clause.pieces.some(p => at >= p.first && at < p.last - 3)
}

/** "nannte den Plan „absurd“", "als einen „Skandal“": words in marks that close the clause are the statement, names ("der Film „Jaws“") are not. */
const endsInQuotation = (view: SentenceView, clause: Clause): boolean =>
  clause.pieces.some(({ first, last }) => {
    const mark = [last - 1, last - 2].find(i => (view.tokens[i] as Token | undefined)?.kind === 'quote') ?? -1
    if (mark <= Math.max(first, clause.finite)) return false
    const quotation = view.quotations[(view.tokens[mark] as Token).quotation]
    return !quotation || !(view.tokens[quotation.first - 1] as Token | undefined)?.capital
  })

/** Whether one of the prepositions stands in the clause with a noun or a number behind it. */
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

const startsNoun = (view: SentenceView, from: number, last: number) =>
  view.tokens.slice(from, Math.min(last, from + 8)).some(t => t.capital || t.kind === 'number' || t.kind === 'quote')

const nouns = (view: SentenceView, range: Range) =>
  view.tokens.slice(range.first, range.last).filter(token => token.capital).length

function nounBehind(view: SentenceView, clause: Clause, word: string): string {
  const at = indexOfWord(view, clause, word)
  return at < 0 ? '' : (view.tokens.slice(at + 1, at + 4).find(t => t.capital)?.lower ?? '')
}

/** Index of the word in the clause, outside quotations; -1 without. */
function indexOfWord(view: SentenceView, clause: Clause, word: string): number {
  for (const { first, last } of clause.pieces)
    for (let i = first; i < last; i++) {
      const token = view.tokens[i] as Token
      if (token.lower === word && token.quotation < 0) return i
    }
  return -1
}
