import { type Range, type Token, WordClass } from '../extraction/model.js'
import { type ArticleView, mentionBefore } from './article-view.js'
import { genderOfFirstName } from './first-names.js'
import { fold } from './fold.js'
import { isAbbreviated } from './index-organisations.js'
import { looksLikeName, type NameParts, splitTitles } from './index-people.js'
import { isCapitalMetonym } from './metonyms.js'
import { genderOfNoun, nounOf } from './nouns.js'
import { type Phrase, readPhrase } from './read-phrase.js'
import { ofRegister, type Referent } from './referent.js'
import { resolveDescription } from './resolve-description.js'
import { resolveFullName, resolvePerson, resolveSurname } from './resolve-name.js'
import { headOf, isPlural, joinTokens, writeNominative } from './write-nominative.js'

/** Nouns before a name that only say what it is: "die Zeitung The Jakarta Post", "der Sender n-tv". */
const CLASS_NOUN =
  /(?:zeitung|zeitschrift|magazin|sender|agentur|dienst|website|webseite|seite|portal|organisation|firma|unternehmen|konzern|hersteller|fluggesellschaft|partei|band|blatt|blog|programm|institut forsa|meinungsforschungsinstitut|gewerkschaft|verlag|gruppe|netzwerk|kette|behörde|versorger|betreiber)s?$/

/** Whom a noun phrase means: a person, an institution, a government, somebody described; null if it holds no noun. */
export function resolveNounPhrase(view: ArticleView, range: Range): Referent | null {
  const phrase = readPhrase(view.tokens, range)
  if (phrase === null) return null
  const parts = splitTitles(phrase.nouns)
  return (
    asName(view, phrase, parts) ??
    asRegistered(view, phrase) ??
    asAbbreviation(view, phrase) ??
    asDescription(view, phrase) ??
    asInstitution(view, phrase) ??
    asWritten(view, phrase)
  )
}

/** "US-Außenminister Antony Blinken", "Blinken", "die Celebi". */
function asName(view: ArticleView, phrase: Phrase, { titles, name }: NameParts): Referent | null {
  if (name.length === 0 || phrase.quoted || isAbbreviated(view.tokens, phrase)) return null
  const text = joinTokens(name)
  if (titles.length > 0 && (isRealm(view, text) || view.people.isOwner(titles, text))) return null
  const role = titles.length > 0 ? roleText(phrase, titles) : null
  const gender = titles.length > 0 ? (nounOf(titles.at(-1)!.lower)?.gender === 'f' ? 'f' : 'm') : null
  const known = view.people
    .named(text)
    .findLast(person => gender === null || person.gender === null || person.gender === gender)
  const bare = phrase.determiner === null && phrase.modifiers.length === 0
  if (known && (bare || titles.length > 0 || name.length > 1)) return resolvePerson(view, known, role)
  if (!looksLikeName(name, titles.length > 0)) return null
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

/** "der Innenminister Frankreichs": what stands behind the function is its country, no name. */
function isRealm({ register, people }: ArticleView, text: string): boolean {
  if (people.named(text).length > 0) return false
  return [text, text.replace(/s$/, '')].some(name => register.named(name).some(entry => entry.kind !== 'person'))
}

/** The person that a phrase names by name; null where it only describes. */
export function resolveByName(view: ArticleView, range: Range): Referent | null {
  const phrase = readPhrase(view.tokens, range)
  if (phrase === null) return null
  const parts = splitTitles(phrase.nouns)
  return asName(view, phrase, parts) ?? asUnknownName(view, phrase, parts)
}

/** "der Direktor der Behörde Roberto Beispiel": the name stands behind the whole description. */
export function resolveNameBehind(view: ArticleView, range: Range): Referent | null {
  const phrase = readPhrase(view.tokens, range)
  if (phrase === null || nounOf(headOf(phrase).lower)?.kind !== 'person' || isPlural(phrase, headOf(phrase)))
    return null
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
    const goesOn = tokens.slice(i, last).every(next => next.capital || next.kind !== 'word' || next.text.length <= 3)
    if (goesOn) return i
  }
  const bare = last - first >= 3 && tokens.slice(last - 3, last).every(token => token.kind === 'word' && token.capital)
  return bare && looksLikeName(tokens.slice(last - 2, last), false) && !looksLikeName([tokens[last - 3]!], false)
    ? last - 2
    : -1
}

