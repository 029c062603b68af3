import { baseUrl } from '../../api/base-url.js'
import { findStatement, type StatementDetail } from '../../store/find-statement.js'
import { listRevisions } from '../../store/list-revisions.js'
import { statementPath } from '../addresses.js'
import type { PageAnswer, Visit } from '../deps.js'
import { fieldsOf } from '../review/read-review.js'
import { type ReviewState, StatementPage } from '../views/statement-page.js'
import { answerFailure } from './failure.js'

/** The page of one statement, `/statements/{id}`. */
export async function answerStatement(visit: Visit): Promise<PageAnswer> {
  const detail = await findStatement(visit.deps.database.db, String(visit.req.params.id))
  if (!detail) return answerFailure(visit, 404)
  if (detail.statement.status === 'deleted') return answerFailure(visit, 410)
  return showStatement(visit, detail, 200, { fields: fieldsOf(detail.statement), errors: {}, conflict: false })
}

/** The page with the review form in a given state. */
export async function showStatement(
  { req, page, deps }: Visit,
  detail: StatementDetail,
  status: number,
  review: ReviewState,
): Promise<PageAnswer> {
  const permalink = baseUrl(req, deps.settings) + statementPath(detail.statement.id)
  const revisions = await listRevisions(deps.database.db, detail.statement.id)
  const view = <StatementPage page={page} detail={detail} revisions={revisions} review={review} permalink={permalink} />
  return { status, view }
}
