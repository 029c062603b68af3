import type { SentenceView } from '../drafts.js'
import { skipBracket } from '../phrases/tell-noun-words.js'
import type { Range, Token } from '../text/model.js'
import { WordClass } from '../words.js'

/** So many words name a speaker at most: "Trainerin Ida van der Volk". */
const LONGEST = 6

/** A name and a colon at the start of a line. */
export interface Label {
  readonly view: SentenceView
  readonly name: Range
  /** Index behind the colon. */
  readonly last: number
  readonly words: number
  readonly surname: string
}

/** "Volk:", "Trainerin Ida Volk (SC Kiel):" before words without marks; not "SZ:", which asks. */
export function readLabel(view: SentenceView): Label | null {
  const { tokens, sentence } = view
  const { first } = sentence
  if ((tokens[first] as Token).gap < 2) return null
  let last = first
  while (last < first + LONGEST && isNamePart(tokens[last])) last++
  if (last === first) return null
  const colon = tokens[last]?.kind === 'open' ? skipBracket(tokens, last, sentence.last) : last
  const text = tokens[colon + 1]
  if (tokens[colon]?.kind !== 'colon' || !text || text.gap !== 1 || text.kind === 'quote' || text.quotation >= 0)
    return null
  const surname = tokens[last - 1] as Token
  if (!surname.capital || /^\p{Lu}{2,}$/u.test(surname.text)) return null
  return { view, name: { first, last }, last: colon + 1, words: last - first, surname: surname.lower }
}

const isNamePart = (token: Token | undefined) =>
  token?.kind === 'word' &&
  token.quotation < 0 &&
  (canBeName(token) || /^([Vv]on|[Vv]an|der|de|[Zz]u)$/.test(token.text))

/** A capital word of no closed class; "Jan" is short for a month as well. */
export const canBeName = ({ capital, word }: Token) =>
  capital && !(word.classes & ~(WordClass.abbreviation | WordClass.month | WordClass.separablePrefix))
