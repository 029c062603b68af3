import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { readArticles } from '../articles/read-articles.js'
import { describeFailure } from '../articles/read-failure.js'
import { WortlautError } from '../errors.js'
import { createIngest, type Ingest, type Ingested } from '../ingest.js'
import { reader } from '../read-statements.js'
import { loadRegister } from '../speakers/register/register.js'
import type { Database } from '../store/database.js'
import { pruneSpeakers } from '../store/prune-speakers.js'
import { freshenTextIndex } from '../store/search/text-index.js'
import { syncRegister } from '../store/sync-register.js'
import { type Progress, showProgress } from './progress.js'
import { withDatabase } from './with-database.js'

/** The seeds that come with the program. */
const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url))

/** Takes articles in; gives the exit code. A file that cannot be read is named and does not keep the others out. */
export async function seed(paths: readonly string[], options: { register?: string }): Promise<number> {
  const sources = paths.length > 0 ? paths : [SEEDS]
  return withDatabase(async database => {
    const speakers = await seedRegister(database, options.register ?? `${SEEDS}/speakers.csv`)
    const progress = await showProgress(sources)
    const tally = await seedArticles(sources, await createIngest(database, reader), progress)
    progress.stop()
    await database.write(pruneSpeakers)
    await freshenTextIndex(database)
    process.stderr.write(`${summaryOf(tally)}; ${count(speakers, 'speaker')} of the register new or changed\n`)
    return tally.failures > 0 ? 1 : 0
  })
}

async function seedRegister(database: Database, path: string): Promise<number> {
  const csv = await readFile(path, 'utf8').catch(cause => {
    throw new WortlautError('bad-input', `${path}: the register of speakers cannot be read`, { cause })
  })
  const { entries } = loadRegister(csv)
  return database.write(db => syncRegister(db, entries, new Date()))
}

type Tally = Record<Ingested['outcome'] | 'failures' | 'statements' | 'reread' | 'withdrawn', number>

async function seedArticles(sources: readonly string[], ingest: Ingest, progress: Progress): Promise<Tally> {
  const tally: Tally = {
    added: 0,
    changed: 0,
    known: 0,
    superseded: 0,
    failures: 0,
    statements: 0,
    reread: 0,
    withdrawn: 0,
  }
  for await (const result of readArticles(sources)) {
    if (result.ok) add(tally, await ingest(result.article))
    else {
      tally.failures++
      progress.say(describeFailure(result))
    }
    progress.step()
  }
  return tally
}

function add(tally: Tally, { outcome, added, changed, withdrawn }: Ingested): void {
  tally[outcome]++
  tally.statements += added
  tally.reread += changed
  tally.withdrawn += withdrawn
}

function summaryOf({ added, changed, known, superseded, statements, reread, withdrawn, failures }: Tally): string {
  const articles = `${count(added + changed + known + superseded, 'article')} (${added} new, ${changed} changed)`
  const found = `${count(statements, 'statement')} added, ${reread} read otherwise, ${withdrawn} withdrawn`
  return [articles, found, ...(failures > 0 ? [`${failures} could not be read`] : [])].join('; ')
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
