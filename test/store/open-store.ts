import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Article } from '../../src/articles/model.js'
import type { Statement } from '../../src/extraction/model.js'
import type { Reader } from '../../src/ingest.js'
import type { ResolvedSpeaker } from '../../src/speakers/model.js'
import { type Database, openDatabase } from '../../src/store/database.js'

/** A database of its own for the test that runs, removed when it has finished. */
export async function openStore(): Promise<Database> {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-store-'))
  const database = await openDatabase(`file:${folder}/wortlaut.db`)
  onTestFinished(async () => {
    await database.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return database
}

/** An article of these words, published in January 2022 where nothing else is said. */
export function articleOf(text: string, more: Partial<Article> = {}): Article {
  return {
    externalId: null,
    title: 'Streit in Altstadt',
    text,
    outlet: null,
    url: null,
    author: null,
    language: 'de',
    published: { from: '2022-01-01', to: '2022-01-31', precision: 'month', phrase: null },
    ...more,
  }
}

/**
 * A reader that needs no grammar, so that a test says itself what is found: every line `Name: "words"` is a statement of
 * that name. `change` alters each statement, or leaves it out; `kind` is what the register does not tell about a speaker.
 */
export function lineReader(
  version: string,
  change: (statement: Statement) => Statement | null = same => same,
  kind: ResolvedSpeaker['kind'] = 'person',
): Reader {
  return {
    version,
    read: ({ text, language, published }, register) =>
      language !== 'de'
        ? null
        : [...text.matchAll(/^(.+?): ("[^"]*")$/gm)].flatMap(match => {
            const statement = change(statementAt(match))
            const [found] = register.named(match[1]!)
            const speaker = { ...personOf(match[1]!), kind, ...(found && { name: found.name, slug: found.slug }) }
            return statement ? [{ statement, attribution: { speakers: [speaker], relayers: [] }, said: published }] : []
          }),
  }
}

function statementAt({ index, 1: name, 2: quote }: RegExpMatchArray): Statement {
  const start = index! + name!.length + 2
  return {
    type: 'Direct',
    act: 'assert',
    nested: false,
    parent: null,
    refersTo: null,
    quote: [[start, start + quote!.length]],
    speaker: [[index!, index! + name!.length]],
    cue: [],
    addressee: [],
    frame: [],
    cueTense: null,
    confidence: 0.9,
    rule: 'line',
  }
}

export function personOf(name: string): ResolvedSpeaker {
  return { name, kind: 'person', slug: null, wikidata: null, mention: name, role: null }
}

/** Everything that the database holds, but for when it was written. */
export async function dump({ db }: Database): Promise<Record<string, unknown[]>> {
  const tables = [
    'article',
    'speaker',
    'speakerAlias',
    'speakerRole',
    'statement',
    'statementSpan',
    'statementParty',
  ] as const
  const entries = await Promise.all(
    tables.map(async table => {
      const rows = await (db[table] as unknown as { findMany(): Promise<Record<string, unknown>[]> }).findMany()
      return [table, rows.map(({ createdAt: _c, updatedAt: _u, ...row }) => JSON.stringify(row)).sort()] as const
    }),
  )
  const revisions = await db.revision.findMany({ orderBy: { id: 'asc' } })
  return { ...Object.fromEntries(entries), revisions: revisions.map(({ at: _, ...row }) => JSON.stringify(row)) }
}
