import { type Analysis, canBe, type Token } from '../../extraction/text/model.js'
import { WordClass, WordForm } from '../../extraction/words.js'
import type { Phrase } from '../phrases/model.js'
import { isQuotedName, readNouns } from '../phrases/read-nouns.js'
import { headOf } from '../phrases/write-nominative.js'
import { isCapitalAdjective, isNoun, isSmallName, isWord, OPENERS } from '../words/noun-tokens.js'
import { type Noun, nounOf } from '../words/nouns.js'

/** A noun phrase somewhere in the article, with what its surroundings say of its part in the sentence. */
export interface Mention {
  readonly phrase: Phrase
  /** What its noun names; null for a mere name. */
  readonly noun: Noun | null
  readonly sentence: number
  readonly quotation: number
  readonly preposition: string | null
  /** Stands behind another noun as its genitive: "der Polizei" in "Angaben der Polizei". */
  readonly attribute: boolean
  /** Its form allows it to be the subject. */
  readonly subject: boolean
  /** Nothing but a comma stands between it and the mention before: "Louis Gallois" in "Der Nachfolger, Louis Gallois". */
  readonly afterComma: boolean
}

const OBLIQUE = /^(?:de[nms]|eine[nms]|(?:sein|ihr|dies|jen|kein|unser)e[nms])$/
const GENITIVE = /^(?:de[sr]|eine[sr]|(?:sein|ihr|dies|jen|unser)e[sr])$/
const FUNCTION_WORD = ~(WordClass.abbreviation | WordClass.separablePrefix | WordClass.month)

/** All noun phrases of the text in order, read once: everything later looks people and organisations up in this list. */
export function findMentions({ tokens, sentences }: Analysis): readonly Mention[] {
  const mentions: Mention[] = []
  let i = 0
  while (i < tokens.length) {
    const token = tokens[i]!
    const end = sentences[token.sentence]?.last ?? tokens.length
    if (!startsRun(tokens, i, end)) {
      i++
      continue
    }
    const run = readNouns(tokens, i, end)
    mentions.push(describe(tokens, i, run, mentions.at(-1)))
    i = Math.max(run.last, i + 1)
    const bracket = mentions.at(-1)!.phrase.brackets[0]
    if (bracket && bracket.last - bracket.first <= 3) i = bracket.last // "(CDU)", "(GdP)"
  }
  return mentions
}

function startsRun(tokens: readonly Token[], i: number, end: number): boolean {
  const token = tokens[i]!
  if (token.kind === 'quote') return startsQuotedName(tokens, i, end)
  if (token.kind !== 'number' && (token.kind !== 'word' || isSmallFunctionWord(token))) return false
  if (token.text === token.lower && !/[-\d]/.test(token.text)) return false
  if (isSmallName(token)) return /\p{L}.*\d|\p{Ll}\p{Lu}|-/u.test(token.text)
  if (!isNoun(token)) return false
  if (token.word.classes & FUNCTION_WORD && (token.text.length > 1 || !tokens[i + 1]?.kind.startsWith('stop')))
    return false
  return !(i + 1 < end && isNoun(tokens[i + 1]) && isCapitalAdjective(token))
}

/** Most of a text's words: "der", "und", "nicht". */
const isSmallFunctionWord = ({ capital, word }: Token) => !capital && word.classes !== 0

/** The „Musterland Post“ behind an article: one name, whatever stands inside. */
function startsQuotedName(tokens: readonly Token[], i: number, end: number): boolean {
  if (!((tokens[i - 1]?.word.classes ?? 0) & OPENERS) || tokens[i]!.gap === 0 || tokens[i + 1]?.gap !== 0) return false
  if (/^k?eine?[mnrs]?$/.test(tokens[i - 1]!.lower)) return false // "sei ein „Blender“"
  for (let close = i + 2; close < Math.min(end, i + 10); close++)
    if (tokens[close]!.kind === 'quote') return isQuotedName(tokens, i, close)
  return false
}

function describe(
  tokens: readonly Token[],
  at: number,
  run: ReturnType<typeof readNouns>,
  before: Mention | undefined,
): Mention {
  const start = skipModifiersBack(tokens, at)
  const opener = tokens[start - 1]
  const determiner = opener?.kind === 'word' && opener.word.classes & OPENERS ? opener.lower : contracted(opener)
  const first = determiner === null ? start : start - 1
  const phrase: Phrase = {
    first,
    last: run.last,
    determiner,
    modifiers: tokens.slice(start, at).filter(isWord),
    nouns: run.nouns,
    quoted: run.quoted,
    brackets: readBracket(tokens, run.last),
    tail: { first: run.last, last: run.last },
  }
  const lead = contracted(opener) === null ? tokens[first - 1] : opener
  const shared = isJoined(lead, before, determiner) && before!.phrase.last === first - 1 ? before!.preposition : null
  const preposition = lead && isPreposition(lead, determiner) ? lead.lower : shared
  const adjacent = before !== undefined && before.phrase.last === first && before.sentence === tokens[at]!.sentence
  const attribute =
    adjacent && (determiner === null ? /s$/.test(phrase.nouns.at(-1)?.lower ?? '') : GENITIVE.test(determiner))
  return {
    phrase,
    noun: nounOf(headOf(phrase).lower),
    sentence: tokens[at]!.sentence,
    quotation: tokens[at]!.quotation,
    preposition,
    attribute,
    subject: preposition === null && !attribute && !OBLIQUE.test(determiner ?? ''),
    afterComma: tokens[first - 1]?.kind === 'comma',
  }
}

/** "Während der Sitzung", but "Während Muster schlief": that opens a clause. */
const isPreposition = ({ lower, word }: Token, determiner: string | null): boolean =>
  (word.classes & WordClass.preposition) !== 0 && !(lower === 'während' && determiner === null)

/** "mit Muster und Beispiel", "mit dem Minister und der Kanzlerin": the preposition is that of both. */
function isJoined(lead: Token | undefined, before: Mention | undefined, determiner: string | null): boolean {
  if (!before?.preposition || !/^(?:und|sowie|oder)$/.test(lead?.lower ?? '')) return false
  return determiner === null || OBLIQUE.test(determiner) || determiner === 'der'
}

function contracted(token: Token | undefined): string | null {
  if (token === undefined) return null
  if (/^(?:vom|beim|zum|im|am)$/.test(token.lower)) return 'dem'
  return token.lower === 'zur' ? 'der' : null
}

/** Adjectives before the nouns, capital ones of a name included; returns where they begin. */
function skipModifiersBack(tokens: readonly Token[], at: number): number {
  let i = at
  while (i > 0 && at - i < 5) {
    const token = tokens[i - 1]!
    if (!isWord(token) || token.sentence !== tokens[at]!.sentence || tokens[i]!.gap === 0) break
    const adjective = token.capital ? isCapitalAdjective(token) : /e[nrsm]?$/.test(token.lower)
    if (!adjective || token.word.classes !== 0 || canBe(token, WordForm.plainFinite)) break
    i--
  }
  return i
}

function readBracket(tokens: readonly Token[], at: number): Phrase['brackets'] {
  if (tokens[at]?.kind !== 'open') return []
  for (let i = at + 1; i < Math.min(tokens.length, at + 15); i++)
    if (tokens[i]!.kind === 'close') return [{ first: at + 1, last: i }]
  return []
}
