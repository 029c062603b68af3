// The questions that text-index.ts answers, as SQLite's FTS5 understands them.
import { Prisma } from '../generated/client.js'
import { stemOf } from './fold-words.js'
import type { TextQuery, TextTerm } from './parse-text-query.js'

/** Relevance is reckoned among so many of the newest hits: beyond, nobody reads, and every hit costs time. */
const RANKED_HITS = 1000

/** Who must be among a statement's parties, told to the index as well, or a common word would be looked up a thousand times. */
export interface People {
  readonly speakerIds: readonly string[]
  readonly relayerIds: readonly string[]
}

/** A token of every row, for a query that only says what must not occur. */
export const EVERYTHING = 'statement'

/** A FROM clause of the hits (`hit.row`) with what filters look at as `s`, the hits first: to be read in the order of the rows. */
export function textHits(query: TextQuery, people: People): Prisma.Sql {
  return Prisma.sql`(SELECT t.rowid AS "row" FROM "StatementText" t WHERE "StatementText" MATCH ${toMatch(query, people)}) hit
    CROSS JOIN "StatementTextRow" s ON s."row" = hit."row"`
}

/** The same of the newest hits with their `hit.rank`, the smaller the better, under a condition on `s`. */
export function rankedHits(query: TextQuery, people: People, where: Prisma.Sql): Prisma.Sql {
  const match = toMatch(query, people)
  return Prisma.sql`(SELECT s."id", t.rowid AS "row", t.rank AS "rank" FROM "StatementText" t
    CROSS JOIN "StatementTextRow" s ON s."row" = t.rowid
    WHERE "StatementText" MATCH ${match} AND ${where} ORDER BY t.rowid DESC LIMIT ${RANKED_HITS}) hit`
}

/**
 * The query in the language of MATCH. Every token is folded letters and digits in quotation marks, so that nothing that a user
 * types can be an operator. `Abzug -Krieg` is `(… "abzug") NOT (… "krieg")`.
 */
export function toMatch(query: TextQuery, people: People): string {
  const wanted = query.filter(term => !term.without).map(toExpression)
  const parties = [...party('speaker', people.speakerIds), ...party('relayer', people.relayerIds)]
  const unwanted = query.filter(term => term.without).map(toExpression)
  const all = [...wanted, ...parties].join(' AND ') || `people : "${EVERYTHING}"`
  return unwanted.length === 0 ? all : `(${all}) NOT (${unwanted.join(' OR ')})`
}

/** A word is found by its stem, which is a word's own or the end of a compound's: the rank weighs the columns. */
function toExpression({ kind, words }: TextTerm): string {
  if (kind === 'phrase') return `{words titleWords} : "${words.join(' ')}"`
  const [word] = words
  return kind === 'prefix' ? `{words titleWords} : "${word}" *` : `{stems tails titleStems} : "${stemOf(word!)}"`
}

function party(kind: 'speaker' | 'relayer', ids: readonly string[]): string[] {
  return ids.length === 0 ? [] : [`(people : ${ids.map(id => `"${kind}${id}"`).join(' OR ')})`]
}
