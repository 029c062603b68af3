import type { NounPhrase } from '../clauses/model.js'
import { canBe, hasTrait, joinsCharges, type Token } from '../text/model.js'
import { NounTrait, WordClass, WordForm } from '../words.js'
import { DATIVE, skipNouns } from './skip-nouns.js'
import {
  isBareGenitive,
  isContracted,
  isDegreeOfAdjective,
  isInflected,
  isModifier,
  isSmallNoun,
  isVerbLikeAdjective,
  OPENERS,
  opensGenitive,
  skipBracket,
} from './tell-noun-words.js'

const ATTACHED = new Set(['von', 'vom', 'für', 'aus', 'zur', 'zum'])
export const PRONOUN = WordClass.nominativePronoun | WordClass.obliquePronoun

/**
 * The noun phrase that starts at `at`, or null: article, modifiers, nouns and names, brackets, genitives and, with `attach`,
 * phrases with von, für, aus. Does not read past `limit`.
 */
export function readNounPhrase(
  tokens: readonly Token[],
  at: number,
  limit: number,
  attach = true,
  preposition = -1,
): NounPhrase | null {
  const start = tokens[at]
  if (!start || at >= limit) return null
  if (isPronounAlone(tokens, at, limit)) return { first: at, last: at + 1, preposition, head: at }
  if (standsForClause(tokens, at)) return { first: at, last: at + 1, preposition, head: at }
  let i = at
  if (start.kind === 'word' && start.word.classes & OPENERS && start.quotation < 0) i++
  i = skipModifiers(tokens, i, limit, i > at || isContracted(tokens[at - 1]))
  const nouns = skipNouns(tokens, i, limit, DATIVE.has(start.lower))
  if (nouns === i) return i > at ? withoutNoun(tokens, at, limit, preposition) : null
  const head = headOf(tokens, i, nouns)
  return { first: at, last: skipAttributes(tokens, nouns, limit, attach), preposition, head }
}

/** "die damals 12-jährige", "mehrere": a small noun behind the article, or a determiner alone. */
function withoutNoun(tokens: readonly Token[], at: number, limit: number, preposition: number): NounPhrase | null {
  const { word, capital } = tokens[at] as Token
  const small = WHEN.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  if (word.classes & WordClass.article && isSmallNoun(tokens, small, limit))
    return { first: at, last: small + 1, preposition, head: small }
  return word.classes & WordClass.determiner && !capital ? { first: at, last: at + 1, preposition, head: at } : null
}

const WHEN = /^(damals|heute|seinerzeit|inzwischen|mittlerweile)$/

/** "Anders sieht das Lehrerin Ida Volk", "weiß das Bürgermeister Kern": no article of who stands behind it. */
function standsForClause(tokens: readonly Token[], at: number): boolean {
  const [article, title, name] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (article?.lower !== 'das' || !title?.capital || !name?.capital || name.kind !== 'word') return false
  return TITLE.test(title.lower) || isObjectOfView(tokens, at)
}

/** Titles that are no neuters by their ending. */
const TITLE =
  /(?:(?:er|or|ent|ist|ant|är|et|ät|log|eur|chef|wält|ärzt|graf|nom|rät)in|meister|minister|sprecher|leiter|präsident|direktor|chef|trainer|richter|anwalt|experte|vorsitzende)$/u

/** "Anders sieht das Ida Volk (SPD): …": the verb needs an object, and behind two names none follows. */
const isObjectOfView = (tokens: readonly Token[], at: number): boolean =>
  VIEWS.test(tokens[at - 1]?.lower ?? '') &&
  MANNER.test(tokens[at - 2]?.lower ?? '') &&
  tokens[at + 1]?.word.classes === 0 &&
  /^(open|colon|comma|stop)$/.test(tokens[at + 3]?.kind ?? '')

