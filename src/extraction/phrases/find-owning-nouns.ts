import { type Clause, isSubjunctive } from '../clauses/model.js'
import type { SentenceView } from '../drafts.js'
import { canBe, hasTrait, type Range, type Token } from '../text/model.js'
import { NounTrait, WordClass, WordForm } from '../words.js'
import { findParticipants } from './find-subjects.js'
import { readNounPhrase } from './read-noun-phrase.js'
import { isInflected, STOPPERS } from './tell-noun-words.js'

/**
 * Whether a noun of speech right before the clause owns it: "bekräftigte die Forderung der Wirte, den Saal zu öffnen", but not
 * "teilte in einer Erklärung mit, dass …", where the verb does.
 */
export function isOwnedByNoun(view: SentenceView, host: Clause, clause: Clause): boolean {
  const { tokens, sentence, language } = view
  const first = (clause.pieces[0] as Range).first
  if (tokens[first - 1]?.kind !== 'comma' || !carries(view, clause)) return false
  for (let i = first - 2; i > sentence.first && i > first - 14; i--) {
    const token = tokens[i] as Token
    if (token.kind === 'comma' || token.quotation >= 0) return false
    const noun = token.capital ? language.reportingNoun(token.text) : undefined
    if (!noun || isOnRequest(view, i) || (noun.act === 'ask' && tells(tokens, clause))) continue
    const end = readNounPhrase(tokens, i, sentence.last)?.last ?? i + 1
    if (isSubject(view, host, i)) return false
    return skipVerbs(view, host, end) === first - 1 && mayOwn(tokens[articleBefore(view, i) - 1])
  }
  return false
}

/** "führt der Bericht aus, …": the document itself says it. */
function isSubject(view: SentenceView, host: Clause, noun: number): boolean {
  const { subject } = findParticipants(view, host)
  return host.verb?.passive === false && subject !== null && subject.first <= noun && noun < subject.last
}

/** "teilte auf Anfrage mit, …": without an article the noun tells why it was said, not what. */
export const isOnRequest = ({ tokens }: SentenceView, noun: number) => tokens[noun - 1]?.lower === 'auf'

/** "erklärte auf eine Frage, dass …": no question is told. */
const tells = (tokens: readonly Token[], { opener }: Clause) => /^da(ss|ß)$/.test(tokens[opener]?.lower ?? '')

/** "mit dem Hinweis", "zu dem Schluss"; "in einer Erklärung", "gegen das Verbot" tell where and about what it was said. */
const mayOwn = (token: Token | undefined) =>
  !token || !(token.word.classes & WordClass.preposition) || /^(mit|vo[mn]|zu[mr]?|unter|auf)$/.test(token.lower)

/**
 * Behind "der Schluss gezogen, dass …", "Zweifel daran, ob …": only verbs and the adverb that announces it stand between noun
 * and clause; "der Bericht besagt, dass …" has its finite verb there, and owns nothing.
 */
export function skipVerbs(view: SentenceView, host: Clause | undefined, from: number): number {
  let at = from
  while (at < view.sentence.last && at < from + 4 && mayStandBetween(view.tokens[at] as Token)) at++
  return host?.kind === 'main' && host.finite >= from && host.finite < at ? from : at
}

const mayStandBetween = ({ kind, capital, lower, word }: Token) =>
  kind === 'word' &&
  !capital &&
  ((word.forms & WordForm.known) !== 0 ||
    (word.classes & WordClass.separablePrefix) !== 0 ||
    /^(daran|darüber|dafür|davor|darauf|laut)$/.test(lower))

/** Clauses that a noun can carry: dass, ob, zu-infinitives and unintroduced ones in the subjunctive. */
export function carries(view: SentenceView, clause: Clause): boolean {
  const first = (clause.pieces[0] as Range).first
  if (clause.kind === 'subordinate')
    return clause.opener === first && /^(dass|daß|ob)$/.test((view.tokens[clause.opener] as Token).lower)
  if (clause.kind === 'infinitive') return clause.opener < 0
  if (!isSubjunctive(clause.verb)) return false
  return clause.kind === 'main' ? clause.finite !== first : opensWithSubject(view.tokens, clause)
}

/**
 * "die These, die Partei verliere": no relative pronoun but the article of the noun right before the verb, by its
 * gender; "die These, die Kern vertrete".
 */
function opensWithSubject(tokens: readonly Token[], { kind, opener, finite, pieces }: Clause): boolean {
  const [{ first, last }] = pieces as [Range]
  if (kind !== 'relative' || opener !== first || finite !== last - 1 || finite < first + 2) return false
  for (let i = first + 1; i < finite - 1; i++) if (!isInflected(tokens[i] as Token) || tokens[i]?.capital) return false
  const { lower } = tokens[first] as Token
  const gender = lower === 'der' ? NounTrait.masculine : lower === 'die' ? NounTrait.feminine : 0
  return (tokens[finite - 1] as Token).capital && hasTrait(tokens[finite - 1] as Token, gender)
}

/**
 * Index of the noun's article, or of its first adjective without one: "scharfe Kritik", "die von Meier geäußerte
 * Hoffnung" behind "Meier".
 */
export function articleBefore({ tokens, sentence }: SentenceView, noun: number): number {
  let adjectives = noun
  for (let i = noun - 1; i >= sentence.first && noun - i <= LONGEST_START; i--) {
    const token = tokens[i] as Token
    if (token.word.classes & (WordClass.article | WordClass.determiner)) return i
    if (token.capital || token.kind !== 'word' || token.word.classes & WordClass.preposition) break
    if (adjectives === i + 1 && isInflected(token) && !(token.word.classes & STOPPERS) && !isVerb(token)) adjectives = i
  }
  return adjectives
}

/** So many words may stand between an article and its noun. */
const LONGEST_START = 6

/** "sehen", but not "geäußerte", "verletzten". */
const isVerb = (token: Token) =>
  canBe(token, WordForm.knownFinite | WordForm.knownInfinitive) &&
  !canBe(token, WordForm.adjectival | WordForm.participle)
