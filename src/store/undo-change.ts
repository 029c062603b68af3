import { WortlautError } from '../errors.js'
import { type Change, changeStatements } from './change-statements.js'
import { type Db, insertRows } from './database.js'
import { needSpeakers } from './find-speakers.js'
import type { Revision } from './generated/client.js'
import { groupBy } from './group-by.js'
import { type Content, contentOf, loadKnown } from './known-statements.js'
import { type Act, type Author, actOf, appendRevisions } from './revisions.js'
import { aliasRows } from './save-speakers.js'

/** What an undo did: its own id, and how many values were changed again since, which it left as they are. */
export interface Undone {
  readonly change: string
  readonly left: number
}

/**
 * Takes back an act of a person: every value that is still as the act left it becomes what it was before. The revisions of
 * both stay. An undo can be undone.
 *
 * @throws WortlautError `not-found` for an unknown act, `conflict` for one that was undone or that added something.
 */
export async function undoChange(db: Db, change: string, author: Author): Promise<Undone> {
  const revisions = await db.revision.findMany({ where: { change }, orderBy: { id: 'desc' } })
  await checkUndoable(db, change, revisions)
  const act = actOf(author, change)
  let left = 0
  // Speakers first: as long as one is merged into another, no statement can be given back to it.
  for (const row of revisions.filter(({ speakerId }) => speakerId !== null)) left += await undoSpeaker(db, row, act)
  left += await undoStatements(db, revisions, act)
  return { change: act.change, left }
}

async function checkUndoable(db: Db, change: string, revisions: readonly Revision[]): Promise<void> {
  if (revisions.length === 0) throw new WortlautError('not-found', `there is no change ${change}`)
  if (revisions.some(({ who, statementId, action }) => who === 'wortlaut' || (statementId && action === 'added'))) {
    throw new WortlautError('conflict', `change ${change} is not a correction: reject or delete the statement instead`)
  }
  if ((await db.revision.count({ where: { undoes: change } })) > 0) {
    throw new WortlautError('conflict', `change ${change} was undone already`)
  }
}

async function undoStatements(db: Db, revisions: readonly Revision[], act: Act): Promise<number> {
  const { change } = revisions[0]!
  const rows = groupBy(revisions, ({ statementId }) => statementId)
  const changes: Change[] = []
  let left = 0
  for (const known of await loadKnown(db, { revisions: { some: { change } } })) {
    const content = contentOf(known)
    const all = rows.get(known.id) ?? []
    const standing = all.filter(({ field, after }) => content[field as keyof Content] === after)
    changes.push({ known, wanted: Object.fromEntries(standing.map(({ field, before }) => [field, before])) })
    left += all.length - standing.length
  }
  await changeStatements(db, changes, act, 'undone')
  return left
}

async function undoSpeaker(db: Db, { speakerId, field, before, after }: Revision, act: Act): Promise<number> {
  const undo = SPEAKER_FIELDS[field]
  // A speaker who was added stays, without statements.
  if (!undo || (field === 'name' && before === null)) return 0
  if (!(await undo(db, speakerId!, before, after))) return 1
  const row = { action: 'undone', speakerId: speakerId!, field, before: after, after: before } as const
  await appendRevisions(db, act, [row])
  return 0
}

type UndoField = (db: Db, speakerId: string, before: string | null, after: string | null) => Promise<boolean>

/** How each field of a speaker is brought back; false where it is no longer as the act left it. */
const SPEAKER_FIELDS: Readonly<Record<string, UndoField>> = {
  alias: undoAlias,
  mergedInto: undoMerge,
  name: undoColumn('name'),
  kind: undoColumn('kind'),
  gender: undoColumn('gender'),
  wikidata: undoColumn('wikidata'),
}

function undoColumn(column: 'name' | 'kind' | 'gender' | 'wikidata'): UndoField {
  return async (db, id, before, after) => {
    const data = { [column]: before, updatedAt: new Date() }
    return (await db.speaker.updateMany({ where: { id, [column]: after }, data })).count > 0
  }
}

async function undoAlias(db: Db, speakerId: string, before: string | null, after: string | null): Promise<boolean> {
  if (after !== null) return (await db.speakerAlias.deleteMany({ where: { speakerId, alias: after } })).count > 0
  const has = new Set((await db.speakerAlias.findMany({ where: { speakerId } })).map(({ folded }) => folded))
  const rows = aliasRows(speakerId, [before!], 'person').filter(({ folded }) => !has.has(folded))
  await insertRows(db, 'SpeakerAlias', rows)
  return rows.length > 0
}

async function undoMerge(db: Db, id: string, before: string | null, after: string | null): Promise<boolean> {
  const speaker = await db.speaker.findUniqueOrThrow({ where: { id }, include: { mergedInto: true } })
  if ((speaker.mergedInto?.slug ?? null) !== after) return false
  const [target] = before === null ? [null] : await needSpeakers(db, 'into', [before])
  await db.speaker.update({ where: { id }, data: { mergedIntoId: target?.id ?? null } })
  return true
}
