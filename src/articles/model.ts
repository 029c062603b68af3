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

/** One article read, or the reason why it was not: a broken file or line never stops the others. */
export type ReadResult = ReadArticle | ReadFailure

export interface ReadArticle {
  readonly ok: true
  /** The file's path as it was found, `-` for standard input, or the name that the caller gave. */
  readonly source: string
  readonly article: Article
}

export interface ReadFailure {
  readonly ok: false
  readonly source: string
  /** Counted from 1; null where the failure is not in one line. */
  readonly line: number | null
  /** A sentence that says what is wrong and how it should be. */
  readonly reason: string
}
