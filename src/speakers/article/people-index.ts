import type { Token } from '../../extraction/text/model.js'
import { fold } from '../fold.js'
import type { Gender } from '../register/model.js'
import { genderOfFirstName } from '../words/first-names.js'
import { isOpponent } from '../words/person-terms.js'
import type { Mention } from './find-mentions.js'
import { haveOneInitial, isSamePerson, type NameEvidence } from './name-evidence.js'
import type { People, Person } from './people.js'
import { endingOf, type RolePhrase, roleKey } from './role-phrases.js'

/** The article while its people are read: `index` fills. */
export interface Reading {
  readonly tokens: readonly Token[]
  readonly mentions: readonly Mention[]
  readonly evidence: NameEvidence
  readonly index: PeopleIndex
  /** Words that stand alone without an article somewhere: a surname does, the second half of "Luna Menschenhandel" does not. */
  readonly recurs: ReadonlySet<string>
}

/** The people of an article by surname, function, age and mention, while it is read and afterwards. */
export class PeopleIndex implements People {
  private readonly byRole = new Map<string, { person: Person; role: RolePhrase }[]>()
  private readonly bySurname = new Map<string, Person[]>()
  private readonly byMention = new Map<number, Person>()
  private readonly byAge = new Map<string, Set<Person>>()
  /** The last function that somebody was called by. */
  private office: RolePhrase | null = null

  constructor(readonly partyOf: People['partyOf']) {}

  named(surname: string): readonly Person[] {
    const key = fold(surname)
    return this.bySurname.get(key) ?? (key.endsWith('s') ? this.bySurname.get(key.slice(0, -1)) : undefined) ?? []
  }

  bearer(surname: string, gender: Gender | null, title: string | null): Person | null {
    const fitting = this.named(surname).filter(person => !gender || !person.gender || person.gender === gender)
    if (fitting.length < 2 || haveOneInitial(fitting)) return fitting.at(-1) ?? null
    const key = title === null ? null : endingOf(roleKey(title))
    const called = fitting.filter(({ functions }) => key !== null && functions.includes(key))
    return called.length === 1 ? called[0]! : null
  }

  at(mention: number): Person | null {
    return this.byMention.get(mention) ?? null
  }

  aged(age: string): readonly Person[] {
    return [...(this.byAge.get(age) ?? [])]
  }

  withRole(noun: string): readonly { person: Person; role: RolePhrase }[] {
    return this.byRole.get(endingOf(noun)) ?? []
  }

  isOwner(titles: readonly Token[], name: string): boolean {
    return (
      titles.length > 0 &&
      name.endsWith('s') &&
      (this.bySurname.get(fold(name.slice(0, -1)))?.length ?? 0) > 0 &&
      !this.bySurname.has(fold(name))
    )
  }

  /** The person of that name, the one known already or a new one. */
  add(text: string, gender: Gender | null): Person {
    const words = text.split(' ')
    const same = this.bySurname.get(fold(words.at(-1)!))?.find(person => isSamePerson(person.name, text))
    if (same) {
      if (text.length > same.name.length) same.name = text
      same.gender ??= gender
      this.addKeys(words, same)
      return same
    }
    const person: Person = { name: text, gender, party: null, age: null, functions: [], bodies: [] }
    this.addKeys(words, person)
    return person
  }

  /** Notes whom a mention names, and the function that it gives. */
  link(mention: number, person: Person, role: RolePhrase | null): void {
    this.byMention.set(mention, person)
    if (role) this.addRole(person, role)
  }

  addAge(person: Person, age: string): void {
    person.age ??= age
    const known = this.byAge.get(age)
    if (known === undefined) this.byAge.set(age, new Set([person]))
    else known.add(person)
  }

  /** Functions beside a name and functions behind a comma are read one after the other; look-ups want the order of the text. */
  sortRoles(): void {
    for (const known of this.byRole.values()) known.sort((a, b) => a.role.mention - b.role.mention)
  }

  private addRole(person: Person, role: RolePhrase): void {
    const key = endingOf(role.noun)
    if (/kollege$/.test(key)) this.addOffice(person, role)
    else this.office = role
    if (!person.functions.includes(key)) person.functions.push(key)
    if (!isOpponent(role.noun)) person.party ??= this.partyIn(role.details)
    const known = this.byRole.get(key)
    if (known === undefined) this.byRole.set(key, [{ person, role }])
    else known.push({ person, role })
  }

  /** "Geschäftsführer der SPD-Landtagsfraktion": of the SPD. */
  private partyIn(details: readonly string[]): string | null {
    for (const detail of details) {
      const party = this.partyOf(detail.split(' ')[0]!)
      if (party !== null) return party
    }
    return null
  }

  /** "Außenminister Blinken … sein chinesischer Amtskollege Wang Yi": he is what the one named before him is. */
  private addOffice(person: Person, { details, former, mention }: RolePhrase): void {
    if (this.office) this.addRole(person, { noun: this.office.noun, details, former, mention })
  }

  /**
   * "Ayaan Hirsi Ali" is found by "Hirsi Ali" and "Ali"; "Xi Jinping" by "Xi" too and "José Beispiel Muster" by "Beispiel", which
   * are no first names.
   */
  private addKeys(words: readonly string[], person: Person): void {
    const keys = words.map((_, i) => words.slice(i).join(' '))
    for (const word of words.slice(0, -1))
      if (/^\p{Lu}\p{L}{1,}/u.test(word) && genderOfFirstName(word) === null) keys.push(word)
    for (const key of keys.map(fold)) {
      const known = this.bySurname.get(key)
      if (known === undefined) this.bySurname.set(key, [person])
      else if (!known.includes(person)) known.push(person)
    }
  }
}
