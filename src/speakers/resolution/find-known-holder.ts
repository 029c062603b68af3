import type { Token } from '../../extraction/text/model.js'
import type { ArticleView } from '../article/article-view.js'
import { roleKey } from '../article/role-phrases.js'
import type { Phrase } from '../phrases/model.js'
import { genderOfTitles } from '../phrases/title-gender.js'
import { headOf } from '../phrases/write-nominative.js'
import type { RegisterEntry, Role } from '../register/model.js'
import { nounOf } from '../words/nouns.js'
import { resolvePerson } from './resolve-name.js'
import { isActing, peopleNear } from './take-up-person.js'

const FORMER = /^(?:früher|ehemalig|einstig|vormalig|damalig)e[nrs]?$/

/**
 * Who of the people just named holds that office by the register, or held it: "Robert Habeck kam. Der Wirtschaftsminister …", "Andrea
 * Nahles kam. Die frühere SPD-Vorsitzende …". Null where nobody or more than one does.
 */
export function findKnownHolder(view: ArticleView, phrase: Phrase): RegisterEntry | null {
  const isFormer = phrase.modifiers.some(isFormerly)
  if (phrase.tail.first < phrase.tail.last || !phrase.modifiers.every(isFormerly)) return null
  const head = roleKey(headOf(phrase).lower).replace(/^partei(?=chef|vorsitzend)/, '-') // "Grünen-Vorsitzende"
  const holds = (entry: RegisterEntry) => entry.roles.some(role => isAt(view, role, isFormer) && names(role, head))
  const gender = genderOfTitles([headOf(phrase)], phrase.determiner)
  for (const counts of [undefined, isActing]) {
    const people = peopleNear(view, phrase.first, gender, counts)
    const entries = people.flatMap(person => resolvePerson(view, person, null).entry ?? [])
    const [found, other] = new Set(entries.filter(holds))
    if (found && !other) return found
  }
  return null
}

function isFormerly({ lower }: Token): boolean {
  return FORMER.test(lower)
}

/** Held when the article appeared; a former one begun by then. */
function isAt({ published }: ArticleView, { from, to }: Role, former: boolean): boolean {
  if (published.from === null || published.to === null) return false
  return (from === null || from <= published.to) && (former || to === null || to >= published.from)
}

/** "Minister" and "Wirtschaftsminister" name a "Bundeswirtschaftsminister", "Präsidentin" a "Präsidentin der Weltbank". */
function names({ title }: Role, head: string): boolean {
  const office = title.split(' ').find(word => nounOf(word.toLowerCase())?.kind === 'person')
  const key = (word: string) => roleKey(word).replace(/chef$/, 'vorsitzend')
  return (
    office !== undefined && head.length > 4 && key(office.toLowerCase()).endsWith(head.replace(/chef$/, 'vorsitzend'))
  )
}
