import type { Token } from '../../extraction/text/model.js'
import { ageBehind } from '../phrases/person-details.js'
import { genderOfFirstName } from '../words/first-names.js'
import { nounOf } from '../words/nouns.js'
import type { Mention } from './find-mentions.js'

/** What is known besides the words themselves. */
export interface NameEvidence {
  /** Countries and institutions: "Innenminister Frankreichs" names nobody. */
  isRealm(name: string): boolean
  /** The register knows somebody of that full name. */
  isPerson(name: string): boolean
  /** "United States Geological Survey (USGS)": what is in brackets abbreviates it. */
  isInitials(mention: Mention): boolean
  /** Slug of the party of that name. */
  partyOf(name: string): string | null
  /** The mention stands where somebody speaks. */
  speaks(mention: Mention): boolean
}

/** "Muhammad" and "Mohammed Mursi" are one man, "Jens" and "Clara Probst" are two people. */
export function haveOneInitial(people: readonly { readonly name: string }[]): boolean {
  return people.every(({ name }) => !name.includes(' ') || name[0] === people[0]!.name[0])
}

/** "Bush" and "George Bush", "George Bush" and "George W. Bush", "Merkels" and "Merkel". */
export function isSamePerson(known: string, other: string): boolean {
  const [a, b] = known.length < other.length ? [known, other] : [other, known]
  if (a === b || `${a}s` === b || b.endsWith(` ${a}`)) return true
  const short = a.split(' ')
  const long = b.split(' ')
  return short.length > 1 && short[0] === long[0] && short.at(-1) === long.at(-1)
}

/**
 * "Der Präsident der Bahngesellschaft Railtrans Jens D. Probst", "Kommissarin für Energie Clara Weidlich": the name stands behind
 * what the function is about.
 */
export function nameBehind({ phrase: { nouns, first }, attribute, preposition }: Mention, before: Mention | undefined) {
  if (before?.noun?.kind !== 'person' || nouns.length < 3 || (!attribute && preposition === null)) return null
  const attached = first - before.phrase.last <= 1 && nounOf(before.phrase.nouns.at(-1)!.lower) === before.noun
  if (!attached || genderOfFirstName(nouns[0]!.text) !== null) return null
  const given = nouns.findLastIndex((noun, i) => i < nouns.length - 1 && genderOfFirstName(noun.text) !== null)
  const isTitled = given > 0 && nounOf(nouns[given - 1]!.lower)?.kind === 'person' // "Freiwilligen Feuerwehr Karl Kern" is not
  return given > 0 && !isTitled ? nouns.slice(given) : null
}

/** "von den Ermittlern Muster zugeschrieben": several, none of whom is he. */
export function areSeveral(titles: readonly Token[]): boolean {
  const { lower } = titles.at(-1)!
  return lower.endsWith('ern') && nounOf(lower)?.ending.endsWith('er') === true
}

/** No article and no adjective, as names stand: "Corny Beispiel", not "ihre Mandantin Angst". */
export function isBare({ phrase }: Mention): boolean {
  return (
    phrase.determiner === null && phrase.modifiers.length === 0 && phrase.nouns.every(token => token.word.classes === 0)
  )
}

/** "Außenminister Blinken", "der Minister Maas"; not "ihre Mandantin Angst", "ein Sprecher Freitag". */
export function isTitled(titles: readonly Token[], { phrase: { determiner } }: Mention): boolean {
  return titles.length > 0 && (determiner === null || /^d(?:er|ie|em|en|es)$/.test(determiner))
}

/** "Erika Beispiel (32)", "Max Muster (SPD)"; the bracket's party is known to the register. */
export function isIntroduced({ phrase }: Mention, tokens: readonly Token[], { partyOf }: NameEvidence): boolean {
  if (ageBehind(tokens, phrase.last) !== null) return true // "Erika Beispiel, 32, …"
  const bracket = phrase.brackets[0]
  const word = bracket && bracket.last - bracket.first <= 3 ? tokens[bracket.first] : undefined
  return word !== undefined && (word.kind === 'number' || partyOf(word.text) !== null)
}

/** First name and surname standing together in the headline. */
export function namesInTitle(title: string): readonly string[] {
  const words = title.split(/[\s„“”"«»:!?,()]+/)
  const names: string[] = []
  words.forEach((word, i) => {
    const next = /^\p{Lu}\.$/u.test(words[i + 1] ?? '') ? `${words[i + 1]} ${words[i + 2]}` : words[i + 1]
    if (next && /^\p{Lu}\p{L}+/u.test(next) && genderOfFirstName(word) !== null && nounOf(next.toLowerCase()) === null)
      names.push(`${word} ${next}`)
  })
  return names
}
