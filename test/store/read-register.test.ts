import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { readArticles } from '../../src/articles/read-articles.js'
import { readStatements } from '../../src/read-statements.js'
import { createRegister, loadRegister } from '../../src/speakers/register/register.js'
import { readRegister } from '../../src/store/read-register.js'
import { syncRegister } from '../../src/store/sync-register.js'
import { openStore } from './open-store.js'

test('the register of the database reads articles as the file does that it was filled from', async () => {
  const file = loadRegister(await readFile('seeds/speakers.csv', 'utf8'))
  const database = await openStore()
  await database.write(db => syncRegister(db, file.entries, new Date()))
  const stored = createRegister(await readRegister(database.db))
  expect(stored.entries).toHaveLength(file.entries.length)
  let statements = 0
  for await (const result of readArticles(['seeds', 'test/fixtures'])) {
    if (!result.ok) continue
    const read = readStatements(result.article, stored)
    expect(read).toEqual(readStatements(result.article, file))
    statements += read?.length ?? 0
  }
  expect(statements).toBeGreaterThan(50)
})
