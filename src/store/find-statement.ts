import type { Db } from './database.js'
import { loadStatements } from './load-statements.js'
import type { StatementRecord } from './statement-record.js'

/** A statement with those that stand around it. */
export interface StatementDetail {
  readonly statement: StatementRecord
  readonly nestedIn: StatementRecord | null
  readonly refersTo: StatementRecord | null
  readonly nested: readonly StatementRecord[]
  readonly referredToBy: readonly StatementRecord[]
}

/** The statement with this id, deleted ones included; null if there is none. */
export async function findStatement(db: Db, id: string): Promise<StatementDetail | null> {
  const [statement] = await loadStatements(db, [id])
  if (!statement) return null
  const neighbours = await loadStatements(db, await neighbourIds(db, statement))
  const standing = neighbours.filter(other => other.status !== 'deleted')
  const byId = new Map(standing.map(other => [other.id, other]))
  return {
    statement,
    nestedIn: byId.get(statement.nestedInId ?? '') ?? null,
    refersTo: byId.get(statement.refersToId ?? '') ?? null,
    nested: standing.filter(other => other.nestedInId === id),
    referredToBy: standing.filter(other => other.refersToId === id),
  }
}

async function neighbourIds(db: Db, { id, nestedInId, refersToId }: StatementRecord): Promise<string[]> {
  const pointing = await db.statement.findMany({
    where: { OR: [{ nestedInId: id }, { refersToId: id }] },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  return [...new Set([nestedInId, refersToId, ...pointing.map(other => other.id)].filter(other => other !== null))]
}
