import { canBe, type Token } from '../text/model.js'
import { WordClass, WordForm } from '../words.js'
import { awaitsNonfinite, bringsAwaited, endsInAuxiliary, needsFinite } from './join-pieces.js'
import type { Clause } from './model.js'
import type { Piece } from './split-pieces.js'
import { isSubjunctiveForm, standsInFront } from './tell-front-clauses.js'
import { endsPiece, isVerbFinal } from './tell-verb-final.js'
import { BRACKET_OPENERS } from './verb-classes.js'

/** What the pieces behind it make of a piece: null where it speaks for itself. */
export type Role = 'like' | 'parenthesis' | 'condition' | 'insertion' | 'addition' | null

export function tellRole(
  tokens: readonly Token[],
  pieces: readonly Piece[],
  k: number,
  stack: readonly Clause[],
): Role {
  if (opensLike(tokens, pieces, k)) return 'like'
  const role = interrupts(tokens, pieces, k, stack)
    ? roleInside(tokens, pieces[k] as Piece, stack.at(-1) as Clause)
    : null
  if (role) return role
  if (namesSource(tokens, pieces, k) || isBetweenDashes(pieces, k, stack) || standsInFront(tokens, pieces, k, stack))
    return 'parenthesis'
  if (isParenthesis(tokens, pieces, k, stack)) return 'parenthesis'
  return isAddition(tokens, pieces, k) ? 'addition' : null
}

/**
 * "seien drei Menschen getötet worden, darunter ein Kind, teilte Kern mit", "habe viel gelernt, vor allem im Ausland, sagte Kern": it adds
 * to what stands before it. No comma parts a verb from its front, but for an inquit's: "…, im Ausland, sagte Kern, sei es leicht".
 */
function isAddition(tokens: readonly Token[], pieces: readonly Piece[], k: number): boolean {
  const [piece, next, behind] = [pieces[k] as Piece, pieces[k + 1], pieces[k + 2]]
  if (ADDS.has((tokens[piece.first] as Token).lower)) return true
  if (piece.finite >= 0 || piece.opener || piece.coordinated || piece.joint !== 'comma') return false
  if (next?.joint !== 'comma' || next.finite !== next.first || isSubjunctiveForm(tokens, next.first)) return false
  return !behind || behind.finite !== behind.first
}

const ADDS = new Set(['darunter', 'davon', 'insbesondere', 'nämlich'])

/** Between two marks of one kind, inside a clause whose verb, or the rest of it, the piece behind brings. */
function interrupts(tokens: readonly Token[], pieces: readonly Piece[], k: number, stack: readonly Clause[]): boolean {
  const [piece, next, open] = [pieces[k] as Piece, pieces[k + 1], stack.at(-1)]
  if (!open || next?.joint !== piece.joint || (piece.joint !== 'comma' && piece.joint !== 'dash')) return false
  if (piece.coordinated || next.coordinated || (next.opener && next.opener.kind !== 'relative')) return false
  if (open.opener >= 0 && needsFinite(open)) return endsSurely(tokens, pieces, k + 1)
  if (open.kind === 'fragment' && next.finite === next.first && piece.joint === 'comma') return !piece.opener
  const parts = endsInAuxiliary(tokens, open) || piece.joint === 'dash'
  return parts && awaitsNonfinite(tokens, open) && bringsAwaited(tokens, next, open)
}

/** How many pieces a clause that waits for its verb may have behind what interrupts it. */
const LONGEST = 4

/** One of the pieces that belong together from `k` on ends in the finite verb of a verb-final clause. */
function endsSurely(tokens: readonly Token[], pieces: readonly Piece[], k: number): boolean {
  for (const { joint, opener, coordinated, last } of pieces.slice(k, k + LONGEST)) {
    if (joint !== (pieces[k] as Piece).joint || opener || coordinated) return false
    const token = tokens[last - 1] as Token
    if (canBe(token, WordForm.plainFinite) && !token.capital && token.quotation < 0) return true
  }
  return false
}

/**
 * "Kern habe, das zeigt ein Brief, gelogen": who says so; "dass der Preis, sollte der Krieg dauern, steigen werde": a
 * condition without a conjunction; "dass der Hof, weit vom Ort entfernt, leer stehe", "der Preis werde – wie erwartet –
 * steigen": a participle that looks like a finite verb.
 */
