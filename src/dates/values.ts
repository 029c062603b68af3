import type { Values } from './find-date-phrases.js'
import { UNIT } from './periods.js'

/** The first number that a word of the class gave. */
export function first(values: Values, name: string): number | undefined {
  return values[name]?.[0]
}

/** How many weeks, months or years from the present one: "vergangenen" is -1. */
export function relative(values: Values): number {
  return first(values, 'RELATIVE') ?? 0
}

/** The unit of time that is named, days if none is. */
export function unitOf(values: Values): number {
  return first(values, 'UNIT') ?? first(values, 'UNITS') ?? UNIT.day
}
