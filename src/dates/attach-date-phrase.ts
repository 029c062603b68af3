import type { Statement } from '../extraction/model.js'
import {
  AUXILIARIES,
  COUNTING,
  DATING_PREPOSITIONS,
  DETERMINERS,
  DOCUMENT_NOUN,
  EVENT_NOUN,
  FOCUS,
  NOT_DATING,
  OCCASION_NOUN,
  OF,
  OTHER_PREPOSITIONS,
  PRONOUNS,
  PUBLISHED,
  SOURCE_PREPOSITIONS,
  SUBORDINATORS,
} from '../language/german/dating-words.js'
import type { DateToken } from './date-tokens.js'
import type { DatePhrase } from './find-date-phrases.js'
import { type Clause, indexBefore, type Segment, WINDOW } from './read-clauses.js'

/** How surely a phrase dates the saying: it stands beside the verb, after another part of the clause, or dates the document. */
export const BESIDE_VERB = 3
export const IN_CLAUSE = 2
export const OF_DOCUMENT = 1
export const NOT_OF_SAYING = 0
export type Rank = typeof BESIDE_VERB | typeof IN_CLAUSE | typeof OF_DOCUMENT | typeof NOT_OF_SAYING

/** To what in its segment of the clause the phrase belongs, told by the words before it. */
export function attachDatePhrase(clause: Clause, phrase: DatePhrase, segment: Segment, statement: Statement): Rank {
  const { tokens, roles } = clause
  const next = indexBefore(tokens, phrase.first)
  const focused = FOCUS.has(tokens[next]?.word ?? '')
  const i = focused ? indexBefore(tokens, next) : next
  const before = tokens[i]
  const bareYear = tokens[phrase.first]!.meanings.some(meaning => meaning.class === 'YEAR')
  if (bareYear && isNumberOfThings(clause, phrase, segment)) return NOT_OF_SAYING
  if (isFormerName(tokens, phrase, segment)) return NOT_OF_SAYING
  if (!before || phrase.first === segment.first) return BESIDE_VERB
  if (before.word === 'als') return NOT_OF_SAYING
  if (roles[i] === 'cue' && !OTHER_PREPOSITIONS.has(before.word)) return BESIDE_VERB
  if (tokens[phrase.first]!.word === 'aus') return attachToDocument(clause, i, segment)
  if (OF.has(before.word)) return attachToDocument(clause, i - 1, segment)
  if (DETERMINERS.has(before.word)) return attachAfterDeterminer(clause, i, phrase, segment)
  if (focused) return BESIDE_VERB
  if (NOT_DATING.has(before.word)) return NOT_OF_SAYING
  if (roles[i] === 'source' || (isLowerCaseWord(before) && !DATING_PREPOSITIONS.has(before.word))) return BESIDE_VERB
  if (isLowerCaseWord(before)) return bareYear ? BESIDE_VERB : NOT_OF_SAYING
  // one word alone before the date and the verb is none of a noun phrase, in spite of its capital: "Wie gestern bekannt wurde"
  if (i === segment.first && !bareYear) return BESIDE_VERB
  return attachAfterNoun(linksBefore(clause, i, segment), phrase, bareYear, statement)
}

/** "auf der Plattform X, früher Twitter": nothing but a name behind it. */
function isFormerName(tokens: readonly DateToken[], phrase: DatePhrase, segment: Segment): boolean {
  const rest = tokens.slice(phrase.end, segment.end)
  return (
    phrase.first === segment.first &&
    /^(?:früher|einst|vormals)$/.test(tokens[phrase.first]!.word) &&
    rest.length > 0 &&
    rest.length < 4 &&
    rest.every(({ capitalised }) => capitalised)
  )
}

function isLowerCaseWord({ word, capitalised }: DateToken): boolean {
  return !capitalised && /^[a-zäöüß]/.test(word)
}

/** "2000 Menschen", "rund 2000". */
function isNumberOfThings({ tokens, roles }: Clause, phrase: DatePhrase, segment: Segment): boolean {
  if (COUNTING.has(tokens[phrase.first - 1]?.word ?? '')) return true
  const after = phrase.end < segment.end ? tokens[phrase.end] : undefined
  return after !== undefined && roles[phrase.end] === null && (after.capitalised || /^[%€$]$/.test(after.word))
}

/**
 * "in einer am Dienstag veröffentlichten Mitteilung" dates what it says, "die am Dienstag beschlossenen Regeln" only the
 * rules; in "hat das am Dienstag bestätigt" the determiner is a pronoun.
 */
function attachAfterDeterminer(clause: Clause, i: number, phrase: DatePhrase, segment: Segment): Rank {
  const rest = clause.tokens.slice(phrase.end, Math.min(segment.end, phrase.end + 7))
  const noun = rest.findIndex(token => token.capitalised)
  const participle = rest.slice(0, Math.max(noun, 0)).find(({ word }) => /(?:t|en|nd)e[mnrs]?$/.test(word))
  if (participle)
    return PUBLISHED.test(participle.word) && isSource(clause, i, phrase, segment) ? OF_DOCUMENT : NOT_OF_SAYING
  return isAdverbial(clause, phrase) && PRONOUNS.has(clause.tokens[i]!.word) ? BESIDE_VERB : NOT_OF_SAYING
}

/** "am Montag", "gestern" can stand alone in a clause, where "Montag", "Mai 2005" may be a part of a name. */
export function isAdverbial({ tokens }: Clause, phrase: DatePhrase): boolean {
  return tokens[phrase.first]!.meanings.some(meaning =>
    /^(?:am|im|in|vor|TODAY|RECENTLY|MODIFIER)$/.test(meaning.class),
  )
}

