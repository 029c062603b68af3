import type { RequestHandler } from 'express'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'

/** What is measured: a handler that times every request, and one that answers the figures to Prometheus. */
export function createMetrics(): { measure: RequestHandler; answer: RequestHandler } {
  const register = new Registry()
  collectDefaultMetrics({ register })
  const durations = new Histogram({
    name: 'wortlaut_http_request_duration_seconds',
    help: 'How long requests took, by route and status.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers: [register],
  })
  return {
    measure: (req, res, next) => {
      const stop = durations.startTimer({ method: req.method })
      // The route's pattern and not the address: every id would be a series of its own.
      res.once('finish', () => stop({ route: req.route?.path ?? 'other', status: String(res.statusCode) }))
      next()
    },
    answer: async (_req, res) => {
      res.set('Content-Type', register.contentType).send(await register.metrics())
    },
  }
}
