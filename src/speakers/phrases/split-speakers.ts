import { canBe, joinsCharges, type Range, type Token } from '../../extraction/text/model.js'
import { WordClass, WordForm } from '../../extraction/words.js'
import { isClassNounOfSeveral } from '../words/class-nouns.js'
import { genderOfFirstName } from '../words/first-names.js'
import { isCapitalAdjective, isNoun, OPENERS } from '../words/noun-tokens.js'
import { nounOf } from '../words/nouns.js'
import { findParticiple } from './read-phrase.js'

const JOINERS = new Set(['und', 'sowie', 'oder', 'als', 'wie'])

/** Parts of a speaker's span: joint speakers, each with what stands beside it as an apposition. */
export interface SpeakerPart {
  readonly main: Range
  /** "Blinken, der US-Außenminister": phrases that say the same in other words. */
  readonly appositions: readonly Range[]
}

/**
 * Parts "Der Geschäftsführer der Grünen, Volker Beck, und Wolfgang Wieland" into its speakers. `isOneName` tells that a
 * whole phrase is one name in spite of its "und" ("Bund für Umwelt und Naturschutz").
 */
export function splitSpeakers(
  tokens: readonly Token[],
  range: Range,
  isOneName: (range: Range) => boolean,
): readonly SpeakerPart[] {
  const groups = isOneName(range) ? [range] : splitAt(range, joints(tokens, range, isOneName))
  return groups.flatMap(group => {
    const segments = splitAt(group, commas(tokens, group)).filter(segment => hasNoun(tokens, segment))
    const [main, ...appositions] = segments
    if (main && groups.length > 1 && isList(tokens, segments))
      return segments.map(segment => ({ main: segment, appositions: [] }))
    return main ? [{ main, appositions: appositions.filter(segment => !isClause(tokens, segment)) }] : []
  })
}

/**
 * "das Militär, der Präsident" before "als auch die Regierung", "Transparency, Campact" before "und LobbyControl",
 * "Greenpeace, der BUND" before "und der WWF", "Clara Weidlich, Jens Probst" before "und Udo Klamm".
 */
function isList(tokens: readonly Token[], [main, ...others]: readonly Range[]): boolean {
  const hasArticle = ({ first }: Range) => (tokens[first]!.word.classes & OPENERS) !== 0
  return (
    others.length > 0 &&
    others.every(other =>
      hasArticle(other)
        ? main !== undefined &&
          (hasArticle(main) || tokens[main.first]!.word.classes !== 0 || isAbbreviation(tokens[other.last - 1]!))
        : other.last - other.first === 1 ||
          isAbbreviation(tokens[other.first]!) ||
          (main !== undefined && isFullName(tokens, main) && isFullName(tokens, other)),
    )
  )
}

/** "Clara Weidlich", without an article or a function. */
const isFullName = (tokens: readonly Token[], { first, last }: Range): boolean =>
  last - first === 2 && genderOfFirstName(tokens[first]!.text) !== null && isNoun(tokens[first + 1])

function isAbbreviation({ text }: Token): boolean {
  return /^\p{Lu}{2,}$/u.test(text)
}

interface Cut {
  readonly at: number
  readonly length: number
}

function splitAt(range: Range, cuts: readonly Cut[]): Range[] {
  const parts: Range[] = []
  let first = range.first
  for (const { at, length } of cuts) {
    parts.push({ first, last: at })
    first = at + length
  }
  parts.push({ first, last: range.last })
  return parts.filter(part => part.last > part.first)
}

function commas(tokens: readonly Token[], range: Range): Cut[] {
  const first = range.first + 1
  const isInserted = tokens[range.first]!.word.classes & OPENERS && isPreposition(tokens[first])
  const inserted = isInserted ? findParticiple(tokens, first, range.last) : -1 // "der in Musterburg, Texas, ansässigen Firma"
  return outside(tokens, range, ({ kind }) => kind === 'comma')
    .filter(at => at > inserted && !joinsCharges(tokens, at))
    .map(at => ({ at, length: 1 }))
}

function isPreposition(token: Token | undefined): boolean {
  return token !== undefined && (token.word.classes & WordClass.preposition) !== 0
}

function joints(tokens: readonly Token[], range: Range, isOneName: (range: Range) => boolean): Cut[] {
  const cuts: Cut[] = []
  for (const i of outside(tokens, range, ({ lower }) => JOINERS.has(lower))) {
    if (i === range.first) continue
    const length = tokens[i]!.lower === 'als' ? 2 : 1
    if (length === 2 && tokens[i + 1]?.lower !== 'auch') continue
    const also = tokens[i + length]?.lower === 'auch' ? 1 : 0 // "sowie auch die FDP"
    const right = i + length + also
    if (joinsSpeakers(tokens, range, i, right) || areBothNamed(tokens, range, i, right, isOneName))
      cuts.push({ at: i, length: length + also })
  }
  return cuts
}

