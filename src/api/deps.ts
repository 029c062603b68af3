import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import type { Database } from '../store/database.js'
import type { Summaries } from '../store/summaries.js'

/** What the operator may set; every value has been checked by config.ts. */
export interface ApiSettings {
  /** Where people reach the server, such as `https://zitate.example`; null: as the request says. */
  readonly publicUrl: string | null
  /** Origins whose pages may read the API from a browser; `*` for all. */
  readonly corsOrigins: readonly string[]
  /** Requests a minute and address, not counting this machine's own; 0: no limit. */
  readonly rateLimit: number
  /** Of a request, in bytes. */
  readonly bodyLimit: number
  /** How many proxies stand in front and are believed about the client's address. */
  readonly trustedProxies: number
}

export const DEFAULT_SETTINGS: ApiSettings = {
  publicUrl: null,
  corsOrigins: [],
  rateLimit: 600,
  bodyLimit: 10 * 1024 * 1024,
  trustedProxies: 0,
}

/** All that the app needs from outside. */
export interface AppDeps {
  readonly database: Database
  /** Shared with the pages, so that what one has counted the other need not. */
  readonly summaries: Summaries
  readonly settings: ApiSettings
  readonly logger: Logger
  readonly now: () => Date
  /** The pages for people, mounted behind the API's own routes. */
  readonly pages?: RequestHandler
}
