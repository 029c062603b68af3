import type { ArticleView } from '../article/article-view.js'
import type { Person } from '../article/people.js'
import { fold } from '../fold.js'
import type { Gender, RegisterEntry } from '../register/model.js'
import { isEveryday } from '../words/person-terms.js'
import { ofRegister, type Referent } from './referent.js'

/** How many years around an office its holder is in the news by the surname alone. */
const YEARS_AROUND = 4

/** The person of a full name: in the register where it can only be that one, else the name as the article prints it. */
export function resolveFullName(view: ArticleView, name: string, gender: Gender | null, role: string | null): Referent {
  const entry = registered(view, view.register.named(name), role) ?? byShortName(view, name, role)
  if (entry) return ofRegister(entry, role)
  return { name, kind: 'person', entry: null, gender, plural: false, animate: true, role }
}

/** "José Zapatero" without the "Luis Rodríguez": the surname stands for one person, and the first name is the same. */
function byShortName(view: ArticleView, name: string, role: string | null): RegisterEntry | null {
  const words = name.split(' ')
  const entry = words.length > 1 ? registered(view, view.register.named(words.at(-1)!), role, YEARS_AROUND) : null
  return entry && fold(entry.name.split(' ')[0]!) === fold(words[0]!) ? entry : null
}

/** The person that the article has introduced, by the fullest name that it prints. */
export function resolvePerson(view: ArticleView, person: Person, role: string | null): Referent {
  if (person.name.includes(' ')) return resolveFullName(view, person.name, person.gender, role)
  const calling = role ?? callingOf(view, person)
  return { ...resolveSurname(view, person.name, person.gender, calling), role }
}

/** "Richter Merz … Merz sagte": what the article called him when it gave no more than the surname, if that tells him from others. */
const callingOf = ({ people }: ArticleView, person: Person): string | null =>
  person.functions
    .flatMap(noun => people.withRole(noun))
    .find(known => known.person === person && isEveryday(known.role.noun))?.role.noun ?? null

/**
 * "Blinken" without a first name anywhere: the office beside it decides, else somebody known by that name alone at the time, whom no
 * everyday calling beside it tells him from ("Richterin Merkel").
 */
export function resolveSurname(
  view: ArticleView,
  surname: string,
  gender: Gender | null,
  role: string | null,
): Referent {
  const base = surname.endsWith('s') ? surname.slice(0, -1) : surname
  const known = (name: string) =>
    role !== null && isEveryday(role) ? null : registered(view, view.register.named(name), role, YEARS_AROUND)
  const found = byOffice(view, surname, role) ?? known(surname) ?? byOffice(view, base, role) ?? known(base)
  if (found) return ofRegister(found, role)
  return { name: surname, kind: 'person', entry: null, gender, plural: false, animate: true, role }
}

/** "US-Außenminister Blinken": whoever of that surname held the office when the article appeared. */
function byOffice({ register, published }: ArticleView, surname: string, role: string | null): RegisterEntry | null {
  if (role === null) return null
  const holders = new Set(register.holders(role, published.from, published.to))
  const found = register.surnamed(surname).filter(entry => holders.has(entry))
  return found.length === 1 ? found[0]! : null
}

/** The one person among the entries who can be meant; nobody where two can. */
function registered(
  view: ArticleView,
  entries: readonly RegisterEntry[],
  role: string | null,
  around?: number,
): RegisterEntry | null {
  const people = entries.filter(entry => entry.kind === 'person' && isPlausible(view, entry, around))
  if (people.length < 2) return people[0] ?? null
  const holders = role === null ? [] : view.register.holders(role, view.published.from, view.published.to)
  const fitting = people.filter(entry => holders.includes(entry))
  return fitting.length === 1 ? fitting[0]! : null
}

/**
 * "Peter Müller" is many people: without a surname that stands for one person alone the entry counts only near its time in
 * office. With `around`, also of those who are known by surname.
 */
function isPlausible({ published }: ArticleView, entry: RegisterEntry, around: number | undefined): boolean {
  if (entry.roles.length === 0 || published.from === null || published.to === null) return true
  const distinctive = entry.aliases.some(alias => entry.name.endsWith(alias))
  if (distinctive && around === undefined) return true
  const year = (day: string) => Number(day.slice(0, 4))
  const [from, to] = [year(published.from), year(published.to)]
  const years = around ?? YEARS_AROUND
  return entry.roles.some(
    role =>
      (role.from === null || year(role.from) - years <= to) && (role.to === null || year(role.to) + years >= from),
  )
}
