import type { Range, Token } from '../extraction/model.js'
import type { Mention } from './find-mentions.js'
import { genderOfFirstName } from './first-names.js'
import { fold } from './fold.js'
import { linkApposition, linkPredicate } from './link-roles.js'
import { looksLikeName, splitTitles } from './name-parts.js'
import { nounOf } from './nouns.js'
import type { Gender } from './register.js'
import { endingOf, type RolePhrase, roleOf } from './role-phrases.js'
import { joinTokens } from './write-nominative.js'

/** Somebody whom the article names in full, or by title and surname. */
export interface Person {
  /** The fullest form that the article prints. */
  name: string
  gender: Gender | null
  /** Index of the mention that introduced the person; -1 for the title. */
  readonly mention: number
}

export interface People {
  /** Those of that surname (any part of the name but the first), in order of appearance. */
  named(surname: string): readonly Person[]
  /** Functions whose noun ends like that one ("minister" for "Innenminister"), with whom they belong to, as they were read. */
  withRole(noun: string): readonly { readonly person: Person; readonly role: RolePhrase }[]
  /** "der Arzt Lahms": the name behind the function is in the genitive, whose doctor it is. */
  isOwner(titles: readonly Token[], name: string): boolean
  /** Whom the i-th mention of the article names, null for none. */
  at(mention: number): Person | null
}

/** What is known besides the words themselves. */
export interface NameEvidence {
  /** Countries and institutions: "Innenminister Frankreichs" names nobody. */
  isRealm(name: string): boolean
  /** "United States Geological Survey (USGS)": what is in brackets abbreviates it. */
  isInitials(mention: Mention): boolean
  /** What stands in the brackets is an age or a party. */
  isPersonal(bracket: Range): boolean
  /** The mention stands where somebody speaks. */
  speaks(mention: Mention): boolean
}

/**
 * Collects the people of the article: full names in title and body, with gender and functions. */
