import { endOfClause } from '../clauses/find-clause-ends.js'
import { type Clause, firstOf, isSubjunctive } from '../clauses/model.js'
import { draft, type SentenceView } from '../drafts.js'
import type { ReportingNoun } from '../language.js'
import { articleBefore, carries, isOnRequest, skipVerbs } from '../phrases/find-owning-nouns.js'
import { findParticipants } from '../phrases/find-subjects.js'
import { readNounPhrase } from '../phrases/read-noun-phrase.js'
import type { Range, Token } from '../text/model.js'
import { overlaps, trim } from '../text/ranges.js'
import { WordClass } from '../words.js'
import { findAddressees } from './find-addressees.js'
import { holderOf, type NounHolder, roleOf } from './find-noun-holders.js'
import { endOfContent } from './find-report-ends.js'

/** "die Ankündigung, …", "der Vorwurf der Partei, dass …": a noun that carries a reported clause. */
export function attributeNouns(view: SentenceView): void {
  const { tokens, sentence, language } = view
  for (let i = sentence.first; i < sentence.last - 2; i++) {
    const token = tokens[i] as Token
    const row = token.capital && token.quotation < 0 ? language.reportingNoun(token.text) : undefined
    if (row && !isOnRequest(view, i)) attributeNoun(view, i, row)
  }
}

function attributeNoun(view: SentenceView, i: number, row: ReportingNoun): void {
  const { tokens, sentence } = view
  const host = view.clauses.find(c => c.pieces.some(p => i >= p.first && i < p.last))
  const phrase: Range = {
    first: articleBefore(view, i),
    last: readNounPhrase(tokens, i, sentence.last)?.last ?? i + 1,
  }
  const beside = carriedBeside(view, host, phrase.last)
  const clause =
    beside ?? carriedBehind(view, host, phrase) ?? labelled(view, host, phrase) ?? announced(view, host, phrase)
  const negated = isNegated(view, phrase)
  if (!clause || isNextInList(view, host, clause) || isCondition(view, host) || (negated && row.act !== 'deny')) return
  const quote = trim(tokens, {
    first: firstOf(clause),
    last: host ? endOfContent(view, host, clause) : endOfClause(view, clause),
  })
  if (isTaken(view, quote)) return
  const holder = holderOf(view, host, i, phrase, row.act)
  if (!holder || (negated && !holder.speaker.length)) return
  if (row.quiet && !holder.denies && !isOwn(view, holder, host, beside ? i : -1, phrase)) return
  draft(view, {
    type: 'Indirect',
    quote: [quote],
    speaker: holder.speaker,
    cue: [...holder.cue, ...range(holder.cue.length ? prepositionBefore(view, phrase.first) : phrase.first, i + 1)],
    addressee: host && holder.cue.length ? findAddressees(view, host) : [],
    frame: [holder.frame ?? { first: phrase.first, last: quote.first }],
    rule: 'noun/clause',
    act: holder.denies ? 'deny' : row.act,
    tense: holder.tense,
  })
}

/** "Er sagte, der Turm sei schief, das Amt habe die Ansicht der Zeugen bestätigt, der Bau sei „riskant“": one report after the other. */
const isNextInList = ({ clauses }: SentenceView, host: Clause | undefined, clause: Clause): boolean =>
  host?.joint === 'comma' &&
  [clauses[host.index - 1], host, clause].every(c => c?.kind === 'main' && isSubjunctive(c.verb))

/**
 * "traf die Entscheidung, … zu", "Ziel der Stiftung ist es, … zu": a plan or decision that somebody makes his own; what is said of
 * one ("Die Entscheidung, … zu, war falsch", "Hintergrund ist der Plan, … zu", "spart mit dem Ziel, … zu") is none.
 */
function isOwn(
  view: SentenceView,
  holder: NounHolder,
  host: Clause | undefined,
  beside: number,
  phrase: Range,
): boolean {
  if (!host?.verb || !holder.cue.length || !/^(zu[mr]?)?$/.test(prepositionOf(view.tokens[phrase.first - 1])))
    return false
  if (beside >= 0) return host.verb.lemma !== 'sein' && !(host.kind === 'main' && beside < host.finite)
  return host.verb.lemma !== 'sein' || holder.speaker.length > 0
}

const range = (first: number, last: number) => Array.from({ length: last - first }, (_, k) => first + k)

/** "kam zu dem Schluss", "steht im Verdacht": beside its verb the noun has its preposition. */
const prepositionBefore = ({ tokens }: SentenceView, start: number) =>
  ((tokens[start - 1]?.word.classes ?? 0) & WordClass.preposition) !== 0 ? start - 1 : start

const isTaken = (view: SentenceView, quote: Range) =>
  view.drafts.some(d => d.sentence === view.index && d.quote.some(q => overlaps(q, quote) && q.first >= quote.first))

/** "falls beide zu dem Schluss kommen, dass …": nobody has come to it yet. */
const isCondition = (view: SentenceView, host: Clause | undefined) =>
  host !== undefined && host.opener >= 0 && /^(wenn|falls|sofern|ob)$/.test((view.tokens[host.opener] as Token).lower)

