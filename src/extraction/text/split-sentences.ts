import { WordClass, WordForm } from '../words.js'
import { endOfDateline } from './find-datelines.js'
import { canBe, type Quotation, type Range, type Sentence, type Token } from './model.js'

/**
 * The rules look at a sentence's clauses in pairs: text without a stop is cut after so many tokens, outside of quotations
 * where it can be, so that the time for a text grows with its length only.
 */
const LONGEST = 300
const LONGEST_WITH_QUOTATION = 1200

/**
 * Splits tokens into sentences: at stops that end one, at empty lines, at line breaks after a line without a stop, behind
 * a dateline ("Berlin (dpa) – "). A
 * quotation is never split from the clause that frames it: "…!“, sagte er" is one sentence, and so is a quotation of
 * several sentences. Abbreviations ("z. B."), ordinals ("21. Januar") and initials ("J. Meier") end none.
 */
export function splitSentences(
  tokens: readonly Token[],
  quotations: readonly Quotation[],
): { sentences: Sentence[]; paragraphs: Range[] } {
  const sentences: Sentence[] = []
  const paragraphs: Range[] = []
  let first = 0
  let paragraphStart = 0
  let dateline = -1
  const close = (last: number, heading: boolean) => {
    if (last <= first) return
    for (let i = first; i < last; i++) (tokens[i] as Token).sentence = sentences.length
    sentences.push({ first, last, paragraph: paragraphs.length, heading })
    first = last
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (i - first >= (token.quotation < 0 ? LONGEST : LONGEST_WITH_QUOTATION)) close(i, false)
    if (i > first && (startsLine(tokens, i) || i === dateline))
      close(i, i === dateline || !endsWithStop(tokens, first, i))
    if (token.gap > 1) dateline = endOfDateline(tokens, i)
    if (token.gap === 3 && sentences.length > paragraphStart && i === first) {
      paragraphs.push({ first: paragraphStart, last: sentences.length })
      paragraphStart = sentences.length
    }
    if (token.kind === 'stop' && token.quotation === -1 && endsSentence(tokens, i)) close(skipStops(tokens, i), false)
    else if (token.kind === 'quote' && closesOuter(tokens, quotations, i) && endsAfterQuotation(tokens, i))
      close(i + 1, false)
  }
  close(tokens.length, !endsWithStop(tokens, first, tokens.length))
  if (sentences.length > paragraphStart) paragraphs.push({ first: paragraphStart, last: sentences.length })
  return { sentences, paragraphs }
}

/** An empty line outside of quotations, or a line break where the line before is complete or a heading. */
function startsLine(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  if (token.gap < 2) return false
  const before = tokens[i - 1] as Token
  if (token.gap === 3) return true
  const inside = token.quotation >= 0 && before.quotation === token.quotation
  return (
    !inside &&
    before.kind !== 'comma' &&
    (token.capital ||
      token.kind === 'quote' ||
      token.kind === 'number' ||
      token.kind === 'dash' ||
      token.kind === 'other')
  )
}

function endsWithStop(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = last - 1; i >= first && i > last - 4; i--) {
    const { kind } = tokens[i] as Token
    if (kind === 'stop') return true
    if (kind !== 'quote' && kind !== 'close') return false
  }
  return false
}

/** "Art. 5", "max. 20": abbreviations before a number, words at a sentence's end ("Angriffe dieser Art. Er …"). */
const NUMBERED = /^(art|max)$/

/** Whether the stop at `i` ends a sentence, by what stands around it. */
function endsSentence(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  if (!next) return true
  const stop = tokens[i] as Token
  if (next.kind === 'stop') return false
  if (next.gap === 0 && next.kind !== 'quote' && next.kind !== 'close' && next.kind !== 'open')
    return missesSpace(tokens, i) || isSigned(tokens, i)
  if (stop.text !== '.') return next.capital || next.kind === 'quote' || next.kind === 'number' || next.kind === 'open'
  const before = tokens[i - 1]
  if (!before || stop.gap > 0) return true
  if (next.kind === 'comma' || next.kind === 'close' || next.kind === 'semicolon') return false
  if (before.kind === 'number')
    return isAge(tokens, i - 1, next) || (!isOrdinal(before, next) && !isHeldOrdinal(tokens, i))
  if (before.text.length === 1 && before.capital)
    return isLabel(tokens, i - 1, next) || isShortened(tokens, i - 1, next)
  if (next.kind === 'number' && NUMBERED.test(before.lower)) return false
  if (before.text.length > 1 && before.word.classes & WordClass.abbreviation && !isVerb(before)) return next.gap > 1
  if (before.kind === 'word' && before.text.length === 1) return false
  if (next.kind === 'quote' && ROMAN.test(before.text)) return tokens[i + 2]?.capital !== false
  return next.capital || next.kind !== 'word'
}

/** "überführe Benedikt XVI. „der Lüge“": behind a ruler's number the sentence goes on with a small letter. */
const ROMAN = /^[IVX]{2,}$/

/** "Das gefällt, wem es mag."; with a capital "Mag." is a degree. */
const isVerb = (token: Token): boolean => canBe(token, WordForm.known) && token.text !== 'Mag'

