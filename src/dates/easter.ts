import { addDays, toDay } from './days.js'

/** Easter Sunday of a year of the Gregorian calendar, by the algorithm of Oudin (1940): `easter(2022)` is 2022-04-17. */
export function easter(year: number): string {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const epact = (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30
  const moon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11))
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7
  return addDays(toDay(year, 3, 28)!, moon - weekday)
}
