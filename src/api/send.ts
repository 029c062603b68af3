import { createHash } from 'node:crypto'
import type { Request, Response } from 'express'

/** A strong entity tag: the first 22 characters of the body's SHA-256 in base64url. */
export function etagOf(body: string): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
}

/** Sends a whole answer with its ETag; 304 if the client has it already. */
export function sendText(req: Request, res: Response, type: string, body: string): void {
  const etag = etagOf(body)
  res.set('ETag', etag).type(type).vary('Accept')
  const reading = req.method === 'GET' || req.method === 'HEAD'
  if (reading && res.statusCode === 200 && matchesTag(req.get('if-none-match'), etag)) res.status(304).end()
  else res.send(body)
}

export function sendJson(req: Request, res: Response, answer: unknown): void {
  sendText(req, res, 'application/json', JSON.stringify(answer))
}

/**
 * Whether a list of entity tags (`If-None-Match`, `If-Match`) has this one. Express's own check answers a client that also
 * sends `Cache-Control: no-cache`, as `fetch` in Node does, always in full.
 */
export function matchesTag(list: string | undefined, etag: string): boolean {
  if (list === undefined) return false
  return list.split(',').some(tag => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag)
}
