import type { SpeakerKind } from '../model.js'
import { remember } from '../remember.js'
import { nationalities, nounEndings } from './noun-endings.js'

export type NounGender = 'm' | 'f' | 'n'

/** What a noun tells of whoever it names: grammatical gender and, for speakers, the kind. */
export interface Noun {
  /** The ending of the table that matched: "ministerium" for "Umweltministeriums". */
  readonly ending: string
  readonly gender: NounGender
  readonly kind: SpeakerKind
}

const NOUNS: ReadonlyMap<string, Noun> = new Map(
  nounEndings.flatMap(([kind, gender, endings]) =>
    endings
      .trim()
      .split(/\s+/)
      .map(ending => [ending, { ending: ending.replace('=', ''), kind, gender }] as const),
  ),
)

const LONGEST = Math.max(...[...NOUNS.keys()].map(ending => ending.length))
/** The last two letters of the endings: most words have others, and are done with. */
const TAILS = new Set([...NOUNS.keys()].map(ending => ending.slice(-2)))
/** What a noun in any case and number names, by its last part; null if the table knows none. Takes lower case. */
export const nounOf = remember(lower => lookUp(lower.slice(lower.lastIndexOf('-') + 1)))

function lookUp(word: string): Noun | null {
  const feminine = /^(.{3,}?)in(?:nen)?$/.exec(word)?.[1]
  if (feminine !== undefined) {
    const noun =
      findInflected(feminine) ??
      findInflected(plain(feminine)) ??
      findInflected(`${feminine}e`) ??
      findInflected(`${plain(feminine)}e`) // "Französin"
    if (noun?.kind === 'person') return { ...noun, gender: 'f' }
    if (/^(?:rat|magistrat|staatsrat)$/.test(noun?.ending ?? '')) return { ...noun!, kind: 'person', gender: 'f' } // "Bundesrätin"
  }
  return findInflected(word) ?? findInflected(plain(word))
}

const NATIONAL = new Set(nationalities.replaceAll('=', '').split(/\s+/))

/** Whether a noun names somebody by nation: "Französin" does. */
export function isNationality(lower: string): boolean {
  return NATIONAL.has(nounOf(lower)?.ending ?? '')
}

/** "Präsidenten", "Gerichtshofes", "Behörden": the form as it is, then without its ending. */
function findInflected(word: string): Noun | null {
  const ending = /(?:n|s|e|en|es|er|ern|ns|ien|iums)$/
  let noun = find(word) ?? (word.endsWith('er') ? adjectival(word) : null)
  for (let cut = 1; noun === null && cut <= 3 && word.length - cut >= 3; cut++)
    if (ending.test(word) && ENDING_FORMS.has(word.slice(-cut)))
      noun = find(word.slice(0, -cut)) ?? (cut === 1 ? null : find(`${word.slice(0, -cut)}um`))
  return noun
}

/** "ein Vorsitzender", "Angeklagter": an adjective as a noun. */
function adjectival(word: string): Noun | null {
  const noun = find(word.slice(0, -1))
  return noun?.kind === 'person' && noun.ending.endsWith('e') ? noun : null
}

const ENDING_FORMS = new Set(['n', 's', 'e', 'en', 'es', 'er', 'ern', 'ns', 'ien'])

/** "Anwälte", "Ärztin": without the umlaut of the plural or the feminine. */
function plain(word: string): string {
  return word
    .replace('ärz', 'arz')
    .replace('französ', 'franzos')
    .replace('bäuer', 'bauer')
    .replace('kräft', 'kraft')
    .replace('wält', 'walt')
    .replace('ände', 'and')
    .replace(/(?<!ver|ge)rät(?=e$|en$|$)/, 'rat') // "Stadträte", "Stadträtin"
    .replace('ämter', 'amt')
    .replace('männer', 'mann')
    .replace('söhn', 'sohn')
    .replace('häuser', 'haus')
}

/** The longest ending that the table knows; a short one ("rat", "amt") must be the word or stand behind a real first part. */
function find(word: string): Noun | null {
  if (!TAILS.has(word.slice(-2))) return null
  for (let i = Math.max(0, word.length - LONGEST); i <= word.length - 2; i++) {
    const noun = NOUNS.get(word.slice(i)) ?? (i === 0 ? NOUNS.get(`=${word}`) : undefined)
    if (noun && (i === 0 || i >= 3)) return noun
  }
  return null
}

/** Grammatical gender by the table, else by the noun's own ending: "Untersuchung" is feminine, "Tribunal" no guess. */
export function genderOfNoun(lower: string): NounGender | null {
  const noun = nounOf(lower)
  if (noun) return noun.gender
  if (/(?:ung|heit|keit|schaft|ion|tät|ik|ur|ie|enz|anz|ei)$/.test(lower)) return 'f'
  return /(?:um|chen|lein|ment)$/.test(lower) ? 'n' : null
}
