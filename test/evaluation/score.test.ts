import { existsSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { GoldArticle, PredictedStatement, ScoredStatement } from '../../src/evaluation/model.js'
import { readGold } from '../../src/evaluation/read-gold.js'
import { score } from '../../src/evaluation/score.js'
import { STATEMENT_TYPES } from '../../src/extraction/model.js'

const NONE = { speaker: [], cue: [], addressee: [], frame: [] } as const

/** "Er sagte: Es regnet. Sie kam." with one statement; the tokens are the six words and the marks. */
const gold = readGold(
  JSON.stringify({
    id: '1',
    date: '2031',
    text: 'Er sagte: Es regnet. Sie kam.',
    statements: [
      {
        type: 'Indirect',
        quote: [[10, 19]],
        speaker: [[0, 2]],
        cue: [[3, 8]],
        speakerName: 'Eva Beispiel',
        speakerAliases: ['Die Beispielin'],
      },
    ],
  }),
)
const right: PredictedStatement = { ...NONE, type: 'Indirect', quote: [[10, 19]], speaker: [[0, 2]], cue: [[3, 8]] }
const scoreOf = (...predicted: PredictedStatement[]) => score([{ gold, predicted }])

test('gives everything for the annotation itself', () => {
  const scores = scoreOf({ ...right, speakerName: 'eva beispiel' })
  const full = { precision: 1, recall: 1, f1: 1 }
  expect(scores).toMatchObject({ found: full, attributed: full, typed: full, quote: full, joint: full, tokens: full })
  expect(scores.names).toEqual({ gold: 1, given: 1, right: 1, recall: 1, precision: 1 })
})

test('counts a missed statement and a spurious one', () => {
  expect(scoreOf().found).toEqual({ precision: 0, recall: 0, f1: 0 })
  expect(scoreOf(right, { ...right, quote: [[21, 28]] }).found).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3 })
})

test('finds a quote of which half of the tokens are shared, and not one with less', () => {
  expect(scoreOf({ ...right, quote: [[10, 12]] }).found.recall).toBe(1)
  expect(scoreOf({ ...right, quote: [[17, 28]] }).found.recall).toBe(0)
})

test('asks for the right speaker and the right type on their own', () => {
  expect(scoreOf({ ...right, speaker: [[21, 24]] })).toMatchObject({ attributed: { f1: 0 }, typed: { f1: 1 } })
  expect(scoreOf({ ...right, type: 'Direct' })).toMatchObject({ attributed: { f1: 1 }, typed: { f1: 0 } })
})

test('takes an alias, inflected, for the name', () => {
  expect(scoreOf({ ...right, speakerName: 'der Beispielinnen' }).names.right).toBe(0)
  expect(scoreOf({ ...right, speakerName: 'Beispielin' }).names.right).toBe(1)
})

test('names the field of gold data that is wrong', () => {
  expect(() => readGold('{"id":"1","date":"2031","text":"x","statements":[{"type":"Quote","quote":[[0,1]]}]}')).toThrow(
    'statements.0.type',
  )
  expect(() => readGold('{"id":')).toThrow('not JSON')
})

const shared = new URL('../../../shared/evaluation/', import.meta.url)

describe.skipIf(!existsSync(new URL('score.mjs', shared)))('beside the reference scorer', () => {
  test.each([1, 2, 3])('gives its very figures for annotation disturbed at random (%d)', async seed => {
    const reference = await import(pathToFileURL(new URL('score.mjs', shared).pathname).href)
    const articles = readFileSync(new URL('dev.jsonl', shared), 'utf8').split('\n').filter(Boolean)
    const random = randomFrom(seed)
    const pairs = articles.map(readGold).map(gold => ({ gold, predicted: disturb(gold, random) }))
    const predictions = pairs.map(({ gold, predicted }) => ({ id: gold.id, statements: predicted }))
    const { samples: _, ...expected } = reference.score(
      articles.map(line => JSON.parse(line)),
      predictions,
    )
    expect(score(pairs)).toEqual(expected)
  })
})

/** Leaves statements out, shifts their spans, changes their types and adds spurious ones. */
function disturb(gold: GoldArticle, random: () => number): PredictedStatement[] {
  const shift = (spans: ScoredStatement['quote']) =>
    spans.map(([begin, end]): [number, number] => {
      const by = random() < 0.5 ? 0 : Math.floor(random() * 60) - 30
      return [Math.max(0, begin + by), end + Math.max(by, begin - end + 1)]
    })
  return gold.statements.flatMap(statement => {
    if (random() < 0.2) return []
    const type = random() < 0.2 ? STATEMENT_TYPES[Math.floor(random() * 5)]! : statement.type
    const moved = {
      ...statement,
      type,
      quote: shift(statement.quote),
      speaker: shift(statement.speaker),
      cue: shift(statement.cue),
    }
    return random() < 0.2 ? [moved, { ...NONE, type, quote: shift(statement.quote) }] : [moved]
  })
}

function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}
