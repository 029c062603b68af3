import { canBe, type Range, type Token } from '../text/model.js'
import { rangeOf } from '../text/ranges.js'
import { WordClass, WordForm } from '../words.js'
import { isOpaque } from './find-clause-openers.js'
import type { Clause, ClauseKind } from './model.js'
import type { Piece } from './split-pieces.js'
import { isSubjunctiveForm } from './tell-front-clauses.js'
import { isVerbFinal } from './tell-verb-final.js'
import { BRACKET_OPENERS } from './verb-classes.js'

/** A clause whose finite verb has not come yet. */
export const needsFinite = (clause: Clause) => clause.finite < 0 && clause.kind !== 'infinitive'

/** Joins the piece to an open clause that waits for its verb, or that it goes on; true if it did; `adds`: it adds to the clause before. */
export function joinPiece(
  tokens: readonly Token[],
  piece: Piece,
  finite: number,
  kind: ClauseKind,
  adds: boolean,
  stack: Clause[],
): boolean {
  if (piece.joint === 'semicolon' || piece.joint === 'colon') return false
  if (finite >= 0) {
    for (let k = stack.length - 1; k >= 0; k--) {
      const open = stack[k] as Clause
      if (!needsFinite(open)) continue
      if (isListed(tokens, piece, finite, open)) return false
      if (
        open.kind !== 'fragment' &&
        open.kind !== 'main' &&
        finite !== piece.last - 1 &&
        !isVerbFinal(tokens, piece, finite) &&
        open.joint !== 'start'
      )
        continue
      stack.length = k + 1
      open.pieces.push(rangeOf(piece))
      open.finite = finite
      if (open.kind === 'fragment') open.kind = 'main'
      return true
    }
    return false
  }
  if (piece.joint === 'dash') closeDash(stack)
  if (!stack.length) return false
  const top = stack.at(-1) as Clause
  if (kind === 'infinitive') return finishInfinitive(stack, piece)
  const bracket = bracketOf(tokens, piece, stack)
  if (bracket >= 0) {
    stack.length = bracket + 1
    ;(stack[bracket] as Clause).pieces.push(rangeOf(piece))
    return true
  }
  if (piece.joint === 'comma' && !piece.coordinated && isClosed(tokens, top) && !adds) return false
  for (let k = stack.length - 1; k >= 0; k--) {
    const open = stack[k] as Clause
    if (k > 0 && open.finite >= 0 && (open.kind === 'relative' || open.kind === 'interrogative') && !piece.coordinated)
      continue
    stack.length = k + 1
    open.pieces.push(rangeOf(piece))
    return true
  }
  return false
}

/** "Drei helfen mit: der Wirt und die Köchin, sagte Kern": what stands alone behind a colon is no front of the inquit behind it. */
const isListed = (tokens: readonly Token[], piece: Piece, finite: number, { kind, joint, pieces }: Clause): boolean =>
  kind === 'fragment' &&
  joint === 'colon' &&
  pieces.length === 1 &&
  finite === piece.first &&
  piece.joint === 'comma' &&
  pieces[0]?.last === piece.first - 1 &&
  !isSubjunctiveForm(tokens, finite) &&
  !(tokens[finite] as Token).word.verbs.some(v => v.kind === 'finite' && BRACKET_OPENERS.has(v.lemma))

/**
 * The clause whose bracket the piece closes; "als Unsinn bezeichnet" and "als Beispiel" rather that of the clause
 * around ("hat Gerüchte, er sei krank, als …").
 */
function bracketOf(tokens: readonly Token[], piece: Piece, stack: readonly Clause[]): number {
  const around = (tokens[piece.first] as Token).lower === 'als' ? stack.slice(0, -1) : []
  const outer = around.findLastIndex(open => bringsAwaited(tokens, piece, open) || awaitsPrefix(tokens, open))
  return outer >= 0 ? outer : stack.findLastIndex(open => bringsAwaited(tokens, piece, open))
}

/** "Er darf – das ist sicher – bleiben": behind the second dash goes on what stood before the first. */
function closeDash(stack: Clause[]): void {
  const first = stack.findIndex(open => open.joint === 'dash')
  if (first > 0) stack.length = first
}

