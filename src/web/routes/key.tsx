import { findKey } from '../../store/api-keys.js'
import type { PageAnswer, Visit } from '../deps.js'
import { isOurs } from '../is-ours.js'
import { KeyPage } from '../views/key-page.js'
import { answerFailure } from './failure.js'

export const KEY_COOKIE = 'key'
const HERE = 'http://localhost'

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

/** A path on this server, whatever was asked for: a link from elsewhere must not send a visitor on to elsewhere. */
function localPath(asked: string | null | undefined): string {
  if (!asked || !URL.canParse(asked, HERE)) return '/'
  const { origin, pathname, search, hash } = new URL(asked, HERE)
  return origin === HERE ? pathname + search + hash : '/'
}
