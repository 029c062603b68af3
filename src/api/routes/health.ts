import { z } from 'zod'
import { WortlautError } from '../../errors.js'
import { isReadable } from '../../store/is-readable.js'
import { route } from '../route.js'
import { problem } from '../schemas/problem.js'

const health = z.object({ status: z.literal('ok') }).meta({ id: 'Health' })

export const getHealth = route({
  method: 'get',
  path: '/healthz',
  tag: 'Operation',
  summary: 'Whether the process lives',
  params: z.strictObject({}),
  query: z.strictObject({}),
  answers: { 200: { description: 'It does.', schema: health } },
  handle: () => ({ status: 'ok' as const }),
})

export const getReadiness = route({
  method: 'get',
  path: '/readyz',
  tag: 'Operation',
  summary: 'Whether it can answer: the database reads',
  params: z.strictObject({}),
  query: z.strictObject({}),
  answers: {
    200: { description: 'It can.', schema: health },
    503: { description: 'The database does not answer.', schema: problem },
  },
  handle: async ({ deps }) => {
    if (!(await isReadable(deps.database.db))) throw new WortlautError('unavailable', 'The database does not answer.')
    return { status: 'ok' as const }
  },
})
