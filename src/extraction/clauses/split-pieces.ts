import { type Clause, type Range, type Sentence, type Token, WordClass } from '../model.js'
import { isOpaque, kindOf } from './find-clause-openers.js'
import { pickFinite } from './find-finite-verbs.js'
import { closesBracket } from './tell-verb-final.js'

export interface Piece extends Range {
  readonly joint: Clause['joint']
  readonly coordinated: boolean
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
  const range = infinitive < 0 ? whole : { first: whole.first, last: infinitive }
  let first = range.first
  let from = joint
  const head = tokens[first] as Token
  let coordinated = (head.word.classes & WordClass.coordinator) !== 0 && !isOpaque(head)
  if (kindOf(tokens, range, joint) === 'main' || joint === 'coordinator') {
    for (;;) {
      const finite = pickFinite(tokens, { first, last: range.last })
      const cut = finite < 0 ? -1 : nextPredicate(tokens, finite, range.last)
      if (cut < 0) break
      pieces.push({ first, last: cut, joint: from, coordinated })
      first = cut
      from = 'coordinator'
      coordinated = true
    }
  }
  const turn = from === joint ? turnToMain(tokens, { first, last: range.last }) : -1
  if (turn > first) {
    pieces.push({ first, last: turn, joint: from, coordinated })
    pieces.push({ first: turn, last: range.last, joint: 'coordinator', coordinated: true })
  } else pieces.push({ first, last: range.last, joint: from, coordinated })
  if (infinitive >= 0) pieces.push({ first: infinitive, last: whole.last, joint: 'comma', coordinated: false })
}

/** "hat angekündigt die Preise zu erhöhen": behind the participle that closes the bracket an infinitive needs no comma; -1 without. */
function infinitiveWithoutComma(tokens: readonly Token[], range: Range): number {
  const last = tokens[range.last - 1] as Token
  if (last.capital || isOpaque(last) || !endsInZu(tokens, range)) return -1
  const finite = pickFinite(tokens, range)
  if (finite < 0) return -1
  for (let i = finite + 1; i < range.last - 3; i++)
    if (closesBracket(tokens, finite, i) && endsPhrase(tokens, i)) return i + 1
  return -1
}

const endsInZu = (tokens: readonly Token[], { last }: Range) =>
  (tokens[last - 1] as Token).word.verbs.some(v => v.kind === 'zu-infinitive') ||
  (tokens[last - 2]?.lower === 'zu' && (tokens[last - 1] as Token).word.verbs.some(v => v.kind === 'infinitive'))

/** A participle of a known verb that no noun belongs to: an article or a noun without its ending follows. */
function endsPhrase(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  const next = tokens[i + 1] as Token
  return (
    !token.capital &&
    !isOpaque(token) &&
    token.word.verbs.some(v => v.kind === 'participle' && !v.guessed) &&
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
    const before = tokens[i - 1] as Token
    const verbBefore = !before.capital && before.word.verbs.some(v => !v.guessed) && !isOpaque(before)
    const next = tokens[i + 1] as Token
    const starts =
      !next.capital &&
      next.word.verbs.some(
        v => v.kind === 'finite' && !v.guessed && v.mood !== 'subjunctive1' && v.mood !== 'subjunctive2',
      ) &&
      !next.word.verbs.some(v => v.kind !== 'finite')
    if (verbBefore && starts && !endsPieceAt(tokens, i + 1, piece)) return i
  }
  return -1
}

const endsPieceAt = (tokens: readonly Token[], i: number, piece: Range) =>
  i >= piece.last - 1 || (tokens[i + 1] as Token).kind === 'stop'

const JOINS_PREDICATES = new Set(['und', 'oder', 'sowie', 'sondern'])

/** Index of the coordinator after `finite` that another finite verb follows as its predicate; -1 if none. */
function nextPredicate(tokens: readonly Token[], finite: number, last: number): number {
  for (let i = finite + 1; i < last - 1; i++) {
    const token = tokens[i] as Token
    if (isOpaque(token) || token.capital || !JOINS_PREDICATES.has(token.lower)) continue
    const second = pickFinite(tokens, { first: i + 1, last }, true)
    if (second < 0 || closesBracket(tokens, finite, second)) return -1
    let between = -1
    for (let k = i + 1; k < second; k++)
      if ((tokens[k] as Token).word.classes & WordClass.coordinator && !isOpaque(tokens[k] as Token)) between = k
    const start = between >= 0 && second - between <= 8 ? between : i
    return second - start <= 9 ? start : -1
  }
  return -1
}
