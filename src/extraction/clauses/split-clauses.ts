import type { Range, Sentence, Token } from '../text/model.js'
import { rangeOf } from '../text/ranges.js'
import { WordClass } from '../words.js'
import { anyZuInfinitive } from './find-clause-openers.js'
import { bringsAwaited, endsInAuxiliary, endsInNonfinite, joinPiece } from './join-pieces.js'
import type { Clause, ClauseKind } from './model.js'
import { finiteOf } from './read-piece-verbs.js'
import { readVerbComplex } from './read-verb-complexes.js'
import { type Piece, splitPieces } from './split-pieces.js'
import { isSubjunctiveForm } from './tell-front-clauses.js'
import { type Role, tellRole } from './tell-piece-roles.js'
import { isNonfinite } from './tell-verb-final.js'
import { BRACKET_OPENERS } from './verb-classes.js'

/**
 * Splits a sentence into clauses along its commas, dashes, colons and coordinations. Quotations and brackets are opaque.
 * A clause that another one interrupts gets several pieces ("Der NDR, der …, begründete …").
 */
export function splitClauses(tokens: readonly Token[], sentence: Sentence): Clause[] {
  const clauses: Clause[] = []
  const stack: Clause[] = []
  const pieces = splitPieces(tokens, sentence)
  pieces.forEach((piece, k) => {
    const read =
      completesBracket(tokens, piece, stack) || (k === pieces.length - 1 && bringsObject(tokens, piece, stack))
        ? { ...piece, opener: null, finite: -1 }
        : opensBracket(tokens, pieces, k) || endsList(tokens, pieces, k, stack)
          ? { ...piece, opener: null }
          : piece
    placePiece(tokens, read, tellRole(tokens, pieces, k, stack), clauses, stack)
  })
  for (const clause of clauses) if (clause.finite >= 0) clause.verb = readVerbComplex(tokens, clause)
  return clauses
}

function placePiece(tokens: readonly Token[], piece: Piece, role: Role, clauses: Clause[], stack: Clause[]): void {
  const adds = role === 'addition'
  const parenthesis = role !== null && role !== 'like' && !adds
  const found = role === 'like' ? { at: piece.first, kind: 'interrogative' as const } : piece.opener
  const opener = found && !(found.kind === 'relative' && startsNoRelative(tokens, piece, stack)) ? found : null
  const finite = opener ? piece.finite : finiteIn(tokens, piece, role, stack)
  const kind = opener?.kind ?? kindWithout(tokens, piece, role, finite)
  if (!opener && !parenthesis && joinPiece(tokens, piece, finite, kind, adds, stack)) return
  const parent = parentOf(kind, piece, stack, clauses.at(-1))
  const taken = finite === piece.first ? takeFront(tokens, piece, stack) : takeListed(tokens, piece, finite, stack)
  const clause: Clause = {
    index: clauses.length,
    kind,
    parent,
    opener: opener?.at ?? -1,
    pieces: taken ? [...taken, rangeOf(piece)] : [rangeOf(piece)],
    finite,
    verb: null,
    participants: null,
    joint: piece.joint,
    coordinated: piece.coordinated,
  }
  clauses.push(clause)
  if (parenthesis) return
  if (kind === 'main' && piece.joint !== 'dash') stack.length = hangsOnNoun(tokens, clause, stack[0]) ? 1 : 0
  stack.push(clause)
}

/** "Kern habe, heißt es, den Wirt betrogen": an object behind what interrupts the clause. */
const resumes = (tokens: readonly Token[], piece: Piece, open: Clause): boolean =>
  open.kind === 'main' &&
  endsInAuxiliary(tokens, open) &&
  (open.pieces.at(-1) as Range).last + 1 < piece.first &&
  bringsAwaited(tokens, piece, open)

/**
 * "hat die Gerüchte, er sei krank, als Unsinn bezeichnet", "müsse bald, aber in Ruhe gebaut werden", "habe das Amt – wie immer – nichts
 * bezahlt": the participle or infinitive that the verb awaits, though it looks like a finite verb.
 */
