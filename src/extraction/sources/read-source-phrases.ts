import { isSubjunctive, type VerbComplex } from '../clauses/model.js'
import type { SentenceView } from '../drafts.js'
import { carries } from '../phrases/find-owning-nouns.js'
import { startOfPostponed } from '../phrases/part-postponed-sources.js'
import { readNounPhrase } from '../phrases/read-noun-phrase.js'
import { OPENERS } from '../phrases/tell-noun-words.js'
import type { Range, Token } from '../text/model.js'
import { WordClass } from '../words.js'
import { fillFrontField, withBehind, withRelativeClause } from './bound-source-phrases.js'
import { cutSourceNoun } from './cut-source-nouns.js'
import { readSo } from './read-so-phrases.js'
import { readWish } from './read-wish-clauses.js'
import { readDemZufolge, readNachDenen, readWonach } from './read-wonach-clauses.js'
import { nounOf, type Source, sayingNoun } from './source-phrases.js'
import { isReported, tellsWhen } from './tell-when.js'

type Read = (view: SentenceView, i: number) => Source | null

/** What reads the source phrase with that word as its cue. */
const READERS: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['laut', laut],
  ['gemäß', laut],
  ['gemäss', laut],
  ['lt', laut],
  ['nach', readNach],
  ['zufolge', (view, i) => readDemZufolge(view, i) ?? behind(view, i, 'source/zufolge')],
  ['folge', (view, i) => (view.tokens[i - 1]?.lower === 'zu' ? behind(view, i - 1, 'source/zufolge') : null)],
  ['aus', sicht],
  ['so', readSo],
  ['demnach', adverb],
  ['demzufolge', adverb],
  ['danach', adverb],
  ['wonach', readWonach],
])

/** The source phrase whose cue is the token `i`, or null. */
export const readSource = (view: SentenceView, i: number): Source | null =>
  READERS.get((view.tokens[i] as Token).lower)?.(view, i) ?? null

function readNach(view: SentenceView, i: number): Source | null {
  if (/^(sich|wie)$/.test(view.tokens[i + 1]?.lower ?? '')) return null // "was Ermittlungen nach sich zog", "sei seiner Sicht nach wie vor gut"
  if (view.tokens[i - 1]?.lower === 'je') return null // "je nach Sichtweise"
  if (clauseAt(view, i)?.verb?.tokens.includes(i)) return null // "gehe dem Bericht nach"
  return (
    readWish(view, i) ??
    readNachDenen(view, i) ??
    opinion(view, i) ??
    nach(view, i) ??
    (isPrefixOfVerb(view, i) ? null : behind(view, i, 'source/meinung-nach'))
  )
}

/** "Sie gehe dem Bericht nach": a part of the verb. */
const isPrefixOfVerb = (view: SentenceView, i: number): boolean => clauseAt(view, i)?.verb?.tokens.includes(i) ?? false

/** "laut Polizei", "laut einem Bericht der Zeitung", "gemäß der Studie"; not "gemäß der Regel" nor "so laut die Klage, …". */
function laut(view: SentenceView, i: number): Source | null {
  const { tokens, sentence, language } = view
  if (/^(die|das|er|sie|es)$/.test(tokens[i + 1]?.lower ?? '')) return null
  const of = readNachDenen(view, i)
  if (of || tokens[i + 1]?.lower === 'denen') return of
  const at = tokens[i + 1]?.kind === 'stop' ? i + 2 : i + 1
  const phrase = readNounPhrase(tokens, at, sentence.last)
  if (!phrase || isLoud(tokens, i, tokens[at] as Token)) return null
  const noun = nounOf(tokens, phrase).text
  if ((tokens[i] as Token).lower.startsWith('gemä') && !language.isSourceNoun(noun) && !language.isSpeakerNoun(noun))
    return null
  return fillFrontField(view, withBehind(view, cutSourceNoun(view, phrase, isPassive(view, i)), i, 'source/laut'))
}

/** "laut streitend den Berg hinab", "ein laut schreiendes Kind": how it sounds; "laut führenden Ärzten" names who says it. */
function isLoud(tokens: readonly Token[], i: number, { text }: Token): boolean {
  const behindArticle = ((tokens[i - 1]?.word.classes ?? 0) & OPENERS) !== 0
  return (behindArticle ? /^\p{Ll}+end(e[mnrs]?)?$/u : /^\p{Ll}+end$/u).test(text)
}

/** "nach Angaben der Polizei", "nach einem Bericht", "nach Ansicht Merkels"; not "nach dem Treffen", "zwei Tage nach dem Bericht". */
function nach(view: SentenceView, i: number): Source | null {
  const { tokens, sentence } = view
  const phrase = readNounPhrase(tokens, i + 1, sentence.last)
  if (!phrase) return null
  const noun = sayingNoun(view, phrase)
  if (noun === 'Worten' && phrase.last === i + 2) return null // "er sucht nach Worten"
  if (!noun || isGoverned(view, i, noun) || tellsWhen(view, i, phrase, clauseAt(view, i)?.verb ?? null)) return null
  if (carriesContent(view, phrase.last) || isLimited(view, i)) return null
  const named = cutSourceNoun(view, withoutAgent(tokens, phrase), isPassive(view, i))
  return fillFrontField(view, withBehind(view, named, i, 'source/nach'))
}

