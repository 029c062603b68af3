import type { Statement } from '../extraction/model.js'
import { GOING_ON } from '../language/german/dating-words.js'
import { readDateTokens } from './date-tokens.js'
import { addDays } from './days.js'
import { type DatePhrase, findDatePhrases } from './find-date-phrases.js'
import type { Interval } from './interval.js'
import type { Period } from './periods.js'
import { rankDatePhrases } from './rank-date-phrases.js'
import { READINGS } from './readings.js'
import { resolveDatePhrase } from './resolve-date-phrase.js'

/** How far back, in UTF-16 units, "zwei Tage zuvor" looks for the date that it counts from. */
const TOLD_WITHIN = 600
const HALF_A_YEAR = 183

/**
 * When each statement of an article was said: the date in the clause that attributes it ("sagte Blinken am Freitag"), else that
 * of the statement that it stands in or goes on from, else the day of publication. `statements` are those of one extraction, in
 * its order; the result has the same order, and no interval reaches past the day of publication.
 */
export function dateStatements(statements: readonly Statement[], text: string, published: Interval): Interval[] {
  const own = statements.map(statement => ownDate(statement, text, published))
  const source = findSources(statements, text)
  const dates = new Map<number, Interval | null>()
  const dateOf = (i: number): Interval | null => {
    if (!dates.has(i)) {
      dates.set(i, own[i] ?? null)
      dates.set(i, own[i] ?? (source[i] === null ? null : dateOf(source[i]!)))
    }
    return dates.get(i)!
  }
  return statements.map((_, i) => dateOf(i) ?? { ...published, phrase: null })
}

/** When one statement was said, without a look at those around it: see `dateStatements`. */
export function dateStatement(statement: Statement, text: string, published: Interval): Interval {
  return dateStatements([{ ...statement, parent: null }], text, published)[0]!
}

function ownDate(statement: Statement, text: string, published: Interval): Interval | null {
  for (const { phrase, begin, end } of rankDatePhrases(statement, text)) {
    const told = needsTold(phrase) ? toldBefore(text, begin, published) : null
    const found = resolveDatePhrase(phrase, published, told)
    if (found && !isComing(statement, phrase, found, published)) return { ...found, phrase: text.slice(begin, end) }
  }
  return null
}

/**
 * "Im Oktober verhandeln sie", published in June, means the October to come, "hatten sie verhandelt" the last one; "Zum Jahresende
 * erwartet sie Schnee" never tells when she expects it.
 */
function isComing(
  { cueTense, type, act }: Statement,
  phrase: DatePhrase,
  { to }: Period,
  published: Interval,
): boolean {
  if (cueTense !== 'present' || phrase.values.YEAR || READINGS[phrase.reading]!.seenFrom !== 'calendar') return false
  const reach = type === 'Reported' && act === 'believe' ? 0 : HALF_A_YEAR
  return to !== null && published.to !== null && to < addDays(published.to, -reach)
}

function needsTold(phrase: DatePhrase): boolean {
  return READINGS[phrase.reading]!.seenFrom.startsWith('told')
}

/** When that happened which the text tells last before the offset. */
function toldBefore(text: string, offset: number, published: Interval): Period | null {
  const phrases = findDatePhrases(readDateTokens(text, Math.max(0, offset - TOLD_WITHIN), offset))
  for (const phrase of phrases.reverse()) {
    const found = needsTold(phrase) ? null : resolveDatePhrase(phrase, published, null)
    if (found?.from && found.to) return found
  }
  return null
}

/** For each statement the index of the one whose date is its own, if its words give none; null if there is none such. */
function findSources(statements: readonly Statement[], text: string): (number | null)[] {
  const lastOf = new Map<string, number>()
  let last: number | null = null
  return statements.map((statement, i) => {
    if (statement.parent !== null) return statement.parent
    const speaker = statement.speaker.join()
    const source = goesOn(statement, text)
      ? (lastOf.get(speaker) ?? (last !== null && mayGoOnUnnamed(statement, statements[last]!) ? last : null))
      : null
    if (speaker !== '') lastOf.set(speaker, i)
    last = i
    return source
  })
}

function goesOn({ type, frame }: Statement, text: string): boolean {
  if (type === 'Reported' || type === 'FreeIndirect') return false
  return frame.every(([begin, end]) => GOING_ON.test(text.slice(begin, end)))
}

/** "Kern wies das zurück: Es habe …": whom the text names behind the last statement says something of his own. */
function mayGoOnUnnamed({ type, frame, speaker }: Statement, last: Statement): boolean {
  const named = (speaker[0]?.[0] ?? 0) > (last.quote.at(-1)?.[1] ?? 0)
  return frame.length > 0 || (type === 'IndirectFreeIndirect' && !named) || speaker.length === 0
}