/**
 * Whether the noun phrase that holds the date says what is quoted: "laut einer am Dienstag …", "Der
 * am Dienstag veröffentlichte Bericht kritisiert …".
 */
function isSource({ tokens, roles }: Clause, i: number, { first, end }: DatePhrase, segment: Segment): boolean {
  const before = [tokens[i]!.word, tokens[i - 1]?.word ?? '']
  const after = tokens.slice(end, Math.min(segment.end, end + WINDOW))
  const named = after.find(token => token.capitalised)
  if (i === segment.first && named && DOCUMENT_NOUN.test(named.word)) return true
  return roles[first] === 'source' || before.some(word => SOURCE_PREPOSITIONS.has(word)) || after.some(isPostposition)
}

function isPostposition({ word }: DateToken): boolean {
  return word === 'zufolge'
}

/** Whether the "vom" after token `i` gives the date of what is quoted: "in einem Brief an die Kommission vom 17. Januar". */
export function attachToDocument({ tokens, roles }: Clause, i: number, segment: Segment): Rank {
  if (OTHER_PREPOSITIONS.has(tokens[i]?.word ?? '')) return NOT_OF_SAYING
  let document = false
  for (let k = i; k >= Math.max(segment.first, i - WINDOW); k = indexBefore(tokens, k)) {
    const { word, capitalised } = tokens[k]!
    document ||= DOCUMENT_NOUN.test(word) || OCCASION_NOUN.test(word)
    if (document && SOURCE_PREPOSITIONS.has(word)) return OF_DOCUMENT
    if (!isNominal(tokens[k]!) || (roles[k] === 'cue' && !capitalised)) break
  }
  const after = tokens.slice(i, Math.min(segment.end, i + WINDOW))
  return document && after.some(isPostposition) ? OF_DOCUMENT : NOT_OF_SAYING
}

/** A noun phrase before the date with the preposition that opens it; null if it is a bare object or subject. */
interface Link {
  readonly preposition: string | null
  readonly article: string
  readonly noun: string
  /** Stands between a determiner and its noun: "der in Wien am Freitag …". */
  readonly attributive: boolean
  /** Opens the clause. */
  readonly opening: boolean
}

/** A date after a noun: its own ("nach einem Treffen am Donnerstag") or the verb's ("sagte in Genf am Freitag")? */
function attachAfterNoun(links: readonly Link[], phrase: DatePhrase, bareYear: boolean, { cueTense }: Statement): Rank {
  if (bareYear) return isEventBefore(links) ? OF_DOCUMENT : NOT_OF_SAYING
  const toYear = phrase.reading.startsWith('year')
  const own = links.some(link =>
    link.preposition === null ? ownsDate(link) || toYear || cueTense === 'present' : takesDate(link),
  )
  return own ? NOT_OF_SAYING : IN_CLAUSE
}

/** "Vor dem Konklave 2005 meinte er": that year he meant it. */
function isEventBefore(links: readonly Link[]): boolean {
  const [only, ...others] = links
  return others.length === 0 && only?.preposition != null && only.opening && EVENT_NOUN.test(only.noun)
}

/** "verurteilte den Anschlag am Montag"; before the verb stands only one phrase, so "100 Fälle im Juli meldete die Behörde". */
function ownsDate({ noun, opening }: Link): boolean {
  return opening || EVENT_NOUN.test(noun)
}

function takesDate({ preposition, article, noun, attributive }: Link): boolean {
  if (attributive || preposition === null) return true
  if (OTHER_PREPOSITIONS.has(preposition)) return !DOCUMENT_NOUN.test(noun)
  const aim = preposition === 'auf' ? /^(?:den|die|das|einen|eine|ein)$/.test(article) : preposition === 'vor'
  return aim && EVENT_NOUN.test(noun)
}

/** From right to left the phrases that hang on one another before a date: "nach dem Treffen | mit Lawrow | in Genf". */
function linksBefore({ tokens, roles }: Clause, i: number, segment: Segment): Link[] {
  const links: Link[] = []
  const farthest = Math.max(segment.first, i - WINDOW)
  let noun = ''
  let k = i
  for (; k >= farthest && roles[k] === null && isNominal(tokens[k]!); k = indexBefore(tokens, k)) {
    const { word, capitalised } = tokens[k]!
    if (!OTHER_PREPOSITIONS.has(word) && !DATING_PREPOSITIONS.has(word)) {
      if (capitalised && !DETERMINERS.has(word)) noun = word
      continue
    }
    const before = tokens[k - 1]
    const attributive = DETERMINERS.has(before?.word ?? '')
    links.push({ preposition: word, article: tokens[k + 1]!.word, noun, attributive, opening: k === segment.first })
    if (k === segment.first || !before?.capitalised || roles[k - 1] !== null) return links
    noun = ''
  }
  if (noun === '') return links
  return [...links, { preposition: null, article: '', noun, attributive: false, opening: k < segment.first }]
}

/** Part of a noun phrase or one of the prepositions that join them. */
function isNominal({ word, capitalised }: DateToken): boolean {
  if (SUBORDINATORS.has(word)) return false
  if (capitalised || DETERMINERS.has(word) || DATING_PREPOSITIONS.has(word) || OTHER_PREPOSITIONS.has(word)) return true
  if (AUXILIARIES.has(word)) return false
  return !/^[a-zäöüß]/.test(word) || word === 'und' || /(?:en|er|es|em|e)$/.test(word)
}
