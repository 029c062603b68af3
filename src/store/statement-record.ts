import type { Interval, Precision } from '../dates/interval.js'
import type { Act, StatementType } from '../extraction/model.js'
import type { SpeakerKind } from '../speakers/model.js'
import type { ListedStatus } from './filters.js'

/** Somebody who said or relayed a statement, as the article names them there. */
export interface PartyRecord {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly kind: SpeakerKind
  readonly wikidata: string | null
  readonly mention: string | null
  readonly role: string | null
}

export type Part = 'quote' | 'speaker' | 'cue' | 'addressee' | 'frame'

/** A place in the article's text: half-open UTF-16 offsets and the words there. */
export interface SpanRecord {
  readonly part: Part
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The article that statements stand in. */
export interface ArticleRecord {
  readonly id: string
  readonly title: string
  readonly outlet: string | null
  readonly author: string | null
  readonly url: string | null
  readonly language: string
  readonly published: Interval
  readonly text: string
  readonly sha256: string
  readonly note: string | null
  readonly previousVersionId: string | null
}

/** A statement with all that is shown of it. */
export interface StatementRecord {
  readonly id: string
  readonly type: StatementType
  readonly act: Act
  readonly text: string
  /** All spans, in the order of the parts and then of the text. */
  readonly spans: readonly SpanRecord[]
  /** Empty where nobody is named; several said it together. */
  readonly speakers: readonly PartyRecord[]
  /** First who told the reader, last who heard the speaker. */
  readonly relayers: readonly PartyRecord[]
  readonly cue: string | null
  readonly addressee: string | null
  readonly said: Interval
  readonly article: ArticleRecord
  readonly confidence: number
  readonly rule: string
  readonly status: ListedStatus | 'deleted'
  readonly nestedInId: string | null
  readonly refersToId: string | null
  readonly version: number
  readonly updatedAt: Date
}

/** The columns of an interval under a common prefix, `saidFrom` … `saidPhrase`. */
export function toInterval(from: string | null, to: string | null, precision: string, phrase: string | null): Interval {
  return { from, to, precision: precision as Precision, phrase }
}
