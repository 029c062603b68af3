import type { Token } from '../../extraction/text/model.js'
import type { Gender } from '../register/model.js'
import type { RolePhrase } from './role-phrases.js'

/** Somebody whom the article names in full, or by title and surname. */
export interface Person {
  /** The fullest form that the article prints. */
  name: string
  gender: Gender | null
  /** Slug of the party that the article gives: "(SPD)", "die SPD-Politikerin". */
  party: string | null
  /** In years, as printed. */
  age: string | null
  /** What the article calls the person, by the table of nouns: `minister` for "Innenministerin". */
  readonly functions: string[]
  /** Whom the article says the person to be of, in lower case: "salto" for "Jens Probst von der Salto-Bank", "Clara Weidlich (Salto)". */
  readonly bodies: string[]
}

export interface People {
  /** Those of that surname (any part of the name but the first), in order of appearance. */
  named(surname: string): readonly Person[]
  /**
   * Who is meant by the surname with that title: the only one whom gender and function allow; null where nobody bears it or two
   * whose first names differ could be meant.
   */
  bearer(surname: string, gender: Gender | null, title: string | null): Person | null
  /** Functions whose noun ends like that one ("minister" for "Innenminister"), with whom they belong to, as they were read. */
  withRole(noun: string): readonly { readonly person: Person; readonly role: RolePhrase }[]
  /** "der Arzt Lahms": the name behind the function is in the genitive, whose doctor it is. */
  isOwner(titles: readonly Token[], name: string): boolean
  /** Whom the i-th mention of the article names, null for none. */
  at(mention: number): Person | null
  /** Those of that age. */
  aged(age: string): readonly Person[]
  /** Slug of the party by its name: "SPD". */
  partyOf(name: string): string | null
}
