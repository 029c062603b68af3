import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sameName } from '../../src/evaluation/same-name.js'
import { readStatements } from '../../src/read-statements.js'
import { loadRegister } from '../../src/speakers/register/register.js'
import type { ReadStatement } from '../../src/store/statement-rows.js'
import { type ExpectedStatement, fixtures, wordsOf } from '../support/fixtures.js'

const register = loadRegister(readFileSync(new URL('../../seeds/speakers.csv', import.meta.url), 'utf8'))

test('most annotated statements are filed under the right speakers, with who passed them on', () => {
  const wrong = fixtures.flatMap(({ name, article, statements }) => {
    const read = readStatements(article, register) ?? []
    return statements.flatMap(expected =>
      isRight(article.text, read, expected) ? [] : [`${name}: ${expected.quote.join(' … ')}`],
    )
  })
  expect(wrong.length, wrong.join('\n')).toBeLessThan(0.3 * fixtures.flatMap(({ statements }) => statements).length)
})

function isRight(text: string, read: readonly ReadStatement[], expected: ExpectedStatement): boolean {
  const names = expected.speakerNames ?? (expected.speakerName === null ? [] : [expected.speakerName])
  const alternatives = (name: string) => [name, ...(names.length === 1 ? (expected.speakerAliases ?? []) : [])]
  return read.some(({ statement, attribution: { speakers, relayers } }) => {
    if (wordsOf(text, statement.quote).join('|') !== expected.quote.join('|')) return false
    const right = speakers.every(({ name }, i) => alternatives(names[i] ?? '').some(other => sameName(other, name)))
    return right && speakers.length === names.length && (relayers[0]?.name ?? null) === (expected.relayedBy ?? null)
  })
}
