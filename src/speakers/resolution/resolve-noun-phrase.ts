import type { Range, Token } from '../../extraction/text/model.js'
import { WordClass } from '../../extraction/words.js'
import type { ArticleView } from '../article/article-view.js'
import { isAbbreviated } from '../article/index-organisations.js'
import type { Phrase } from '../phrases/model.js'
import { readPhrase } from '../phrases/read-phrase.js'
import { headOf, isPlural, joinTokens, writeNominative } from '../phrases/write-nominative.js'
import type { RegisterEntry } from '../register/model.js'
import { isClassNoun } from '../words/class-nouns.js'
import { splitTitles } from '../words/name-parts.js'
import { genderOfNoun, type NounGender, nounOf } from '../words/nouns.js'
import { partyOfMember } from '../words/person-terms.js'
import { sourceNoun } from '../words/source-nouns.js'
import { governmentInTitle, isCapitalMetonym } from './metonyms.js'
import { readOnePhrase } from './read-one-phrase.js'
import { ofRegister, type Referent } from './referent.js'
import { resolveDescription } from './resolve-description.js'
import { asAbbreviation, findDescribed, findInstitution } from './resolve-institution.js'
import { asName, roleText } from './resolve-person.js'
import { takeUpInstitution } from './take-up-institution.js'
import { afterClassNoun, genderOfDeterminer, quotedName, tailText } from './write-name.js'

/** Whom a noun phrase means: a person, an institution, a government, somebody described; null if it holds no noun. */
export function resolveNounPhrase(view: ArticleView, range: Range): Referent | null {
  const phrase = readOnePhrase(view, range)
  if (phrase === null) return null
  const parts = splitTitles(phrase.nouns)
  return (
    asName(view, phrase, parts) ??
    asRegistered(view, phrase) ??
    asForeignMedium(view, phrase) ??
    asAbbreviation(view, phrase) ??
    asDescription(view, phrase) ??
    asInstitution(view, phrase) ??
    asWritten(view, phrase)
  )
}

/** "das Ministerium" is who the fuller name before it is, "das Unternehmen" the firm that the article is about. */
function asInstitution(view: ArticleView, phrase: Phrase): Referent | null {
  const taken = takeUpInstitution(view, phrase, i => resolveMentionAt(view, i))
  const range = taken ? null : findInstitution(view, phrase)
  return range ? resolveNounPhrase(view, range) : (taken ?? governmentInTitle(view, phrase))
}

/** "BIAC" in "der Betreiber des Flughafens, BIAC", "die Hamas" in "die Regierungspartei, die Hamas"; null for descriptions. */
export function resolveProper(view: ArticleView, range: Range): Referent | null {
  const phrase = readPhrase(view.tokens, range)
  if (phrase === null || phrase.tail.first < phrase.tail.last || view.tokens[range.first]!.lower === 'kurz') return null
  const registered = asRegistered(view, phrase)
  if (registered) return registered
  const bare = phrase.determiner === null && phrase.modifiers.length === 0 && phrase.nouns.every(token => token.capital)
  return (bare || phrase.quoted || afterClassNoun(phrase) !== null) && nounOf(headOf(phrase).lower)?.kind !== 'person'
    ? asWritten(view, phrase)
    : null
}

const resolved = new WeakMap<ArticleView, (Referent | null)[]>()

/** Whom the i-th mention of the article means; worked out once. */
export function resolveMentionAt(view: ArticleView, i: number): Referent | null {
  let known = resolved.get(view)
  if (known === undefined) {
    known = new Array(view.mentions.length)
    resolved.set(view, known)
  }
  const before = known[i]
  if (before !== undefined) return before
  const referent = resolveMention(view, i)
  known[i] = referent
  return referent
}

function resolveMention(view: ArticleView, i: number): Referent | null {
  const { phrase, noun } = view.mentions[i]!
  const { last } = view.mentions[view.organisations.lastOf(i)]!.phrase
  const isSource = noun?.kind !== 'person' && sourceNoun(headOf(phrase).lower) === 'words'
  return isSource ? null : resolveNounPhrase(view, { first: phrase.first, last })
}

