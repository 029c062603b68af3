import type { Request } from 'express'

/** Whether a form was sent from one of our own pages. Browsers say where a form stands; what says nothing is no browser. */
export function isOurs(req: Request): boolean {
  const site = req.get('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin'
  const origin = req.get('origin')
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === req.get('host'))
}
