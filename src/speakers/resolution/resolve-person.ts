import type { Range, Token } from '../../extraction/text/model.js'
import type { ArticleView } from '../article/article-view.js'
import { isAbbreviated } from '../article/index-organisations.js'
import type { Phrase } from '../phrases/model.js'
import { readPhrase } from '../phrases/read-phrase.js'
import { genderOfTitles } from '../phrases/title-gender.js'
import { headOf, isPlural, joinTokens } from '../phrases/write-nominative.js'
import { genderOfFirstName } from '../words/first-names.js'
import { looksLikeName, type NameParts, splitTitles } from '../words/name-parts.js'
import { nounOf } from '../words/nouns.js'
import { readOnePhrase } from './read-one-phrase.js'
import { ofRegister, type Referent } from './referent.js'
import { resolveFullName, resolvePerson, resolveSurname } from './resolve-name.js'

/** "US-Außenminister Antony Blinken", "Blinken", "die Celebi". */
export function asName(view: ArticleView, phrase: Phrase, { titles, name }: NameParts): Referent | null {
  if (name.length === 0) return asSurnameLikeNoun(view, phrase, titles)
  if (phrase.quoted || isAbbreviated(view.tokens, phrase)) return null
  const text = joinTokens(name)
  if (titles.length > 0 && (isRealm(view, text) || view.people.isOwner(titles, text))) return null
  const role = titles.length > 0 ? roleText(phrase, titles) : null
  const gender = genderOfTitles(titles, phrase.determiner)
  const known = view.people.bearer(text, gender, titles.at(-1)?.lower ?? null)
  const bare = phrase.determiner === null && phrase.modifiers.length === 0
  // "Probst" where the article tells of two: whom everybody knows by the surname alone, else the surname is all that is sure
  if (!known && bare && view.people.named(text).length > 1) return resolveSurname(view, text, gender, role)
  if (known && (bare || titles.length > 0 || name.length > 1)) return resolvePerson(view, known, role)
  if (!looksLikeName(name, titles.length > 0)) return null
  const beside = bare && titles.length === 0 ? firstOfTwo(view, name) : null
  if (beside) return beside
  const given = genderOfFirstName(name[0]!.text)
  if (name.length > 1 && (given !== null || titles.length > 0))
    return resolveFullName(view, text, gender ?? given, role)
  const single = resolveSurname(view, text, gender, role)
  return titles.length > 0 || (bare && single.entry) || (known && nounOf(name[0]!.lower) === null)
    ? known
      ? resolvePerson(view, known, role)
      : single
    : null
}

/** "Bauer sagte", "Urenkel sagte" where the article has told of Udo Bauer: a noun for persons that stands bare is his surname. */
function asSurnameLikeNoun(view: ArticleView, { determiner, modifiers, quoted }: Phrase, titles: readonly Token[]) {
  const [noun, ...others] = titles
  if (!noun || others.length > 0 || determiner !== null || modifiers.length > 0 || quoted) return null
  const known = view.people.bearer(noun.text, null, null)
  return known && isSurnameOf(noun.text, known.name) ? resolvePerson(view, known, null) : null
}

/** "hat Muster Beispiel aufgefordert", "hat Muster Positives berichtet": a surname of the article, and what is none of its name. */
function firstOfTwo(view: ArticleView, name: readonly Token[]): Referent | null {
  const [first, second, more] = name
  if (!second || more || genderOfFirstName(first!.text) !== null || view.people.named(joinTokens(name)).length > 0)
    return null
  const [bearer] = view.people.named(first!.text)
  if (bearer && isSurnameOf(first!.text, bearer.name)) return resolvePerson(view, bearer, null)
  if (view.register.named(joinTokens(name)).length > 0) return null
  const [one, two] = [first!, second].map(({ text }) => resolveSurname(view, text, null, null).entry)
  return one && two ? ofRegister(one) : null
}

function isSurnameOf(word: string, name: string): boolean {
  return name.includes(' ') && name.endsWith(` ${word}`)
}

/** "der Innenminister Frankreichs": what stands behind the function is its country, no name. */
function isRealm({ register, people }: ArticleView, text: string): boolean {
  if (people.named(text).length > 0) return false
  return [text, text.replace(/s$/, '')].some(name => register.named(name).some(entry => entry.kind !== 'person'))
}

/** The person that a phrase names by name; null where it only describes. */
export function resolveByName(view: ArticleView, range: Range): Referent | null {
  const noble = asNobleSurname(view, range)
  if (noble) return noble
  const phrase = readOnePhrase(view, range)
  if (phrase === null) return null
  const parts = splitTitles(phrase.nouns)
  return asName(view, phrase, parts) ?? asUnknownName(view, phrase, parts)
}

