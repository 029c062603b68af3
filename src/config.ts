import { z } from 'zod'
import { WortlautError } from './errors.js'

const toList = (text: string) =>
  text
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '')

const environment = z.object({
  /** The database: a `file:` URL, relative to the working directory. */
  DATABASE_URL: z.string().default('file:./data/wortlaut.db'),
  /** The address and port on which `serve` listens; port 0 is any free one. */
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  /** Where people reach the server, such as `https://zitate.example`; unset: as each request says. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Origins whose pages may read the API from a browser, with commas between them; `*` for all. */
  CORS_ORIGINS: z.string().default('').transform(toList),
  /** Requests a minute and address; 0: no limit. */
  RATE_LIMIT: z.coerce.number().int().min(0).default(600),
  /** The largest request in bytes. */
  BODY_LIMIT: z.coerce
    .number()
    .int()
    .min(1)
    .default(10 * 1024 * 1024),
  /** How many proxies stand in front of the server and are believed about the client's address. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).default(0),
})

/** The program's settings; flags of the command line go before them. */
export type Config = z.infer<typeof environment>

/**
 * Reads the settings from the environment; an empty variable counts as unset.
 *
 * @throws WortlautError `bad-input` that names every variable that is wrong.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = environment.safeParse(set)
  if (parsed.success) return parsed.data
  const wrong = parsed.error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`)
  throw new WortlautError('bad-input', `environment: ${wrong.join('; ')}`)
}
