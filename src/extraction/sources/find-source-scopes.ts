import { endOfClause } from '../clauses/find-clause-ends.js'
import { openingWord } from '../clauses/find-clause-words.js'
import { type Clause, firstOf, isSubjunctive } from '../clauses/model.js'
import type { SentenceView } from '../drafts.js'
import { isQuoted } from '../find-open-quotations.js'
import { startOfMood } from '../frames/find-inverted-reports.js'
import { readNounPhrase } from '../phrases/read-noun-phrase.js'
import { isModifier, OPENERS } from '../phrases/tell-noun-words.js'
import type { Range, Token } from '../text/model.js'
import { rangeOf } from '../text/ranges.js'
import { WordClass } from '../words.js'
import type { Source } from './source-phrases.js'

/**
 * What a source phrase qualifies: the noun phrase or the subordinate clause that it stands in, else the main clause with all
 * that depends on it; `next`: the source phrase behind it in the sentence.
 */
export function findSourceScope(view: SentenceView, source: Source, next: Source | undefined): Range {
  const { clauses } = view
  const at = source.cue
  const clause = clauses.find(c => c.pieces.some(piece => at >= piece.first && at < piece.last))
  if (source.rule === 'source/so')
    return { first: startOfMain(view, source.phrase.first), last: endOfMain(view, source, clause, next) }
  if (source.rule === 'source/wonach') return { first: at, last: endOfClause(view, clause) }
  const part = bracketScope(view, source) ?? attributeScope(view, source, clause) ?? additionScope(view, source, clause)
  if (part) return part
  if (clause?.kind === 'relative') return { first: firstOf(clause), last: endOfClause(view, clause) }
  if (clause && clause.kind !== 'main' && clause.kind !== 'fragment' && clause.kind !== 'infinitive') {
    const leading = clause.parent === -1 && clause.index === 0 && !contrasts(view, clause)
    return { first: firstOf(clause), last: leading ? view.sentence.last : endOfClause(view, clause) }
  }
  return {
    first: behindContrast(view, clause) ?? startOfScope(view, clause),
    last: endOfMain(view, source, clause, next),
  }
}

/** "Während die Zeitung von Toten berichtet, gab es laut Polizei keine": what others report in front is not the source's. */
function behindContrast(view: SentenceView, clause: Clause | undefined): number | null {
  const [front] = view.clauses
  if (clause?.kind !== 'main' || front?.kind !== 'subordinate' || !contrasts(view, front)) return null
  const reports = view.language.reportingVerb(front.verb?.lemma ?? '') !== undefined
  return reports && clauseBehind(view, front) === clause ? firstOf(clause) : null
}

/** The main clause that the one in front belongs to. */
const clauseBehind = ({ clauses }: SentenceView, front: Clause) =>
  clauses.find(c => c.kind === 'main' && firstOf(c) > firstOf(front))

/** "Während nach Angaben der Bahn Züge fahren, klagt …": what follows is somebody else's. */
const contrasts = ({ tokens }: SentenceView, clause: Clause) =>
  /^(während|wohingegen|obwohl|obgleich)$/.test(openingWord(tokens, clause))

/** "(nach anderen Angaben liegt sie tiefer)": nothing outside the brackets. */
function bracketScope({ tokens, sentence }: SentenceView, { phrase }: Source): Range | null {
  let open = phrase.first - 1
  while (open >= sentence.first && (tokens[open] as Token).kind !== 'open' && phrase.first - open < 20) open--
  if (tokens[open]?.kind !== 'open' || open < sentence.first) return null
  let close = open + 1
  while (close < sentence.last && (tokens[close] as Token).kind !== 'close') close++
  return close >= phrase.last ? { first: open + 1, last: close } : null
}

/**
 * "384 Tote, darunter laut Polizei 62 Kinder", "Es waren 30 – laut Polizei ein Rekord", "Der Saal ist voll, die Stimmung laut Kern gut":
 * the addition alone.
 */
function additionScope(
  { tokens, sentence }: SentenceView,
  { phrase }: Source,
  clause: Clause | undefined,
): Range | null {
  const at = clause?.pieces.findIndex(p => p.first <= phrase.first && phrase.first < p.last) ?? -1
  const piece = clause?.pieces[at]
  if (!clause || !piece) return null
  if ((at > 0 && isInserted(clause, piece, phrase)) || isElliptic(tokens, clause, piece, phrase)) return rangeOf(piece)
  const closes =
    piece.first === phrase.first &&
    piece.last > phrase.last &&
    piece.last >= sentence.last - 1 &&
    !endsVerb(clause, piece)
  const apart =
    closes && clause.finite < piece.first && (at ? clause.pieces[at - 1]?.last === piece.first - 1 : !clause.verb)
  return apart || isAddition(tokens[piece.first] as Token) ? rangeOf(piece) : null
}

/** "teilte der Wirt, Karl Kern, laut Agentur am Montag mit": the rest of the clause's verb stands in the piece. */
const endsVerb = ({ verb }: Clause, { first, last }: Range): boolean =>
  verb?.tokens.some(i => first <= i && i < last) ?? false

/** "Kern, nach eigenen Worten ein Kind der Provinz, zog fort": said of the noun before, with the clause going on behind. */
const isInserted = ({ finite, pieces }: Clause, { first, last }: Range, phrase: Range): boolean =>
  first === phrase.first && last > phrase.last && finite >= last && (pieces[0] as Range).last < first

