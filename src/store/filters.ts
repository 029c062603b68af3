import type { Act, StatementType } from '../extraction/model.js'

/** The statuses that a statement can be asked for; a deleted one is never listed. */
export const LISTED_STATUSES = ['unreviewed', 'verified', 'corrected', 'rejected', 'withdrawn'] as const
export type ListedStatus = (typeof LISTED_STATUSES)[number]

/** What is listed where no status is asked for: neither what a person rejected nor what the extractor took back. */
export const STANDING_STATUSES = ['unreviewed', 'verified', 'corrected'] as const satisfies readonly ListedStatus[]

export const DATE_FIELDS = ['said', 'published'] as const
export type DateField = (typeof DATE_FIELDS)[number]

/** Which statements are meant: every filter narrows, an empty list or null does not; the entries of one list are alternatives. */
export interface StatementFilters {
  /** Slugs, names or aliases; joint speakers count as well. */
  readonly speaker: readonly string[]
  /** Just this speaker: another one of the same name stays out. */
  readonly speakerId: string | null
  /** Slugs, names or aliases of anybody in the relayer chain. */
  readonly relayedBy: readonly string[]
  /** Inclusive ISO days: a statement matches if its interval has a day in common with them; one of unknown date does not. */
  readonly from: string | null
  readonly to: string | null
  /** Which interval `from`, `to` and the order refer to. */
  readonly dateField: DateField
  readonly type: readonly StatementType[]
  readonly act: readonly Act[]
  /** Ids of articles. */
  readonly article: readonly string[]
  readonly outlet: readonly string[]
  /** Full text, in the syntax that `parse-text-query.ts` explains. */
  readonly q: string | null
  /** Empty: those that stand (`STANDING_STATUSES`), and with `updatedSince` all. */
  readonly status: readonly ListedStatus[]
  /** Changed at this instant or later. */
  readonly updatedSince: Date | null
}

/** No filter at all: every statement that stands. */
export const NO_FILTERS: StatementFilters = {
  speaker: [],
  speakerId: null,
  relayedBy: [],
  from: null,
  to: null,
  dateField: 'said',
  type: [],
  act: [],
  article: [],
  outlet: [],
  q: null,
  status: [],
  updatedSince: null,
}

/** By the day on which it was said (or published, by `dateField`), by how well it fits `q`, or the latest change first. */
export const SORTS = ['newest', 'oldest', 'relevance', 'changed'] as const
export type Sort = (typeof SORTS)[number]

/**
 * Where a page begins: behind the row with this date (of a change: instant) and id (and, by relevance, rank). Stable
 * while rows are inserted.
 */
export interface Position {
  readonly date: string | null
  readonly rank: number | null
  readonly id: string
}

export interface PageRequest {
  readonly sort: Sort
  readonly size: number
  readonly after: Position | null
}

export interface Page<T> {
  readonly items: readonly T[]
  /** Where the next page begins, null on the last. */
  readonly next: Position | null
}

/** By what the statements that the filters choose can be counted. */
export const FACETS = ['speaker', 'type', 'act', 'outlet', 'month'] as const
export type Facet = (typeof FACETS)[number]
