import { addDays, toDay, yearOf } from './days.js'
import type { Values } from './find-date-phrases.js'
import {
  addMonths,
  centuryPeriod,
  dayPeriod,
  lastWeekday,
  monthPeriod,
  type Period,
  period,
  unitPeriod,
  yearPeriod,
  yearsPeriod,
} from './periods.js'
import {
  dayInMonth,
  modified,
  readBoundary,
  readDayOfThatMonth,
  readDays,
  readHoliday,
  readMonth,
  readMonths,
  readNightOfMonth,
  readPart,
  readSeason,
  season,
  single,
} from './read-calendar.js'
import { around, readLately, readOffset, unitsBefore } from './read-distances.js'
import {
  nightTo,
  readEdition,
  readWeekday,
  readWeekdayAgo,
  readWeekdayOfWeek,
  readWeekdays,
  readWeekend,
} from './read-weekdays.js'
import { first, relative, unitOf } from './values.js'

/** Finds the days that the words mean, seen from a day; null where they name none, or one that is still to come. */
type Read = (values: Values, day: string) => Period | null

export interface Reading {
  readonly seenFrom: 'today' | 'calendar' | 'told' | 'toldOnly'
  readonly read: Read
}

/** Seen from the day of publication: "gestern". */
const today = (read: Read): Reading => ({ seenFrom: 'today', read })
/** The latest such day that was by then: "am 21. Januar". */
const calendar = (read: Read): Reading => ({ seenFrom: 'calendar', read })
/** Seen from when that was which the text told before, or else from today: "am Vortag". */
const told = (read: Read): Reading => ({ seenFrom: 'told', read })
/** The same, but never seen from today: "am Tag darauf". */
const toldOnly = (read: Read): Reading => ({ seenFrom: 'toldOnly', read })

/** One way of reading for each `reading` of the rows in date-phrases.ts, where every one has its examples. */
export const READINGS: Readonly<Record<string, Reading>> = {
  weekday: today(readWeekday),
  weekdayOfWeek: today(readWeekdayOfWeek),
  weekdayAgo: today(readWeekdayAgo),
  weekdays: today(readWeekdays),
  edition: today(readEdition),
  night: today((v, day) => nightTo(lastWeekday(addDays(day, 1), v.WEEKDAY!.at(-1)!))),
  nightOfMonth: calendar(readNightOfMonth),
  today: today((v, day) => dayPeriod(addDays(day, first(v, 'TODAY') ?? first(v, 'DAYSHIFT') ?? 0))),
  daypart: today((v, day) => (relative(v) > 0 ? null : dayPeriod(day))),
  ago: today((v, day) => unitsBefore(day, first(v, 'COUNT'), unitOf(v))),
  halfYearAgo: today((_, day) => around(day, -6)),
  longAgo: today((v, day) => period(null, unitsBefore(day, 2, unitOf(v))?.to ?? addMonths(day, -12))),
  recently: today((_, day) => period(addMonths(day, -12), day)),
  theseDays: today((_, day) => period(addDays(day, -6), day)),
  since: today((v, day) => period(unitsBefore(day, first(v, 'COUNT'), unitOf(v))?.from ?? null, day)),
  sinceLong: today((_, day) => period(null, day)),
  lately: today(readLately),
  dayOfMonth: calendar((v, day) => single(dayInMonth(v, 0, day))),
  dayOfYear: today((v, day) => single(toDay(yearOf(day) + relative(v), first(v, 'MONTH')!, first(v, 'DAY')!))),
  dayOfThatMonth: today(readDayOfThatMonth),
  days: calendar(readDays),
  holiday: calendar(readHoliday),
  weekend: today(readWeekend),
  unit: today((v, day) => modified(v, unitPeriod(unitOf(v), day, relative(v)))),
  previousUnit: today((v, day) => modified(v, unitPeriod(first(v, 'PREVIOUS')!, day, -1))),
  boundary: calendar(readBoundary),
  month: calendar(readMonth),
  monthOfYear: today((v, day) => modified(v, monthPeriod(yearOf(day) + relative(v), first(v, 'MONTH')!))),
  months: calendar(readMonths),
  season: calendar((v, day) => modified(v, readSeason(v, day))),
  seasonOfYear: today((v, day) => season(yearOf(day) + relative(v), first(v, 'SEASON')!)),
  quarter: calendar((v, day) => readPart(v, day, 3)),
  half: calendar((v, day) => readPart(v, day, 6)),
  year: calendar(v => modified(v, yearPeriod(first(v, 'YEAR')!))),
  years: calendar(v => yearsPeriod(first(v, 'YEAR')!, v.YEAR!.at(-1)!)),
  decade: calendar(v => modified(v, yearsPeriod(first(v, 'DECADE')!, first(v, 'DECADE')! + 9))),
  century: calendar(v => modified(v, centuryPeriod(first(v, 'DAY')!))),
  offset: told(readOffset),
  dayBefore: told((_, day) => dayPeriod(addDays(day, -1))),
  dayAfter: toldOnly((_, day) => dayPeriod(addDays(day, 1))),
  same: toldOnly((_, day) => dayPeriod(day)),
  once: today((_, day) => period(null, day, 'unknown')),
}