/** "BIAC" in "der Betreiber des Flughafens, BIAC", "die Hamas" in "die Regierungspartei, die Hamas"; null for descriptions. */
export function resolveProper(view: ArticleView, range: Range): Referent | null {
  const phrase = readPhrase(view.tokens, range)
  if (phrase === null || phrase.tail.first < phrase.tail.last) return null
  const registered = asRegistered(view, phrase)
  if (registered) return registered
  const bare = phrase.determiner === null && phrase.modifiers.length === 0 && phrase.nouns.every(token => token.capital)
  return (bare || afterClassNoun(phrase) !== null) && nounOf(headOf(phrase).lower)?.kind !== 'person'
    ? asWritten(view, phrase)
    : null
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
function roleText(phrase: Phrase, titles: readonly Token[]): string {
  const words = [...phrase.modifiers.filter(token => token.word.classes === 0), ...titles]
  const honorific = /^(?:herrn?|frau|dr|prof|\.)$/
  return (
    words
      .filter(token => !honorific.test(token.lower))
      .map(token => token.text)
      .join(' ') || joinTokens(titles)
  )
}

/** The register by the whole phrase, by its noun with adjectives, by the name alone. */
function asRegistered(view: ArticleView, phrase: Phrase): Referent | null {
  const gender = genderOfNoun(headOf(phrase).lower)
  const nominative = writeNominative(phrase, gender)
  const tail = joinTokens(view.tokens.slice(phrase.tail.first, phrase.tail.last))
  const special = afterClassNoun(phrase)
  const names = [
    `${nominative} ${tail}`.trim(),
    phrase.modifiers.length === 0 ? joinTokens(phrase.nouns) : null,
    nominative,
    phrase.quoted ? quotedName(phrase) : null,
    special && `${special} ${tail}`,
    special,
    CLASS_NOUN.test(phrase.nouns.at(-1)!.lower) ? tail.replace(/ ?\(.*/, '') : null,
    stripGenitive(nominative),
    phrase.nouns.length === 2 ? `${phrase.nouns[1]!.text} ${phrase.nouns[0]!.text}` : null, // "Kenias Regierung"
    nounOf(phrase.nouns[0]!.lower) && /^\p{Lu}{3,}$/u.test(phrase.nouns.at(-1)!.text)
      ? phrase.nouns.at(-1)!.text
      : null, // "UN-Kinderhilfswerk UNICEF"
    nominative.replace(/\.(?:de|com|net|org|at|ch)$/, ''),
  ]
  for (const name of names) {
    const found = !name ? [] : view.register.named(name).filter(entry => entry.kind !== 'person')
    if (found.length !== 1) continue
    const [entry] = found
    if (entry && !isCapitalMetonym(view, entry, name!)) return ofRegister(entry, null, gender)
  }
  return null
}

function stripGenitive(name: string): string | null {
  return name.endsWith('s') ? name.slice(0, -1) : null
}

/** "The Jakarta Post" of "Zeitung The Jakarta Post"; null where no such noun stands before a name. */
function afterClassNoun(phrase: Phrase): string | null {
  const at = phrase.nouns.findIndex(noun => !CLASS_NOUN.test(noun.lower))
  if (at < 1 || phrase.nouns[at]!.kind !== 'word') return null
  return joinTokens(phrase.nouns.slice(at))
}

function asAbbreviation(view: ArticleView, phrase: Phrase): Referent | null {
  const name = phrase.nouns.length === 1 ? view.organisations.expand(phrase.nouns[0]!.text) : null
  if (name === null) return null
  const [entry] = view.register.named(name)
  if (entry) return ofRegister(entry)
  const head = nounOf(
    name
      .split(' ')
      .find(word => nounOf(word.toLowerCase()))
      ?.toLowerCase() ?? '',
  )
  return {
    name,
    kind: head?.kind ?? 'organisation',
    entry: null,
    gender: head?.gender ?? genderOfDeterminer(phrase),
    plural: false,
    animate: true,
    role: null,
  }
}

function asDescription(view: ArticleView, phrase: Phrase): Referent | null {
  const head = headOf(phrase)
  if (nounOf(head.lower)?.kind !== 'person' || isPlural(phrase, head)) return null
  if (/^(?:ein|eine|einem|einen|einer|eines)$/.test(phrase.determiner ?? '')) return null
  return resolveDescription(view, phrase, roleText(phrase, [head]))
}

/** "das Ministerium": the one that the article has named with more words. */
function asInstitution(view: ArticleView, phrase: Phrase): Referent | null {
  const head = headOf(phrase)
  const noun = nounOf(head.lower)
  const plain = phrase.nouns.length === 1 && phrase.modifiers.length === 0 && phrase.tail.first === phrase.tail.last
  if (
    !plain ||
    noun === null ||
    noun.kind === 'person' ||
    noun.kind === 'document' ||
    !/^d(?:er|ie|as|em|es|en)$/.test(phrase.determiner ?? '')
  )
    return null
  if (noun.ending === 'polizei' || isPlural(phrase, head)) return null
  const at = mentionBefore(view.mentions, phrase.first)
  const earlier = view.organisations.withNoun(noun.ending)
  for (let k = earlier.length - 1; k >= Math.max(0, earlier.length - INSTITUTIONS); k--) {
    const mention = view.mentions[earlier[k]!]!
    if (earlier[k]! > at || isPlural(mention.phrase, headOf(mention.phrase)) || !nounFits(phrase, mention.phrase))
      continue
    if (!isFuller(view, earlier[k]!)) continue
    const last = view.mentions[view.organisations.lastOf(earlier[k]!)]!.phrase.last
    return resolveNounPhrase(view, { first: mention.phrase.first, last })
  }
  return null
}

/** How many mentions of institutions of one kind are looked through. */
const INSTITUTIONS = 60

/** A genitive, a name or where it is: "isländisches Ministerium", "Universität Greifswald"; "regierender Rat" says no more. */
function isFuller(view: ArticleView, mention: number): boolean {
  const { phrase } = view.mentions[mention]!
  if (view.organisations.lastOf(mention) > mention || phrase.nouns.length > 1) return true
  if (phrase.modifiers.some(token => /(?:isch|deutsch)e[nrsm]?$|^\p{Lu}.*er$/u.test(token.text))) return true
  return nounOf(headOf(phrase).lower)?.ending !== headOf(phrase).lower.replace(/(?:e?s|en)$/, '')
}

/** "das Ministerium" takes up "Umweltministerium", "die Hilfsorganisation" only another "Hilfsorganisation". */
function nounFits(phrase: Phrase, earlier: Phrase): boolean {
  const stem = fold(headOf(phrase).text).replace(/e?s$/, '')
  return fold(headOf(earlier).text).replace(/e?s$/, '').endsWith(stem)
}

/** The phrase itself, in the nominative and without article. */
function asWritten(view: ArticleView, phrase: Phrase): Referent {
  const head = headOf(phrase)
  const noun = nounOf(head.lower)
  const gender = genderOfNoun(head.lower) ?? genderOfDeterminer(phrase)
  const plural = isPlural(phrase, head)
  const tail = tailText(view, phrase)
  const name = phrase.quoted
    ? quotedName(phrase)
    : (afterClassNoun(phrase) ?? `${writeNominative(phrase, gender)} ${tail}`.trim())
  const proper =
    phrase.quoted ||
    phrase.nouns.some(
      token => /\p{Lu}.*\p{Lu}|\d/u.test(token.text) && token.kind === 'word' && !token.text.includes('-'),
    )
  const animate = (noun !== null && noun.kind !== 'document') || (proper && noun === null)
  const kind =
    noun?.kind === 'person' ? (plural ? 'group' : 'other') : (noun?.kind ?? (proper ? 'organisation' : 'other'))
  return { name, kind, entry: null, gender, plural, animate, role: null }
}

/** What belongs to the name behind its nouns: not what stands behind a comma, nor when and where it was said. */
export function tailText(view: ArticleView, { tail }: Phrase): string {
  let { last } = tail
  for (let i = tail.last - 1; i >= tail.first; i--) if (endsName(view.tokens, i)) last = i
  return joinTokens(view.tokens.slice(tail.first, last))
}

function endsName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!
  if (token.quotation >= 0 && tokens[i - 1]!.quotation === token.quotation) return false // „auto, motor und sport“
  if (token.kind === 'comma') return true
  if (!(token.word.classes & WordClass.preposition) || token.capital) return false
  if (/^(?:dies|sein|ihr)e/.test(tokens[i + 1]?.lower ?? '')) return true // "der Angestellte für diese Transporte"
  if (/^(?:auf|bei|während|anlässlich|gegenüber|seit|vor)$/.test(token.lower)) return true
  const noun = tokens.slice(i + 1, i + 4).find(next => next.capital || next.kind === 'number')
  return noun !== undefined && (noun.word.classes & WordClass.month) !== 0 && token.lower !== 'vom'
}

/** „Münsterschen Zeitung“ behind "der" is the „Münstersche Zeitung“. */
function quotedName(phrase: Phrase): string {
  const name = afterClassNoun(phrase) ?? joinTokens(phrase.nouns)
  const ending = { m: 'er', f: 'e', n: 'es' }[genderOfNoun(phrase.nouns.at(-1)!.lower) ?? 'f']
  return name.replace(/(?<=^(?:\p{L}+ )?\p{Lu}\p{L}+(?:isch|ersch|lich|eu|deutsch|gemein))en(?= \p{Lu})/u, ending)
}

function genderOfDeterminer({ determiner }: Phrase): 'm' | 'f' | 'n' | null {
  if (determiner === 'die' || determiner === 'eine' || determiner === 'einer') return 'f'
  return determiner === 'das' ? 'n' : null
}
