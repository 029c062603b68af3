import type { NounPhrase } from '../clauses/model.js'
import type { SentenceView } from '../drafts.js'
import { articleBefore } from '../phrases/find-owning-nouns.js'
import { readNounPhrase } from '../phrases/read-noun-phrase.js'
import { hasTrait, type Range, type Token } from '../text/model.js'
import { rangeOf } from '../text/ranges.js'
import { NounTrait, WordClass } from '../words.js'

/** So many words has a name that stands in the genitive before its noun: "Ida van der Volks Vorwurf". */
const LONGEST_NAME = 5

/**
 * Whom a noun of speech is attributed to in its own phrase: "die Forderung der SPD", "die Ankündigung von Meier", "die von Meier
 * geäußerte Hoffnung", "Meiers Vorwurf"; null without.
 */
export const attributedTo = (view: SentenceView, noun: number, { first, last }: Range): Range | null =>
  genitiveOf(view, noun + 1, last) ?? agentInside(view, first) ?? nameBefore(view, first)

/** "seine Ankündigung": the pronoun stands for the speaker. */
export const possessiveOf = (view: SentenceView, start: number): Range | null =>
  isPossessive(view, { first: start, last: start + 1 }) ? { first: start, last: start + 1 } : null

export const isPossessive = (view: SentenceView, { first }: Range) =>
  /^(sein|ihr|unser)/.test((view.tokens[first] as Token).lower)

/** "Scharfe Kritik kommt von Meier: „…“": the claim does not speak, who makes it does. Its index, -1 where the phrase is none. */
export function claimIn({ tokens, language }: SentenceView, { first, last }: Range): number {
  for (let i = first; i < last; i++) {
    const { text, capital, lower } = tokens[i] as Token
    if (language.claimNoun(text) || language.isWordingNoun(text)) return i
    if (capital && language.nounIs('answer', lower)) return i
  }
  return -1
}

/** "Das Fazit der Wirte", "Ihre Antwort", "Kerns Satz": whose the claim at `noun` is. */
export function claimantOf(view: SentenceView, subject: Range, noun: number): Range | null {
  const first = articleBefore(view, noun)
  return attributedTo(view, noun, { first, last: subject.last }) ?? possessiveOf(view, first)
}

/** "das Urteil der Jury": who speaks where the claim stands alone, without a verb; a paper speaks itself ("der Bericht der Jury"). */
export function speakerOfClaim(view: SentenceView, phrase: NounPhrase): Range | null {
  if (claimIn(view, phrase) !== phrase.head) return null
  if (view.language.nounIs('paper', (view.tokens[phrase.head] as Token).lower)) return null
  const claimant = possessiveOf(view, phrase.first) ?? claimantOf(view, phrase, phrase.head)
  return claimant && isNoMoment(view, claimant) ? claimant : null
}

/** "die Frage des Tages", "das Zitat der Woche" */
const isNoMoment = ({ tokens }: SentenceView, { first, last }: Range): boolean =>
  !tokens.slice(first, last).some(token => hasTrait(token, NounTrait.time | NounTrait.day | NounTrait.span))

/** "die Forderung der SPD", "die Ankündigung von Minister Meier", but not "die Forderung für das Jahr". */
function genitiveOf(view: SentenceView, from: number, end: number): Range | null {
  if (from >= end) return null
  const first = view.tokens[from] as Token
  if (!(first.word.classes & WordClass.preposition)) return { first: from, last: end }
  return /^(von|vom|aus|seitens|durch)$/.test(first.lower) && from + 1 < end ? { first: from + 1, last: end } : null
}

/** "die von Meier geäußerte Hoffnung": the agent of the participle between article and noun. */
function agentInside(view: SentenceView, start: number): Range | null {
  const { tokens, sentence } = view
  const participle = tokens[start]
  if (!participle?.word.verbs.some(v => v.adjectival || v.kind === 'participle')) return null
  for (let i = start - 1; i > sentence.first && i > start - 10; i--) {
    const token = tokens[i] as Token
    if (token.kind !== 'word') return null
    if (!/^(von|vom|durch|seitens)$/.test(token.lower)) continue
    const agent = readNounPhrase(tokens, i + 1, start, false)
    return agent && (tokens[i - 1] as Token).word.classes & WordClass.article ? rangeOf(agent) : null
  }
  return null
}

/** "Ida Volks (scharfer) Vorwurf", "Kanzler Merz' Ankündigung": a name in the genitive, with its office, right before the noun. */
function nameBefore({ tokens, sentence }: SentenceView, start: number): Range | null {
  const last = /^['’]$/.test(tokens[start - 1]?.text ?? '') ? start - 1 : start
  const name = tokens[last - 1]
  if (!name || last - 1 < sentence.first || !isName(name) || !(last < start || /s$/.test(name.lower))) return null
  let first = last - 1
  while (first > sentence.first && last - first < LONGEST_NAME && isName(tokens[first - 1] as Token)) first--
  return { first, last: start }
}

const isName = ({ kind, capital, quotation, word }: Token) =>
  kind === 'word' && capital && quotation < 0 && word.classes === 0
