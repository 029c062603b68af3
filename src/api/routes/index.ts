import type { Route } from '../route.js'
import { getArticle, listArticles } from './articles.js'
import { getHealth, getReadiness } from './health.js'
import { getSpeaker, listSpeakerStatements, listSpeakers } from './speakers.js'
import { getStatement } from './statement.js'
import { listStatements } from './statements.js'

/** Every route, in the order of the document. */
export const ROUTES: readonly Route[] = [
  listStatements,
  getStatement,
  listSpeakers,
  getSpeaker,
  listSpeakerStatements,
  listArticles,
  getArticle,
  getHealth,
  getReadiness,
]
