import { z } from 'zod'
import { WortlautError } from './errors.js'

const environment = z.object({
  /** The database: a `file:` URL, relative to the working directory. */
  DATABASE_URL: z.string().min(1).default('file:./data/wortlaut.db'),
  /** The address on which `serve` listens. */
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
})

/** The program's settings; flags of the command line go before them. */
export interface Config {
  readonly databaseUrl: string
  readonly host: string
  readonly port: number
  readonly logLevel: string
}

/**
 * Reads the settings from the environment; an empty variable counts as unset.
 *
 * @throws WortlautError `bad-input` that names every variable that is wrong.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = environment.safeParse(set)
  if (!parsed.success) {
    const wrong = parsed.error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`)
    throw new WortlautError('bad-input', `environment: ${wrong.join('; ')}`)
  }
  const { DATABASE_URL, HOST, PORT, LOG_LEVEL } = parsed.data
  return { databaseUrl: DATABASE_URL, host: HOST, port: PORT, logLevel: LOG_LEVEL }
}
