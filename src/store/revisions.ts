import { randomUUID } from 'node:crypto'
import { type Db, insertRows } from './database.js'
import type { RevisionAction } from './generated/enums.js'

/** Who changes something, and why: what every correction has to tell. */
export interface Author {
  readonly who: string
  readonly reason: string
}

/** One act, all of whose revisions belong together and can be taken back together. */
export interface Act extends Author {
  /** Id of the act. */
  readonly change: string
  readonly at: Date
  readonly extractorVersion: string | null
  readonly undoes: string | null
}

/** One value that the act changed, as a person would write it; null where there was or is none. */
export interface FieldChange {
  readonly action: RevisionAction
  readonly statementId?: string
  readonly speakerId?: string
  readonly articleId?: string
  readonly field: string
  readonly before: string | null
  readonly after: string | null
}

/** Begins an act of a person. */
export function actOf(author: Author, undoes: string | null = null): Act {
  return { ...author, change: randomUUID(), at: new Date(), extractorVersion: null, undoes }
}

/** Begins an act of the program itself; the id is told by what it is about, so that doing it over gives the same record. */
export function actOfProgram(change: string, reason: string, extractorVersion: string | null, at: Date): Act {
  return { who: 'wortlaut', reason, change, at, extractorVersion, undoes: null }
}

/** Appends a revision for every value that was changed. */
export async function appendRevisions(db: Db, act: Act, changes: readonly FieldChange[]): Promise<void> {
  const rows = changes.map(({ action, statementId, speakerId, articleId, field, before, after }) => ({
    at: act.at,
    who: act.who,
    action,
    change: act.change,
    statementId: statementId ?? null,
    speakerId: speakerId ?? null,
    articleId: articleId ?? null,
    field,
    before,
    after,
    reason: act.reason,
    extractorVersion: act.extractorVersion,
    undoes: act.undoes,
  }))
  await insertRows(db, 'Revision', rows)
}
