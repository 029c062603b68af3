import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { readConfig } from '../config.js'
import { databaseFile, openDatabase } from '../store/database.js'

/** Studio sorts columns by name; these come first, in the order in which one reads them. */
const STATEMENTS = '#schema=main&table=Statement&view=table&pin=speakerId,text,saidFrom,saidPrecision,mention'

/** Runs Prisma Studio on the database until it is stopped, on 127.0.0.1 only; gives the exit code. */
export async function studio(options: { port: number; browser?: string }): Promise<number> {
  const { DATABASE_URL } = readConfig(process.env)
  await (await openDatabase(DATABASE_URL)).close()
  // Studio takes an absolute file:/// URL only.
  const url = pathToFileURL(databaseFile(DATABASE_URL)).href
  const browser = options.browser ? ['--browser', options.browser] : []
  const prisma = join(dirname(createRequire(import.meta.url).resolve('prisma/package.json')), 'build/index.js')
  const child = spawn(process.execPath, [prisma, 'studio', '--url', url, '--port', String(options.port), ...browser], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, CHECKPOINT_DISABLE: '1' },
    stdio: 'inherit',
  })
  process.stderr.write(`The statements to read: http://localhost:${options.port}/${STATEMENTS}\n`)
  const stop = () => child.kill()
  process.once('SIGINT', stop).once('SIGTERM', stop)
  const [code] = await once(child, 'exit')
  return code === null || code === 0 ? 0 : 1
}
