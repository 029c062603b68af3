import { canBe, type Range, type Sentence, type Token } from '../text/model.js'
import { WordClass, WordForm } from '../words.js'
import { findOpener, isOpaque, type Opener } from './find-clause-openers.js'
import { pickFinite } from './find-finite-verbs.js'
import type { Clause } from './model.js'
import { joinsWithinPhrase } from './tell-joining-commas.js'
import { closesBracket } from './tell-verb-final.js'

/** What stands between two marks, or a part of it that has a predicate of its own. */
export interface Piece extends Range {
  readonly joint: Clause['joint']
  readonly coordinated: boolean
  /** Index of the finite verb, -1 without. */
  readonly finite: number
  readonly opener: Opener | null
}

function readPiece(
  tokens: readonly Token[],
  range: Range,
  joint: Clause['joint'],
  coordinated = startsWithCoordinator(tokens, range.first),
): Piece {
  const finite = pickFinite(tokens, range)
  const opener = findOpener(tokens, range, finite)
  return { first: range.first, last: range.last, joint, coordinated, finite, opener }
}

/** "und", "aber", "noch (weniger)"; in "noch nie" it is an adverb. */
function startsWithCoordinator(tokens: readonly Token[], first: number): boolean {
  const head = tokens[first] as Token
  if (!(head.word.classes & WordClass.coordinator) || isOpaque(head)) return false
  return head.lower !== 'noch' || !((tokens[first + 1]?.word.classes ?? 0) & (WordClass.adverb | WordClass.negation))
}

/** Cuts at marks, and before a coordinator that starts a predicate of its own. */
export function splitPieces(tokens: readonly Token[], sentence: Sentence): Piece[] {
  const pieces: Piece[] = []
  let first = sentence.first
  let joint: Clause['joint'] = 'start'
  let depth = 0
  const close = (last: number, next: Clause['joint']) => {
    if (last > first) cutCoordinations(tokens, { first, last }, joint, pieces)
    first = last + 1
    joint = next
  }
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i] as Token
    if (isOpaque(token)) continue
    if (token.kind === 'open') depth++
    else if (token.kind === 'close') depth = Math.max(0, depth - 1)
    if (depth > 0) continue
    if (token.kind === 'comma' && joinsWithinPhrase(tokens, i)) continue
    if (token.kind === 'comma' || token.kind === 'colon' || token.kind === 'semicolon') close(i, token.kind)
    else if (token.kind === 'dash' && token.gap > 0 && (tokens[i + 1]?.gap ?? 1) > 0) close(i, 'dash')
  }
  let last = sentence.last
  while (last > first && (tokens[last - 1] as Token).kind === 'stop' && !isOpaque(tokens[last - 1] as Token)) last--
  close(last, 'start')
  return pieces
}

/** "sagte Merkel und kündigte … an": two predicates of a main clause; verb-final clauses stay whole. */
function cutCoordinations(tokens: readonly Token[], whole: Range, joint: Clause['joint'], pieces: Piece[]): void {
  const infinitive = infinitiveWithoutComma(tokens, whole)
  const last = infinitive < 0 ? whole.last : infinitive
  const shared = endOfShared(tokens, { first: whole.first, last }, joint)
  if (shared >= 0) pieces.push(readPiece(tokens, { first: whole.first, last: shared }, joint))
  let rest =
    shared < 0
      ? readPiece(tokens, { first: whole.first, last }, joint)
      : readPiece(tokens, { first: shared, last }, 'coordinator', true)
  if (isMain(rest))
    for (let cut = nextPredicate(tokens, rest); cut >= 0; cut = nextPredicate(tokens, rest)) {
      pieces.push(readPiece(tokens, { first: rest.first, last: cut }, rest.joint, rest.coordinated))
      rest = readPiece(tokens, { first: cut, last }, 'coordinator', true)
    }
  const turn = rest.joint === 'coordinator' ? -1 : turnToMain(tokens, rest)
  if (turn < 0) pieces.push(rest)
  else
    pieces.push(
      readPiece(tokens, { first: rest.first, last: turn }, joint, rest.coordinated),
      readPiece(tokens, { first: turn, last }, 'coordinator', true),
    )
  if (infinitive >= 0) pieces.push(readPiece(tokens, { first: infinitive, last: whole.last }, 'comma', false))
}

/**
 * "hat – wie der Rat – Bedenken und nennt Gründe": what stands before a coordinator right before the finite verb is no front of it, but
 * goes on with the clause before the insertion. Where it ends, -1 without.
 */
function endOfShared(tokens: readonly Token[], range: Range, joint: Clause['joint']): number {
  if (joint !== 'dash') return -1
  const finite = pickFinite(tokens, range)
  const at = finite - 1
  return at > range.first && JOINS_PREDICATES.has((tokens[at] as Token).lower) ? at : -1
}

