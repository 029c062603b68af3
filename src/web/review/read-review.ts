import type { Interval } from '../../dates/interval.js'
import { parseDate } from '../../dates/parse-date.js'
import { ACTS, type Act, STATEMENT_TYPES, type StatementType } from '../../extraction/model.js'
import type { Correction } from '../../store/correct-statement.js'
import type { Db } from '../../store/database.js'
import { findSlugs } from '../../store/resolve-speakers.js'
import type { StatementRecord } from '../../store/statement-record.js'
import { toIsoDate } from '../tidy-search.js'
import type { Texts } from '../words/german.js'
import { locateQuote } from './locate-quote.js'

/** The fields of the review form, as they were sent. */
export const REVIEW_FIELDS = [
  'judgement',
  'reason',
  'speakers',
  'relayers',
  'type',
  'act',
  'said',
  'quote',
  'version',
] as const
export type ReviewFields = Readonly<Record<(typeof REVIEW_FIELDS)[number], string>>
export type ReviewErrors = Partial<Record<(typeof REVIEW_FIELDS)[number], string>>

/** What a review asks for, or what is wrong with it, by field. */
export type Review = { readonly correction: Correction; readonly reason: string } | { readonly errors: ReviewErrors }

const STATUS_OF = { verify: 'verified', reject: 'rejected' } as const

/** What the form shows of a statement before anybody has changed it. */
export function fieldsOf(statement: StatementRecord): ReviewFields {
  const names = (parties: readonly { readonly name: string }[]) => parties.map(({ name }) => name).join('; ')
  return {
    judgement: '',
    reason: '',
    speakers: names(statement.speakers),
    relayers: names(statement.relayers),
    type: statement.type,
    act: statement.act,
    said: dateField(statement.said),
    quote: statement.text,
    version: String(statement.version),
  }
}

/** Reads a review: a judgement alone, or with the fields that differ from the statement as corrections. */
export async function readReview(
  db: Db,
  statement: StatementRecord,
  sent: ReviewFields,
  texts: Texts,
): Promise<Review> {
  const errors: ReviewErrors = {}
  if (sent.reason.trim() === '') errors.reason = texts.review.noReason
  const correction = sent.judgement === 'correct' ? await readChanges(db, statement, sent, texts, errors) : judge(sent)
  if (!correction) errors.judgement = texts.review.noJudgement
  else if (Object.keys(correction).length === 0 && Object.keys(errors).length === 0)
    errors.judgement = texts.review.noChange
  if (!correction || Object.keys(errors).length > 0) return { errors }
  return { correction, reason: sent.reason.trim() }
}

function judge({ judgement }: ReviewFields): Correction | null {
  return judgement === 'verify' || judgement === 'reject' ? { status: STATUS_OF[judgement] } : null
}

async function readChanges(
  db: Db,
  statement: StatementRecord,
  sent: ReviewFields,
  texts: Texts,
  errors: ReviewErrors,
): Promise<Correction> {
  const before = fieldsOf(statement)
  const isNew = (field: keyof ReviewFields) => sent[field].trim() !== before[field]
  const type = STATEMENT_TYPES.find(known => known === sent.type)
  const act = ACTS.find(known => known === sent.act)
  return {
    ...(isNew('speakers') && { speakers: await readNames(db, 'speakers', sent, texts, errors) }),
    ...(isNew('relayers') && { relayers: await readNames(db, 'relayers', sent, texts, errors) }),
    ...(isNew('type') && type && { type: type satisfies StatementType }),
    ...(isNew('act') && act && { act: act satisfies Act }),
    ...(isNew('said') && { said: readDate(sent.said, texts, errors) }),
    ...(isNew('quote') && { quote: readQuote(statement, sent.quote, texts, errors) }),
  }
}

async function readNames(
  db: Db,
  field: 'speakers' | 'relayers',
  sent: ReviewFields,
  { search, review }: Texts,
  errors: ReviewErrors,
): Promise<string[]> {
  const names = sent[field].split(';').map(name => name.trim())
  const slugs: string[] = []
  for (const name of names.filter(name => name !== '')) {
    const found = await findSlugs(db, name)
    if (found.length === 0) errors[field] = search.unknownSpeaker(name)
    if (found.length > 1) errors[field] = review.ambiguous(name, found.join(', '))
    slugs.push(...found)
  }
  return slugs
}

function readDate(text: string, { search }: Texts, errors: ReviewErrors): Interval {
  const unknown: Interval = { from: null, to: null, precision: 'unknown', phrase: null }
  if (text.trim() === '') return unknown
  try {
    return parseDate(toIsoDate(text))
  } catch {
    errors.said = search.wrongDate
    return unknown
  }
}

function readQuote({ article, spans }: StatementRecord, words: string, { review }: Texts, errors: ReviewErrors) {
  const found = locateQuote(article.text, words, spans.find(({ part }) => part === 'quote')?.start ?? 0)
  if (!found) errors.quote = review.noSuchWords
  return found ?? []
}

/** A date as a person would write it into the field: `2022`, `2022-01` or `2022-01-21`; an odd interval by its first day. */
function dateField({ from, to, precision }: Interval): string {
  if (from === null) return to ?? ''
  if (precision === 'year') return from.slice(0, 4)
  return precision === 'month' ? from.slice(0, 7) : from
}
