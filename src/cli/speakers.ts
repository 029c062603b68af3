import { userInfo } from 'node:os'
import type { SpeakerKind } from '../speakers/model.js'
import { mergeSpeakers } from '../store/merge-speakers.js'
import type { Author } from '../store/revisions.js'
import { splitSpeaker } from '../store/split-speaker.js'
import { undoChange } from '../store/undo-change.js'
import { withDatabase } from './with-database.js'

interface Why {
  readonly reason: string
  readonly who?: string
}

interface SplitOptions extends Why {
  readonly into?: string
  readonly name?: string
  readonly kind: SpeakerKind
  readonly alias: readonly string[]
  readonly statement: readonly string[]
}

/** Makes one speaker of two. */
export async function merge(from: string, into: string, why: Why): Promise<void> {
  await withDatabase(async database => {
    const { change, statements } = await database.write(db => mergeSpeakers(db, from, into, authorOf(why)))
    report(change, `${from} is ${into} now: ${count(statements)} moved`)
  })
}

/** Makes two speakers of one. */
export async function split(from: string, options: SplitOptions): Promise<void> {
  await withDatabase(async database => {
    const into = options.into ?? { name: options.name!, kind: options.kind }
    const wanted = { from, into, aliases: options.alias, statements: options.statement }
    const done = await database.write(db => splitSpeaker(db, wanted, authorOf(options)))
    report(done.change, `${count(done.statements)} of ${from} moved to ${done.into}`)
  })
}

/** Takes a merge, a split or a correction back. */
export async function undo(change: string, why: Why): Promise<void> {
  await withDatabase(async database => {
    const done = await database.write(db => undoChange(db, change, authorOf(why)))
    const left = done.left > 0 ? `; ${done.left} values were changed again since and stay` : ''
    report(done.change, `change ${change} is undone${left}`)
  })
}

function authorOf({ who, reason }: Why): Author {
  return { who: who ?? userInfo().username, reason }
}

/** The id of the change is what a script needs; the sentence is for people. */
function report(change: string, sentence: string): void {
  process.stderr.write(`${sentence} (undo it with \`wortlaut speakers undo ${change}\`)\n`)
  process.stdout.write(`${change}\n`)
}

function count(statements: number): string {
  return `${statements} statement${statements === 1 ? '' : 's'}`
}
