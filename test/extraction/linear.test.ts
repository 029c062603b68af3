import { expect, test } from 'vitest'
import { extract } from '../../src/extraction/extract.js'
import { german } from '../../src/language/german/index.js'

/** The best of three runs in milliseconds: the machine may be busy with other tests. */
function time(text: string): number {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < 3; run++) {
    const start = performance.now()
    extract(text, german)
    best = Math.min(best, performance.now() - start)
  }
  return best
}

test.each([
  ['unclosed German marks', 'Er sagte „das '],
  ['unclosed typewriter marks', 'sagte " er, '],
  ['quotations without a full stop', 'Er nannte es „absurd“ und '],
  ['quotations behind colons', 'Kern sagte: „Das geht nicht“ '],
  ['quotations that are sentences', '„Das geht nicht so.“ '],
  ['clauses without a full stop', 'sagte er, dass das so sei, '],
  ['commas', 'a, '],
])('twice as many %s take about twice the time', (_, unit) => {
  const once = time(unit.repeat(2500))
  expect(time(unit.repeat(5000))).toBeLessThan(3 * once + 60)
})
