import { canBe, type Range, type Token } from '../text/model.js'
import { WordClass, WordForm } from '../words.js'
import { closingInfinitive } from './find-finite-verbs.js'
import type { ClauseKind } from './model.js'
import { isVerbFinal } from './tell-verb-final.js'

/** Openers that also start main clauses as adverbs ("damit sei", "da ist") or noun phrases as prepositions. */
const AMBIGUOUS_OPENERS = new Set([
  'da',
  'damit',
  'während',
  'seit',
  'bis',
  'als',
  'wobei',
  'wie',
  'so',
  'ohne',
  'statt',
  'anstatt',
  'um',
  'trotzdem',
  'seitdem',
  'worauf',
  'wonach',
  'weshalb',
])
const INFINITIVE_OPENERS = new Set(['um', 'ohne', 'statt', 'anstatt'])
const BEFORE_SUBORDINATOR = new Set([
  'auch',
  'selbst',
  'nur',
  'so',
  'ohne',
  'statt',
  'anstatt',
  'erst',
  'vor',
  'allem',
  'sowie',
  'insbesondere',
  'zumal',
  'je',
  'außer',
  'dann',
  'als',
])

export const isOpaque = (token: Token) => token.quotation >= 0

/** The word that makes a piece a dependent clause, and the kind of clause. */
export interface Opener {
  readonly at: number
  readonly kind: ClauseKind
}

/** The subordinating, relative or interrogative opener of a piece with that finite verb (-1: none); null without. */
export function findOpener(tokens: readonly Token[], piece: Range, finite: number): Opener | null {
  let at = piece.first
  while (at < piece.last && (tokens[at] as Token).word.classes & WordClass.coordinator) at++
  let steps = 0
  while (
    at + 1 < piece.last &&
    steps < 2 &&
    BEFORE_SUBORDINATOR.has((tokens[at] as Token).lower) &&
    (tokens[at + 1] as Token).word.classes & WordClass.subordinator
  ) {
    at++
    steps++
  }
  const token = tokens[at]
  if (!token || at >= piece.last || isOpaque(token)) return null
  const { classes } = token.word
  const initial = at === piece.first && token.gap === 3
  if (classes & WordClass.subordinator) return subordinator(tokens, piece, finite, at)
  const preposition = classes & WordClass.preposition ? 1 : 0
  const pronoun = tokens[at + preposition]
  if (!pronoun || at + preposition >= piece.last || isOpaque(pronoun)) return null
  if (pronoun.word.classes & WordClass.interrogative && !(pronoun.word.classes & WordClass.relative))
    return interrogative(tokens, piece, finite, at)
  if (pronoun.word.classes & WordClass.relative && !initial && !opensDate(tokens, at))
    return relative(tokens, piece, finite, at, at + preposition)
  return null
}

function subordinator(tokens: readonly Token[], piece: Range, finite: number, at: number): Opener | null {
  const opener = tokens[at] as Token
  if (opener.lower === 'dass' || opener.lower === 'daß') return { at, kind: 'subordinate' }
  if (INFINITIVE_OPENERS.has(opener.lower)) return endsInZuInfinitive(tokens, piece) ? { at, kind: 'infinitive' } : null
  if (AMBIGUOUS_OPENERS.has(opener.lower)) {
    if (opener.lower === 'bis' && leadsToPlace(tokens[at + 1])) return null
    if (finite === at + 1) return null
    if (finite >= 0 && !endsInVerb(tokens, piece, finite)) return null
    if (finite < 0) return null
  } else if (finite === at + 1 && piece.last - finite > 1) return null
  return { at, kind: opener.lower === 'wie' ? 'interrogative' : 'subordinate' }
}

/** "wie der Wagen anfuhr und dann in die Menge raste": a second verb-final clause without its conjunction. */
function endsInVerb(tokens: readonly Token[], piece: Range, finite: number): boolean {
  if (isVerbFinal(tokens, piece, finite)) return true
  const last = tokens[piece.last - 1] as Token
  const second = canBe(last, WordForm.plainFinite) && !last.capital && !isOpaque(last)
  return second && /^(und|oder)$/.test(tokens[finite + 1]?.lower ?? '')
}

/** "bis in den Herbst", "bis zum Abend", "bis 2030", "bis dahin": a preposition before another, not before an article of a subject. */
const leadsToPlace = (next: Token | undefined): boolean =>
  next?.kind === 'number' ||
  /^(in|ins|zum?|zur|an|auf|nach|ans|über|weit|spät|tief|hin|dahin|heute|jetzt|dato|gestern|morgen|zuletzt|anfang|mitte|ende)$/.test(
    next?.lower ?? '',
  )

