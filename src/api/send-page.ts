import type { Position } from '../store/filters.js'
import { pageUrl } from './base-url.js'
import { toPageToken } from './page-token.js'
import type { Call } from './route.js'

/** The members by which a page leads to the next one; sets the `Link` header (RFC 8288) as well. */
export function leadOn(
  { req, res, deps }: Pick<Call<unknown, unknown, unknown>, 'req' | 'res' | 'deps'>,
  order: string,
  position: Position | null,
): { next: string | null; nextPageToken: string | null } {
  if (position === null) return { next: null, nextPageToken: null }
  const nextPageToken = toPageToken(order, position)
  const next = pageUrl(req, deps.settings, nextPageToken)
  res.append('Link', `<${next}>; rel="next"`)
  return { next, nextPageToken }
}
