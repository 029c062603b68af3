import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { apiRouter, createApp } from '../api/app.js'
import type { ApiSettings } from '../api/deps.js'
import { type Config, readConfig } from '../config.js'
import { WortlautError } from '../errors.js'
import { openDatabase } from '../store/database.js'
import { NO_FILTERS } from '../store/filters.js'
import { createSummaries } from '../store/summaries.js'
import { createPages } from '../web/pages.js'

/** How long requests that are being answered may go on after the server was told to stop. */
const GRACE_MS = 10_000

/** Serves the API and the pages until it is told to stop (SIGINT, SIGTERM); gives the exit code. */
export async function serve(options: { host?: string; port?: number }): Promise<number> {
  const config = readConfig(process.env)
  const logger = pino({ level: config.LOG_LEVEL }, pino.destination(2))
  const database = await openDatabase(config.DATABASE_URL)
  try {
    const summaries = createSummaries(database)
    // Whoever asks first would wait otherwise until all statements are read.
    await summaries(NO_FILTERS)
    const deps = { database, summaries, settings: settingsOf(config), logger, now: () => new Date() }
    const pages = createPages({ ...deps, data: apiRouter(deps) })
    const server = createServer(createApp({ ...deps, pages }))
    await listen(server, options.host ?? config.HOST, options.port ?? config.PORT)
    process.stderr.write(`Wortlaut listens on ${addressOf(server)} (stop it with Ctrl+C)\n`)
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
    await shutDown(server)
    return 0
  } finally {
    await database.close()
  }
}

function settingsOf(config: Config): ApiSettings {
  return {
    publicUrl: config.PUBLIC_URL ?? null,
    corsOrigins: config.CORS_ORIGINS,
    rateLimit: config.RATE_LIMIT,
    bodyLimit: config.BODY_LIMIT,
    trustedProxies: config.TRUSTED_PROXIES,
  }
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  server.listen(port, host)
  await once(server, 'listening').catch(cause => {
    const reason = cause.code === 'EADDRINUSE' ? 'something else listens there already' : cause.message
    throw new WortlautError('unavailable', `cannot listen on ${host}:${port}: ${reason}`, { cause })
  })
}

function addressOf(server: Server): string {
  const { address, port, family } = server.address() as AddressInfo
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
}

/** Answers what was asked already, takes nothing new. */
async function shutDown(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  const timer = setTimeout(() => server.closeAllConnections(), GRACE_MS)
  await closed
  clearTimeout(timer)
}
