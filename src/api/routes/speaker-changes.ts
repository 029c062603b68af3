import { z } from 'zod'
import { mergeSpeakers } from '../../store/merge-speakers.js'
import { splitSpeaker } from '../../store/split-speaker.js'
import { undoChange } from '../../store/undo-change.js'
import { keyName } from '../authenticate.js'
import { route } from '../route.js'
import { problem } from '../schemas/problem.js'
import { change, mergeBody, splitBody, undoBody } from '../schemas/writing.js'

const answers = {
  200: { description: 'What was done.', schema: change },
  409: { description: 'It was done already, or cannot be.', schema: problem },
}

export const postMerge = route({
  method: 'post',
  path: '/api/speakers/{slug}/merge',
  tag: 'Speakers',
  summary: 'Make one speaker of two; the names of this one are names of the other from now on',
  params: z.strictObject({ slug: z.string().describe('Slug of the record to give up.') }),
  query: z.strictObject({}),
  body: mergeBody,
  key: true,
  answers,
  handle: ({ params, body, deps, res }) =>
    deps.database.write(db => mergeSpeakers(db, params.slug, body.into, { who: keyName(res), reason: body.reason })),
})

export const postSplit = route({
  method: 'post',
  path: '/api/speakers/{slug}/split',
  tag: 'Speakers',
  summary: 'Make two speakers of one',
  params: z.strictObject({ slug: z.string().describe('Slug of the record that holds statements of somebody else.') }),
  query: z.strictObject({}),
  body: splitBody,
  key: true,
  answers,
  handle: ({ params, body, deps, res }) => {
    const { reason, ...split } = body
    return deps.database.write(db => splitSpeaker(db, { from: params.slug, ...split }, { who: keyName(res), reason }))
  },
})

export const postUndo = route({
  method: 'post',
  path: '/api/changes/{change}/undo',
  tag: 'Speakers',
  summary: 'Take back a merge, a split or a correction',
  params: z.strictObject({ change: z.string().describe('Id of the act, as its answer and its revisions tell it.') }),
  query: z.strictObject({}),
  body: undoBody,
  key: true,
  answers: { ...answers, 404: { description: 'There is no such act.', schema: problem } },
  handle: ({ params, body, deps, res }) =>
    deps.database.write(db => undoChange(db, params.change, { who: keyName(res), reason: body.reason })),
})
