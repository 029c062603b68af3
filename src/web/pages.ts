import express, { type ErrorRequestHandler, type Request, type RequestHandler, Router } from 'express'
import { findKey } from '../store/api-keys.js'
import { serveAssets } from './assets.js'
import type { PageDeps, PageHandler } from './deps.js'
import { readContext, readCookies } from './page-context.js'
import { answerArticle } from './routes/article.js'
import { answerArticles } from './routes/articles.js'
import { answerFailure, failureOf, notFound } from './routes/failure.js'
import { acceptKey, answerKey, KEY_COOKIE } from './routes/key.js'
import { acceptReview } from './routes/review.js'
import { answerSearch } from './routes/search.js'
import { answerSpeaker } from './routes/speaker.js'
import { answerSpeakers } from './routes/speakers.js'
import { answerStatement } from './routes/statement.js'
import { sendPage } from './send-page.js'
import { dataUrlOf, isBrowsing, wantsPage } from './wants-page.js'

const readForm = express.urlencoded({ extended: false, limit: '64kb' })

/** The pages for people, as a router that is mounted behind the API's own routes. */
export function createPages(deps: PageDeps): Router {
  const router = Router()
  router.use('/assets', serveAssets)
  router.use(handOverData(deps.data))
  router.get('/', answering(deps, answerSearch))
  router.get('/statements/:id', answering(deps, answerStatement))
  router.post('/statements/:id', readForm, answering(deps, acceptReview))
  router.get('/key', answering(deps, answerKey))
  router.post('/key', readForm, answering(deps, acceptKey))
  router.get('/articles', answering(deps, answerArticles))
  router.get('/articles/:id', answering(deps, answerArticle))
  router.get('/speakers', answering(deps, answerSpeakers))
  router.get('/speakers/:slug', answering(deps, answerSpeaker))
  const nothingHere = answering(deps, notFound)
  router.use((req, res, next) => (isBrowsing(req) ? nothingHere(req, res, next) : next()))
  router.use(answerErrors(deps))
  return router
}

/** The same address with another `Accept` or `format` is the data. */
function handOverData(data: RequestHandler): RequestHandler {
  return (req, res, next) => {
    const url = wantsPage(req) ? null : dataUrlOf(req.url)
    if (url === null) return next()
    req.url = url
    return data(req, res, next)
  }
}

function answering(deps: PageDeps, handle: PageHandler): RequestHandler {
  return async (req, res, next) => {
    if (!wantsPage(req)) return next()
    const page = readContext(req, res, await findReviewer(req, deps))
    const answer = await handle({ req, res, page, deps })
    if (answer) sendPage(req, res, answer.status, answer.view)
  }
}

async function findReviewer(req: Request, deps: PageDeps): Promise<string | null> {
  const key = readCookies(req)[KEY_COOKIE]
  return key === undefined ? null : ((await findKey(deps.database.db, key))?.name ?? null)
}

function answerErrors(deps: PageDeps): ErrorRequestHandler {
  return (error, req, res, next) => {
    if (res.headersSent || !wantsPage(req)) return next(error)
    const { status, view } = answerFailure({ req, res, page: readContext(req, res, null), deps }, failureOf(error))
    if (status >= 500) req.log?.error({ err: error }, 'unforeseen error')
    sendPage(req, res, status, view)
  }
}