const VIEWS = /^(sieht|sah|sehen|sahen|beurteilt(en?)?|(bewert|betracht)et(en?)?)$/
const MANNER =
  /^(anders|ähnlich|(genau|eben)?so|(kritisch|skeptisch|gelassen|nüchtern|pragmatisch|differenziert|positiv|negativ|optimistisch|entspannt)(er)?)$/

/** The last noun; of a name in marks ("die „Rundschau am Sonntag“", "die „Kieler Rundschau“") the first noun. */
function headOf(tokens: readonly Token[], first: number, last: number): number {
  if ((tokens[last - 1] as Token).kind === 'stop') return last - 2 // "Benedikt XVI."
  if ((tokens[last - 1] as Token).kind !== 'quote') return last - 1
  let opening = last - 2
  while (opening > first && (tokens[opening] as Token).kind !== 'quote') opening--
  for (let i = opening; i < last; i++) if ((tokens[i] as Token).capital && !isTownBefore(tokens, i)) return i
  return last - 1
}

/** "Kieler Rundschau", "Neue Rundschau" */
const isTownBefore = (tokens: readonly Token[], i: number): boolean =>
  /\p{Ll}{2}(er|e|en)$/u.test((tokens[i] as Token).text) && tokens[i + 1]?.capital === true

function isPronounAlone(tokens: readonly Token[], at: number, limit: number): boolean {
  const token = tokens[at] as Token
  if (token.kind !== 'word' || token.quotation >= 0 || !(token.word.classes & PRONOUN)) return false
  if (!(token.word.classes & OPENERS)) return true
  const next = tokens[at + 1]
  if (at + 1 >= limit || !next || next.word.classes & WordClass.negation) return true
  if (next.capital || isModifier(next) || opensPaper(tokens, at + 1, limit)) return false
  if (endOfInnerDative(tokens, at + 1, limit) >= 0) return false
  return !(next.word.classes & WordClass.preposition && endOfInnerPhrase(tokens, at + 1, at + 1, limit) >= 0) // "einer in Kiel gezeigten Rede"
}

/** "das „Abendblatt“" is a paper; in "nannte das „Unsinn“" the article stands alone. */
function opensPaper(tokens: readonly Token[], mark: number, limit: number): boolean {
  if (tokens[mark]?.kind !== 'quote') return false
  for (let i = mark + 2; i < Math.min(limit, mark + 6); i++)
    if (tokens[i]?.kind === 'quote') return PAPER.test((tokens[i - 1] as Token).lower)
  return false
}

const PAPER = /(blatt|magazin|journal|echo|portal|forum|netzwerk|deutschland)$/

function skipModifiers(tokens: readonly Token[], from: number, limit: number, afterArticle: boolean): number {
  let i = from
  while (i < limit) {
    const token = tokens[i] as Token
    if (token.quotation >= 0) return i
    if (i === from && afterArticle && isSecondArticle(tokens, i)) {
      const last = endOfInnerDative(tokens, i, limit)
      if (last < 0) return i
      i = last
    } else if (isMeasured(tokens, i, limit)) i += 3
    else if (isOrdinal(tokens, i, limit)) i += 2
    else if (
      isModifier(token) ||
      isVerbLikeAdjective(tokens, i) ||
      (i + 2 < limit && isDegreeOfAdjective(tokens, i)) ||
      (token.word.classes & OPENERS && i === from && !token.capital && afterArticle)
    )
      i++
    else if (
      token.kind === 'comma' &&
      i > from &&
      isModifier(tokens[i + 1] as Token) &&
      !((tokens[i + 1] as Token).word.classes & OPENERS) &&
      isInflected(tokens[i - 1] as Token)
    )
      i++
    else if (
      token.word.classes & WordClass.coordinator &&
      i > from &&
      tokens[i + 1] &&
      isModifier(tokens[i + 1] as Token) &&
      (isInflected(tokens[i - 1] as Token) || (tokens[i - 1] as Token).kind === 'number')
    )
      i++
    else if (afterArticle && token.lower === 'als' && isModifier(tokens[i + 1]) && !tokens[i + 1]?.capital) i += 2
    else if (afterArticle && (token.word.classes & WordClass.preposition || token.lower === 'als')) {
      const last = endOfInnerPhrase(tokens, from, i, limit)
      if (last < 0) return i
      i = last
    } else return i
  }
  return i
}

