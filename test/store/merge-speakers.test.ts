import { expect, test } from 'vitest'
import { createIngest } from '../../src/ingest.js'
import type { Database } from '../../src/store/database.js'
import { mergeSpeakers } from '../../src/store/merge-speakers.js'
import { pruneSpeakers } from '../../src/store/prune-speakers.js'
import { readRegister } from '../../src/store/read-register.js'
import { splitSpeaker } from '../../src/store/split-speaker.js'
import { syncRegister } from '../../src/store/sync-register.js'
import { undoChange } from '../../src/store/undo-change.js'
import { articleOf, dump, lineReader, openStore } from './open-store.js'

const TEXT = 'Ivo Sander: "Der Damm hält."\nIwo Zander: "Er hält sehr gut."\nMira Falk: "Nein."'
const author = { who: 'a person', reason: 'one person, two spellings' }

async function storeText(): Promise<Database> {
  const database = await openStore()
  await (await createIngest(database, lineReader('1')))(articleOf(TEXT))
  return database
}

async function saidBy({ db }: Database, slug: string): Promise<string[]> {
  const rows = await db.statement.findMany({ where: { speaker: { slug } }, orderBy: { text: 'asc' } })
  return rows.map(({ text }) => text)
}

test('a merged speaker passes on statements and names, also to articles that come later', async () => {
  const database = await storeText()
  const merged = await database.write(db => mergeSpeakers(db, 'iwo-zander', 'ivo-sander', author))
  expect(merged.statements).toBe(1)
  expect(await saidBy(database, 'ivo-sander')).toEqual(['"Der Damm hält."', '"Er hält sehr gut."'])
  const later = await createIngest(database, lineReader('1'))
  await later(articleOf('Iwo Zander: "Noch immer."', { title: 'Später' }))
  expect(await saidBy(database, 'ivo-sander')).toContain('"Noch immer."')
  expect(await saidBy(database, 'iwo-zander')).toEqual([])
  expect(await later(articleOf(TEXT))).toMatchObject({ changed: 0 })
  expect(await readRegister(database.db)).toMatchObject([
    { slug: 'ivo-sander', aliases: ['Iwo Zander', 'Sander', 'Zander'] },
  ])
})

test('undoing a merge gives back every statement and name', async () => {
  const database = await storeText()
  const { revisions: _, ...before } = await dump(database)
  const { change } = await database.write(db => mergeSpeakers(db, 'iwo-zander', 'ivo-sander', author))
  const { left } = await database.write(db => undoChange(db, change, author))
  expect(left).toBe(0)
  const { revisions, ...after } = await dump(database)
  const versionless = (rows: unknown[]) => rows.map(row => String(row).replace(/"version":\d+/, ''))
  expect({ ...after, statement: versionless(after.statement!) }).toEqual({
    ...before,
    statement: versionless(before.statement!),
  })
  expect(revisions?.length).toBeGreaterThan(0)
})

test('an undo leaves what a person has changed since', async () => {
  const database = await storeText()
  const { change } = await database.write(db => mergeSpeakers(db, 'iwo-zander', 'ivo-sander', author))
  await database.write(db => mergeSpeakers(db, 'ivo-sander', 'mira-falk', author))
  expect(await database.write(db => undoChange(db, change, author))).toMatchObject({ left: 1 })
  expect(await saidBy(database, 'mira-falk')).toHaveLength(3)
})

test.each([
  ['nobody', 'ivo-sander', 'from: there is no speaker "nobody"'],
  ['ivo-sander', 'nobody', 'into: there is no speaker "nobody"'],
  ['ivo-sander', 'ivo-sander', 'are one speaker already'],
])('merging %s into %s is refused', async (from, into, message) => {
  const database = await storeText()
  await expect(database.write(db => mergeSpeakers(db, from, into, author))).rejects.toThrow(message)
})

test('merges in a row lead to the last, never in a circle', async () => {
  const database = await storeText()
  await database.write(db => mergeSpeakers(db, 'iwo-zander', 'ivo-sander', author))
  await database.write(db => mergeSpeakers(db, 'ivo-sander', 'mira-falk', author))
  await expect(database.write(db => mergeSpeakers(db, 'mira-falk', 'iwo-zander', author))).rejects.toThrow('already')
  expect(await saidBy(database, 'mira-falk')).toHaveLength(3)
})

