import type { RequestHandler, Response } from 'express'
import { WortlautError } from '../errors.js'
import { findKey, hasKeys, noteUse } from '../store/api-keys.js'
import type { AppDeps } from './deps.js'

/** Lets only requests with an API key through. */
export function needKey({ database, now }: AppDeps): RequestHandler {
  return async (req, res, next) => {
    if (!(await hasKeys(database.db))) {
      throw new WortlautError('forbidden', 'Writing is off: there is no API key. `wortlaut key add NAME` makes one.')
    }
    const [, token] = /^Bearer +(\S+)$/i.exec(req.get('authorization') ?? '') ?? []
    if (token === undefined) throw new WortlautError('unauthorised', 'Send an API key: `Authorization: Bearer …`.')
    const key = await findKey(database.db, token)
    if (!key) throw new WortlautError('unauthorised', 'This API key is unknown or was revoked.')
    await database.write(db => noteUse(db, key, now()))
    res.locals.keyName = key.name
    next()
  }
}

/** The name of the key that the request came with, under which its changes are recorded. */
export function keyName(res: Response): string {
  return String(res.locals.keyName)
}
