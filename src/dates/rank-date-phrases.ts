import type { Statement } from '../extraction/model.js'
import { DOCUMENT_NOUN, MODALS, PUBLISHED, SUNDAY_PAPERS } from '../language/german/dating-words.js'
import { attachDatePhrase, IN_CLAUSE, NOT_OF_SAYING, OF_DOCUMENT, type Rank, WINDOW } from './attach-date-phrase.js'
import type { DatePhrase } from './find-date-phrases.js'
import { type Clause, isInfinitive, isSubordinate, readClauses, type Segment } from './read-clauses.js'

/** A phrase that says when the statement was made, `begin` to `end` in the text. */
export interface DatingPhrase {
  readonly phrase: DatePhrase
  readonly begin: number
  readonly end: number
}

/**
 * The phrases that tell when the statement was made, the surest first: of "sagte Blinken am Freitag nach einem Treffen am
 * Donnerstag" only "am Freitag", of "kritisierte den Beschluss vom Montag" none.
 */
export function rankDatePhrases(statement: Statement, text: string): DatingPhrase[] {
  if (isAboutComing(statement, text)) return []
  const ranked = readClauses(statement, text).flatMap(clause => rankInClause(clause, statement))
  return ranked.filter(({ rank }) => rank !== NOT_OF_SAYING).sort((a, b) => b.rank - a.rank || a.begin - b.begin)
}

/** A phrase right after another ("am Montag im Mai") belongs where that one does. */
function rankInClause(clause: Clause, statement: Statement): (DatingPhrase & { readonly rank: Rank })[] {
  let before: { readonly end: number; readonly rank: Rank } | null = null
  return clause.phrases.map(phrase => {
    const rank: Rank = before?.end === phrase.first ? before.rank : rankPhrase(clause, phrase, statement)
    before = { end: phrase.end, rank }
    return { ...inText(clause, phrase), rank }
  })
}

/** "will am Montag einen Plan vorlegen": the date is that of the plan. */
function isAboutComing({ cue }: Statement, text: string): boolean {
  return cue.length > 0 && cue.every(([begin, end]) => MODALS.has(text.slice(begin, end).toLowerCase()))
}

/** Of "(Samstag)" without the parentheses. */
function inText({ tokens }: Clause, phrase: DatePhrase): DatingPhrase {
  const inner = tokens[phrase.first]!.word === '(' ? 1 : 0
  return { phrase, begin: tokens[phrase.first + inner]!.begin, end: tokens[phrase.end - 1 - inner]!.end }
}

function rankPhrase(clause: Clause, phrase: DatePhrase, statement: Statement): Rank {
  if (isNoDate(clause, phrase)) return NOT_OF_SAYING
  const segment = clause.segmentOf[phrase.first]!
  const attached = attachDatePhrase(clause, phrase, segment, statement)
  const isNamed = clause.roles[phrase.first] === 'source' && clause.roles[phrase.end - 1] === 'source'
  if (isNamed) return atMost(OF_DOCUMENT, attached)
  if (segment.hasCue || !clause.hasCue) return attached
  if (isSubordinate(clause.tokens, segment)) return isPublication(clause, phrase, segment) ? OF_DOCUMENT : NOT_OF_SAYING
  return isInfinitive(clause.tokens, segment) ? NOT_OF_SAYING : atMost(IN_CLAUSE, attached)
}

function atMost(limit: Rank, rank: Rank): Rank {
  return rank > limit ? limit : rank
}

/** "BILD am Sonntag", the weekly „Freitag“, "heute noch": no dates at all. */
function isNoDate({ tokens }: Clause, phrase: DatePhrase): boolean {
  const [before, after] = [tokens[phrase.first - 1]?.word ?? '', tokens[phrase.end]?.word ?? '']
  if (tokens[phrase.end - 1]!.word === 'sonntag' && SUNDAY_PAPERS.has(before)) return true
  if (/^[“”"«»‘']$/.test(after)) return true
  return phrase.values.TODAY?.[0] === 0 && [before, after].includes('noch')
}

/** "… in einer Mitteilung, die am Mittwoch in Banja Luka veröffentlicht wurde". */
function isPublication({ tokens }: Clause, phrase: DatePhrase, segment: Segment): boolean {
  const before = tokens.slice(Math.max(0, segment.first - 6), segment.first)
  const after = tokens.slice(phrase.end, Math.min(segment.end, phrase.end + WINDOW))
  return before.some(({ word }) => DOCUMENT_NOUN.test(word)) && after.some(({ word }) => PUBLISHED.test(word))
}
