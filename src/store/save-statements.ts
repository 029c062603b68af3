import { type Db, deleteOfStatements, insertRows, updateRows } from './database.js'
import { type Draft, differs, draftStatements, type Reading } from './draft-statements.js'
import { contentChanges, contentOf, isJudged, type KnownStatement, loadKnown } from './known-statements.js'
import { actOfProgram, appendRevisions } from './revisions.js'

/** How many statements were stored anew, are read otherwise than before, and were taken back. */
export interface SavedStatements {
  readonly added: number
  readonly changed: number
  readonly withdrawn: number
}

/**
 * Stores what was read from an article: new statements, changes to the `known` ones that it has already (the same by the
 * place of their words), and the withdrawal of those no longer found. What a person has judged stays as it is.
 */
export async function saveStatements(
  db: Db,
  reading: Reading,
  known: readonly KnownStatement[],
  now: Date,
): Promise<SavedStatements> {
  const drafts = await draftStatements(db, reading, known, now)
  const fresh = drafts.filter(({ known }) => known === null)
  const changed = drafts.filter(({ known, ...draft }) => known !== null && !isJudged(known) && differs(known, draft))
  const found = new Set(drafts.map(({ row }) => row.id))
  const gone = known.filter(
    ({ id, status, origin }) => !found.has(id) && status === 'unreviewed' && origin !== 'person',
  )

  await insertFresh(db, fresh, now)
  await replaceChanged(db, changed, now)
  await withdraw(db, gone, now)
  if (known.length > 0) await confirm(db, reading)
  const touched = [...changed.map(({ row }) => row.id), ...gone.map(({ id }) => id)]
  if (touched.length > 0) await record(db, reading, known, new Set(touched), now)
  return { added: fresh.length, changed: changed.length, withdrawn: gone.length }
}

async function insertFresh(db: Db, fresh: readonly Draft[], now: Date): Promise<void> {
  const rows = fresh.map(({ row }) => ({
    ...row,
    status: 'unreviewed',
    origin: 'article',
    version: 1,
    createdAt: now,
    updatedAt: now,
  }))
  await insertRows(db, 'Statement', rows)
  await insertParts(db, fresh)
}

async function insertParts(db: Db, drafts: readonly Draft[]): Promise<void> {
  await insertRows(
    db,
    'StatementSpan',
    drafts.flatMap(({ spans }) => spans),
  )
  await insertRows(
    db,
    'StatementParty',
    drafts.flatMap(({ parties }) => parties),
  )
}

async function replaceChanged(db: Db, changed: readonly Draft[], now: Date): Promise<void> {
  const ids = changed.map(({ row }) => row.id)
  if (ids.length === 0) return
  const rows = changed.map(({ row, known }) => {
    return { ...row, status: 'unreviewed', version: known!.version + 1, updatedAt: now }
  })
  await updateRows(db, 'Statement', rows)
  await deleteOfStatements(db, 'StatementSpan', ids)
  await deleteOfStatements(db, 'StatementParty', ids)
  await insertParts(db, changed)
}

async function withdraw(db: Db, gone: readonly KnownStatement[], now: Date): Promise<void> {
  const rows = gone.map(({ id, version }) => ({ id, status: 'withdrawn', version: version + 1, updatedAt: now }))
  await updateRows(db, 'Statement', rows)
}

/** Notes the version that has read the article's statements last. */
async function confirm(db: Db, { articleId, extractorVersion }: Reading): Promise<void> {
  await db.$executeRaw`UPDATE "Statement" SET "extractorVersion" = ${extractorVersion}
    WHERE "articleId" = ${articleId} AND "status" = 'unreviewed' AND "extractorVersion" <> ${extractorVersion}`
}

async function record(
  db: Db,
  { articleId, extractorVersion }: Reading,
  before: readonly KnownStatement[],
  touched: ReadonlySet<string>,
  now: Date,
): Promise<void> {
  const old = new Map(before.map(one => [one.id, one]))
  const after = (await loadKnown(db, { articleId })).filter(({ id }) => touched.has(id))
  const act = actOfProgram(`${articleId} ${extractorVersion}`, 'the article was read again', extractorVersion, now)
  const changes = after.flatMap(one => {
    const before = old.get(one.id)!
    return contentChanges(one.id, contentOf(before), contentOf(one), actionOf(before, one))
  })
  await appendRevisions(db, act, changes)
}

function actionOf(before: KnownStatement, after: KnownStatement) {
  if (after.status === 'withdrawn') return 'withdrawn'
  return before.status === 'withdrawn' ? 'restored' : 'reextracted'
}
