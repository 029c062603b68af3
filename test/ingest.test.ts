import { expect, test } from 'vitest'
import { createIngest } from '../src/ingest.js'
import type { ResolvedSpeaker } from '../src/speakers/model.js'
import { correctStatement, deleteStatement } from '../src/store/correct-statement.js'
import { articleOf, dump, lineReader, openStore } from './store/open-store.js'

const TEXT = 'Ivo Sander: "Der Damm hält."\nMira Falk: "Er hält nicht."\nIvo Sander: "Doch."'
const author = { who: 'a person', reason: 'looked it up' }

test('an article is stored with its statements, their spans and their speakers', async () => {
  const database = await openStore()
  const ingest = await createIngest(database, lineReader('1'))
  expect(await ingest(articleOf(TEXT))).toMatchObject({ outcome: 'added', added: 3, changed: 0, withdrawn: 0 })
  const statements = await database.db.statement.findMany({
    include: { speaker: true, spans: true, parties: true },
    orderBy: { text: 'asc' },
  })
  expect(statements.map(({ text, speaker }) => [text, speaker?.name, speaker?.slug])).toEqual([
    ['"Der Damm hält."', 'Ivo Sander', 'ivo-sander'],
    ['"Doch."', 'Ivo Sander', 'ivo-sander'],
    ['"Er hält nicht."', 'Mira Falk', 'mira-falk'],
  ])
  expect(statements[0]).toMatchObject({
    mention: 'Ivo Sander',
    status: 'unreviewed',
    sortDay: '2022-01-01',
    parties: [{ party: 'speaker', position: 0 }],
  })
  expect(statements[0]?.spans.map(({ part, start, end }) => [part, start, end])).toEqual([
    ['quote', 12, 28],
    ['speaker', 0, 10],
  ])
})

test('taking an article in again changes nothing, not even times or revisions', async () => {
  const database = await openStore()
  const ingest = await createIngest(database, lineReader('1'))
  await ingest(articleOf(TEXT))
  const rows = await database.db.statement.findMany()
  expect(await ingest(articleOf(TEXT))).toMatchObject({ outcome: 'known', added: 0, changed: 0, withdrawn: 0 })
  expect(await database.db.statement.findMany()).toEqual(rows)
  expect(await database.db.revision.count()).toBe(0)
})

test('ids are the same on another machine', async () => {
  const [one, two] = [await openStore(), await openStore()]
  for (const database of [one, two]) await (await createIngest(database, lineReader('1')))(articleOf(TEXT))
  expect(await dump(one)).toEqual(await dump(two))
})

test('a newer extractor that sees words otherwise keeps the statement, one that misses them withdraws it', async () => {
  const database = await openStore()
  await (await createIngest(database, lineReader('1')))(articleOf(TEXT))
  const before = await database.db.statement.findMany({ orderBy: { text: 'asc' } })
  const trimmed = lineReader('2', statement => {
    const [start, end] = statement.quote[0]!
    return end - start < 8 ? null : { ...statement, act: 'warn', quote: [[start + 1, end - 1]] }
  })
  const saved = await (await createIngest(database, trimmed))(articleOf(TEXT))
  expect(saved).toMatchObject({ added: 0, changed: 2, withdrawn: 1 })
  const after = await database.db.statement.findMany({ orderBy: { text: 'asc' } })
  expect(after.map(({ text, status, version }) => [text, status, version])).toEqual([
    ['"Doch."', 'withdrawn', 2],
    ['Der Damm hält.', 'unreviewed', 2],
    ['Er hält nicht.', 'unreviewed', 2],
  ])
  expect(new Set(after.map(({ id }) => id))).toEqual(new Set(before.map(({ id }) => id)))
  const revisions = await database.db.revision.findMany({ where: { field: 'act' } })
  expect(revisions[0]).toMatchObject({ who: 'wortlaut', before: 'assert', after: 'warn', extractorVersion: '2' })

  await (await createIngest(database, lineReader('3')))(articleOf(TEXT))
  expect(await database.db.statement.findMany({ where: { status: 'withdrawn' } })).toEqual([])
  expect(await database.db.revision.count({ where: { action: 'restored' } })).toBe(1)
})

