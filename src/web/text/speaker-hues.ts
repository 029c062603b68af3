import type { StatementRecord } from '../../store/statement-record.js'

/** So many colours can be told apart on a page; whoever comes after shares one, and the names tell them apart. */
export const HUES = 8

/** Which colour a statement has: that of its first speaker, in the order in which they come up; null for an unknown one. */
export function hueOf(statement: StatementRecord, hues: ReadonlyMap<string, number>): number | null {
  const first = statement.speakers[0]
  return first ? (hues.get(first.id) ?? null) : null
}

/** Gives each speaker of an article a colour by number. */
export function speakerHues(statements: readonly StatementRecord[]): Map<string, number> {
  const ids = new Set(statements.flatMap(({ speakers }) => speakers.slice(0, 1).map(({ id }) => id)))
  return new Map([...ids].map((id, index) => [id, index % HUES]))
}
