import { DATE_PHRASES } from '../language/german/date-phrases.js'
import { type DateToken, wordsFor } from './date-tokens.js'
import { matcherOf, type Pattern } from './match-patterns.js'

/** The numbers that a phrase's words gave, by class and in their order: "am 3. und 4. Mai" is DAY 3, 4 and MONTH 5. */
export type Values = Readonly<Record<string, readonly number[]>>

/** Some words that say when: the tokens from `first` up to, not including, `end`. */
export interface DatePhrase {
  readonly first: number
  readonly end: number
  /** Which way to find the days, a key of READINGS. */
  readonly reading: string
  readonly values: Values
  /** "seit Montag": from then on. */
  readonly since: boolean
}

const PATTERNS: readonly Pattern[] = DATE_PHRASES.map(row => compile(row.pattern))
const longestMatch = matcherOf(PATTERNS)
const TRIGGER = triggerOf(PATTERNS)

/** Whether a text can hold a date phrase: false of most, and a hundred times faster than looking for one. */
export function mayHoldDatePhrase(text: string): boolean {
  return TRIGGER.test(text)
}

/** All date phrases among the tokens, from left to right and without overlap; in each place the longest one that is known. */
export function findDatePhrases(tokens: readonly DateToken[]): DatePhrase[] {
  const phrases: DatePhrase[] = []
  let i = 0
  while (i < tokens.length) {
    const phrase = longestAt(tokens, i)
    if (phrase) phrases.push(withSince(tokens, phrase, phrases.at(-1)?.end ?? 0))
    i = phrase ? phrase.end : i + 1
  }
  return phrases
}

function longestAt(tokens: readonly DateToken[], first: number): DatePhrase | null {
  const match = longestMatch(tokens, first)
  if (!match) return null
  const values: Record<string, number[]> = {}
  capture(PATTERNS[match.pattern]!, 0, tokens, first, match.end, values)
  return { first, end: match.end, reading: DATE_PHRASES[match.pattern]!.reading, values, since: false }
}

/** Collects into `values` what the tokens from `i` to `end` give as the elements from `e` on; false if they do not match. */
function capture(
  pattern: Pattern,
  e: number,
  tokens: readonly DateToken[],
  i: number,
  end: number,
  values: Record<string, number[]>,
): boolean {
  const element = pattern[e]
  if (!element) return i === end
  const meaning = i < end ? tokens[i]!.meanings.find(({ class: name }) => element.classes.has(name)) : undefined
  if (!meaning || !capture(pattern, e + 1, tokens, i + 1, end, values)) {
    return element.optional && capture(pattern, e + 1, tokens, i, end, values)
  }
  for (const [name, value] of Object.entries(meaning.values)) values[name] = [value, ...(values[name] ?? [])]
  return true
}

/** "seit Montag", "seit dem 3. Mai": the preposition belongs to the phrase. */
function withSince(tokens: readonly DateToken[], phrase: DatePhrase, earliest: number): DatePhrase {
  const before = phrase.first - 1
  const at = /^de[mnr]$/.test(tokens[before]?.word ?? '') ? before - 1 : before
  return at >= earliest && tokens[at]?.word === 'seit' ? { ...phrase, first: at, since: true } : phrase
}

function compile(pattern: string): Pattern {
  return pattern.split(' ').map(part => {
    const optional = part.endsWith('?')
    const names = optional ? part.slice(0, -1) : part
    return { classes: new Set(names.split('|')), optional }
  })
}

/** Matches what is in every text with a match: of each pattern the words of one place, without which it cannot be. */
function triggerOf(patterns: readonly Pattern[]): RegExp {
  const needed = [...new Set(patterns.flatMap(lastWords))]
  const shortest = needed.filter(word => !needed.some(other => other !== word && word.includes(other)))
  return new RegExp(String.raw`\d|${shortest.join('|')}`, 'i')
}

/** The words of the last place that must be filled, which names the time; none where a number can fill it. */
function lastWords(pattern: Pattern): readonly string[] {
  const places = pattern.filter(element => !element.optional)
  const words = places.map(({ classes }) => [...classes].flatMap(name => wordsFor(name) ?? []))
  return words.findLast(list => list.every(word => word.length > 2)) ?? []
}
