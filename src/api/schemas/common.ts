import { z } from 'zod'
import { PRECISIONS } from '../../dates/interval.js'
import { parseDate } from '../../dates/parse-date.js'

/** A date as a filter takes it: `2022`, `2022-01` or `2022-01-21`. */
export const filterDate = z
  .string()
  .regex(/^\d{4}(-\d\d(-\d\d)?)?$/, { abort: true, message: 'is not a date: write YYYY, YYYY-MM or YYYY-MM-DD' })
  .refine(isDate, 'is not a date: the calendar does not have it')
  .meta({ examples: ['2022-01', '2022-01-21'] })

export const instant = z.iso.datetime({ offset: true }).meta({ examples: ['2026-01-31T09:30:00.000Z'] })
export const isoDay = z.iso.date().meta({ examples: ['2022-01-21'] })

/** A whole number between the two, written in digits. */
function wholeNumber(least: number, most: number) {
  const message = `must be a whole number from ${least} to ${most}`
  return z
    .string()
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .pipe(z.int(message).min(least, message).max(most, message))
}

/** `true` or `false`, in these letters. */
export const flag = z
  .enum(['true', 'false'], 'must be true or false')
  .transform(value => value === 'true')
  .pipe(z.boolean())

export const pageSize = wholeNumber(1, 200).meta({ description: 'Entries on a page, 20 if not given.', examples: [20] })
export const pageToken = z
  .string()
  .min(1)
  .max(500)
  .regex(/^[\w-]+$/, 'is not a page token: take the one that the page before gave')
  .meta({ description: 'The `nextPageToken` of the page before.' })

export const interval = z
  .object({
    from: isoDay.nullable().describe('First day, inclusive; null where that end is open.'),
    to: isoDay.nullable().describe('Last day, inclusive.'),
    precision: z.enum(PRECISIONS),
    phrase: z.string().nullable().describe('The words that gave the date; null where the article’s date did.'),
  })
  .meta({
    id: 'Interval',
    description: 'The days in which something happened.',
    examples: [{ from: '2022-01-01', to: '2022-01-31', precision: 'month', phrase: 'am Freitag' }],
  })

/** The schema of a page of results with these entries. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({
    items: z.array(item),
    next: z.url().nullable().describe('Address of the next page, null on the last; also in the `Link` header.'),
    nextPageToken: z.string().nullable(),
  })
}

function isDate(text: string): boolean {
  try {
    parseDate(text)
    return true
  } catch {
    return false
  }
}
