import { addDays, LAST_DAY } from './days.js'
import type { DatePhrase } from './find-date-phrases.js'
import { UNKNOWN } from './interval.js'
import { type Period, period } from './periods.js'
import { READINGS, type Reading } from './readings.js'

/** Words that name their year themselves. */
const ABSOLUTE = ['YEAR', 'DECADE']
/** A phrase of the last days, in an article of which only the month is known, dates to that month. */
const RECENT_DAYS = 7

/**
 * The days that a phrase means in an article published then; `told` is when that happened which the text told before it, for
 * "zwei Tage zuvor". Null where it means none that can have been: what is said was said before it was published. In an article
 * of unknown date the words that need one give `UNKNOWN`.
 */
export function resolveDatePhrase(phrase: DatePhrase, published: Period, told: Period | null): Period | null {
  const found = seen(phrase, READINGS[phrase.reading]!, published, told)
  const past = found && upTo(published.to, found)
  return past && phrase.since ? period(past.from, published.to) : past
}

function seen(phrase: DatePhrase, reading: Reading, published: Period, told: Period | null): Period | null {
  const read = (day: string) => reading.read(phrase.values, day)
  if (ABSOLUTE.some(name => name in phrase.values) || phrase.reading === 'century') return read(LAST_DAY)
  if (reading.seenFrom === 'toldOnly' && !told)
    return phrase.reading === 'same' ? period(null, published.to, 'unknown') : null
  const base = reading.seenFrom.startsWith('told') ? (told ?? published) : published
  if (base.from === null || base.to === null) return UNKNOWN
  return reading.seenFrom === 'calendar' ? read(base.to) : seenFromAll(read, { ...base, from: base.from, to: base.to })
}

/** What the phrase can mean on any of the base's days: one period, the base itself if that is about as exact, or a range. */
function seenFromAll(read: (day: string) => Period | null, base: Period & { from: string; to: string }): Period | null {
  const [earliest, latest] = [read(base.from), read(base.to)]
  if (!earliest || !latest) return null
  if (earliest.from === latest.from && earliest.to === latest.to) return earliest
  const recent = earliest.from !== null && earliest.from >= addDays(base.from, -RECENT_DAYS)
  return recent && latest.to !== null && latest.to <= base.to ? base : period(earliest.from, latest.to)
}

/** Cut off at the day of publication; null if it is all later, or beyond the calendar. */
function upTo(last: string | null, found: Period): Period | null {
  const to = last !== null && (found.to === null || found.to > last) ? last : found.to
  return found.from !== null && to !== null && found.from > to ? null : { ...found, to }
}
