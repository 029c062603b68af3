import { expect, test } from 'vitest'
import { fixture } from '../articles/read-all.js'
import { runWortlaut } from '../support/run-wortlaut.js'

/** Runs the command on what is given as standard input. */
async function run(args: readonly string[], input = '') {
  const result = await runWortlaut(args, {}, input).done
  return { ...result, lines: result.stdout.split('\n').filter(Boolean) }
}

const TEXT = '„Wir öffnen nicht“, sagte Tammen am Freitag.'
const line = (id: string, text = TEXT, more = {}) =>
  JSON.stringify({ id, title: 'Hafen', date: '2031-02-14', text, ...more })

test('writes a line an article in input order, names the broken line, and ends with 1', async () => {
  const { code, lines, stderr } = await run(
    ['extract'],
    [line('b'), '{"id":', line('a'), line('en', 'It rains.', { language: 'en' })].join('\n'),
  )
  expect(code).toBe(1)
  expect(stderr).toContain('standard input, line 2: not JSON')
  const articles = lines.map(text => JSON.parse(text))
  expect(articles.map(({ id }) => id)).toEqual(['b', 'a', 'en'])
  expect(articles[2]).toEqual({
    id: 'en',
    statements: [],
    note: 'not read: the extractor does not know the language "en"',
  })
  const [statement] = articles[0].statements
  expect(Object.keys(statement)).toEqual([
    'type',
    'act',
    'nested',
    'quote',
    'speaker',
    'cue',
    'addressee',
    'frame',
    'speakerName',
    'relayedBy',
    'confidence',
    'rule',
    'said',
  ])
  const [[begin, end]] = statement.quote
  expect(TEXT.slice(begin, end)).toBe('„Wir öffnen nicht“')
  expect(Object.keys(statement.said)).toEqual(['from', 'to', 'precision', 'phrase'])
})

test('marks the statements in the text with --format pretty', async () => {
  const { code, stdout } = await run(['extract', '-', '--format', 'pretty'], line('1'))
  expect(code).toBe(0)
  expect(stdout).toContain('[1 „Wir öffnen nicht“ 1], <1 sagte> {1 Tammen} am Freitag.')
})

test('reads a feed and a page in one go', async () => {
  const { code, lines } = await run(['extract', fixture('feed/agency.atom'), fixture('html/blog.html')])
  expect(code).toBe(0)
  expect(lines.map(text => JSON.parse(text).id)).toEqual([
    'tag:ndn.example,2031:streik',
    'tag:ndn.example,2031:ferries',
    'blog.html',
  ])
})

test('evaluates gold data', async () => {
  const gold = fixture('evaluation/gold.jsonl')
  const { code, stdout } = await run(['evaluate', gold, '--json'])
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ articles: 1, gold: 1, found: { recall: 1 } })
})

test.each([
  [['extract', '--format', 'xml'], 2, 'format'],
  [['evaluate'], 2, 'gold'],
  [['evaluate', 'nowhere.jsonl'], 2, 'nowhere.jsonl: there is no such file'],
  [['extract', 'nowhere.txt'], 1, 'nowhere.txt: there is no such file'],
])('ends %j with %d', async (args, expected, message) => {
  const { code, stdout, stderr } = await run(args)
  expect(code).toBe(expected)
  expect(stderr).toContain(message)
  expect(stdout).toBe('')
})
