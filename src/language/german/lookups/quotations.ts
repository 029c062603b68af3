import type { QuotationWords } from '../../../extraction/language.js'
import { bearerNouns, namingNouns, namingVerbs, termMarkers, wordingNouns } from '../quotation-words.js'
import { judgedOnce, words } from './read-tables.js'

const NAMING_NOUNS = new RegExp(`(${words(namingNouns).join('|')})(s|es|n|en|e)?$`)
const BEARER_NOUNS = new RegExp(`(${words(bearerNouns).join('|')})(s|es|e|en|er|ern|n)?$`)
const WORDING_NOUNS = new Set(words(wordingNouns))
const TERM_MARKERS = new Set(words(termMarkers))
const NAMING_VERBS = new Set(words(namingVerbs))

/** What tells somebody's words between quotation marks from names and terms. */
export const quotationWords: QuotationWords = {
  isNamingNoun: judgedOnce(form => NAMING_NOUNS.test(form)),
  bearsWords: judgedOnce(form => BEARER_NOUNS.test(form.toLowerCase())),
  isWordingNoun: form => WORDING_NOUNS.has(form),
  isTermMarker: form => TERM_MARKERS.has(form),
  isNamingVerb: lemma => NAMING_VERBS.has(lemma),
}
