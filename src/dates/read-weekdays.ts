import { addDays, weekdayOf } from './days.js'
import type { Values } from './find-date-phrases.js'
import { dayPeriod, lastWeekday, type Period, period, UNIT } from './periods.js'
import { unitsBefore } from './read-distances.js'
import { first, relative, unitOf } from './values.js'

/** "am Freitag" and "diesen Freitag" may be today, "vergangenen Freitag" is not, "kommenden Freitag" is no day of the past. */
export function readWeekday(values: Values, day: string): Period | null {
  const shift = first(values, 'DAYSHIFT')
  if (shift !== undefined) return dayPeriod(addDays(day, shift))
  const weekday = first(values, 'WEEKDAY')!
  const weeks = relative(values)
  if (weeks >= 0) return weeks === 0 ? dayPeriod(lastWeekday(day, weekday)) : null
  return dayPeriod(addDays(lastWeekday(addDays(day, -1), weekday), 7 * (weeks + 1)))
}

/** "am Freitag vergangener Woche". */
export function readWeekdayOfWeek(values: Values, day: string): Period {
  return dayPeriod(addDays(lastWeekday(day, 1), 7 * relative(values) + first(values, 'WEEKDAY')! - 1))
}

/** "am Freitag vor einer Woche". */
export function readWeekdayAgo(values: Values, day: string): Period | null {
  if (unitOf(values) !== UNIT.week) return unitsBefore(day, first(values, 'COUNT'), unitOf(values))
  return dayPeriod(addDays(lastWeekday(day, first(values, 'WEEKDAY')!), -7 * first(values, 'COUNT')!))
}

/** "am Montag und Dienstag". */
export function readWeekdays(values: Values, day: string): Period {
  const last = lastWeekday(day, values.WEEKDAY!.at(-1)!)
  return period(lastWeekday(last, first(values, 'WEEKDAY')!), last)
}

/** The Saturday's paper is out on Friday evening: "sagte sie der Zeitung (Samstag)". */
export function readEdition(values: Values, day: string): Period {
  const weekday = first(values, 'EDITION') ?? first(values, 'WEEKDAY')!
  return dayPeriod(weekdayOf(addDays(day, 1)) === weekday ? day : lastWeekday(day, weekday))
}

/** The night that ends on the morning of the day. */
export function nightTo(day: string): Period {
  return period(addDays(day, -1), day)
}

/** The running week-end or the last one; "vergangenes" is never the running one. */
export function readWeekend(values: Values, day: string): Period | null {
  const weeks = first(values, 'RELATIVE') ?? 0
  if (weeks > 0) return null
  const saturday = lastWeekday(day, 6)
  const running = weekdayOf(day) >= 6
  const back = weeks < 0 && !running ? weeks + 1 : weeks
  return period(addDays(saturday, 7 * back), addDays(saturday, 7 * back + 1))
}
