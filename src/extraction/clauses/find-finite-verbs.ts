import { canBe, type Range, type Token } from '../text/model.js'
import { type VerbForm, WordClass, WordForm } from '../words.js'
import { finiteReadings, isNoun, NOUN_PHRASE_OPENERS, startsSentence } from './read-finite-forms.js'
import { closesBracket, endsPiece, isNonfinite } from './tell-verb-final.js'

const strength = (token: Token, readings: readonly VerbForm[]): number => {
  if (!readings.length) return 0
  if (readings.every(r => r.guessed)) return token.word.classes ? 0 : 1
  const ambiguous = canBe(token, WordForm.nonfinite)
  if (token.word.classes & (WordClass.adverb | WordClass.preposition)) return 1
  return ambiguous ? 2 : 3
}

/**
 * The finite verb of a piece of a sentence, -1 if it has none. Verb-final pieces take the last candidate, others the first
 * that can be nothing else or stands before all of those. With `sure`, verbs that only their ending suggests do not count.
 */
export function pickFinite(tokens: readonly Token[], piece: Range, sure = false): number {
  const found = scanFinite(tokens, piece, sure, false)
  if (found >= 0 || sure || !holdsQuoted(tokens, piece) || closingInfinitive(tokens, piece) >= 0) return found
  return scanFinite(tokens, piece, true, true)
}

function holdsQuoted(tokens: readonly Token[], { first, last }: Range): boolean {
  for (let i = first; i < last; i++) if ((tokens[i] as Token).quotation >= 0) return true
  return false
}

/** A piece while it is searched for its finite verb. */
interface Scan {
  readonly tokens: readonly Token[]
  readonly piece: Range
  readonly sure: boolean
  readonly quoted: boolean
  /** Index of the infinitive that ends it, -1 without. */
  readonly infinitive: number
  readonly verbFinal: boolean
}

function scanFinite(tokens: readonly Token[], piece: Range, sure: boolean, quoted: boolean): number {
  const [infinitive, verbFinal] = [closingInfinitive(tokens, piece), opensVerbFinal(tokens, piece)]
  const scan: Scan = { tokens, piece, sure, quoted, infinitive, verbFinal }
  const opensNested = startsNested(tokens, piece)
  let [depth, best, bestStrength, lastSure] = [0, -1, 0, -1]
  for (let i = piece.first; i < piece.last; i++) {
    const token = tokens[i] as Token
    if (token.kind === 'open') depth++
    if (token.kind === 'close') depth--
    const s = depth > 0 ? 0 : strengthAt(scan, i)
    if (s === 0) continue
    if (s >= 2) lastSure = i
    const stronger = best < 0 || (s > bestStrength && (bestStrength === 1 || isBehind(tokens, best, i)))
    if (stronger || ((s === 3 || (s === 2 && opensNested)) && insidePhrase(tokens, best, i))) {
      best = i
      bestStrength = s
    }
  }
  return verbFinal && lastSure > best && !isSettled(scan, best, bestStrength) && standsLast(scan, best, lastSure)
    ? lastSure
    : best
}

/** "Verletzt sei niemand", "Verletzt worden sei niemand": the participle stands in front of its auxiliary. */
const isBehind = (tokens: readonly Token[], best: number, i: number): boolean =>
  i === best + 1 || (i === best + 2 && /^(worden|gewesen)$/.test((tokens[best + 1] as Token).lower))

/** How surely the token is the piece's finite verb: 0 for no, 1 by its ending alone, 2 if it could be another form, 3 for sure. */
function strengthAt(scan: Scan, i: number): number {
  const { tokens, piece, sure, infinitive } = scan
  const token = tokens[i] as Token
  if (token.kind !== 'word' || !token.word.finite.length) return 0
  const readings = finiteReadings(tokens, i, scan.quoted)
  const s = strength(token, readings)
  if (s === 0 || (s === 1 && (sure || !guessFits(tokens, i, piece)))) return 0
  if (infinitive > i) {
    if (closesWith(tokens, i, infinitive) ? s < 3 : i === piece.first && readings.every(r => r.adjectival)) return 0
  }
  return scan.verbFinal && isBeforeNoun(tokens, i, piece, readings) ? 0 : s
}

/** A verb that can be nothing else and does not end the piece: no later one takes its place, unless a conjunction opens the piece. */
const isSettled = ({ tokens, piece }: Scan, best: number, bestStrength: number): boolean =>
  bestStrength === 3 &&
  (best === piece.first + 1 || !((tokens[piece.first] as Token).word.classes & WordClass.subordinator)) &&
  !endsPiece(tokens, piece, best)

const standsLast = ({ tokens, piece }: Scan, best: number, last: number): boolean =>
  endsPiece(tokens, piece, last) && !closesBracket(tokens, best, last)

/** "Die als „Wunder“ gefeierten Funde", "Der in Kiel gefundene Hut": behind such a start a participle comes before the noun. */
const startsNested = (tokens: readonly Token[], { first }: Range): boolean =>
  ((tokens[first] as Token).word.classes & WordClass.article) !== 0 &&
  (tokens[first + 1]?.lower === 'als' || ((tokens[first + 1]?.word.classes ?? 0) & WordClass.preposition) !== 0)

