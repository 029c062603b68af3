import { type ErrorCode, WortlautError } from '../../errors.js'
import type { PageAnswer, Visit } from '../deps.js'
import { FailurePage } from '../views/failure-page.js'

const STATUS_OF: Partial<Record<ErrorCode, number>> = {
  'bad-input': 400,
  'not-found': 404,
  gone: 410,
  forbidden: 403,
  unauthorised: 403,
}

/** The page at an address where nothing is. */
export async function notFound(visit: Visit): Promise<PageAnswer> {
  return answerFailure(visit, 404)
}

/** A page that says what is the matter and leads on. */
export function answerFailure({ page }: Visit, status: number): PageAnswer {
  return { status, view: <FailurePage page={page} status={status} /> }
}

/** The status of an error that was thrown on purpose; 500 of any other. */
export function failureOf(error: unknown): number {
  if (error instanceof WortlautError) return STATUS_OF[error.code] ?? 500
  const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500
  return status >= 400 && status < 500 ? status : 500
}
