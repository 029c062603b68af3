import type { Token } from '../../extraction/text/model.js'
import { ageOf, partyBefore, partyOfMember } from '../words/person-terms.js'
import type { Phrase } from './model.js'

export interface PersonDetails {
  /** In years, as printed. */
  readonly age: string | null
  /** Slug of the party in the register. */
  readonly party: string | null
  /** The body that the person is of, in lower case. */
  readonly body: string | null
}

/**
 * What stands beside a name and tells more than the function: "Jens Probst (34)", "Jens Probst, 34,", "der 34-jährige Jens
 * Probst", "Clara Weidlich (SPD)", "die SPD-Politikerin Clara Weidlich", "Clara Weidlich von der Salto-Bank".
 */
export function readPersonDetails(
  tokens: readonly Token[],
  phrase: Phrase,
  partyOf: (name: string) => string | null,
): PersonDetails {
  const bracket = phrase.brackets[0]
  const inside = bracket && bracket.last - bracket.first <= 3 ? tokens.slice(bracket.first, bracket.last) : []
  const ages = phrase.modifiers.map(({ text }) => ageOf(text))
  const parties = [inside[0]?.text, ...phrase.nouns.map(({ text }) => partyOfMember(text) ?? partyBefore(text))]
  return {
    age: ages.find(age => age !== null) ?? inside.find(isAge)?.text ?? ageBehind(tokens, phrase.last),
    party: firstOf(parties, name => (name ? partyOf(name) : null)),
    body:
      inside[0] && !isAge(inside[0]) && partyOf(inside[0].text) === null
        ? inside[0].lower
        : bodyBehind(tokens, phrase.last),
  }
}

/** "Analyst Jens Probst von der Salto-Bank", "…, Analyst bei Salto" */
export function bodyBehind(tokens: readonly Token[], at: number): string | null {
  if (!/^(?:von|vom|bei|beim)$/.test(tokens[at]?.lower ?? '')) return null
  const noun = /^de[rm]$/.test(tokens[at + 1]?.lower ?? '') ? tokens[at + 2] : tokens[at + 1]
  return noun?.kind === 'word' && noun.capital ? noun.lower : null
}

function isAge({ kind, text }: Token): boolean {
  return kind === 'number' && /^\d{1,3}$/.test(text)
}

/** "Jens Probst, 34, …", "Jens Probst, 34 Jahre alt, …" */
export function ageBehind(tokens: readonly Token[], at: number): string | null {
  const [comma, age, end] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  const closed =
    end?.kind === 'comma' || end?.kind === 'stop' || (end?.lower === 'jahre' && tokens[at + 3]?.lower === 'alt')
  return comma?.kind === 'comma' && age && isAge(age) && closed ? age.text : null
}

function firstOf<T, R>(values: readonly T[], pick: (value: T) => R | null): R | null {
  for (const value of values) {
    const found = pick(value)
    if (found !== null) return found
  }
  return null
}
