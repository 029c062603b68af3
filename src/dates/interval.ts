import { daysInMonth, toDay } from './days.js'

/** How exactly a date is known. */
export const PRECISIONS = ['day', 'month', 'season', 'year', 'range', 'unknown'] as const
export type Precision = (typeof PRECISIONS)[number]

/**
 * The days in which something happened: `from` and `to` are inclusive ISO days (`YYYY-MM-DD`), null where that end is
 * open; `phrase` holds the words that gave it, null where it was taken from the article's date.
 */
export interface Interval {
  readonly from: string | null
  readonly to: string | null
  readonly precision: Precision
  readonly phrase: string | null
}

/** Of something of which no date is known: it may have been on any day. */
export const UNKNOWN: Interval = { from: null, to: null, precision: 'unknown', phrase: null }

/** One day; null if the calendar does not have it. */
export function dayInterval(year: number, month: number, day: number): Interval | null {
  const iso = toDay(year, month, day)
  return iso === null ? null : { from: iso, to: iso, precision: 'day', phrase: null }
}

/** A whole month, counted from 1; null if there is none such. */
export function monthInterval(year: number, month: number): Interval | null {
  const from = toDay(year, month, 1)
  const to = toDay(year, month, daysInMonth(year, month))
  return from === null ? null : { from, to, precision: 'month', phrase: null }
}

/** A whole year, 1 to 9999; null outside. */
export function yearInterval(year: number): Interval | null {
  const from = toDay(year, 1, 1)
  return from === null ? null : { from, to: toDay(year, 12, 31), precision: 'year', phrase: null }
}

/** Whether the two have a day in common; an open end reaches for ever. */
export function overlaps(a: Pick<Interval, 'from' | 'to'>, b: Pick<Interval, 'from' | 'to'>): boolean {
  return startsBy(a, b.to) && startsBy(b, a.to)
}

function startsBy(interval: Pick<Interval, 'from'>, day: string | null): boolean {
  return interval.from === null || day === null || interval.from <= day
}