/** "…, einer davon laut Polizei schwer": the last piece has a subject of its own, and its verb stands in the clause before. */
function isElliptic(tokens: readonly Token[], clause: Clause, piece: Range, phrase: Range): boolean {
  const { kind, joint, finite, pieces } = clause
  if (piece !== pieces.at(-1) || phrase.first === piece.first || finite >= piece.first) return false
  const [opener, before] = [tokens[piece.first] as Token, tokens[phrase.first - 1] as Token]
  const named = opener.kind === 'number' || (opener.word.classes & (WordClass.article | WordClass.determiner)) !== 0
  const follows = finite < 0 ? kind === 'fragment' && joint === 'comma' : pieces.at(-2)?.last === piece.first - 1
  return named && follows && !(before.word.classes & WordClass.coordinator)
}

const isAddition = ({ lower }: Token) => lower === 'darunter' || lower === 'davon'

/** "mit seinen laut Gutachten geringen Spuren": between article and adjective the phrase qualifies the noun alone. */
function attributeScope(
  { tokens, sentence }: SentenceView,
  { phrase }: Source,
  clause: Clause | undefined,
): Range | null {
  const opener = tokens[phrase.first - 1]
  if (
    !opener ||
    phrase.first <= sentence.first ||
    !(opener.word.classes & OPENERS) ||
    clause?.opener === phrase.first - 1
  )
    return null
  if (!isModifier(tokens[phrase.last])) return null
  const noun = readNounPhrase(tokens, phrase.last, sentence.last)
  const measured = noun && isModifier(tokens[noun.last]) ? readNounPhrase(tokens, noun.last, sentence.last) : null
  return noun ? { first: phrase.first - 1, last: (measured ?? noun).last } : null
}

/** A second main clause has a scope of its own; the inquit behind a report ("„…“, sagte X laut Y") has not. */
function startOfScope(view: SentenceView, clause: Clause | undefined): number {
  const { sentence, clauses } = view
  if (clause?.kind !== 'main' || clause.joint === 'start' || clause.joint === 'coordinator') return sentence.first
  if (clause.joint === 'colon' || clause.joint === 'semicolon') return firstOf(clause)
  const inquit = isInquit(view, clause)
  return !inquit && clauses.some(c => c.index < clause.index && c.kind === 'main') ? firstOf(clause) : sentence.first
}

/** A clause that opens with its verb, which reports what stands before it. */
export const isInquit = ({ language }: SentenceView, clause: Clause): boolean =>
  clause.finite === firstOf(clause) && language.reportingVerb(clause.verb?.lemma ?? '') !== undefined

/** Where the main clause before `at` starts: after a semicolon or colon, or where the mood turns, or the sentence does. */
function startOfMain(view: SentenceView, at: number): number {
  const turn = Math.max(view.sentence.first, startOfMood(view, at))
  for (let i = at - 1; i > view.sentence.first; i--) {
    const token = view.tokens[i] as Token
    if (token.quotation < 0 && (token.kind === 'semicolon' || (token.kind === 'colon' && i < at - 3)))
      return Math.max(i + 1, turn)
  }
  return turn
}

/** To the sentence's end, a main clause that is not the source's any more, or a colon before a quotation. */
function endOfMain(view: SentenceView, source: Source, clause: Clause | undefined, next: Source | undefined): number {
  const turn = view.clauses.find(
    c => clause && c.index > clause.index && firstOf(c) > source.phrase.last && takesOver(view, c, clause, next),
  )
  const limit = turn ? firstOf(turn) : source.rule === 'source/so' ? view.sentence.last : resumption(view, clause)
  const reports = view.language.reportingVerb(clause?.verb?.lemma ?? '') !== undefined // "Gästen zufolge sagte Kern: „…“"
  return source.rule === 'source/so' || !reports ? quotationBefore(view, source.phrase.last, limit) : limit
}

/** "Er darf – laut Amt ist das sicher – bleiben": where a clause goes on that this one stands in. */
function resumption({ clauses, sentence }: SentenceView, clause: Clause | undefined): number {
  if (clause?.joint !== 'dash') return sentence.last
  const start = firstOf(clause)
  for (const { index, pieces } of clauses) {
    if (index >= clause.index) break
    const back = pieces.find(piece => piece.first > start)
    if (back) return back.first
  }
  return sentence.last
}

/** "…, so Kern weiter: „…“", "Laut Kern ist der Damm alt: „…“": the words behind the colon are a statement of their own. */
function quotationBefore({ tokens }: SentenceView, from: number, limit: number): number {
  for (let i = from; i < limit - 1; i++) {
    const token = tokens[i] as Token
    if (token.kind === 'colon' && token.quotation < 0 && tokens[i + 1]?.kind === 'quote') return i
  }
  return limit
}

/**
 * "…; die Gäste warten noch", "…, die Polizei spricht von …", "…, nach Angaben der Bahn war …", "soll kopiert haben und
 * steht in der Kritik".
 */
function takesOver(view: SentenceView, clause: Clause, scope: Clause, next: Source | undefined): boolean {
  const { verb } = clause
  if (clause.kind !== 'main' || !verb || isQuoted(view, clause)) return false
  if (next && clause.joint !== 'start' && clause.finite > next.cue && next.phrase.first <= firstOf(clause) + 1)
    return true
  if (isSubjunctive(verb)) return false
  if (clause.joint === 'semicolon') return true
  if (clause.joint === 'coordinator') return scope.verb?.modal === 'sollen' && verb.modal === null
  return (
    (clause.joint === 'comma' || clause.joint === 'dash') &&
    clause.finite > firstOf(clause) &&
    verb.modal === null &&
    view.language.reportingVerb(verb.lemma) !== undefined
  )
}