function completesBracket(tokens: readonly Token[], piece: Piece, stack: readonly Clause[]): boolean {
  if (piece.finite < 0) return false
  const [word, next] = [tokens[piece.first] as Token, tokens[piece.first + 1] as Token]
  const dashed = piece.joint === 'dash' && !piece.opener
  if (!dashed && !COMPLETING.has(word.lower)) return false
  if (!tokens.slice(piece.finite, piece.last).every(isNonfinite)) return false
  if (!dashed && next.word.classes & (WordClass.article | WordClass.nominativePronoun)) return false
  const waiting = word.lower === 'als' ? stack.slice(0, -1) : stack
  return waiting.some(open => bringsAwaited(tokens, piece, open))
}

const COMPLETING = new Set(['als', 'aber', 'sondern'])

/**
 * "Im Mai hat die Wirtin, die das Haus führt, die Stadt kritisiert": what ends the sentence brings the participle that the auxiliary
 * still awaits, and is no second relative clause; in "hat eine Tochter, die …, die Kiel besucht" the verb stands for having.
 */
function bringsObject(tokens: readonly Token[], piece: Piece, stack: readonly Clause[]): boolean {
  const [main, relative] = stack
  if (stack.length !== 2 || main?.kind !== 'main' || relative?.kind !== 'relative' || relative.finite < 0) return false
  if (piece.opener?.kind !== 'relative' || piece.joint !== 'comma' || piece.finite !== piece.last - 1) return false
  if (!/^(die|das|den|dem|der)$/.test((tokens[piece.first] as Token).lower) || !bringsAwaited(tokens, piece, main))
    return false
  const held = tokens.slice(main.finite + 1, (main.pieces.at(-1) as Range).last)
  return (
    held.some(t => t.word.classes & WordClass.article) &&
    !held.some(t => /^(k?eine?n?|viele|einige|mehrere)$/.test(t.lower))
  )
}

/** "sagte, die Halle werde, so der Plan, im Mai öffnen": no relative clause, since what the auxiliary awaits comes behind an insertion. */
function opensBracket(tokens: readonly Token[], pieces: readonly Piece[], k: number): boolean {
  const { opener, finite, last } = pieces[k] as Piece
  if (opener?.kind !== 'relative' || finite !== last - 1 || !isBracketOpener(tokens[finite] as Token)) return false
  if (!((tokens[opener.at] as Token).word.classes & WordClass.article) || isNonfinite(tokens[finite - 1])) return false
  const [inserted, rest] = [pieces[k + 1], pieces[k + 2]]
  if (rest && rest.finite >= 0 && isBracketOpener(tokens[rest.finite] as Token)) return false // "der im Amt ist, sagte, habe er gelogen"
  return rest?.joint === inserted?.joint && rest?.opener === null && endsInNonfinite(tokens, rest)
}

/**
 * "Der hohe Preis, die Miete und der Lohn machen Sorgen": the last of several subjects, since no verb comes behind it; in "Der Wirt,
 * der Bier und Wein verkauft, …" one does.
 */
function endsList(
  tokens: readonly Token[],
  pieces: readonly Piece[],
  k: number,
  [open, other]: readonly Clause[],
): boolean {
  const { opener, finite, last } = pieces[k] as Piece
  if (open?.kind !== 'fragment' || open.joint !== 'start' || other || opener?.kind !== 'relative') return false
  if (finite < 0 || finite === last - 1 || pieces.some((later, i) => i > k && later.finite >= 0)) return false
  return tokens.slice(opener.at, finite).some(t => t.lower === 'und' || t.lower === 'sowie')
}

const isBracketOpener = ({ word }: Token) => word.verbs.some(v => v.kind === 'finite' && BRACKET_OPENERS.has(v.lemma))

function finiteIn(tokens: readonly Token[], piece: Piece, role: Role, stack: readonly Clause[]): number {
  if (role === 'insertion') return -1
  return role === 'condition' ? piece.first : finiteOf(tokens, piece, stack)
}

