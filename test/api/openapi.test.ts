import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toOpenApi } from '../../src/api/openapi.js'
import { ROUTES } from '../../src/api/routes/index.js'
import type { OpenApiDocument } from '../support/conform.js'
import { startServer, type TestServer } from '../support/server.js'
import { storeStatements } from '../support/store-statements.js'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const document = toOpenApi(ROUTES, '1.0.0')
const ajv = new Ajv2020({ strict: false })
addFormats.default(ajv)

let server: TestServer
beforeAll(async () => {
  server = await startServer((_file, database) => storeStatements(database, ['Der Abzug beginne im Mai.']))
})
afterAll(() => server.close())

test('the document is valid OpenAPI 3.1, and what the server gives out', async () => {
  const result = await new Validator().validate(structuredClone(document))
  expect(result).toEqual({ valid: true })
  expect(await server.json('/openapi.json')).toEqual(document)
})

test('every example fits its schema', () => {
  expect(wrongExamples()).toEqual([])
})

test.each(ROUTES.filter(route => route.method === 'get').map(route => route.path))(
  '%s answers as the document says',
  async path => {
    const article = await server.database.db.article.findFirstOrThrow()
    const statement = await server.database.db.statement.findFirstOrThrow()
    const id = path.includes('articles') ? article.id : statement.id
    // The server of the tests holds every answer against the document.
    const answer = await server.get(path.replace('{id}', id).replace('{slug}', 'erika-probe'))
    expect(answer.status).toBe(200)
  },
)

test('a client generated from it compiles, and knows what a statement is', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(ROOT, 'node_modules/.wortlaut-client-'))
  try {
    writeFileSync(join(folder, 'openapi.json'), JSON.stringify(document))
    writeFileSync(join(folder, 'client.ts'), CLIENT)
    const hook = join(ROOT, 'test/support/typescript-5.mjs')
    const generator = join(ROOT, 'node_modules/openapi-typescript/bin/cli.js')
    execFileSync(process.execPath, ['--import', hook, generator, 'openapi.json', '-o', 'api.ts'], {
      cwd: folder,
      stdio: 'pipe',
    })
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
    const options = [
      '--noEmit',
      '--strict',
      '--exactOptionalPropertyTypes',
      '--module',
      'nodenext',
      '--lib',
      'es2023,dom',
      '--ignoreConfig',
    ]
    execFileSync(process.execPath, [tsc, ...options, 'client.ts'], { cwd: folder, stdio: 'pipe' })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

const CLIENT = `import type { components, operations, paths } from './api.js'

type Query = NonNullable<paths['/api/statements']['get']['parameters']['query']>
type Page = operations['getApiStatements']['responses'][200]['content']['application/json']
type Correction = operations['patchApiStatementsById']['requestBody']['content']['application/json']

export async function find(query: Query): Promise<components['schemas']['Statement'][]> {
  const answer = await fetch('/api/statements?' + new URLSearchParams({ from: query.from ?? '' }))
  const page: Page = await answer.json()
  return page.items
}

export const query: Query = { speaker: ['Lawrow'], from: '2022-01', type: ['Direct'], count: true, pageSize: 50 }
export const correction: Correction = { act: 'deny', reason: 'because' }
// @ts-expect-error there is no such type
export const wrong: Query = { type: ['Quote'] }
`

function wrongExamples(): string[] {
  const { components, paths } = document as unknown as OpenApiDocument
  ajv.addSchema({ $id: 'openapi', components })
  const examples = Object.entries(components.schemas).flatMap(([id, schema]) => {
    const check = ajv.getSchema(`openapi#/components/schemas/${id}`)!
    const given = (schema as { examples?: unknown[] }).examples ?? []
    return given.filter(example => !check(example)).map(() => `${id}: ${ajv.errorsText(check.errors)}`)
  })
  const parameters = Object.values(paths).flatMap(path =>
    Object.values(path).flatMap(operation => (operation as unknown as { parameters: Parameter[] }).parameters),
  )
  const wrong = parameters.filter(({ schema, example }) => example !== undefined && !ajv.validate(schema, example))
  return [...examples, ...wrong.map(({ name }) => name)]
}

interface Parameter {
  readonly name: string
  readonly schema: object
  readonly example?: unknown
}
