import { type ArticleView, mentionBefore } from '../article/article-view.js'
import type { Mention } from '../article/find-mentions.js'
import type { Person } from '../article/index-people.js'
import type { Phrase } from '../phrases/read-phrase.js'
import { genderOfTitles } from '../phrases/title-gender.js'
import { headOf } from '../phrases/write-nominative.js'
import type { Gender } from '../register/register.js'
import { isNationality } from '../words/nouns.js'
import { ageOf, functionsUnder, partyOfMember } from '../words/person-terms.js'
import { resolvePerson } from './resolve-name.js'

/** How many sentences, and how many mentions, "der Manager" reaches back to whom it takes up. */
const SENTENCES = 4
const MENTIONS = 60

/**
 * Whom "der 34-Jährige", "die SPD-Politikerin", "der Manager" or "der Franzose" takes up; null where nobody or more than one
 * whom the article has introduced can be meant.
 */
export function takeUpPerson(view: ArticleView, phrase: Phrase): Person | null {
  if (phrase.tail.last > phrase.tail.first) return null
  const head = headOf(phrase)
  const age = ageOf(head.text)
  if (age !== null) return ofAge(view, phrase, age)
  const fits = conditionOf(view, head)
  const gender = genderOfTitles([head], phrase.determiner)
  if (!fits) return null
  const people = peopleNear(view, phrase.first, gender)
  const acting = peopleNear(view, phrase.first, gender, isActing)
  if (acting[0] && !fits(acting[0]) && acting[0].functions.every(name => VAGUE.has(name))) return null // he may be meant
  const { sentence } = view.tokens[phrase.first]!
  const last = peopleNear(view, phrase.first, gender, m => isActing(m) && sentence - m.sentence === 1)
  return single(people.filter(fits)) ?? single(acting.filter(fits)) ?? single(last.filter(fits))
}

/** Who is of that age, else the only one whom the sentence before lets act and whose age is not told: "Jens Probst siegte. Der 34-Jährige …" */
function ofAge(view: ArticleView, phrase: Phrase, age: string): Person | null {
  const known = view.people.aged(age)
  if (known.length > 0) return single(known)
  const { sentence } = view.tokens[phrase.first]!
  const justActed = (mention: Mention) => isActing(mention) && sentence - mention.sentence === 1
  const people = peopleNear(view, phrase.first, genderOfTitles([headOf(phrase)], phrase.determiner), justActed)
  return phrase.determiner !== null && /^d(?:er|ie)$/.test(phrase.determiner) && people.every(({ age }) => age === null)
    ? single(people)
    : null
}

/** They do not tell what somebody does: an "Experte" may be a "Journalist". */
const VAGUE = new Set([
  'experte',
  'mitglied',
  'mitarbeiter',
  'mann',
  'frau',
  'kenner',
  'fachmann',
  'verfasser',
  'autor',
])

/** Its form lets it act, and nobody quotes it. */
export const isActing = ({ subject, quotation }: Mention) => subject && quotation < 0

function conditionOf(view: ArticleView, { text, lower }: { readonly text: string; readonly lower: string }) {
  const party = partyOfMember(text)
  if (party !== null) {
    const slug = view.people.partyOf(party)
    return slug === null ? null : (person: Person) => (person.party ?? partyByOffice(view, person)) === slug
  }
  if (isNationality(lower)) return () => true
  const functions = functionsUnder(lower)
  return functions && ((person: Person) => person.functions.some(name => functions.has(name)))
}

/** "Grünen-Vorsitzender 2018/2022" in the register: somebody of the Greens. */
function partyByOffice(view: ArticleView, person: Person): string | null {
  const offices = resolvePerson(view, person, null).entry?.roles ?? []
  for (const { title } of offices) {
    const party = title.includes('-') ? view.people.partyOf(title.slice(0, title.indexOf('-'))) : null
    if (party !== null) return party
  }
  return null
}

/** The people of that gender in the sentences before, each once. */
export function peopleNear(
  view: ArticleView,
  token: number,
  gender: Gender | null,
  counts: (mention: Mention) => boolean = () => true,
): readonly Person[] {
  const { sentence } = view.tokens[token]!
  const at = mentionBefore(view.mentions, token)
  const found = new Set<Person>()
  for (let i = at; i >= Math.max(0, at - MENTIONS) && sentence - view.mentions[i]!.sentence <= SENTENCES; i--) {
    const person = counts(view.mentions[i]!) ? view.people.at(i) : null
    if (person && (gender === null || person.gender === null || person.gender === gender)) found.add(person)
  }
  return [...found]
}

function single(people: readonly Person[]): Person | null {
  return people.length === 1 ? people[0]! : null
}
