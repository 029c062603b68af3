import { draft, type SentenceView } from '../drafts.js'
import { clauseOf, findOpenQuotations, rangeOf, statementAround } from '../find-open-quotations.js'
import { type Frame, readFrame } from '../frames/read-frames.js'
import { readWriting } from '../frames/read-writings.js'
import type { NounPhrase } from '../model.js'
import { type Clause, type Quotation, type Token, WordClass } from '../model.js'
import { findParticipants } from '../phrases/find-subjects.js'
import { addQuotedWords, framePieces, isSubjunctive } from './add-quoted-words.js'
import { beforeQuotedList } from './skip-quoted-lists.js'
import { type Quoted, tellSpeechFromNames } from './tell-speech-from-names.js'

/**
 * Quotations that no colon and no frame has claimed and that a sentence of its own or a verb makes somebody's words: bare
 * ones, "nannte den Plan „absurd“", "sprach von einem „Skandal“", "mit den Worten „…“".
 */
export function attributeQuotations(views: readonly SentenceView[], index: number): void {
  const view = views[index] as SentenceView
  for (const quotation of findOpenQuotations(view)) {
    if (statementAround(view, quotation)) continue
    const form = tellSpeechFromNames(view, quotation)
    if (form === 'name' || goesOn(view, views[index - 1], quotation)) continue
    if (!isBare(view, quotation, form) && !attributeWriting(view, quotation)) attributePredicate(view, quotation, form)
  }
}

/**
 * "„A“, sagte Meier. „Aber B.“": the sentence after the frame that opens with a coordinator is the second part of what was
 * said; any other quotation that follows is a statement of its own.
 */
function goesOn(view: SentenceView, before: SentenceView | undefined, quotation: Quotation): boolean {
  const opening = view.tokens[quotation.first + 1]
  if (!before || before.sentence.paragraph !== view.sentence.paragraph || quotation.first !== view.sentence.first)
    return false
  if (quotation.last < view.sentence.last - 1 || !opening || !(opening.word.classes & WordClass.coordinator))
    return false
  const said = before.drafts.find(
    d =>
      d.type === 'Direct' &&
      /^(frame\/inverted|source\/so)$/.test(d.rule) &&
      (d.frame.at(-1)?.last ?? 0) >= before.sentence.last - 1,
  )
  said?.quote.push(rangeOf(quotation))
  return said !== undefined
}

/** A quotation that is the sentence: who said it is for the context to tell. */
function isBare(view: SentenceView, quotation: Quotation, form: Quoted): boolean {
  const whole = quotation.first === view.sentence.first && quotation.last >= view.sentence.last - 1
  if (!whole || form === 'noun') return whole
  draft(view, { type: 'Direct', quote: [rangeOf(quotation)], rule: 'quotation/bare' })
  return true
}

/** "Auf dem Plakat stand „…“": nothing but the verb and the place may stand beside the words. */
function attributeWriting(view: SentenceView, quotation: Quotation): boolean {
  const clause = clauseOf(view, quotation)
  const writing = clause ? readWriting(view, clause) : null
  const before = view.tokens[quotation.first - 1]
  if (!clause || !writing || (before && before.word.classes & (WordClass.article | WordClass.determiner))) return false
  draft(view, {
    type: 'Direct',
    quote: [rangeOf(quotation)],
    speaker: [writing.bearer],
    cue: [...writing.cue],
    frame: framePieces(clause, quotation),
    rule: 'quotation/written',
    tense: clause.verb?.tense ?? null,
  })
  return true
}

/** "bezeichnete den Plan, der seit Mai vorliegt, als „…“": "als" goes on with the clause before the one that interrupts. */
function interruptedClause(view: SentenceView, quotation: Quotation): Clause | undefined {
  const als = view.tokens[quotation.first - 1]
  if (als?.lower !== 'als' || view.tokens[quotation.first - 2]?.kind !== 'comma') return undefined
  return view.clauses.findLast(
    c => c.kind === 'main' && c.finite >= 0 && c.finite < quotation.first && readFrame(view, c)?.verb.takes.has('als'),
  )
}

/** The clause of the noun that announces the words; "Mit den Worten „…“, verließ er …": or the one behind them. */
const wordingClause = (view: SentenceView, noun: number, { first, last }: Quotation): Clause | undefined =>
  view.clauses.find(c => c.verb && c.finite < first && c.pieces.some(p => noun >= p.first && noun < p.last)) ??
  view.clauses.find(c => c.verb && c.finite >= last)

