import type { Token } from '../text/model.js'
import { WordClass } from '../words.js'
import type { Clause } from './model.js'
import type { Piece } from './split-pieces.js'

/** How many pieces the clause that stands in the front may take. */
const LONGEST = 5

/**
 * "Auf den Vorwurf der Bauern, der Damm sei „marode“, entgegnete Kern …": a main clause has one constituent before its verb, so a
 * reported clause whose own front is taken leaves the phrase before it to the verb that comes first in a later piece. Not so in
 * "Der Regen, der Wind und der Frost hätten geschadet, sagte Kern", whose plural takes up all of a list.
 */
export function standsInFront(
  tokens: readonly Token[],
  pieces: readonly Piece[],
  k: number,
  stack: readonly Clause[],
): boolean {
  const piece = pieces[k] as Piece
  const [open] = stack
  if (stack.length !== 1 || open?.kind !== 'fragment' || piece.joint !== 'comma' || piece.coordinated || piece.opener)
    return false
  if (piece.finite <= piece.first || !isSubjunctiveForm(tokens, piece.finite)) return false
  const front = pieces[k - 1] as Piece
  if (!(tokens[front.last - 1] as Token).capital) return false
  return (governs(tokens, front) || !endsList(tokens, piece)) && verbFollows(tokens, pieces, k)
}

export const isSubjunctiveForm = (tokens: readonly Token[], i: number) =>
  (tokens[i] as Token).word.verbs.every(v => v.mood === 'subjunctive1' || v.mood === 'subjunctive2')

/** "…, der Wind und der Frost hätten": before a verb in the plural a coordinator joins what a list names last. */
const endsList = (tokens: readonly Token[], { first, finite }: Piece): boolean =>
  !(tokens[finite] as Token).word.verbs.some(v => v.kind === 'finite' && !v.plural) &&
  tokens.slice(first, finite).some(token => (token.word.classes & WordClass.coordinator) !== 0)

/** "Auf den Vorwurf", "Den Vorwurf": no subject, and so no part of a list of them. */
const governs = (tokens: readonly Token[], { first }: Piece) => {
  const { word, lower } = tokens[first] as Token
  return (word.classes & WordClass.preposition) !== 0 || lower === 'den' || lower === 'dem'
}

/** A later piece that a finite verb in the indicative begins, behind nothing but dependent clauses. */
function verbFollows(tokens: readonly Token[], pieces: readonly Piece[], k: number): boolean {
  for (const { joint, finite, first, opener } of pieces.slice(k + 1, k + LONGEST)) {
    if (joint !== 'comma') return false
    if (finite === first) return !isSubjunctiveForm(tokens, first)
    if (!opener) return false
  }
  return false
}