function interrogative(tokens: readonly Token[], piece: Range, finite: number, at: number): Opener | null {
  if (finite === at + 1 && piece.last - finite > 1) return null
  if (finite < 0 && (tokens[at] as Token).lower === 'wie')
    return (tokens[at] as Token).capital && at === piece.first ? { at, kind: 'interrogative' } : null
  return finite < 0 || endsInVerb(tokens, piece, finite) ? { at, kind: 'interrogative' } : null
}

function relative(tokens: readonly Token[], piece: Range, finite: number, at: number, pronoun: number): Opener | null {
  if (tokens[piece.first - 1]?.kind === 'semicolon') return null // "…; das Amt schwieg"
  if (finite === pronoun + 2 && isOneOfSeveral(tokens, pronoun)) return null
  if (finite >= 0) return isVerbFinal(tokens, piece, finite) && finite > pronoun ? { at, kind: 'relative' } : null
  if (closingInfinitive(tokens, piece) >= 0) return null
  const next = tokens[pronoun + 1]
  if (!next || pronoun + 1 >= piece.last) return { at, kind: 'relative' }
  if (closesInZuInfinitive(tokens, piece)) return null
  const opens =
    WordClass.preposition |
    WordClass.nominativePronoun |
    WordClass.reflexive |
    WordClass.adverb |
    WordClass.obliquePronoun |
    WordClass.article
  return next.word.classes & opens && !next.capital ? { at, kind: 'relative' } : null
}

/** "Der eine lobte ihn, der andere schwieg", "Zwei lobten ihn, der Dritte schwieg": an article, behind a word for the others. */
function isOneOfSeveral(tokens: readonly Token[], article: number): boolean {
  const { lower, sentence } = tokens[article] as Token
  if (
    !/^(der|die|das)$/.test(lower) ||
    !/^(andere[nr]?|zweite|dritte|vierte|letzte)$/.test(tokens[article + 1]?.lower ?? '')
  )
    return false
  for (let i = article - 1; i >= 0 && i > article - LOOK_BACK && tokens[i]?.sentence === sentence; i--)
    if (/^(zwei|drei|beide|einer|erste)$/.test(tokens[i]?.lower ?? '') || isTheOne(tokens, i)) return true
  return false
}

const LOOK_BACK = 30
const isTheOne = (tokens: readonly Token[], i: number) =>
  /^einen?$/.test(tokens[i]?.lower ?? '') && /^(der|die|das)$/.test(tokens[i - 1]?.lower ?? '')

/** "am Donnerstag, den 7. Oktober": behind the comma stands the date of the day. */
const opensDate = (tokens: readonly Token[], at: number): boolean =>
  /^de[nm]$/.test((tokens[at] as Token).lower) &&
  tokens[at + 1]?.kind === 'number' &&
  (tokens[at + 2]?.text === '.' || ((tokens[at + 2]?.word.classes ?? 0) & WordClass.month) !== 0)

/** ", der von ihm erhobenen Klage stattzugeben": what reads like a relative pronoun is the article of an object. */
const closesInZuInfinitive = (tokens: readonly Token[], piece: Range) =>
  canBe(tokens[piece.last - 1] as Token, WordForm.zuInfinitive) ||
  ((tokens[piece.last - 2] as Token).lower === 'zu' && canBe(tokens[piece.last - 1] as Token, WordForm.infinitive))

/** "zu prüfen", "vorzugehen" as the last verb of the piece. */
function endsInZuInfinitive(tokens: readonly Token[], piece: Range): boolean {
  for (let i = piece.last - 1; i > piece.first && i >= piece.last - 3; i--) {
    const token = tokens[i] as Token
    if (isOpaque(token)) return false
    if (token.capital || token.kind !== 'word') continue
    if (canBe(token, WordForm.zuInfinitive)) return true
    if ((tokens[i - 1] as Token).lower === 'zu' && canBe(token, WordForm.infinitive)) return true
  }
  return anyZuInfinitive(tokens, piece)
}

export function anyZuInfinitive(tokens: readonly Token[], piece: Range): boolean {
  if (closingInfinitive(tokens, piece) >= 0) return true
  for (let i = piece.first; i < piece.last; i++) {
    const token = tokens[i] as Token
    if (isOpaque(token) || token.capital) continue
    if (canBe(token, WordForm.zuInfinitive)) return true
    if (
      i > piece.first &&
      (tokens[i - 1] as Token).lower === 'zu' &&
      canBe(token, i === piece.last - 1 ? WordForm.infinitive : WordForm.knownInfinitive)
    )
      return true
  }
  return false
}
