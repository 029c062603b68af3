import { expect, test } from 'vitest'
import { createIngest } from '../../src/ingest.js'
import { addSpeaker } from '../../src/store/add-speaker.js'
import { addStatement } from '../../src/store/add-statement.js'
import { type Correction, correctStatement, deleteStatement } from '../../src/store/correct-statement.js'
import type { Database } from '../../src/store/database.js'
import { actOf } from '../../src/store/revisions.js'
import { undoChange } from '../../src/store/undo-change.js'
import { articleOf, lineReader, openStore } from './open-store.js'

const TEXT = 'Ivo Sander: "Der Damm hält."\nMira Falk: "Er hält nicht."'
const author = { who: 'a person', reason: 'looked it up' }

async function storeOne(): Promise<{ database: Database; id: string; articleId: string }> {
  const database = await openStore()
  const { articleId } = await (await createIngest(database, lineReader('1')))(articleOf(TEXT))
  const { id } = await database.db.statement.findFirstOrThrow({ where: { text: '"Der Damm hält."' } })
  return { database, id, articleId }
}

function find({ db }: Database, id: string) {
  const include = { speaker: true, spans: { orderBy: { start: 'asc' } }, parties: true, revisions: true } as const
  return db.statement.findUniqueOrThrow({ where: { id }, include })
}

test.each<[string, Correction, object, string[]]>([
  ['verify', { status: 'verified' }, { status: 'verified' }, ['status']],
  ['reject', { status: 'rejected' }, { status: 'rejected' }, ['status']],
  ['another act', { act: 'promise' }, { act: 'promise', status: 'corrected' }, ['act', 'status']],
  ['another type', { type: 'Indirect' }, { type: 'Indirect' }, ['type', 'status']],
  ['another speaker', { speakers: ['mira-falk'] }, { speaker: { slug: 'mira-falk' } }, ['status', 'speakers']],
  ['nobody', { speakers: [] }, { speaker: null, parties: [] }, ['status', 'speakers']],
  [
    'a relayer',
    { relayers: ['mira-falk'] },
    { parties: [{ party: 'relayer' }, { party: 'speaker' }] },
    ['status', 'relayers'],
  ],
  [
    'another date',
    { said: { from: '2022-01-21', to: '2022-01-21', precision: 'day', phrase: 'am Freitag' } },
    { saidFrom: '2022-01-21', saidPhrase: 'am Freitag', sortDay: '2022-01-21' },
    ['status', 'saidFrom', 'saidTo', 'saidPrecision', 'saidPhrase'],
  ],
  [
    'other words',
    {
      quote: [
        [13, 21],
        [22, 26],
      ],
    },
    { text: 'Der Damm […] hält', spans: [{ part: 'speaker' }, { start: 13, text: 'Der Damm' }, { text: 'hält' }] },
    ['text', 'quote', 'status'],
  ],
])('correcting: %s', async (_, correction, expected, fields) => {
  const { database, id } = await storeOne()
  expect(await database.write(db => correctStatement(db, id, correction, author, 1))).toBe(2)
  const statement = await find(database, id)
  expect(statement).toMatchObject({ ...expected, version: 2 })
  expect(statement.revisions.map(({ field }) => field).sort()).toEqual(fields.sort())
  expect(statement.revisions.every(({ who, reason }) => who === 'a person' && reason === 'looked it up')).toBe(true)
})

test('several speakers are joint speakers in their order', async () => {
  const { database, id } = await storeOne()
  await database.write(db => correctStatement(db, id, { speakers: ['mira-falk', 'ivo-sander'] }, author, null))
  const { speaker, parties, revisions } = await find(database, id)
  expect([speaker?.slug, parties.length]).toEqual(['mira-falk', 2])
  expect(revisions.find(({ field }) => field === 'speakers')).toMatchObject({
    before: 'ivo-sander',
    after: 'mira-falk, ivo-sander',
  })
})

