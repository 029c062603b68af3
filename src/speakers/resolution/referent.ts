import type { SpeakerKind } from '../model.js'
import type { RegisterEntry } from '../register/model.js'
import type { NounGender } from '../words/nouns.js'

/** Whom or what a mention means, before it is written down as a speaker. */
export interface Referent {
  readonly name: string
  readonly kind: SpeakerKind
  readonly entry: RegisterEntry | null
  readonly gender: NounGender | null
  readonly plural: boolean
  /** Can speak: persons, groups, institutions; not a thing that only its grammar fits. */
  readonly animate: boolean
  /** The function as printed beside the name, without article. */
  readonly role: string | null
}

/** The referent that an entry of the register is. */
export function ofRegister(
  entry: RegisterEntry,
  role: string | null = null,
  gender: NounGender | null = null,
): Referent {
  return {
    name: entry.name,
    kind: entry.kind,
    entry,
    gender: entry.gender ?? gender,
    plural: entry.kind === 'group',
    animate: true,
    role,
  }
}
