import type { SentenceView } from '../drafts.js'
import { isNoun, OPENERS } from '../phrases/tell-noun-words.js'
import type { Range, Token } from '../text/model.js'
import { WordClass } from '../words.js'

/**
 * "laut Polizei von einem Auto erfasst", "laut Richard Lutz der Winter": where the source ends though what follows could be an
 * attribute of its noun. Offices, bodies and words for what was said take one, police and names do not.
 */
export function cutSourceNoun(view: SentenceView, phrase: Range, passive: boolean): Range {
  for (let i = phrase.first + 1; i < phrase.last; i++)
    if (isOver(view, phrase, i, passive)) return { ...phrase, last: i }
  return phrase
}

function isOver({ tokens, language }: SentenceView, phrase: Range, i: number, passive: boolean): boolean {
  const before = tokens[i - 1] as Token
  const token = tokens[i] as Token
  const says = language.isSourceNoun(before.text)
  const kind = language.nounIs('institution', before.lower) || language.nounIs('office', before.lower)
  if (token.kind === 'number') return isYear(token) && !takesYear({ language }, before)
  if (says && isOwnWord(tokens[phrase.first]))
    if (token.word.classes & WordClass.preposition || (token.capital && !language.isSpeakerNoun(before.text)))
      return true
  switch (token.lower) {
    case 'der':
      return before.kind === 'close' || (isNoun(before) && !says && !kind && isName(tokens, phrase, i))
    case 'von':
      return isOwnWord(tokens[phrase.first]) || isActor(tokens, i, passive, says)
    case 'für':
      return !kind && !language.nounIs('document', before.lower)
    case 'aus':
      return !says && !language.nounIs('office', before.lower) && (tokens[i + 1]?.word.classes ?? 0) !== 0
    case 'zur':
    case 'zum':
      return !language.nounIs('document', before.lower) && !language.nounIs('devoted', before.lower)
    default:
      return isNoun(token) && isNoun(before) && language.standsBare(token.text)
  }
}

/** "nach eigenen Angaben von 50 Toten ausgehen", "nach eigenen Worten Kern": whose words they are is said already. */
const isOwnWord = (token: Token | undefined) => /^(eigene|seine|ihre)[mnr]?$/.test(token?.lower ?? '')

const isYear = ({ text }: Token) => /^(19|20)\d\d$/.test(text)

/** "laut Bericht 2023", "laut einem Bericht vom Mai 2023" */
const takesYear = ({ language }: Pick<SentenceView, 'language'>, { lower, word }: Token): boolean =>
  language.nounIs('document', lower) || (word.classes & WordClass.month) !== 0

/** "laut Polizei", "laut Minister Volker Wissing": a noun without an article, or several words with capitals. */
const isName = (tokens: readonly Token[], { first }: Range, i: number) =>
  i === first + 1 || isNoun(tokens[i - 2]) || !((tokens[first] as Token).word.classes & OPENERS)

/** "von einem Auto", "von zwei Männern", and in a passive "von Passanten": who did it; "Angaben von Nachbarn" has said it. */
function isActor(tokens: readonly Token[], i: number, passive: boolean, says: boolean): boolean {
  const { lower = '', kind } = tokens[i + 1] ?? {}
  if (says) return false
  return passive || kind === 'number' || /^eine[mnr]$|^(rund|etwa|zwei|drei|mehreren|vielen|einigen)$/.test(lower)
}