/**
 * "mit allen, auch den Alten, zu reden", "das im Mai begonnene Werk am Fluss, dem Dorf zuliebe, zu beenden": no
 * relative clause begins so.
 */
const startsInfinitive = (clause: Clause) =>
  clause.joint === 'comma' && clause.finite < 0 && (clause.kind === 'fragment' || clause.kind === 'relative')

/** "die Zahl der Plätze, die es gibt, zu erhöhen": also behind whole relative clauses. */
function finishInfinitive(stack: Clause[], piece: Piece): boolean {
  const at = stack.findLastIndex(({ kind, finite }) => kind !== 'relative' || finite < 0)
  const clause = stack[at]
  if (!clause || !startsInfinitive(clause)) return false
  stack.length = at + 1
  clause.pieces.push(rangeOf(piece))
  clause.kind = 'infinitive'
  clause.opener = -1
  return true
}

/** "hat zugesagt, nicht über den Turm, …": behind the end of a verbal bracket a fragment starts something new. */
function isClosed(tokens: readonly Token[], clause: Clause): boolean {
  const last = (clause.pieces.at(-1) as Range).last - 1
  const token = tokens[last] as Token
  const closes = clause.kind === 'main' || (clause.kind === 'subordinate' && clause.joint === 'comma')
  if (!closes || clause.finite < 0 || last < clause.finite || token.capital || isOpaque(token)) return false
  return (
    last === clause.finite ||
    endsInNonfinite(tokens, clause.pieces.at(-1) as Range) ||
    (token.word.classes & WordClass.separablePrefix) !== 0
  )
}

/** "hatten zwar, nachdem …,": an auxiliary whose participle has not come yet. */
export function awaitsNonfinite(tokens: readonly Token[], clause: Clause): boolean {
  if (clause.kind !== 'main' || clause.finite < 0) return false
  if (!(tokens[clause.finite] as Token).word.verbs.some(v => v.kind === 'finite' && BRACKET_OPENERS.has(v.lemma)))
    return false
  return !clause.pieces.some(piece => piece.last > clause.finite + 1 && endsInNonfinite(tokens, piece))
}

/**
 * "Kern habe, heißt es, den Koch beleidigt", "müsse man, hieß es, …": at most pronouns stand between the verb and what
 * interrupts the clause.
 */
export function endsInAuxiliary(tokens: readonly Token[], { finite, pieces }: Clause): boolean {
  const { last } = pieces.at(-1) as Range
  if (finite < 0 || last <= finite || last > finite + 3) return false
  for (let i = finite + 1; i < last; i++) if (!((tokens[i] as Token).word.classes & PRONOUN)) return false
  return true
}

const PRONOUN = WordClass.nominativePronoun | WordClass.reflexive

/** "wies den Vorwurf, dass …, als Unsinn zurück", "hat den Vorwurf, …, zurückgewiesen": the piece brings what the verb awaits. */
export const bringsAwaited = (tokens: readonly Token[], piece: Range, open: Clause): boolean =>
  (endsInNonfinite(tokens, piece) && awaitsNonfinite(tokens, open)) ||
  (endsInPrefix(tokens, piece) && awaitsPrefix(tokens, open))

const endsInPrefix = (tokens: readonly Token[], { last }: Range): boolean => {
  const token = tokens[last - 1] as Token
  return !token.capital && !isOpaque(token) && (token.word.classes & WordClass.separablePrefix) !== 0
}

/** A main clause that a noun ends and whose verb has no prefix yet. */
function awaitsPrefix(tokens: readonly Token[], { kind, finite, pieces }: Clause): boolean {
  const end = pieces.at(-1) as Range
  if (kind !== 'main' || finite < 0 || end.last <= finite + 1 || !(tokens[end.last - 1] as Token).capital) return false
  return !(tokens[finite] as Token).word.verbs.some(v => v.kind === 'finite' && BRACKET_OPENERS.has(v.lemma))
}

export function endsInNonfinite(tokens: readonly Token[], piece: Range): boolean {
  const token = tokens[piece.last - 1] as Token
  return (
    token.kind === 'word' &&
    !token.capital &&
    !isOpaque(token) &&
    canBe(token, WordForm.infinitive | WordForm.participle)
  )
}
