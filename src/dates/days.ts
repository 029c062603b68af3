/**
 * Arithmetic on calendar days as ISO strings (`YYYY-MM-DD`, proleptic Gregorian, years 0001 to 9999): no clock and no
 * time zone, and strings of this shape compare as the days do.
 */

const MS_PER_DAY = 86_400_000
export const FIRST_DAY = '0001-01-01'
export const LAST_DAY = '9999-12-31'

/** The day as a string; null if the calendar does not have it. `toDay(2022, 2, 30)` is null. */
export function toDay(year: number, month: number, day: number): string | null {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12)) return null
  if (!(day >= 1 && day <= daysInMonth(year, month))) return null
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** `daysInMonth(2024, 2)` is 29. Months count from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The day `count` days later (earlier if negative), kept within the years 0001 to 9999. */
export function addDays(day: string, count: number): string {
  const date = new Date(Date.parse(`${day}T00:00:00Z`) + count * MS_PER_DAY)
  if (Number.isNaN(date.getTime())) return count < 0 ? FIRST_DAY : LAST_DAY
  if (date.getUTCFullYear() > 9999) return LAST_DAY
  return date.getUTCFullYear() < 1 ? FIRST_DAY : date.toISOString().slice(0, 10)
}

/** 1 for Monday to 7 for Sunday, as in ISO 8601. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7
}

export const yearOf = (day: string): number => Number(day.slice(0, 4))
export const monthOf = (day: string): number => Number(day.slice(5, 7))
export const dayOfMonth = (day: string): number => Number(day.slice(8, 10))

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
