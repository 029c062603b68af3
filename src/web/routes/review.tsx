import { WortlautError } from '../../errors.js'
import { correctStatement } from '../../store/correct-statement.js'
import { findStatement } from '../../store/find-statement.js'
import type { StatementRecord } from '../../store/statement-record.js'
import { statementPath } from '../addresses.js'
import type { PageAnswer, Visit } from '../deps.js'
import { isOurs } from '../is-ours.js'
import { fieldsOf, REVIEW_FIELDS, type Review, type ReviewFields, readReview } from '../review/read-review.js'
import { answerFailure } from './failure.js'
import { showStatement } from './statement.js'

/** Takes a review of a statement, with the key that the browser keeps; shows the form again where something is wrong. */
export async function acceptReview(visit: Visit): Promise<PageAnswer | null> {
  const { req, res, page, deps } = visit
  if (page.reviewer === null || !isOurs(req)) return answerFailure(visit, 403)
  const { db } = deps.database
  const detail = await findStatement(db, String(req.params.id))
  if (!detail || detail.statement.status === 'deleted') return answerFailure(visit, detail ? 410 : 404)
  const fields = sentFields(req.body, detail.statement)
  const review = await readReview(db, detail.statement, fields, page.texts)
  if ('errors' in review) return showStatement(visit, detail, 400, { fields, errors: review.errors, conflict: false })
  if (await store(visit, detail.statement, review, Number(fields.version))) {
    res.redirect(303, `${statementPath(detail.statement.id)}?saved=1#review`)
    return null
  }
  const current = (await findStatement(db, detail.statement.id)) ?? detail
  const again = { ...fieldsOf(current.statement), reason: fields.reason }
  return showStatement(visit, current, 409, { fields: again, errors: {}, conflict: true })
}

/** False where somebody was faster. */
async function store(
  { page, deps }: Visit,
  { id }: StatementRecord,
  { correction, reason }: Exclude<Review, { errors: unknown }>,
  version: number,
): Promise<boolean> {
  const author = { who: page.reviewer!, reason }
  try {
    await deps.database.write(db => correctStatement(db, id, correction, author, version))
    return true
  } catch (error) {
    if (error instanceof WortlautError && error.code === 'outdated') return false
    throw error
  }
}

/** What was sent; a field that was not is as the statement has it. */
function sentFields(body: unknown, statement: StatementRecord): ReviewFields {
  const sent = (body ?? {}) as Record<string, unknown>
  const fields = REVIEW_FIELDS.map(name => [
    name,
    typeof sent[name] === 'string' ? sent[name] : fieldsOf(statement)[name],
  ])
  return Object.fromEntries(fields) as ReviewFields
}
