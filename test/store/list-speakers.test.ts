import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addSpeaker } from '../../src/store/add-speaker.js'
import { type Database, openDatabase } from '../../src/store/database.js'
import { listSpeakers } from '../../src/store/list-speakers.js'
import { actOf } from '../../src/store/revisions.js'

const folder = mkdtempSync(join(tmpdir(), 'wortlaut-speakers-'))
const NAMES = [
  'Zander',
  'Öztürk',
  'Ott',
  'dpa',
  'Pistorius',
  'Özdemir',
  'Strasser',
  'Straße',
  'Łuka',
  'Luther',
  'Duda',
  'Ärzte',
]
let database: Database
beforeAll(async () => {
  database = await openDatabase(`file:${join(folder, 'wortlaut.db')}`)
  const act = actOf({ who: 'Ada', reason: 'test' })
  for (const name of NAMES) await database.write(db => addSpeaker(db, { name, kind: 'person' }, act))
})
afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})

async function names(size: number): Promise<string[]> {
  const all: string[] = []
  let after: { name: string; id: string } | null = null
  do {
    const page = await listSpeakers(database.db, { q: null, kind: [] }, { size, after })
    all.push(...page.items.map(({ name }) => name))
    after = page.next && { name: page.next.date ?? '', id: page.next.id }
  } while (after)
  return all
}

test('names stand as in a dictionary, on one page or on several', async () => {
  expect(await names(50)).toEqual([...NAMES].sort(new Intl.Collator('de').compare))
  expect(await names(5)).toEqual(await names(50))
})

test('a new name, also one given past this program, stands where it belongs', async () => {
  await database.write(db => db.$executeRaw`UPDATE "Speaker" SET "name" = 'Übel' WHERE "name" = 'Duda'`)
  const list = await names(50)
  expect(list.indexOf('Übel')).toBe(list.indexOf('Zander') - 1)
})
