import type { Interval } from '../dates/interval.js'
import type { Act, Span, StatementType } from '../extraction/model.js'
import type { ReadStatement } from '../store/statement-rows.js'

/** A statement as `extract` writes it; spans are `[begin, end)` UTF-16 offsets into the article's text. */
export interface StatementLine {
  readonly type: StatementType
  readonly act: Act
  readonly nested: boolean
  readonly quote: readonly Span[]
  readonly speaker: readonly Span[]
  readonly cue: readonly Span[]
  readonly addressee: readonly Span[]
  readonly frame: readonly Span[]
  /** Canonical name; null if unknown. */
  readonly speakerName: string | null
  /** Who told the reader; null if the speaker did. */
  readonly relayedBy: string | null
  readonly confidence: number
  readonly rule: string
  readonly said: Interval
}

export function toStatementLine({ statement, attribution, said }: ReadStatement): StatementLine {
  const { type, act, nested, quote, speaker, cue, addressee, frame, confidence, rule } = statement
  return {
    ...{ type, act, nested, quote, speaker, cue, addressee, frame },
    speakerName: attribution.speakers[0]?.name ?? null,
    relayedBy: attribution.relayers[0]?.name ?? null,
    ...{ confidence, rule, said },
  }
}
