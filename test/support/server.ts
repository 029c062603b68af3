import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Logger, pino } from 'pino'
import { apiRouter, createApp } from '../../src/api/app.js'
import { type ApiSettings, DEFAULT_SETTINGS } from '../../src/api/deps.js'
import { type Database, openDatabase } from '../../src/store/database.js'
import { createSummaries } from '../../src/store/summaries.js'
import { createPages } from '../../src/web/pages.js'
import { conformityTo, type OpenApiDocument } from './conform.js'

/** The real app over HTTP on a real database file of its own. */
export interface TestServer {
  readonly database: Database
  readonly file: string
  /** `http://127.0.0.1:PORT`. */
  readonly base: string
  /** Every answer is held against the OpenAPI document. */
  get(path: string, headers?: Record<string, string>): Promise<Response>
  /** The JSON that is answered; what it is, the caller says. */
  json<T>(path: string): Promise<T>
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>
  close(): Promise<void>
}

/** `fill` gets the database's file after the tables are made and before the server starts. */
export async function startServer(
  fill: (file: string, database: Database) => unknown = () => {},
  settings: Partial<ApiSettings> = {},
  logger: Logger = pino({ level: 'silent' }),
): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-api-'))
  const file = join(folder, 'wortlaut.db')
  const database = await openDatabase(`file:${file}`)
  await fill(file, database)
  const deps = {
    database,
    summaries: createSummaries(database),
    settings: { ...DEFAULT_SETTINGS, ...settings },
    logger,
    now: () => new Date(),
  }
  const app = createApp({ ...deps, pages: createPages({ ...deps, data: apiRouter(deps) }) })
  const server = app.listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const conform = conformityTo((await (await fetch(`${base}/openapi.json`)).json()) as OpenApiDocument)
  const request = async (method: string, path: string, init: RequestInit) => {
    const answer = await fetch(base + path, { ...init, method })
    await conform(method, path, answer)
    return answer
  }
  return {
    database,
    file,
    base,
    get: (path, headers = {}) => request('GET', path, { headers }),
    json: async <T>(path: string) => (await (await request('GET', path, {})).json()) as T,
    send: (method, path, body, headers = {}) =>
      request(method, path, {
        headers: { 'Content-Type': 'application/json', ...headers },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    close: async () => {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
      await database.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
