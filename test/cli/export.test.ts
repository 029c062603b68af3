import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '../../src/store/database.js'
import { runWortlaut } from '../support/run-wortlaut.js'
import { storeStatements } from '../support/store-statements.js'

const folder = mkdtempSync(join(tmpdir(), 'wortlaut-export-'))
const env = { DATABASE_URL: `file:${folder}/wortlaut.db`, PUBLIC_URL: 'https://zitate.example' }

beforeAll(async () => {
  const database = await openDatabase(env.DATABASE_URL)
  await storeStatements(database, ['Der Abzug beginne im Mai.', 'Man habe nichts gewusst.'])
  await database.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const wortlaut = (...args: string[]) => runWortlaut(args, env).done

test('export writes CSV, chosen by the filters of the API', async () => {
  const { code, stdout } = await wortlaut('export', '--speaker', 'Erika Probe', '--q', 'abzüge')
  expect(code).toBe(0)
  const rows = parse(stdout, { columns: true, bom: true }) as Record<string, string>[]
  expect(rows.map(row => [row.text, row.url?.slice(0, 22)])).toEqual([
    ['Der Abzug beginne im Mai.', 'https://zitate.example'],
  ])
})

test('export writes JSON lines and JSON-LD', async () => {
  const { stdout: lines } = await wortlaut('export', '--format', 'ndjson')
  expect(
    lines
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line)),
  ).toHaveLength(2)
  expect(JSON.parse((await wortlaut('export', '--format', 'jsonld', '--from', '2030')).stdout)['@graph']).toEqual([])
})

test.each([
  [['--from', 'gestern'], 'from'],
  [['--type', 'Zitat'], 'type'],
  [['--format', 'xml'], '--format'],
  [['--spaeker', 'x'], '--spaeker'],
])('export %j is wrong usage that names %s', async (args, name) => {
  const { code, stderr } = await wortlaut('export', ...args)
  expect([code, stderr]).toEqual([2, expect.stringContaining(name)])
})

test('a key is made, listed and revoked', async () => {
  const made = await wortlaut('key', 'add', 'Redaktion Süd')
  expect(made.stdout).toMatch(/^wortlaut_[0-9a-f]{12}_[\w-]{43}\n$/)
  const id = made.stdout.split('_')[1]!
  expect((await wortlaut('key', 'list')).stdout).toMatch(
    new RegExp(`^${id}\\t.*\\tnever used\\tvalid\\tRedaktion Süd\\n$`),
  )
  expect((await wortlaut('key', 'revoke', id)).code).toBe(0)
  expect((await wortlaut('key', 'list')).stdout).toContain('\trevoked ')
  expect(await wortlaut('key', 'revoke', 'nothing')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('nothing'),
  })
})
