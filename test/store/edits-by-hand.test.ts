import { expect, test } from 'vitest'
import { createIngest } from '../../src/ingest.js'
import type { Database } from '../../src/store/database.js'
import { Act, Precision, SpeakerKind, StatementStatus, StatementType } from '../../src/store/generated/enums.js'
import { syncRegister } from '../../src/store/sync-register.js'
import { undoChange } from '../../src/store/undo-change.js'
import { articleOf, lineReader, openStore } from './open-store.js'

const TEXT = 'Ivo Sander: "Der Damm hält."\nMira Falk: "Er hält nicht."'
const author = { who: 'a person', reason: 'a slip' }

async function storeText(): Promise<{ database: Database; id: string }> {
  const database = await openStore()
  await (await createIngest(database, lineReader('1')))(articleOf(TEXT))
  const { id } = await database.db.statement.findFirstOrThrow({ where: { text: '"Der Damm hält."' } })
  return { database, id }
}

/** As Prisma Studio and every SQL client do it: one column, and nothing else. */
async function edit({ db }: Database, table: string, id: string, column: string, value: string | null): Promise<void> {
  await db.$executeRawUnsafe(`UPDATE "${table}" SET "${column}" = ? WHERE "id" = ?`, value, id)
}

function find({ db }: Database, id: string) {
  const include = { speaker: true, parties: true, revisions: { orderBy: { id: 'asc' } } } as const
  return db.statement.findUniqueOrThrow({ where: { id }, include })
}

test.each([
  ['act', 'deny', { act: 'deny', status: 'corrected' }, ['act', 'status']],
  ['status', 'verified', { status: 'verified' }, ['status']],
  ['status', 'rejected', { status: 'rejected' }, ['status']],
  ['saidFrom', '2021-12-31', { saidFrom: '2021-12-31', sortDay: '2021-12-31' }, ['status', 'saidFrom']],
  ['speakerId', 'mira-falk', { parties: [{ speakerId: 'mira-falk', mention: 'Ivo Sander' }] }, ['status', 'speakers']],
  ['speakerId', null, { speaker: null, parties: [] }, ['status', 'speakers']],
])(
  '%s set to %s in the database leaves revisions and survives a newer extractor',
  async (column, value, now, fields) => {
    const { database, id } = await storeText()
    await edit(database, 'Statement', id, column, value)
    const edited = await find(database, id)
    expect(edited).toMatchObject({ ...now, version: 2 })
    expect(edited.revisions.map(({ field }) => field)).toEqual(fields)
    expect(edited.revisions[0]).toMatchObject({ who: 'database', action: 'corrected' })
    const newer = lineReader('2', statement => ({ ...statement, act: 'warn' }))
    await (await createIngest(database, newer))(articleOf(TEXT))
    expect(await find(database, id)).toEqual(edited)
  },
)

test('an edit in the database can be undone', async () => {
  const { database, id } = await storeText()
  await edit(database, 'Statement', id, 'speakerId', 'mira-falk')
  const { change } = (await find(database, id)).revisions[0]!
  expect(await database.write(db => undoChange(db, change, author))).toMatchObject({ left: 0 })
  expect(await find(database, id)).toMatchObject({ speakerId: 'ivo-sander', status: 'unreviewed', version: 3 })
})

test('the words of a statement cannot be edited, for they are those of the article', async () => {
  const { database, id } = await storeText()
  await expect(edit(database, 'Statement', id, 'text', 'Anderes.')).rejects.toThrow()
  const spans = database.db.$executeRawUnsafe('UPDATE "StatementSpan" SET "start" = 0')
  await expect(spans).rejects.toThrow()
  expect(await find(database, id)).toMatchObject({ text: '"Der Damm hält."', version: 1, revisions: [] })
})

test('what is edited about a speaker goes before the register, until it is undone', async () => {
  const { database } = await storeText()
  const entry = {
    slug: 'ivo-sander',
    name: 'Ivo Sander',
    kind: 'person',
    aliases: [],
    gender: null,
    wikidata: 'Q1',
    roles: [],
  } as const
  const sync = () => database.write(db => syncRegister(db, [entry], new Date()))
  const wikidata = async () => (await database.db.speaker.findUnique({ where: { slug: 'ivo-sander' } }))?.wikidata
  await sync()
  await edit(database, 'Speaker', 'ivo-sander', 'wikidata', 'Q2')
  expect([await sync(), await wikidata()]).toEqual([0, 'Q2'])
  const { change } = await database.db.revision.findFirstOrThrow({ where: { field: 'wikidata' } })
  await database.write(db => undoChange(db, change, author))
  expect([await sync(), await wikidata()]).toEqual([0, 'Q1'])
})

test.each([
  ['Statement', 'type', Object.values(StatementType), 'Verbatim'],
  ['Statement', 'act', Object.values(Act), 'shout'],
  ['Statement', 'status', Object.values(StatementStatus), 'done'],
  ['Statement', 'saidPrecision', Object.values(Precision), 'hour'],
  ['Statement', 'saidFrom', ['2022-01-02', null], '21.1.2022'],
  ['Statement', 'saidTo', ['2022-01-30', null], '2021-12-31'],
  ['Speaker', 'kind', Object.values(SpeakerKind), 'robot'],
])('%s.%s takes by hand only what the program can read', async (table, column, sound, wrong) => {
  const { database, id } = await storeText()
  const row = table === 'Statement' ? id : 'ivo-sander'
  for (const value of sound) await edit(database, table, row, column, value)
  await expect(edit(database, table, row, column, wrong)).rejects.toThrow()
  expect(await database.db.$queryRawUnsafe(`SELECT "${column}" AS value FROM "${table}" WHERE "id" = ?`, row)).toEqual([
    { value: sound.at(-1) },
  ])
})
