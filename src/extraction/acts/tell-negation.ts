import { canBe, type Token } from '../text/model.js'
import { WordClass, WordForm } from '../words.js'

/** How far behind a negation "sondern" is looked for. */
const REACH = 8

/** A negation stands among the words, and it is of the verb. */
export function isNegated(words: readonly Token[]): boolean {
  for (let i = 0; i < words.length; i++)
    if ((words[i] as Token).word.classes & WordClass.negation && !leadsOn(words, i)) return true
  return false
}

/** "nicht nur", "nicht alle", "nicht Meier, sondern", "ein nicht (näher) genannter Wirt": the negation is not of the verb. */
export function leadsOn(words: readonly Token[], i: number): boolean {
  if (/^(nur|zuletzt|minder|ohne|allein|alle|alles|jeder|jede|jedes)$/.test(words[i + 1]?.lower ?? '')) return true
  if (isAttribute(words, i + 1) || isAttribute(words, i + 2)) return true
  for (let k = i; k < Math.min(words.length, i + REACH); k++) if ((words[k] as Token).lower === 'sondern') return true
  return false
}

const isAttribute = (words: readonly Token[], i: number) => {
  const [adjective, noun] = [words[i], words[i + 1]]
  return (
    adjective !== undefined && !adjective.capital && canBe(adjective, WordForm.adjectival) && noun?.capital === true
  )
}
