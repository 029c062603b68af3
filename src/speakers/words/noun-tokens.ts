import type { Token } from '../../extraction/text/model.js'
import { WordClass } from '../../extraction/words.js'
import { remember } from '../remember.js'
import { genderOfFirstName } from './first-names.js'

const HYPHEN = 0x2d

/** Classes of the words that open a noun phrase. */
export const OPENERS = WordClass.article | WordClass.determiner

const ADJECTIVE =
  /(?:isch|lich|deutsch|neu|groß|hoch|weiß|^rot|blau|grün|schwarz|^(?:ur)?alt|jung|vereinigt|allgemein|international|national|sozial|^zentral|bundes|regional|liberal|kommunal|föderal|oberst|best|erst|zweit|dritt|verschieden|^ander|viel|mehrer|einzeln|beid|heilig|rechts|künftig|ehemalig|heutig|ständig|mutmaßlich|zuständig|leitend|parlamentarisch|regierend|geschäftsführend|stellvertretend|auswärtig|früher|weiter|unabhängig|örtlich|^link|recht|frei|süd|islami|inoffiziell|offiziell|unbekannt|(?<!riv|.zentr)al|iv|iell|uell|nell|akademisch)e[nrsm]?$/

/** "Walter", "Veranstalter", "Unwetterzentrale" and "Oliver" only end like "alter", "zentrale" and "aktiver". */
const isAdjective = remember(lower => ADJECTIVE.test(lower) && genderOfFirstName(capitalised(lower)) === null)

const capitalised = (lower: string) => lower.charAt(0).toUpperCase() + lower.slice(1)

/** A word that names or describes: capital, or a name that is written small ("dpa", "n-tv", "al-Assad"). */
export function isNoun(token: Token | undefined): boolean {
  if (token === undefined) return false
  if (token.capital) return token.kind === 'word'
  if (token.text.charCodeAt(2) !== HYPHEN && token.kind !== 'number') return false
  return /^\d+-\p{Lu}/u.test(token.text) || /^(?:al|el|as|an|at|ad)-\p{Lu}/u.test(token.text)
}

/** A word, also one that begins with a number: "39-jähriger", "39-Jährige". */
export function isWord(token: Token): boolean {
  return token.kind === 'word' || (token.kind === 'number' && /^\d+-\p{L}/u.test(token.text))
}

/** Written small but a name: "dpa", "n24", "eBay", "al-Dschasira". */
export function isSmallName(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.capital || token.word.classes !== 0) return false
  if (/\d|\p{Ll}\p{Lu}|-\p{Lu}/u.test(token.text)) return true
  const open = token.word.verbs.every(verb => verb.guessed)
  return open && (token.text.length <= 4 || /^\p{Ll}{1,2}-/u.test(token.text))
}

/** "tagesschau.de": the tokens of an address. */
export function isDomain(tokens: readonly Token[], i: number, last: number): boolean {
  const [word, stop, end] = [tokens[i], tokens[i + 1], tokens[i + 2]]
  return (
    i + 2 < last &&
    word?.kind === 'word' &&
    stop?.text === '.' &&
    stop.gap === 0 &&
    end?.gap === 0 &&
    /^[a-z]{2,4}$/.test(end.text)
  )
}

/** An adjective that is written with a capital letter, in a name or at the start of a sentence: "Deutsche Bank". */
export function isCapitalAdjective(token: Token): boolean {
  return token.capital && isAdjective(token.lower)
}
