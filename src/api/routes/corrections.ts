import { z } from 'zod'
import { WortlautError } from '../../errors.js'
import { type Correction, correctStatement, deleteStatement } from '../../store/correct-statement.js'
import type { Db } from '../../store/database.js'
import type { StatementDetail } from '../../store/find-statement.js'
import { findStatement } from '../../store/find-statement.js'
import { listRevisions as findRevisions } from '../../store/list-revisions.js'
import { keyName } from '../authenticate.js'
import { baseUrl } from '../base-url.js'
import { nameSpeakers } from '../name-speakers.js'
import { type Call, route } from '../route.js'
import { problem } from '../schemas/problem.js'
import { revisionList } from '../schemas/revision.js'
import { statementDetail } from '../schemas/statement.js'
import { correction, reason, toSaid } from '../schemas/writing.js'
import { etagOf, matchesTag } from '../send.js'
import { presentDetail, standingStatement, statementParams } from './statement.js'

const failures = {
  404: { description: 'There is none with this id.', schema: problem },
  410: { description: 'It was deleted.', schema: problem },
  412: { description: 'It is not any more what `If-Match` says.', schema: problem },
}

export const patchStatement = route({
  method: 'patch',
  path: '/api/statements/{id}',
  tag: 'Statements',
  summary: 'Verify, correct or reject a statement',
  description:
    'Whatever is left out stays. A person’s judgement is never overwritten by a later reading of the article. Send the ' +
    '`ETag` of the statement as `If-Match`, and nobody else’s change is lost.',
  params: statementParams,
  query: z.strictObject({}),
  body: correction,
  key: true,
  answers: { 200: { description: 'The statement as it is now.', schema: statementDetail }, ...failures },
  handle: async call => {
    const { params, body, deps, req, res } = call
    const { database } = deps
    const { statement } = await unchanged(call, params.id)
    const wanted = await toCorrection(database.db, body)
    const author = { who: keyName(res), reason: body.reason }
    await database.write(db => correctStatement(db, params.id, wanted, author, statement.version))
    return presentDetail(await standingStatement(database.db, params.id), baseUrl(req, deps.settings))
  },
})

export const removeStatement = route({
  method: 'delete',
  path: '/api/statements/{id}',
  tag: 'Statements',
  summary: 'Delete a statement; a tombstone stays, so that it is not found again',
  params: statementParams,
  query: z.strictObject({ reason: reason.optional() }),
  key: true,
  answers: { 204: { description: 'It is deleted.' }, ...failures },
  handle: async call => {
    const { params, query, deps, res } = call
    const { statement } = await unchanged(call, params.id)
    const author = { who: keyName(res), reason: query.reason ?? 'deleted through the API' }
    await deps.database.write(db => deleteStatement(db, params.id, author, statement.version))
    res.status(204).end()
  },
})

export const listRevisions = route({
  method: 'get',
  path: '/api/statements/{id}/revisions',
  tag: 'Statements',
  summary: 'Who changed what in a statement, when and why; of a deleted one as well',
  params: statementParams,
  query: z.strictObject({}),
  answers: { 200: { description: 'The changes, the first one first.', schema: revisionList }, 404: failures[404] },
  handle: async ({ params, deps }) => {
    const { db } = deps.database
    if (!(await findStatement(db, params.id)))
      throw new WortlautError('not-found', `There is no statement ${params.id}.`)
    return { items: await findRevisions(db, params.id) }
  },
})

/** The statement, if it still is what the client has seen. */
async function unchanged(
  { req, deps }: Pick<Call<unknown, unknown, unknown>, 'req' | 'deps'>,
  id: string,
): Promise<StatementDetail> {
  const detail = await standingStatement(deps.database.db, id)
  const seen = req.get('if-match')
  if (seen === undefined) return detail
  const etag = etagOf(JSON.stringify(presentDetail(detail, baseUrl(req, deps.settings))))
  if (matchesTag(seen, etag)) return detail
  throw new WortlautError('outdated', `Statement ${id} was changed since: read it again and decide anew.`)
}

async function toCorrection(db: Db, body: z.infer<typeof correction>): Promise<Correction> {
  const { status, speaker, speakers, relayers, type, act, said, spans } = body
  const named = speakers ?? (speaker === undefined ? undefined : speaker === null ? [] : [speaker])
  return {
    ...(status && status !== 'corrected' && { status }),
    ...(named && { speakers: await nameSpeakers(db, named, speakers ? '/speakers' : '/speaker') }),
    ...(relayers && { relayers: await nameSpeakers(db, relayers, '/relayers') }),
    ...(type && { type }),
    ...(act && { act }),
    ...(said !== undefined && { said: toSaid(said) }),
    ...(spans && { quote: spans.map(({ start, end }) => [start, end] as const) }),
  }
}