test('a split moves the named statements and names, for good, and can be undone', async () => {
  const database = await storeText()
  await database.write(db => mergeSpeakers(db, 'iwo-zander', 'ivo-sander', author))
  const { db } = database
  const before = await saidBy(database, 'ivo-sander')
  const into = { name: 'Iwo Zander', kind: 'person' } as const
  const wanted = { from: 'ivo-sander', into, aliases: ['iwo zander'], statements: [] }
  const done = await database.write(db => splitSpeaker(db, wanted, author))
  expect(done).toMatchObject({ into: 'iwo-zander-2', statements: 1 })
  expect(await saidBy(database, 'iwo-zander-2')).toEqual(['"Er hält sehr gut."'])
  expect(await db.statement.findFirst({ where: { speaker: { slug: done.into } } })).toMatchObject({
    status: 'corrected',
  })
  await (await createIngest(database, lineReader('2')))(articleOf(TEXT))
  expect(await saidBy(database, 'iwo-zander-2')).toEqual(['"Er hält sehr gut."'])
  await database.write(db => undoChange(db, done.change, author))
  expect(await saidBy(database, 'ivo-sander')).toEqual(before)
})

test('a split by statement moves just that, and refuses one of somebody else', async () => {
  const database = await storeText()
  const [damm, nein] = await database.db.statement.findMany({
    where: { text: { in: ['"Der Damm hält."', '"Nein."'] } },
    orderBy: { text: 'asc' },
  })
  const split = (id: string) =>
    database.write(db =>
      splitSpeaker(db, { from: 'ivo-sander', into: 'mira-falk', aliases: [], statements: [id] }, author),
    )
  await expect(split(nein!.id)).rejects.toThrow(`statements: ${nein!.id} is no statement of "ivo-sander"`)
  expect(await split(damm!.id)).toMatchObject({ statements: 1 })
  expect(await saidBy(database, 'mira-falk')).toEqual(['"Der Damm hält."', '"Nein."'])
})

const entry = {
  slug: 'ivo-sander',
  name: 'Ivo Sander',
  kind: 'person',
  aliases: ['Sander', 'Deichgraf Sander'],
  gender: 'm',
  wikidata: null,
  roles: [{ title: 'Deichgraf', from: '2020-01-01', to: null }],
} as const

test('the register takes over whom an article has named, and changes only what it tells otherwise', async () => {
  const database = await storeText()
  const sync = (entries: readonly (typeof entry)[]) => database.write(db => syncRegister(db, entries, new Date()))
  expect(await sync([entry])).toBe(1)
  expect(await sync([entry])).toBe(0)
  const find = () =>
    database.db.speaker.findUnique({ where: { slug: 'ivo-sander' }, include: { aliases: true, roles: true } })
  expect(await find()).toMatchObject({ origin: 'register', gender: 'm', roles: [{ title: 'Deichgraf' }] })
  expect((await find())?.aliases.map(({ alias }) => alias).sort()).toEqual(['Deichgraf Sander', 'Ivo Sander', 'Sander'])
  expect(await sync([{ ...entry, wikidata: 'Q1' } as unknown as typeof entry])).toBe(1)
  expect(await find()).toMatchObject({ wikidata: 'Q1' })
})

test('names that a person gave or took survive the register', async () => {
  const database = await storeText()
  const sync = () => database.write(db => syncRegister(db, [entry], new Date()))
  await sync()
  await database.write(db => mergeSpeakers(db, 'iwo-zander', 'ivo-sander', author))
  const wanted = { from: 'ivo-sander', into: 'mira-falk', aliases: ['Deichgraf Sander'], statements: [] }
  await database.write(db => splitSpeaker(db, wanted, author))
  const names = () => database.db.speakerAlias.findMany({ orderBy: [{ speakerId: 'asc' }, { folded: 'asc' }] })
  const before = await names()
  expect(await sync()).toBe(0)
  expect(await names()).toEqual(before)
  expect(before.filter(({ alias }) => alias === 'Deichgraf Sander')).toHaveLength(1)
})

test('a speaker whom no statement has any more goes, unless a person has had to do with it', async () => {
  const database = await storeText()
  await database.write(db => mergeSpeakers(db, 'iwo-zander', 'ivo-sander', author))
  await (
    await createIngest(
      database,
      lineReader('2', one => (one.quote[0]![0] > 50 ? null : one)),
    )
  )(articleOf(TEXT))
  expect(await database.write(pruneSpeakers)).toBe(0)
  await database.db.statementParty.deleteMany({ where: { speaker: { slug: 'mira-falk' } } })
  await database.db.statement.updateMany({ where: { speaker: { slug: 'mira-falk' } }, data: { speakerId: null } })
  expect(await database.write(pruneSpeakers)).toBe(1)
})

test('a register of more speakers than a query has parameters is stored, read back and not stored twice', async () => {
  const database = await openStore()
  const names = Array.from({ length: 1500 }, (_, i) => `Ivo Sander der ${i}.`)
  const entries = names.map((name, i) => ({ ...entry, name, slug: `ivo-sander-der-${i}` }))
  expect(await database.write(db => syncRegister(db, entries, new Date()))).toBe(1500)
  expect(await database.write(db => syncRegister(db, entries, new Date()))).toBe(0)
  expect(await readRegister(database.db)).toHaveLength(1500)
})