/** "nannte X „…“", "bezeichnete X als „…“", "warnte vor „…“": the verb takes the quoted words. */
function attributePredicate(view: SentenceView, quotation: Quotation, form: Quoted): void {
  const wording = wordingBefore(view, quotation)
  const noun = wording.at(-1)
  const clause =
    clauseOf(view, quotation) ??
    (noun === undefined ? interruptedClause(view, quotation) : wordingClause(view, noun, quotation))
  if (!clause?.verb || isSubjunctive(clause)) return
  const frame = readFrame(view, clause)
  const link = linkBefore(view, quotation, clause)
  const takes = frame ? takesWords(view, frame, quotation, link) : judges(view, clause, form, link)
  if (!takes && !wording.length) return
  if (takes && frame && givesName(view, frame, form)) return
  addQuotedWords(view, quotation, clause, frame, [
    ...wording,
    ...(takes && link >= 0 && clause.kind === 'main' ? [link] : []),
  ])
}

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
  const { takes, lemma } = frame.verb
  const word = link >= 0 ? (view.tokens[link] as Token).lower : ''
  if (word === 'als') return takes.has('als') || takes.has('quote')
  if (word === 'für') return takes.has('halten-für')
  if (word) return LINKS.test(SHORT[word] ?? word) && takes.has('quote') && takes.has(SHORT[word] ?? word)
  if (takes.has('naming')) return hasObjectBefore(view, frame, quotation)
  return lemma === 'vorwerfen' || (takes.has('quote') && isIndefinite(view, quotation.first - 1))
}

/** "sieht darin einen „…“", "stellte eine wachsende „…“ fest". */
export function isIndefinite(view: SentenceView, at: number): boolean {
  const token = view.tokens[at]
  if (token?.kind !== 'word' || token.capital) return false
  return (
    /^(ein|eine|einen)$/.test(token.lower) ||
    (/e[nrs]?$/.test(token.lower) && /^eine?n?$/.test(view.tokens[at - 1]?.lower ?? ''))
  )
}

/** "feierte den Beschluss als „großen Erfolg“": any verb with an object that "als" judges. */
function judges(view: SentenceView, clause: Clause, form: Quoted, link: number): boolean {
  if (form === 'noun' || clause.verb?.passive || (view.tokens[link] as Token | undefined)?.lower !== 'als') return false
  const { phrases, subject } = findParticipants(view, clause)
  return subject !== null && phrases.some(p => p.preposition < 0 && p.last <= link && p.first >= subject.last)
}

const SHORT: Record<string, string> = { vom: 'von', vorm: 'vor', zum: 'zu', zur: 'zu' }
/** "sprach von", "warnte vor", "begründete mit", "riet zu": with other prepositions the words are part of an object. */
const LINKS = /^(von|vor|mit|zu)$/

/** "nannte den Plan „absurd“", "wurde von Gegnern „Luftschloss“ genannt": what is called so stands before the words, or is the subject. */
function hasObjectBefore(view: SentenceView, frame: Frame, quotation: Quotation): boolean {
  const { phrases, subject, agent } = findParticipants(view, frame.clause)
  if (frame.clause.verb?.passive) return agent !== null
  const others = phrases.filter(p => p.preposition < 0 && p.first < quotation.first && p.first !== subject?.first)
  return others.length > 0 || frame.clause.kind !== 'main'
}

/** "nennt sich „…“" gives a name; "wird als „…“ bezeichnet", "nennt man „…“", "nannte ihren Hund „…“" do so with nouns. */
export function givesName(view: SentenceView, frame: Frame, form: Quoted): boolean {
  const { clause, verb } = frame
  if (verb.takes.has('naming') && hasReflexive(view, clause)) return true
  if (form !== 'noun') return false
  const people = findParticipants(view, clause)
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

/**
 * "mit den Worten „…“", "die Parole „…“", "Sprüche wie „…“": the tokens of the noun that announces the words, with its
 * preposition.
 */
export function wordingBefore(view: SentenceView, quotation: Quotation): number[] {
  const at = skipBack(view, beforeQuotedList(view.tokens, quotation))
  const noun = view.tokens[at]
  if (noun?.kind !== 'word' || noun.quotation >= 0 || !view.language.isWordingNoun(noun.text)) return []
  const first = /^(mit|zu)$/.test(view.tokens[at - 2]?.lower ?? '') ? at - 2 : at
  return Array.from({ length: at + 1 - first }, (_, k) => first + k)
}

/** Over "wie (zum Beispiel)", "etwa" and over ", " behind which the quotation is a clause: "kam zu dem Ergebnis, „dass …“". */
function skipBack(view: SentenceView, from: number): number {
  const lower = (i: number) => view.tokens[i]?.lower ?? ''
  let at = from
  if (view.tokens[at]?.kind === 'comma') {
    at--
    while (at > view.sentence.first && !view.tokens[at]?.capital && isVerbal(view.tokens[at]) && at > from - 4) at--
  }
  if (lower(at) === 'beispiel') at -= 2
  if (lower(at) === 'etwa') at--
  if (lower(at) === 'wie') at--
  return at
}

const isVerbal = (token: Token | undefined) => token !== undefined && token.word.verbs.length > 0