/** "Von der Leyen" at the start of a sentence: known in the article or to the register, no "von" of somebody. */
function asNobleSurname(view: ArticleView, { first, last }: Range): Referent | null {
  if (last - first < 2 || !/^(?:Von|Van|De|Zu)$/.test(view.tokens[first]!.text)) return null
  const surname = joinTokens(view.tokens.slice(first, last))
  const known = view.people.bearer(surname, null, null)
  if (known) return resolvePerson(view, known, null)
  const found = resolveSurname(view, surname, null, null)
  return found.entry && found
}

/** "der Direktor der Behörde Roberto Beispiel": the name stands behind the whole description. */
export function resolveNameBehind(view: ArticleView, range: Range): Referent | null {
  const phrase = readPhrase(view.tokens, range)
  if (phrase === null || nounOf(headOf(phrase).lower)?.kind !== 'person') return null
  if (isPlural(phrase, headOf(phrase)) && view.tokens[phrase.tail.first]?.lower !== 'und') return null // "Kapitän und Torhüter Max Muster"
  const { last } = phrase.tail
  const at = nameStart(view.tokens, phrase.tail)
  if (at < 0) return null
  const before = joinTokens(view.tokens.slice(range.first, at)).replace(
    /^(?:d(?:er|ie|em|es|en)|eine?[nmrs]?|vom|zum|beim) /i,
    '',
  )
  const found = resolveByName(view, { first: at, last })
  return found && { ...found, role: before }
}

/** Where a name begins that goes on to the end: at a first name, or at the last two of three nouns that name nothing. */
function nameStart(tokens: readonly Token[], { first, last }: Range): number {
  for (let i = first; i < last - 1; i++) {
    const token = tokens[i]!
    if (!token.capital || genderOfFirstName(token.text) === null) continue
    if (isAnothers(tokens, first, i)) return -1
    const goesOn = tokens.slice(i, last).every(next => next.capital || next.kind !== 'word' || next.text.length <= 3)
    if (goesOn) return i
  }
  const bare = last - first >= 3 && tokens.slice(last - 3, last).every(token => token.kind === 'word' && token.capital)
  const name = bare && looksLikeName(tokens.slice(last - 2, last), false) && !looksLikeName([tokens[last - 3]!], false)
  return name && !isAnothers(tokens, first, last - 2) ? last - 2 : -1
}

/** "Chefin der Firma Salto Technik": right behind them stands what they are called. */
const NAMED = /^(?:firma|gruppe|agentur|kanzlei|initiative|marke|kette)$/

/** "Sprecher von Emil Muster", "Anwalt des Angeklagten Emil Muster": whose he is, not who he is. */
function isAnothers(tokens: readonly Token[], first: number, name: number): boolean {
  const before = tokens[name - 1]!
  if (before.lower === 'von' || NAMED.test(before.lower)) return true
  if (name === first || nounOf(before.lower)?.kind !== 'person') return false
  let at = name - 2
  while (at > first && /e[nr]$/.test(tokens[at]!.lower) && !tokens[at]!.capital && !tokens[at]!.word.classes) at-- // "des früheren Chefs"
  const opener = tokens[at]?.lower ?? ''
  return /^(?:von|des|eines|seine[sr]|ihre[sr])$/.test(opener) || (opener === 'der' && before.lower.endsWith('in'))
}

/** "Binali Beispiel": two bare words where somebody speaks are a name, unless the register knows better. */
function asUnknownName(view: ArticleView, phrase: Phrase, { name }: NameParts): Referent | null {
  const bare =
    phrase.determiner === null && phrase.modifiers.length === 0 && !phrase.quoted && name.length === phrase.nouns.length
  if (!bare || name.length < 2 || !looksLikeName(name, false) || isAbbreviated(view.tokens, phrase)) return null
  const text = joinTokens(name)
  return view.register.named(text).length > 0 ? null : resolveFullName(view, text, null, null)
}

/** The function as printed: "niederländische Ministerpräsident" without the article. */
export function roleText(phrase: Phrase, titles: readonly Token[]): string {
  const words = [...phrase.modifiers.filter(token => token.word.classes === 0), ...titles]
  const honorific = /^(?:herrn?|frau|dr|prof|\.)$/
  return (
    words
      .filter(token => !honorific.test(token.lower))
      .map(token => token.text)
      .join(' ') || joinTokens(titles)
  )
}
