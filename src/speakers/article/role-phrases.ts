import type { Token } from '../../extraction/text/model.js'
import { fold } from '../fold.js'
import { nounOf } from '../words/nouns.js'
import type { Mention } from './find-mentions.js'

/** A function by its parts, for comparing "der niederländische Außenminister" with "Außenminister Bot". */
export interface RolePhrase {
  /** Last noun, lower case, masculine: "außenminister", "gdp-vorsitzende". */
  readonly noun: string
  /** Folded words that narrow it down: adjectives, genitives. */
  readonly details: readonly string[]
  /** "der damalige Bundeskanzler Kohl": no longer, or not yet. */
  readonly former: boolean
  readonly mention: number
}

const FORMER = /^(?:damalig|früher|ehemalig|einstig|verstorben|vormalig)e/

export function roleOf(
  nouns: readonly Token[],
  mention: Mention,
  i: number,
  details: readonly string[] = [],
): RolePhrase {
  const head =
    nouns.findLast(noun => nounOf(noun.lower)?.kind === 'person') ?? // "Weggefährte Musters"
    nouns.findLast(({ kind }) => kind === 'word')! // "Dr."
  return {
    noun: roleKey(head.lower),
    details: [...mention.phrase.modifiers.filter(narrows).map(token => stemOf(token.lower)), ...details],
    former: /^(?:ex|alt)-/.test(head.lower) || mention.phrase.modifiers.some(token => FORMER.test(token.lower)),
    mention: i,
  }
}

/** "Außenministerin", "Außenministers" → "außenminister"; "Vorsitzender" → "vorsitzend". */
export function roleKey(lower: string): string {
  const masculine = lower.replace(/(?<=.{3})in(?:nen)?$/, '')
  const stem = nounOf(masculine)?.ending.replace(/e$/, '') ?? ''
  const at = stem === '' ? -1 : masculine.lastIndexOf(stem)
  if (at >= 0) return masculine.slice(0, at + stem.length)
  return masculine.replace(/e[nr]?$/, '').replace(/(?<=[rlt])s$/, '')
}

/** What functions are found by: the ending that the table of nouns knows. */
export function endingOf(noun: string): string {
  return (nounOf(noun) ?? nounOf(`${noun}e`))?.ending ?? noun
}

/**
 * Whether a word tells one holder of a function from another: "der deutsche Minister", "Sprecher der Polizei". Persons do not:
 * "die Anwältin der Frau" and "die Anwältin des späteren Opfers" may be one.
 */
export function narrows({ lower, capital }: Token): boolean {
  return capital ? nounOf(lower)?.kind !== 'person' : /(?:isch|deutsch)e[nrsm]?$/.test(lower)
}

/** "niederländischen" → "niederländisch". */
export function stemOf(lower: string): string {
  return fold(lower).replace(/(?:e[nrsm]?|s)$/, '')
}
