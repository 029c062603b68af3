import type { Token } from '../../extraction/text/model.js'
import { type ArticleView, mentionBefore } from '../article/article-view.js'
import type { Mention } from '../article/find-mentions.js'
import type { Person } from '../article/people.js'
import { endingOf, roleKey } from '../article/role-phrases.js'
import type { Phrase } from '../phrases/model.js'
import { genderOfTitles } from '../phrases/title-gender.js'
import { headOf } from '../phrases/write-nominative.js'
import type { Gender, Role } from '../register/model.js'
import { isNationality, nounOf } from '../words/nouns.js'
import { ageOf, functionsUnder, isEpithet, partyBefore, partyOfMember } from '../words/person-terms.js'
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
  const gender = genderOfTitles([head], phrase.determiner)
  const last = lastActing(view, phrase)
  return fitting(view, phrase, gender, last) ?? (isAnybody(phrase) ? single(last.filter(maybe(view, head))) : null)
}

/** Who fits the term, in the sentences before, among those who act, in the last one. */
function fitting(view: ArticleView, phrase: Phrase, gender: Gender | null, last: readonly Person[]): Person | null {
  const head = headOf(phrase)
  const fits = conditionOf(view, head)
  if (!fits) return null
  const people = peopleNear(view, phrase.first, gender)
  const acting = peopleNear(view, phrase.first, gender, isActing)
  const known = acting[0]?.party && partyOfMember(head.text) !== null // he is of another party
  if (acting[0] && !known && !fits(acting[0]) && acting[0].functions.every(name => VAGUE.has(name))) return null // he may be meant
  return single(people.filter(fits)) ?? single(acting.filter(fits)) ?? single(last.filter(fits))
}

/** "Der Ökonom", "der Republikaner": what may be said of anybody of whom nothing else is told. */
function isAnybody(phrase: Phrase): boolean {
  const { text, lower } = headOf(phrase)
  const plain = phrase.nouns.length === 1 && phrase.modifiers.every(modifier => ageOf(modifier.text) !== null)
  return plain && (partyOfMember(text) !== null || isEpithet(lower))
}

function maybe(view: ArticleView, { text }: Token): (person: Person) => boolean {
  if (/anw[aä]lt(?:in)?$/.test(text.toLowerCase()))
    return person => !person.functions.some(name => ON_THE_BENCH.test(name))
  if (partyOfMember(text) === null) return () => true
  const offices = functionsUnder('politiker')!
  const isOfNone = (person: Person) => (person.party ?? partyByOffice(view, person)) === null
  return person => isOfNone(person) && person.functions.some(name => offices.has(name))
}

/** They are no lawyers of anybody. */
const ON_THE_BENCH = /richter|staatsanwalt|bundesanwalt|zeuge|angeklagte/

/**
 * Who is of that age, else the only one whom the sentence before lets act and whose age is not told: "Jens Probst
 * siegte. Der 34-Jährige …"
 */
function ofAge(view: ArticleView, phrase: Phrase, age: string): Person | null {
  const known = view.people.aged(age)
  if (known.length > 0) return single(known)
  if (!/^d(?:er|ie|es)$/.test(phrase.determiner ?? '')) return null
  const here = peopleNear(
    view,
    phrase.first,
    genderOfTitles([headOf(phrase)], phrase.determiner),
    m => isActing(m) && isIn(view, phrase, m),
  )
  const people = here.length > 0 ? here : nearest(view, phrase)
  return people.every(({ age }) => age === null) ? single(people) : null
}

/** Who acted last, but of those whom the paragraph itself tells of: "Auch unter Probst sinkt der Kurs. Im Mai kündigte der 49-Jährige …" */
function nearest(view: ArticleView, phrase: Phrase): readonly Person[] {
  const last = lastActing(view, phrase)
  const paragraphOf = (sentence: number) => view.analysis.sentences[sentence]?.paragraph
  const here = paragraphOf(view.tokens[phrase.first]!.sentence)
  const gender = genderOfTitles([headOf(phrase)], phrase.determiner)
  const told = peopleNear(
    view,
    phrase.first,
    gender,
    m => paragraphOf(m.sentence) === here && !OPPOSED.test(m.preposition ?? ''),
  )
  return told.length === 0 || last.some(person => told.includes(person)) ? last : told
}

/** "verlor gegen Probst": whom somebody else meets. */
const OPPOSED = /^(?:gegen|mit)$/

/** "Jens Probst siegte, feiern wollte der 34-Jährige nicht" */
const isIn = (view: ArticleView, phrase: Phrase, mention: Mention) =>
  mention.sentence === view.tokens[phrase.first]!.sentence

