import type { Interval } from '../dates/interval.js'
import type { Span } from '../extraction/model.js'
import { anchor } from './anchor.js'
import { type Db, insertRows } from './database.js'
import type { Article } from './generated/client.js'
import { isJudged, type KnownStatement, loadKnown } from './known-statements.js'
import { actOfProgram, appendRevisions, type FieldChange } from './revisions.js'

/** The version of an article into which statements move. */
export interface NewVersion {
  readonly id: string
  readonly text: string
  readonly published: Interval
}

/**
 * Moves the statements of an article's previous version into the new one where all of their words still stand there. Those
 * whose words are gone stay behind, withdrawn unless a person has judged them: what was printed was said.
 */
export async function reanchorStatements(db: Db, previous: Article, next: NewVersion, now: Date): Promise<void> {
  const locate = anchor(previous.text, next.text)
  const changes: FieldChange[] = []
  for (const known of await loadKnown(db, { articleId: previous.id })) {
    const spans = known.spans.map(span => ({ ...span, place: locate([span.start, span.end]) }))
    const quote = spans.filter(({ part }) => part === 'quote').map(({ place }) => place)
    if (inOrder(quote)) changes.push(await move(db, known, spans, next, now))
    else if (!isJudged(known) && known.status !== 'withdrawn') changes.push(await leave(db, known, now))
  }
  const act = actOfProgram(next.id, 'a new version of the article was stored', previous.extractorVersion, now)
  await appendRevisions(db, act, changes)
}

/** A quote whose parts are found apart from each other in another order is not the same quote. */
function inOrder(places: readonly (Span | null)[]): boolean {
  return places.every((place, i) => place !== null && (i === 0 || places[i - 1]![1] <= place[0]))
}

type Placed = KnownStatement['spans'][number] & { place: Span | null }

async function move(db: Db, known: KnownStatement, spans: readonly Placed[], next: NewVersion, now: Date) {
  const { id, version } = known
  const { from, to } = next.published
  await db.statementSpan.deleteMany({ where: { statementId: id } })
  await db.statement.update({
    where: { id },
    data: { articleId: next.id, publishedFrom: from, publishedTo: to, version: version + 1, updatedAt: now },
  })
  const rows = spans.flatMap(({ place, part, position, text }) =>
    place ? [{ statementId: id, part, position, start: place[0], end: place[1], text }] : [],
  )
  await insertRows(db, 'StatementSpan', rows)
  return change(known, 'reanchored', 'article', known.articleId, next.id)
}

async function leave(db: Db, known: KnownStatement, now: Date) {
  const { id, version } = known
  await db.statement.update({ where: { id }, data: { status: 'withdrawn', version: version + 1, updatedAt: now } })
  return change(known, 'withdrawn', 'status', known.status, 'withdrawn')
}

function change(
  { id }: KnownStatement,
  action: FieldChange['action'],
  field: string,
  before: string,
  after: string,
): FieldChange {
  return { action, statementId: id, field, before, after }
}
