import type { Request, Response } from 'express'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { sendText } from '../api/send.js'

/** Sends a page; a browser that has this very page is answered 304. It depends on who asks, so no shared cache may keep it. */
export function sendPage(req: Request, res: Response, status: number, view: VNode): void {
  res.status(status).set('Cache-Control', status === 200 ? 'private, no-cache' : 'no-store')
  res.vary('Accept-Language').vary('Cookie')
  sendText(req, res, 'html', `<!doctype html>${renderToString(view)}`)
}
