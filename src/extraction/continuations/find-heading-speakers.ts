import type { Draft, SentenceView } from '../drafts.js'
import type { Range, Token } from '../text/model.js'

/** How many sentences below a heading the words that it quotes may stand. */
const REACH = 12
/** Of five words of a heading one may be missing below it, or spelled otherwise. */
const SHARE = 0.8

/** Longer lines are no headings. */
const LONGEST = 20

/** A short quotation alone in a line without a full stop. */
export const isHeading = ({ sentence }: SentenceView, { quote: [range] }: Draft): boolean =>
  sentence.heading &&
  range?.first === sentence.first &&
  range.last >= sentence.last &&
  range.last - range.first < LONGEST

/**
 * "„Das war zu wenig“ ⏎ Die Elf verlor. „Wir haben gekämpft, aber das war zu wenig“, sagte Kern.": a quotation alone in a heading
 * is from below it; who says its words there in their order; empty where nobody does.
 */
export function speakerBelow(
  views: readonly SentenceView[],
  { tokens, index }: SentenceView,
  { quote: [heading] }: Draft,
): readonly Range[] {
  const words = wordsIn(tokens, heading as Range)
  for (const view of views.slice(index + 1, index + 1 + REACH))
    for (const d of view.drafts)
      if (d.type === 'Direct' && d.speaker.length && d.quote.some(q => holds(tokens, q, words))) return d.speaker
  return []
}

const wordsIn = (tokens: readonly Token[], { first, last }: Range): readonly string[] =>
  tokens
    .slice(first, last)
    .filter(token => token.kind === 'word')
    .map(token => token.lower)

function holds(tokens: readonly Token[], { first, last }: Range, words: readonly string[]): boolean {
  let found = 0
  for (let i = first; i < last && found < words.length; i++) if ((tokens[i] as Token).lower === words[found]) found++
  return found > 1 && found >= words.length * SHARE
}
