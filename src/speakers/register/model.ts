import type { SpeakerKind } from '../model.js'

export type Gender = 'm' | 'f'

/** An office with the days in which it was held, both inclusive; null is an open or unknown end. */
export interface Role {
  readonly title: string
  readonly from: string | null
  readonly to: string | null
}

/** One line of `seeds/speakers.csv`. */
export interface RegisterEntry {
  readonly slug: string
  readonly name: string
  readonly kind: SpeakerKind
  readonly aliases: readonly string[]
  readonly gender: Gender | null
  readonly wikidata: string | null
  readonly roles: readonly Role[]
}

/** The speakers that are known across articles; every lookup takes constant time. */
export interface Register {
  readonly entries: readonly RegisterEntry[]
  /** Everybody who bears the name or alias, case and diacritics forgiven; several where it is ambiguous. */
  named(name: string): readonly RegisterEntry[]
  /** Everybody with that last name: `surnamed('Müller')` gives two state premiers. */
  surnamed(surname: string): readonly RegisterEntry[]
  /** Who held the office ("russischer Präsident", "Russlands Präsident") at any time between two inclusive days. */
  holders(title: string, from: string | null, to: string | null): readonly RegisterEntry[]
}
