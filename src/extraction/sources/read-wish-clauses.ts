import type { SentenceView } from '../drafts.js'
import { readNounPhrase } from '../phrases/read-noun-phrase.js'
import type { Token } from '../text/model.js'
import { rangeOf } from '../text/ranges.js'
import type { Source } from './source-phrases.js'

/** "Geht es nach der Opposition, …", "Wenn es nach Kern ginge, …": the condition names whose wish the rest of the sentence tells. */
export function readWish({ tokens, sentence }: SentenceView, i: number): Source | null {
  if (i - 2 !== sentence.first || tokens[i - 1]?.lower !== 'es') return null
  const opener = tokens[i - 2]?.lower ?? ''
  const phrase = readNounPhrase(tokens, i + 1, sentence.last)
  if (!phrase || !(GOING.test(opener) || opener === 'wenn') || isFixed(tokens[i + 1])) return null
  const end = opener === 'wenn' && GOING.test(tokens[phrase.last]?.lower ?? '') ? phrase.last + 1 : phrase.last
  if (tokens[end]?.kind !== 'comma' || (opener === 'wenn' && end === phrase.last)) return null
  return {
    phrase: { first: i - 2, last: end + 1 },
    speaker: rangeOf(phrase),
    cue: i,
    rule: 'source/nach',
  }
}

const GOING = /^(geht|ginge|ging|gehe)$/

/** "Geht es nach Hause, …", "Geht es nach Plan, …": nobody's wish. */
const isFixed = (token: Token | undefined) => /^(Hause?|Plan|Programm)$/.test(token?.text ?? '')
