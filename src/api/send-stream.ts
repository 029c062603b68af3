import { createHash, randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { dataVersion } from '../store/database.js'
import type { StatementRecord } from '../store/statement-record.js'
import { baseUrl, requestUrl } from './base-url.js'
import type { Format } from './formats/format.js'
import { write } from './formats/formats.js'
import type { Call } from './route.js'
import { matchesTag } from './send.js'

/** The database counts its changes anew for every process. */
const PROCESS = randomUUID()

/**
 * Sends statements of any number in a format, as they come out of the database. The body is not known when the entity tag has
 * to be, so that is a weak one made of the address and the database's state.
 */
export async function sendStream(
  { req, res, deps }: Pick<Call<unknown, unknown, unknown>, 'req' | 'res' | 'deps'>,
  format: Format,
  records: AsyncIterable<StatementRecord> | Iterable<StatementRecord>,
): Promise<void> {
  const state = [PROCESS, await dataVersion(deps.database.db), requestUrl(req, deps.settings), format.type]
  const etag = `"${createHash('sha256').update(state.join(' ')).digest('base64url').slice(0, 22)}"`
  res.set('ETag', `W/${etag}`).type(format.type).vary('Accept')
  res.set('Content-Disposition', `inline; filename="wortlaut.${format.extension}"`)
  if (matchesTag(req.get('if-none-match'), etag)) {
    res.status(304).end()
  } else if (req.method === 'HEAD') {
    res.end()
  } else {
    await pipeline(Readable.from(write(format, records, baseUrl(req, deps.settings))), res).catch(ignoreHangUp)
  }
}

function ignoreHangUp(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE')) throw error
}
