import { type ArticleView, mentionBefore } from './article-view.js'
import { narrows, type Person, type RolePhrase, roleKey, stemOf } from './index-people.js'
import type { Phrase } from './read-phrase.js'
import { ofRegister, type Referent } from './referent.js'
import { resolvePerson } from './resolve-name.js'
import { headOf, joinTokens, writeNominative } from './write-nominative.js'

/** "der GdP-Vorsitzende": whom the article calls so, else who held the office at the time; null where neither is known. */
export function resolveDescription(view: ArticleView, phrase: Phrase, role: string): Referent | null {
  const person = personByRole(view, phrase)
  if (person) return resolvePerson(view, person, role)
  const holders = view.register.holders(officeOf(view, phrase), view.published.from, view.published.to)
  return holders.length === 1 ? ofRegister(holders[0]!, role) : null
}

/** The nearest person before the mention whose function fits, else the first after it. */
function personByRole(view: ArticleView, phrase: Phrase): Person | null {
  const noun = roleKey(headOf(phrase).lower)
  const details = detailsOf(view, phrase)
  const at = mentionBefore(view.mentions, phrase.first + 1)
  const known = view.people.withRole(noun)
  const split = known.findIndex(({ role }) => role.mention > at)
  const before = split < 0 ? known : known.slice(0, split)
  const fits = ({ person, role }: (typeof known)[number]) => agrees(role, noun, details) && genderFits(person, phrase)
  return (before.findLast(fits) ?? known.slice(before.length).find(fits))?.person ?? null
}

/** "Minister" agrees with "Innenminister", "GdP-Vorsitzender" with "Vorsitzender"; "Bundesminister" not with "Innenminister". */
function agrees(role: RolePhrase, noun: string, details: readonly string[]): boolean {
  if (!role.noun.endsWith(noun) && !noun.endsWith(role.noun)) return false
  if (details.length === 0 || role.details.length === 0) return true
  return details.some(detail => role.details.includes(detail))
}

function genderFits(person: Person, phrase: Phrase): boolean {
  const { lower } = headOf(phrase)
  if (person.gender === null) return true
  if (/(?:in|innen)$/.test(lower)) return person.gender === 'f'
  return /e[nr]?$/.test(lower) || person.gender === 'm' ? phrase.determiner !== 'die' || person.gender === 'f' : false
}

function detailsOf(view: ArticleView, phrase: Phrase): readonly string[] {
  const tail = view.tokens.slice(phrase.tail.first, phrase.tail.last).filter(token => token.capital)
  return [...phrase.modifiers, ...tail].filter(narrows).map(token => stemOf(token.lower))
}

/** "russischer Präsident", "Präsident der USA": the office as the register can look it up. */
function officeOf(view: ArticleView, phrase: Phrase): string {
  const feminine = /in$/.test(headOf(phrase).lower)
  const tail = joinTokens(view.tokens.slice(phrase.tail.first, phrase.tail.last))
  return `${writeNominative(phrase, feminine ? 'f' : 'm')} ${tail}`.trim()
}
