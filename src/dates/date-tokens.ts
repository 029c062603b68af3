import { DATE_PHRASES } from '../language/german/date-phrases.js'
import { DATE_WORDS, HOLIDAYS } from '../language/german/date-words.js'

/** What a token can be in a date phrase: a class of the patterns, and the numbers that it gives by class. */
export interface Meaning {
  readonly class: string
  readonly values: Readonly<Record<string, number>>
}

/** All that a word can mean in a date phrase; words of one kind fit the same patterns. */
interface Sense {
  readonly meanings: readonly Meaning[]
  readonly kind: string
}

export interface DateToken extends Sense {
  readonly begin: number
  readonly end: number
  /** In lower case. */
  readonly word: string
  readonly capitalised: boolean
}

const LETTER = 'A-Za-z\u00aa-\u024f'
const TOKEN = new RegExp(
  [
    String.raw`\d{4}-\d\d-\d\d(?!\d)`,
    String.raw`\d{1,2}\.[ \u00a0]?\d{1,2}\.(?:[ \u00a0]?\d{4}(?!\d)|\d\d(?!\d))?`,
    String.raw`\d{1,2}\.(?!\d)`,
    String.raw`\d{2,4}er(?![${LETTER}])(?:-[Jj]ahren?)?`,
    String.raw`\d+(?:[.,:]\d+)*`,
    String.raw`(?:Jan|Feb|Mär|Apr|Aug|Sept?|Okt|Nov|Dez)\.`,
    `[${LETTER}]+(?:[-'’.][${LETTER}]+)*`,
    String.raw`\n[ \t\r]*\n`,
    String.raw`\S`,
  ].join('|'),
  'g',
)
const NO_SENSE = senseOf([])
const LEXICON = buildLexicon()

/** The tokens of `text.slice(begin, end)`, with offsets into `text`. */
export function readDateTokens(text: string, begin: number, end: number): DateToken[] {
  const tokens: DateToken[] = []
  for (const match of text.slice(begin, end).matchAll(TOKEN)) {
    const shown = match[0]
    const word = shown.toLowerCase()
    const { meanings, kind } = LEXICON.get(word) ?? (isDigit(word) ? senseOf(meaningsOfNumber(word)) : NO_SENSE)
    const first = begin + match.index
    tokens.push({ begin: first, end: first + shown.length, word, capitalised: word !== shown, meanings, kind })
  }
  return tokens
}

function isDigit(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= 48 && code <= 57
}

function meaningsOfNumber(word: string): readonly Meaning[] {
  if (word.includes('er')) return [meaning('DECADE', decadeOf(Number.parseInt(word, 10)))]
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(word) ?? []
  if (year !== undefined) return dateMeaning(Number(day), Number(month), Number(year))
  const parts = word.split(/[.\s]+/).filter(part => part !== '')
  if (parts.length > 1) return word.endsWith('.') || parts.length === 3 ? datedMeaning(parts.map(Number)) : []
  return plainMeanings(word)
}

function plainMeanings(word: string): readonly Meaning[] {
  const value = Number.parseInt(word, 10)
  if (word.endsWith('.')) return value >= 1 && value <= 31 ? [meaning('DAY', value)] : []
  if (/^\d{4}$/.test(word)) return value >= 1000 && value < 2100 ? [meaning('YEAR', value)] : []
  return /^\d{1,3}$/.test(word) ? [meaning('COUNT', value)] : []
}

/** Two digits stand for the century in which news is: 21.01.22 is in 2022, 21.01.98 in 1998. */
function datedMeaning([day = 0, month = 0, year]: number[]): readonly Meaning[] {
  if (year === undefined || year > 99) return dateMeaning(day, month, year)
  return dateMeaning(day, month, year < 60 ? 2000 + year : 1900 + year)
}

function dateMeaning(day: number, month: number, year: number | undefined): readonly Meaning[] {
  if (day < 1 || day > 31 || month < 1 || month > 12) return []
  const values = { DAY: day, MONTH: month }
  return [{ class: 'DATE', values: year === undefined ? values : { ...values, YEAR: year } }]
}

function decadeOf(number: number): number {
  if (number > 99) return number - (number % 10)
  return number < 20 ? 2000 + number : 1900 + number - (number % 10)
}

function meaning(name: string, value: number): Meaning {
  return { class: name, values: { [name]: value } }
}

function senseOf(meanings: readonly Meaning[]): Sense {
  return { meanings, kind: meanings.map(meaning => meaning.class).join(' ') }
}

/** The words, in lower case, that can stand where a pattern has the name; null where a number in digits can. */
export function wordsFor(name: string): readonly string[] | null {
  if (['DAY', 'YEAR', 'DATE'].includes(name)) return null
  if (name === 'HOLIDAY') return Object.keys(HOLIDAYS)
  return name in DATE_WORDS ? Object.keys(DATE_WORDS[name as keyof typeof DATE_WORDS]) : [name]
}

function buildLexicon(): Map<string, Sense> {
  const meanings = new Map<string, Meaning[]>()
  const add = (word: string, meant: Meaning) => meanings.set(word, [...(meanings.get(word) ?? []), meant])
  for (const [name, words] of Object.entries(DATE_WORDS)) {
    for (const [word, value] of Object.entries<number>(words)) add(word, meaning(name, value))
  }
  for (const [index, name] of Object.keys(HOLIDAYS).entries()) add(name, meaning('HOLIDAY', index))
  for (const literal of literalsOf(DATE_PHRASES.map(row => row.pattern))) add(literal, { class: literal, values: {} })
  return new Map([...meanings].map(([word, list]) => [word, senseOf(list)]))
}

function literalsOf(patterns: readonly string[]): Set<string> {
  return new Set(
    patterns.flatMap(pattern => pattern.split(/[ |?]+/)).filter(name => name !== '' && !/^[A-Z]/.test(name)),
  )
}