/** "hat keine Pläne, …", "nicht die Absicht, …": nobody says it; "Kern hat keinen Zweifel, …" says twice no. */
const isNegated = (view: SentenceView, { first, last }: Range) =>
  /^kein/.test((view.tokens[first] as Token).lower) || [first - 1, last].some(i => view.tokens[i]?.lower === 'nicht')

/** The clause right behind the noun phrase, but for the verbs between. */
function carriedBeside(view: SentenceView, host: Clause | undefined, from: number): Clause | undefined {
  const at = skipVerbs(view, host, from)
  const clause = view.tokens[at]?.kind === 'comma' ? view.clauses.find(c => firstOf(c) === at + 1) : undefined
  return clause && carries(view, clause) ? clause : undefined
}

/** "sprach eine Mahnung an alle aus, … zu", "Ziel der Wirte ist es, … zu": the clause follows the one that holds noun and light verb. */
function carriedBehind(view: SentenceView, host: Clause | undefined, { first, last }: Range): Clause | undefined {
  const { tokens } = view
  if (!host?.verb || !roleOf(view, host) || !/^(zu[mr]?|mit)?$/.test(prepositionOf(tokens[first - 1]))) return undefined
  if (first < host.finite && host.kind === 'main' && !isSubjectOnly(view, host)) return undefined
  const end = host.pieces.find(p => first >= p.first && first < p.last)?.last ?? 0
  if (tokens[end]?.kind !== 'comma' || tokens.slice(last, end).some(t => announcesOther(view, t))) return undefined
  const clause = view.clauses.find(c => firstOf(c) === end + 1)
  return clause && carries(view, clause) ? clause : undefined
}

/**
 * "Kritik kam von den Wirten: Der Saal sei zu klein", "Kritik üben die Wirte: …", "Die Wirte üben Kritik: …"; "Ein Dementi kam aus
 * Kiel: …" names nobody.
 */
function announced(view: SentenceView, host: Clause | undefined, phrase: Range): Clause | undefined {
  if (host?.kind !== 'main' || isBehindPreposition(view, host, phrase)) return undefined
  if (phrase.first > host.finite && view.tokens[phrase.last]?.kind !== 'colon') return undefined
  const { agent, subject } = findParticipants(view, host)
  const comes = /^(kommen|stammen)$/.test(host.verb?.lemma ?? '')
  const raised = roleOf(view, host) === 'holder' && subject !== null && !overlaps(subject, phrase)
  if (comes ? !agent : !raised) return undefined
  const next = view.clauses[host.index + 1]
  return next?.joint === 'colon' && next.kind === 'main' && isSubjunctive(next.verb) ? next : undefined
}

/** "Angesichts des Urteils gab sich Kern gelassen: …": in such a phrase the noun only tells what somebody speaks about. */
const isBehindPreposition = ({ tokens }: SentenceView, host: Clause, { first }: Range): boolean =>
  tokens
    .slice(first > host.finite ? first - 1 : firstOf(host), first)
    .some(t => (t.word.classes & WordClass.preposition) !== 0)

/** "Der Vorwurf: Das Amt habe gelogen", "Ihre Forderung: Die Halle muss bleiben": the noun as a label; "Anmerkung: …" is the editor's. */
function labelled(
  { tokens, sentence, clauses }: SentenceView,
  host: Clause | undefined,
  phrase: Range,
): Clause | undefined {
  const { classes } = (tokens[phrase.first] as Token).word
  if (phrase.first !== sentence.first || !(classes & (WordClass.article | WordClass.determiner))) return undefined
  if (tokens[phrase.last]?.kind !== 'colon' || host?.verb) return undefined
  return clauses.find(
    c => firstOf(c) === phrase.last + 1 && c.kind === 'main' && c.verb && tokens[c.finite]?.quotation === -1,
  )
}

const prepositionOf = (token: Token | undefined) =>
  token && token.word.classes & WordClass.preposition ? token.lower : ''

/** "kam dadurch zustande, dass …", "steht in Verbindung mit dem Versuch, …": the clause belongs to that adverb or noun. */
const announcesOther = ({ language }: SentenceView, { capital, lower, text, quotation }: Token) =>
  quotation < 0 &&
  (ANNOUNCES_OTHER.test(lower) ||
    (capital && (language.nounIs('chance', lower) || language.reportingNoun(text) !== undefined)))

const ANNOUNCES_OTHER = /^(dadurch|damit|dabei|dazu|danach|daraus|darin|davon|so)$/

/** "Ziel ist es, …", "Forderungen wurden erhoben, …", "Gerüchte kursieren, …": in front of such verbs the noun is no speaker. */
const isSubjectOnly = (view: SentenceView, { verb }: Clause) =>
  verb !== null &&
  (verb.passive ||
    /^(sein|lauten|stehen|bestehen)$/.test(verb.lemma) ||
    view.language.nounCarrier(verb.lemma) === 'receiver')
