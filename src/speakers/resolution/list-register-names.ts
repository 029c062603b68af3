import type { ArticleView } from '../article/article-view.js'
import { isAbbreviated } from '../article/index-organisations.js'
import type { Phrase } from '../phrases/model.js'
import { joinTokens, writeNominative } from '../phrases/write-nominative.js'
import type { RegisterEntry } from '../register/model.js'
import { isClassNoun } from '../words/class-nouns.js'
import { type NounGender, nounOf } from '../words/nouns.js'
import { afterClassNoun, quotedName } from './write-name.js'

/** What the register may know the phrase by, the longest first; worked out only as far as it is asked for. */
export function* registeredNames(
  view: ArticleView,
  phrase: Phrase,
  gender: NounGender | null,
): Generator<string | null> {
  const { nouns, modifiers } = phrase
  const nominative = writeNominative(phrase, gender)
  const tail = joinTokens(view.tokens.slice(phrase.tail.first, phrase.tail.last))
  if (tail === '' && modifiers.length === 0 && phrase.determiner === null) yield joinTokens(nouns) // "Bayern", not "Bayer"
  yield tail === '' ? nominative : `${nominative} ${tail}`
  yield modifiers.length === 0 || phrase.determiner === 'das' ? joinTokens(nouns) : null // "das kleine Nepal"
  yield tail === '' ? withSeat(view, phrase, nominative) : null
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

/** "teilte das Außenministerium | in Moskau mit": behind the verb the seat is no part of the speaker's span. */
function withSeat({ tokens }: ArticleView, { determiner, last }: Phrase, nominative: string): string | null {
  const place = tokens[last + 1]
  const seated = /^(?:das|die|dem|des|der)$/.test(determiner ?? '') && tokens[last]?.lower === 'in' && place?.capital
  return seated ? `${nominative} in ${place.text}` : null
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

/** A country, or who governs it. */
export function isRealm({ kind }: RegisterEntry): boolean {
  return kind === 'government' || kind === 'country'
}
