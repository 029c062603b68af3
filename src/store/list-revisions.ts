import type { Db } from './database.js'

/** One value that was changed: by whom, when and why. */
export interface RevisionRecord {
  readonly at: Date
  readonly who: string
  readonly action: string
  /** The rows of one act share it; `undo` takes it back. */
  readonly change: string
  readonly field: string
  readonly before: string | null
  readonly after: string | null
  readonly reason: string
  readonly extractorVersion: string | null
  readonly undoes: string | null
}

/** What was changed in a statement, the first change first. */
export function listRevisions(db: Db, statementId: string): Promise<RevisionRecord[]> {
  return db.revision.findMany({
    where: { statementId },
    omit: { id: true, statementId: true, speakerId: true, articleId: true },
    orderBy: { id: 'asc' },
  })
}
