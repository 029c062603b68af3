import { hasTrait, type Token } from '../text/model.js'
import { NounTrait, WordClass } from '../words.js'
import { behindTruncation, counts, isForename, isQuotedName, quotationEnd } from './tell-noun-words.js'

/** Inside names only; "von" and "zu" make attributes as well, and are read as such. */
export const NAME_PARTICLES = new Set('van de di del della al el bin ibn ben ten la le dos of'.split(' '))

/** "warf dem Minister Einmischung vor": behind a dative an abstract noun is the object, no part of the name. */
export const DATIVE = new Set(['dem', 'der', 'den', 'ihm', 'einem', 'einer'])
/** "der Internationalen Organisation". */
const CAPITAL_ADJECTIVE = /(isch|al|lich|ig|är|iv|deutsch|vereint|nationell)en$/
/** "der Gewerkschaft Vereinigung Hafen", "der Tochter Stiftung Watt": bodies that end as abstract nouns do go on a name. */
const BODY = /(vereinigung|stiftung|zeitung|innung|universität|organisation|redaktion|fraktion|koalition|föderation)$/
/** "Einmischung", "Offenheit". */
const ABSTRACT = /[a-zäöü]{2}(ung|heit|keit|tät|tion|ismus)(en)?$/

/** Index behind the nouns and names at `from`, with numbers, titles and name particles between them; `from` itself where none stands. */
export function skipNouns(tokens: readonly Token[], from: number, limit: number, dative: boolean): number {
  let i = from
  while (i < limit) {
    const token = tokens[i] as Token
    if (token.quotation >= 0) {
      const last = quotationEnd(tokens, i, limit)
      if (i > from && !isQuotedName(tokens, i, last)) return i
      const hyphened = isHyphened(tokens, last, limit)
      i = last + (hyphened ? 2 : 0)
      if (!hyphened && tokens[i]?.capital && tokens[i]?.gap) return i
      continue
    }
    const next = tokens[i + 1]
    if (token.word.classes & WordClass.month && token.capital && !isForename(tokens, i, limit))
      return next?.kind === 'number' && i + 1 < limit ? i + 2 : i + 1
    if (isDate(tokens, from, i) || (i > from && opensTime(tokens, i, limit))) return i
    if (i > from && hasTrait(tokens[i - 1] as Token, NounTrait.aged)) return i // "hatte der 54-Jährige Zweifel"
    if (dative && i > from && isAbstract(token) && !CAPITAL_ADJECTIVE.test((tokens[i - 1] as Token).lower)) return i
    if (token.kind === 'word' && token.capital) i++
    else if (token.kind === 'number' && i > from && !counts(tokens, i, limit)) i++
    else if (
      i > from &&
      token.kind === 'stop' &&
      token.gap === 0 &&
      token.text === '.' &&
      i + 1 < limit &&
      isShort(tokens[i - 1] as Token)
    )
      i++
    else if (i > from && WIRES.has(token.lower)) i++
    else if (i > from && isDegree(tokens, i, limit)) i += 2
    else if (i > from && behindTruncation(tokens, i, limit) >= 0) i = behindTruncation(tokens, i, limit)
    else if (i > from && token.kind === 'other' && i + 1 < limit && (token.text === '/' || token.text === '&')) i++
    else if (i > from && next?.capital && /^(der|den)$/.test(token.lower) && tokens[i - 1]?.lower === 'van') i++
    else if (i > from && NAME_PARTICLES.has(token.lower) && isCapitalNext(tokens, i, limit)) i++
    else return i
  }
  return i
}

/** "Dr", "Hptm", "LHStv": what a full stop shortens. */
const isShort = ({ text, word }: Token): boolean => text.length <= 4 || (word.classes & WordClass.abbreviation) !== 0

/** "das „Wir sind das Tal“-Bündnis", "„Blatt“-Redakteurin Ida Volk": the noun goes on behind the marks. */
export const isHyphened = (tokens: readonly Token[], i: number, limit: number): boolean =>
  i + 1 < limit &&
  tokens[i]?.text === '-' &&
  tokens[i]?.gap === 0 &&
  tokens[i + 1]?.gap === 0 &&
  tokens[i + 1]?.capital === true

/**
 * "sagte am Montag | Ministerin Kern", "teilte am späten Abend | Karl Kern mit": behind a day goes on no name, but its
 * part ("am Montag Abend").
 */
function isDate(tokens: readonly Token[], from: number, i: number): boolean {
  const [before, day, next] = [tokens[from - 1], tokens[from] as Token, tokens[i] as Token]
  if (i !== from + 1 || !next.capital || !hasTrait(day, NounTrait.day) || hasTrait(next, NounTrait.day)) return false
  return next.gap > 0 && !(next.word.classes & WordClass.month) && BEFORE_DAY.test(before?.lower ?? '')
}

/** "als Ida Volk | Ende der Neunziger kam", "Kern | Anfang 2020": the part of a time begins no name. */
function opensTime(tokens: readonly Token[], i: number, limit: number): boolean {
  const next = tokens[i + 1]
  if (!hasTrait(tokens[i] as Token, NounTrait.partOfTime) || !next || i + 1 >= limit) return false
  return /^(der|des|dieses|vergangenen|vorigen|letzten)$/.test(next.lower) || isMonthOrYear(next)
}

const isMonthOrYear = ({ kind, word }: Token) => kind === 'number' || (word.classes & WordClass.month) !== 0

const BEFORE_DAY = /^([av]m|zum|seit|bis|ab|(vergangen|vorig|letzt|kommend|nächst|spät|früh|heutig|gestrig)e[mnr])$/

/** "van Dam", "van der Meer". */
const isCapitalNext = (tokens: readonly Token[], i: number, limit: number): boolean => {
  const held = (tokens[i] as Token).lower === 'van' && /^(der|den)$/.test(tokens[i + 1]?.lower ?? '')
  const name = held ? i + 2 : i + 1
  return name < limit && tokens[name]?.capital === true
}

const isAbstract = ({ lower }: Token) => ABSTRACT.test(lower) && !BODY.test(lower)

/** Agencies and papers that write themselves small: "der Nachrichtenagentur dpa". */
const WIRES = new Set('dpa afp apa epd kna sid sda taz heise'.split(' '))

/** "Prof. Dr. med. Karla Kern": the rest of a degree, small and with its full stop. */
const isDegree = (tokens: readonly Token[], i: number, limit: number): boolean =>
  i + 2 < limit &&
  ((tokens[i] as Token).word.classes & WordClass.abbreviation) !== 0 &&
  tokens[i - 1]?.kind === 'stop' &&
  tokens[i + 1]?.text === '.'
