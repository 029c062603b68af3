import { closesBracket, isVerbFinal, pickFinite } from './find-finite-verbs.js'
import { type Clause, type ClauseKind, type Range, type Sentence, type Token, WordClass } from './model.js'
import { readVerbComplex } from './read-verb-complexes.js'

interface Piece extends Range {
  readonly joint: Clause['joint']
  readonly coordinated: boolean
}

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

const isOpaque = (token: Token) => token.quotation >= 0

/** Cuts at marks, and before a coordinator that starts a predicate of its own. */
function splitPieces(tokens: readonly Token[], sentence: Sentence): Piece[] {
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
function cutCoordinations(tokens: readonly Token[], range: Range, joint: Clause['joint'], pieces: Piece[]): void {
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

/** Offset of the subordinating, relative or interrogative opener within the piece, -1 without. */
function findOpener(tokens: readonly Token[], piece: Range): { at: number; kind: ClauseKind } | null {
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
  if (classes & WordClass.subordinator) return subordinator(tokens, piece, at)
  const preposition = classes & WordClass.preposition ? 1 : 0
  const pronoun = tokens[at + preposition]
  if (!pronoun || at + preposition >= piece.last || isOpaque(pronoun)) return null
  if (pronoun.word.classes & WordClass.interrogative && !(pronoun.word.classes & WordClass.relative))
    return interrogative(tokens, piece, at)
  if (pronoun.word.classes & WordClass.relative && !initial) return relative(tokens, piece, at, at + preposition)
  return null
}

function subordinator(tokens: readonly Token[], piece: Range, at: number): { at: number; kind: ClauseKind } | null {
  const opener = tokens[at] as Token
  if (opener.lower === 'dass' || opener.lower === 'daß') return { at, kind: 'subordinate' }
  if (INFINITIVE_OPENERS.has(opener.lower)) return endsInZuInfinitive(tokens, piece) ? { at, kind: 'infinitive' } : null
  const finite = pickFinite(tokens, piece)
  if (AMBIGUOUS_OPENERS.has(opener.lower)) {
    if (finite === at + 1 || (finite >= 0 && !isVerbFinal(tokens, piece, finite))) return null
    if (finite < 0) return null
  } else if (finite === at + 1 && piece.last - finite > 1) return null
  return { at, kind: opener.lower === 'wie' ? 'interrogative' : 'subordinate' }
}

function interrogative(tokens: readonly Token[], piece: Range, at: number): { at: number; kind: ClauseKind } | null {
  const finite = pickFinite(tokens, piece)
  if (finite === at + 1 && piece.last - finite > 1) return null
  if (finite < 0 && (tokens[at] as Token).lower === 'wie')
    return (tokens[at] as Token).capital && at === piece.first ? { at, kind: 'interrogative' } : null
  return finite < 0 || isVerbFinal(tokens, piece, finite) ? { at, kind: 'interrogative' } : null
}

function relative(
  tokens: readonly Token[],
  piece: Range,
  at: number,
  pronoun: number,
): { at: number; kind: ClauseKind } | null {
  const finite = pickFinite(tokens, piece)
  if (finite >= 0) return isVerbFinal(tokens, piece, finite) && finite > pronoun ? { at, kind: 'relative' } : null
  const next = tokens[pronoun + 1]
  if (!next || pronoun + 1 >= piece.last) return { at, kind: 'relative' }
  const opens =
    WordClass.preposition |
    WordClass.nominativePronoun |
    WordClass.reflexive |
    WordClass.adverb |
    WordClass.obliquePronoun |
    WordClass.article
  return next.word.classes & opens && !next.capital ? { at, kind: 'relative' } : null
}

/** "zu prüfen", "vorzugehen" as the last verb of the piece. */
function endsInZuInfinitive(tokens: readonly Token[], piece: Range): boolean {
  for (let i = piece.last - 1; i > piece.first && i >= piece.last - 3; i--) {
    const token = tokens[i] as Token
    if (isOpaque(token)) return false
    if (token.capital || token.kind !== 'word') continue
    if (token.word.verbs.some(v => v.kind === 'zu-infinitive')) return true
    if ((tokens[i - 1] as Token).lower === 'zu' && token.word.verbs.some(v => v.kind === 'infinitive')) return true
  }
  return anyZuInfinitive(tokens, piece)
}

function anyZuInfinitive(tokens: readonly Token[], piece: Range): boolean {
  for (let i = piece.first; i < piece.last; i++) {
    const token = tokens[i] as Token
    if (isOpaque(token) || token.capital) continue
    if (token.word.verbs.some(v => v.kind === 'zu-infinitive')) return true
    if (
      i > piece.first &&
      (tokens[i - 1] as Token).lower === 'zu' &&
      token.word.verbs.some(v => v.kind === 'infinitive' && (!v.guessed || i === piece.last - 1))
    )
      return true
  }
  return false
}

function kindOf(tokens: readonly Token[], piece: Range, joint: Clause['joint']): ClauseKind {
  const opener = findOpener(tokens, piece)
  if (opener && !(joint === 'start' && opener.kind === 'relative')) return opener.kind
  if (pickFinite(tokens, piece) >= 0) return 'main'
  return anyZuInfinitive(tokens, piece) ? 'infinitive' : 'fragment'
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
