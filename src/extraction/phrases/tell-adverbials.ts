import type { NounPhrase } from '../clauses/model.js'
import { canBe, hasTrait, type Token } from '../text/model.js'
import { NounTrait, WordClass, WordForm } from '../words.js'
import { OPENERS } from './tell-noun-words.js'

/**
 * "Ergänzend sagte sie", "Passend zum Wetter warnte er": an adjective or participle that only the sentence's start capitalises, and
 * nobody's name: "Manuela Schwesig kam. Schwesig sagte …".
 */
export function isAdverbial(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const head = tokens[phrase.first] as Token
  if (/^(mehr|weniger)$/.test(head.lower)) return !(tokens[phrase.head] as Token).capital // "Weniger begeistert zeigte sich der Wirt"
  const next = tokens[phrase.first + 1]
  const alone = phrase.last === phrase.first + 1 || (next !== undefined && !next.capital)
  if (!alone || head.kind !== 'word' || !head.capital || head.word.classes & OPENERS) return false
  return looksAdverbial(head, next) && !isKnownName(tokens, phrase.first)
}

const looksAdverbial = (head: Token, next: Token | undefined): boolean =>
  hasTrait(head, NounTrait.adverbial) ||
  (OF_DEGREE.test(head.lower) && ((next?.word.classes ?? 0) & (WordClass.preposition | WordClass.adverb)) !== 0) ||
  (head.word.classes & WordClass.separablePrefix) !== 0 ||
  canBe(head, WordForm.knownParticiple)

/** Whether the word stands with its capital inside a sentence further up. */
function isKnownName(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at] as Token
  for (let i = at - 1; i > 0 && i > at - LOOK_BACK; i--)
    if (tokens[i]?.text === text && tokens[i - 1]?.kind === 'word') return true
  return false
}

/** How far back the text is read for a name, in tokens. */
const LOOK_BACK = 600

/** "Kurz nach dem Treffen sagte", "Spät am Abend", "Früh schon"; "Kurz sagte" is a person. */
const OF_DEGREE = /^(kurz|früh|spät|bald|lange?|hoch|tief|weit|nahe?|knapp|mitten|direkt|gleich|quer|rund|eng)$/
