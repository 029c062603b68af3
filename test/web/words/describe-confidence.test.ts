import { expect, test } from 'vitest'
import { describeConfidence } from '../../../src/web/words/describe-confidence.js'
import { german } from '../../../src/web/words/german.js'

test.each([
  ['unreviewed', 0.97, /fast immer/],
  ['unreviewed', 0.949, /9 von 10/],
  ['unreviewed', 0.72, /7 von 10/],
  ['unreviewed', 0.5, /Hälfte/],
  ['unreviewed', 0.31, /nur in 3 von 10/],
  ['unreviewed', 0, /nur in 1 von 10/],
  ['verified', 0.31, /geprüft und bestätigt/],
  ['corrected', 0.31, /geprüft und berichtigt/],
] as const)('%s at %d', (status, confidence, words) => {
  expect(describeConfidence({ status, confidence }, german)).toMatch(words)
})
