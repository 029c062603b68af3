import type { Db } from './database.js'
import { type Entries, type Entry, entriesAt, OPEN_BEGINNING, OPEN_END, toDay } from './entries.js'
import { LISTED_STATUSES, STANDING_STATUSES, type StatementFilters } from './filters.js'
import { resolveSpeakers } from './resolve-speakers.js'
import { parseTextQuery } from './search/parse-text-query.js'
import { hitRows } from './search/rows.js'

type Condition = (entry: Entry) => boolean

/** The entries that the filters choose: the same ones as `statement-conditions.ts` lets the database list. */
export async function chooseEntries(db: Db, entries: Entries, filters: StatementFilters): Promise<readonly Entry[]> {
  const speakerIds = filters.speakerId === null ? await resolveSpeakers(db, filters.speaker) : [filters.speakerId]
  const relayerIds = await resolveSpeakers(db, filters.relayedBy)
  if (speakerIds.length === 0 && filters.speaker.length > 0) return []
  if (relayerIds.length === 0 && filters.relayedBy.length > 0) return []
  const hits = filters.q === null ? entries.list : await findHits(db, entries, filters.q, { speakerIds, relayerIds })
  const conditions = conditionsOf(entries, filters, speakerIds, relayerIds)
  return conditions.reduce((chosen, condition) => chosen.filter(condition), hits)
}

/** Those that leave least come first; whether a statement stands says least. */
function conditionsOf(
  { vocabulary }: Entries,
  filters: StatementFilters,
  speakerIds: readonly string[],
  relayerIds: readonly string[],
): readonly Condition[] {
  const among = (words: readonly string[], toCondition: (wanted: readonly number[]) => Condition) =>
    words.length === 0 ? [] : [toCondition(words.map(word => vocabulary.numbers.get(word) ?? UNKNOWN))]
  return [
    ...among(
      speakerIds,
      isAny(entry => entry.speakers),
    ),
    ...among(
      relayerIds,
      isAny(entry => entry.relayers),
    ),
    ...among(
      filters.article,
      isOne(entry => entry.article),
    ),
    ...intervalConditions(filters),
    ...among(
      filters.outlet,
      isOne(entry => entry.outlet),
    ),
    ...among(
      filters.type,
      isOne(entry => entry.type),
    ),
    ...among(
      filters.act,
      isOne(entry => entry.act),
    ),
    ...changedSince(filters.updatedSince),
    ...among(
      statusesOf(filters),
      isOne(entry => entry.status),
    ),
  ]
}

/** A word that no statement has. */
const UNKNOWN = -1

async function findHits(db: Db, { list }: Entries, q: string, people: Parameters<typeof hitRows>[2]) {
  const query = parseTextQuery(q)
  return query.length === 0 ? [] : entriesAt(list, await hitRows(db, query, people))
}

function statusesOf({ status, updatedSince }: StatementFilters): readonly string[] {
  if (status.length > 0) return status
  return updatedSince ? LISTED_STATUSES : STANDING_STATUSES
}

/** An unknown date lies nowhere. */
function intervalConditions({ from, to, dateField }: StatementFilters): Condition[] {
  if (from === null && to === null) return []
  const [begin, end] = [from === null ? OPEN_BEGINNING : toDay(from), to === null ? OPEN_END : toDay(to)]
  return [
    ({ [dateField]: { first, last } }) =>
      first <= end && last >= begin && (first !== OPEN_BEGINNING || last !== OPEN_END),
  ]
}

const isOne = (of: (entry: Entry) => number) => (wanted: readonly number[]) => (entry: Entry) =>
  wanted.includes(of(entry))
const isAny = (of: (entry: Entry) => readonly number[]) => (wanted: readonly number[]) => (entry: Entry) =>
  wanted.some(one => of(entry).includes(one))

function changedSince(updatedSince: Date | null): Condition[] {
  const since = updatedSince?.getTime()
  return since === undefined ? [] : [entry => entry.updatedAt >= since]
}