test('what a person has verified, corrected, rejected or deleted survives a newer extractor', async () => {
  const database = await openStore()
  await (await createIngest(database, lineReader('1')))(articleOf(TEXT))
  const [damm, doch, nicht] = await database.db.statement.findMany({ orderBy: { text: 'asc' } })
  await database.write(db => correctStatement(db, damm!.id, { speakers: ['mira-falk'] }, author, null))
  await database.write(db => correctStatement(db, nicht!.id, { status: 'rejected' }, author, null))
  await database.write(db => deleteStatement(db, doch!.id, author, null))
  const before = await dump(database)
  for (const act of ['warn', 'deny'] as const) {
    const shifted = lineReader(act, one => ({ ...one, act, quote: [[one.quote[0]![0] + 1, one.quote[0]![1]]] }))
    const saved = await (await createIngest(database, shifted))(articleOf(TEXT))
    expect(saved).toMatchObject({ added: 0, changed: 0, withdrawn: 0 })
  }
  await (
    await createIngest(
      database,
      lineReader('blind', () => null),
    )
  )(articleOf(TEXT))
  const after = await dump(database)
  expect({ ...after, article: [] }).toEqual({ ...before, article: [] })
})

test('a changed text at the same address is a new version, into which the statements move', async () => {
  const database = await openStore()
  const ingest = await createIngest(database, lineReader('1'))
  const url = 'https://example.org/damm'
  const first = await ingest(articleOf(TEXT, { url }))
  const [damm] = await database.db.statement.findMany({ where: { text: '"Der Damm hält."' } })
  await database.write(db => correctStatement(db, damm!.id, { act: 'promise' }, author, null))
  const changed = `Nachtrag der Redaktion.\n${TEXT.replace('Doch.', 'Nein.')}\nMira Falk: "Nun denn."`
  const second = await ingest(articleOf(changed, { url }))
  expect(second).toMatchObject({ outcome: 'changed', added: 2 })
  const { db } = database
  expect(await db.article.findUnique({ where: { id: second.articleId } })).toMatchObject({
    previousVersionId: first.articleId,
  })
  const moved = await db.statement.findUniqueOrThrow({ where: { id: damm!.id }, include: { spans: true } })
  expect(moved).toMatchObject({ articleId: second.articleId, act: 'promise', status: 'corrected' })
  for (const { start, end, text } of moved.spans) expect(changed.slice(start, end)).toBe(text)
  expect(await db.statement.findMany({ where: { articleId: first.articleId } })).toMatchObject([
    { text: '"Doch."', status: 'withdrawn' },
  ])
  expect(await db.revision.count({ where: { action: 'reanchored' } })).toBe(2)

  const settled = await dump(database)
  expect(await ingest(articleOf(TEXT, { url }))).toMatchObject({ outcome: 'superseded' })
  expect(await ingest(articleOf(changed, { url }))).toMatchObject({
    outcome: 'known',
    added: 0,
    changed: 0,
    withdrawn: 0,
  })
  expect(await dump(database)).toEqual(settled)
})

test.each([
  ['a typo mended', TEXT.replace('Doch', 'Dochh'), 'changed'],
  ['another text under the same title', 'Ivo Sander: "Ganz andere Worte als zuvor."', 'added'],
])('without an address: %s', async (_, text, outcome) => {
  const ingest = await createIngest(await openStore(), lineReader('1'))
  const long = 'Der Damm am Nordufer gibt seit Wochen Anlass zu Streit. Die Stadt prüft ihn.'
  await ingest(articleOf(`${TEXT}\n${long}`))
  expect(await ingest(articleOf(outcome === 'changed' ? `${text}\n${long}` : text))).toMatchObject({ outcome })
})

