import type { Token } from '../text/model.js'
import { bringsAwaited, needsFinite } from './join-pieces.js'
import type { Clause } from './model.js'
import type { Piece } from './split-pieces.js'
import { isSubjunctive, standsInFront } from './tell-front-clauses.js'
import { endsPiece, isVerbFinal } from './tell-verb-final.js'
import { BRACKET_OPENERS } from './verb-classes.js'

/** What the pieces behind it make of a piece: null where it speaks for itself. */
export type Role = 'like' | 'parenthesis' | null

export function tellRole(
  tokens: readonly Token[],
  pieces: readonly Piece[],
  k: number,
  stack: readonly Clause[],
): Role {
  if (opensLike(tokens, pieces, k)) return 'like'
  if (namesSource(tokens, pieces, k) || isBetweenDashes(pieces, k, stack) || standsInFront(tokens, pieces, k, stack))
    return 'parenthesis'
  return isParenthesis(tokens, pieces, k, stack) ? 'parenthesis' : null
}

/** "Der Preis werde, so die Bank, erst im Mai sinken": who says so, without a verb, in the midst of what is said. */
function namesSource(tokens: readonly Token[], pieces: readonly Piece[], k: number): boolean {
  const piece = pieces[k] as Piece
  if (piece.joint !== 'comma' && piece.joint !== 'dash') return false
  if ((tokens[piece.first] as Token).lower !== 'so' || pieces[k + 1]?.joint !== piece.joint) return false
  const next = tokens[piece.first + 1] as Token
  return piece.last > piece.first + 1 && (next.capital || NAMES.test(next.lower)) && piece.finite < 0
}

const NAMES = /^(der|die|das|ein|eine|sein|seine|ihr|ihre|er|sie)$/

/** "Der Wirt – er ist seit Mai im Amt – kündigte an, …": a sentence between a subject and the verb that it waits for. */
function isBetweenDashes(pieces: readonly Piece[], k: number, stack: readonly Clause[]): boolean {
  const [piece, next] = [pieces[k] as Piece, pieces[k + 1]]
  if (piece.joint !== 'dash' || next?.joint !== 'dash' || next.finite !== next.first) return false
  return piece.finite > piece.first && stack.at(-1)?.kind === 'fragment'
}

/** "Der Grund, (so) vermutet die Zeitung, dürfte …": a verb-first piece before another one, or "so" and a verb; not "…, gäbe es nicht, sagte sie". */
function isParenthesis(
  tokens: readonly Token[],
  pieces: readonly Piece[],
  k: number,
  stack: readonly Clause[],
): boolean {
  const piece = pieces[k] as Piece
  if (piece.joint !== 'comma' && piece.joint !== 'dash') return false
  const { finite } = piece
  if (finite === piece.first + 1 && (tokens[piece.first] as Token).lower === 'so') return true
  if (stack.some(open => needsFinite(open) && open.opener >= 0)) return false
  if (finite >= 0 && (tokens[finite] as Token).word.verbs.some(v => BRACKET_OPENERS.has(v.lemma))) return false
  if (finite >= 0 && isSubjunctive(tokens, finite)) return false
  const next = pieces[k + 1]
  if (finite !== piece.first || next?.joint !== piece.joint) return false
  const second = next.finite
  if (second === next.first || (second < 0 && lacksPredicate(tokens, stack[0]))) return true
  return (
    piece.last - piece.first > 1 &&
    (second < 0 || (second > next.first && endsPiece(tokens, next, second))) &&
    closesBracketOf(tokens, next, stack[0])
  )
}

/** "Er sei, sagt Kern, kein Held": the clause before the inquit ends in a verb that says nothing by itself. */
const lacksPredicate = (tokens: readonly Token[], open: Clause | undefined): boolean =>
  open?.kind === 'main' &&
  open.pieces.at(-1)?.last === open.finite + 1 &&
  (tokens[open.finite] as Token).word.verbs.some(v => BRACKET_OPENERS.has(v.lemma))

/** "Man müsse, forderte Kern, endlich handeln": what follows closes the bracket of the clause before. */
const closesBracketOf = (tokens: readonly Token[], next: Piece, open: Clause | undefined): boolean =>
  open !== undefined && tokens[open.finite]?.quotation === -1 && bringsAwaited(tokens, next, open)

/** "wie Meier, Chef der Firma, mitteilte": the verb of the clause comes after the appositions. */
function opensLike(tokens: readonly Token[], pieces: readonly Piece[], k: number): boolean {
  const piece = pieces[k] as Piece
  if ((tokens[piece.first] as Token).lower !== 'wie' || piece.finite >= 0) return false
  return pieces
    .slice(k + 1, k + 4)
    .some(
      later =>
        later.finite >= 0 &&
        later.joint === 'comma' &&
        (later.finite === later.last - 1 || isVerbFinal(tokens, later, later.finite)) &&
        later.last - later.first <= 8,
    )
}
