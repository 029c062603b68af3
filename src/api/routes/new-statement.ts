import { z } from 'zod'
import { addStatement } from '../../store/add-statement.js'
import { findArticle } from '../../store/list-articles.js'
import { keyName } from '../authenticate.js'
import { baseUrl } from '../base-url.js'
import { nameSpeakers } from '../name-speakers.js'
import { InvalidInput } from '../problem.js'
import { route } from '../route.js'
import { problem } from '../schemas/problem.js'
import { statementDetail } from '../schemas/statement.js'
import { newStatement, toSaid } from '../schemas/writing.js'
import { presentDetail, standingStatement } from './statement.js'

export const postStatement = route({
  method: 'post',
  path: '/api/statements',
  tag: 'Statements',
  summary: 'Add a statement by hand',
  params: z.strictObject({}),
  query: z.strictObject({}),
  body: newStatement,
  key: true,
  answers: {
    201: { description: 'The statement; `Location` has its address.', schema: statementDetail },
    409: { description: 'The article has a statement of just these words.', schema: problem },
  },
  handle: async ({ body, deps, req, res }) => {
    const { db } = deps.database
    const found = await findArticle(db, body.article)
    if (!found) throw new InvalidInput([{ pointer: '/article', detail: `there is no article ${body.article}` }])
    const entered = {
      articleId: body.article,
      type: body.type,
      act: body.act,
      quote: body.spans.map(({ start, end }) => [start, end] as const),
      speakers: await nameSpeakers(db, body.speakers, '/speakers'),
      relayers: await nameSpeakers(db, body.relayers, '/relayers'),
      said: body.said === undefined ? { ...found.article.published, phrase: null } : toSaid(body.said),
      cue: body.cue,
      addressee: body.addressee,
    }
    const author = { who: keyName(res), reason: body.reason }
    const id = await deps.database.write(tx => addStatement(tx, entered, author))
    const answer = presentDetail(await standingStatement(db, id), baseUrl(req, deps.settings))
    res.status(201).location(answer.url)
    return answer
  },
})