/** "das 29 Jahre alte Opfer", "ein zwei Meter hoher Zaun": a number and its unit before the adjective of the noun. */
function isMeasured(tokens: readonly Token[], i: number, limit: number): boolean {
  const [number, unit, adjective] = [tokens[i], tokens[i + 1], tokens[i + 2]]
  if (i + 3 >= limit || !number || !unit?.capital || !adjective || adjective.quotation >= 0) return false
  const counted = number.kind === 'number' || (number.word.classes & WordClass.determiner) !== 0
  return counted && MEASURES.test(adjective.lower) && (hasTrait(unit, NounTrait.unit) || unit.text === 'Seiten')
}

/** "zum 80. Geburtstag", "der 3. Strafsenat": the stop within a sentence makes the number an adjective. */
const isOrdinal = (tokens: readonly Token[], i: number, limit: number): boolean =>
  (tokens[i] as Token).kind === 'number' &&
  tokens[i + 1]?.kind === 'stop' &&
  tokens[i + 1]?.gap === 0 &&
  i + 2 < limit &&
  tokens[i + 2]?.kind === 'word'

const MEASURES = /^(alt|jung|groß|lang|hoh|breit|schwer|tief|dick|weit|teur|stark|entfernt|gelegen|kurz|heiß)e[rnms]?$/

/** "findet das der Wirt", "die die Partei lobte": of two articles the first is a pronoun. */
const isSecondArticle = (tokens: readonly Token[], i: number) =>
  ((tokens[i] as Token).word.classes & WordClass.article) !== 0 && DEFINITE.has(tokens[i - 1]?.lower ?? '')

const DEFINITE = new Set(['der', 'die', 'das', 'dem', 'den'])

/**
 * "die in Kiel geborene Autorin", "der als Zeuge geladene Beamte", "einer in Kiel gezeigten Rede": end of the phrase that a participle or
 * adjective of the noun takes; -1 if none follows it.
 */
function endOfInnerPhrase(tokens: readonly Token[], from: number, preposition: number, limit: number): number {
  const inner = readNounPhrase(tokens, preposition + 1, Math.min(limit, preposition + 40), false)
  if (!inner || inner.last >= limit) return -1
  const next = tokens[inner.last] as Token
  if (next.capital) return -1
  const indefinite =
    preposition === from && /^(k?eine[mrns]?|seine[mrns]|ihre[mrns])$/.test(tokens[from - 1]?.lower ?? '')
  const participle = indefinite && /[tn]e[nrsm]?$/.test(next.lower) && tokens[inner.last + 1]?.capital === true
  return isModifier(next) || participle ? inner.last : -1
}

/** "die der Partei nahestehende Stiftung": end of the dative that a present participle of the noun takes; -1 if none follows it. */
function endOfInnerDative(tokens: readonly Token[], at: number, limit: number): number {
  const opener = tokens[at]
  if (!opener || at >= limit || opener.capital || !DATIVE.has(opener.lower) || !tokens[at + 1]?.capital) return -1
  const inner = readNounPhrase(tokens, at, Math.min(limit, at + 20), false)
  const participle = tokens[inner?.last ?? -1]
  if (!inner || inner.last + 1 >= limit || !participle || participle.capital) return -1
  return /[^w]ende[nrsm]?$/.test(participle.lower) && tokens[inner.last + 1]?.capital ? inner.last : -1
}

