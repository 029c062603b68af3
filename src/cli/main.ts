#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { WortlautError } from '../errors.js'

// Each command's code is loaded when it is run, so that `--help` answers at once.
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}

const program = new Command('wortlaut')
  .description('Who said what, in the exact words: a claim and quote-tracking database for fact-checkers.')
  .version(version)
  .exitOverride()
  .showHelpAfterError('(--help shows how it is used)')
  .addHelpText('after', '\nDATABASE_URL chooses the database (default file:./data/wortlaut.db, made on first use).')

program
  .command('studio')
  .description('open Prisma Studio on the database')
  .option('--port <port>', 'the port to listen on', '5555')
  .option('--browser <name>', 'the browser to open, or none')
  .action(async options => (await import('./studio.js')).studio(options))

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

try {
  await program.parseAsync()
} catch (error) {
  process.exitCode = exitCodeOf(error)
}

/** 0 success, 1 failure, 2 wrong usage; what Commander throws it has already said itself. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (!(error instanceof WortlautError)) throw error
  process.stderr.write(`wortlaut: ${error.message}\n`)
  return error.code === 'bad-input' ? 2 : 1
}
