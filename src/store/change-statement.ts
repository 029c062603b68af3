import { WortlautError } from '../errors.js'
import type { Span } from '../extraction/model.js'
import { type Db, insertRows } from './database.js'
import { needSpeakers, type SpeakerKey } from './find-speakers.js'
import type { Party, RevisionAction } from './generated/enums.js'
import { type Content, contentChanges, contentOf, type KnownStatement } from './known-statements.js'
import { type Act, appendRevisions } from './revisions.js'
import { ELLIPSIS, saidColumns } from './statement-rows.js'

/**
 * Changes the content of a statement, with a revision for every field that it changes; tells whether there was any.
 *
 * @throws WortlautError `bad-input` for a speaker whom nobody knows, or words that do not stand in the article.
 */
export async function changeStatement(
  db: Db,
  known: KnownStatement,
  wanted: Partial<Content>,
  act: Act,
  action: RevisionAction,
): Promise<boolean> {
  const before = contentOf(known)
  const quote = wanted.quote === undefined || wanted.quote === before.quote ? null : parseQuote(wanted.quote)
  const speakers = await findParties(db, 'speaker', { ...before, ...wanted }.speakers)
  const relayers = await findParties(db, 'relayer', { ...before, ...wanted }.relayers)
  const text = quote ? await replaceQuote(db, known, quote) : before.text
  const after = { ...before, ...wanted, text, speakers: slugsOf(speakers), relayers: slugsOf(relayers) }
  const changes = contentChanges(known.id, before, after, action)
  if (changes.length === 0) return false
  if (after.speakers !== before.speakers) await replaceParties(db, known, 'speaker', speakers)
  if (after.relayers !== before.relayers) await replaceParties(db, known, 'relayer', relayers)
  const data = { ...columnsOf(known, after, act), speakerId: speakers[0]?.id ?? null }
  await db.statement.update({ where: { id: known.id }, data })
  await appendRevisions(db, act, changes)
  return true
}

function columnsOf(known: KnownStatement, { text, type, act: speechAct, status, ...after }: Content, act: Act) {
  const { saidFrom: from, saidTo: to, saidPrecision: precision, saidPhrase: phrase } = after
  const published = { from: known.publishedFrom, to: known.publishedTo }
  return {
    text,
    type,
    act: speechAct,
    status,
    ...saidColumns({ from, to, precision, phrase }, published),
    version: known.version + 1,
    updatedAt: act.at,
    deletedAt: status === 'deleted' ? (known.deletedAt ?? act.at) : null,
  }
}

function parseQuote(quote: string): Span[] {
  const spans = quote.split(' ').filter(span => span !== '')
  return spans.map(span => span.split('-').map(Number) as [number, number])
}

async function replaceQuote(db: Db, { id, articleId }: KnownStatement, quote: readonly Span[]): Promise<string> {
  const { text } = await db.article.findUniqueOrThrow({ where: { id: articleId }, select: { text: true } })
  checkQuote(quote, text)
  const rows = quote.map(([start, end], position) => ({
    statementId: id,
    part: 'quote',
    position,
    start,
    end,
    text: text.slice(start, end),
  }))
  await db.statementSpan.deleteMany({ where: { statementId: id, part: 'quote' } })
  await insertRows(db, 'StatementSpan', rows)
  return rows.map(row => row.text).join(ELLIPSIS)
}

/**
 * Words are spans of the article's text, in its order.
 *
 * @throws WortlautError `bad-input`
 */
export function checkQuote(quote: readonly Span[], text: string): void {
  const sound = quote.every(
    ([start, end], i) =>
      Number.isInteger(start) &&
      Number.isInteger(end) &&
      start >= (quote[i - 1]?.[1] ?? 0) &&
      start < end &&
      end <= text.length,
  )
  if (quote.length > 0 && sound) return
  const shown = quote.map(([start, end]) => `${start}-${end}`).join(' ')
  throw new WortlautError(
    'bad-input',
    `quote: "${shown}" are not spans of the article's text (0-${text.length}) in order`,
  )
}

function findParties(db: Db, party: Party, slugs: string | null): Promise<SpeakerKey[]> {
  return needSpeakers(db, party, slugs?.split(', ') ?? [])
}

function slugsOf(speakers: readonly SpeakerKey[]): string | null {
  return speakers.map(({ slug }) => slug).join(', ') || null
}

/** Puts others in; who was named before keeps how the article names them, and who takes a place takes over its mention. */
async function replaceParties(db: Db, known: KnownStatement, party: Party, speakers: readonly SpeakerKey[]) {
  const old = known.parties.filter(one => one.party === party)
  const rows = speakers.map(({ id: speakerId }, position) => {
    const { mention = null, role = null } = old.find(one => one.speakerId === speakerId) ?? old[position] ?? {}
    return { statementId: known.id, party, position, speakerId, mention, role }
  })
  await db.statementParty.deleteMany({ where: { statementId: known.id, party } })
  await insertRows(db, 'StatementParty', rows)
}
