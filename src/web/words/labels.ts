import type { Act, StatementType } from '../../extraction/model.js'
import type { SpeakerKind } from '../../speakers/model.js'
import type { ListedStatus } from '../../store/filters.js'

/** A word that a layman understands, and the sentence that explains it. */
export interface Explained {
  readonly label: string
  readonly meaning: string
}

/** What the codes of the record are called in one language. */
export interface Labels {
  readonly types: Readonly<Record<StatementType, Explained>>
  readonly acts: Readonly<Record<Act, string>>
  readonly kinds: Readonly<Record<SpeakerKind, string>>
  readonly statuses: Readonly<Record<ListedStatus | 'deleted', string>>
  /** Of revisions; one that is missing here shows its code. */
  readonly actions: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, string>>
}
