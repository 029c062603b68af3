/** How exactly a date is known. */
export const PRECISIONS = ['day', 'month', 'season', 'year', 'range', 'unknown'] as const
export type Precision = (typeof PRECISIONS)[number]

/**
 * The days in which something happened: `from` and `to` are inclusive ISO days (`YYYY-MM-DD`), null where that end is
 * open; `phrase` holds the words that gave it, null where it was taken from the article's date.
 */
export interface Interval {
  readonly from: string | null
  readonly to: string | null
  readonly precision: Precision
  readonly phrase: string | null
}
