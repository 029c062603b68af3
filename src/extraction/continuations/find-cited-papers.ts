import type { Draft, SentenceView } from '../drafts.js'
import { findParticipants } from '../phrases/find-subjects.js'
import type { Range, Token } from '../text/model.js'
import { rangeOf } from '../text/ranges.js'

/** "Darin heißt es: „…“", "…, heißt es darin weiter". */
export const citesPaper = (view: SentenceView, d: Draft): boolean =>
  d.frame.some(({ first, last }) => view.tokens.slice(first, last).some(token => token.lower === 'darin'))

/**
 * The paper that "darin" takes up: who was cited before if that was one, else the last one that the sentence before names
 * ("Die Anwohner haben eine Petition verfasst. Darin heißt es, …"); empty without, since nobody else can be "darin".
 */
export function paperBefore(before: SentenceView | undefined, cited: readonly Range[]): Range[] {
  if (!before) return []
  if (cited.some(range => isPaper(before, range))) return [...cited]
  const named = before.clauses.flatMap(clause => findParticipants(before, clause).phrases)
  const paper = named.findLast(({ first, head }) => isPaper(before, { first, last: head + 1 }))
  return paper ? [rangeOf(paper)] : []
}

const isPaper = ({ tokens, language }: SentenceView, { first, last }: Range): boolean =>
  tokens.slice(first, last).some(({ text, capital }: Token) => capital && carriesWords(language, text))

const carriesWords = (language: SentenceView['language'], noun: string): boolean =>
  language.isSourceNoun(noun) || language.bearsWords(noun) || language.reportingNoun(noun) !== undefined
