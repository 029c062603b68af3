import type { Interval } from '../../dates/interval.js'
import type { Texts } from './german.js'

const STYLES = {
  day: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  month: { month: 'long', year: 'numeric', timeZone: 'UTC' },
} as const

const formats = new Map<string, Intl.DateTimeFormat>()

/** An interval in words that also say how exactly it is known: "Januar 2022, Tag unbekannt". */
export function describeDate({ from, to, precision }: Interval, { code, date }: Texts): string {
  if (from === null || to === null) return describeOpen(from, to, { code, date })
  if (from === to) return formatDay(from, code)
  if (precision === 'month') return date.dayUnknown(formatMonth(from, code))
  if (precision === 'year') return date.monthUnknown(from.slice(0, 4))
  const style = precision === 'season' ? 'month' : 'day'
  return date.exactDayUnknown(format(style, code).formatRange(new Date(from), new Date(to)))
}

/** Days as a period of office has them: "22. November 2005 bis 8. Dezember 2021"; empty where nothing is known. */
export function describePeriod(from: string | null, to: string | null, { code, date }: Texts): string {
  if (from === null && to === null) return ''
  if (from === null) return date.to(formatPartial(to!, code))
  if (to === null) return date.from(formatPartial(from, code))
  const [first, last] = [formatPartial(from, code), formatPartial(to, code)]
  return first === last ? first : date.span(first, last)
}

/** "Januar 2022" of `2022-01` or of a day in it. */
export function formatMonth(day: string, code: string): string {
  return format('month', code).format(new Date(day.slice(0, 7)))
}

/** "21. Januar 2022" */
export function formatDay(day: string, code: string): string {
  return format('day', code).format(new Date(day))
}

function describeOpen(from: string | null, to: string | null, { code, date }: Pick<Texts, 'code' | 'date'>): string {
  if (from !== null) return date.since(formatDay(from, code))
  return to === null ? date.unknown : date.until(formatDay(to, code))
}

/** `2005`, `2005-11` and `2005-11-22` each in their own exactness. */
function formatPartial(day: string, code: string): string {
  if (day.length === 4) return day
  return day.length === 7 ? formatMonth(day, code) : formatDay(day, code)
}

function format(style: keyof typeof STYLES, code: string): Intl.DateTimeFormat {
  const key = `${code} ${style}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(code === 'en' ? 'en-GB' : code, STYLES[style])
  formats.set(key, made)
  return made
}
