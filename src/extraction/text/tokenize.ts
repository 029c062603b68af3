import type { Language } from '../language.js'
import type { Token, TokenKind } from './model.js'

const LETTER = 1
const DIGIT = 2
const SPACE = 3
const OTHER = 0

/** "Ak\u00adti\u00advis\u00adtin": where a page may break a word; no part of it. */
const SOFT_HYPHEN = '\u00ad'

/** Character classes below U+0250, by table: a lookup is the fastest way to walk a text in JavaScript. */
const CLASSES = (() => {
  const table = new Uint8Array(0x250)
  for (let c = 0; c < table.length; c++) {
    const character = String.fromCharCode(c)
    if (/\p{L}|\p{M}/u.test(character)) table[c] = LETTER
    else if (/\d/.test(character)) table[c] = DIGIT
    else if (/\s/.test(character) || c < 32 || c === 127) table[c] = SPACE
  }
  return table
})()
const WIDE_LETTER = /[\p{L}\p{M}]/u
const WIDE_SPACE = /\s/

const KINDS: Record<string, TokenKind> = {
  ',': 'comma',
  ':': 'colon',
  ';': 'semicolon',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  '…': 'stop',
  '-': 'dash',
  '–': 'dash',
  '—': 'dash',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
}
for (const mark of [...'„“”"«»‟‚‘’‹›\'`´', "''", '``']) KINDS[mark] = 'quote'

function classOf(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 0x250) return CLASSES[code] as number
  if (code >= 0x2000 && code <= 0x206f)
    return code <= 0x200f || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x2060
      ? SPACE
      : OTHER
  if (code === 0xfeff) return SPACE
  const character = text[at] as string
  if (WIDE_LETTER.test(character)) return LETTER
  return WIDE_SPACE.test(character) ? SPACE : OTHER
}

/** "beispiel.net", "nachrichten.de", the union "ver.di": a name on the web is one word, and a name. */
const DOMAIN_END = /^(de|di|com|net|org|info|tv|eu|at|ch|ru|uk|io|gov)(?![\p{L}\p{N}])/u

/** "Lehrer*innen", "Anwält:in", "Bürger_innen", "Schüler/innen". */
const GENDER_MARKS = new Set(['*', ':', '_', '/', '·'].map(mark => mark.charCodeAt(0)))
const GENDERED_END = /^in(nen)?(?![\p{L}\p{N}])/u

/** "US-Präsident", "geht's", "E.ON", "1,5", "21:30": marks that stay inside a word or number when it goes on behind them. */
function joins(text: string, at: number, before: number, numeric: boolean): boolean {
  const code = text.charCodeAt(at)
  if (code === 0x2d || code === 0x2011 || code === 0x26 || code === 0xad) return true
  if (code === 0x27 || code === 0x2019) return before === LETTER
  if (before === LETTER && GENDER_MARKS.has(code)) return GENDERED_END.test(text.slice(at + 1, at + 7))
  if (code === 0x2e && before === LETTER) return DOMAIN_END.test(text.slice(at + 1, at + 7))
  if (numeric && (code === 0x2e || code === 0x2c || code === 0x3a || code === 0x2f)) return true
  return false
}

/**
 * Splits a text into words, numbers and single marks. Linear; total: any string gives tokens in order, disjoint, that cover
 * everything but white space.
 */
export function tokenize(text: string, language: Language): Token[] {
  const tokens: Token[] = []
  const length = text.length
  let at = 0
  let gap: Token['gap'] = 3
  while (at < length) {
    const kind = classOf(text, at)
    if (kind === SPACE) {
      const start = at
      let breaks = 0
      while (at < length && classOf(text, at) === SPACE) if (text.charCodeAt(at++) === 0x0a) breaks++
      gap = start === 0 || breaks > 1 ? 3 : breaks === 1 ? 2 : 1
      continue
    }
    const begin = at
    if (kind === OTHER) at += isDoubled(text, at) || (text.codePointAt(at) as number) > 0xffff ? 2 : 1
    else at = wordEnd(text, at, kind)
    tokens.push(makeToken(text, begin, at, kind, gap, language))
    gap = 0
  }
  return tokens
}

