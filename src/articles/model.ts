import type { Interval } from '../dates/interval.js'

/** A published text as a reader hands it on; `text` is the frozen body that every offset refers to. */
export interface Article {
  /** The id that the source gave it (JSON lines, feeds), null otherwise. */
  readonly externalId: string | null
  readonly title: string
  /** The body without the title. */
  readonly text: string
  readonly outlet: string | null
  readonly url: string | null
  readonly author: string | null
  /** BCP 47, such as `de` or `en`. */
  readonly language: string
  readonly published: Interval
}
