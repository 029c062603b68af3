import { WortlautError } from '../errors.js'
import type { Span } from '../extraction/model.js'
import { type Db, deleteOfStatements, insertRows, updateRows } from './database.js'
import { findSpeakers, type SpeakerKey } from './find-speakers.js'
import type { Party, RevisionAction } from './generated/enums.js'
import { type Content, contentChanges, contentOf, type KnownStatement } from './known-statements.js'
import { checkQuote, parseQuote, quoteRows } from './quotes.js'
import { type Act, appendRevisions } from './revisions.js'
import { ELLIPSIS, saidColumns } from './statement-rows.js'

/** What should become of a statement; what is left out stays. */
export interface Change {
  readonly known: KnownStatement
  readonly wanted: Partial<Content>
}

/** A change with all that it refers to looked up. */
interface Plan {
  readonly known: KnownStatement
  readonly before: Content
  readonly after: Content
  readonly parties: Readonly<Record<Party, readonly SpeakerKey[]>>
  /** The new places of the words, null where they stay. */
  readonly quote: readonly Span[] | null
  readonly articleText: string
}

/**
 * Changes the content of statements, with a revision for every field that changes; gives the number of those that did.
 *
 * @throws WortlautError `bad-input` for a speaker whom nobody knows, or words that do not stand in the article.
 */
export async function changeStatements(
  db: Db,
  changes: readonly Change[],
  act: Act,
  action: RevisionAction,
): Promise<number> {
  const plans = await planChanges(db, changes)
  const revisions = plans.map(({ known, before, after }) => contentChanges(known.id, before, after, action))
  const effective = plans.filter((_, index) => revisions[index]!.length > 0)
  await replaceQuotes(db, effective)
  await replaceParties(db, effective)
  await updateRows(
    db,
    'Statement',
    effective.map(plan => columnsOf(plan, act)),
  )
  await appendRevisions(db, act, revisions.flat())
  return effective.length
}

async function planChanges(db: Db, changes: readonly Change[]): Promise<Plan[]> {
  const drafts = changes.map(({ known, wanted }) => {
    const before = contentOf(known)
    return { known, before, after: { ...before, ...wanted } }
  })
  const slugs = drafts.flatMap(({ after }) => [...slugsIn(after.speakers), ...slugsIn(after.relayers)])
  const found = await findSpeakers(db, [...new Set(slugs)])
  const plans: Plan[] = []
  for (const draft of drafts) {
    const parties = {
      speaker: pick(found, 'speaker', draft.after.speakers),
      relayer: pick(found, 'relayer', draft.after.relayers),
    }
    const { quote, articleText, text } = await planQuote(db, draft)
    const after = { ...draft.after, text, speakers: joinSlugs(parties.speaker), relayers: joinSlugs(parties.relayer) }
    plans.push({ ...draft, after, parties, quote, articleText })
  }
  return plans
}

const slugsIn = (slugs: string | null) => slugs?.split(', ') ?? []
const joinSlugs = (speakers: readonly SpeakerKey[]) => speakers.map(({ slug }) => slug).join(', ') || null

function pick(found: ReadonlyMap<string, SpeakerKey>, party: Party, slugs: string | null): SpeakerKey[] {
  return slugsIn(slugs).map(slug => {
    const speaker = found.get(slug)
    if (!speaker) throw new WortlautError('bad-input', `${party}: there is no speaker "${slug}"`)
    return speaker
  })
}

async function planQuote(db: Db, { known, before, after }: Pick<Plan, 'known' | 'before' | 'after'>) {
  if (after.quote === before.quote) return { quote: null, articleText: '', text: before.text }
  const where = { id: known.articleId }
  const { text: articleText } = await db.article.findUniqueOrThrow({ where, select: { text: true } })
  const quote = parseQuote(after.quote)
  checkQuote(quote, articleText)
  return { quote, articleText, text: quote.map(([start, end]) => articleText.slice(start, end)).join(ELLIPSIS) }
}

async function replaceQuotes(db: Db, plans: readonly Plan[]): Promise<void> {
  for (const { known, quote, articleText } of plans) {
    if (!quote) continue
    await db.statementSpan.deleteMany({ where: { statementId: known.id, part: 'quote' } })
    await insertRows(db, 'StatementSpan', quoteRows(known.id, quote, articleText))
  }
}

async function replaceParties(db: Db, plans: readonly Plan[]): Promise<void> {
  const moved = plans.filter(
    ({ before, after }) => after.speakers !== before.speakers || after.relayers !== before.relayers,
  )
  const ids = moved.map(({ known }) => known.id)
  if (ids.length === 0) return
  await deleteOfStatements(db, 'StatementParty', ids)
  await insertRows(
    db,
    'StatementParty',
    moved.flatMap(plan => [...rowsOf(plan, 'speaker'), ...rowsOf(plan, 'relayer')]),
  )
}

/** Who was named before keeps how the article names them, and who takes a place takes over its mention. */
function rowsOf({ known, parties }: Plan, party: Party) {
  const old = known.parties.filter(one => one.party === party)
  return parties[party].map(({ id: speakerId }, position) => {
    const { mention = null, role = null } = old.find(one => one.speakerId === speakerId) ?? old[position] ?? {}
    return { statementId: known.id, party, position, speakerId, mention, role }
  })
}

function columnsOf({ known, after, parties }: Plan, act: Act) {
  const { text, type, act: speechAct, status } = after
  const { saidFrom: from, saidTo: to, saidPrecision: precision, saidPhrase: phrase } = after
  const published = { from: known.publishedFrom, to: known.publishedTo }
  return {
    id: known.id,
    text,
    type,
    act: speechAct,
    status,
    speakerId: parties.speaker[0]?.id ?? null,
    ...saidColumns({ from, to, precision, phrase }, published),
    version: known.version + 1,
    updatedAt: act.at,
    deletedAt: status === 'deleted' ? (known.deletedAt ?? act.at) : null,
  }
}
