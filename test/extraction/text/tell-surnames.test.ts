import { expect, test } from 'vitest'
import { partsOf } from '../../support/parts-of.js'

test.each([
  ['Stephan Weil kam zuerst. Weil warnte vor Eile: „Es reicht.“', 'Weil'],
  ['Stephan Weil kam zuerst. Am Abend warf Weil der Bank vor, sie zögere.', 'Weil'],
  ['Die Ministerin Ulrike Scharf kam zuerst. Scharf kritisierte, der Bau stocke.', 'Scharf'],
  ['Nina Kraft kam zuerst. Kraft (SPD) sagte, der Bau stocke.', 'Kraft (SPD)'],
  ['Manuela Schwesig kam zuerst. Schwesig sagte der Zeitung, der Bau stocke.', 'Schwesig'],
  ['Dirk Wiese kam zuerst. Wiese kritisierte die Bank: „Es reicht.“', 'Wiese'],
])('%s: the surname %j looks like another word', (text, speaker) => {
  expect(partsOf(text, 'speaker')).toEqual([speaker])
})

test.each([
  ['Stephan Weil kam zuerst. Weil der Bau stocke, sagte Kern, werde es teuer.', 'Kern'],
  ['Der Bau stockt. Scharf kritisierte Kern die Bank: „Es reicht.“', 'Kern'],
  ['Das meldet ZDF Heute. Heute sagte Kern, der Bau stocke.', 'Kern'],
  ['Der Bau stockt. Mutig widersprach Kern: „Es reicht.“', 'Kern'],
])('%s: the other word stays what it is', (text, speaker) => {
  expect(partsOf(text, 'speaker').at(-1)).toBe(speaker)
})
