import { type Range, type Token, WordClass } from '../extraction/model.js'
import { genderOfFirstName } from './first-names.js'
import { nounOf } from './nouns.js'

/** A noun phrase by its parts: "der frühere Außenminister Joschka Fischer (Grüne) aus Frankfurt". */
export interface Phrase extends Range {
  /** "der", "ein", "seine"; contracted with a preposition ("vom") it is the article's form ("dem"); null without. */
  readonly determiner: string | null
  /** Adjectives and participles before the noun, those of a name included ("Deutsche" in "Deutsche Bank"). */
  readonly modifiers: readonly Token[]
  /** Nouns and names in a row, particles of names and initials included. */
  readonly nouns: readonly Token[]
  /** The name stands in quotation marks: „Silverbird“. */
  readonly quoted: boolean
  /** What stands in brackets behind it: "(CDU)", "(GdP)", "(32)". */
  readonly brackets: readonly Range[]
  /** The rest: a genitive, a phrase with "von" or "in". */
  readonly tail: Range
}

const HYPHEN = 0x2d
const OPENERS = WordClass.article | WordClass.determiner
const CONTRACTED = new Map([
  ['vom', 'dem'],
  ['beim', 'dem'],
  ['zum', 'dem'],
  ['im', 'dem'],
  ['am', 'dem'],
  ['zur', 'der'],
])
/** Particles inside names; those of the second row are prepositions or articles too and need a first name before them. */
const PARTICLES = new Set([
  'van',
  'de',
  'di',
  'da',
  'del',
  'della',
  'al',
  'el',
  'bin',
  'ibn',
  'ben',
  'ten',
  'la',
  'le',
  'du',
  'dos',
  'e',
])
const NOBLE = new Set(['von', 'zu', 'der', 'den', 'und'])
const ADJECTIVE =
  /(?:isch|lich|deutsch|neu|groß|hoch|weiß|rot|blau|grün|schwarz|alt|jung|vereinigt|allgemein|international|national|sozial|zentral|bundes|regional|liberal|kommunal|föderal|oberst|best|erst|zweit|dritt|verschieden|ander|viel|mehrer|einzeln|beid|heilig|rechts|ander|künftig|ehemalig|heutig|ständig|mutmaßlich|zuständig|leitend|parlamentarisch|regierend|geschäftsführend|stellvertretend|auswärtig|früher|weiter|unabhängig|örtlich|link|recht|frei|süd|islami|inoffiziell|offiziell|unbekannt|al|iv|iell|uell|nell|akademisch)e[nrsm]?$/

/** Reads the first noun phrase of a token range; null where the range holds no noun or name. */
export function readPhrase(tokens: readonly Token[], range: Range): Phrase | null {
  const start = skipLead(tokens, range)
  const partitive = isPartitive(tokens, start, range.last)
  const owned = isGenitiveName(tokens, start, range.last)
  const opener = partitive ? 'einige' : owned ? tokens[start]!.lower : determinerAt(tokens[start], start < range.last)
  const from = opener === null ? start : start + (partitive ? 2 : 1)
  const nounStart = findNouns(tokens, from, range.last)
  const modifiers = tokens.slice(from, nounStart).filter(isWord)
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

/** A word that names or describes: capital, or a name that is written small ("dpa", "n-tv", "al-Assad"). */
export function isNoun(token: Token | undefined): boolean {
  if (token === undefined) return false
  if (token.capital) return token.kind === 'word'
  if (token.text.charCodeAt(2) !== HYPHEN && token.kind !== 'number') return false
  return /^\d+-\p{Lu}/u.test(token.text) || /^(?:al|el|as|an|at|ad)-\p{Lu}/u.test(token.text)
}

/** A word, also one that begins with a number: "39-jähriger", "39-Jährige". */
export function isWord(token: Token): boolean {
  return token.kind === 'word' || (token.kind === 'number' && /^\d+-\p{L}/u.test(token.text))
}

/** Written small but a name: "dpa", "n24", "eBay", "al-Dschasira". */
export function isSmallName(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.capital || token.word.classes !== 0) return false
  if (/\d|\p{Ll}\p{Lu}|-\p{Lu}/u.test(token.text)) return true
  const open = token.word.verbs.every(verb => verb.guessed)
  return open && (token.text.length <= 4 || /^\p{Ll}{1,2}-/u.test(token.text))
}

/** Behind a noun only what cannot be an adverb, or the name of an agency: "Nachrichtenagentur dpa", not "Gusmão kurz". */
function isSmallNameBehind(token: Token, before: Token | undefined): boolean {
  if (!isSmallName(token)) return false
  if (before === undefined || /[\d-]|\p{Lu}/u.test(token.text)) return true
  const { kind } = nounOf(before.lower) ?? {}
  return kind === 'agency' || kind === 'media'
}

