import { type Interval, UNKNOWN } from '../dates/interval.js'
import { parseDate } from '../dates/parse-date.js'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** How pages, feeds and front matter write a day, each with an example, and the ISO date that it makes. */
const SHAPES: readonly [example: string, shape: RegExp, toIso: (match: RegExpExecArray) => string][] = [
  ['2022-01-21 23:30:00', /^\d{4}(-\d\d(-\d\d)?)?(?=$|[T\s])/, ([day]) => day],
  ['20220121T233000+0100', /^(\d{4})(\d\d)(\d\d)(?=$|T)/, ([, year, month, day]) => `${year}-${month}-${day}`],
  ['Fri, 21 Jan 2022 23:30:00 +0100', /^(?:\w{3},\s*)?(\d{1,2})\s+(\w{3})\w*\s+(\d{4})\b/, fromEmailDate],
  [
    '21.1.2022, 23:30 Uhr',
    /^(\d{1,2})\.(\d{1,2})\.(\d{4})\b/,
    ([, day, month, year]) => `${year}-${two(month)}-${two(day)}`,
  ],
]

/**
 * The day of a date in one of the shapes in which the web writes them, as it is written (the publisher's local day); null if it is in
 * none of them or the calendar does not have it.
 */
export function parseLooseDate(text: string | null | undefined): Interval | null {
  for (const [, shape, toIso] of SHAPES) {
    const match = shape.exec(text?.trim() ?? '')
    if (match) return parseOrNull(toIso(match))
  }
  return null
}

/** The first of several dates that can be read, the unknown one if none can. */
export function firstDate(...texts: readonly (string | null | undefined)[]): Interval {
  for (const text of texts) {
    const date = parseLooseDate(text)
    if (date) return date
  }
  return UNKNOWN
}

function fromEmailDate([, day, month, year]: RegExpExecArray): string {
  return `${year}-${two(String(MONTHS.indexOf(month!.toLowerCase()) + 1))}-${two(day)}`
}

function parseOrNull(iso: string): Interval | null {
  try {
    return parseDate(iso)
  } catch {
    return null
  }
}

const two = (digits = ''): string => digits.padStart(2, '0')
