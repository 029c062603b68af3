import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readArticleBytes, readArticles } from '../../src/articles/read-articles.js'
import { collect } from './read-all.js'

const SEED = ' date 2031-03 Titel\n\nDer Text.'
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wortlaut-articles-'))
  await mkdir(join(folder, 'deep/er'), { recursive: true })
  await writeFile(join(folder, 'b.txt'), SEED)
  await writeFile(join(folder, 'a.txt'), 'kein Datum')
  await writeFile(join(folder, 'deep/er/c.txt.gz'), gzipSync(SEED))
  await writeFile(join(folder, 'speakers.csv'), 'slug,name\n')
})
afterAll(() => rm(folder, { recursive: true }))

const inMemory = (text: string | Uint8Array, name = 'input') => collect(readArticleBytes(name, Buffer.from(text)))

test('reads a directory sorted by name, and names the broken file while the others go on', async () => {
  expect(await collect(readArticles([folder]))).toMatchObject([
    { ok: false, source: join(folder, 'a.txt'), line: 1, reason: expect.stringContaining('date YYYY-MM') },
    { ok: true, source: join(folder, 'b.txt'), article: { title: 'Titel', text: 'Der Text.' } },
    { ok: true, source: join(folder, 'deep/er/c.txt.gz'), article: { title: 'Titel' } },
  ])
})

test('reads a file once that links lead to twice', async () => {
  await symlink('..', join(folder, 'deep/up'))
  const sources = (await collect(readArticles([folder]))).map(({ source }) => source)
  expect(sources.filter(source => source.endsWith('b.txt'))).toEqual([join(folder, 'b.txt')])
})

test('passes over what lies in a directory and is no article, and reports it where it is named', async () => {
  const files = { 'README.md': '# Hinweise', 'package.json': '{"name":"x"}', 'map.xml': '<map/>' }
  const other = join(folder, 'other')
  await mkdir(other)
  for (const [name, text] of Object.entries(files)) await writeFile(join(other, name), text)
  expect(await collect(readArticles([other]))).toEqual([])
  const named = await collect(readArticles(Object.keys(files).map(name => join(other, name))))
  expect(named.map(result => result.ok || result.reason)).toEqual([
    expect.stringContaining('front matter'),
    expect.stringContaining('no "text"'),
    expect.stringContaining('neither an RSS nor an Atom feed'),
  ])
})

test('reads patterns, and keeps the order of the paths', async () => {
  const paths = [join(folder, 'deep/**/*.gz'), join(folder, '*b.txt')]
  expect((await collect(readArticles(paths))).map(({ source }) => source)).toEqual([
    join(folder, 'deep/er/c.txt.gz'),
    join(folder, 'b.txt'),
  ])
})

test.each([
  ['nowhere.txt', 'there is no such file or directory'],
  ['no*where.txt', 'no file matches'],
  ['b.txt/inside', 'there is no such file or directory'],
])('says what is wrong with the path %s', async (name, reason) => {
  const source = join(folder, name)
  expect(await collect(readArticles([source]))).toEqual([{ ok: false, source, line: null, reason }])
})

test('reads standard input', async () => {
  const stdin = Readable.from([Buffer.from(' date 2031-03 Ti'), Buffer.from('tel\n\nDer Text.')])
  expect(await collect(readArticles(['-'], { stdin }))).toMatchObject([
    { ok: true, source: '-', article: { title: 'Titel' } },
  ])
})

test('keeps the text of a JSON line exactly as it is', async () => {
  const text = ' \n Er sagte: \u201eJa\u201c\u2028\r\nEnde. \n'
  const [result] = await inMemory(`${JSON.stringify({ id: 7, title: 'T', date: '2031-03-07T23:30:00+01:00', text })}\n`)
  expect(result).toMatchObject({ ok: true, article: { externalId: '7', text, published: { from: '2031-03-07' } } })
})

test('takes over url, outlet, author and language, and leaves the date open where there is none', async () => {
  const line = { text: 'Text', url: 'https://zeitung.example/1', outlet: 'Zeitung', author: 'A. B.', language: 'en-GB' }
  const unknown = { from: null, to: null, precision: 'unknown', phrase: null }
  const { text: _, ...rest } = line
  expect(await inMemory(JSON.stringify(line))).toMatchObject([{ article: { ...rest, title: '', published: unknown } }])
})

test('reports each broken line with its number and reads the rest', async () => {
  const lines = [
    '{"id":"1","text":"eins"}',
    '',
    '{"id":',
    '{"id":"2"}',
    '{"text":"x","date":"gestern"}',
    '{"text":"x","language":"Deutsch, bitte"}',
    '[]',
    '{"id":"3","text":"drei"}',
  ]
  const results = await inMemory(`\uFEFF${lines.join('\r\n')}`)
  expect(results.map(r => (r.ok ? r.article.externalId : [r.line, r.reason.slice(0, 14)]))).toEqual([
    '1',
    [3, 'not JSON: Unex'],
    [4, 'not an article'],
    [5, '"date": "geste'],
    [6, '"language": "D'],
    [7, 'not an article'],
    '3',
  ])
})

test('names the line that is not UTF-8', async () => {
  const latin1 = Buffer.from(' date 2031-03 Titel\n\nGut.\nK\xf6ln', 'latin1')
  expect(await inMemory(latin1)).toEqual([{ ok: false, source: 'input', line: 4, reason: 'the text is not UTF-8' }])
  const lines = Buffer.concat([Buffer.from('{"text":"gut"}\n{"text":"'), Buffer.from([0xff]), Buffer.from('"}')])
  expect(await inMemory(lines)).toMatchObject([{ ok: true }, { ok: false, line: 2, reason: 'the text is not UTF-8' }])
})

test('reports a damaged gzip file', async () => {
  const damaged = gzipSync(SEED.repeat(1000)).subarray(0, 60)
  expect(await inMemory(damaged)).toMatchObject([
    { ok: false, line: null, reason: expect.stringContaining('end of file') },
  ])
})
