import { WortlautError } from '../errors.js'
import { changeStatements } from './change-statements.js'
import { type Db, insertRows } from './database.js'
import { needSpeakers, type SpeakerKey } from './find-speakers.js'
import { contentOf, type KnownStatement, loadKnown } from './known-statements.js'
import { type Act, type Author, actOf, appendRevisions } from './revisions.js'
import { aliasRows } from './save-speakers.js'

/** An act on speakers: its id, with which it can be undone, and how many statements it moved. */
export interface SpeakerChange {
  readonly change: string
  readonly statements: number
}

/**
 * Makes two records of one speaker one: the statements of `from` become those of `into`, and its names are names of `into`
 * from now on, so that later articles are read with them. The record of `from` stays and leads to the other.
 *
 * @throws WortlautError `bad-input` for an unknown speaker, `conflict` if both are one already.
 */
export async function mergeSpeakers(db: Db, from: string, into: string, author: Author): Promise<SpeakerChange> {
  const source = await needUnmerged(db, from)
  const [target] = await needSpeakers(db, 'into', [into])
  if (!target || source.id === target.id)
    throw new WortlautError('conflict', `"${from}" and "${into}" are one speaker already`)
  const act = actOf(author)
  const statements = await moveStatements(db, source, target, act)
  await learnAliases(db, source, target, act)
  await db.speaker.update({ where: { id: source.id }, data: { mergedIntoId: target.id, updatedAt: act.at } })
  const merge = {
    action: 'merged',
    speakerId: source.id,
    field: 'mergedInto',
    before: null,
    after: target.slug,
  } as const
  await appendRevisions(db, act, [merge])
  return { change: act.change, statements }
}

async function needUnmerged(db: Db, slug: string) {
  const speaker = await db.speaker.findUnique({ where: { slug }, include: { aliases: true, mergedInto: true } })
  if (!speaker) throw new WortlautError('bad-input', `from: there is no speaker "${slug}"`)
  if (speaker.mergedInto) {
    throw new WortlautError('conflict', `"${slug}" was merged into "${speaker.mergedInto.slug}" already`)
  }
  return speaker
}

async function moveStatements(db: Db, source: SpeakerKey, target: SpeakerKey, act: Act): Promise<number> {
  const concerned = await loadKnown(db, { parties: { some: { speakerId: source.id } } })
  const changes = concerned.map(known => ({ known, wanted: movedParties(known, source, target) }))
  return changeStatements(db, changes, act, 'merged')
}

/** Who said and relayed a statement once one speaker's place is another's. */
export function movedParties(known: KnownStatement, source: SpeakerKey, target: SpeakerKey) {
  const move = (slug: string) => (slug === source.slug ? target.slug : slug)
  const moveAll = (slugs: string | null) => (slugs === null ? null : slugs.split(', ').map(move).join(', '))
  const { speakers, relayers } = contentOf(known)
  return { speakers: moveAll(speakers), relayers: moveAll(relayers) }
}

async function learnAliases(
  db: Db,
  source: SpeakerKey & { readonly name: string; readonly aliases: readonly { readonly alias: string }[] },
  target: SpeakerKey,
  act: Act,
): Promise<void> {
  const has = new Set((await db.speakerAlias.findMany({ where: { speakerId: target.id } })).map(({ folded }) => folded))
  const names = [source.name, ...source.aliases.map(({ alias }) => alias)]
  const rows = aliasRows(target.id, names, 'person').filter(({ folded }) => !has.has(folded))
  await insertRows(db, 'SpeakerAlias', rows)
  const learned = [...new Set(rows.map(({ alias }) => alias))]
  await appendRevisions(
    db,
    act,
    learned.map(alias => ({ action: 'merged', speakerId: target.id, field: 'alias', before: null, after: alias })),
  )
}