/** The register by the whole phrase, by its noun with adjectives, by the name alone; nobody where two can be meant. */
function asRegistered(view: ArticleView, phrase: Phrase): Referent | null {
  const gender = genderOfNoun(headOf(phrase).lower)
  let before: string | null = null
  for (const name of registeredNames(view, phrase, gender)) {
    if (!name || name === before) continue
    before = name
    const found = view.register.named(name).filter(isInstitution)
    if (found.length === 1 && found[0]!.kind === 'party' && isOneMember(view, phrase)) return null
    if (found.length === 1 && !isCapitalMetonym(view, found[0]!, name))
      return {
        ...ofRegister(found[0]!, null, gender ?? genderOfName(view, phrase, found[0]!)),
        ...(isSeveral(phrase) ? { plural: true } : {}),
      }
  }
  return null
}

/** "Die Grünen", "die Vereinten Nationen", "die USA": taken up by "sie" with a verb in the plural. */
function isSeveral(phrase: Phrase): boolean {
  const head = headOf(phrase)
  if (!/^d(?:ie|en|er)$/.test(phrase.determiner ?? '')) return false
  return /^(?:USA|Niederlande|Philippinen|Emirate|Staaten|Nationen)n?$/.test(head.text) || isPlural(phrase, head)
}

/** "Ägypten, das …", "Die Türkei … Sie", "Der Iran … Er": a name bears the gender of its article, and countries without one are neuter. */
function genderOfName({ tokens }: ArticleView, phrase: Phrase, entry: RegisterEntry): NounGender | null {
  if (!isRealm(entry)) return genderOfDeterminer(tokens, phrase)
  if (phrase.determiner === null) return 'n'
  return phrase.determiner === 'der'
    ? MASCULINE.test(headOf(phrase).text)
      ? 'm'
      : null
    : genderOfDeterminer(tokens, phrase)
}

const MASCULINE = /^(?:Iran|Irak|Libanon|Sudan|Südsudan|Jemen|Tschad|Kongo|Kreml|Vatikan|Niger|Senegal|Oman|Kosovo)$/

/** "Der Republikaner" is one of them; "die Republikaner" and "Angaben der Republikaner" are the party. */
function isOneMember({ tokens }: ArticleView, { first, determiner, nouns }: Phrase): boolean {
  if (nouns.length > 1 || partyOfMember(nouns[0]!.text) === null) return false
  const before = tokens[first - 1]
  const genitive = before?.capital || (before && before.word.classes & WordClass.preposition)
  return determiner === 'ein' || determiner === 'eine' || (determiner === 'der' && !genitive)
}

/** "der britische Guardian", "das österreichische Profil": where a medium comes from is no part of its name. */
function asForeignMedium(view: ArticleView, { determiner, modifiers, nouns, tail }: Phrase): Referent | null {
  const described = determiner !== null && modifiers.length > 0 && modifiers.every(isOrigin)
  if (!described || tail.first < tail.last) return null
  const names = [joinTokens(nouns), joinTokens(nouns).replace(/s$/, '')]
  const [found, other] = new Set(names.flatMap(name => view.register.named(name)).filter(isMedium))
  return found && !other ? ofRegister(found) : null
}

function isOrigin({ lower, capital }: Token): boolean {
  return !capital && /(?:isch|deutsch)e[nrsm]?$/.test(lower)
}

function isRealm({ kind }: RegisterEntry): boolean {
  return kind === 'government' || kind === 'country'
}

function isMedium({ kind }: RegisterEntry): boolean {
  return kind === 'media' || kind === 'agency'
}

function isInstitution({ kind }: RegisterEntry): boolean {
  return kind !== 'person'
}

