import type { Statement } from '../extraction/model.js'
import { AUXILIARIES, DOCUMENT_NOUN, MODALS, PUBLISHED, SUNDAY_PAPERS } from '../language/german/dating-words.js'
import {
  attachDatePhrase,
  attachToDocument,
  IN_CLAUSE,
  isAdverbial,
  NOT_OF_SAYING,
  OF_DOCUMENT,
  type Rank,
} from './attach-date-phrase.js'
import type { DatePhrase } from './find-date-phrases.js'
import {
  type Clause,
  isInfinitive,
  isParenthesised,
  isSubordinate,
  readClauses,
  type Segment,
  WINDOW,
} from './read-clauses.js'

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
  if (statement.cueTense === 'future' || isAboutComing(statement, text)) return []
  const ranked = readClauses(statement, text).flatMap(clause => rankInClause(clause, statement))
  const dating = ranked.filter(({ rank }) => rank !== NOT_OF_SAYING)
  return dating.sort(
    (a, b) => Number(isVague(a.phrase)) - Number(isVague(b.phrase)) || b.rank - a.rank || a.begin - b.begin,
  )
}

/** In "zuletzt hatte im Mai der Präsident darum gebeten" May says more. */
function isVague({ reading }: DatePhrase): boolean {
  return reading === 'recently' || reading === 'once' || reading === 'daypart'
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
  if ((phrase.reading === 'quarter' && !phrase.values.YEAR) || isNoDate(clause, phrase)) return NOT_OF_SAYING // figures are of a quarter, nobody says so
  const { tokens, roles } = clause
  const segment = clause.segmentOf[phrase.first]!
  const attached = attachDatePhrase(clause, phrase, segment, statement)
  if (roles[phrase.first] === 'source' && roles[phrase.end - 1] === 'source')
    return rankInSource(clause, phrase, segment, attached)
  if (segment.hasCue || (!clause.hasCue && segment.first === 0)) return attached
  if (isSubordinate(tokens, segment)) return isPublication(clause, phrase, segment) ? OF_DOCUMENT : NOT_OF_SAYING
  return isAnotherClause(clause, segment) ? NOT_OF_SAYING : atMost(IN_CLAUSE, attached)
}

/** "…, am Freitag zu kommen", "Seit Freitag ist die Kamera defekt, …", or the sentence before that of the cue. */
function isAnotherClause({ tokens, hasCue, sentencesOfCue }: Clause, segment: Segment): boolean {
  if (isInfinitive(tokens, segment) || (hasCue && !sentencesOfCue.has(segment.sentence))) return true
  const { first, end } = segment
  return tokens.slice(first, Math.min(end, first + WINDOW)).some(({ word }) => AUXILIARIES.has(word))
}

/** In the words for who spoke a date is that of a document, or stands wrongly among them: "hat {Müller Anfang April} gesagt". */
function rankInSource(clause: Clause, phrase: DatePhrase, segment: Segment, attached: Rank): Rank {
  if (attached === OF_DOCUMENT || attachToDocument(clause, phrase.first - 1, segment) === OF_DOCUMENT)
    return OF_DOCUMENT
  const afterVerb = clause.roles.slice(Math.max(segment.first, phrase.first - WINDOW), phrase.first).includes('cue')
  const closing = clause.roles[phrase.end] !== 'source' && isAdverbial(clause, phrase)
  return afterVerb && closing ? atMost(IN_CLAUSE, attached) : NOT_OF_SAYING
}

function atMost(limit: Rank, rank: Rank): Rank {
  return rank > limit ? limit : rank
}

/** "BILD am Sonntag", the weekly „Freitag“, "bis heute", "nicht zuletzt", a term of office "(1998 bis 2002)": no dates of deeds. */
function isNoDate({ tokens }: Clause, phrase: DatePhrase): boolean {
  const [before, after] = [tokens[phrase.first - 1]?.word ?? '', tokens[phrase.end]?.word ?? '']
  if (tokens[phrase.end - 1]!.word === 'sonntag' && SUNDAY_PAPERS.has(before)) return true
  if (/^[“”"«»‘']$/.test(after) || before === 'nicht' || isParenthesised(tokens, phrase.first)) return true
  return phrase.values.TODAY?.[0] === 0 && [before, after].includes('noch')
}

/** "… in einer Mitteilung, die am Mittwoch in Banja Luka veröffentlicht wurde". */
function isPublication({ tokens }: Clause, phrase: DatePhrase, segment: Segment): boolean {
  const before = tokens.slice(Math.max(0, segment.first - 6), segment.first)
  const after = tokens.slice(phrase.end, Math.min(segment.end, phrase.end + WINDOW))
  return before.some(({ word }) => DOCUMENT_NOUN.test(word)) && after.some(({ word }) => PUBLISHED.test(word))
}
