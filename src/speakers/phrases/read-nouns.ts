import type { Token } from '../../extraction/text/model.js'
import { WordClass } from '../../extraction/words.js'
import { isClassNoun } from '../words/class-nouns.js'
import { genderOfFirstName } from '../words/first-names.js'
import { isDomain, isNoun, isSmallName } from '../words/noun-tokens.js'
import { nounOf } from '../words/nouns.js'
import { areThings } from './silent-things.js'

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

/** Behind a noun only what cannot be an adverb, or the name of an agency: "Nachrichtenagentur dpa", not "Gusmão kurz". */
function isSmallNameBehind(token: Token, before: Token | undefined): boolean {
  if (!isSmallName(token)) return false
  if (before === undefined || /[\d-]|\p{Lu}/u.test(token.text)) return true
  const { kind } = nounOf(before.lower) ?? {}
  return kind === 'agency' || kind === 'media'
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
    const end = token.kind === 'quote' && opensQuotation(tokens, i, from) ? closingMark(tokens, i, last) : -1
    if (end >= 0 && i === from && isFirstPart(tokens, end, last)) {
      const rest = end + (tokens[end + 1]!.kind === 'dash' ? 2 : 1)
      if (isPaper(tokens[rest]!)) return { nouns: tokens.slice(i + 1, end), quoted: true, last: rest + 1 }
      i = rest
    } else if (end >= 0 && (i === from || isQuotedName(tokens, i, end))) {
      nouns.push(...tokens.slice(i + 1, end))
      quoted = true
      i = Math.min(end + 1, last) // the closing mark may be lost
    } else if (isObject(token, nouns) || (nouns.length > 0 && opensTime(token, tokens[i + 1]))) break
    else if (
      isNoun(token) ||
      isSmallNameBehind(token, nouns.at(-1)) ||
      isDomain(tokens, i, last) ||
      (nouns.length > 0 && token.kind === 'number' && !isNoun(tokens[i + 1])) // "Apollo 11", not "der Täter 38 Menschen"
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

/** "Im Rat erhält Jens Probst Gegenwind": what people meet with, without an article. */
const RECEIVED =
  /^(?:kritik|gegenwind|rückendeckung|rückenwind|zuspruch|unterstützung|widerspruch|beifall|applaus|beistand|schützenhilfe)$/

/** "hat das Unternehmen Verluste gemacht": several things, or one that a common noun names, are no name of the firm. */
function isObject({ lower, capital }: Token, nouns: readonly Token[]): boolean {
  if (!capital || nouns.length === 0) return false
  if (nouns.length > 1 && RECEIVED.test(lower)) return true
  if (nouns.length > 1) return /^\p{Lu}{2,}$/u.test(nouns[0]!.text) && areThings(lower) // "hat die IG Metall Streiks angekündigt"
  if (!isClassNoun(nouns[0]!.lower)) return /(?:ungen|heiten|keiten|[^n]ationen|nahmen|itäten)$/.test(lower) // "laut EnBW Abschaltungen"
  return /(?:ungen|heiten|keiten|schaften|tionen|ung|heit|keit)$/.test(lower) || areThings(lower)
}

/** "als Jens Probst | Ende der Neunziger kam": the part of a time begins no name. */
const opensTime = ({ text }: Token, next: Token | undefined): boolean =>
  /^(?:Anfang|Mitte|Ende)$/.test(text) && /^(?:de[rs]|dieses|\d{4})$/.test(next?.text ?? '')

/** „Silverbird“ after a space opens; the mark right behind a word closes something that began before. */
function opensQuotation(tokens: readonly Token[], i: number, from: number): boolean {
  return (tokens[i]!.gap > 0 || i === from) && tokens[i + 1]?.gap === 0
}

/** „Silverbird“; „in einigen Punkten gelogen“ behind a name is what is said. */
export function isQuotedName(tokens: readonly Token[], open: number, end: number): boolean {
  const first = tokens[open + 1]
  return first !== undefined && (first.capital || isSmallName(first) || first.kind === 'number') && end - open <= 8
}

/** "„Spiegel“-Chefin", "„Salto“-Redakteurin": what stands in marks is the first part of a noun. */
function isFirstPart(tokens: readonly Token[], end: number, last: number): boolean {
  const [dash, noun] = [tokens[end + 1], tokens[end + 2]]
  if (end + 1 >= last || dash?.gap !== 0) return false
  return dash.kind === 'dash' ? end + 2 < last && noun?.gap === 0 && noun.capital : /^-\p{Lu}/u.test(dash.text)
}

/** "„Rundschau“-Zeitung": what stands in marks is the name. */
const isPaper = ({ lower }: Token) => nounOf(lower.replace(/^-/, ''))?.kind === 'media'

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
    return (
      token.gap === 0 &&
      (next.gap === 0 || before.text.length <= 3 || (before.word.classes & WordClass.abbreviation) !== 0) &&
      next.kind === 'word'
    )
  if (ENGLISH.has(token.lower)) return isEnglishName(tokens, i + 1, last)
  if (token.text === '/' || token.text === '&' || token.text === '+') return isNoun(next)
  if (PARTICLES.has(token.lower)) return nounOf(before.lower) === null && isNameGoingOn(tokens, i + 1, last)
  if (!NOBLE.has(token.lower) || token.lower === 'und') return false
  const names = nouns.filter(
    noun => noun.capital && (nounOf(noun.lower) === null || genderOfFirstName(noun.text) !== null),
  )
  const afterParticle = token.lower !== 'von' && /^v[ao]n$/.test(before.lower) // "Alexander Van der Bellen"
  return (
    (afterParticle || (names.length === 1 && genderOfFirstName(before.text) !== null && token.lower !== 'der')) &&
    isNameGoingOn(tokens, i + 1, last)
  )
}

/** No words of German: "Bank of England", "House of the Lords". */
const ENGLISH = new Set(['of', 'for', 'and', 'the'])

function isEnglishName(tokens: readonly Token[], i: number, last: number): boolean {
  const next = i < last ? tokens[i] : undefined
  return next !== undefined && (next.capital || (next.lower === 'the' && (tokens[i + 1]?.capital ?? false)))
}

function isNameGoingOn(tokens: readonly Token[], i: number, last: number): boolean {
  const next = tokens[i]
  if (i >= last || !next) return false
  return (
    (next.capital && nounOf(next.lower) === null) ||
    ((NOBLE.has(next.lower) || PARTICLES.has(next.lower)) && isNoun(tokens[i + 1]))
  )
}
