import { createHash } from 'node:crypto'
import { copyFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { databaseFile, openDatabase } from '../../src/store/database.js'
import { MIGRATIONS } from '../../src/store/migrations.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wortlaut-database-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const url = () => `file:${folder}/new/wortlaut.db`

function raw<Row>(sql: string): Row[] {
  const connection = new Sqlite(join(folder, 'new/wortlaut.db'))
  try {
    const statement = connection.prepare<[], Row>(sql)
    if (statement.reader) return statement.all()
    statement.run()
    return []
  } finally {
    connection.close()
  }
}

/** A copy of the migrations with one more, whose SQL is given. */
function migrationsWith(sql: string): string {
  const copy = join(folder, 'migrations')
  cpSync(MIGRATIONS, copy, { recursive: true })
  cpSync(join(copy, readdirSync(copy).sort()[0]!), join(copy, '99990101000000_more'), { recursive: true })
  writeFileSync(join(copy, '99990101000000_more/migration.sql'), sql)
  return copy
}

async function openAndClose(migrations?: string): Promise<void> {
  await (await openDatabase(url(), migrations)).close()
}

test('opening makes the folder, the file and the tables, and opening again changes nothing', async () => {
  await openAndClose()
  const before = raw('SELECT * FROM _prisma_migrations')
  await openAndClose()
  expect(before.length).toBe(readdirSync(MIGRATIONS).filter(name => !name.endsWith('.toml')).length)
  expect(raw('SELECT * FROM _prisma_migrations')).toEqual(before)
})

test('the history is written as Prisma writes it', async () => {
  await openAndClose()
  const [row] = raw<{ checksum: string; finished_at: number }>(
    'SELECT * FROM _prisma_migrations ORDER BY migration_name',
  )
  expect(row).toMatchObject({ logs: null, rolled_back_at: null, applied_steps_count: 1 })
  const [first] = readdirSync(MIGRATIONS).sort()
  const sql = readFileSync(join(MIGRATIONS, first!, 'migration.sql'))
  expect(row?.checksum).toBe(createHash('sha256').update(sql).digest('hex'))
  expect(Number(row?.finished_at)).toBeGreaterThan(1.6e12)
})

test('the connections use WAL and check references', async () => {
  const database = await openDatabase(url())
  expect(await database.db.$queryRaw`PRAGMA journal_mode`).toEqual([{ journal_mode: 'wal' }])
  expect(await database.db.$queryRaw`PRAGMA synchronous`).toEqual([{ synchronous: 1n }])
  expect(await database.write(tx => tx.$queryRaw`PRAGMA foreign_keys`)).toEqual([{ foreign_keys: 1n }])
  await database.close()
})

test.each([
  'Article_text_is_frozen',
  'Article_is_indexed_again',
  'Revision_is_never_changed',
  'Revision_is_never_deleted',
  'StatementParty_is_indexed',
  'StatementParty_is_indexed_again',
  'StatementParty_leaves_the_index',
  'Statement_is_indexed',
  'Statement_is_indexed_again',
  'Statement_leaves_the_index',
  'Statement_words_are_not_edited',
  'StatementSpan_is_never_changed',
  'Statement_is_edited_by_hand',
  'Speaker_is_edited_by_hand',
  'Speaker_is_sorted',
  'Speaker_is_sorted_again',
  'Statement_values_are_known',
  'Speaker_values_are_known',
])('the trigger %s stands after all migrations', async name => {
  await openAndClose()
  expect(raw(`SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name = '${name}'`)).toEqual([{ name }])
})

test('a revision can be neither changed nor deleted', async () => {
  const database = await openDatabase(url())
  await database.db.revision.create({
    data: { who: 'a person', action: 'verified', change: 'c', field: 'status', reason: 'checked' },
  })
  await database.close()
  expect(() => raw(`UPDATE "Revision" SET reason = 'other'`)).toThrow('append-only')
  expect(() => raw('DELETE FROM "Revision"')).toThrow('append-only')
})

test('a migration that was edited after it was applied is refused by name', async () => {
  await openAndClose(migrationsWith('CREATE TABLE "More" ("id" TEXT)'))
  writeFileSync(join(folder, 'migrations/99990101000000_more/migration.sql'), 'CREATE TABLE "More" ("id" INTEGER)')
  await expect(openAndClose(join(folder, 'migrations'))).rejects.toThrow('99990101000000_more was edited')
})

test('a migration that stands as failed is refused, one that was rolled back is applied again', async () => {
  await openAndClose(migrationsWith('CREATE TABLE IF NOT EXISTS "More" ("id" TEXT)'))
  raw(`UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name LIKE '%_more'`)
  await expect(openAndClose(join(folder, 'migrations'))).rejects.toThrow('99990101000000_more failed')
  raw(`UPDATE _prisma_migrations SET rolled_back_at = 1 WHERE migration_name LIKE '%_more'`)
  await openAndClose(join(folder, 'migrations'))
  expect(raw(`SELECT 1 FROM _prisma_migrations WHERE migration_name LIKE '%_more'`)).toHaveLength(2)
})

test('a database of a newer program is refused', async () => {
  await openAndClose(migrationsWith('CREATE TABLE "More" ("id" TEXT)'))
  await expect(openAndClose()).rejects.toThrow('99990101000000_more is not known')
})

test('a migration that fails leaves the database as it was', async () => {
  await openAndClose()
  await expect(openAndClose(migrationsWith('CREATE TABLE "More" ("id" TEXT); NONSENSE'))).rejects.toThrow('NONSENSE')
  expect(raw(`SELECT name FROM sqlite_schema WHERE name = 'More'`)).toEqual([])
  await openAndClose()
})

test('a table redefined as Prisma does it keeps the rows that refer to it, and a broken reference is refused', async () => {
  const database = await openDatabase(url())
  await database.db.speaker.create({ data: { id: 's', slug: 's', name: 'S', kind: 'person', origin: 'person' } })
  await database.db.speakerAlias.create({ data: { speakerId: 's', alias: 'S', folded: 's', origin: 'person' } })
  await database.close()
  const redefine = (where: string) => `PRAGMA foreign_keys=OFF;
    CREATE TABLE "new_Speaker" AS SELECT * FROM "Speaker" ${where};
    CREATE UNIQUE INDEX "new_id" ON "new_Speaker"("id");
    DROP TABLE "Speaker"; ALTER TABLE "new_Speaker" RENAME TO "Speaker"; PRAGMA foreign_keys=ON;`
  await expect(openAndClose(migrationsWith(redefine('WHERE 0')))).rejects.toThrow('break 1 references')
  await openAndClose(migrationsWith(redefine('')))
  expect(raw('SELECT alias FROM "SpeakerAlias"')).toEqual([{ alias: 'S' }])
})

test('transactions that read before they write wait for each other, also those of another connection', async () => {
  const [one, two] = [await openDatabase(url()), await openDatabase(url())]
  await one.db.speaker.create({ data: { id: 's', slug: 's', name: '', kind: 'person', origin: 'person' } })
  const append = (database: typeof one) =>
    database.write(async tx => {
      const { name } = await tx.speaker.findUniqueOrThrow({ where: { id: 's' } })
      await tx.speaker.update({ where: { id: 's' }, data: { name: `${name}x` } })
    })
  for (let round = 0; round < 10; round++) {
    await Promise.all([append(one), append(one)])
    await Promise.all([append(two), append(two)])
  }
  expect((await one.db.speaker.findUniqueOrThrow({ where: { id: 's' } })).name).toBe('x'.repeat(40))
  await one.close()
  await two.close()
})

test('a transaction that throws stores nothing', async () => {
  const database = await openDatabase(url())
  const failing = database.write(async tx => {
    await tx.speaker.create({ data: { id: 's', slug: 's', name: 'S', kind: 'person', origin: 'person' } })
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect(await database.db.speaker.count()).toBe(0)
  await database.close()
})

test('only file: URLs are taken, and a file that is no database is an error that names it', async () => {
  expect(() => databaseFile('postgresql://localhost/x')).toThrow('postgresql://localhost/x is not a file: URL')
  expect(databaseFile('file:///data/x.db')).toBe('/data/x.db')
  expect(databaseFile('file:x.db')).toBe(join(process.cwd(), 'x.db'))
  copyFileSync('package.json', join(folder, 'x.db'))
  await expect(openDatabase(`file:${folder}/x.db`)).rejects.toThrow('x.db')
  expect(readFileSync(join(folder, 'x.db'), 'utf8')).toContain('wortlaut')
})
