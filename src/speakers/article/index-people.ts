import type { Token } from '../../extraction/text/model.js'
import { fold } from '../fold.js'
import { ageBehind, readPersonDetails } from '../phrases/person-details.js'
import { genderOfTitles } from '../phrases/title-gender.js'
import { joinTokens } from '../phrases/write-nominative.js'
import type { Gender } from '../register/register.js'
import { genderOfFirstName } from '../words/first-names.js'
import { looksLikeName, splitTitles } from '../words/name-parts.js'
import type { Mention } from './find-mentions.js'
import { linkApposition, linkPredicate } from './link-roles.js'
import {
  areSeveral,
  haveOneInitial,
  isBare,
  isIntroduced,
  isSamePerson,
  isTitled,
  type NameEvidence,
  nameBehind,
  namesInTitle,
} from './name-evidence.js'
import { endingOf, type RolePhrase, roleKey, roleOf } from './role-phrases.js'

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

/**
 * Collects the people of the article: full names in title and body, with gender and functions. */
export function indexPeople(
  title: string,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  evidence: NameEvidence,
): People {
  const index = new PeopleIndex(tokens, evidence)
  for (const name of namesInTitle(title)) index.add(name, genderOfFirstName(name.split(' ')[0]!))
  for (const { phrase } of mentions)
    if (phrase.nouns.length === 1 && phrase.determiner === null) index.recurs.add(phrase.nouns[0]!.lower)
  const open = mentions.map((mention, i) => index.read(mention, i, mentions[i - 1])) // a surname may stand before the full name
  mentions.forEach((mention, i) => {
    if (open[i] && index.at(i) === null) index.read(mention, i, mentions[i - 1])
    linkApposition(mentions, mention, i, index)
    linkPredicate(mentions, i, index, tokens)
  })
  index.sortRoles()
  return index
}

export class PeopleIndex implements People {
  private readonly byRole = new Map<string, { person: Person; role: RolePhrase }[]>()
  private readonly bySurname = new Map<string, Person[]>()
  /** Words that stand alone without an article somewhere: a surname does, the second half of "Luna Menschenhandel" does not. */
  readonly recurs = new Set<string>()
  private readonly byMention = new Map<number, Person>()
  /** The last function that somebody was called by. */
  private office: RolePhrase | null = null
  private readonly byAge = new Map<string, Set<Person>>()

  constructor(
    private readonly tokens: readonly Token[],
    private readonly evidence: NameEvidence,
  ) {}

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

  /** Takes in whom the mention names; true if it looks like a name but is nobody's yet. */
  read(mention: Mention, i: number, before: Mention | undefined): boolean {
    if (mention.noun !== null && mention.phrase.nouns.length === 1) return false // most of all: "der Minister"
    const behind = nameBehind(mention, before)
    const { titles, name: words } = splitTitles(behind ?? mention.phrase.nouns)
    const name = this.withoutObject(words)
    if (mention.phrase.quoted || !looksLikeName(name, titles.length > 0) || this.evidence.isInitials(mention))
      return false
    const given = genderOfFirstName(name[0]!.text)
    const text = joinTokens(name)
    if (this.isOwner(titles, text)) return true
    const full =
      name.length > 1 &&
      (given !== null ||
        titles.length > 0 ||
        this.evidence.isPerson(text) ||
        isIntroduced(mention, this.tokens, this.evidence) ||
        (isBare(mention) &&
          !this.areTwo(name) &&
          (this.evidence.speaks(mention) || this.recurs.has(name.at(-1)!.lower))))
    const called = genderOfTitles(titles, mention.phrase.determiner)
    const known = full ? null : this.bearer(text, called, titles.at(-1)?.lower ?? null)
    const aged = name.length === 1 && isBare(mention) && ageBehind(this.tokens, mention.phrase.last) !== null
    if (!full && !aged && known === null && (!isTitled(titles, mention) || this.named(text).length > 1)) return true
    if (known === null && (this.evidence.isRealm(text) || this.evidence.isRealm(text.replace(/s$/, '')))) return true
    const gender = called ?? (name.length > 1 ? given : null)
    const person = known ?? this.add(text, gender)
    person.gender ??= gender
    this.byMention.set(i, person)
    this.addDetails(person, mention)
    if (behind && before) this.link(i - 1, person, roleOf(before.phrase.nouns, before, i - 1))
    if (titles.length > 0 && !areSeveral(titles)) this.addRole(person, roleOf(titles, mention, i))
    return false
  }

