import { baseUrl } from '../../api/base-url.js'
import { findStatement } from '../../store/find-statement.js'
import { statementPath } from '../addresses.js'
import type { PageAnswer, Visit } from '../deps.js'
import { StatementPage } from '../views/statement-page.js'
import { answerFailure } from './failure.js'

/** The page of one statement, `/statements/{id}`. */
export async function answerStatement(visit: Visit): Promise<PageAnswer> {
  const { req, page, deps } = visit
  const detail = await findStatement(deps.database.db, String(req.params.id))
  if (!detail) return answerFailure(visit, 404)
  if (detail.statement.status === 'deleted') return answerFailure(visit, 410)
  const permalink = baseUrl(req, deps.settings) + statementPath(detail.statement.id)
  return { status: 200, view: <StatementPage page={page} detail={detail} permalink={permalink} /> }
}
