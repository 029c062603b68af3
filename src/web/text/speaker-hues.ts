import type { StatementRecord } from '../../store/statement-record.js'

/** So many colours can be told apart on a page; whoever comes after shares one, and the names tell them apart. */
const HUES = 8

/** Which colour a statement has: that of its first speaker; null for an unknown one. */
export function hueOf(statement: StatementRecord, hues: ReadonlyMap<string, number>): number | null {
  const first = statement.speakers[0]
  return first ? (hues.get(first.id) ?? null) : null
}

/** Gives each speaker of an article a colour by number; who speaks most often is the last to share one. */
export function speakerHues(statements: readonly StatementRecord[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { speakers } of statements) {
    const id = speakers[0]?.id
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const byCount = [...counts].sort(([, a], [, b]) => b - a)
  return new Map(byCount.map(([id], index) => [id, index % HUES]))
}
