import { WordClass } from '../words.js'
import type { Token } from './model.js'

/** Datelines are short: further than this nobody looks for their end. */
const LONGEST = 18
/** Of a place without an agency or a date: "Frankfurt am Main – ", "Berlin/New York – ". */
const LONGEST_PLACE = 6

/**
 * Index of the first token behind the dateline that starts at `first`, -1 if none does: "Berlin (dpa) – ",
 * "MÜNCHEN/WIEN (dpa-AFX)--", "Kiel taz | ", "Bonn (Deutschland), 3. Mai 2024 – ", "Graz – ", without a dash "Kiel (AFP) Die …", and the
 * time of a ticker, "14.30 Uhr: ".
 */
export function endOfDateline(tokens: readonly Token[], first: number): number {
  if (isTime(tokens, first)) return first + 3
  if (first === 0 && isPlaceBeforeSpeech(tokens)) return 1
  let dated = false
  for (let i = first; i < Math.min(tokens.length, first + LONGEST); i++) {
    const token = tokens[i] as Token
    if (i > first && token.gap > 1) return -1
    if (token.text === '|') return i > first ? i + 1 : -1
    if (token.kind === 'dash') return (dated || isPlace(tokens, first, i)) && i > first ? behindDash(tokens, i) : -1
    if (token.kind === 'open' || token.kind === 'number') dated = i > first
    if (token.kind === 'close' && i > first && closesAgency(tokens, i)) return i + 1
    if (!mayStandInDateline(token) && !(dated && insideBracket(tokens, first, i))) return -1
  }
  return -1
}

/** "14.30 Uhr:" */
const isTime = (tokens: readonly Token[], i: number) =>
  tokens[i]?.kind === 'number' && tokens[i + 1]?.text === 'Uhr' && tokens[i + 2]?.kind === 'colon'

/** "Kiel (AFP) Die Werft …": an agency in brackets, and behind it a word that has its capital from a sentence's start alone. */
function closesAgency(tokens: readonly Token[], close: number): boolean {
  const next = tokens[close + 1]
  if (next?.gap !== 1 || !namesAgency(tokens, close)) return false
  return next.kind === 'quote' || (next.capital && (next.word.classes & STARTS) !== 0)
}

/** "(AFP)", "(dpa/mk)" */
function namesAgency(tokens: readonly Token[], close: number): boolean {
  for (let i = close - 1; i > 0 && tokens[i]?.kind !== 'open'; i--)
    if (AGENCY.test((tokens[i] as Token).lower)) return true
  return false
}

const AGENCY =
  /^(dpa|afp|ap|reuters|rtr|epd|kna|apa|sda|dapd|ddp|dts|dpa-afx|sid|pte|awp|cash|dj|jones|mt|aktiencheck)$/
const STARTS = WordClass.article | WordClass.determiner | WordClass.preposition | WordClass.nominativePronoun

/** "Kiel „Der Hafen bleibt offen“, sagt …": at the start of the text one word right before a quotation that a clause goes on with. */
function isPlaceBeforeSpeech(tokens: readonly Token[]): boolean {
  const [place, mark, word] = tokens
  if (place?.kind !== 'word' || !place.capital || place.word.classes || mark?.kind !== 'quote' || !word?.capital)
    return false
  let i = 1
  while ((tokens[i]?.quotation ?? -1) >= 0) i++
  return mark.gap === 1 && i > LONGEST_NAME && tokens[i]?.kind === 'comma'
}

/** In tokens, with the word before it and both marks. */
const LONGEST_NAME = 9

/** A name, a number, a mark between them, a preposition of a place's name, the letters of an agency. */
const mayStandInDateline = (token: Token) =>
  token.quotation < 0 &&
  (token.kind === 'number' ||
    token.kind === 'comma' ||
    token.kind === 'open' ||
    token.kind === 'close' ||
    token.text === '/' ||
    token.text === '.' ||
    (token.kind === 'word' &&
      (token.capital ? !(token.word.classes & (WordClass.article | WordClass.determiner)) : SMALL.test(token.text))))

const SMALL = /^(am|an|der|im|bei|den|taz|dpa|epd|kna|afp|ap|rtr|dts|sid|apa|sda|cp)$/

/** "(Reuters/eigener Bericht)": in brackets anything goes. */
function insideBracket(tokens: readonly Token[], first: number, i: number): boolean {
  for (let k = i; k > first; k--) {
    const { kind } = tokens[k] as Token
    if (kind === 'close') return k === i
    if (kind === 'open') return true
  }
  return false
}

/** Without agency or date only a name or two, and one dash in the sentence, make a place of it. */
function isPlace(tokens: readonly Token[], first: number, dash: number): boolean {
  if (dash - first > LONGEST_PLACE || (tokens[dash] as Token).gap !== 1) return false
  for (let i = first; i < dash; i++) {
    const token = tokens[i] as Token
    if (token.kind === 'comma' || (token.capital && token.word.classes)) return false
  }
  for (let i = dash + 1; i < Math.min(tokens.length, dash + 60); i++) {
    const token = tokens[i] as Token
    if (token.kind === 'stop' || token.gap > 1) return true
    if (token.kind === 'dash' && token.gap > 0 && tokens[i + 1]?.gap !== 0) return false // not the hyphen of "und -richter"
  }
  return true
}

/** The text itself starts with a capital, a number or a mark; some papers set two hyphens. */
function behindDash(tokens: readonly Token[], dash: number): number {
  const at = tokens[dash + 1]?.kind === 'dash' && tokens[dash + 1]?.gap === 0 ? dash + 2 : dash + 1
  const next = tokens[at]
  return next && (next.capital || next.kind === 'quote' || next.kind === 'number') && (next.gap > 0 || at > dash + 1)
    ? at
    : -1
}
