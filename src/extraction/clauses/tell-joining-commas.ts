import { joinsCharges, type Token } from '../text/model.js'
import { WordClass } from '../words.js'

/** Whether a comma stands within one noun phrase, so that no clause ends at it. */
export const joinsWithinPhrase = (tokens: readonly Token[], comma: number): boolean =>
  isTruncated(tokens[comma - 1]) || joinsAdjectives(tokens, comma) || joinsCharges(tokens, comma)

/** "Finanz-, Sozial- und Umweltminister". */
const isTruncated = (before: Token | undefined) => before?.kind === 'dash' && before.gap === 0

/**
 * "der alte, graue Wirt", "die junge, hell gekleidete Frau", "zwei am See lebende, junge Schwäne": adjectives of one
 * ending before their noun.
 */
function joinsAdjectives(tokens: readonly Token[], comma: number): boolean {
  const first = tokens[comma - 1]
  if (!first || !isBare(first)) return false
  const behindArticle = ((tokens[comma - 2]?.word.classes ?? 0) & (WordClass.article | WordClass.determiner)) !== 0
  const participle = /.{3}end(e[nmrs]?)$/.exec(first.lower)?.[1]
  const ending = behindArticle ? /e[nmrs]?$/.exec(first.lower)?.[0] : participle
  if (!ending || (!behindArticle && first.word.finite.some(v => !v.guessed))) return false
  const adverb = tokens[comma + 1]
  const at = adverb && isBare(adverb) && !/e[nmrs]?$/.test(adverb.lower) ? comma + 2 : comma + 1
  const second = tokens[at]
  return (
    second?.lower.endsWith(ending) === true && isBare(second) && !tellsVerb(second) && tokens[at + 1]?.capital === true
  )
}

/** A small word of no closed class. */
const isBare = ({ kind, capital, word }: Token) => kind === 'word' && !capital && !word.classes

/** "sagte"; "graue" is an adjective more often than a verb. */
const tellsVerb = ({ word }: Token) => word.finite.some(v => !v.guessed && v.mood !== 'subjunctive1')
