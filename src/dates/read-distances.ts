import { addDays, yearOf } from './days.js'
import type { Values } from './find-date-phrases.js'
import { addMonths, dayPeriod, type Period, period, UNIT, unitPeriod, yearsPeriod } from './periods.js'
import { first, relative, unitOf } from './values.js'

/** "in den vergangenen drei Wochen". */
export function readLately(values: Values, day: string): Period | null {
  if (relative(values) > 0) return null
  return period(unitsBefore(day, first(values, 'COUNT'), unitOf(values))?.from ?? null, day)
}

/** "zwei Tage zuvor", "eine Woche später", "im Jahr zuvor". */
export function readOffset(values: Values, day: string): Period | null {
  const sign = first(values, 'EARLIER')!
  const count = first(values, 'COUNT')
  if (count === undefined) return unitPeriod(unitOf(values), day, sign)
  return sign < 0 ? unitsBefore(day, count, unitOf(values)) : unitsBefore(day, -count, unitOf(values))
}

/**
 * So many units before the day, as exactly as people mean it: to the day for days, three days around for weeks, the month for
 * months, the year for years. Without a count ("vor einigen Wochen") two to nine of them.
 */
export function unitsBefore(day: string, count: number | undefined, unit: number): Period | null {
  if (unit < UNIT.day) return dayPeriod(day)
  if (count === undefined) {
    const [farthest, nearest] = [unitsBefore(day, 9, unit), unitsBefore(day, 2, unit)]
    return farthest && nearest && period(farthest.from, nearest.to)
  }
  if (unit === UNIT.day) return dayPeriod(addDays(day, -count))
  if (unit === UNIT.week) return period(addDays(day, -7 * count - 3), addDays(day, -7 * count + 3))
  if (!Number.isInteger(count)) return unit === UNIT.year ? around(day, -12 * count) : null
  if (unit === UNIT.month || unit === UNIT.year) return unitPeriod(unit, day, -count)
  const years = unit === UNIT.decade ? 10 : 100
  return yearsPeriod(yearOf(day) - count * years - years / 2, yearOf(day) - count * years + years / 2)
}

/** A month before and after the day so many months later. */
export function around(day: string, months: number): Period {
  return period(addMonths(day, months - 1), addMonths(day, months + 1))
}
