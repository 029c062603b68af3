import { STATUS_CODES } from 'node:http'
import type { ErrorRequestHandler, Request, Response } from 'express'

import { type ErrorCode, WortlautError } from '../errors.js'
import type { InputError, Problem } from './schemas/problem.js'

/** Input that is wrong in one or more named places. */
export class InvalidInput extends WortlautError {
  readonly errors: readonly InputError[]

  constructor(errors: readonly InputError[]) {
    super(
      'bad-input',
      errors.map(error => `${error.parameter ?? error.pointer ?? 'input'}: ${error.detail}`).join('; '),
    )
    this.errors = errors
  }
}

const STATUS_OF: Readonly<Record<ErrorCode, number>> = {
  'bad-input': 400,
  unauthorised: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  outdated: 412,
  gone: 410,
  unavailable: 503,
}

/** Answers every error as `application/problem+json`; what nobody foresaw is logged and told without its insides. */
export const answerProblem: ErrorRequestHandler = (error, req, res, next) => {
  if (res.headersSent) return next(error)
  const problem = toProblem(error)
  if (problem.status >= 500) req.log?.error({ err: error }, 'unforeseen error')
  if (problem.status === 401) res.set('WWW-Authenticate', 'Bearer realm="wortlaut"')
  sendProblem(res, problem)
}

/** The handler behind all routes: nothing lives at this address. */
export function answerNotFound(req: Request, res: Response): void {
  sendProblem(res, problemOf(404, 'not-found', `Nothing is at ${req.path}. /openapi.json lists every address.`))
}

/** Writes the problem; `Cache-Control: no-store`, because the next try may well succeed. */
export function sendProblem(res: Response, problem: Problem): void {
  res.status(problem.status).set('Cache-Control', 'no-store').removeHeader('ETag')
  res.type('application/problem+json').send(JSON.stringify(problem))
}

/** `problemOf(404, 'not-found', 'There is no statement x.')` */
export function problemOf(status: number, kind: string, detail: string, errors?: readonly InputError[]): Problem {
  const title = STATUS_CODES[status] ?? 'Error'
  return { type: `urn:wortlaut:problem:${kind}`, title, status, detail, ...(errors ? { errors: [...errors] } : {}) }
}

function toProblem(error: unknown): Problem {
  if (error instanceof InvalidInput) return problemOf(400, error.code, error.message, error.errors)
  if (error instanceof WortlautError) return problemOf(STATUS_OF[error.code], error.code, error.message)
  const status = statusOf(error)
  if (status >= 500) return problemOf(500, 'internal', 'Something went wrong here; the log has the request id.')
  return problemOf(status, kindOf(status), error instanceof Error ? error.message : 'The request cannot be read.')
}

/** Express and its body parser give their errors a status: a body that is no JSON, too large, in an unknown encoding. */
function statusOf(error: unknown): number {
  const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500
  return status >= 400 && status < 500 ? status : 500
}

function kindOf(status: number): string {
  return status === 413 ? 'too-large' : 'bad-input'
}
