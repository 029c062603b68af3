import type { Request, RequestHandler, Response } from 'express'
import type { VNode } from 'preact'
import type { ApiSettings } from '../api/deps.js'
import type { Database } from '../store/database.js'
import type { Summaries } from '../store/summaries.js'
import type { PageContext } from './page-context.js'

/** All that the pages need from outside. */
export interface PageDeps {
  readonly database: Database
  readonly summaries: Summaries
  readonly settings: ApiSettings
  /** Answers `/api/…`: the pages' own addresses hand it what asks for data. */
  readonly data: RequestHandler
}

/** A visit to a page. */
export interface Visit {
  readonly req: Request
  readonly res: Response
  readonly page: PageContext
  readonly deps: PageDeps
}

/** What a page answers: a status and a document, or null if it has answered by itself. */
export interface PageAnswer {
  readonly status: number
  readonly view: VNode
}

export type PageHandler = (visit: Visit) => Promise<PageAnswer | null>
