#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { WortlautError } from '../errors.js'
import { SPEAKER_KINDS } from '../speakers/model.js'

// Each command's code is loaded when it is run, so that `--help` answers at once.
const program = new Command('wortlaut')
  .description('Who said what, in the exact words: a claim and quote-tracking database for fact-checkers.')
  .version(readVersion())
  .exitOverride()
  .showHelpAfterError('(--help shows how it is used)')
  .addHelpText('after', '\nDATABASE_URL chooses the database (default file:./data/wortlaut.db, made on first use).')

program
  .command('seed')
  .description('read articles, extract their statements and store them; doing it again changes nothing')
  .argument(
    '[path...]',
    'files, directories, patterns, or - for standard input (default: the seeds that come with the program)',
  )
  .option('--register <csv>', 'the register of speakers (default: seeds/speakers.csv)')
  .action(async (paths, options) => finish(await (await import('./seed.js')).seed(paths, options)))

program
  .command('serve')
  .description('serve the API and the page for people')
  .option('--host <host>', 'the address to listen on (default: HOST or 127.0.0.1)')
  .option('--port <port>', 'the port to listen on (default: PORT or 4000)', toPort)
  .action(async options => finish(await (await import('./serve.js')).serve(options)))

program
  .command('extract')
  .description('read articles and write their statements to standard output, without a database')
  .argument('[path...]', 'files, directories, patterns, or - for standard input (the default)')
  .addOption(
    new Option('--format <format>', 'a line of JSON an article, or to read')
      .choices(['jsonl', 'pretty'])
      .default('jsonl'),
  )
  .addOption(new Option('--color <when>', 'colours in pretty').choices(['auto', 'always', 'never']).default('auto'))
  .action(async (paths, options) => finish(await (await import('./extract.js')).extract(paths, options)))

program
  .command('evaluate')
  .description('score the extractor on annotated articles')
  .argument('<gold...>', 'files of JSON lines with articles and their statements')
  .option('--json', 'the figures as JSON')
  .option('--markdown', 'the figures as a table in Markdown, a column for each file')
  .option('--rules', 'also how reliable each rule is')
  .option('--errors <count>', 'also so many errors to read', toCount, 0)
  .option('--seed <number>', 'which errors: the same ones for the same number', toCount, 1)
  .option(
    '--only <name>',
    'errors of this kind, type or rule (repeatable): missed, Reported, frame/dass …',
    collect,
    [],
  )
  .action(async (files, options) => finish(await (await import('./evaluate.js')).evaluate(files, options)))

program
  .command('studio')
  .description('open Prisma Studio on the database')
  .option('--port <port>', 'the port to listen on', toPort, 5555)
  .option('--browser <name>', 'the browser to open, or none')
  .action(async options => finish(await (await import('./studio.js')).studio(options)))

program
  .command('export')
  .description('write the statements that the filters choose to standard output; the filters are those of the API')
  .addOption(new Option('--format <format>', 'what to write').choices(['csv', 'ndjson', 'jsonld']).default('csv'))
  .option('--speaker <name>', 'who said it: slug, name or alias (repeatable)', append)
  .option('--relayedBy <name>', 'who passed it on (repeatable)', append)
  .option('--from <date>', 'said on this day or later: YYYY, YYYY-MM or YYYY-MM-DD')
  .option('--to <date>', 'said on this day or earlier')
  .option('--dateField <field>', 'said or published')
  .option('--type <type>', 'Direct, Indirect, … (repeatable)', append)
  .option('--act <act>', 'assert, deny, … (repeatable)', append)
  .option('--article <id>', 'id of the article (repeatable)', append)
  .option('--outlet <name>', 'who published it (repeatable)', append)
  .option('--q <words>', 'full text')
  .option('--status <status>', 'unreviewed, verified, … (repeatable)', append)
  .option('--updatedSince <instant>', 'changed at this instant or later')
  .action(async options => (await import('./export.js')).exportStatements(options))

const key = program.command('key').description('the keys with which programs may write through the API')

key
  .command('add')
  .description('make a key; it is shown once')
  .argument('<name>', 'who uses it: their changes are recorded under this name')
  .action(async name => (await import('./key.js')).add(name))

key
  .command('list')
  .description('list the keys')
  .action(async () => (await import('./key.js')).list())

key
  .command('revoke')
  .description('end a key')
  .argument('<id>', 'its id, as `key list` shows it')
  .action(async id => (await import('./key.js')).revoke(id))

const speakers = program.command('speakers').description('put the records of speakers right; each change can be undone')

withAuthor(speakers.command('merge'))
  .description('make one speaker of two; the names of the first are names of the second from now on')
  .argument('<from>', 'slug of the record to give up')
  .argument('<into>', 'slug of the record to keep')
  .action(async (from, into, why) => (await import('./speakers.js')).merge(from, into, why))

withAuthor(speakers.command('split'))
  .description('make two speakers of one')
  .argument('<from>', 'slug of the record that holds statements of somebody else')
  .addOption(new Option('--into <slug>', 'the other speaker').conflicts('name'))
  .option('--name <name>', 'the name of the other speaker, who gets a new record')
  .addOption(new Option('--kind <kind>', 'what the new speaker is').choices(SPEAKER_KINDS).default('person'))
  .option('--alias <name>', 'a name that means the other; its statements move (repeatable)', collect, [])
  .option('--statement <id>', 'a statement of the other (repeatable)', collect, [])
  .action(async (from, options, command) => {
    if (!options.into && !options.name) command.error('error: --into or --name has to tell who the other speaker is')
    await (await import('./speakers.js')).split(from, options)
  })

withAuthor(speakers.command('undo'))
  .description('take back a merge, a split or a correction')
  .argument('<change>', 'its id, which the command has printed and each revision shows')
  .action(async (change, why) => (await import('./speakers.js')).undo(change, why))

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

try {
  await program.parseAsync()
} catch (error) {
  finish(exitCodeOf(error))
}

function withAuthor(command: Command): Command {
  return command
    .requiredOption('--reason <text>', 'why, for the record')
    .option('--who <name>', 'who does it, for the record (default: the name of the account)')
}

function collect(value: string, values: readonly string[]): string[] {
  return [...values, value]
}

/** For an option without a default: left out, it is no filter at all. */
function append(value: string, values: readonly string[] = []): string[] {
  return [...values, value]
}

function toPort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
  throw new InvalidArgumentError('it has to be a number from 0 to 65535.')
}

function toCount(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('it has to be a whole number.')
}

function finish(exitCode: number): void {
  process.exitCode = exitCode
}

/** 0 success, 1 failure, 2 wrong usage; what Commander throws it has already said itself. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (!(error instanceof WortlautError)) {
    process.stderr.write(
      `wortlaut: an unexpected error, please report it: ${error instanceof Error ? error.stack : error}\n`,
    )
    return 1
  }
  process.stderr.write(`wortlaut: ${error.message}\n`)
  return error.code === 'bad-input' ? 2 : 1
}

function readVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return version
}
