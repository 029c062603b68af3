import { addDays, dayOfMonth, daysInMonth, FIRST_DAY, LAST_DAY, monthOf, toDay, weekdayOf, yearOf } from './days.js'
import type { Interval, Precision } from './interval.js'

/** An interval before it is known which words gave it. */
export type Period = Omit<Interval, 'phrase'>

/** Ids of the units of time, as DATE_WORDS has them. */
export const UNIT = { day: 3, week: 4, month: 5, year: 6, decade: 7, century: 8 } as const

export function period(from: string | null, to: string | null, precision: Precision = 'range'): Period {
  return { from, to, precision }
}

export function dayPeriod(day: string): Period {
  return period(day, day, 'day')
}

/** Months count from 1 and may run over: month 13 is January of the next year, month 0 the December before. */
export function monthPeriod(year: number, month: number): Period {
  return monthsPeriod(year, month, 1, 'month')
}

/** So many months from this one on. */
export function monthsPeriod(year: number, month: number, count: number, precision: Precision = 'range'): Period {
  const last = month + count - 1
  return period(firstOfMonth(year, month), addDays(firstOfMonth(year, last + 1), -1), precision)
}

export function yearPeriod(year: number): Period {
  return yearsPeriod(year, year, 'year')
}

/** From the first day of the one year to the last day of the other. */
export function yearsPeriod(first: number, last: number, precision: Precision = 'range'): Period {
  return period(firstOfMonth(first, 1), addDays(firstOfMonth(last + 1, 1), -1), precision)
}

/** The whole unit around a day, or so many units later: `unitPeriod(UNIT.week, '2022-01-21', -1)` is 10 to 16 January. */
export function unitPeriod(unit: number, day: string, later: number): Period | null {
  const year = yearOf(day)
  if (unit === UNIT.day) return dayPeriod(addDays(day, later))
  if (unit === UNIT.week) return weekPeriod(addDays(day, 7 * later))
  if (unit === UNIT.month) return monthPeriod(year, monthOf(day) + later)
  if (unit === UNIT.year) return yearPeriod(year + later)
  if (unit === UNIT.decade) return yearsPeriod(year - (year % 10) + 10 * later, year - (year % 10) + 10 * later + 9)
  return unit === UNIT.century ? centuryPeriod(Math.ceil(year / 100) + later) : null
}

/** `centuryPeriod(19)` is 1801 to 1900. */
export function centuryPeriod(number: number): Period {
  return yearsPeriod(number * 100 - 99, number * 100)
}

/** The first (0), middle (1) or last (2) third, to the day for months, to the month for years, to the year for what is longer. */
export function third(whole: Period, which: number): Period {
  const { from, to } = whole
  if (from === null || to === null) return whole
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1
  if (days < 20) return period(addDays(from, [0, 1, 3][which] ?? 0), which === 2 ? to : addDays(from, 2 * which + 1))
  if (days < 32) return period(addDays(from, 10 * which), which === 2 ? to : addDays(from, 10 * which + 9))
  if (days < 370) {
    const months = Math.round(days / 30.5) / 3
    return monthsPeriod(yearOf(from), monthOf(from) + months * which, months)
  }
  const years = yearOf(to) - yearOf(from) + 1
  const start = yearOf(from) + Math.floor((years / 3) * which)
  return yearsPeriod(start, which === 2 ? yearOf(to) : start + Math.floor(years / 3))
}

/** The same day so many months later, or the last one of that month. */
export function addMonths(day: string, count: number): string {
  const first = firstOfMonth(yearOf(day), monthOf(day) + count)
  return addDays(first, Math.min(dayOfMonth(day), daysInMonth(yearOf(first), monthOf(first))) - 1)
}

/** The latest such day of the week (1 Monday to 7 Sunday) that is not after `day`. */
export function lastWeekday(day: string, weekday: number): string {
  return addDays(day, -((weekdayOf(day) - weekday + 7) % 7))
}

function weekPeriod(day: string): Period {
  const monday = lastWeekday(day, 1)
  return period(monday, addDays(monday, 6))
}

function firstOfMonth(year: number, month: number): string {
  const months = year * 12 + month - 1
  const day = toDay(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1)
  return day ?? (months < 12 ? FIRST_DAY : LAST_DAY)
}
