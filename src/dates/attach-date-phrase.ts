import type { Statement } from '../extraction/model.js'
import {
  AUXILIARIES,
  COUNTING,
  DATING_PREPOSITIONS,
  DETERMINERS,
  DOCUMENT_NOUN,
  EVENT_NOUN,
  NOT_DATING,
  OCCASION_NOUN,
  OF,
  OTHER_PREPOSITIONS,
  PRONOUNS,
  PUBLISHED,
  SOURCE_PREPOSITIONS,
} from '../language/german/dating-words.js'
import type { DateToken } from './date-tokens.js'
import type { DatePhrase } from './find-date-phrases.js'
import type { Clause, Segment } from './read-clauses.js'

/** How surely a phrase dates the saying: it stands beside the verb, after another part of the clause, or dates the document. */
export const BESIDE_VERB = 3
export const IN_CLAUSE = 2
export const OF_DOCUMENT = 1
export const NOT_OF_SAYING = 0
export type Rank = typeof BESIDE_VERB | typeof IN_CLAUSE | typeof OF_DOCUMENT | typeof NOT_OF_SAYING

/** How many tokens around a phrase are looked at, so that no text takes more than linear time. */
export const WINDOW = 30

/** To what in its segment of the clause the phrase belongs, told by the words before it. */
export function attachDatePhrase(clause: Clause, phrase: DatePhrase, segment: Segment, statement: Statement): Rank {
  const { tokens, roles } = clause
  const i = phrase.first - 1
  const before = tokens[i]
  const bareYear = tokens[phrase.first]!.meanings.some(meaning => meaning.class === 'YEAR')
  if (bareYear && isNumberOfThings(clause, phrase, segment)) return NOT_OF_SAYING
  if (!before || phrase.first === segment.first) return BESIDE_VERB
  if (roles[i] === 'cue' && !OTHER_PREPOSITIONS.has(before.word)) return BESIDE_VERB
  if (OF.has(before.word)) return attachToDocument(clause, i - 1, segment)
  if (DETERMINERS.has(before.word)) return attachAfterDeterminer(clause, phrase, segment)
  if (NOT_DATING.has(before.word)) return NOT_OF_SAYING
  if (roles[i] === 'source' || (isLowerCaseWord(before) && !DATING_PREPOSITIONS.has(before.word))) return BESIDE_VERB
  if (bareYear) return before.word === 'in' ? BESIDE_VERB : NOT_OF_SAYING
  return isLowerCaseWord(before) ? NOT_OF_SAYING : attachAfterNoun(clause, i, segment, statement)
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
function attachAfterDeterminer(clause: Clause, phrase: DatePhrase, segment: Segment): Rank {
  const rest = clause.tokens.slice(phrase.end, Math.min(segment.end, phrase.end + 7))
  const noun = rest.findIndex(token => token.capitalised)
  const participle = rest.slice(0, Math.max(noun, 0)).find(({ word }) => /(?:t|en|nd)e[mnrs]?$/.test(word))
  if (participle)
    return PUBLISHED.test(participle.word) && isSource(clause, phrase, segment) ? OF_DOCUMENT : NOT_OF_SAYING
  const adverbial = clause.tokens[phrase.first]!.meanings.some(meaning =>
    /^(?:am|im|in|vor|TODAY|RECENTLY)$/.test(meaning.class),
  )
  return adverbial && PRONOUNS.has(clause.tokens[phrase.first - 1]!.word) ? BESIDE_VERB : NOT_OF_SAYING
}

/** Whether the noun phrase that holds the date says what is quoted: "laut einer am Dienstag …", "die am Dienstag …" as speaker. */
function isSource({ tokens, roles }: Clause, { first, end }: DatePhrase, segment: Segment): boolean {
  const before = [tokens[first - 1]?.word ?? '', tokens[first - 2]?.word ?? '']
  const after = tokens.slice(end, Math.min(segment.end, end + WINDOW))
  return roles[first] === 'source' || before.some(word => SOURCE_PREPOSITIONS.has(word)) || after.some(isPostposition)
}

function isPostposition({ word }: DateToken): boolean {
  return word === 'zufolge'
}

/** Whether the "vom" after token `i` gives the date of what is quoted: "in einem Brief an die Kommission vom 17. Januar". */
function attachToDocument({ tokens, roles }: Clause, i: number, segment: Segment): Rank {
  let document = false
  for (let k = i; k >= Math.max(segment.first, i - WINDOW); k--) {
    const { word, capitalised } = tokens[k]!
    document ||= DOCUMENT_NOUN.test(word) || OCCASION_NOUN.test(word)
    if (document && SOURCE_PREPOSITIONS.has(word)) return OF_DOCUMENT
    if (!isNominal(tokens[k]!) || (roles[k] === 'cue' && !capitalised)) break
  }
  const after = tokens.slice(i, Math.min(segment.end, i + WINDOW))
  return document && after.some(isPostposition) ? OF_DOCUMENT : NOT_OF_SAYING
}

/** A noun phrase before the date with the preposition that opens it; null if it is a bare object. */
interface Link {
  readonly preposition: string | null
  readonly article: string
  readonly noun: string
  readonly attributive: boolean
}

/** A date after a noun: its own ("nach einem Treffen am Donnerstag") or the verb's ("sagte in Genf am Freitag")? */
function attachAfterNoun(clause: Clause, i: number, segment: Segment, statement: Statement): Rank {
  const own = linksBefore(clause, i, segment).some(link =>
    link.preposition === null
      ? EVENT_NOUN.test(link.noun) || statement.cueTense === 'present'
      : takesDate({ ...link, preposition: link.preposition }),
  )
  return own ? NOT_OF_SAYING : IN_CLAUSE
}

function takesDate(link: Link & { readonly preposition: string }): boolean {
  if (link.attributive) return true
  if (OTHER_PREPOSITIONS.has(link.preposition)) return !DOCUMENT_NOUN.test(link.noun)
  const aim =
    link.preposition === 'auf' ? /^(?:den|die|das|einen|eine|ein)$/.test(link.article) : link.preposition === 'vor'
  return aim && EVENT_NOUN.test(link.noun)
}

/** From right to left the phrases that hang on one another before a date: "nach dem Treffen | mit Lawrow | in Genf". */
function linksBefore({ tokens, roles }: Clause, i: number, segment: Segment): Link[] {
  const links: Link[] = []
  let noun = ''
  const farthest = Math.max(segment.first, i - WINDOW)
  for (let k = i; k >= farthest && roles[k] === null && isNominal(tokens[k]!); k--) {
    const { word, capitalised } = tokens[k]!
    if (capitalised) noun = word
    if (!OTHER_PREPOSITIONS.has(word) && !DATING_PREPOSITIONS.has(word)) continue
    const before = tokens[k - 1]
    links.push({
      preposition: word,
      article: tokens[k + 1]!.word,
      noun,
      attributive: DETERMINERS.has(before?.word ?? ''),
    })
    if (!before?.capitalised || roles[k - 1] !== null) return links
    noun = ''
  }
  return noun === '' ? links : [...links, { preposition: null, article: '', noun, attributive: false }]
}

/** Part of a noun phrase or one of the prepositions that join them. */
function isNominal({ word, capitalised }: DateToken): boolean {
  if (capitalised || DETERMINERS.has(word) || DATING_PREPOSITIONS.has(word) || OTHER_PREPOSITIONS.has(word)) return true
  if (AUXILIARIES.has(word)) return false
  return !/^[a-zäöüß]/.test(word) || word === 'und' || /(?:en|er|es|em|e)$/.test(word)
}
