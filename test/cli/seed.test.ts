import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { dumpFile } from '../support/dump-file.js'
import { runWortlaut } from '../support/run-wortlaut.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wortlaut-seed-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string) => join(folder, name)
const seed = (database: string, ...paths: string[]) =>
  runWortlaut(['seed', ...paths], { DATABASE_URL: `file:${file(database)}` })

/** JSON lines with so many articles, each with statements of its own and some speakers in common. */
function writeArticles(count: number): string {
  const lines = Array.from({ length: count }, (_, i) => {
    const text =
      `"Der Deich ${i} hält jedem Hochwasser stand", sagte Ivo Sander am Montag in Altstadt.\n\n` +
      `Mira Falk widersprach: "Im Abschnitt ${i} fehlt der Lehm." Die Stadt werde das prüfen, kündigte Ulla Brandt an.`
    return JSON.stringify({ id: `a${i}`, title: `Streit um Deich ${i}`, date: '2022-01-17', text })
  })
  writeFileSync(file('articles.jsonl'), lines.join('\n'))
  return file('articles.jsonl')
}

function articlesIn(database: string): number {
  if (!existsSync(file(database))) return -1
  const connection = new Sqlite(file(database), { readonly: true })
  try {
    return connection.prepare<[], { n: number }>('SELECT count(*) AS n FROM "Article"').get()!.n
  } catch {
    return -1
  } finally {
    connection.close()
  }
}

test('seeding can be killed at any moment: done again, it ends in the database of one undisturbed run', async () => {
  const articles = writeArticles(40)
  expect(await seed('undisturbed.db', articles).done).toMatchObject({ code: 0 })
  for (const moment of [-1, 0, 2, 9, 39]) {
    const run = seed('killed.db', articles)
    while (run.child.exitCode === null && articlesIn('killed.db') < moment) await setTimeout(1)
    if (moment === -1) while (!existsSync(file('killed.db'))) await setTimeout(0)
    run.child.kill('SIGKILL')
    await run.done
  }
  expect(await seed('killed.db', articles).done).toMatchObject({ code: 0 })
  expect(dumpFile(file('killed.db'))).toEqual(dumpFile(file('undisturbed.db')))
}, 120_000)

test('two seeds at once end in the database of one', async () => {
  const articles = writeArticles(20)
  await seed('one.db', articles).done
  const runs = await Promise.all([seed('two.db', articles).done, seed('two.db', articles).done])
  expect(runs).toMatchObject([{ code: 0 }, { code: 0 }])
  expect(dumpFile(file('two.db'))).toEqual(dumpFile(file('one.db')))
}, 60_000)

test('a broken file is named with line and reason, the others go in, and the exit code is 1', async () => {
  const good = JSON.stringify({ id: 'a', title: 'A', date: '2022-01', text: '"Der Deich hält", sagte Ivo Sander.' })
  writeFileSync(file('mixed.jsonl'), `${good}\n{"id": "b", "text": 7}\n${good.replaceAll('Deich', 'Damm')}\n`)
  const { code, stdout, stderr } = await seed('x.db', file('mixed.jsonl'), file('missing.txt')).done
  expect(code).toBe(1)
  expect(stdout).toBe('')
  expect(stderr).toContain('mixed.jsonl, line 2: ')
  expect(stderr).toContain('missing.txt: there is no such file')
  expect(stderr).toMatch(/^2 articles \(2 new, 0 changed\); \d+ statements? added.*; 2 could not be read/m)
  expect(articlesIn('x.db')).toBe(2)
})

test.each([
  [['seed', '--nonsense'], {}, 'unknown option'],
  [['seed'], { DATABASE_URL: 'mysql://x' }, 'mysql://x is not a file: URL'],
  [['seed', '--register', 'missing.csv'], {}, 'missing.csv: the register of speakers cannot be read'],
  [['serve'], { PORT: '70000' }, 'environment: PORT'],
  [['serve', '--port', 'x'], {}, '--port'],
  [['nonsense'], {}, "unknown command 'nonsense'"],
])('wrong usage is told on standard error with exit code 2: %j', async (args, env, message) => {
  const { code, stdout, stderr } = await runWortlaut(args, { DATABASE_URL: `file:${file('x.db')}`, ...env }).done
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain(message)
})
