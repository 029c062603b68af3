import { anyZuInfinitive, findOpener, isOpaque } from './find-clause-openers.js'
import { isVerbFinal, pickFinite } from './find-finite-verbs.js'
import { type Clause, type ClauseKind, type Range, type Sentence, type Token, WordClass } from './model.js'
import { readVerbComplex } from './read-verb-complexes.js'
import { type Piece, splitPieces } from './split-pieces.js'

/**
 * Splits a sentence into clauses along its commas, dashes, colons and coordinations. Quotations and brackets are opaque.
 * A clause that another one interrupts gets several pieces ("Der NDR, der …, begründete …").
 */
export function splitClauses(tokens: readonly Token[], sentence: Sentence): Clause[] {
  const clauses: Clause[] = []
  const stack: Clause[] = []
  const pieces = splitPieces(tokens, sentence)
  pieces.forEach((piece, k) => {
    const role = opensLike(tokens, pieces, k) ? 'like' : isParenthesis(tokens, pieces, k, stack) ? 'parenthesis' : null
    placePiece(tokens, piece, role, clauses, stack)
  })
  for (const clause of clauses) if (clause.finite >= 0) clause.verb = readVerbComplex(tokens, clause)
  return clauses
}

const needsFinite = (clause: Clause) => clause.finite < 0 && clause.kind !== 'infinitive'

/** "Der Grund, (so) vermutet die Zeitung, dürfte …": a verb-first piece before another one, or "so" and a verb. */
function isParenthesis(
  tokens: readonly Token[],
  pieces: readonly Piece[],
  k: number,
  stack: readonly Clause[],
): boolean {
  const piece = pieces[k] as Piece
  if (piece.joint !== 'comma' && piece.joint !== 'dash') return false
  const finite = pickFinite(tokens, piece)
  if (finite === piece.first + 1 && (tokens[piece.first] as Token).lower === 'so') return true
  if (stack.some(open => needsFinite(open) && open.opener >= 0)) return false
  if (finite >= 0 && (tokens[finite] as Token).word.verbs.some(v => BRACKETS.has(v.lemma))) return false
  const next = pieces[k + 1]
  return finite === piece.first && next?.joint === piece.joint && pickFinite(tokens, next) === next.first
}

/** "wie Meier, Chef der Firma, mitteilte": the verb of the clause comes after the appositions. */
function opensLike(tokens: readonly Token[], pieces: readonly Piece[], k: number): boolean {
  const piece = pieces[k] as Piece
  if ((tokens[piece.first] as Token).lower !== 'wie' || pickFinite(tokens, piece) >= 0) return false
  return pieces.slice(k + 1, k + 4).some(later => {
    const finite = pickFinite(tokens, later)
    return (
      finite >= 0 &&
      later.joint === 'comma' &&
      (finite === later.last - 1 || isVerbFinal(tokens, later, finite)) &&
      later.last - later.first <= 8
    )
  })
}

function placePiece(
  tokens: readonly Token[],
  piece: Piece,
  role: 'like' | 'parenthesis' | null,
  clauses: Clause[],
  stack: Clause[],
): void {
  const parenthesis = role === 'parenthesis'
  const found = role === 'like' ? { at: piece.first, kind: 'interrogative' as const } : findOpener(tokens, piece)
  const opener = found && !(piece.joint === 'start' && found.kind === 'relative') ? found : null
  const finite = pickFinite(tokens, piece)
  const kind = opener?.kind ?? (finite >= 0 ? 'main' : anyZuInfinitive(tokens, piece) ? 'infinitive' : 'fragment')
  if (!opener && !parenthesis && resume(tokens, piece, finite, kind, stack)) return
  const parent = parentOf(kind, piece, stack)
  const clause: Clause = {
    index: clauses.length,
    kind,
    parent,
    opener: opener?.at ?? -1,
    pieces: [{ first: piece.first, last: piece.last }],
    finite,
    verb: null,
    joint: piece.joint,
    coordinated: piece.coordinated,
  }
  clauses.push(clause)
  if (parenthesis) return
  if (kind === 'main' && piece.joint !== 'dash') stack.length = 0
  stack.push(clause)
}

