import type { Range, Token } from '../../extraction/text/model.js'
import { WordClass } from '../../extraction/words.js'
import { isCapitalAdjective, isDomain, isNoun, isSmallName, isWord, OPENERS } from '../words/noun-tokens.js'
import { nounOf } from '../words/nouns.js'
import type { Phrase } from './model.js'
import { readNouns } from './read-nouns.js'

const CONTRACTED = new Map([
  ['vom', 'dem'],
  ['beim', 'dem'],
  ['zum', 'dem'],
  ['im', 'dem'],
  ['am', 'dem'],
  ['zur', 'der'],
])

/** Reads the first noun phrase of a token range; null where the range holds no noun or name. */
export function readPhrase(tokens: readonly Token[], range: Range): Phrase | null {
  const start = skipLead(tokens, range)
  const partitive = isPartitive(tokens, start, range.last)
  const owned = isGenitiveName(tokens, start, range.last)
  const opener = partitive ? 'einige' : owned ? tokens[start]!.lower : determinerAt(tokens[start], start < range.last)
  const from = skipMeasure(tokens, opener === null ? start : start + (partitive ? 2 : 1))
  const inserted = skipInserted(tokens, from, range.last)
  if (inserted < 0) return null
  const nounStart = findNouns(tokens, inserted, range.last)
  const modifiers = tokens.slice(inserted, nounStart).filter(isWord)
  const run = readNouns(tokens, nounStart, range.last)
  if (run.nouns.length === 0) return null
  const { brackets, rest } = skipBrackets(tokens, run.last, range.last)
  return {
    first: range.first,
    last: range.last,
    determiner: opener,
    modifiers,
    nouns: run.nouns,
    quoted: run.quoted,
    brackets,
    tail: { first: rest, last: range.last },
  }
}

/** "das 29 Meter hohe Haus": the adjective alone is read; of an age, "das 29 Jahre alte Opfer", nothing. */
function skipMeasure(tokens: readonly Token[], from: number): number {
  const [number, unit, adjective] = [tokens[from], tokens[from + 1], tokens[from + 2]]
  const measures =
    number?.kind === 'number' && /^(Jahre?|Monate?|Wochen|Tage|Meter|Zentimeter)$/.test(unit?.text ?? '') && adjective
  if (!measures || !/^(alt|jung|groß|lang|hoh|schwer)e[rnms]?$/.test(adjective.lower)) return from
  return /^(alt|jung)/.test(adjective.lower) ? from + 3 : from + 2
}

/** "Sowohl die Polizei", "Auch Merkel", "von der Gruppe". */
const LEADS = WordClass.preposition | WordClass.coordinator | WordClass.adverb

/** Prepositions and marks before the phrase: "von der Gruppe", „Die Zeit“. */
function skipLead(tokens: readonly Token[], range: Range): number {
  let i = range.first
  while (i < range.last) {
    const token = tokens[i]!
    const preposition = token.word.classes & LEADS && !(token.word.classes & OPENERS) && !CONTRACTED.has(token.lower)
    if (!preposition && (token.kind === 'word' || token.kind === 'quote' || token.kind === 'number')) return i
    i++
  }
  return i
}

/** "einer der beteiligten Feuerwehrmänner", "viele der Anwohner". */
function isPartitive(tokens: readonly Token[], i: number, last: number): boolean {
  const [first, article] = [tokens[i], tokens[i + 1]]
  return (
    i + 2 < last &&
    /^(?:eine[rs]?|einige|viele|mehrere|manche)$/.test(first?.lower ?? '') &&
    /^de[rs]$/.test(article?.lower ?? '')
  )
}

/** "Jelpkes wissenschaftlicher Mitarbeiter": the name in front is whose, as an article would stand. */
function isGenitiveName(tokens: readonly Token[], i: number, last: number): boolean {
  const [name, adjective, noun] = [tokens[i], tokens[i + 1], tokens[i + 2]]
  if (i + 2 >= last || !name?.capital || !/[^s]s$/.test(name.text) || nounOf(name.lower) !== null) return false
  return !adjective!.capital && /(?:e|er|es)$/.test(adjective!.lower) && adjective!.word.classes === 0 && isNoun(noun)
}

function determinerAt(token: Token | undefined, inside: boolean): string | null {
  if (!token || !inside) return null
  if (CONTRACTED.has(token.lower)) return CONTRACTED.get(token.lower)!
  return token.kind === 'word' && token.word.classes & OPENERS ? token.lower : null
}

/**
 * Behind what stands between article and noun, "in der Türkei geborene", "am Montag zurückgetretenen"; `from` where nothing of the
 * sort begins, -1 where the phrase breaks off inside.
 */
function skipInserted(tokens: readonly Token[], from: number, last: number): number {
  const token = tokens[from]
  if (from >= last || token?.kind !== 'word' || token.capital) return from
  const opens = token.word.classes & (WordClass.preposition | WordClass.article)
  if (!opens || from === 0) return from
  const participle = findParticiple(tokens, from, last)
  return participle < 0 ? -1 : participle + 1
}

/** Where the nouns begin, behind the adjectives. */
function findNouns(tokens: readonly Token[], from: number, last: number): number {
  let i = from
  while (i < last) {
    const token = tokens[i]!
    if (token.kind === 'quote') return i
    if (token.kind === 'word' && token.word.classes & WordClass.preposition) return i
    if (isNoun(tokens[i]) && !(isCapitalAdjective(tokens[i]!) && isNoun(tokens[i + 1]) && i + 1 < last)) return i
    if (isDomain(tokens, i, last) || (isSmallName(tokens[i]) && !isModifierBefore(tokens, i, last))) return i
    if (i === last - 1 && /^\d+-jährige[nrm]?$/.test(token.lower)) return i // "der 81-jährige"
    i++
  }
  return i
}

function isModifierBefore(tokens: readonly Token[], i: number, last: number): boolean {
  return i + 1 < last && /e[nrsm]?$/.test(tokens[i]!.lower) && isNoun(tokens[i + 1])
}

/** "gehörende" in "zur kalifornischen Musteruniversität gehörende Stiftung": "kalifornischen" belongs to the noun inside. */
export function findParticiple(tokens: readonly Token[], from: number, last: number): number {
  let inside = false
  for (let i = from; i < Math.min(last - 1, from + 12); i++) {
    const token = tokens[i]!
    if (token.kind === 'comma' && !tokens[i + 1]!.capital && !tokens[i - 1]!.capital) return -1
    if (token.capital || token.kind === 'number') inside = true
    else if (token.word.classes & (OPENERS | WordClass.preposition)) inside = false
    else if (inside && isInflected(token) && (isNoun(tokens[i + 1]) || tokens[i + 1]?.kind === 'quote')) return i
  }
  return -1
}

function isInflected(token: Token): boolean {
  return token.kind === 'word' && /e[nrsm]?$/.test(token.lower) && token.word.classes === 0
}

function skipBrackets(tokens: readonly Token[], from: number, last: number): { brackets: Range[]; rest: number } {
  const brackets: Range[] = []
  let i = from
  while (i < last && tokens[i]!.kind === 'open') {
    let end = i + 1
    while (end < last && tokens[end]!.kind !== 'close') end++
    brackets.push({ first: i + 1, last: end })
    i = end + 1
  }
  return { brackets, rest: Math.min(i, last) }
}
