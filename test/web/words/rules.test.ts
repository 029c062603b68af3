import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { extract } from '../../../src/extraction/extract.js'
import { german } from '../../../src/language/german/index.js'
import { describeRule } from '../../../src/web/words/rules.js'

const ROOT = new URL('../../../', import.meta.url)
const FOLDERS = ['seeds/articles/', 'test/fixtures/']

test('every rule that reads a statement of the seeds or the fixtures is explained by an example', () => {
  const texts = FOLDERS.flatMap(folder => textsIn(new URL(folder, ROOT)))
  const rules = new Set(texts.flatMap(text => extract(text, german).statements.map(({ rule }) => rule)))
  expect(rules.size).toBeGreaterThan(10)
  for (const rule of rules) expect.soft(describeRule(rule)?.example, rule).toMatch(/^[^[\]]*\[[^[\]]+\][^[\]]*$/)
})

test('a rule of an unknown family is not explained', () => {
  expect(describeRule('magic/wand')).toBeNull()
  expect(describeRule('person')).toBeNull()
})

function textsIn(folder: URL): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.txt'))
    .map(path => readFileSync(new URL(path, folder), 'utf8'))
}
