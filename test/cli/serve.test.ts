import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createIngest } from '../../src/ingest.js'
import { openDatabase } from '../../src/store/database.js'
import { articleOf, lineReader } from '../store/open-store.js'
import { type Run, runWortlaut } from '../support/run-wortlaut.js'

let folder: string
let env: Record<string, string>
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wortlaut-serve-'))
  env = { DATABASE_URL: `file:${folder}/wortlaut.db`, LOG_LEVEL: 'silent' }
  const database = await openDatabase(env.DATABASE_URL!)
  await (await createIngest(database, lineReader('1')))(articleOf('Ivo Sander: "Ja."\nIwo Zander: "Nein."'))
  await database.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The address that a server says it listens on. */
function addressOf({ child }: Run): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stderr!.on('data', text => {
      const address = /listens on (\S+)/.exec(text)?.[1]
      if (address) resolve(address)
    })
    child.once('close', () => reject(new Error('it has stopped')))
  })
}

test('serve answers until it is told to stop; a port that is taken is an error that says so', async () => {
  const run = runWortlaut(['serve', '--port', '0'], env)
  const address = await addressOf(run)
  expect((await fetch(`${address}/readyz`)).status).toBe(200)
  const { items } = await (await fetch(`${address}/api/statements?speaker=Sander`)).json()
  expect(items).toMatchObject([{ text: '"Ja."' }])
  const second = await runWortlaut(['serve', '--port', new URL(address).port], env).done
  expect(second).toMatchObject({ code: 1, stderr: expect.stringContaining('something else listens there already') })
  run.child.kill('SIGTERM')
  expect(await run.done).toMatchObject({ code: 0, stdout: '' })
})

test('speakers are merged, and the change that is printed undoes it', async () => {
  const why = ['--reason', 'one person', '--who', 'a person']
  const merged = await runWortlaut(['speakers', 'merge', 'iwo-zander', 'ivo-sander', ...why], env).done
  expect(merged).toMatchObject({ code: 0, stderr: expect.stringContaining('1 statement moved') })
  const undone = await runWortlaut(['speakers', 'undo', merged.stdout.trim(), ...why], env).done
  expect(undone.code).toBe(0)
  const again = await runWortlaut(['speakers', 'undo', merged.stdout.trim(), ...why], env).done
  expect(again).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('was undone already') })
})
