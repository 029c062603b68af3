import type { Clause } from '../clauses/model.js'
import type { Text } from '../drafts.js'
import type { Range, Token } from '../text/model.js'
import { OPENERS } from './tell-noun-words.js'

/** "der Agentur zufolge", "der Agentur gegenüber": behind its noun; "gegenüber Kern", "gegenüber hiesigen Sendern" not. */
export function isPostposition(tokens: readonly Token[], i: number): boolean {
  const [word, next] = [tokens[i]?.lower, tokens[i + 1]]
  if (word === 'zufolge') return true
  if (word !== 'gegenüber' || !next) return word === 'gegenüber'
  if (next.capital || next.kind === 'quote' || next.word.classes & OPENERS) return false
  return next.word.classes !== 0 || !tokens[i + 2]?.capital || !DATIVE_ADJECTIVE.test(next.lower)
}

/** "hiesigen", "hiesigem", "hiesiger" */
const DATIVE_ADJECTIVE = /e[nmr]$/

/**
 * "sagte Minister Tom Kern | der Agentur zufolge": right behind a verb of saying stands who says it, and what looks like his genitive
 * is the source, or with "gegenüber" who is told. Where it begins in the phrase before that word; the phrase's own start where all of
 * it is.
 */
export function startOfPostponed({ tokens, language }: Text, { finite, kind, verb }: Clause, phrase: Range): number {
  const opener = tokens[phrase.first] as Token
  if (kind !== 'main' || finite !== phrase.first - 1 || !verb || !language.reportingVerb(verb.lemma))
    return phrase.first
  if (/^(dem|den|einem|einer)$/.test(opener.lower) || language.isSourceNoun(opener.text)) return phrase.first
  for (let i = phrase.first + 1; i < phrase.last; i++)
    if (/^(dem|der|den|einem|einer)$/.test((tokens[i] as Token).lower)) return i
  return phrase.first
}
