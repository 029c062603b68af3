import { z } from 'zod'
import type { Interval } from '../../dates/interval.js'
import { parseDate } from '../../dates/parse-date.js'
import { ACTS, STATEMENT_TYPES } from '../../extraction/model.js'
import { SPEAKER_KINDS } from '../../speakers/model.js'
import { articleEntry } from './article.js'
import { filterDate, isoDay } from './common.js'
import { statement } from './statement.js'

export const reason = z.string().trim().min(1, 'must not be empty').max(1000).describe('Why, for the record.')

/** A date as it is known: `2022-01-21`, `2022-01`, `2022`; or a first and a last day; or null for unknown. */
const saidInput = z
  .union([filterDate, z.strictObject({ from: isoDay.nullable(), to: isoDay.nullable() })])
  .nullable()
  .refine(said => said === null || typeof said === 'string' || !said.from || !said.to || said.from <= said.to, {
    message: 'from is later than to',
  })

const place = z.strictObject({ start: z.int().min(0), end: z.int().min(1) })
const spans = z.array(place).min(1).max(50).describe('Where the words stand in the article’s text.')
const names = z.array(z.string().min(1)).max(20)
const speakers = names.describe('Slugs or names of who said it, jointly if several; empty if unknown.')
const relayers = names.describe('Slugs or names of who passed it on; first who told the reader.')

export const correction = z
  .strictObject({
    status: z.enum(['verified', 'rejected', 'corrected']).optional(),
    speaker: z.string().min(1).nullable().optional().describe('Short for one in `speakers`; null for unknown.'),
    speakers: speakers.optional(),
    relayers: relayers.optional(),
    type: z.enum(STATEMENT_TYPES).optional(),
    act: z.enum(ACTS).optional(),
    said: saidInput.optional(),
    spans: spans.optional(),
    reason,
  })
  .refine(({ reason: _, ...changes }) => Object.keys(changes).length > 0, {
    message: 'names nothing to change: status, speaker, speakers, relayers, type, act, said or spans',
  })
  .meta({ examples: [{ speaker: 'sergej-lawrow', reason: 'The sentence before names him.' }] })

export const newStatement = z
  .strictObject({
    article: z.string().describe('Id of the article.'),
    type: z.enum(STATEMENT_TYPES),
    act: z.enum(ACTS).default('assert'),
    spans,
    speakers: speakers.default([]),
    relayers: relayers.default([]),
    said: saidInput.optional().describe('If not given, the article’s date.'),
    cue: z.string().nullable().default(null),
    addressee: z.string().nullable().default(null),
    reason,
  })
  .meta({
    examples: [
      {
        article: '5f0c…',
        type: 'Direct',
        spans: [{ start: 12, end: 40 }],
        speakers: ['Lawrow'],
        reason: 'Overlooked.',
      },
    ],
  })

export const mergeBody = z.strictObject({ into: z.string().min(1).describe('Slug of the speaker to keep.'), reason })
export const splitBody = z.strictObject({
  into: z
    .union([z.string().min(1), z.strictObject({ name: z.string().min(1), kind: z.enum(SPEAKER_KINDS) })])
    .describe('Slug of the other speaker, or who it is if there is no record yet.'),
  aliases: z.array(z.string().min(1)).default([]).describe('Names that mean the other; their statements move.'),
  statements: z.array(z.string()).default([]).describe('Ids of statements that are the other’s.'),
  reason,
})
export const undoBody = z.strictObject({ reason })

export const change = z
  .object({
    change: z.string().describe('Id of the act, by which it can be undone.'),
    statements: z.int().optional().describe('How many statements moved.'),
    into: z.string().optional().describe('Slug of the speaker that the statements went to.'),
    left: z.int().optional().describe('How many values were changed again since and stayed as they are.'),
  })
  .meta({ id: 'Change', description: 'What was done to speakers.' })

const taken = z.object({
  outcome: z
    .enum(['added', 'changed', 'known', 'superseded'])
    .describe('`changed` is a new version of a known article.'),
  article: articleEntry,
  statements: z.array(statement),
})
const failure = z.object({ line: z.int().nullable(), reason: z.string() })

export const intake = z
  .object({ items: z.array(taken), failures: z.array(failure).describe('What could not be read, and why.') })
  .meta({ id: 'Intake', description: 'What became of articles that were handed in.' })

/** The interval that a date in a body means; its precision follows from its ends. */
export function toSaid(said: z.infer<typeof saidInput>): Interval {
  if (typeof said === 'string') return parseDate(said)
  const { from, to } = said ?? { from: null, to: null }
  if (from === null && to === null) return { from, to, precision: 'unknown', phrase: null }
  return { from, to, precision: from === to ? 'day' : 'range', phrase: null }
}
