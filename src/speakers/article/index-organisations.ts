import type { Token } from '../../extraction/text/model.js'
import { fold } from '../fold.js'
import type { Phrase } from '../phrases/model.js'
import { headOf, joinTokens, writeNominative } from '../phrases/write-nominative.js'
import { genderOfNoun, nounOf } from '../words/nouns.js'
import type { Mention } from './find-mentions.js'

/** Institutions and things of the article by abbreviation and by noun. */
export interface Organisations {
  /** The long form that the article explains an abbreviation with: "GdP" → "Gewerkschaft der Polizei". */
  expand(abbreviation: string): string | null
  /** Mentions whose noun is that, or ends in it, in the order of the text: "ministerium". */
  withNoun(ending: string): readonly number[]
  /** The last mention that belongs to the name beginning here: "Polizei" in "Gewerkschaft der Polizei". */
  lastOf(mention: number): number
  /** The mention's whole name, genitive included, in the nominative: "Gewerkschaft der Polizei". */
  fullName(mention: number): string
}

export function indexOrganisations(tokens: readonly Token[], mentions: readonly Mention[]): Organisations {
  const abbreviations = new Map<string, number>()
  const nouns = new Map<string, number[]>()
  const explained: string[] = []
  const extents = new Map<number, number>()
  mentions.forEach((mention, i) => {
    if (mention.noun) push(nouns, isForeignOffice(mention.phrase) ? 'ministerium' : mention.noun.ending, i)
    const short = abbreviationIn(tokens, mention)
    const head = short === null ? -1 : longForm(tokens, mentions, i, short)
    if (head < 0 || short === null) return
    abbreviations.set(fold(short), explained.length)
    explained.push(textOf(tokens, mentions, head, i))
    extents.set(head, i)
  })
  const lastOf = (mention: number) => extents.get(mention) ?? lastAttribute(mentions, mention)
  return {
    expand: short => explained[abbreviations.get(fold(short)) ?? -1] ?? null,
    withNoun: ending => nouns.get(ending) ?? [],
    lastOf,
    fullName: mention => textOf(tokens, mentions, mention, lastOf(mention)),
  }
}

/** "Das Auswärtige Amt prüft das. Das Ministerium …": a ministry that is called an office. */
export const isForeignOffice = ({ modifiers, nouns }: Phrase): boolean =>
  nouns.at(-1)!.lower.startsWith('amt') && [...modifiers, ...nouns].some(({ lower }) => lower.startsWith('auswärtig'))

function push(index: Map<string, number[]>, key: string, value: number): void {
  const known = index.get(key)
  if (known === undefined) index.set(key, [value])
  else known.push(value)
}

/** "(GdP)", "(DSW)", "(kurz: IWF)": one word with capitals in brackets. */
function abbreviationIn(tokens: readonly Token[], { phrase }: Mention): string | null {
  const bracket = phrase.brackets[0]
  if (!bracket) return null
  const words = tokens
    .slice(bracket.first, bracket.last)
    .filter(token => token.kind === 'word' && token.lower !== 'kurz')
  const [word] = words
  return words.length === 1 && word && /^\p{Lu}[\p{L}-]{1,11}$/u.test(word.text) && /\p{Lu}.*\p{Lu}/u.test(word.text)
    ? word.text
    : null
}

/** Where the long form begins: the nearest mention before, joined by genitives and prepositions, whose initial fits. */
function longForm(tokens: readonly Token[], mentions: readonly Mention[], at: number, short: string): number {
  for (let i = at; i >= 0 && at - i < 5; i--) {
    const mention = mentions[i]!
    if (mention.sentence !== mentions[at]!.sentence) return -1
    const start = mention.phrase.modifiers[0] ?? mention.phrase.nouns[0]!
    if (start.text[0] === short[0] && (i < at || isOwnAbbreviation(mention, short))) return i
    const gap = tokens.slice(mentions[i - 1]?.phrase.last ?? 0, mention.phrase.first)
    if (gap.length > 2 || gap.some(token => token.kind !== 'word')) return -1
  }
  return -1
}

/** "Bundesgerichtshof (BGH)", "Deutsche Bank (DB)"; a person's party "(SPD)" is none. */
function isOwnAbbreviation({ phrase }: Mention, short: string): boolean {
  const letters = fold([...phrase.modifiers, ...phrase.nouns].map(token => token.text).join('')).replaceAll(' ', '')
  let at = 0
  for (const letter of fold(short)) {
    at = letters.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}

/** The bracket behind the nouns holds their initials: "United States Geological Survey (USGS)". */
export function isAbbreviated(tokens: readonly Token[], { brackets, nouns }: Phrase): boolean {
  const inside = brackets[0] && tokens.slice(brackets[0].first, brackets[0].last)
  const initials = nouns.map(({ text, capital }) => (capital ? text[0] : '')).join('') // "Fédération Internationale de …"
  return (
    inside?.length === 1 &&
    nouns.length > 1 &&
    inside[0]!.text.length > 1 &&
    initials.toLowerCase().endsWith(inside[0]!.text.toLowerCase())
  )
}

function lastAttribute(mentions: readonly Mention[], at: number): number {
  let last = at
  while (belongs(mentions, last + 1) && mentions[last]!.phrase.brackets.length === 0) last++
  return last
}

/** A genitive, what an institution is for, what people do without: "Schutzvereinigung für Wertpapierbesitz", "Ärzte ohne Grenzen". */
function belongs(mentions: readonly Mention[], at: number): boolean {
  const mention = mentions[at]
  const before = mentions[at - 1]
  if (!mention || !before) return false
  const institution = before.noun?.kind === 'organisation' || before.noun?.kind === 'ministry'
  const behind =
    mention.preposition === 'für'
      ? institution
      : mention.preposition === 'ohne' && nounOf(before.phrase.nouns.at(-1)!.lower)?.kind === 'person'
  return mention.attribute || (behind && mention.phrase.first === before.phrase.last + 1)
}

function textOf(tokens: readonly Token[], mentions: readonly Mention[], first: number, last: number): string {
  const { phrase } = mentions[first]!
  const name = writeNominative(phrase, genderOfNoun(headOf(phrase).lower))
  if (last === first) return name
  return `${name} ${joinTokens(tokens.slice(phrase.last, mentions[last]!.phrase.last))}`
}
