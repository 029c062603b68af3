import type { SentenceView } from '../drafts.js'
import type { Range, Token } from '../text/model.js'
import { WordClass } from '../words.js'

/**
 * Whether what a passive names with "von" or "bei" can have said something: an office, a body ("vom Amt"), a document ("im Bericht"),
 * somebody by name ("bei Meier"), and whoever else acts ("von dem Wirt"). Circumstances do not ("bei der Sanierung"), nor what
 * belongs to a noun ("der Ausbruch von Cholera wird befürchtet").
 */
export function canSpeak(view: SentenceView, range: Range): boolean {
  if (namesSpeaker(view, range)) return true
  const { first, last } = range
  if (view.tokens[first - 2]?.capital) return false
  const preposition = view.tokens[first - 1]?.lower ?? ''
  return /^(von|vom|durch|seitens)$/.test(preposition) || view.tokens.slice(first, last).every(isOfName)
}

/** By office or body ("der SPD", by its letters), or as a document. */
export const namesSpeaker = ({ tokens, language }: SentenceView, { first, last }: Range): boolean =>
  tokens
    .slice(first, last)
    .some(({ text }) => language.isSpeakerNoun(text) || language.isSourceNoun(text) || /^\p{Lu}{2,}$/u.test(text))

const isOfName = ({ capital, kind, word }: Token) => kind !== 'word' || (capital && !(word.classes & NO_NAME))

/** Capital at the beginning of a sentence, no part of a name. */
export const NO_NAME = WordClass.article | WordClass.determiner | WordClass.nominativePronoun
