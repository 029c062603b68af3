import type { Interval } from '../dates/interval.js'
import { WortlautError } from '../errors.js'
import type { Act, Span, StatementType } from '../extraction/model.js'
import { type Db, insertRows } from './database.js'
import { needSpeakers, type SpeakerKey } from './find-speakers.js'
import type { Article } from './generated/client.js'
import type { Party } from './generated/enums.js'
import { statementId } from './identity.js'
import { loadKnown, quoteOf } from './known-statements.js'
import { checkQuote, quoteRows } from './quotes.js'
import { type Author, actOf, appendRevisions } from './revisions.js'
import { ELLIPSIS, saidColumns } from './statement-rows.js'

/** A statement that a person enters. */
export interface EnteredStatement {
  readonly articleId: string
  readonly type: StatementType
  readonly act: Act
  /** Where its words stand in the article's text. */
  readonly quote: readonly Span[]
  /** Slugs of who said it, jointly if several; none is "unknown". */
  readonly speakers: readonly string[]
  /** Slugs of who passed it on, first who told the reader. */
  readonly relayers: readonly string[]
  readonly said: Interval
  readonly cue: string | null
  readonly addressee: string | null
}

/**
 * Stores a statement that a person has found; gives its id. The extractor leaves it as it is.
 *
 * @throws WortlautError `bad-input` for an unknown article or speaker or words that do not stand there, `conflict` if the
 * article has a statement of the same words.
 */
export async function addStatement(db: Db, entered: EnteredStatement, author: Author): Promise<string> {
  const { articleId, quote } = entered
  const article = await db.article.findUnique({ where: { id: articleId } })
  if (!article) throw new WortlautError('bad-input', `article: there is no article ${articleId}`)
  checkQuote(quote, article.text)
  const speakers = await needSpeakers(db, 'speaker', entered.speakers)
  const relayers = await needSpeakers(db, 'relayer', entered.relayers)
  const id = statementId(articleId, quote, false, await takenIds(db, entered))
  const act = actOf(author)
  const row = rowOf(entered, article, id)
  await insertRows(db, 'Statement', [
    { ...row, speakerId: speakers[0]?.id ?? null, createdAt: act.at, updatedAt: act.at },
  ])
  await insertRows(db, 'StatementSpan', quoteRows(id, quote, article.text))
  await insertRows(db, 'StatementParty', [...partiesOf(id, 'speaker', speakers), ...partiesOf(id, 'relayer', relayers)])
  await appendRevisions(db, act, [{ action: 'added', statementId: id, field: 'text', before: null, after: row.text }])
  return id
}

async function takenIds(db: Db, { articleId, quote }: EnteredStatement): Promise<ReadonlySet<string>> {
  const known = await loadKnown(db, { articleId })
  const place = (spans: readonly Span[]) => spans.join(' ')
  const same = known.find(one => place(quoteOf(one)) === place(quote) && one.status !== 'deleted')
  if (same) throw new WortlautError('conflict', `quote: statement ${same.id} has just these words`)
  return new Set(known.map(({ id }) => id))
}

function rowOf({ type, act, quote, said, cue, addressee }: EnteredStatement, article: Article, id: string) {
  const { publishedFrom, publishedTo } = article
  return {
    id,
    articleId: article.id,
    text: quote.map(([start, end]) => article.text.slice(start, end)).join(ELLIPSIS),
    type,
    act,
    cue,
    addressee,
    ...saidColumns(said, { from: publishedFrom, to: publishedTo }),
    publishedFrom,
    publishedTo,
    confidence: 1,
    rule: 'person',
    status: 'verified',
    origin: 'person',
    version: 1,
  }
}

function partiesOf(statementId: string, party: Party, speakers: readonly SpeakerKey[]) {
  return speakers.map(({ id: speakerId }, position) => ({ statementId, party, position, speakerId }))
}
