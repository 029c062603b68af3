import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { pino } from 'pino'
import { apiRouter, createApp } from '../src/api/app.js'
import { DEFAULT_SETTINGS } from '../src/api/deps.js'
import { openDatabase } from '../src/store/database.js'
import { NO_FILTERS } from '../src/store/filters.js'
import { createSummaries } from '../src/store/summaries.js'
import { createPages } from '../src/web/pages.js'
import { fillDatabase } from '../test/support/synthetic-database.js'

/** What one answer cost. */
export interface Visit {
  readonly bytes: number
  readonly ms: number
  /** Milliseconds of computing, the asking included: what is left where the machine has other work. */
  readonly cpu: number
}

/**
 * The whole server on a synthetic database, and beside it bare node:http with a prepared statement of better-sqlite3 on the
 * same file, which answers a page of 20 by speaker and dates: what such an answer costs at the least.
 */
export async function startSyntheticServer(statements: number) {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-bench-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'wortlaut.db')
  const database = await openDatabase(`file:${file}`)
  const rows = fillDatabase(file, { statements, speakers: statements / 20 })
  const summaries = createSummaries(database)
  const logger = pino({ level: 'silent' })
  const deps = { database, summaries, settings: DEFAULT_SETTINGS, logger, now: () => new Date() }
  const base = await listen(createApp({ ...deps, pages: createPages({ ...deps, data: apiRouter(deps) }) }))
  await summaries(NO_FILTERS)
  const other = new Sqlite(file)
  const page = other.prepare(
    `SELECT * FROM "Statement" WHERE "speakerId" = ? AND "sortDay" BETWEEN '2010' AND '2016' ORDER BY "sortDay" DESC, "id" DESC LIMIT 20`,
  )
  const reference = await listen((_req, res) => {
    res.setHeader('Content-Type', 'application/json')
    res.end(JSON.stringify(page.all(rows[0]!.speakers[0]?.id ?? 'sp0')))
  })
  const act = other.prepare(`UPDATE "Statement" SET "act" = ?, "version" = "version" + 1 WHERE "id" = ?`)
  /** Changes a statement, as another program would. */
  const change = (n: number) => act.run(n % 2 === 0 ? 'deny' : 'warn', rows[n * 31]!.id)
  return { base, reference, rows, change }
}

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  server.listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Asks once; anything but 200 is an error that names the address. */
export async function visit(address: string, accept: string): Promise<Visit> {
  const start = performance.now()
  const used = process.cpuUsage()
  const answer = await fetch(address, { headers: { Accept: accept } })
  const bytes = (await answer.arrayBuffer()).byteLength
  const { user, system } = process.cpuUsage(used)
  if (answer.status !== 200) throw new Error(`${address}: ${answer.status}`)
  return { bytes, ms: performance.now() - start, cpu: (user + system) / 1000 }
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!
}