test('the same text from two sources is one article that knows what both tell', async () => {
  const database = await openStore()
  const ingest = await createIngest(database, lineReader('1'))
  await ingest(articleOf(TEXT, { outlet: 'Altstädter Bote' }))
  const unknown = { from: null, to: null, precision: 'unknown', phrase: null } as const
  const again = await ingest(articleOf(TEXT, { url: 'https://example.org/damm', published: unknown }))
  expect(again).toMatchObject({ outcome: 'known', changed: 0 })
  expect(await database.db.article.findMany()).toMatchObject([
    { outlet: 'Altstädter Bote', url: 'https://example.org/damm', publishedFrom: '2022-01-01' },
  ])
})

test.each<[string, string, ResolvedSpeaker['kind'], number]>([
  ['people of whom articles give only the surname', 'Sander', 'person', 2],
  ['people whom articles leave unnamed', 'Sprecher', 'other', 2],
  ['people of one full name', 'Ivo Sander', 'person', 1],
  ['organisations of one name', 'Polizei', 'organisation', 1],
])('%s: across two articles "%s" are so many records', async (_, name, kind, records) => {
  const database = await openStore()
  const reader = lineReader('1', same => same, kind)
  const ingest = await createIngest(database, reader)
  await ingest(articleOf(`${name}: "Ja."`, { title: 'A' }))
  await ingest(articleOf(`${name}: "Nein."`, { title: 'B' }))
  expect(await database.db.speaker.findMany()).toMatchObject(Array(records).fill({ name }))
})

test('an article in a language that the extractor does not know is stored with a note', async () => {
  const database = await openStore()
  const ingest = await createIngest(database, lineReader('1'))
  expect(await ingest(articleOf('Ivo Sander: "Yes."', { language: 'en' }))).toMatchObject({ added: 0 })
  expect((await database.db.article.findFirst())?.note).toContain('language "en"')
})

test('characters that no database keeps are replaced without moving an offset', async () => {
  const database = await openStore()
  const text = 'Ivo Sander: "Das\0ist \uD800 so."'
  await (await createIngest(database, lineReader('1')))(articleOf(text))
  const [article] = await database.db.article.findMany({ include: { statements: { include: { spans: true } } } })
  expect(article?.text).toHaveLength(text.length)
  expect(article?.statements[0]?.text).toBe('"Das\uFFFDist \uFFFD so."')
  for (const { start, end, text } of article!.statements[0]!.spans) expect(article!.text.slice(start, end)).toBe(text)
})

test('nested and referring statements lead to each other', async () => {
  const database = await openStore()
  const reader = lineReader('1')
  const linked = {
    version: '1',
    read: (...args: Parameters<typeof reader.read>) =>
      reader.read(...args)!.map((one, i) => ({
        ...one,
        statement: { ...one.statement, parent: i === 1 ? 0 : null, refersTo: i === 0 ? 2 : null },
      })),
  }
  await (await createIngest(database, linked))(articleOf(TEXT))
  const [damm, doch, nicht] = await database.db.statement.findMany({ orderBy: { text: 'asc' } })
  expect([damm?.refersToId, nicht?.nestedInId]).toEqual([doch?.id, damm?.id])
})

test('an article of more statements than a query has parameters is taken in, again and by a newer extractor', async () => {
  const database = await openStore()
  const text = Array.from({ length: 1500 }, (_, i) => `Ivo Sander: "Satz ${i} von vielen."`).join('\n')
  const reader = lineReader('1')
  expect(await (await createIngest(database, reader))(articleOf(text))).toMatchObject({ added: 1500 })
  expect(await (await createIngest(database, reader))(articleOf(text))).toMatchObject({ changed: 0 })
  const newer = lineReader('2', statement => ({ ...statement, act: 'warn' }))
  expect(await (await createIngest(database, newer))(articleOf(text))).toMatchObject({ changed: 1500 })
})
