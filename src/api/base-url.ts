import type { Request } from 'express'
import type { ApiSettings } from './deps.js'

/** Where the client reached us, without a slash at the end: `http://127.0.0.1:4000`. */
export function baseUrl(req: Request, settings: ApiSettings): string {
  if (settings.publicUrl !== null) return settings.publicUrl.replace(/\/+$/, '')
  const asked = `${req.protocol}://${req.get('host') ?? 'localhost'}`
  return URL.canParse(asked) ? new URL(asked).origin : `${req.protocol}://localhost`
}

/** The address that was asked for, in full. */
export function requestUrl(req: Request, settings: ApiSettings): string {
  return new URL(req.originalUrl, baseUrl(req, settings)).href
}

/** The same address with another page token. */
export function pageUrl(req: Request, settings: ApiSettings, token: string): string {
  const url = new URL(requestUrl(req, settings))
  url.searchParams.set('pageToken', token)
  return url.href
}
