import type { Request } from 'express'
import { LIST_TYPES } from '../api/routes/statements.js'

/** Whether the visitor wants a page for people: the `format` of the address decides, else the `Accept` header. */
export function wantsPage(req: Request): boolean {
  const { format } = req.query
  if (format !== undefined) return format === 'html'
  return req.accepts(['html', 'json', ...LIST_TYPES]) === 'html'
}

/**
 * Where the API has what a page shows: the search's statements, else the same path under `/api`; null if it is no such page.
 *
 * @example dataUrlOf('/speakers/antony-blinken?format=json&lang=en') // '/api/speakers/antony-blinken'
 */
export function dataUrlOf(url: string): string | null {
  const { pathname, searchParams } = new URL(url, 'http://localhost')
  const path = pathname === '/' ? '/api/statements' : `/api${pathname}`
  if (!/^\/api\/(statements|articles|speakers)(\/[^/]+)?$/.test(path)) return null
  searchParams.delete('lang')
  searchParams.delete('theme')
  // Only statements come in several formats; articles and speakers are JSON without being asked.
  if (!path.startsWith('/api/statements') && searchParams.get('format') === 'json') searchParams.delete('format')
  return searchParams.size > 0 ? `${path}?${searchParams}` : path
}

/** Whether an address where nothing is was asked for by a browser: a program is better served by the API's answer. */
export function isBrowsing(req: Request): boolean {
  return !req.path.startsWith('/api/') && (req.get('accept') ?? '').includes('text/html')
}
