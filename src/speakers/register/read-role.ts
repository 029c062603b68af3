import type { Role } from './model.js'

const DATES = /^(\d{4}(?:-\d\d){0,2})?\/(\d{4}(?:-\d\d){0,2})?$/
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

interface End {
  readonly month: string
  /** null: the last one of the month. */
  readonly day: string | null
  readonly known: Map<string, string>
}

const FIRST: End = { month: '01', day: '01', known: new Map() }
const LAST: End = { month: '12', day: null, known: new Map() }

/** `US-Außenminister 2021-01-26/2025-01-20`; a year or a month stands for all of its days, an empty end is open. */
export function readRole(text: string, complain: (what: string) => void): Role | null {
  const space = text.lastIndexOf(' ')
  const dates = DATES.exec(text.slice(space + 1))
  const title = dates === null ? text : text.slice(0, space).trimEnd()
  const from = dayOf(dates?.[1] ?? '', FIRST)
  const to = dayOf(dates?.[2] ?? '', LAST)
  if (/\d{4}|\//.test(title)) complain(`role "${text}" is not like "Bundeskanzler 2021-12-08/2025-05-06"`)
  else if (from === undefined || to === undefined) complain(`role "${text}" has a date that is no day`)
  else if (from !== null && to !== null && from > to) complain(`role "${text}" ends before it begins`)
  else return { title, from, to }
  return null
}

/**
 * First or last day of a year, a month or a day; null if it is empty, undefined if the calendar has no such day. A register
 * has far fewer days than roles: each is worked out and kept in memory once.
 */
function dayOf(date: string, end: End): string | null | undefined {
  if (date === '') return null
  const known = end.known.get(date)
  if (known !== undefined) return known
  const year = date.slice(0, 4)
  const month = date.length > 4 ? date.slice(5, 7) : end.month
  const days = daysIn(Number(year), Number(month))
  const day = date.length > 7 ? date.slice(8) : (end.day ?? String(days))
  if (days === 0 || Number(day) < 1 || Number(day) > days) return undefined
  const found = `${year}-${month}-${day}`
  end.known.set(date, found)
  return found
}

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0)
}
