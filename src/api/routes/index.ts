import type { Route } from '../route.js'
import { getArticle, listArticles } from './articles.js'
import { listRevisions, patchStatement, removeStatement } from './corrections.js'
import { getHealth, getReadiness } from './health.js'
import { postArticles } from './intake.js'
import { postStatement } from './new-statement.js'
import { postMerge, postSplit, postUndo } from './speaker-changes.js'
import { getSpeaker, listSpeakerStatements, listSpeakers } from './speakers.js'
import { getStatement } from './statement.js'
import { listStatements } from './statements.js'

/** Every route, in the order of the document. */
export const ROUTES: readonly Route[] = [
  listStatements,
  postStatement,
  getStatement,
  patchStatement,
  removeStatement,
  listRevisions,
  listSpeakers,
  getSpeaker,
  listSpeakerStatements,
  postMerge,
  postSplit,
  postUndo,
  listArticles,
  postArticles,
  getArticle,
  getHealth,
  getReadiness,
]
