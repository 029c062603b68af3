import { expect, test } from 'vitest'
import { NounTrait } from '../../src/extraction/words.js'
import { german } from '../../src/language/german/index.js'

const has = (form: string, trait: keyof typeof NounTrait) => (german.lookup(form).nouns & NounTrait[trait]) !== 0

test.each([
  ['feminine', 'zeitung', 'sprung'],
  ['feminine', 'spd', 'vspd'],
  ['feminine', 'messe', 'expertise-experte'],
  ['feminine', 'behörde', 'vorsitzende'],
  ['feminineInEr', 'mutter', 'bürger'],
  ['masculine', 'stadtrat', 'vorrat'],
  ['masculine', 'vertrag', 'dokument'],
  ['day', 'ostermontags', 'montage'],
  ['day', 'abend', 'feierabend'],
  ['time', 'januar', 'winter'],
  ['span', 'winter', 'januar'],
  ['unit', 'quadratmeter', 'seiten'],
  ['partOfTime', 'mitte', 'ostmitte'],
  ['singular', 'prüfung', 'prüfungen'],
  ['plural', 'kauffrauen-innungen', 'innung'],
  ['adverbial', 'kritischer', 'fischer'],
  ['adverbial', 'überregional', 'pokal'],
  ['aged', '54-jährige', 'langjährige'],
] as const)('a noun is %s: "%s", but not "%s"', (trait, form, miss) => {
  expect([has(form, trait), has(miss, trait)]).toEqual([true, false])
})
