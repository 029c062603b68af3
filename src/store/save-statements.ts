import type { Interval } from '../dates/interval.js'
import type { ResolvedSpeaker } from '../speakers/model.js'
import { type Db, deleteOfStatements, insertRows, updateRows } from './database.js'
import { statementId } from './identity.js'
import { contentChanges, contentOf, isJudged, type KnownStatement, loadKnown, quoteOf } from './known-statements.js'
import { matchStatements } from './match-statements.js'
import { actOfProgram, appendRevisions } from './revisions.js'
import { saveSpeakers, slugOfSpeaker } from './save-speakers.js'
import { partyRows, type ReadStatement, spanRows, statementColumns } from './statement-rows.js'

/** What was read from one article. */
export interface Reading {
  readonly articleId: string
  /** Behind the slugs of speakers who are only this article's. */
  readonly suffix: string
  readonly text: string
  readonly published: Interval
  readonly extractorVersion: string
  readonly statements: readonly ReadStatement[]
}

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
  const drafts = await draft(db, reading, known, now)
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

/** A statement as it would be stored, and the stored one that it is, if there is one. */
type Draft = Awaited<ReturnType<typeof draft>>[number]

async function draft(db: Db, reading: Reading, known: readonly KnownStatement[], now: Date) {
  const { articleId, suffix, text, published, extractorVersion, statements } = reading
  const matches = matchStatements(
    statements.map(({ statement }) => ({ quote: statement.quote, nested: statement.parent !== null })),
    known.map(one => ({ quote: quoteOf(one), nested: one.nestedInId !== null })),
  ).map(index => (index === null ? null : known[index]!))
  const ids = assignIds(reading, matches, known)
  // The wrong speaker that a person has put right is not stored again.
  const open = statements.filter((_, index) => !matches[index] || !isJudged(matches[index]))
  const speakers = await saveSpeakers(db, speakersOf(suffix, open), now)
  return statements.map((read, index) => {
    const id = ids[index]!
    const judged = matches[index] && isJudged(matches[index])
    const parties = judged ? [] : partyRows(suffix, id, read.attribution, speakers)
    const { parent, refersTo } = read.statement
    const row = {
      id,
      articleId,
      ...statementColumns(text, read, published),
      speakerId: parties.find(({ party }) => party === 'speaker')?.speakerId ?? null,
      nestedInId: parent === null ? null : ids[parent]!,
      refersToId: refersTo === null ? null : ids[refersTo]!,
      extractorVersion,
    }
    return { known: matches[index] ?? null, row, spans: spanRows(text, id, read.statement), parties }
  })
}

function assignIds(reading: Reading, matches: readonly (KnownStatement | null)[], known: readonly KnownStatement[]) {
  const taken = new Set(known.map(({ id }) => id))
  return reading.statements.map(({ statement }, index) => {
    const id = matches[index]?.id ?? statementId(reading.articleId, statement.quote, statement.parent !== null, taken)
    taken.add(id)
    return id
  })
}

function speakersOf(suffix: string, statements: readonly ReadStatement[]): Map<string, ResolvedSpeaker> {
  const all = statements.flatMap(({ attribution }) => [...attribution.speakers, ...attribution.relayers])
  return new Map(all.map(speaker => [slugOfSpeaker(speaker, suffix), speaker]))
}

/** Whether the program reads a statement otherwise than it is stored; which version did so does not matter. */
function differs(known: KnownStatement, { row, spans, parties }: Omit<Draft, 'known'>): boolean {
  if (known.status === 'withdrawn' || known.spans.length !== spans.length || known.parties.length !== parties.length)
    return true
  const { extractorVersion: _, ...columns } = row
  return (
    !agrees(known, columns) ||
    !spans.every(span => known.spans.some(other => agrees(other, span))) ||
    !parties.every(party => known.parties.some(other => agrees(other, party)))
  )
}

function agrees<T extends object>(stored: T, columns: Partial<T>): boolean {
  return Object.entries(columns).every(([name, value]) => stored[name as keyof T] === value)
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
