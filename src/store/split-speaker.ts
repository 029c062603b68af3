import { WortlautError } from '../errors.js'
import { fold } from '../speakers/fold.js'
import { addSpeaker, type EnteredSpeaker } from './add-speaker.js'
import { changeStatements } from './change-statements.js'
import { type Db, insertRows } from './database.js'
import { needSpeakers, type SpeakerKey } from './find-speakers.js'
import { isJudged, type KnownStatement, loadKnown } from './known-statements.js'
import { movedParties, type SpeakerChange } from './merge-speakers.js'
import { type Act, type Author, actOf, appendRevisions } from './revisions.js'
import { aliasRows } from './save-speakers.js'

/** What of a speaker's record belongs to somebody else. */
export interface Split {
  readonly from: string
  /** The slug of the other speaker, or a new one. */
  readonly into: string | EnteredSpeaker
  /** Names that mean the other; the statements that the articles attribute by them move as well. */
  readonly aliases: readonly string[]
  /** Ids of statements that are the other's. */
  readonly statements: readonly string[]
}

/**
 * Takes apart what one record had put together. The statements that move count as corrected by a person, and the names that
 * move are read as the other's from now on.
 *
 * @throws WortlautError `bad-input` for an unknown speaker, name or statement, `conflict` if both are one.
 */
export async function splitSpeaker(db: Db, split: Split, author: Author): Promise<SpeakerChange & { into: string }> {
  const act = actOf(author)
  const source = (await needSpeakers(db, 'from', [split.from]))[0]!
  const target = await findTarget(db, split.into, act)
  if (source.id === target.id)
    throw new WortlautError('conflict', `"${split.from}" and "${target.slug}" are one speaker`)
  const concerned = await findConcerned(db, source, split)
  for (const name of split.aliases) await moveAlias(db, source, target, name, act)
  // Corrected, so that a later reading of the article does not move it back.
  const changes = concerned.map(known => ({
    known,
    wanted: { ...movedParties(known, source, target), status: isJudged(known) ? known.status : 'corrected' } as const,
  }))
  await changeStatements(db, changes, act, 'split')
  return { change: act.change, statements: concerned.length, into: target.slug }
}

async function findTarget(db: Db, into: Split['into'], act: Act): Promise<SpeakerKey> {
  return typeof into === 'string' ? (await needSpeakers(db, 'into', [into]))[0]! : addSpeaker(db, into, act)
}

async function findConcerned(db: Db, source: SpeakerKey, { statements, aliases }: Split): Promise<KnownStatement[]> {
  const folded = new Set(aliases.map(fold))
  const wanted = new Set(statements)
  const all = await loadKnown(db, { parties: { some: { speakerId: source.id } } })
  const missing = statements.find(id => !all.some(known => known.id === id))
  if (missing) throw new WortlautError('bad-input', `statements: ${missing} is no statement of "${source.slug}"`)
  const named = ({ parties }: KnownStatement) =>
    parties.some(({ speakerId, mention }) => speakerId === source.id && mention !== null && folded.has(fold(mention)))
  return all.filter(known => wanted.has(known.id) || named(known))
}

async function moveAlias(db: Db, source: SpeakerKey, target: SpeakerKey, name: string, act: Act): Promise<void> {
  const [row] = await db.speakerAlias.findMany({ where: { speakerId: source.id, folded: fold(name) } })
  if (!row) throw new WortlautError('bad-input', `aliases: "${source.slug}" has no name "${name}"`)
  const { alias } = row
  await db.speakerAlias.deleteMany({ where: { speakerId: source.id, alias } })
  const has = new Set((await db.speakerAlias.findMany({ where: { speakerId: target.id } })).map(({ folded }) => folded))
  await insertRows(
    db,
    'SpeakerAlias',
    aliasRows(target.id, [alias], 'person').filter(({ folded }) => !has.has(folded)),
  )
  await appendRevisions(db, act, [
    { action: 'split', speakerId: source.id, field: 'alias', before: alias, after: null },
    { action: 'split', speakerId: target.id, field: 'alias', before: null, after: alias },
  ])
}