/** "tagesschau.de": the tokens of an address. */
function isDomain(tokens: readonly Token[], i: number, last: number): boolean {
  const [word, stop, end] = [tokens[i], tokens[i + 1], tokens[i + 2]]
  return (
    i + 2 < last &&
    word?.kind === 'word' &&
    stop?.text === '.' &&
    stop.gap === 0 &&
    end?.gap === 0 &&
    /^[a-z]{2,4}$/.test(end.text)
  )
}

/** An adjective that is written with a capital letter, in a name or at the start of a sentence: "Deutsche Bank". */
export function isCapitalAdjective(token: Token): boolean {
  return token.capital && ADJECTIVE.test(token.lower)
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

/** Where the nouns begin: behind adjectives, also behind "in der Türkei geborene" and "am Montag zurückgetretenen". */
function findNouns(tokens: readonly Token[], from: number, last: number): number {
  let i = from
  while (i < last) {
    const token = tokens[i]!
    if (token.kind === 'quote') return i
    const inserted =
      token.word.classes & WordClass.preposition || (i === from && from > 0 && token.word.classes & WordClass.article)
    if (token.kind === 'word' && inserted) {
      const participle = findParticiple(tokens, i + 1, last)
      if (participle < 0) return i
      i = participle
    }
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

function findParticiple(tokens: readonly Token[], from: number, last: number): number {
  for (let i = from; i < Math.min(last - 1, from + 10); i++) {
    const token = tokens[i]!
    if (token.kind === 'comma') return -1
    if (
      !token.capital &&
      token.kind === 'word' &&
      /e[nrsm]?$/.test(token.lower) &&
      token.word.classes === 0 &&
      (isNoun(tokens[i + 1]) || tokens[i + 1]?.kind === 'quote')
    )
      return i > from ? i : -1
  }
  return -1
}

interface NounRun {
  readonly nouns: readonly Token[]
  readonly quoted: boolean
  readonly last: number
}

/** The nouns and names in a row from `from`; what stands in quotation marks belongs to the name as a whole. */
export function readNouns(tokens: readonly Token[], from: number, last: number): NounRun {
  const nouns: Token[] = []
  let quoted = false
  let i = from
  while (i < last) {
    const token = tokens[i]!
    if (token.kind === 'quote' && opensQuotation(tokens, i, from)) {
      const end = closingMark(tokens, i, last)
      nouns.push(...tokens.slice(i + 1, end))
      quoted = true
      i = end + 1
    } else if (
      isNoun(token) ||
      isSmallNameBehind(token, nouns.at(-1)) ||
      isDomain(tokens, i, last) ||
      (nouns.length > 0 && token.kind === 'number')
    ) {
      nouns.push(token)
      i++
    } else if (joinsName(tokens, i, last, nouns)) {
      nouns.push(token)
      i++
    } else break
  }
  return { nouns, quoted, last: i }
}

/** „Silverbird“ after a space opens; the mark right behind a word closes something that began before. */
function opensQuotation(tokens: readonly Token[], i: number, from: number): boolean {
  return (tokens[i]!.gap > 0 || i === from) && tokens[i + 1]?.gap === 0
}

function closingMark(tokens: readonly Token[], open: number, last: number): number {
  for (let i = open + 1; i < last; i++) if (tokens[i]!.kind === 'quote') return i
  return last
}

/** Inside a name: "George W. Bush", "CDU/CSU", "tagesschau.de", "Ursula von der Leyen". */
function joinsName(tokens: readonly Token[], i: number, last: number, nouns: readonly Token[]): boolean {
  const token = tokens[i]!
  const next = tokens[i + 1]
  const before = nouns.at(-1)
  if (token.gap === 0 && before?.kind === 'stop' && token.kind === 'word') return true
  if (!next || !before || i + 1 >= last) return false
  if (token.kind === 'dash') return token.gap === 0 && next.lower === 'und' // "Innen- und Justizministerium"
  if (token.lower === 'und' && before.kind === 'dash') return isNoun(next)
  if (token.kind === 'stop')
    return token.gap === 0 && (next.gap === 0 || before.text.length <= 3) && next.kind === 'word'
  if (token.text === '/' || token.text === '&' || token.text === '+') return isNoun(next)
  if (PARTICLES.has(token.lower)) return nounOf(before.lower) === null && isNameGoingOn(tokens, i + 1, last)
  if (!NOBLE.has(token.lower) || token.lower === 'und') return false
  const names = nouns.filter(noun => nounOf(noun.lower) === null && noun.capital)
  const afterParticle = token.lower !== 'von' && before.lower === 'von'
  return (
    (afterParticle || (names.length === 1 && genderOfFirstName(before.text) !== null && token.lower !== 'der')) &&
    isNameGoingOn(tokens, i + 1, last)
  )
}

function isNameGoingOn(tokens: readonly Token[], i: number, last: number): boolean {
  const next = tokens[i]
  if (i >= last || !next) return false
  return (
    (next.capital && nounOf(next.lower) === null) ||
    ((NOBLE.has(next.lower) || PARTICLES.has(next.lower)) && isNoun(tokens[i + 1]))
  )
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
