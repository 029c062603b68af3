import { WortlautError } from '../errors.js'
import { slugOf } from '../speakers/fold.js'
import { type Db, insertRows } from './database.js'
import type { SpeakerKey } from './find-speakers.js'
import type { SpeakerKind } from './generated/enums.js'
import { speakerId } from './identity.js'
import { type Act, appendRevisions } from './revisions.js'
import { aliasRows } from './save-speakers.js'

/** A speaker whom a person enters. */
export interface EnteredSpeaker {
  readonly name: string
  readonly kind: SpeakerKind
}

/**
 * Stores a new speaker; where another one has the slug of that name, it gets a number behind it, for two people may have one name.
 *
 * @throws WortlautError `bad-input` for a name without a letter.
 */
export async function addSpeaker(db: Db, { name, kind }: EnteredSpeaker, act: Act): Promise<SpeakerKey> {
  const slug = await freeSlug(db, slugOf(name))
  if (slug === '') throw new WortlautError('bad-input', `name: "${name}" is no name`)
  const id = speakerId(slug)
  await db.speaker.create({ data: { id, slug, name, kind, origin: 'person', createdAt: act.at, updatedAt: act.at } })
  await insertRows(db, 'SpeakerAlias', aliasRows(id, [name], 'person'))
  await appendRevisions(db, act, [{ action: 'added', speakerId: id, field: 'name', before: null, after: name }])
  return { id, slug }
}

async function freeSlug(db: Db, slug: string): Promise<string> {
  for (let number = 1; ; number++) {
    const wanted = number === 1 ? slug : `${slug}-${number}`
    if ((await db.speaker.count({ where: { slug: wanted } })) === 0) return wanted
  }
}
