import type { Span, Statement } from '../extraction/model.js'
import { DATING_PREPOSITIONS, RELATIVE_PRONOUNS, SUBORDINATORS } from '../language/german/dating-words.js'
import { type DateToken, readDateTokens } from './date-tokens.js'
import { type DatePhrase, findDatePhrases, mayHoldDatePhrase } from './find-date-phrases.js'

/** How many tokens around a phrase are looked at, so that no text takes more than linear time. */
export const WINDOW = 30

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
  /** Numbers of the sentences in which a part of the cue stands. */
  readonly sentencesOfCue: ReadonlySet<number>
}

/** The tokens from `first` up to, not including, `end`. */
export interface Segment {
  readonly first: number
  readonly end: number
  readonly hasCue: boolean
  /** Counts the sentences of the clause. */
  readonly sentence: number
}

/** An empty line ends a heading, which has no full stop. */
const SENTENCE_END = /^(?:[.!?]$|\n)/
const SEPARATOR = /^(?:[.!?,;:–—]$|\n)/
/** Words in marks within a frame are a title or somebody's words: "so der Bericht in der „Rundschau am Sonntag“". */
const QUOTED = /„[^“”"]{0,300}[“”"]|“[^“”]{0,300}”|"[^"]{0,300}"|»[^»«]{0,300}«|«[^»«]{0,300}»/g

/** The clauses around the statement's quote that hold a date phrase; of Reported ones the sentence itself. */
export function readClauses(statement: Statement, text: string): Clause[] {
  const spans = statement.type === 'Reported' ? statement.quote : statement.frame
  return spans.flatMap(span => readClause(statement, text, span) ?? [])
}

function readClause(statement: Statement, text: string, [begin, end]: Span): Clause | null {
  const frame = text.slice(begin, end)
  if (!mayHoldDatePhrase(frame)) return null
  const tokens = readDateTokens(text, begin, end)
  const found = findDatePhrases(tokens)
  if (found.length === 0) return null
  const phrases = outsideQuotes(found, tokens, frame, begin)
  const roles = tokens.map(token => roleOf(statement, token.begin))
  const segmentOf = readSegments(tokens, phrases, roles)
  const sentencesOfCue = new Set(segmentOf.filter(segment => segment.hasCue).map(segment => segment.sentence))
  return { tokens, phrases, roles, segmentOf, hasCue: sentencesOfCue.size > 0, sentencesOfCue }
}

function outsideQuotes(
  phrases: DatePhrase[],
  tokens: readonly DateToken[],
  frame: string,
  begin: number,
): DatePhrase[] {
  const quoted = Array.from(frame.matchAll(QUOTED), match => [
    begin + match.index,
    begin + match.index + match[0].length,
  ])
  let next = 0
  return phrases.filter(phrase => {
    const at = tokens[phrase.first]!.begin
    while (quoted[next] && quoted[next]![1]! <= at) next++
    return !(quoted[next] && quoted[next]![0]! <= at)
  })
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
  let sentence = 0
  for (const [i, token] of tokens.entries()) {
    if (i < tokens.length - 1 && (!SEPARATOR.test(token.word) || inPhrase.has(token))) continue
    const end = SEPARATOR.test(token.word) ? i : i + 1
    const segment = { first, end, hasCue: roles.slice(first, end).includes('cue'), sentence }
    for (; first <= i; first++) segments.push(segment)
    if (SENTENCE_END.test(token.word)) sentence++
  }
  return segments
}

/** The token before the `i`-th one, -1 if there is none; what stands in parentheses is jumped over: "Merkel (CDU) am Freitag". */
export function indexBefore(tokens: readonly DateToken[], i: number): number {
  if (tokens[i - 1]?.word !== ')') return i - 1
  for (let k = i - 2; k >= Math.max(0, i - WINDOW); k--) if (tokens[k]!.word === '(') return k - 1
  return i - 1
}

/** Whether the token stands in parentheses that were opened nearby. */
export function isParenthesised(tokens: readonly DateToken[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - WINDOW); k--) {
    if (tokens[k]!.word === ')') return false
    if (tokens[k]!.word === '(') return true
  }
  return false
}

/** "…, der am Montag in Genf war": a clause of its own. An apposition ("…, der Sprecher der Behörde") ends in a noun. */
export function isSubordinate(tokens: readonly DateToken[], segment: Segment): boolean {
  const opener = tokens[segment.first]!.word
  if (SUBORDINATORS.has(opener)) return true
  const pronoun = DATING_PREPOSITIONS.has(opener) ? (tokens[segment.first + 1]?.word ?? '') : opener
  return !tokens[segment.end - 1]!.capitalised && RELATIVE_PRONOUNS.has(pronoun)
}

/** "…, am Freitag nach Genf zu kommen". */
export function isInfinitive(tokens: readonly DateToken[], segment: Segment): boolean {
  const last = tokens[segment.end - 1]!.word
  return (
    tokens[segment.end - 2]?.word === 'zu' ||
    /^(?:ab|an|auf|aus|bei|ein|her|hin|mit|nach|vor|zurück)zu\w+en$/.test(last)
  )
}
