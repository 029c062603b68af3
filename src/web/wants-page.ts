import type { Request } from 'express'

/** Whether the visitor wants a page for people: the `format` of the address decides, else the `Accept` header. */
export function wantsPage(req: Request): boolean {
  const { format } = req.query
  if (format !== undefined) return format === 'html'
  return req.accepts(['html', 'json', 'csv', 'application/x-ndjson', 'application/ld+json']) === 'html'
}

/** Where the API has what a page shows: the search's statements, else the same path under `/api`; null if it is no such page. */
export function dataPathOf(path: string): string | null {
  if (path === '/') return '/api/statements'
  return /^\/(statements|articles|speakers)(\/[^/]+)?$/.test(path) ? `/api${path}` : null
}

/** Whether an address where nothing is was asked for by a browser: a program is better served by the API's answer. */
export function isBrowsing(req: Request): boolean {
  return !req.path.startsWith('/api/') && (req.get('accept') ?? '').includes('text/html')
}
