import express, { type Express, Router } from 'express'
import { freshenTextIndex } from '../store/search/text-index.js'
import type { AppDeps } from './deps.js'
import { docsRouter } from './docs.js'
import { createMetrics } from './metrics.js'
import { toOpenApi } from './openapi.js'
import { answerNotFound, answerProblem, problemOf, sendProblem } from './problem.js'
import { protections } from './protect.js'
import { mountRoute, type Route, toExpressPath } from './route.js'
import { ROUTES } from './routes/index.js'

const VERSION = '1.0.0'

/** The whole server as an Express app that does not listen yet. */
export function createApp(deps: AppDeps): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', deps.settings.trustedProxies)
  app.set('query parser', 'simple')
  const metrics = createMetrics()
  app.use(metrics.measure, ...protections(deps))
  app.use(docsRouter(toOpenApi(ROUTES, VERSION)))
  app.get('/metrics', metrics.answer)
  app.use(async (req, _res, next) => {
    // A change made past this program, in Studio for instance, is found as well.
    if (req.query.q !== undefined) await freshenTextIndex(deps.database)
    next()
  })
  app.use(apiRouter(deps))
  if (deps.pages) app.use(deps.pages)
  app.use(answerNotFound)
  app.use(answerProblem)
  return app
}

/** The API's routes alone, for whoever hands a request on to them. */
export function apiRouter(deps: AppDeps): Router {
  const router = Router()
  for (const route of ROUTES) mountRoute(router, route, deps)
  for (const path of new Set(ROUTES.map(route => route.path))) refuseOtherMethods(router, path)
  return router
}

function refuseOtherMethods(router: Router, path: string): void {
  const methods = ROUTES.filter((route: Route) => route.path === path).map(route => route.method.toUpperCase())
  const allowed = [...methods, ...(methods.includes('GET') ? ['HEAD'] : [])].join(', ')
  router.all(toExpressPath(path), (req, res) => {
    res.set('Allow', allowed)
    if (req.method === 'OPTIONS') res.status(204).end()
    else sendProblem(res, problemOf(405, 'method-not-allowed', `${path} knows ${allowed}, not ${req.method}.`))
  })
}
