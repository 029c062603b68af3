import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const SRC = fileURLToPath(new URL('../src/', import.meta.url))

interface Import {
  readonly from: string
  /** A file of ours, or the name of a package. */
  readonly to: string
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => /\.tsx?$/.test(path) && !path.startsWith('store/generated/'))
const names = new Set(files.map(nameOf))
const imports = files.flatMap(importsOf)

/**
 * Who may import whom, by folder or file; everyone may import its own folder and `errors`. The walk goes one way: articles →
 * extraction → dates, speakers → store → api, web → cli.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  language: ['extraction/language', 'extraction/words', 'extraction/model'],
  extraction: [],
  dates: ['extraction/model', 'language'],
  articles: ['dates'],
  speakers: ['extraction/model', 'extraction/text/model', 'extraction/words', 'dates', 'language'],
  evaluation: ['extraction/model'],
  store: ['articles/model', 'dates', 'extraction/model', 'speakers'],
  'read-statements': ['articles', 'extraction', 'language', 'dates', 'speakers', 'store/statement-rows'],
  ingest: ['articles', 'extraction', 'dates', 'speakers', 'store', 'read-statements'],
  api: ['store', 'ingest', 'read-statements', 'articles', 'dates', 'extraction/model', 'speakers/model'],
  web: ['api', 'store', 'ingest', 'dates', 'extraction/model', 'language', 'speakers/model'],
  config: [],
  errors: [],
  cli: [''],
}

test('finds the imports', () => {
  expect(imports.length).toBeGreaterThan(100)
})

test.each(Object.keys(MAY_IMPORT))('%s imports only what lies before it', part => {
  const allowed = [part, 'errors', ...MAY_IMPORT[part]!]
  const wrong = ours(imports.filter(({ from }) => partOf(from) === part)).filter(
    ({ to }) => !allowed.some(begin => to.startsWith(begin)),
  )
  expect(wrong.map(show)).toEqual([])
})

/** The order in which a sentence is read and a mention resolved; a folder may import those before it. */
const STAGES: Readonly<Record<string, readonly string[]>> = {
  extraction: [
    'text',
    'clauses',
    'phrases',
    'frames',
    'sources',
    'quotations',
    'reported',
    'continuations',
    'acts',
    'rating',
  ],
  speakers: ['register', 'words', 'phrases', 'article', 'resolution'],
}

test.each(Object.entries(STAGES))('the stages of %s build on those before them', (part, stages) => {
  const stageOf = (file: string) => stages.findIndex(stage => file.startsWith(`${part}/${stage}/`))
  const within = imports.filter(({ from, to }) => stageOf(from) >= 0 && to.startsWith(`${part}/`))
  expect(within.length).toBeGreaterThan(20)
  expect(within.filter(({ from, to }) => stageOf(to) > stageOf(from)).map(show)).toEqual([])
  const folders = files.filter(file => file.startsWith(`${part}/`) && file.split('/').length > 2)
  expect([...new Set(folders.map(file => file.split('/')[1]))].sort()).toEqual([...stages].sort())
})

test('every folder has its rule', () => {
  expect([...new Set(files.map(partOf))].filter(part => !(part in MAY_IMPORT))).toEqual([])
})

test('no file builds on itself, nor do its types', () => {
  const needed = ours(imports)
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [[...path.slice(path.indexOf(file)), file].join(' → ')]
    if (done.has(file)) return []
    const found = needed.filter(({ from }) => from === file).flatMap(({ to }) => visit(to, [...path, file]))
    done.add(file)
    return found
  }
  expect(files.map(nameOf).flatMap(file => visit(file, []))).toEqual([])
})

test.each([
  ['Prisma', /^(@?prisma\b|store\/generated\/)/, /^store\//],
  ['SQLite', /sqlite/, /^store\/(database|migrations)$/],
  ['the web server', /^express/, /^(api|web)\//],
  ['the command line', /^commander$/, /^cli\//],
])('only its own place sees %s', (_, hidden, place) => {
  expect(imports.filter(({ from, to }) => hidden.test(to) && !place.test(from)).map(show)).toEqual([])
})

test('only four files speak the dialect of SQLite', () => {
  const dialect = /\b(json_\w+|MATCH|PRAGMA|rowid|sqlite_schema)\b/
  expect(grep(/^(?!store\/(database|search\/text-index|search\/rows|search\/text-search)\.ts)/, dialect)).toEqual([])
})

test('extraction and the language know no files, no network and no clock', () => {
  const pure = /^(extraction|language|dates|speakers|evaluation)\//
  expect(imports.filter(({ from, to }) => pure.test(from) && to.startsWith('node:')).map(show)).toEqual([])
  expect(grep(pure, /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bfetch\(/)).toEqual([])
})

test('only the command line reads the environment', () => {
  expect(grep(/^(?!cli\/)/, /\bprocess\.env\b/)).toEqual([])
})

test('no file of the program outgrows its one subject', () => {
  const tooLong = files.filter(file => !file.startsWith('language/') && read(file).split('\n').length > 500)
  expect(tooLong).toEqual([])
})

function importsOf(file: string): Import[] {
  const from = nameOf(file)
  const matches = read(file).matchAll(
    /^(?:import|export)\s+(?:type\s)?(?:[^'"();]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm,
  )
  return Array.from(matches, ([, fixed, lazy]) => ({
    from,
    to: resolve(from, (fixed ?? lazy)!),
  }))
}

function resolve(from: string, to: string): string {
  return to.startsWith('.') ? join(dirname(from), to).replace(/\.js$/, '') : to
}

function grep(place: RegExp, pattern: RegExp): string[] {
  return files
    .filter(file => place.test(file))
    .flatMap(file => {
      const lines = read(file).split('\n')
      return lines.flatMap((line, i) => (pattern.test(line) ? [`${file}:${i + 1} ${line.trim()}`] : []))
    })
}

function ours(list: readonly Import[]): Import[] {
  return list.filter(({ to }) => names.has(to))
}

function partOf(file: string): string {
  return nameOf(file).split('/')[0]!
}

function nameOf(file: string): string {
  return file.replace(/\.tsx?$/, '')
}

function read(file: string): string {
  return readFileSync(SRC + file, 'utf8')
}

function show({ from, to }: Import): string {
  return `${from} imports ${to}`
}
