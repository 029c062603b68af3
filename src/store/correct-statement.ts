import type { Interval } from '../dates/interval.js'
import { WortlautError } from '../errors.js'
import type { Act, Span, StatementType } from '../extraction/model.js'
import { changeStatements } from './change-statements.js'
import type { Db } from './database.js'
import { type Content, type KnownStatement, loadKnown } from './known-statements.js'
import { type Author, actOf } from './revisions.js'

/** What a person puts right; what is left out stays. */
export interface Correction {
  /** The judgement; where none is given, a change makes the statement `corrected`. */
  readonly status?: 'verified' | 'rejected'
  /** Slugs of who said it, jointly if several; none is "unknown". */
  readonly speakers?: readonly string[]
  /** Slugs of who passed it on, first who told the reader. */
  readonly relayers?: readonly string[]
  readonly type?: StatementType
  readonly act?: Act
  readonly said?: Interval
  /** Where its words stand in the article's text. */
  readonly quote?: readonly Span[]
}

/**
 * Verifies, corrects or rejects a statement; from then on the extractor leaves it as it is. `version` is the one that the
 * person saw. Gives the new version; where nothing was changed, the old one.
 *
 * @throws WortlautError `not-found`, `gone` for a deleted one, `outdated` if somebody was faster, `bad-input`.
 */
export async function correctStatement(
  db: Db,
  id: string,
  correction: Correction,
  author: Author,
  version: number | null,
): Promise<number> {
  const known = await findStatement(db, id, version)
  const wanted = wantedBy(correction)
  const status = correction.status ?? (Object.keys(wanted).length > 0 ? 'corrected' : known.status)
  const action = status === 'verified' || status === 'rejected' ? status : 'corrected'
  const changed = await changeStatements(db, [{ known, wanted: { ...wanted, status } }], actOf(author), action)
  return known.version + changed
}

/** Removes a statement; a tombstone stays, so that it is not found again by the extractor. */
export async function deleteStatement(db: Db, id: string, author: Author, version: number | null): Promise<void> {
  const known = await findStatement(db, id, version)
  await changeStatements(db, [{ known, wanted: { status: 'deleted' } }], actOf(author), 'deleted')
}

async function findStatement(db: Db, id: string, version: number | null): Promise<KnownStatement> {
  const [known] = await loadKnown(db, { id })
  if (!known) throw new WortlautError('not-found', `there is no statement ${id}`)
  if (known.status === 'deleted') throw new WortlautError('gone', `statement ${id} was deleted`)
  if (version !== null && version !== known.version) {
    throw new WortlautError('outdated', `statement ${id} was changed meanwhile: it is version ${known.version} now`)
  }
  return known
}

function wantedBy({ speakers, relayers, type, act, said, quote }: Correction): Partial<Content> {
  return {
    ...(speakers && { speakers: speakers.join(', ') || null }),
    ...(relayers && { relayers: relayers.join(', ') || null }),
    ...(type && { type }),
    ...(act && { act }),
    ...(said && { saidFrom: said.from, saidTo: said.to, saidPrecision: said.precision, saidPhrase: said.phrase }),
    ...(quote && { quote: quote.map(([start, end]) => `${start}-${end}`).join(' ') }),
  }
}
