import type { Interval } from '../dates/interval.js'
import type { ResolvedSpeaker } from '../speakers/model.js'
import type { Db } from './database.js'
import { statementId } from './identity.js'
import { isJudged, type KnownStatement, quoteOf } from './known-statements.js'
import { matchStatements } from './match-statements.js'
import { saveSpeakers, slugOfSpeaker } from './save-speakers.js'
import { partyRows, type ReadStatement, spanRows, statementColumns } from './statement-rows.js'

/** What was read from one article. */
export interface Reading {
  readonly articleId: string
  /** Behind the slugs of speakers who are only this article's. */
  readonly suffix: string
  readonly text: string
  readonly published: Interval
  readonly extractorVersion: string
  readonly statements: readonly ReadStatement[]
}

/** A statement as it would be stored, and the stored one that it is, if there is one. */
export type Draft = Awaited<ReturnType<typeof draftStatements>>[number]

/**
 * Reads an article's statements as rows: which of the known ones each is, by the place of its words, with the speakers stored
 * that are new.
 */
export async function draftStatements(db: Db, reading: Reading, known: readonly KnownStatement[], now: Date) {
  const { articleId, suffix, text, published, extractorVersion, statements } = reading
  const matches = matchStatements(
    statements.map(({ statement }) => ({ quote: statement.quote, nested: statement.parent !== null })),
    known.map(one => ({ quote: quoteOf(one), nested: one.nestedInId !== null })),
  ).map(index => (index === null ? null : known[index]!))
  const ids = assignIds(reading, matches, known)
  // The wrong speaker that a person has put right is not stored again.
  const open = statements.filter((_, index) => !matches[index] || !isJudged(matches[index]))
  const speakers = await saveSpeakers(db, speakersOf(suffix, open), now)
  return statements.map((read, index) => {
    const id = ids[index]!
    const judged = matches[index] && isJudged(matches[index])
    const parties = judged ? [] : partyRows(suffix, id, read.attribution, speakers)
    const { parent, refersTo } = read.statement
    const row = {
      id,
      articleId,
      ...statementColumns(text, read, published),
      speakerId: parties.find(({ party }) => party === 'speaker')?.speakerId ?? null,
      nestedInId: parent === null ? null : ids[parent]!,
      refersToId: refersTo === null ? null : ids[refersTo]!,
      extractorVersion,
    }
    return { known: matches[index] ?? null, row, spans: spanRows(text, id, read.statement), parties }
  })
}

function assignIds(reading: Reading, matches: readonly (KnownStatement | null)[], known: readonly KnownStatement[]) {
  const taken = new Set(known.map(({ id }) => id))
  return reading.statements.map(({ statement }, index) => {
    const id = matches[index]?.id ?? statementId(reading.articleId, statement.quote, statement.parent !== null, taken)
    taken.add(id)
    return id
  })
}

function speakersOf(suffix: string, statements: readonly ReadStatement[]): Map<string, ResolvedSpeaker> {
  const all = statements.flatMap(({ attribution }) => [...attribution.speakers, ...attribution.relayers])
  return new Map(all.map(speaker => [slugOfSpeaker(speaker, suffix), speaker]))
}

/** Whether the program reads a statement otherwise than it is stored; which version did so does not matter. */
export function differs(known: KnownStatement, { row, spans, parties }: Omit<Draft, 'known'>): boolean {
  if (known.status === 'withdrawn' || known.spans.length !== spans.length || known.parties.length !== parties.length)
    return true
  const { extractorVersion: _, ...columns } = row
  return (
    !agrees(known, columns) ||
    !spans.every(span => known.spans.some(other => agrees(other, span))) ||
    !parties.every(party => known.parties.some(other => agrees(other, party)))
  )
}

function agrees<T extends object>(stored: T, columns: Partial<T>): boolean {
  return Object.entries(columns).every(([name, value]) => stored[name as keyof T] === value)
}