/** Whether the phrase on the right is a speaker of its own: it has an article, or both sides are bare. */
function joinsSpeakers(tokens: readonly Token[], range: Range, joint: number, right: number): boolean {
  const before = tokens[joint - 1]!
  const next = tokens[right]
  if (!next || right >= range.last || (before.kind === 'dash' && before.gap === 0)) return false
  if (next.word.classes & OPENERS) return true
  if (isOneDescription(tokens, range, joint, right) || sharesNoun(tokens, range, joint, next)) return false
  if (areFunctionsOfOne(tokens, range, joint, right)) return false
  const preposition = tokens
    .slice(range.first + 1, joint)
    .some(token => token.word.classes & WordClass.preposition && !token.capital)
  const genitive = tokens.slice(range.first + 1, joint).some(token => /^(?:des|der)$/.test(token.lower))
  const named = genderOfFirstName(next.text) !== null && isNoun(tokens[right + 1])
  if (preposition || genitive) return named || before.kind === 'comma'
  const listed = isClassNounOfSeveral(tokens[range.first + 1]?.lower ?? '') && range.first + 2 < joint
  const article = (tokens[range.first]!.word.classes & OPENERS) !== 0 && !listed
  if (isAbbreviation(before) && isAbbreviation(next)) return true // "Die SPD und FDP am Abend"
  return isNoun(next) ? !article || named : !article && /e[nrsm]?$/.test(next.lower)
}

/** "Die Türkei und China": an article and one word, and a name that is known. */
function areBothNamed(
  tokens: readonly Token[],
  { first, last }: Range,
  joint: number,
  right: number,
  isOneName: (range: Range) => boolean,
): boolean {
  return joint === first + 2 && (tokens[right]?.capital ?? false) && isOneName({ first: right, last })
}

/** "Max Muster, Abgeordneter und Sprecher der Partei": two functions of one. */
function isOneDescription(tokens: readonly Token[], { first }: Range, joint: number, right: number): boolean {
  const describes = (token: Token | undefined) => token !== undefined && nounOf(token.lower)?.kind === 'person'
  let comma = joint - 1
  while (comma > first && tokens[comma]!.kind !== 'comma') comma--
  return comma > first && comma < joint - 1 && describes(tokens[joint - 1]) && describes(tokens[right])
}

/** "Kapitän und Torhüter Max Muster": the name behind both. */
function areFunctionsOfOne(tokens: readonly Token[], { first, last }: Range, joint: number, right: number): boolean {
  const isFunction = (i: number) => nounOf(tokens[i]!.lower)?.kind === 'person' && !tokens[i]!.lower.endsWith('innen')
  return first === joint - 1 && isFunction(first) && isFunction(right) && right + 1 < last && isNoun(tokens[right + 1])
}

/** "Arabische und iranische Medien": an adjective alone is nobody. */
function sharesNoun(tokens: readonly Token[], { first }: Range, joint: number, next: Token): boolean {
  return first === joint - 1 && isCapitalAdjective(tokens[first]!) && !next.capital && /e[nrsm]?$/.test(next.lower)
}

/** Where such tokens stand outside of brackets and quotation marks. */
function outside(tokens: readonly Token[], range: Range, isSuch: (token: Token) => boolean): number[] {
  const found: number[] = []
  let depth = 0
  let quoted = false
  for (let i = range.first; i < range.last; i++) {
    const token = tokens[i]!
    const { kind } = token
    if (kind === 'open') depth++
    else if (kind === 'close') depth--
    else if (kind === 'quote') quoted = !quoted
    else if (depth <= 0 && !quoted && isSuch(token)) found.push(i)
  }
  return found
}

function hasNoun(tokens: readonly Token[], range: Range): boolean {
  for (let i = range.first; i < range.last; i++)
    if (tokens[i]!.kind === 'word' && (tokens[i]!.capital || tokens[i]!.word.classes === 0)) return true
  return false
}

/** ", die den Brief unterschrieben": a relative clause, no apposition. */
function isClause(tokens: readonly Token[], range: Range): boolean {
  const first = tokens[range.first]!
  if (!(first.word.classes & WordClass.relative))
    return (first.word.classes & WordClass.subordinator) !== 0 && !first.capital
  return canBe(tokens[range.last - 1]!, WordForm.knownFinite) && !tokens[range.last - 1]!.capital
}
