import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ACTS } from '../../src/extraction/model.js'
import type { FacetValue } from '../../src/store/count-facets.js'
import { type Database, openDatabase } from '../../src/store/database.js'
import { FACETS, type Facet, NO_FILTERS, type StatementFilters } from '../../src/store/filters.js'
import { createSummaries, type Summaries } from '../../src/store/summaries.js'
import { fillDatabase } from '../support/synthetic-database.js'

const folder = mkdtempSync(join(tmpdir(), 'wortlaut-summaries-'))
const file = join(folder, 'wortlaut.db')
let database: Database
let summaries: Summaries
/** Somebody else's connection: another program, or Studio. */
let other: Sqlite.Database
beforeAll(async () => {
  database = await openDatabase(`file:${file}`)
  fillDatabase(file, { statements: 400, speakers: 12, seed: 3 })
  summaries = createSummaries(database)
  other = new Sqlite(file, { timeout: 10_000 })
})
afterAll(async () => {
  other.close()
  await database.close()
  rmSync(folder, { recursive: true })
})

const STANDING = `FROM "Statement" s JOIN "Article" a ON a."id" = s."articleId"
  LEFT JOIN "StatementParty" p ON p."statementId" = s."id" AND p."party" = 'speaker' LEFT JOIN "Speaker" k ON k."id" = p."speakerId"
  WHERE s."status" IN ('unreviewed', 'verified', 'corrected')`
const MONTH = `CASE WHEN substr(s."saidFrom", 1, 7) = substr(s."saidTo", 1, 7) THEN substr(s."saidFrom", 1, 7) END`
const VALUES: Record<Facet, [value: string, label: string]> = {
  speaker: ['k."slug"', 'k."name"'],
  type: ['s."type"', 's."type"'],
  act: ['s."act"', 's."act"'],
  outlet: ['a."outlet"', 'a."outlet"'],
  month: [MONTH, MONTH],
}

/** What SQL counts of all statements that stand. */
function counted() {
  const values = (facet: Facet) => {
    const [value, label] = VALUES[facet]
    const count = `SELECT ${value} AS "value", ${label} AS "label", count(DISTINCT s."id") AS "count" ${STANDING}`
    return other.prepare<[], FacetValue>(`${count} AND ${value} IS NOT NULL GROUP BY 1 ORDER BY 1`).all()
  }
  const total = other.prepare(`SELECT count(DISTINCT s."id") ${STANDING}`).pluck().get()
  return { total, facets: Object.fromEntries(FACETS.map(facet => [facet, values(facet)])) }
}

async function summed(filters: StatementFilters = NO_FILTERS) {
  const { total, facets } = await summaries(filters)
  return { total, facets: Object.fromEntries(FACETS.map(facet => [facet, [...facets[facet]].sort(byValue)])) }
}

const byValue = (a: { value: string }, b: { value: string }) => (a.value < b.value ? -1 : 1)

const nth = (table: string, n: number) => `(SELECT "id" FROM "${table}" ORDER BY "id" LIMIT 1 OFFSET ${n})`
/** A change as SQL, by the kind of it and two numbers that say of which row and to what. */
const CHANGES: readonly ((n: number, to: number) => string)[] = [
  (n, to) => `UPDATE "Statement" SET "act" = '${ACTS[to % ACTS.length]}' WHERE "id" = ${nth('Statement', n)}`,
  (n, to) =>
    `UPDATE "Statement" SET "status" = '${['rejected', 'verified', 'deleted'][to % 3]}' WHERE "id" = ${nth('Statement', n)}`,
  (n, to) =>
    `UPDATE "Statement" SET "saidFrom" = '2031-0${1 + (to % 9)}-01', "saidTo" = '2031-0${1 + (to % 9)}-05' WHERE "id" = ${nth('Statement', n)}`,
  n => `UPDATE "Statement" SET "saidFrom" = NULL, "saidTo" = NULL WHERE "id" = ${nth('Statement', n)}`,
  (n, to) => `UPDATE "Statement" SET "speakerId" = ${nth('Speaker', to % 12)} WHERE "id" = ${nth('Statement', n)}`,
  (n, to) =>
    `UPDATE "Article" SET "outlet" = ${['NULL', `'Neues Blatt'`, `'Musterblatt'`][to % 3]} WHERE "id" = ${nth('Article', n % 60)}`,
  (n, to) =>
    `UPDATE OR IGNORE "StatementParty" SET "speakerId" = ${nth('Speaker', to % 12)} WHERE "statementId" = ${nth('Statement', n)}`,
  n => `DELETE FROM "StatementParty" WHERE "statementId" = ${nth('Statement', n)} AND "party" = 'speaker'`,
  n => `DELETE FROM "Statement" WHERE "id" = ${nth('Statement', n)}
    AND "id" NOT IN (SELECT "statementId" FROM "Revision" WHERE "statementId" IS NOT NULL)`,
  (_, to) => `UPDATE "Speaker" SET "name" = 'Neuer Name ${to}' WHERE "id" = ${nth('Speaker', to % 12)}`,
  n => `INSERT INTO "Statement" SELECT lower(hex(randomblob(8))), "text", "type", "act", "speakerId", "mention", "role", "cue", "addressee",
      "saidFrom", "saidTo", "saidPrecision", "saidPhrase", "publishedFrom", "publishedTo", "sortDay", "confidence", "rule", "status",
      "origin", "extractorVersion", "articleId", NULL, NULL, "version", "createdAt", "updatedAt", "deletedAt"
    FROM "Statement" WHERE "id" = ${nth('Statement', n)}`,
]

test('everything is counted as SQL counts it', async () => {
  expect(await summed()).toEqual(counted())
})

test('whatever another connection changes is counted at once', { timeout: 60_000 }, async () => {
  const change = fc.tuple(fc.nat(CHANGES.length - 1), fc.nat(380), fc.nat(50))
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async changes => {
      for (const [kind, n, to] of changes) other.exec(CHANGES[kind]!(n, to))
      expect(await summed()).toEqual(counted())
    }),
    { numRuns: 60, endOnFailure: true },
  )
  const anew = await createSummaries(database)(NO_FILTERS)
  expect(await summaries(NO_FILTERS)).toEqual(anew)
})

test('what was written before a question is in its answer, while others are being answered', async () => {
  const before = (await summaries(NO_FILTERS)).total
  const totals = Array.from({ length: 5 }, async (_, n) => {
    other.exec(`UPDATE "Statement" SET "status" = 'withdrawn' WHERE "id" =
      (SELECT "id" FROM "Statement" WHERE "status" = 'unreviewed' ORDER BY "id" LIMIT 1)`)
    const { total } = await summaries({ ...NO_FILTERS, from: `10${n}0-01-01`, to: null })
    const all = await summaries(NO_FILTERS)
    return { all: all.total, total }
  })
  const answers = await Promise.all(totals)
  expect(answers.map(({ all }) => all)).toEqual(answers.map(() => before - 5))
  expect(await summed()).toEqual(counted())
})

test('a new name of a speaker is known to a search that was asked before', async () => {
  const asked = { ...NO_FILTERS, speaker: ['Frisch Getauft'] }
  expect((await summaries(asked)).total).toBe(0)
  other.exec(
    `INSERT INTO "SpeakerAlias" ("speakerId", "alias", "folded", "origin") VALUES ('sp1', 'Frisch Getauft', 'frisch getauft', 'person')`,
  )
  expect((await summaries(asked)).total).toBe((await summaries({ ...NO_FILTERS, speakerId: 'sp1' })).total)
  expect((await summaries(asked)).total).toBeGreaterThan(0)
})
