import { canBe, type Token } from '../text/model.js'
import { WordClass, WordForm } from '../words.js'
import { awaitsNonfinite, bringsAwaited, endsInAuxiliary, endsInNonfinite, needsFinite } from './join-pieces.js'
import type { Clause } from './model.js'
import { finiteReadings } from './read-finite-forms.js'
import type { Piece } from './split-pieces.js'
import { endsPiece } from './tell-verb-final.js'
import { BRACKET_OPENERS } from './verb-classes.js'

/** The finite verb of a piece that no conjunction opens, by the clauses that are open before it; -1 if it has none. */
export function finiteOf(tokens: readonly Token[], piece: Piece, stack: readonly Clause[]): number {
  const { finite } = piece
  if (finite < 0) return -1
  if (stack.some(open => needsFinite(open) && open.opener >= 0)) return lastFinite(tokens, piece) ?? finite
  return isNonfinite(tokens, piece, finite, stack) ? -1 : finite
}

/** "dass Äpfel, Birnen oder Nüsse verkauft werden": the piece that ends a verb-final clause has the finite verb at its end. */
const lastFinite = (tokens: readonly Token[], piece: Piece): number | undefined =>
  finiteReadings(tokens, piece.last - 1).some(reading => !reading.guessed) ? piece.last - 1 : undefined

/** A participle or infinitive that looks like a finite verb, at the end of its piece or as an adverb before a prefix. */
function isNonfinite(tokens: readonly Token[], piece: Piece, finite: number, stack: readonly Clause[]): boolean {
  if (isAdverbBeforePrefix(tokens, piece, finite)) return stack.some(open => bringsAwaited(tokens, piece, open))
  if (!canBe(tokens[finite] as Token, WordForm.nonfinite)) return false // "in Kiel werde geprüft"
  if (!endsPiece(tokens, piece, finite) || !endsInNonfinite(tokens, piece)) return false
  if (piece.joint === 'dash')
    return stack.some(
      (open, k) => (k < stack.length - 1 || endsInAuxiliary(tokens, open)) && awaitsNonfinite(tokens, open),
    )
  if (piece.joint !== 'comma') return false
  if (completesInterrupted(tokens, piece, stack)) return true
  if (piece.last - piece.first === 1) return stack.some(open => awaitsNonfinite(tokens, open))
  if (piece.coordinated) return (tokens[piece.first] as Token).lower === 'sondern' && opensBracket(tokens, stack[0])
  if (stack.some(open => endsInAuxiliary(tokens, open) && awaitsNonfinite(tokens, open))) return true
  if (stack.some(open => awaitsInfinitive(tokens, open)) && canBe(tokens[finite] as Token, WordForm.infinitive))
    return true
  return isAdverbial(tokens[piece.first] as Token) && !stack.some(needsFinite)
}

/** "Am Abend konnte Kern, Leiter der Wache, Entwarnung geben": behind an apposition stands the infinitive that the modal verb lacks. */
const awaitsInfinitive = (tokens: readonly Token[], open: Clause): boolean =>
  open.pieces.length > 1 &&
  awaitsNonfinite(tokens, open) &&
  (tokens[open.finite] as Token).word.verbs.some(
    v => v.kind === 'finite' && /^(können|müssen|dürfen|sollen)$/.test(v.lemma),
  )

/** "Gestern hat Kern, der Chef der Werft, Volk schwer belastet": behind an apposition comes the participle that the auxiliary awaits. */
function completesInterrupted(tokens: readonly Token[], piece: Piece, stack: readonly Clause[]): boolean {
  const [main, ...others] = stack
  if (!main || others.length || main.pieces.length < 2 || piece.coordinated) return false
  return canBe(tokens[piece.last - 1] as Token, WordForm.participle) && awaitsNonfinite(tokens, main)
}

/** "Kern weist den Vorwurf, …, entschieden zurück". */
const isAdverbBeforePrefix = (tokens: readonly Token[], piece: Piece, finite: number) =>
  finite === piece.first &&
  piece.joint === 'comma' &&
  piece.last - piece.first === 2 &&
  canBe(tokens[finite] as Token, WordForm.participle)

/** ", zum Teil sogar überzogen": an adverbial opens the piece. */
const isAdverbial = ({ word: { classes } }: Token) =>
  (classes & (WordClass.preposition | WordClass.adverb)) !== 0 && !(classes & WordClass.article)

/** "würde den Weg nicht ersetzen, sondern verlängern": the second infinitive belongs to the same auxiliary. */
const opensBracket = (tokens: readonly Token[], clause: Clause | undefined): boolean =>
  clause !== undefined &&
  clause.finite >= 0 &&
  (tokens[clause.finite] as Token).word.verbs.some(v => v.kind === 'finite' && BRACKET_OPENERS.has(v.lemma))
