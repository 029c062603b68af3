import type { Clause } from '../clauses/model.js'
import type { SentenceView } from '../drafts.js'
import { findParticipants } from '../phrases/find-subjects.js'
import type { Quotation, Range, Token } from '../text/model.js'
import { rangeOf } from '../text/ranges.js'
import { beforeQuotedList } from './skip-quoted-lists.js'
import type { Quoted } from './tell-speech-from-names.js'

/**
 * "mit den Worten „…“", "die Parole „…“", "Sprüche wie „…“": the tokens of the noun that announces the words, with its
 * preposition.
 */
export function wordingBefore(view: SentenceView, quotation: Quotation): number[] {
  const at = skipBack(view, beforeQuotedList(view.tokens, quotation))
  const noun = view.tokens[at]
  if (noun?.kind !== 'word' || noun.quotation >= 0 || !view.language.isWordingNoun(noun.text)) return []
  const first = /^(mit|zu)$/.test(view.tokens[at - 2]?.lower ?? '') ? at - 2 : at
  return Array.from({ length: at + 1 - first }, (_, k) => first + k)
}

/** Over "wie (zum Beispiel)", "etwa" and over ", " behind which the quotation is a clause: "kam zu dem Ergebnis, „dass …“". */
function skipBack(view: SentenceView, from: number): number {
  const lower = (i: number) => view.tokens[i]?.lower ?? ''
  let at = from
  if (view.tokens[at]?.kind === 'comma') {
    at--
    while (at > view.sentence.first && !view.tokens[at]?.capital && isVerbal(view.tokens[at]) && at > from - 4) at--
  }
  if (lower(at) === 'beispiel') at -= 2
  if (lower(at) === 'etwa') at--
  if (lower(at) === 'wie') at--
  return at
}

const isVerbal = (token: Token | undefined) => token !== undefined && token.word.verbs.length > 0

/** "„…“, mit diesen Worten verließ er …", "„…“ – mit diesem Satz": the range of what takes the words up behind them; null without. */
export function closingFormula({ tokens, language, sentence }: SentenceView, { last }: Quotation): Range | null {
  const at = /^(comma|dash|colon)$/.test(tokens[last]?.kind ?? '') ? last + 1 : last
  const [preposition, determiner, noun] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (at + 3 > sentence.last || preposition?.lower !== 'mit' || !noun) return null
  return /^(diese[nmr]|den)$/.test(determiner?.lower ?? '') && language.isWordingNoun(noun.text)
    ? { first: at, last: at + 3 }
    : null
}

/**
 * "Das Wort „Heimat“ kam vor", "in seiner Botschaft „Urbi et Orbi“": a single word that is talked of, or nouns behind what has a title,
 * are nobody's statement.
 */
export function talksOfWords(
  view: SentenceView,
  quotation: Quotation,
  form: Quoted,
  wording: readonly number[],
  clause: Clause,
): boolean {
  const noun = wording.at(-1) as number
  const { subject } = findParticipants(view, clause)
  const { lower } = view.tokens[noun] as Token
  const single = quotation.last - quotation.first === 3
  if (single && lower === 'wort' && wording.length === 1) return true
  if (single && subject && subject.first <= noun && noun < subject.last) return true
  return form === 'noun' && !view.language.nounIs('spoken', lower)
}

/** "Stoffbänder mit der Aufschrift „…“", "Zettel mit den Worten „…“": what bears the words, where who wrote them is not named. */
export function bearerOfWords(view: SentenceView, wording: readonly number[], clause: Clause): Range | null {
  const [preposition = -1] = wording
  if (view.tokens[preposition]?.lower !== 'mit') return null
  const inscribed = /schrift$/.test((view.tokens[wording.at(-1) as number] as Token).lower)
  const bearer = findParticipants(view, clause).phrases.find(p => p.last === preposition)
  if (!bearer) return null
  return inscribed || view.language.bearsWords((view.tokens[bearer.head] as Token).text) ? rangeOf(bearer) : null
}