/** The kind of a clause that no word opens. */
function kindWithout(tokens: readonly Token[], piece: Piece, role: Role, finite: number): ClauseKind {
  if (role === 'condition') return 'subordinate'
  return finite >= 0 ? 'main' : anyZuInfinitive(tokens, piece) ? 'infinitive' : 'fragment'
}

/** "Kern hat den Vorwurf, er habe …, zurückgewiesen": the clause before may go on behind one in the Konjunktiv. */
const hangsOnNoun = (tokens: readonly Token[], { joint, coordinated, finite }: Clause, open: Clause | undefined) =>
  open?.kind === 'main' &&
  joint === 'comma' &&
  !coordinated &&
  isSubjunctiveForm(tokens, finite) &&
  open.finite >= 0 &&
  (tokens[(open.pieces.at(-1) as Range).last - 1] as Token).capital

/** "Die Preise stiegen und die Fraktion forderte …", "Kiel: Die Fraktion …": what these join to a main clause is one. */
const STARTS_NO_RELATIVE = new Set<Clause['joint']>(['start', 'coordinator', 'colon'])

/** "Die Rektorin, Petra Kern, und der Landrat sagten …": behind a subject and its apposition no relative clause is coordinated. */
const startsNoRelative = (tokens: readonly Token[], piece: Piece, stack: readonly Clause[]): boolean =>
  STARTS_NO_RELATIVE.has(piece.joint) ||
  stack.some(open => resumes(tokens, piece, open)) ||
  (piece.coordinated && stack.length === 1 && stack[0]?.kind === 'fragment' && stack[0].joint === 'start')

/**
 * "Sie erklärte, in den Orten, in denen gebaut werde, sei es laut": what stood before the relative clause was not the end of the
 * main clause but the front of the reported one, whose verb comes first in its piece.
 */
function takeFront(tokens: readonly Token[], piece: Piece, [main, relative]: readonly Clause[]): Range[] | null {
  if (piece.joint !== 'comma' || main?.kind !== 'main' || relative?.kind !== 'relative') return null
  const front = main.pieces.at(-1) as Range
  if (front.first <= main.finite || main.pieces.length < 2 || !isSubjunctiveForm(tokens, piece.first)) return null
  return front.last + 1 === relative.pieces[0]?.first ? main.pieces.splice(-1) : null
}

/**
 * "Das Amt erklärte ergänzend, Kern, Volk und Berg seien krank": the names before "und" open the list that the reported
 * clause starts with.
 */
function takeListed(tokens: readonly Token[], piece: Piece, finite: number, [main]: readonly Clause[]): Range[] | null {
  if (piece.joint !== 'comma' || main?.kind !== 'main' || finite <= piece.first) return null
  const told = main.pieces.findIndex(p => p.first <= main.finite && main.finite < p.last)
  if (main.finite === main.pieces[told]?.first || !isSubjunctiveForm(tokens, finite)) return null
  if (!tokens.slice(piece.first, finite).some(t => t.lower === 'und' || t.lower === 'sowie')) return null
  let from = main.pieces.length
  while (from > told + 1 && isBareName(tokens, main.pieces[from - 1] as Range)) from--
  return main.pieces.splice(from)
}

const isBareName = (tokens: readonly Token[], { first, last }: Range): boolean =>
  last - first <= 3 && tokens.slice(first, last).every(t => t.kind === 'word' && t.capital && !t.word.classes)

function parentOf(kind: ClauseKind, piece: Piece, stack: Clause[], before: Clause | undefined): number {
  if (kind === 'main') return -1
  if (before && kind === 'relative' && followsParenthesis(piece, stack, before)) return before.index
  const top = stack.at(-1)
  if (!top) return -1
  if (piece.coordinated && top.kind === kind && stack.length > 1) {
    stack.pop()
    return (stack.at(-1) as Clause).index
  }
  return top.index
}

/** "Kern sei, sagt der Wirt, der ihn kennt, ein Held": the clause belongs to the one that interrupts. */
const followsParenthesis = (piece: Piece, stack: readonly Clause[], before: Clause): boolean =>
  !stack.includes(before) && before.pieces.at(-1)?.last === piece.first - 1
