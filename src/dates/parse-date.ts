import { WortlautError } from '../errors.js'
import { dayInterval, type Interval, monthInterval, yearInterval } from './interval.js'

const TIME = String.raw`T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?`
const DATE = new RegExp(String.raw`^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:${TIME})?)?)?$`, 'i')

/**
 * Reads a date of the precision that it is written in: `2022`, `2022-01`, `2022-01-21` or a full ISO timestamp, of which the
 * day counts as it is written (the publisher's local day: `2022-01-21T23:30:00-05:00` is 21 January).
 * `parseDate('2022-01')` is `{ from: '2022-01-01', to: '2022-01-31', precision: 'month', phrase: null }`.
 * @throws WortlautError `bad-input` that names the text, for anything else and for days that the calendar does not have.
 */
export function parseDate(text: string): Interval {
  const [, year, month, day] = DATE.exec(text.trim()) ?? []
  if (year === undefined) throw notADate(text, 'write YYYY, YYYY-MM, YYYY-MM-DD or an ISO timestamp')
  const interval = toInterval(Number(year), month, day)
  if (!interval) throw notADate(text, 'the calendar does not have it')
  return interval
}

function toInterval(year: number, month: string | undefined, day: string | undefined): Interval | null {
  if (month === undefined) return yearInterval(year)
  if (day === undefined) return monthInterval(year, Number(month))
  return dayInterval(year, Number(month), Number(day))
}

function notADate(text: string, why: string): WortlautError {
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text
  return new WortlautError('bad-input', `${JSON.stringify(shown)} is not a date: ${why}`)
}