/** "auf der Plattform X. Der Kanzler …", "Vitamin C. Es …": a letter behind the noun that it labels is no initial. */
const isLabel = (tokens: readonly Token[], letter: number, next: Token): boolean =>
  next.capital && next.gap > 0 && LABELLED.test(tokens[letter - 1]?.lower ?? '')

/** "sagt Maria K. Sie lebt in Kiel": behind the letter of a surname no name goes on that opens as sentences do. */
const isShortened = (tokens: readonly Token[], letter: number, next: Token): boolean =>
  next.capital &&
  next.gap > 0 &&
  (next.word.classes & OPENER) !== 0 &&
  !/^(von|zu|van|de)$/.test(next.lower) &&
  tokens[letter - 1]?.kind === 'word' &&
  tokens[letter - 1]?.capital === true &&
  tokens[letter - 1]?.word.classes === 0

const LABELLED =
  /^(auf|plattform|(online|kurznachrichten)?dienst|(kurznachrichten|online)?(portal|netzwerk)|twitter-nachfolger|vitamin|hepatitis|plan|teil|anhang|anlage|gruppe|klasse|variante|typ|kategorie|version|halle|block|abschnitt)$/

/** "im Bundesanzeiger.Meier schrieb": the space behind the full stop was lost. */
function missesSpace(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  if (!before || !next || before.kind !== 'word' || (tokens[i] as Token).gap > 0) return false
  return (
    next.capital && next.text.length > 2 && before.text.length > 3 && !(before.word.classes & WordClass.abbreviation)
  )
}

/** "… für die Werft./mk/jb": the initials of those who wrote it. */
const isSigned = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.text === '/' &&
  tokens[i + 2]?.gap === 0 &&
  (tokens[i + 3] === undefined || tokens[i + 3]?.text === '/')

/** "sagt Anna Kern, 29. Beschwerden …": between a comma behind a name and a capital; "die 1., 12. Auflage", "Berlin, 21. Mai" are none. */
function isAge(tokens: readonly Token[], number: number, next: Token): boolean {
  const name = tokens[number - 2]?.kind === 'stop' ? tokens[number - 3] : tokens[number - 2]
  if (tokens[number - 1]?.kind !== 'comma' || !name?.capital || !next.capital) return false
  return (
    /^[1-9]\d$/.test((tokens[number] as Token).text) &&
    !(next.word.classes & WordClass.month) &&
    !PLACED.test(next.lower)
  )
}

const PLACED =
  /(auflage|jahrhundert|stock|etage|spieltag|runde|minute|platz|rang|folge|teil|band|bezirk|liga|division|armee|tag|jahrestag)$/

/** "21. Januar", "20.06. beraten", "3. Liga", "am 6. und 7. Mai"; "im Jahr 2019. Danach" ends a sentence. */
function isOrdinal(before: Token, next: Token): boolean {
  if (!/^\d{1,3}$/.test(before.text))
    return /^\d{1,2}\.\d{1,2}$/.test(before.text) && next.kind === 'word' && !next.capital
  if (next.kind === 'word' && !next.capital) return true
  if (next.word.classes & WordClass.month) return true
  if (next.kind === 'number') return true
  return next.kind === 'word' && !(next.word.classes & OPENER) && before.text.length < 3
}

/** Words that sentences open with, and no names. */
const OPENER =
  WordClass.article |
  WordClass.determiner |
  WordClass.nominativePronoun |
  WordClass.preposition |
  WordClass.adverb |
  WordClass.subordinator

/** "mit dem 50.001. Besucher", "seines 100. Geburtstags": between what opens a phrase in the singular and a noun a number counts places. */
const isHeldOrdinal = (tokens: readonly Token[], stop: number): boolean =>
  /^(de[rmns]|das|zu[mr]|vom|[ai]m|beim|(mein|dein|sein|ihr|unser|ein|kein)e?[mnrs]?|diese[mnrs]?)$/.test(
    tokens[stop - 2]?.lower ?? '',
  ) &&
  /^\d+(\.\d{3})*$/.test((tokens[stop - 1] as Token).text) &&
  tokens[stop + 1]?.word.classes === 0

function skipStops(tokens: readonly Token[], i: number): number {
  let at = i + 1
  while (tokens[at]?.kind === 'stop' && tokens[at]?.gap === 0) at++
  if (tokens[at]?.kind === 'close' && tokens[at]?.gap === 0) at++
  return at
}

function closesOuter(tokens: readonly Token[], quotations: readonly Quotation[], i: number): boolean {
  const { quotation } = tokens[i] as Token
  const found = quotations[quotation]
  return found !== undefined && found.last === i + 1 && found.parent === -1
}

/** After a closing mark the sentence ends when the quotation's own end mark is inside and a new sentence follows. */
function endsAfterQuotation(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  if (!next) return true
  if ((tokens[i - 1] as Token).kind !== 'stop') return false
  return (
    next.gap > 0 &&
    (next.capital || next.kind === 'quote' || next.kind === 'number' || next.kind === 'open' || next.kind === 'dash')
  )
}
