import type { Range, Token } from '../../extraction/text/model.js'
import { WordClass } from '../../extraction/words.js'
import type { ArticleView } from '../article/article-view.js'
import { nounOf } from '../words/nouns.js'
import { sourceNoun } from '../words/source-nouns.js'

const TIME = /(?:tag|morgen|abend|nacht|mittag|mittwoch|woche|monat|jahr|stunde|uhr)(?:s|n|en|es)?$/

/** "Angaben der Polizei", and "taz" behind "laut" or before "zufolge". */
export function isSource({ tokens }: ArticleView, { first, last }: Range): boolean {
  if (/^(?:laut|gemäß)$/.test(tokens[first - 1]?.lower ?? '') || tokens[last]?.lower === 'zufolge') return true
  return tokens.slice(first, last).some(token => token.capital && isSourceNoun(token))
}

/** "Angaben", "Bericht"; not "Berichterstatter", who is somebody. */
export function isSourceNoun(noun: Token): boolean {
  return sourceNoun(noun.lower) !== null && nounOf(noun.lower)?.kind !== 'person'
}

/** Whose the source is, in what stands behind its noun: "durch die Ermittler", "der Polizei", "von Kern". */
export function findHolder(tokens: readonly Token[], rest: Range): Range | null {
  return agentOf(tokens, rest) ?? holderOf(tokens, rest)
}

/** "der Auswertung des Radars durch die Ermittler": whoever does it. */
function agentOf(tokens: readonly Token[], { first, last }: Range): Range | null {
  for (let i = first; i < last - 1; i++) if (tokens[i]!.lower === 'durch') return { first: i + 1, last }
  return null
}

/** The genitive or the phrase with "von" directly behind the noun. */
function holderOf(tokens: readonly Token[], rest: Range): Range | null {
  let { first } = rest
  while (first < rest.last && tokens[first]!.kind === 'quote') first++
  const next = tokens[first]
  if (!next || first >= rest.last || isTime(tokens, first, rest.last)) return null
  if (next.lower === 'aus' && /kreisen$/.test(tokens[first + 1]?.lower ?? ''))
    return { first: first + 1, last: rest.last } // "Angaben aus Parteikreisen"
  if (next.lower === 'von' || next.lower === 'vom')
    return { first: next.lower === 'vom' ? first : first + 1, last: rest.last }
  if (next.lower === 'der' && isNominative(tokens, first, rest.last)) return null
  const genitive =
    next.kind === 'word' &&
    next.word.classes & (WordClass.article | WordClass.determiner) &&
    /(?:er|es|en)$/.test(next.lower)
  const bare =
    next.kind === 'word' && (next.capital || /er$/.test(next.lower)) && !(next.word.classes & WordClass.preposition)
  return genitive || bare ? { first, last: rest.last } : null
}

/** "Zeugenaussagen der Ehemann": a masculine in the singular has "des" in the genitive; one in -er may be several. */
function isNominative(tokens: readonly Token[], first: number, last: number): boolean {
  const noun = tokens.slice(first, last).find(token => token.capital)
  return (
    noun !== undefined &&
    nounOf(noun.lower)?.gender === 'm' &&
    /(?:mann|ent|chef|ist|ant|arzt|or|är|sohn|at)$/.test(noun.lower)
  )
}

/** "Memorandum vom August 2002", "Informationen vom späten Abend": a date is no holder. */
function isTime(tokens: readonly Token[], first: number, last: number): boolean {
  const noun = tokens.slice(first, last).find(token => token.capital || token.kind === 'number')
  return (
    noun !== undefined &&
    (noun.kind === 'number' || (noun.word.classes & WordClass.month) !== 0 || TIME.test(noun.lower))
  )
}
