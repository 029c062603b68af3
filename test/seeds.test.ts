import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readArticles } from '../src/articles/read-articles.js'
import { toStatementLine } from '../src/cli/statement-line.js'
import { readStatements } from '../src/read-statements.js'
import { loadRegister } from '../src/speakers/register/register.js'

const FILE = 'seeds/articles/000_25a490fb8c4fb27c'

interface Expected {
  readonly type: string
  readonly nested?: boolean
  readonly speaker: string
  readonly speakerName: string
  readonly viaName?: string
  readonly act?: string
  readonly cue?: readonly string[]
  readonly addressee?: string
  readonly quote: readonly string[]
  readonly saidPhrase?: string
}

const expected: readonly Expected[] = JSON.parse(readFileSync(`${FILE}.expected.json`, 'utf8')).statements
const register = loadRegister(readFileSync('seeds/speakers.csv', 'utf8'))

async function readSeed() {
  for await (const result of readArticles([`${FILE}.txt`])) {
    if (!result.ok) throw new Error(result.reason)
    const { text } = result.article
    const slices = (spans: readonly (readonly [number, number])[]) =>
      spans.map(([begin, end]) => text.slice(begin, end))
    return readStatements(result.article, register)!.map(statement => {
      const line = toStatementLine(statement)
      return {
        ...line,
        quote: slices(line.quote),
        speaker: slices(line.speaker).join(),
        cue: slices(line.cue),
        addressee: slices(line.addressee).join(),
      }
    })
  }
  throw new Error('the seed article is missing')
}

const found = await readSeed()

describe('the seed article', () => {
  test('gives no statement too many', () => {
    expect(found.map(s => s.quote.join(' … ')).sort()).toEqual(expected.map(s => s.quote.join(' … ')).sort())
  })

  test.each(expected)('$type of $speakerName: $quote', wanted => {
    const statement = found.find(s => s.type === wanted.type && s.quote.join() === wanted.quote.join())
    const { type, nested = false, speaker, speakerName, act, cue, addressee, saidPhrase } = wanted
    expect(statement).toMatchObject({ type, nested, speaker, speakerName, relayedBy: wanted.viaName ?? null })
    if (act) expect(statement?.act).toBe(act)
    if (cue) expect(statement?.cue).toEqual(cue)
    if (addressee) expect(statement?.addressee).toBe(addressee)
    if (saidPhrase) expect(statement?.said.phrase).toBe(saidPhrase)
  })
})
