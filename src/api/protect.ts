import { randomUUID } from 'node:crypto'
import cors from 'cors'
import type { RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import helmet from 'helmet'
import { pinoHttp } from 'pino-http'
import type { ApiSettings, AppDeps } from './deps.js'
import { problemOf, sendProblem } from './problem.js'

/** What every request goes through before its route. */
export function protections({ settings, logger }: Pick<AppDeps, 'settings' | 'logger'>): RequestHandler[] {
  return [
    pinoHttp({
      logger,
      genReqId: requestId,
      quietReqLogger: true,
      serializers: { req: loggedRequest, res: loggedResponse },
    }),
    (req, res, next) => {
      res.set('X-Request-Id', String(req.id))
      next()
    },
    securityHeaders,
    ...(settings.corsOrigins.length > 0 ? [corsFor(settings)] : []),
    ...(settings.rateLimit > 0 ? [limitRate(settings)] : []),
  ]
}

/** Nothing from outside, nothing inline; HSTS is for whoever speaks TLS, a proxy in front. */
const securityHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: false,
})

/** The client's own id if it is harmless in a log, a new one otherwise. */
function requestId(req: { headers: Record<string, string | string[] | undefined> }): string {
  const given = req.headers['x-request-id']
  return typeof given === 'string' && /^[\w.:-]{1,64}$/.test(given) ? given : randomUUID()
}

/** Of the headers nothing is logged: one of them is the API key. */
function loggedRequest({ id, method, url, remoteAddress }: Record<string, unknown>): object {
  return { id, method, url, remoteAddress }
}

function loggedResponse({ statusCode }: Record<string, unknown>): object {
  return { statusCode }
}

function corsFor({ corsOrigins }: ApiSettings): RequestHandler {
  return cors({
    origin: corsOrigins.includes('*') ? '*' : [...corsOrigins],
    methods: ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE'],
    exposedHeaders: ['ETag', 'Link', 'X-Request-Id', 'RateLimit', 'RateLimit-Policy', 'Retry-After'],
    maxAge: 86_400,
  })
}

function limitRate({ rateLimit: limit }: ApiSettings): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // Programs on this machine are the operator's own; behind a proxy, TRUSTED_PROXIES tells the clients apart.
    skip: req => req.ip !== undefined && /^(127\.|::1$|::ffff:127\.)/.test(req.ip),
    handler: (_req, res) =>
      sendProblem(res, problemOf(429, 'too-many-requests', `More than ${limit} requests in a minute: slow down.`)),
  })
}