const isMain = ({ opener, joint, finite }: Piece) =>
  finite >= 0 && (!opener || (joint === 'start' && opener.kind === 'relative'))

/**
 * "hat angekündigt die Preise zu erhöhen", "forderte sie auf zu gehen": behind the end of the bracket an infinitive
 * needs no comma; -1 without.
 */
function infinitiveWithoutComma(tokens: readonly Token[], range: Range): number {
  const last = tokens[range.last - 1] as Token
  if (last.capital || isOpaque(last) || !endsInZu(tokens, range)) return -1
  const finite = pickFinite(tokens, range)
  if (finite < 0) return -1
  const start = tokens[range.last - 2]?.lower === 'zu' ? range.last - 2 : range.last - 1
  if (start - 1 > finite && isPrefix(tokens[start - 1] as Token)) return start
  for (let i = finite + 1; i < range.last - 3; i++)
    if (closesBracket(tokens, finite, i) && endsPhrase(tokens, i)) return i + 1
  return -1
}

const isPrefix = ({ capital, quotation, word }: Token) =>
  !capital &&
  quotation < 0 &&
  (word.classes & WordClass.separablePrefix) !== 0 &&
  (word.classes & WordClass.adverb) === 0

const endsInZu = (tokens: readonly Token[], { last }: Range) =>
  canBe(tokens[last - 1] as Token, WordForm.zuInfinitive) ||
  (tokens[last - 2]?.lower === 'zu' && canBe(tokens[last - 1] as Token, WordForm.infinitive))

/** A participle of a known verb that no noun belongs to: an article or a noun without its ending follows. */
function endsPhrase(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  const next = tokens[i + 1] as Token
  return (
    !token.capital &&
    !isOpaque(token) &&
    canBe(token, WordForm.knownParticiple) &&
    next.kind === 'word' &&
    (next.capital || (next.word.classes & (WordClass.article | WordClass.determiner)) !== 0)
  )
}

/** "…, dass die Regen anhalten und warnte vor …": behind a verb-final clause a coordinated verb leads back to the main clause. */
function turnToMain(tokens: readonly Token[], piece: Range): number {
  const head = tokens[piece.first] as Token
  if (!(head.word.classes & (WordClass.subordinator | WordClass.relative | WordClass.interrogative))) return -1
  for (let i = piece.first + 2; i < piece.last - 2; i++) {
    const token = tokens[i] as Token
    if (token.lower !== 'und' && token.lower !== 'sowie') continue
    const marked = (tokens[i - 1] as Token).kind === 'quote' // "…, dass „der Pegel sinkt“ und warnte vor …"
    const before = tokens[marked ? i - 2 : i - 1] as Token
    const verbBefore = !before.capital && canBe(before, WordForm.known) && (marked || !isOpaque(before))
    const next = tokens[i + 1] as Token
    const starts =
      !next.capital &&
      next.word.verbs.some(
        v => v.kind === 'finite' && !v.guessed && v.mood !== 'subjunctive1' && v.mood !== 'subjunctive2',
      ) &&
      !canBe(next, WordForm.nonfinite)
    if (verbBefore && starts && !endsPieceAt(tokens, i + 1, piece)) return i
  }
  return -1
}

const endsPieceAt = (tokens: readonly Token[], i: number, piece: Range) =>
  i >= piece.last - 1 || (tokens[i + 1] as Token).kind === 'stop'

const JOINS_PREDICATES = new Set(['und', 'oder', 'sowie', 'sondern'])

/**
 * Index of the coordinator behind the finite verb that another finite verb follows as its predicate, right behind it
 * the first ("dass er schlief und Koch und Wirt suchte"); -1 if none.
 */
function nextPredicate(tokens: readonly Token[], { finite, last }: Piece): number {
  if (finite < 0) return -1
  for (let i = finite + 1; i < last - 1; i++) {
    const token = tokens[i] as Token
    if (!(token.word.classes & WordClass.coordinator) || isOpaque(token) || token.capital) continue
    if (!JOINS_PREDICATES.has(token.lower)) continue
    const second = pickFinite(tokens, { first: i + 1, last }, true)
    if (second < 0 || closesBracket(tokens, finite, second)) return -1
    let between = -1
    for (let k = i + 1; k < second; k++)
      if ((tokens[k] as Token).word.classes & WordClass.coordinator && !isOpaque(tokens[k] as Token)) between = k
    const start = between >= 0 && second - between <= 8 && i > finite + 1 ? between : i
    return second - start <= 9 ? start : -1
  }
  return -1
}
