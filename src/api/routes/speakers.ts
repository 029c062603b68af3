import { z } from 'zod'
import { WortlautError } from '../../errors.js'
import { SPEAKER_KINDS } from '../../speakers/model.js'
import { findSpeaker, listSpeakers as findSpeakers } from '../../store/list-speakers.js'
import { baseUrl } from '../base-url.js'
import { readPageToken } from '../page-token.js'
import { presentSpeaker } from '../present/speaker.js'
import { route } from '../route.js'
import { pageSize, pageToken } from '../schemas/common.js'
import { problem } from '../schemas/problem.js'
import { speaker, speakerPage } from '../schemas/speaker.js'
import { statementPage } from '../schemas/statement.js'
import { leadOn } from '../send-page.js'
import { answerStatements, LIST_TYPES, statementsQuery } from './statements.js'

const params = z.strictObject({
  slug: z.string().meta({ description: 'Slug of the speaker.', examples: ['sergej-lawrow'] }),
})
const notFound = { description: 'There is nobody with this slug.', schema: problem }

export const listSpeakers = route({
  method: 'get',
  path: '/api/speakers',
  tag: 'Speakers',
  summary: 'The register, by name',
  params: z.strictObject({}),
  query: z.strictObject({
    q: z
      .string()
      .trim()
      .min(1, 'must not be empty')
      .max(200)
      .optional()
      .describe('A name, an alias or the beginning of one.'),
    kind: z.array(z.enum(SPEAKER_KINDS)).optional(),
    pageSize: pageSize.optional(),
    pageToken: pageToken.optional(),
  }),
  answers: { 200: { description: 'A page of speakers.', schema: speakerPage } },
  handle: async call => {
    const { query, deps, req } = call
    const position = readPageToken('name', query.pageToken)
    const page = await findSpeakers(
      deps.database.db,
      { q: query.q ?? null, kind: query.kind ?? [] },
      { size: query.pageSize ?? 20, after: position && { name: position.date ?? '', id: position.id } },
    )
    const base = baseUrl(req, deps.settings)
    return { items: page.items.map(record => presentSpeaker(record, base)), ...leadOn(call, 'name', page.next) }
  },
})

export const getSpeaker = route({
  method: 'get',
  path: '/api/speakers/{slug}',
  tag: 'Speakers',
  summary: 'One speaker',
  params,
  query: z.strictObject({}),
  answers: { 200: { description: 'The speaker.', schema: speaker }, 404: notFound },
  handle: async ({ params, deps, req }) => {
    const record = await findSpeaker(deps.database.db, params.slug)
    if (!record) throw nobody(params.slug)
    return presentSpeaker(record, baseUrl(req, deps.settings))
  },
})

export const listSpeakerStatements = route({
  method: 'get',
  path: '/api/speakers/{slug}/statements',
  tag: 'Speakers',
  summary: 'What a speaker said',
  description: 'As `/api/statements?speaker={slug}`, with the other filters.',
  params,
  query: statementsQuery.omit({ speaker: true }),
  answers: { 200: { description: 'A page of statements.', schema: statementPage, types: LIST_TYPES }, 404: notFound },
  handle: async call => {
    const record = await findSpeaker(call.deps.database.db, call.params.slug)
    if (!record) throw nobody(call.params.slug)
    return answerStatements(call, call.query, { speakerId: record.id })
  },
})

function nobody(slug: string): WortlautError {
  return new WortlautError('not-found', `There is no speaker ${JSON.stringify(slug)}; /api/speakers?q= finds by name.`)
}
