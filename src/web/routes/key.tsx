import { findKey } from '../../store/api-keys.js'
import type { PageAnswer, Visit } from '../deps.js'
import { isOurs } from '../is-ours.js'
import { KeyPage } from '../views/key-page.js'
import { answerFailure } from './failure.js'

export const KEY_COOKIE = 'key'

/** The page where a reviewer enters a key. */
export async function answerKey({ page }: Visit): Promise<PageAnswer> {
  return {
    status: 200,
    view: <KeyPage page={page} to={localPath(page.address.searchParams.get('to'))} wrong={false} />,
  }
}

/** Takes a key: a valid one stays in a cookie that no script can read and no other site can send, until the browser closes. */
export async function acceptKey(visit: Visit): Promise<PageAnswer | null> {
  const { req, res, page, deps } = visit
  if (!isOurs(req)) return answerFailure(visit, 403)
  const { key = '', to } = req.body as { key?: string; to?: string }
  if (key === '') {
    res.clearCookie(KEY_COOKIE).redirect(303, '/key')
    return null
  }
  if ((await findKey(deps.database.db, key.trim())) === null) {
    return { status: 403, view: <KeyPage page={page} to={localPath(to)} wrong /> }
  }
  res.cookie(KEY_COOKIE, key.trim(), { httpOnly: true, sameSite: 'strict', secure: req.secure })
  res.redirect(303, localPath(to))
  return null
}

/** A path on this server; anything else would send a visitor elsewhere. */
function localPath(path: string | null | undefined): string {
  return path && /^\/(?![/\\])/.test(path) ? path : '/'
}
