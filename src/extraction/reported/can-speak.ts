import type { SentenceView } from '../drafts.js'
import type { Range, Token } from '../text/model.js'
import { WordClass } from '../words.js'

/**
 * Whether what a passive names with "von" or "bei" can have said something: an office, a body ("vom Amt"), a document ("im Bericht"),
 * somebody by name ("bei Meier"), and whoever else acts ("von dem Wirt"). Circumstances do not ("bei der Sanierung"), nor what
 * belongs to a noun ("der Ausbruch von Cholera wird befürchtet").
 */
export function canSpeak({ tokens, language }: SentenceView, { first, last }: Range): boolean {
  const words = tokens.slice(first, last)
  if (words.some(({ text }) => language.isSpeakerNoun(text) || language.isSourceNoun(text))) return true
  if (tokens[first - 2]?.capital) return false
  return /^(von|vom|durch|seitens)$/.test(tokens[first - 1]?.lower ?? '') || words.every(isOfName)
}

const isOfName = ({ capital, kind, word }: Token) => kind !== 'word' || (capital && !(word.classes & NO_NAME))

/** Capital at the beginning of a sentence, no part of a name. */
export const NO_NAME = WordClass.article | WordClass.determiner | WordClass.nominativePronoun