/**
 * "wolle nicht nur nach Berichten entscheiden": by what somebody acts, not who says so; in front it may be: "Nicht nur
 * nach Ansicht des Rats …".
 */
const isLimited = (view: SentenceView, i: number): boolean =>
  /^(nicht|nur|allein|bloß|lediglich|ausschließlich)$/.test(view.tokens[i - 1]?.lower ?? '') &&
  (clauseAt(view, i)?.finite ?? i) < i

const clauseAt = (view: SentenceView, i: number) =>
  view.clauses.find(c => c.pieces.some(p => p.first <= i && i < p.last))

const isPassive = (view: SentenceView, i: number) => clauseAt(view, i)?.verb?.passive ?? false

/** "sucht nach Zeugen", "die Suche nach Zeugen", "die Fassung, nach der die Daten …": the preposition belongs to something else. */
function isGoverned(view: SentenceView, i: number, noun: string): boolean {
  const clause = clauseAt(view, i)
  if (clause?.opener === i) return true
  const { language, tokens } = view
  if (language.nounIs('saying', noun.toLowerCase())) return false
  return language.nounIs('search', tokens[i - 1]?.lower ?? '') || language.verbIs('seek', clause?.verb?.lemma ?? '')
}

/**
 * "aus Sicht der Händler", "aus der Sicht von Kern", "aus ihrer Sicht"; not "aus heutiger Sicht", nor what is said already: "sei aus
 * seiner Sicht", "Der Zeuge schilderte den Abend aus seiner Sicht".
 */
function sicht(view: SentenceView, i: number): Source | null {
  const { tokens, sentence } = view
  const owned = /^(ihrer|seiner|deren|dessen)$/.test(tokens[i + 1]?.lower ?? '')
  const verb = clauseAt(view, i)?.verb
  if (owned && (isSubjunctive(verb) || tells(view, verb?.lemma))) return null
  const at = owned || tokens[i + 1]?.lower === 'der' ? i + 2 : i + 1
  const phrase = tokens[at]?.text === 'Sicht' ? readNounPhrase(tokens, i + 1, sentence.last) : null
  return phrase && (owned || phrase.last > at + 1)
    ? fillFrontField(view, withBehind(view, phrase, i, 'source/nach'))
    : null
}

const tells = ({ language }: SentenceView, lemma = '') =>
  language.verbIs('tell', lemma) || language.reportingVerb(lemma)?.takes.has('firm') === true

/** "Nach der Ankündigung des Konzerns, Stellen zu streichen, fiel der Kurs": what was said hangs on the noun; the rest came later. */
function carriesContent(view: SentenceView, comma: number): boolean {
  if (view.tokens[comma]?.kind !== 'comma') return false
  const clause = view.clauses.find(c => c.pieces[0]?.first === comma + 1)
  return clause !== undefined && clause.kind !== 'main' && carries(view, clause)
}

/** "wurden nach Polizeiangaben von Bäumen verletzt": the noun has its holder in it, and "von" belongs to the verb. */
const withoutAgent = (tokens: readonly Token[], phrase: Range): Range =>
  /.(angaben|berichten|informationen)$/.test((tokens[phrase.first] as Token).lower) &&
  tokens[phrase.first + 1]?.lower === 'von'
    ? { first: phrase.first, last: phrase.first + 1 }
    : phrase

/** "Medienberichten zufolge", "der Polizei zu Folge", "seiner Meinung nach"; `at`: the word behind the noun phrase. */
function behind(view: SentenceView, at: number, rule: string): Source | null {
  const { tokens, sentence } = view
  for (let start = Math.max(sentence.first, at - 14); start < at; start++) {
    if (!canStart(view, start)) continue
    const speaker = readNounPhrase(tokens, start, at)
    if (!speaker || speaker.last !== at) continue
    const clause = view.clauses.find(c => c.finite === start - 1)
    if (clause) start = startOfPostponed(view, clause, speaker)
    if (rule === 'source/meinung-nach' && !isOpinion(view, speaker)) return null
    if (isAddressed(tokens[start] as Token, start === sentence.first)) return null
    const cue = (tokens[at] as Token).lower === 'zu' ? at + 1 : at
    const phrase = withRelativeClause(view, { first: start, last: cue + 1 })
    return fillFrontField(view, { phrase, speaker: { first: start, last: at }, cue, rule })
  }
  return null
}

/** "die Gäste, die Medienberichten zufolge gingen": the pronoun is no article of the source. */
const opensRelative = ({ clauses }: SentenceView, at: number): boolean =>
  clauses.some(c => c.kind === 'relative' && c.opener === at)

