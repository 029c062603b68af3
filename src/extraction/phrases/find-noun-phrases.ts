import type { NounPhrase } from '../clauses/model.js'
import type { Range, Token } from '../text/model.js'
import { WordClass } from '../words.js'
import { PRONOUN, readNounPhrase } from './read-noun-phrase.js'
import { isHyphened, NAME_PARTICLES } from './skip-nouns.js'
import {
  isInflected,
  isModifier,
  isQuotedName,
  isVerbLikeAdjective,
  OPENERS,
  quotationEnd,
  STOPPERS,
  skipBracket,
} from './tell-noun-words.js'

/** "während" and "seit" open clauses as well: at the head of a clause they are no prepositions. */
function isPreposition(tokens: readonly Token[], i: number, range: Range): boolean {
  const token = tokens[i]
  if (
    !token ||
    i < range.first ||
    token.kind !== 'word' ||
    !(token.word.classes & WordClass.preposition) ||
    token.word.verbs.length
  )
    return false
  return !(i === range.first && token.word.classes & WordClass.subordinator && !token.capital)
}

/** The top-level noun phrases of a token range, in order, each with the preposition before it, added to those found before. */
export function findNounPhrases(
  tokens: readonly Token[],
  range: Range,
  attach = true,
  found: NounPhrase[] = [],
): NounPhrase[] {
  let i = range.first
  while (i < range.last) {
    const token = tokens[i] as Token
    if (token.quotation >= 0) {
      const last = quotationEnd(tokens, i, range.last)
      const preposition = isPreposition(tokens, i - 1, range) ? i - 1 : -1
      const compound = isHyphened(tokens, last, range.last)
        ? readNounPhrase(tokens, i, range.last, attach, preposition)
        : null
      if (compound) found.push(compound)
      else if (isQuotedName(tokens, i, last)) found.push({ first: i, last, preposition, head: last - 2 })
      i = compound?.last ?? last
      continue
    }
    if (isAboveAll(token.lower, tokens[i + 1])) {
      i += 2
      continue
    }
    if (token.kind === 'open') {
      i = skipBracket(tokens, i, range.last)
      continue
    }
    const preposition = isPreposition(tokens, i, range) ? i : -1
    const start = preposition >= 0 ? skipDegree(tokens, i + 1, range.last) : i
    const from = skipParticle(tokens, skipComparison(tokens, start), range.last)
    const read = canStart(tokens, from, range.last)
      ? readNounPhrase(tokens, from, range.last, attach, preposition)
      : null
    const phrase = read && from > start ? { ...read, first: start } : read
    if (phrase) found.push(phrase)
    i = phrase ? phrase.last : i + 1
  }
  return found
}

/** "vor allem", "unter anderem": adverbs, though they look like a noun phrase. */
const isAboveAll = (preposition: string, next: Token | undefined): boolean =>
  (preposition === 'vor' || preposition === 'unter') && (next?.lower === 'allem' || next?.lower === 'anderem')

/** "sagte van Dam", "hat van der Meer gesagt": a surname begins with its particle. */
function skipParticle(tokens: readonly Token[], i: number, limit: number): number {
  const token = tokens[i]
  if (!token || token.capital || token.quotation >= 0 || !NAME_PARTICLES.has(token.lower)) return i
  const name = token.lower === 'van' && /^(der|den|de)$/.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1
  return name < limit && tokens[name]?.capital && !tokens[name].word.classes ? name : i
}

/** "warnten mehr als 200 Ärzte": the words before the number belong to it. */
const skipComparison = (tokens: readonly Token[], i: number): number =>
  tokens[i + 1]?.lower === 'als' &&
  /^(mehr|weniger)$/.test(tokens[i]?.lower ?? '') &&
  (tokens[i + 2]?.kind === 'number' ||
    /^(ein|zwei|drei|vier|fünf|zehn|hundert|tausend|die)$/.test(tokens[i + 2]?.lower ?? ''))
    ? i + 2
    : i

/** "von rund 25 Personen", "von zwischen 100 und 200", "zu mehr Geduld": words of degree between preposition and noun phrase. */
function skipDegree(tokens: readonly Token[], from: number, limit: number): number {
  if (STANDS_ALONE.test(tokens[from]?.lower ?? '')) return from
  for (let i = from; i < Math.min(limit, from + 4); i++) {
    if (canStart(tokens, i, limit)) return i
    const token = tokens[i] as Token
    if (token.kind !== 'word' || token.capital || token.quotation >= 0 || token.word.verbs.length) return from
  }
  return from
}

/** "seit gestern den Rücktritt": what a preposition takes instead of a noun phrase. */
const STANDS_ALONE = /^(vor|über)?(gestern|heute|morgen|jetzt|sofort|langem|kurzem|neuestem|damals)$/

function canStart(tokens: readonly Token[], at: number, limit: number): boolean {
  const token = tokens[at]
  if (!token || at >= limit || token.kind === 'stop') return false
  if (token.kind === 'number') return true
  if (token.kind !== 'word') return false
  if (token.capital && !token.word.classes) return true
  if (token.word.classes & (OPENERS | PRONOUN)) return true
  return token.capital
    ? !(token.word.classes & (STOPPERS | WordClass.adverb))
    : (isModifier(token) && !(token.word.classes & WordClass.adverb) && isInflected(token)) ||
        isVerbLikeAdjective(tokens, at)
}
