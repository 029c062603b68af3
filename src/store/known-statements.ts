import type { Precision } from '../dates/interval.js'
import type { Act, Span, StatementType } from '../extraction/model.js'
import type { Db } from './database.js'
import type { Prisma } from './generated/client.js'
import type { Party, RevisionAction, StatementStatus } from './generated/enums.js'
import { groupBy } from './group-by.js'
import type { FieldChange } from './revisions.js'

/** A statement with its spans and parties, as it is stored. */
export type KnownStatement = Awaited<ReturnType<typeof loadKnown>>[number]

/**
 * Statements with all that a change is compared with, in the order of their ids. Three queries by the same condition: an
 * `include` lists the ids as parameters, of which a query may have only so many.
 */
export async function loadKnown(db: Db, where: Prisma.StatementWhereInput) {
  const statements = await db.statement.findMany({ where, orderBy: { id: 'asc' } })
  const spans = groupBy(
    await db.statementSpan.findMany({ where: { statement: where }, orderBy: [{ part: 'asc' }, { position: 'asc' }] }),
    ({ statementId }) => statementId,
  )
  const parties = groupBy(
    await db.statementParty.findMany({
      where: { statement: where },
      orderBy: [{ party: 'asc' }, { position: 'asc' }],
      include: { speaker: { select: { slug: true } } },
    }),
    ({ statementId }) => statementId,
  )
  return statements.map(one => ({ ...one, spans: spans.get(one.id) ?? [], parties: parties.get(one.id) ?? [] }))
}

/** A person has looked at it, or entered it: the program no longer changes it. */
export function isJudged(known: { readonly status: StatementStatus; readonly origin: string }): boolean {
  return known.origin === 'person' || (known.status !== 'unreviewed' && known.status !== 'withdrawn')
}

export function quoteOf(known: KnownStatement): Span[] {
  return known.spans.filter(({ part }) => part === 'quote').map(({ start, end }) => [start, end])
}

/** What a person would call the content of a statement, not how the program came by it; as revisions show it. */
export interface Content {
  readonly text: string
  /** Where the words stand, such as `12-40 55-80`. */
  readonly quote: string
  readonly type: StatementType
  readonly act: Act
  readonly status: StatementStatus
  /** Slugs, such as `ivo-sander, mira-falk`; null where nobody is named. */
  readonly speakers: string | null
  readonly relayers: string | null
  readonly saidFrom: string | null
  readonly saidTo: string | null
  readonly saidPrecision: Precision
  readonly saidPhrase: string | null
}

export function contentOf(known: KnownStatement): Content {
  const { text, type, act, status, saidFrom, saidTo, saidPrecision, saidPhrase } = known
  const quote = quoteOf(known).map(([start, end]) => `${start}-${end}`)
  const slugs = (party: Party) => known.parties.filter(one => one.party === party).map(({ speaker }) => speaker.slug)
  return {
    text,
    quote: quote.join(' '),
    type,
    act,
    status,
    speakers: slugs('speaker').join(', ') || null,
    relayers: slugs('relayer').join(', ') || null,
    saidFrom,
    saidTo,
    saidPrecision,
    saidPhrase,
  }
}

/** What differs between two contents of a statement. */
export function contentChanges(
  statementId: string,
  before: Content,
  after: Content,
  action: RevisionAction,
): FieldChange[] {
  const fields = Object.keys(before) as (keyof Content)[]
  return fields
    .filter(field => before[field] !== after[field])
    .map(field => ({ action, statementId, field, before: before[field], after: after[field] }))
}