test.each<[string, Correction, number | null, string]>([
  ['an older version', { status: 'verified' }, 7, 'it is version 1 now'],
  ['a speaker whom nobody knows', { speakers: ['niemand'] }, null, 'speaker: there is no speaker "niemand"'],
  ['words behind the end', { quote: [[0, 999]] }, null, 'quote: "0-999" are not spans'],
  [
    'words out of order',
    {
      quote: [
        [5, 9],
        [0, 4],
      ],
    },
    null,
    'quote: "5-9 0-4" are not spans',
  ],
  ['no words', { quote: [] }, null, 'quote: "" are not spans'],
])('a correction with %s is refused and changes nothing', async (_, correction, version, message) => {
  const { database, id } = await storeOne()
  await expect(database.write(db => correctStatement(db, id, correction, author, version))).rejects.toThrow(message)
  expect(await find(database, id)).toMatchObject({ version: 1, revisions: [] })
})

test('of two people who saw the same version one is told to look again', async () => {
  const { database, id } = await storeOne()
  const verify = () => database.write(db => correctStatement(db, id, { status: 'verified' }, author, 1))
  const results = await Promise.allSettled([verify(), verify()])
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('a deleted statement stays as a tombstone and can be corrected no more', async () => {
  const { database, id } = await storeOne()
  await database.write(db => deleteStatement(db, id, author, 1))
  const tombstone = await find(database, id)
  expect(tombstone).toMatchObject({ status: 'deleted', version: 2 })
  expect(tombstone.deletedAt).toBeInstanceOf(Date)
  const late = database.write(db => correctStatement(db, id, { status: 'verified' }, author, null))
  await expect(late).rejects.toMatchObject({ code: 'gone' })
  const unknown = database.write(db => correctStatement(db, 'x', { status: 'verified' }, author, null))
  await expect(unknown).rejects.toMatchObject({ code: 'not-found' })
})

test('undoing brings everything back but what was changed since, and can be undone itself', async () => {
  const { database, id } = await storeOne()
  const before = await find(database, id)
  await database.write(db => correctStatement(db, id, { speakers: ['mira-falk'], quote: [[13, 21]] }, author, null))
  const { change } = (await find(database, id)).revisions[0]!
  const undone = await database.write(db => undoChange(db, change, author))
  expect(undone.left).toBe(0)
  const { version: _v, updatedAt: _u, revisions: _r, ...content } = before
  expect(await find(database, id)).toMatchObject(content)
  await expect(database.write(db => undoChange(db, change, author))).rejects.toThrow('undone already')
  await database.write(db => undoChange(db, undone.change, author))
  expect(await find(database, id)).toMatchObject({ text: 'Der Damm', speaker: { slug: 'mira-falk' } })
  await expect(database.write(db => undoChange(db, 'x', author))).rejects.toMatchObject({ code: 'not-found' })
})

const entered = {
  type: 'Direct',
  act: 'assert',
  quote: [[13, 21]] as [number, number][],
  speakers: ['ivo-sander'],
  relayers: ['mira-falk'],
  said: { from: null, to: null, precision: 'unknown', phrase: null },
  cue: null,
  addressee: null,
} as const

test('a statement that a person adds is verified and survives the extractor', async () => {
  const { database, articleId } = await storeOne()
  const id = await database.write(db => addStatement(db, { ...entered, articleId }, author))
  await (
    await createIngest(
      database,
      lineReader('2', () => null),
    )
  )(articleOf(TEXT))
  expect(await find(database, id)).toMatchObject({
    text: 'Der Damm',
    status: 'verified',
    origin: 'person',
    rule: 'person',
    sortDay: '2022-01-01',
    revisions: [{ action: 'added', after: 'Der Damm' }],
    parties: [{ party: 'relayer' }, { party: 'speaker' }],
  })
})

test.each([
  ['the words of another statement', { quote: [[12, 28]] as [number, number][] }, 'has just these words'],
  ['an unknown article', { articleId: 'x' }, 'article: there is no article x'],
  ['an unknown relayer', { relayers: ['niemand'] }, 'relayer: there is no speaker "niemand"'],
])('adding a statement with %s is refused', async (_, wrong, message) => {
  const { database, articleId } = await storeOne()
  const adding = database.write(db => addStatement(db, { ...entered, articleId, ...wrong }, author))
  await expect(adding).rejects.toThrow(message)
})

test('of two new speakers of one name each has a slug of its own', async () => {
  const { database } = await storeOne()
  const add = () => database.write(db => addSpeaker(db, { name: 'Ivo Sander', kind: 'person' }, actOf(author)))
  expect([(await add()).slug, (await add()).slug]).toEqual(['ivo-sander-2', 'ivo-sander-3'])
})