export function indexPeople(
  title: string,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  evidence: NameEvidence,
): People {
  const index = new PeopleIndex(evidence)
  for (const name of namesInTitle(title)) index.add(name, genderOfFirstName(name.split(' ')[0]!), -1)
  for (const { phrase } of mentions)
    if (phrase.nouns.length === 1 && phrase.determiner === null) index.recurs.add(phrase.nouns[0]!.lower)
  mentions.forEach((mention, i) => {
    index.read(mention, i)
  })
  mentions.forEach((mention, i) => {
    if (index.at(i) === null) index.read(mention, i)
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

  constructor(private readonly evidence: NameEvidence) {}

  named(surname: string): readonly Person[] {
    const key = fold(surname)
    return this.bySurname.get(key) ?? (key.endsWith('s') ? this.bySurname.get(key.slice(0, -1)) : undefined) ?? []
  }

  at(mention: number): Person | null {
    return this.byMention.get(mention) ?? null
  }

  read(mention: Mention, i: number): void {
    if (mention.noun !== null && mention.phrase.nouns.length === 1) return // most of all: "der Minister"
    const { titles, name } = splitTitles(mention.phrase.nouns)
    if (mention.phrase.quoted || !looksLikeName(name, titles.length > 0) || this.evidence.isInitials(mention)) return
    const given = genderOfFirstName(name[0]!.text)
    const text = joinTokens(name)
    if (this.isOwner(titles, text)) return
    const full =
      name.length > 1 &&
      (given !== null ||
        titles.length > 0 ||
        isIntroduced(mention, this.evidence) ||
        (isBare(mention) && (this.evidence.speaks(mention) || this.recurs.has(name.at(-1)!.lower))))
    const known = full ? undefined : this.named(text).at(-1)
    if (!full && known === undefined && !isTitled(titles, mention)) return
    if (known === undefined && (this.evidence.isRealm(text) || this.evidence.isRealm(text.replace(/s$/, '')))) return
    const gender = genderOfTitles(titles, mention) ?? (name.length > 1 ? given : null)
    const person = known ?? this.add(text, gender, i)
    person.gender ??= gender
    this.byMention.set(i, person)
    if (titles.length > 0) this.addRole(person, roleOf(titles, mention, i))
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
    const known = this.byRole.get(key)
    if (known === undefined) this.byRole.set(key, [{ person, role }])
    else known.push({ person, role })
  }

  isOwner(titles: readonly Token[], name: string): boolean {
    return (
      titles.length > 0 &&
      name.endsWith('s') &&
      (this.bySurname.get(fold(name.slice(0, -1)))?.length ?? 0) > 0 &&
      !this.bySurname.has(fold(name))
    )
  }

  add(text: string, gender: Gender | null, mention: number): Person {
    const words = text.split(' ')
    const same = this.bySurname.get(fold(words.at(-1)!))?.find(person => isSamePerson(person.name, text))
    if (same) {
      if (text.length > same.name.length) same.name = text
      same.gender ??= gender
      this.addKeys(words, same)
      return same
    }
    const person: Person = { name: text, gender, mention }
    this.addKeys(words, person)
    return person
  }

  link(mention: number, person: Person, role: RolePhrase | null): void {
    this.byMention.set(mention, person)
    if (role) this.addRole(person, role)
  }

  /** "Ayaan Hirsi Ali" is found by "Hirsi Ali" and "Ali"; "Xi Jinping" by "Xi" too, which is no first name. */
  private addKeys(words: readonly string[], person: Person): void {
    const keys = words.map((_, i) => words.slice(i).join(' '))
    if (words.length > 1 && genderOfFirstName(words[0]!) === null) keys.push(words[0]!)
    for (const key of keys.map(fold)) {
      const known = this.bySurname.get(key)
      if (known === undefined) this.bySurname.set(key, [person])
      else if (!known.includes(person)) known.push(person)
    }
  }
}

/** "Bush" and "George Bush", "George Bush" and "George W. Bush", "Merkels" and "Merkel". */
function isSamePerson(known: string, other: string): boolean {
  const [a, b] = known.length < other.length ? [known, other] : [other, known]
  if (a === b || `${a}s` === b || b.endsWith(` ${a}`)) return true
  const short = a.split(' ')
  const long = b.split(' ')
  return short.length > 1 && short[0] === long[0] && short.at(-1) === long.at(-1)
}

/** No article and no adjective, as names stand: "Corny Beispiel", not "ihre Mandantin Angst". */
function isBare({ phrase }: Mention): boolean {
  return (
    phrase.determiner === null && phrase.modifiers.length === 0 && phrase.nouns.every(token => token.word.classes === 0)
  )
}

/** "Außenminister Blinken", "der Minister Maas"; not "ihre Mandantin Angst", "ein Sprecher Freitag". */
function isTitled(titles: readonly Token[], { phrase: { determiner } }: Mention): boolean {
  return titles.length > 0 && (determiner === null || /^d(?:er|ie|em|en|es)$/.test(determiner))
}

/** "Erika Beispiel (32)", "Max Muster (SPD)"; the bracket's party is known to the register. */
function isIntroduced({ phrase }: Mention, evidence: NameEvidence): boolean {
  return phrase.brackets.length > 0 && evidence.isPersonal(phrase.brackets[0]!)
}

function genderOfTitles(titles: readonly Token[], mention: Mention): Gender | null {
  const last = titles.at(-1)
  if (last === undefined) return null
  if (/^(?:frau|lady|queen|madame)$/.test(last.lower)) return 'f'
  if (/^(?:herrn?|sir|lord|pater)$/.test(last.lower)) return 'm'
  const noun = nounOf(last.lower)
  if (noun?.gender === 'f') return 'f'
  if (/e[nr]?$/.test(last.lower))
    return mention.phrase.determiner === 'die'
      ? 'f'
      : mention.phrase.determiner === 'der' && last.lower.endsWith('e')
        ? 'm'
        : null
  return noun?.gender === 'm' && noun.kind === 'person' ? 'm' : null
}

/** First name and surname standing together in the headline. */
function namesInTitle(title: string): readonly string[] {
  const words = title.split(/[\s„“”"«»:!?,()]+/)
  const names: string[] = []
  words.forEach((word, i) => {
    const next = words[i + 1]
    if (next && /^\p{Lu}\p{L}+/u.test(next) && genderOfFirstName(word) !== null && nounOf(next.toLowerCase()) === null)
      names.push(`${word} ${next}`)
  })
  return names
}
