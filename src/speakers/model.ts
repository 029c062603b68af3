/** What a speaker is. `other` also holds somebody whom the text leaves unnamed ("ein Polizeisprecher"). */
export const SPEAKER_KINDS = [
  'person',
  'government',
  'ministry',
  'party',
  'organisation',
  'agency',
  'media',
  'country',
  'group',
  'document',
  'other',
] as const
export type SpeakerKind = (typeof SPEAKER_KINDS)[number]

/** Who a mention means: a record of the register, or a name that the article itself gives evidence for. */
export interface ResolvedSpeaker {
  /** Canonical name: "Antony Blinken", "Polizei", "israelische Regierung". */
  readonly name: string
  readonly kind: SpeakerKind
  /** Slug in the register; null for somebody whom only the article knows. */
  readonly slug: string | null
  readonly wikidata: string | null
  /** How the text names the speaker: `er`, `der US-Außenminister`, `Angaben der Polizei`. */
  readonly mention: string
  /** The office or function as printed beside the name: "US-Außenminister"; null where none stands there. */
  readonly role: string | null
}

/** Who made one statement, and who passed it on to the reader. */
export interface Attribution {
  /** The first is the main speaker, several spoke jointly, none is unknown. */
  readonly speakers: readonly ResolvedSpeaker[]
  /** Outermost first: in "Lawrow habe ihm bestätigt, …, sagte Blinken" Lawrow speaks and Blinken relays. */
  readonly relayers: readonly ResolvedSpeaker[]
}
