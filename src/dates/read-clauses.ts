import type { Span, Statement } from '../extraction/model.js'
import { RELATIVE_PRONOUNS, SUBORDINATORS } from '../language/german/dating-words.js'
import { type DateToken, readDateTokens } from './date-tokens.js'
import { type DatePhrase, findDatePhrases } from './find-date-phrases.js'

/** What a token is to the statement. */
export type Role = 'cue' | 'source' | null

/** A stretch of the statement's frame with its date phrases; commas and the like part it into segments. */
export interface Clause {
  readonly tokens: readonly DateToken[]
  readonly phrases: readonly DatePhrase[]
  /** Of each token: part of the cue, or of the speaker or addressee (`source`). */
  readonly roles: readonly Role[]
  /** Of each token the segment that it stands in or closes. */
  readonly segmentOf: readonly Segment[]
  readonly hasCue: boolean
}

/** The tokens from `first` up to, not including, `end`. */
export interface Segment {
  readonly first: number
  readonly end: number
  readonly hasCue: boolean
}

const SEPARATOR = /^[.!?,;:()–—]$/

/** The clauses around the statement's quote that hold a date phrase; of Reported ones the sentence itself. */
export function readClauses(statement: Statement, text: string): Clause[] {
  const spans = statement.type === 'Reported' ? statement.quote : statement.frame
  return spans.flatMap(span => readClause(statement, text, span) ?? [])
}

function readClause(statement: Statement, text: string, [begin, end]: Span): Clause | null {
  const tokens = readDateTokens(text, begin, end)
  const phrases = findDatePhrases(tokens)
  if (phrases.length === 0) return null
  const roles = tokens.map(token => roleOf(statement, token.begin))
  const segmentOf = readSegments(tokens, phrases, roles)
  return { tokens, phrases, roles, segmentOf, hasCue: roles.includes('cue') }
}

function roleOf(statement: Statement, offset: number): Role {
  if (holds(statement.cue, offset)) return 'cue'
  return holds(statement.speaker, offset) || holds(statement.addressee, offset) ? 'source' : null
}

function holds(spans: readonly Span[], offset: number): boolean {
  return spans.some(([begin, end]) => offset >= begin && offset < end)
}

/** Parts the tokens at commas and the like, but not inside a phrase: "am Donnerstag, dem 28. Dezember". */
function readSegments(tokens: readonly DateToken[], phrases: readonly DatePhrase[], roles: readonly Role[]): Segment[] {
  const inPhrase = new Set(phrases.flatMap(({ first, end }) => tokens.slice(first, end)))
  const segments: Segment[] = []
  let first = 0
  for (const [i, token] of tokens.entries()) {
    if (i < tokens.length - 1 && (!SEPARATOR.test(token.word) || inPhrase.has(token))) continue
    const end = SEPARATOR.test(token.word) ? i : i + 1
    const segment = { first, end, hasCue: roles.slice(first, end).includes('cue') }
    for (; first <= i; first++) segments.push(segment)
  }
  return segments
}

/** "…, der am Montag in Genf war": a clause of its own. An apposition ("…, der Sprecher der Behörde") ends in a noun. */
export function isSubordinate(tokens: readonly DateToken[], segment: Segment): boolean {
  const [opener, second] = [tokens[segment.first]!.word, tokens[segment.first + 1]?.word ?? '']
  if (SUBORDINATORS.has(opener)) return true
  const last = tokens[segment.end - 1]!
  return !last.capitalised && (RELATIVE_PRONOUNS.has(opener) || RELATIVE_PRONOUNS.has(second))
}

/** "…, am Freitag nach Genf zu kommen". */
export function isInfinitive(tokens: readonly DateToken[], segment: Segment): boolean {
  const last = tokens[segment.end - 1]!.word
  return (
    tokens[segment.end - 2]?.word === 'zu' ||
    /^(?:ab|an|auf|aus|bei|ein|her|hin|mit|nach|vor|zurück)zu\w+en$/.test(last)
  )
}