const CLAUSE_OPENERS = WordClass.subordinator | WordClass.relative | WordClass.interrogative

/** "dass …", "in denen …", "und weil …": what can open a clause with its verb at the end, where no noun stands behind the verb. */
function opensVerbFinal(tokens: readonly Token[], { first }: Range): boolean {
  const head = tokens[first] as Token
  if (head.word.classes & CLAUSE_OPENERS)
    return !(head.word.classes & WordClass.article && startsSentence(tokens, first))
  const next = tokens[first + 1]
  if (!next || !(head.word.classes & (WordClass.preposition | WordClass.coordinator))) return false
  return (next.word.classes & CLAUSE_OPENERS) !== 0
}

/**
 * "beteiligt gewesen zu sein": nothing but verbs stands between a participle and the infinitive that closes its piece, or another
 * predicate with a participle: "Akten versteckt und Zeugen bedroht zu haben".
 */
function closesWith(tokens: readonly Token[], i: number, infinitive: number): boolean {
  const joined = ((tokens[i + 1] as Token).word.classes & WordClass.coordinator) !== 0
  if (joined && canBe(tokens[infinitive - 2] as Token, WordForm.participle)) return true
  for (let k = i + 1; k < infinitive; k++) {
    if ((tokens[k] as Token).lower !== 'zu' && !isNonfinite(tokens[k])) return false
  }
  return true
}

/** "dass die belagerten Städte": no verb stands before a noun there; "während der Sitzung bezeichnete Kern …" is another matter. */
function isBeforeNoun(tokens: readonly Token[], i: number, { first }: Range, readings: readonly VerbForm[]): boolean {
  if (!isNoun(tokens[i + 1]) || !readings.every(r => r.adjectival)) return false
  const { word, lower } = tokens[first] as Token
  return !(word.classes & WordClass.preposition) && !/^(als|wie|da|damit|wo)$/.test(lower)
}

/** Index of the infinitive with "zu" that closes the piece ("gereist zu sein", "anzusehen", "zu „räumen“"), else -1. */
export function closingInfinitive(tokens: readonly Token[], piece: Range): number {
  const last = tokens[piece.last - 1] as Token
  if (last.kind === 'quote') return closingQuoted(tokens, piece)
  if (last.kind !== 'word' || last.capital) return -1
  if (canBe(last, WordForm.zuInfinitive)) return piece.last - 1
  return tokens[piece.last - 2]?.lower === 'zu' && canBe(last, WordForm.infinitive) ? piece.last - 1 : -1
}

/** "zu „räumen“" */
function closingQuoted(tokens: readonly Token[], { first, last }: Range): number {
  if (last - first <= 3 || tokens[last - 3]?.kind !== 'quote' || tokens[last - 4]?.lower !== 'zu') return -1
  return canBe(tokens[last - 2] as Token, WordForm.infinitive) ? last - 2 : -1
}

/** "in einer verbreiteten Erklärung gab er an", "die verdächtigen Gäste seien fort": the first candidate stands before its noun. */
function insidePhrase(tokens: readonly Token[], best: number, later: number): boolean {
  const token = tokens[best] as Token
  const behindArticle = ((tokens[best - 1]?.word.classes ?? 0) & WordClass.article) !== 0 && token.lower.endsWith('en')
  if (
    !(behindArticle || canBe(token, WordForm.adjectival)) ||
    !isNoun(tokens[best + 1]) ||
    canBe(tokens[later] as Token, WordForm.adjectival)
  )
    return false
  for (let i = best + 1; i < later; i++) if ((tokens[i] as Token).word.classes & WordClass.coordinator) return false
  return true
}

/** "„Das reicht“, ätzte der Kritiker": between a quotation's comma and a noun phrase or pronoun only a verb can stand. */
function isInquit(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  if (tokens[i - 1]?.kind !== 'comma' || tokens[i - 2]?.kind !== 'quote' || next?.kind !== 'word') return false
  return (
    next.capital || (next.word.classes & (WordClass.article | WordClass.determiner | WordClass.nominativePronoun)) !== 0
  )
}

/** A guessed verb counts after a noun or pronoun, or at the end of its piece, but not inside a noun phrase. */
function guessFits(tokens: readonly Token[], i: number, piece: Range): boolean {
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  const token = tokens[i] as Token
  if (token.capital || !before) return false
  if (i === piece.first) return isInquit(tokens, i)
  if (/(ste|ere|sten|eren|liche|lichen|ische|ischen|ige|igen)$/.test(token.lower)) return false
  const ends = i + 1 >= piece.last
  if (isNoun(next) && before.word.classes & (NOUN_PHRASE_OPENERS | WordClass.preposition)) return false
  if (ends)
    return (
      /(te|ten|t|e)$/.test(token.lower) &&
      !/(lich|isch|ig|haft)$/.test(token.lower) &&
      (before.capital ||
        before.kind !== 'word' ||
        (before.word.classes & (WordClass.adverb | WordClass.reflexive | WordClass.nominativePronoun)) !== 0)
    )
  return (before.capital && before.kind === 'word') ||
    (before.word.classes & WordClass.nominativePronoun && !(before.word.classes & NOUN_PHRASE_OPENERS))
    ? /(te|ten|e|iert)$/.test(token.lower) && !isNoun(next)
    : false
}