/** Who acts in the last sentence that lets anybody act; behind a quotation that may be its own: "Probst warnte: „Halt!“, rief der Däne". */
function lastActing(view: ArticleView, phrase: Phrase): readonly Person[] {
  const { sentence } = view.tokens[phrase.first]!
  const gender = genderOfTitles([headOf(phrase)], phrase.determiner)
  const actedBefore = (distance: number) =>
    peopleNear(view, phrase.first, gender, m => isActing(m) && sentence - m.sentence === distance)
  const behindQuote = view.tokens
    .slice(Math.max(0, phrase.first - 4), phrase.first)
    .some(({ quotation }) => quotation >= 0)
  for (let distance = behindQuote ? 0 : 1; distance <= SENTENCES; distance++) {
    const last = actedBefore(distance)
    if (last.length > 0) return last
  }
  return []
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
  const slug = party === null ? null : view.people.partyOf(party)
  if (slug !== null) return (person: Person) => (person.party ?? partyByOffice(view, person)) === slug
  if (party !== null && !text.includes('-')) return null // "der Bank-Experte" is of no party
  if (isNationality(lower)) return () => true
  const functions = functionsUnder(lower)
  const hasOffice = ({ title }: Role) => functions!.has(endingOf(roleKey(title.split(' ')[0]!.toLowerCase())))
  const own = partyBeforeHyphen(view, text)
  const fits = (person: Person) =>
    (own === null || (person.party ?? partyByOffice(view, person)) === own) &&
    !isOfAnother(view, person, lower) &&
    (person.functions.some(name => functions!.has(name)) || officesOf(view, person).some(hasOffice))
  const body = bodyBefore(lower)
  const isOfIt = (person: Person) => person.functions.length === 0 && body !== null && person.bodies.includes(body)
  return functions && ((person: Person) => fits(person) || isOfIt(person))
}

/** "Salto-Chef Jens Probst warnte. Der Volta-Chef …": whom the article tells to be of one body is not taken up as one of another. */
function isOfAnother(view: ArticleView, person: Person, lower: string): boolean {
  const body = bodyBefore(lower)
  if (body === null || !LEADS.test(lower)) return false
  const bodies = bodiesOf(view, person)
  return bodies.length > 0 && !bodies.some(other => other.startsWith(body) || body.startsWith(other))
}

/** "salto" for the "Salto-Chef", the "Analyst der Salto" and "Jens Probst von Salto". */
function bodiesOf({ people }: ArticleView, person: Person): readonly string[] {
  const roles = person.functions.flatMap(name => people.withRole(name)).filter(known => known.person === person)
  const told = roles.flatMap(({ role: { noun, details } }) => [
    bodyBefore(noun),
    ...details.filter(detail => nounOf(detail)?.ending !== detail && !/(?:isch|deutsch)$/.test(detail)),
  ])
  return [...person.bodies, ...told.filter(body => body !== null)]
}

const LEADS =
  /(?:chef|sprecher|vorstand|direktor|manager|analyst|experte|ökonom|volkswirt|leiter|geschäftsführer)(?:in)?$/

/** "salto" in "salto-chef"; null where no name of a body stands there: "Konzern-Chef", "Ex-Chef". */
function bodyBefore(lower: string): string | null {
  const body = lower.slice(0, Math.max(0, lower.lastIndexOf('-')))
  const noun = nounOf(body)
  const plain = noun !== null && (noun.kind === 'person' || noun.ending === body.replace(/s$/, ''))
  return body.length < 3 || plain ? null : body
}

/** "der ÖVP-Chef", "der VP-Chef": no chief of another party. */
function partyBeforeHyphen({ people }: ArticleView, text: string): string | null {
  const party = partyBefore(text)
  return party === null ? null : (people.partyOf(party) ?? people.partyOf(AUSTRIAN.get(party) ?? party))
}

/** As Austrian papers shorten their parties. */
const AUSTRIAN = new Map([
  ['VP', 'ÖVP'],
  ['SP', 'SPÖ'],
  ['FP', 'FPÖ'],
])

/** "Grünen-Vorsitzender 2018/2022" in the register: somebody of the Greens. */
function partyByOffice(view: ArticleView, person: Person): string | null {
  for (const { title } of officesOf(view, person)) {
    const party = title.includes('-') ? view.people.partyOf(title.slice(0, title.indexOf('-'))) : null
    if (party !== null) return party
  }
  return null
}

function officesOf(view: ArticleView, person: Person): readonly Role[] {
  return resolvePerson(view, person, null).entry?.roles ?? []
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
