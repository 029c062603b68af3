import type { NounPhrase } from '../clauses/model.js'
import type { SentenceView } from '../drafts.js'
import { hasTrait, type Range, type Token } from '../text/model.js'
import { NounTrait } from '../words.js'

/** A noun phrase without a preposition that can be an object: no dative, no time. */
export function isContent(view: SentenceView, phrase: NounPhrase): boolean {
  const first = (view.tokens[phrase.first] as Token).lower
  const head = view.tokens[phrase.head] as Token
  if (phrase.preposition >= 0 || hasTrait(head, NounTrait.time)) return false
  if (/^(dem|ihm|ihnen|einem|einer|sich|uns|mir)$/.test(first)) return false
  return head.capital || /^(das|dies|ihn|sie|es)$/.test(first)
}

export const namesClaim = (view: SentenceView, { first, last }: Range) =>
  view.tokens.slice(first, last).some(token => view.language.claimNoun(token.text) !== undefined)

export const isProform = (view: SentenceView, phrase: NounPhrase) =>
  phrase.last === phrase.first + 1 && /^(das|dies|es)$/.test((view.tokens[phrase.first] as Token).lower)

export const namesContent = (view: SentenceView, phrase: NounPhrase) =>
  !view.language.nounIs('shell', (view.tokens[phrase.head] as Token).lower) &&
  view.tokens[phrase.first - 1]?.lower !== 'als'

/** "gab die Preise bekannt": which ones they are stands not there; "gab den Rücktritt bekannt" says it. */
export const answersQuestion = (view: SentenceView, phrase: NounPhrase) =>
  view.language.nounIs('asked', (view.tokens[phrase.head] as Token).lower)

/** "20 Gäste", "rund 300 Euro". */
export const isCounted = (view: SentenceView, { first, last }: NounPhrase) =>
  view.tokens.slice(first, last).some(token => token.kind === 'number')

/** "sieht in dem Urteil einen Sieg", but not "sah in dem Saal einen Film". */
export const isJudgement = (view: SentenceView, phrase: NounPhrase) =>
  view.language.nounIs('judgement', (view.tokens[phrase.head] as Token).lower) ||
  view.tokens
    .slice(phrase.first, phrase.head)
    .some(token => /^(gut|groß|schwer|wichtig|klar|deutlich)e[nrs]?$/.test(token.lower))

/** "das Mitglied", "die Öffentlichkeit": whom somebody shuts out. */
export const namesPeople = ({ tokens, language }: SentenceView, { head }: NounPhrase) =>
  language.nounIs('excluded', (tokens[head] as Token).lower)