/** "''", "``": two typewriter marks that stand for one. */
function isDoubled(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code === 0x27 || code === 0x60) && text.charCodeAt(at + 1) === code
}

function wordEnd(text: string, start: number, kind: number): number {
  let at = start + 1
  let last = kind
  let numeric = kind === DIGIT
  for (; at < text.length; at++) {
    const next = classOf(text, at)
    if (next === LETTER || next === DIGIT) {
      last = next
      if (next === LETTER) numeric = false
      continue
    }
    if (next === SPACE || !joins(text, at, last, numeric) || at + 1 >= text.length) break
    const behind = classOf(text, at + 1)
    if (behind !== LETTER && behind !== DIGIT) break
    if (numeric && behind !== DIGIT && text.charCodeAt(at) !== 0x2d) break
  }
  return at
}

/** "ein 38-Jähriger", "der 2:0-Sieg", "das 5-Sterne-Hotel": a noun, though it begins with a number. */
const NOUN_BEHIND_NUMBER = /-\p{Lu}/u

const NO_WORD = { classes: 0, forms: 0, nouns: 0, verbs: [], finite: [] }

/** What a word or number is wherever it stands. */
interface Form extends Pick<Token, 'text' | 'lower' | 'kind' | 'capital' | 'word'> {
  /** As it stands in the text. */
  readonly printed: string
  readonly language: Language
}

const FORM_PLACES = 1 << 15
/** The forms met last, one at each place of the table: most words of a text are among a few thousand. */
const FORMS = new Array<Form | undefined>(FORM_PLACES)
const LONGEST_KEPT = 40

function formOf(text: string, begin: number, end: number, kind: number, language: Language): Form {
  if (end - begin > LONGEST_KEPT) return readForm(copyOf(text, begin, end), kind, language)
  let hash = 0
  for (let i = begin; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0
  const place = (hash ^ (hash >>> 15)) & (FORM_PLACES - 1)
  const known = FORMS[place]
  if (known?.language === language && known.printed.length === end - begin && standsAt(text, begin, known.printed))
    return known
  const form = readForm(copyOf(text, begin, end), kind, language)
  FORMS[place] = form
  return form
}

/** Faster than asking the engine's `startsWith`: words are short. */
function standsAt(text: string, begin: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) if (text.charCodeAt(begin + i) !== word.charCodeAt(i)) return false
  return true
}

/** A string of its own: a slice keeps the whole text alive in the engine as long as a table remembers the word. */
const copyOf = (text: string, begin: number, end: number) => ` ${text.slice(begin, end)}`.slice(1)

function readForm(printed: string, kind: number, language: Language): Form {
  const text = printed.replaceAll(SOFT_HYPHEN, '')
  const lower = language.spelledOut(text) ?? text.toLowerCase()
  const number = kind === DIGIT && !NOUN_BEHIND_NUMBER.test(text)
  const capital = !number && (text !== lower || text.includes('.'))
  const word = number ? NO_WORD : language.lookup(lower)
  return { printed, text, lower, kind: number ? 'number' : 'word', capital, word, language }
}

function makeToken(
  text: string,
  begin: number,
  end: number,
  kind: number,
  gap: Token['gap'],
  language: Language,
): Token {
  if (kind === OTHER) {
    const slice = text.slice(begin, end)
    return {
      begin,
      end,
      text: slice,
      lower: slice,
      kind: KINDS[slice] ?? 'other',
      capital: false,
      gap,
      word: NO_WORD,
      quotation: -1,
      sentence: -1,
    }
  }
  const form = formOf(text, begin, end, kind, language)
  return {
    begin,
    end,
    text: form.text,
    lower: form.lower,
    kind: form.kind,
    capital: form.capital,
    gap,
    word: form.word,
    quotation: -1,
    sentence: -1,
  }
}
