import type { Token } from '../../extraction/text/model.js'
import type { Gender } from '../register/model.js'
import { nounOf } from '../words/nouns.js'
import { isAdjectival, isInitials } from './write-nominative.js'

/** "Ministerin", "Frau", "die Abgeordnete"; "Abgeordnete" alone leaves it open. */
export function genderOfTitles(titles: readonly Token[], determiner: string | null): Gender | null {
  const last = titles.at(-1)
  if (last === undefined) return null
  if (/^(?:frau|lady|queen|madame)$/.test(last.lower)) return 'f'
  if (/^(?:herrn?|sir|lord|pater)$/.test(last.lower)) return 'm'
  if (isInitials(last)) return determiner === 'die' ? 'f' : determiner === 'der' ? 'm' : null
  if (determiner === null && GENERIC.test(last.lower)) return null
  const noun = nounOf(last.lower)
  if (isAdjectival(last.lower)) return genderOfAdjectival(last, determiner)
  return noun?.gender === 'f' ? 'f' : noun?.gender === 'm' && noun.kind === 'person' ? 'm' : null
}

/** "die Angeklagte", "der Angeklagten" a woman; "der Angeklagte", "dem Angeklagten", "ein Angeklagter" a man. */
export function genderOfAdjectival({ lower }: Token, determiner: string | null): Gender | null {
  if (lower.endsWith('r') || /^(?:de[mns]|eine[mns])$/.test(determiner ?? '')) return 'm'
  if (/^(?:die|einer?)$/.test(determiner ?? '')) return 'f'
  return determiner === 'der' ? (lower.endsWith('e') ? 'm' : 'f') : null
}

/** "Sportvorstand Clara Weidlich": they have no feminine form in use, and so tell no gender without an article. */
const GENERIC = /(?:vorstand|profi|star|coach|boss|vize|idol|fan)$/
