import { HOLIDAYS } from '../language/german/date-words.js'
import { addDays, monthOf, toDay, yearOf } from './days.js'
import { easter } from './easter.js'
import type { Values } from './find-date-phrases.js'
import { dayPeriod, monthPeriod, monthsPeriod, type Period, period, third, unitPeriod, yearPeriod } from './periods.js'
import { nightTo } from './read-weekdays.js'
import { first, relative } from './values.js'

/** That day, if the calendar has it. */
export function single(day: string | null): Period | null {
  return day === null ? null : dayPeriod(day)
}

/** The latest day that the n-th DAY can mean, of the n-th MONTH and YEAR or the last ones given. */
export function dayInMonth(values: Values, n: number, latest: string): string | null {
  const month = values.MONTH?.[n] ?? values.MONTH?.at(-1) ?? 0
  const given = values.YEAR?.[n] ?? values.YEAR?.at(-1)
  const dayNumber = values.DAY?.[n] ?? 0
  if (given !== undefined) return toDay(given, month, dayNumber)
  // eight years reach over a century that is no leap year, for 29 February
  for (let year = yearOf(latest); year >= yearOf(latest) - 8; year--) {
    const day = toDay(year, month, dayNumber)
    if (day !== null && day <= latest) return day
  }
  return null
}

/** "am 3. und 4. Mai", "zwischen dem 30. Dezember und dem 3. Januar". */
export function readDays(values: Values, day: string): Period | null {
  const to = dayInMonth(values, 1, day)
  const from = to === null ? null : dayInMonth(values, 0, to)
  return from === null || to === null || from > to ? null : period(from, to)
}

/** "am 5. dieses Monats". */
export function readDayOfThatMonth(values: Values, day: string): Period | null {
  const month = monthPeriod(yearOf(day), monthOf(day) + relative(values)).from!
  return single(toDay(yearOf(month), monthOf(month), first(values, 'DAY')!))
}

/** "in der Nacht vom 2. auf den 3. Mai". */
export function readNightOfMonth(values: Values, day: string): Period | null {
  const morning = dayInMonth(values, (values.DAY?.length ?? 1) - 1, addDays(day, 1))
  return morning === null ? null : nightTo(morning)
}

/** "am Ostermontag 2019", "an Heiligabend". */
export function readHoliday(values: Values, day: string): Period | null {
  const holiday = Object.values(HOLIDAYS)[first(values, 'HOLIDAY')!]!
  const inYear = (year: number): Period => {
    const from = 'date' in holiday ? toDay(year, ...holiday.date)! : addDays(easter(year), holiday.easter)
    return holiday.days === undefined ? dayPeriod(from) : period(from, addDays(from, holiday.days - 1))
  }
  if (relative(values) > 0) return null
  return latest(inYear, first(values, 'YEAR'), yearOf(day), day)
}

/** That of the given year, or the latest one that has begun by the day. */
function latest(inYear: (year: number) => Period, given: number | undefined, year: number, day: string): Period {
  if (given !== undefined) return inYear(given)
  const candidate = inYear(year)
  return candidate.from! <= day ? candidate : inYear(year - 1)
}

/** "zu Jahresbeginn": the latest one that has begun. */
export function readBoundary(values: Values, day: string): Period | null {
  const unit = Math.floor(first(values, 'BOUNDARY')! / 10)
  const which = first(values, 'BOUNDARY')! % 10
  const given = first(values, 'YEAR')
  if (given !== undefined) return third(yearPeriod(given), which)
  const current = third(unitPeriod(unit, day, 0)!, which)
  return current.from! <= day ? current : third(unitPeriod(unit, day, -1)!, which)
}

/** The latest such month that has begun; "vergangenen Januar", in January, is that of the year before. */
export function readMonth(values: Values, day: string): Period | null {
  const inYear = (year: number) => modified(values, monthPeriod(year, first(values, 'MONTH')!))!
  const years = first(values, 'RELATIVE')
  if (years === undefined) return latest(inYear, first(values, 'YEAR'), yearOf(day), day)
  if (years >= 0) return years === 0 ? inYear(yearOf(day)) : null
  const monthBefore = addDays(monthPeriod(yearOf(day), monthOf(day)).from!, -1)
  const last = latest(inYear, undefined, yearOf(monthBefore), monthBefore)
  return inYear(yearOf(last.from!) + years + 1)
}

/** "zwischen Mai und Juli 2019", "von November 2018 bis Januar 2019". */
export function readMonths(values: Values, day: string): Period | null {
  const [from = 1, to = 1] = values.MONTH ?? []
  const [given, last = given] = values.YEAR ?? []
  const end = latest(year => monthPeriod(year, to), last, yearOf(day), day)
  const own = values.YEAR?.length === 2 ? given : undefined
  const start = latest(year => monthPeriod(year, from), own, yearOf(end.to!), end.to!)
  return start.from! > end.to! ? null : period(start.from, end.to)
}

/** "im Winter", "vergangenen Sommer": the latest one that has begun. */
export function readSeason(values: Values, day: string): Period | null {
  const begins = first(values, 'SEASON')!
  const years = first(values, 'RELATIVE') ?? 0
  if (years > 0) return null
  return latest(year => season(year, begins), first(values, 'YEAR'), yearOf(day) + (years < -1 ? years + 1 : 0), day)
}

/** Three months from the first one; Hochsommer, Spätsommer and Spätherbst have two. */
export function season(year: number, begins: number): Period {
  return monthsPeriod(year, begins, begins % 3 === 0 ? 3 : 2, 'season')
}

/** The n-th quarter or half of a year. */
export function readPart(values: Values, day: string, months: number): Period | null {
  const number = first(values, 'ORDINAL') ?? first(values, 'DAY')!
  if (number < 1 || number > 12 / months) return null
  return latest(year => monthsPeriod(year, 1 + (number - 1) * months, months), first(values, 'YEAR'), yearOf(day), day)
}

/** Anfang, Mitte or Ende of it, if the phrase says so. */
export function modified(values: Values, whole: Period | null): Period | null {
  const which = first(values, 'MODIFIER')
  return whole === null || which === undefined ? whole : third(whole, which)
}