/** What the register may know the phrase by, the longest first; worked out only as far as it is asked for. */
function* registeredNames(view: ArticleView, phrase: Phrase, gender: NounGender | null): Generator<string | null> {
  const { nouns, modifiers } = phrase
  const nominative = writeNominative(phrase, gender)
  const tail = joinTokens(view.tokens.slice(phrase.tail.first, phrase.tail.last))
  yield tail === '' ? nominative : `${nominative} ${tail}`
  yield modifiers.length === 0 || phrase.determiner === 'das' ? joinTokens(nouns) : null // "das kleine Nepal"
  yield nominative
  if (phrase.quoted) yield quotedName(phrase)
  const special = afterClassNoun(phrase)
  if (special && tail !== '') yield `${special} ${tail}`
  yield special
  const last = nouns.at(-1)!
  if (tail !== '' && isClassNoun(last.lower)) yield tail.replace(/ ?\(.*/, '')
  if (nominative.endsWith('s')) yield nominative.slice(0, -1)
  if (nouns.length === 2) yield `${nouns[1]!.text} ${nouns[0]!.text}` // "Kenias Regierung"
  if (/^\p{Lu}{3,}$/u.test(last.text) && nounOf(nouns[0]!.lower)) yield last.text // "UN-Kinderhilfswerk UNICEF"
  if (nominative.includes('.')) yield nominative.replace(/\.(?:de|com|net|org|at|ch)$/, '')
  if (phrase.determiner === null) yield* weakened(joinTokens([...modifiers, ...nouns]))
  if (nounOf(nouns[0]!.lower)?.kind === 'ministry') yield ministryOf(view, phrase, nouns[1]?.text ?? tail)
  if (isAbbreviated(view.tokens, phrase)) yield view.tokens[phrase.brackets[0]!.first]!.text // "World Trade Organization (WTO)"
}

/** "Verteidigungsministerium der Vereinigten Staaten" is the US-Verteidigungsministerium, "Außenministerium Russlands" the Russisches. */
function ministryOf({ register }: ArticleView, phrase: Phrase, behind: string): string | null {
  const realm = behind.replace(/^(?:der|des|von|in) /, '')
  const names = [realm, realm.replace(/e?s$/, ''), realm.replace(/(?<=^\p{L}+)en /u, 'e ')]
  const government = names.flatMap(name => register.named(name)).find(isRealm)?.name ?? ''
  const ministry = writeNominative({ ...phrase, nouns: phrase.nouns.slice(0, 1) }, 'n')
  if (government === 'Bundesregierung') return `Bundes${ministry.toLowerCase()}`
  const adjective = /^(.+?)(?:e |(?=-))Regierung$|^(US-)/.exec(government)
  return adjective && (adjective[2] ? `US-${ministry}` : `${adjective[1]}es ${ministry}`)
}

const STRONG = [/^(\p{Lu}\p{Ll}+)e[rnm](?= )/u, /(?<= )(\p{Lu}\p{Ll}+)e[rnm](?= \p{Lu}\S+$)/u]

/** "laut Süddeutscher Zeitung", "sagte Deutschen Wetterdienst": without an article the adjective has the article's ending. */
function* weakened(name: string): Generator<string> {
  for (const adjective of STRONG)
    if (adjective.test(name)) for (const ending of ['e', 'er', 'es']) yield name.replace(adjective, `$1${ending}`)
}

function asDescription(view: ArticleView, phrase: Phrase): Referent | null {
  const head = headOf(phrase)
  if (nounOf(head.lower)?.kind !== 'person' || isBoard(head.lower)) return null
  if (/^(?:ein|eine|einem|einen|einer|eines)$/.test(phrase.determiner ?? '')) return null
  const named = isPlural(phrase, head) ? null : resolveDescription(view, phrase, roleText(phrase, [head]))
  if (named) return named
  const range = findDescribed(view, phrase)
  return range && asWritten(view, readPhrase(view.tokens, range)!)
}

/** "so der Vorstand", "der Bundesvorstand": several who sit in it; "der Finanzvorstand" is one of them. */
const isBoard = (lower: string) =>
  /^(?:(?:gesamt|konzern|unternehmens|partei|vereins|verbands|klub|bundes|landes|kreis|stiftungs)?vorstand)s?$/.test(
    lower,
  )

/** The phrase itself, in the nominative and without article. */
function asWritten(view: ArticleView, phrase: Phrase): Referent {
  const head = headOf(phrase)
  const noun = nounOf(head.lower)
  const gender = genderOfNoun(head.lower) ?? genderOfDeterminer(view.tokens, phrase)
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