/**
 * "seiner Meinung nach"; in "sank nach Angaben der Wache nach drei Stunden", "in einem Artikel nach der Zählung" the noun has its
 * preposition, in "schickte (falsche) Zahlen nach Kiel", "lehnte einen Antrag nach dem Streit ab" it is no dative, and in
 * "Recherchen nach Mängeln zeigten" a noun alone takes what follows.
 */
const isOpinion = ({ tokens, language }: SentenceView, phrase: Range): boolean =>
  !((tokens[phrase.first - 1]?.word.classes ?? 0) & WordClass.preposition) &&
  !NO_DATIVE.test((tokens[phrase.first] as Token).text) &&
  language.isSourceNoun(nounOf(tokens, phrase).text) &&
  !(phrase.last === phrase.first + 1 && tokens[phrase.last + 1]?.capital === true)

/** Articles of the accusative, and what can precede an adjective without one. */
const NO_DATIVE = /^(die|das|eine?n?|keinen?|nur|auch|\p{Ll}+[^n]e)$/u

/** "die seiner Ansicht nach falsche Rechnung": behind a word for an opinion "nach" belongs to it. */
function opinion(view: SentenceView, i: number): Source | null {
  const before = view.tokens[i - 1]
  const holds = before?.capital && view.language.nounIs('opinion', before.lower)
  return holds ? behind(view, i, 'source/meinung-nach') : null
}

/** "meiner Meinung nach", "Ist Ihrer Meinung nach …" in an interview: nobody is reported; a sentence's start tells nothing. */
const isAddressed = (token: Token, starts: boolean) =>
  /^(mein|dein|unser|euer|eur)e[rmns]?$/.test(token.lower) || (/^Ihre[rmns]$/.test(token.text) && !starts)

/** Not inside a quotation, nor behind an article; "die seiner Ansicht nach falsche Rolle" has two. */
function canStart(view: SentenceView, start: number): boolean {
  const { tokens, sentence } = view
  const first = tokens[start] as Token
  const before = start > sentence.first ? tokens[start - 1] : undefined
  if (first.quotation >= 0 && (before?.quotation ?? -1) >= 0) return false
  if (linksOnly(first) && tokens[start + 1]?.capital) return false
  if (before?.lower === 'am' && /(tag|abend|morgen|mittag|mittwoch)$/.test(first.lower)) return false // "am Montag der Agentur zufolge"
  if (first.word.classes & WordClass.article && (tokens[start + 1] as Token).word.classes & WordClass.determiner)
    return false
  if (opensRelative(view, start)) return false
  const isOpener = before && before.word.classes & OPENERS && !before.capital
  return !isOpener || (first.word.classes & WordClass.determiner) !== 0 || opensRelative(view, start - 1)
}

/** "fordern dagegen Händlern zufolge": an adverb that ties sentences together belongs to no noun; "etwa Händlern", "meist Händlern" may. */
const linksOnly = ({ lower }: Token) =>
  /^(dagegen|hingegen|jedoch|aber|allerdings|indes|indessen|zudem|außerdem|dennoch|trotzdem|deshalb|daher|dabei|damit|dann|also|nun|bereits|offenbar|wohl)$/.test(
    lower,
  )

/** "Demnach steht …", "Er war demnach …": the source is the one before. */
function adverb(view: SentenceView, i: number): Source | null {
  const { tokens, sentence } = view
  const clause = view.clauses.find(c => c.kind === 'main' && c.verb && c.pieces.some(p => p.first <= i && i < p.last))
  if (!clause?.verb) return null
  const leads = i === sentence.first && clause.finite > i
  if ((tokens[i] as Token).lower === 'danach' && !(leads && pointsToPaper(view, clause.verb))) return null
  if (!leads && (clause.finite > i || isSubjunctive(clause.verb))) return null
  return { phrase: { first: i, last: i + 1 }, speaker: { first: i, last: i + 1 }, cue: i, rule: 'source/demnach' }
}

/**
 * "Die Stadt legte eine Studie vor. Danach fehlen 200 Plätze": in the present tense it tells what the paper says; "Danach hätten sich
 * die Fehler gehäuft" without one tells what came next.
 */
function pointsToPaper(view: SentenceView, verb: VerbComplex): boolean {
  if (isReported(verb) && !(isSubjunctive(verb) && verb.tense === 'perfect')) return true
  if (isReported(verb)) return followsPaper(view, true)
  return verb.modal !== 'wollen' && verb.tense === 'present' && followsPaper(view, false)
}

/** A paper in the sentence before; `claims`: or a word for what somebody says. */
function followsPaper({ tokens, sentence, index, language }: SentenceView, claims: boolean): boolean {
  for (let i = sentence.first - 1; i >= 0 && tokens[i]?.sentence === index - 1; i--) {
    const { capital, lower, text } = tokens[i] as Token
    if (capital && (language.nounIs('document', lower) || (claims && language.isSourceNoun(text)))) return true
  }
  return false
}
