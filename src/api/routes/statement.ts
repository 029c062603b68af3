import { z } from 'zod'
import { WortlautError } from '../../errors.js'
import type { Db } from '../../store/database.js'
import { findStatement, type StatementDetail } from '../../store/find-statement.js'
import { baseUrl } from '../base-url.js'
import { FORMATS } from '../formats/formats.js'
import { chooseFormat } from '../negotiate.js'
import { presentParty, presentStatement } from '../present/statement.js'
import { route } from '../route.js'
import { problem } from '../schemas/problem.js'
import { statementDetail } from '../schemas/statement.js'
import { sendStream } from '../send-stream.js'

export const statementParams = z.strictObject({ id: z.string().describe('Id of the statement.') })

const ONE_FORMATS = ['json', 'csv', 'ndjson', 'jsonld'] as const

export const getStatement = route({
  method: 'get',
  path: '/api/statements/{id}',
  tag: 'Statements',
  summary: 'One statement, with its context, its relayers and the statements around it',
  params: statementParams,
  query: z.strictObject({
    format: z.enum(ONE_FORMATS).optional().describe('Instead of the `Accept` header.'),
  }),
  answers: {
    200: {
      description: 'The statement.',
      schema: statementDetail,
      types: [FORMATS.csv.type, FORMATS.ndjson.type, FORMATS.jsonld.type],
    },
    404: { description: 'There is none with this id.', schema: problem },
    410: { description: 'It was deleted.', schema: problem },
  },
  handle: async call => {
    const { params, query, deps, req } = call
    const detail = await standingStatement(deps.database.db, params.id)
    const format = chooseFormat(req, query.format, ONE_FORMATS)
    if (format === 'json') return presentDetail(detail, baseUrl(req, deps.settings))
    return sendStream(call, FORMATS[format], [detail.statement])
  },
})

/**
 * The statement with this id.
 * @throws WortlautError `not-found`, or `gone` if a person deleted it.
 */
export async function standingStatement(db: Db, id: string): Promise<StatementDetail> {
  const detail = await findStatement(db, id)
  if (!detail) throw new WortlautError('not-found', `There is no statement ${JSON.stringify(id)}.`)
  if (detail.statement.status === 'deleted') throw new WortlautError('gone', `Statement ${id} was deleted.`)
  return detail
}

/** A statement asked for by id, as the API shows it. */
export function presentDetail(detail: StatementDetail, base: string): z.infer<typeof statementDetail> {
  const { statement, nestedIn, refersTo, nested, referredToBy } = detail
  return {
    ...presentStatement(statement, base),
    relayers: statement.relayers.map(presentParty),
    nestedInStatement: nestedIn && presentStatement(nestedIn, base),
    refersToStatement: refersTo && presentStatement(refersTo, base),
    nested: nested.map(other => presentStatement(other, base)),
    referredToBy: referredToBy.map(other => presentStatement(other, base)),
    revisions: `${base}/api/statements/${statement.id}/revisions`,
  }
}
