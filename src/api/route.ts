import express, { type IRouter, type Request, type RequestHandler, type Response } from 'express'
import type { z } from 'zod'
import { needKey } from './authenticate.js'
import type { AppDeps } from './deps.js'
import { parseBody, parseQuery } from './parse-input.js'
import { problemOf, sendProblem } from './problem.js'
import { sendJson } from './send.js'

/** One kind of answer: what it means, and its schema (JSON) or its media types (anything else). */
export interface Answer {
  readonly description: string
  readonly schema?: z.ZodType
  /** Media types of which only the shape as text is promised. */
  readonly types?: readonly string[]
}

/** What a handler gets: the checked input, and the raw request and response for what is not JSON. */
export interface Call<P, Q, B> {
  readonly params: P
  readonly query: Q
  readonly body: B
  readonly deps: AppDeps
  readonly req: Request
  readonly res: Response
}

/** A route as the server and the OpenAPI document both read it. */
export interface Route<
  P extends z.ZodObject = z.ZodObject,
  Q extends z.ZodObject = z.ZodObject,
  B extends z.ZodType = z.ZodType,
> {
  readonly method: 'get' | 'post' | 'patch' | 'delete'
  /** As OpenAPI writes it: `/api/statements/{id}`. */
  readonly path: string
  readonly tag: string
  readonly summary: string
  readonly description?: string
  readonly params: P
  readonly query: Q
  /** What a JSON body holds. */
  readonly body?: B
  /** Media types of a body that the handler gets as bytes. */
  readonly raw?: readonly string[]
  /** Only with an API key. */
  readonly key?: boolean
  readonly answers: Readonly<Record<number, Answer>>
  /** Returns what is sent as JSON, or nothing if it has answered itself. */
  readonly handle: (call: Call<z.infer<P>, z.infer<Q>, z.infer<B>>) => Promise<unknown> | unknown
}

/** Gives a route its types; the list of routes forgets them. */
export function route<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType>(
  definition: Route<P, Q, B>,
): Route {
  return definition as unknown as Route
}

/** Hangs the route into Express: key and input checked first, a returned value sent as JSON with its ETag. */
export function mountRoute(app: IRouter, route: Route, deps: AppDeps): void {
  app[route.method](toExpressPath(route.path), ...preparations(route, deps), async (req, res) => {
    const params = parseQuery(route.params, req.params)
    const query = parseQuery(route.query, req.query)
    const body = route.body ? parseBody(route.body, req.body) : req.body
    const answer = await route.handle({ params, query, body, deps, req, res })
    if (!res.headersSent && answer !== undefined) sendJson(req, res, answer)
  })
}

/** The key comes before the body, which from strangers is not even read. */
function preparations(route: Route, deps: AppDeps): RequestHandler[] {
  const limit = deps.settings.bodyLimit
  return [
    ...(route.key ? [needKey(deps)] : []),
    ...(route.body ? [needJson, express.json({ limit })] : []),
    ...(route.raw ? [express.raw({ limit, type: () => true })] : []),
  ]
}

const needJson: RequestHandler = (req, res, next) => {
  if (req.is('json') || req.is('+json')) next()
  else sendProblem(res, problemOf(415, 'unsupported-media-type', 'Send JSON, with Content-Type: application/json.'))
}

/** `/api/statements/{id}` is `/api/statements/:id` to Express. */
export function toExpressPath(path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1')
}