/** Joins the piece to an open clause that waits for its verb, or that it goes on; true if it did. */
function resume(tokens: readonly Token[], piece: Piece, finite: number, kind: ClauseKind, stack: Clause[]): boolean {
  if (piece.joint === 'semicolon' || piece.joint === 'colon') return false
  if (finite >= 0) {
    for (let k = stack.length - 1; k >= 0; k--) {
      const open = stack[k] as Clause
      if (!needsFinite(open)) continue
      if (
        open.kind !== 'fragment' &&
        open.kind !== 'main' &&
        finite !== piece.last - 1 &&
        !isVerbFinal(tokens, piece, finite) &&
        open.joint !== 'start'
      )
        continue
      stack.length = k + 1
      open.pieces.push({ first: piece.first, last: piece.last })
      open.finite = finite
      if (open.kind === 'fragment') open.kind = 'main'
      return true
    }
    return false
  }
  if (!stack.length) return false
  const top = stack.at(-1) as Clause
  if (kind === 'infinitive') {
    if (top.kind !== 'fragment' || top.joint !== 'comma') return false
    top.pieces.push({ first: piece.first, last: piece.last })
    top.kind = 'infinitive'
    return true
  }
  const bracket = endsInNonfinite(tokens, piece) ? stack.findIndex(open => awaitsNonfinite(tokens, open)) : -1
  if (bracket >= 0) {
    stack.length = bracket + 1
    ;(stack[bracket] as Clause).pieces.push({ first: piece.first, last: piece.last })
    return true
  }
  if (piece.joint === 'comma' && !piece.coordinated && isClosed(tokens, top)) return false
  for (let k = stack.length - 1; k >= 0; k--) {
    const open = stack[k] as Clause
    if (k > 0 && open.finite >= 0 && (open.kind === 'relative' || open.kind === 'interrogative') && !piece.coordinated)
      continue
    stack.length = k + 1
    open.pieces.push({ first: piece.first, last: piece.last })
    return true
  }
  return false
}

/** "hat zugesagt, nicht über den Turm, …": behind the end of a verbal bracket a fragment starts something new. */
function isClosed(tokens: readonly Token[], clause: Clause): boolean {
  const last = (clause.pieces.at(-1) as Range).last - 1
  const token = tokens[last] as Token
  if (clause.kind !== 'main' || clause.finite < 0 || last < clause.finite || token.capital || isOpaque(token))
    return false
  return (
    last === clause.finite ||
    endsInNonfinite(tokens, clause.pieces.at(-1) as Range) ||
    (token.word.classes & WordClass.separablePrefix) !== 0
  )
}

const BRACKETS = new Set(['haben', 'sein', 'werden', 'können', 'müssen', 'dürfen', 'sollen', 'wollen', 'mögen'])

/** "hatten zwar, nachdem …,": an auxiliary whose participle has not come yet. */
function awaitsNonfinite(tokens: readonly Token[], clause: Clause): boolean {
  if (clause.kind !== 'main' || clause.finite < 0) return false
  if (!(tokens[clause.finite] as Token).word.verbs.some(v => v.kind === 'finite' && BRACKETS.has(v.lemma))) return false
  return !clause.pieces.some(piece => piece.last > clause.finite + 1 && endsInNonfinite(tokens, piece))
}

function endsInNonfinite(tokens: readonly Token[], piece: Range): boolean {
  const token = tokens[piece.last - 1] as Token
  return (
    token.kind === 'word' &&
    !token.capital &&
    !isOpaque(token) &&
    token.word.verbs.some(v => v.kind !== 'finite' && v.kind !== 'zu-infinitive')
  )
}

function parentOf(kind: ClauseKind, piece: Piece, stack: Clause[]): number {
  if (kind === 'main') return -1
  const top = stack.at(-1)
  if (!top) return -1
  if (piece.coordinated && top.kind === kind && stack.length > 1) {
    stack.pop()
    return (stack.at(-1) as Clause).index
  }
  return top.index
}