function skipAttributes(tokens: readonly Token[], from: number, limit: number, attach: boolean): number {
  let i = from
  for (let rounds = 0; rounds < 6 && i < limit; rounds++) {
    const token = tokens[i] as Token
    if (token.quotation >= 0) return i
    if (token.kind === 'open') {
      const last = skipBracket(tokens, i, limit)
      if (canBe(tokens[last - 2] as Token, WordForm.knownFinite)) return i // "der Wirt (wir berichteten)"
      i = last
      continue
    }
    if (token.kind === 'comma' && joinsCharges(tokens, i)) {
      i += 2
      continue
    }
    const genitive = token.kind === 'word' && (opensGenitive(tokens, i) || isBareGenitive(tokens, i, limit))
    const attached =
      attach &&
      ATTACHED.has(token.lower) &&
      token.kind === 'word' &&
      !isTime(tokens[i - 1] as Token) &&
      !VIEWPOINT.test(tokens[i + 2]?.lower ?? '')
    const joined = (token.lower === 'und' || token.lower === 'sowie') && attach
    if (attach && startsAbbreviated(tokens, i, limit)) {
      i = (readNounPhrase(tokens, i + 1, limit, false) as NounPhrase).last
      continue
    }
    if (!genitive && !attached && !joined && !(attach && gathersAround(tokens, i, limit))) return i
    const inner = readNounPhrase(tokens, genitive ? i : i + 1, limit, false)
    if (!inner || (inner.last === inner.first + 1 && !(tokens[inner.first] as Token).capital)) return i
    i = inner.last
  }
  return i
}

/** "ein Team um die Biologin Ida Volk", "Forscher um Emil Kern": who leads them; not "bat das Team um Geduld". */
function gathersAround(tokens: readonly Token[], i: number, limit: number): boolean {
  if ((tokens[i] as Token).lower !== 'um' || !GATHERED.test((tokens[i - 1] as Token).lower)) return false
  const inner = readNounPhrase(tokens, i + 1, limit, false)
  if (!inner || inner.head < inner.first + 1) return false
  const [given, surname] = tokens.slice(inner.head - 1, inner.head + 1) as [Token, Token]
  return [given, surname].every(({ capital, kind, word }) => capital && kind === 'word' && !word.classes)
}

/** Who works or acts together. */
const GATHERED =
  /(team|gruppe|gespann|mannschaft|bande|bündnis|konsortium|kollektiv|forschenden?|(forscher|wissenschaftler|mediziner|physiker|chemiker|informatiker|historiker|ökonom|log|archäolog|arzt|ärzt|autor|kolleg|expert|ermittler|aktivist)(e|n|en|innen)?)$/

/**
 * "das Institut für Licht in der Werkstatt (ILW)": a name goes on to the letters in brackets that shorten it, which
 * begin as one of its nouns does.
 */
function startsAbbreviated(tokens: readonly Token[], i: number, limit: number): boolean {
  const { lower, word } = tokens[i] as Token
  if (!(word.classes & WordClass.preposition) || !CONCERNS.test(lower)) return false
  const inner = readNounPhrase(tokens, i + 1, limit, false)
  const letters = inner && /^\p{Lu}/u.test(tokens[inner.last - 2]?.text ?? '') && tokens[inner.last - 2]?.text
  if (!inner || !letters || tokens[inner.last - 1]?.kind !== 'close' || tokens[inner.last - 3]?.kind !== 'open')
    return false
  if (!/^\p{Lu}+\p{L}*\p{Lu}$/u.test(letters)) return false
  for (let k = i - 1; k > i - 7 && k >= 0 && (tokens[k] as Token).kind === 'word'; k--)
    if ((tokens[k] as Token).capital && tokens[k]?.text[0] === letters[0]) return true
  return false
}

/** How the name of a body goes on to what it is for. */
const CONCERNS = /^(in|im|an|am|bei|beim|gegen|auf)$/

/** "schilderte der Wirt | aus seiner Sicht, …": how it looks to somebody is no attribute of theirs. */
const VIEWPOINT = /^(sicht|perspektive|warte|blickwinkel)$/

/** "am Abend aus dem Kanzleramt", "am Montag von der Polizei": a day has no attribute with a preposition. */
const isTime = (token: Token) => token.capital && hasTrait(token, NounTrait.day)
