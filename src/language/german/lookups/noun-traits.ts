import { NounTrait } from '../../../extraction/words.js'
import {
  adverbialEndings,
  adverbialForms,
  agedEndings,
  dayEndings,
  feminineAbbreviations,
  feminineEndings,
  femininesInEr,
  masculineEndings,
  masculinesInE,
  partsOfDay,
  partsOfTime,
  pluralEndings,
  singularEndings,
  spanNouns,
  timeNouns,
  unitNouns,
} from '../noun-traits.js'
import { words } from './read-tables.js'

const anyOf = (list: string) => words(list).join('|')
const ending = (list: string) => new RegExp(`(${anyOf(list)})$`)

const FEMININE = new RegExp(`(${anyOf(feminineEndings)}|^(${anyOf(feminineAbbreviations)}))$`)
const MASCULINE_IN_E = ending(masculinesInE)
const TRAITS: readonly (readonly [trait: number, has: (form: string) => boolean])[] = [
  [NounTrait.feminine, form => FEMININE.test(form) && !MASCULINE_IN_E.test(form)],
  [NounTrait.feminineInEr, matching(ending(femininesInEr))],
  [NounTrait.masculine, matching(ending(masculineEndings))],
  [NounTrait.day, matching(new RegExp(`^(\\p{L}*(${anyOf(dayEndings)})|${anyOf(partsOfDay)})s?$`, 'u'))],
  [NounTrait.time, among(timeNouns)],
  [NounTrait.span, among(spanNouns)],
  [NounTrait.unit, among(unitNouns)],
  [NounTrait.partOfTime, among(partsOfTime)],
  [NounTrait.singular, matching(ending(singularEndings))],
  [NounTrait.plural, matching(ending(pluralEndings))],
  [NounTrait.aged, matching(ending(agedEndings))],
  [NounTrait.adverbial, matching(new RegExp(`(?:${anyOf(adverbialEndings)}|^(?:${anyOf(adverbialForms)}))$`, 'u'))],
]

/** No ending is longer. */
const LONGEST = 40

/** What a lower-case form tells if it is a noun: bits of `NounTrait`. */
export function nounTraits(form: string): number {
  const end = form.slice(-LONGEST)
  let traits = 0
  for (const [trait, has] of TRAITS) if (has(end)) traits |= trait
  return traits
}

function matching(pattern: RegExp): (form: string) => boolean {
  return form => pattern.test(form)
}

function among(list: string): (form: string) => boolean {
  const known = new Set(words(list))
  return form => known.has(form)
}
