import type { Interval } from '../../dates/interval.js'

const DAY = new Intl.DateTimeFormat('de', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const MONTH = new Intl.DateTimeFormat('de', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** An interval in German words, as exact as it is known: `21. Januar 2022`, `Januar 2022`, `2019`, `ohne Datum`. */
export function formatDate({ from, to, precision }: Interval): string {
  if (from === null) return to === null ? 'ohne Datum' : `bis ${DAY.format(new Date(to))}`
  if (to === null) return `seit ${DAY.format(new Date(from))}`
  if (precision === 'year') return from.slice(0, 4)
  if (precision === 'month') return MONTH.format(new Date(from))
  if (from === to) return DAY.format(new Date(from))
  return `${DAY.format(new Date(from))} bis ${DAY.format(new Date(to))}`
}