  /** "hat Merkel Steinmeier aufgefordert": two surnames that everybody knows. */
  private areTwo(name: readonly Token[]): boolean {
    return name.length === 2 && name.every(({ text }) => this.evidence.isPerson(text))
  }

  /** "Markus Muster Betrug vorwerfen": what follows first name and surname, where that surname stands alone elsewhere, is no name. */
  private withoutObject(name: readonly Token[]): readonly Token[] {
    const [first, surname, other] = name
    const isName = name.length === 3 && genderOfFirstName(first!.text) !== null
    return isName && this.recurs.has(surname!.lower) && !this.recurs.has(other!.lower) ? name.slice(0, 2) : name
  }

  aged(age: string): readonly Person[] {
    return [...(this.byAge.get(age) ?? [])]
  }

  partyOf(name: string): string | null {
    return this.evidence.partyOf(name)
  }

  private addDetails(person: Person, { phrase }: Mention): void {
    const { age, party } = readPersonDetails(this.tokens, phrase, this.evidence.partyOf)
    person.party ??= party
    person.age ??= age
    if (age === null) return
    const known = this.byAge.get(age)
    if (known === undefined) this.byAge.set(age, new Set([person]))
    else known.add(person)
  }

  withRole(noun: string): readonly { person: Person; role: RolePhrase }[] {
    return this.byRole.get(endingOf(noun)) ?? []
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
    const known = this.byRole.get(key)
    if (known === undefined) this.byRole.set(key, [{ person, role }])
    else known.push({ person, role })
  }

  /** "Außenminister Blinken … sein chinesischer Amtskollege Wang Yi": he is what the one named before him is. */
  private addOffice(person: Person, { details, former, mention }: RolePhrase): void {
    if (this.office) this.addRole(person, { noun: this.office.noun, details, former, mention })
  }

  isOwner(titles: readonly Token[], name: string): boolean {
    return (
      titles.length > 0 &&
      name.endsWith('s') &&
      (this.bySurname.get(fold(name.slice(0, -1)))?.length ?? 0) > 0 &&
      !this.bySurname.has(fold(name))
    )
  }

  add(text: string, gender: Gender | null): Person {
    const words = text.split(' ')
    const same = this.bySurname.get(fold(words.at(-1)!))?.find(person => isSamePerson(person.name, text))
    if (same) {
      if (text.length > same.name.length) same.name = text
      same.gender ??= gender
      this.addKeys(words, same)
      return same
    }
    const person: Person = { name: text, gender, party: null, age: null, functions: [] }
    this.addKeys(words, person)
    return person
  }

  /** "Der frühere Weggefährte, Newin Beispiel, …": two bare words between commas behind a function are a name, known or not. */
  adopt({ phrase, noun }: Mention, i: number): Person | null {
    const bare = noun === null && phrase.determiner === null && phrase.modifiers.length === 0 && !phrase.quoted
    const closed = /^(?:comma|open|stop)$/.test(this.tokens[phrase.last]?.kind ?? '')
    if (!bare || !closed || phrase.nouns.length < 2 || !looksLikeName(phrase.nouns, false)) return null
    const text = joinTokens(phrase.nouns)
    if (this.evidence.isRealm(text)) return null
    const person = this.add(text, genderOfFirstName(phrase.nouns[0]!.text))
    this.byMention.set(i, person)
    return person
  }

  link(mention: number, person: Person, role: RolePhrase | null): void {
    this.byMention.set(mention, person)
    if (role) this.addRole(person, role)
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
