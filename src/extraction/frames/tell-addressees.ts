import type { NounPhrase } from '../clauses/model.js'
import type { SentenceView } from '../drafts.js'
import { isOnWeb } from '../phrases/cut-subjects.js'
import { agreementOf } from '../phrases/read-agreement.js'
import { isAdverbial } from '../phrases/tell-adverbials.js'
import { hasTrait, type Range, type Token } from '../text/model.js'
import { NounTrait, WordClass } from '../words.js'

/** "dem Wirt", "der Stadt", "den Wirten", "den USA", but neither "der Wirt" nor "den Wirt". */
export function isDative({ tokens, language }: SentenceView, phrase: NounPhrase): boolean {
  const { lower } = tokens[phrase.first] as Token
  if (phrase.preposition >= 0 || !DATIVE.test(lower)) return false
  if (/^ih(r|m|nen)$/.test(lower)) return phrase.last === phrase.first + 1
  if (/^(der|dieser)$/.test(lower)) return agreementOf(tokens, phrase).nominative !== 'sure'
  const { lower: noun, text } = tokens[phrase.head] as Token
  if (/^(seinen|ihren|unseren)$/.test(lower))
    return /n$/.test(noun) && (language.isSpeakerNoun(text) || DATIVE_PLURAL.test(noun))
  return lower !== 'den' || /(e[lr]?n|(fan|team|club|chef|profi)s)$/.test(noun) || /^\p{Lu}{2,}$/u.test(text)
}

const DATIVE =
  /^(dem|der|den|einem|einer|ihm|ihr|ihnen|diesem|dieser|seine[mnr]|ihre[mnr]|unsere[mnr]|mehreren|allen|vielen|uns)$/

/** "sagte Reportern", "riet Händlern", "sagte SPIEGEL ONLINE", "sagte blatt.de": without an article. */
export function isBareAudience(view: SentenceView, phrase: NounPhrase): boolean {
  const first = view.tokens[phrase.first] as Token
  if (phrase.preposition >= 0 || !isBare(view, phrase)) return false
  if (/^\p{Lu}{2,}$/u.test(first.text) || isOnWeb(first)) return true
  if (phrase.last > phrase.first + 1) return false
  return DATIVE_PLURAL.test(first.lower) || (/n$/.test(first.lower) && view.language.isAudienceNoun(first.text))
}

/** "Bürgern"; proper names and singulars in -ern are few. */
const DATIVE_PLURAL = /(?<!^(bay|ost|elt|ba|ke|ste|luz|mod))(?<!konz)ern$/

/** A name or a plural without an article. */
export const isBare = (view: SentenceView, { first }: Range) => {
  const token = view.tokens[first] as Token
  return token.capital && !token.word.classes
}

/** "die Gäste", "ihn", "Karl Kern", but neither "dem Wirt" nor "Passend zum Wetter". */
export const isAccusative = (view: SentenceView, phrase: NounPhrase) => {
  const first = view.tokens[phrase.first] as Token
  if (phrase.preposition >= 0 || first.word.classes & WordClass.reflexive || first.kind === 'number') return false
  if (/^(dem|des|dessen|es|der|einem|einer)$/.test(first.lower)) return false
  if (first.kind === 'quote' && (view.tokens[phrase.first - 1]?.word.classes ?? 0) & WordClass.article) return false
  if (view.tokens[phrase.first - 1]?.lower === 'als' || isTime(view, phrase)) return false
  if (isAdverbial(view.tokens, phrase)) return false
  return (view.tokens[phrase.head] as Token).capital || /^(ihn|sie|uns)$/.test(first.lower)
}

/** "am Montag" */
export const isTime = (view: SentenceView, { head }: NounPhrase) =>
  hasTrait(view.tokens[head] as Token, NounTrait.time | NounTrait.day)