function roleInside(tokens: readonly Token[], piece: Piece, open: Clause): Role {
  const { first, last, finite, opener } = piece
  if (finite === first + 1 && /^(das|dies)$/.test((tokens[first] as Token).lower)) return 'parenthesis'
  const leads = canBe(tokens[first] as Token, WordForm.plainFinite) && last - first > 2
  if (leads && (open.opener >= 0 || isSubjunctiveForm(tokens, first))) return 'condition'
  if (piece.joint === 'dash' && finite < 0) return 'insertion'
  if ((finite >= 0 && finite !== last - 1) || last === first + 1 || !endsInParticiple(tokens, piece)) return null
  return !opener || comparesOnly(tokens, piece) ? 'insertion' : null
}

const endsInParticiple = (tokens: readonly Token[], { last }: Piece): boolean => {
  const token = tokens[last - 1] as Token
  return canBe(token, WordForm.participle) && !token.capital && token.quotation < 0
}

/** "wie geplant", "wie bereits angekündigt": nobody does it there. */
const comparesOnly = (tokens: readonly Token[], { first, last }: Piece): boolean =>
  (tokens[first] as Token).lower === 'wie' &&
  tokens.slice(first + 1, last - 1).every(t => (t.word.classes & WordClass.adverb) !== 0 && !t.capital)

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

/**
 * "Der Grund, (so) vermutet die Zeitung, dürfte …": a verb-first piece before another one, or "so" and a verb; not "…,
 * gäbe es nicht, sagte sie".
 */
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
  if (finite !== piece.first) return false
  if (stack.some(open => needsFinite(open) && open.opener >= 0)) return false
  if ((tokens[finite] as Token).word.verbs.some(v => BRACKET_OPENERS.has(v.lemma))) return false
  if (isSubjunctiveForm(tokens, finite)) return false
  const behind = pieces.slice(k + 1, k + 3)
  const next = behind.find(later => later.opener?.kind !== 'relative' || closesBracketOf(tokens, later, stack[0]))
  if (next?.joint !== piece.joint) return false
  const second = next.finite
  if (stack.at(-1)?.kind === 'relative' && namesNobody(tokens, piece) && isInquit(tokens, next)) return false
  if (second === next.first || (second < 0 && lacksPredicate(tokens, stack[0]))) return true
  return (
    piece.last - piece.first > 1 &&
    (second < 0 || (second > next.first && endsPiece(tokens, next, second))) &&
    closesBracketOf(tokens, next, stack[0])
  )
}

/** "Die Boote, die dort liegen, kamen aus Kiel, sagte Kern": behind the verb stands no subject, so it goes on with the one before. */
function namesNobody(tokens: readonly Token[], { first, finite }: Piece): boolean {
  const next = tokens[first + 1] as Token
  return finite === first && !next.capital && (next.word.classes & (WordClass.preposition | WordClass.negation)) !== 0
}

/** Not "…, sagte am Montag Kern, sei ein Leck": there goes on what was reported. */
const isInquit = (tokens: readonly Token[], next: Piece): boolean =>
  next.finite === next.first && !namesNobody(tokens, next) && !isSubjunctiveForm(tokens, next.finite)

/** "Er sei, sagt Kern, kein Held", "Er glaube, sagt Kern, nicht daran": the clause before the inquit is no whole one yet. */
const lacksPredicate = (tokens: readonly Token[], open: Clause | undefined): boolean =>
  open?.kind === 'main' &&
  open.pieces.at(-1)?.last === open.finite + 1 &&
  ((tokens[open.finite] as Token).word.verbs.some(v => BRACKET_OPENERS.has(v.lemma)) ||
    isSubjunctiveForm(tokens, open.finite))

/** "Man müsse, forderte Kern, endlich handeln": what follows closes the bracket of the clause before. */
const closesBracketOf = (tokens: readonly Token[], next: Piece, open: Clause | undefined): boolean =>
  open !== undefined && tokens[open.finite]?.quotation === -1 && bringsAwaited(tokens, next, open)

/** "wie Meier, Chef der Firma, mitteilte": the verb of the clause comes after the appositions. */
function opensLike(tokens: readonly Token[], pieces: readonly Piece[], k: number): boolean {
  const piece = pieces[k] as Piece
  if ((tokens[piece.first] as Token).lower !== 'wie' || piece.finite >= 0 || endsInParticiple(tokens, piece))
    return false
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
