import { canBe, type Range, type Token } from '../text/model.js'
import { type VerbForm, WordClass, WordForm } from '../words.js'
import { BRACKET_OPENERS, MODALS } from './verb-classes.js'

/**
 * "die Ermittler haben … erhoben", "sie wollen … erheben", "solle … vermieden werden": the last verb is the nonfinite
 * part of a bracket that an auxiliary opens; "war … und die Nachbarn befürchten" is none, since haben and sein take
 * participles.
 */
export function closesBracket(tokens: readonly Token[], first: number, last: number): boolean {
  const opening = first >= 0 ? (tokens[first] as Token).word.verbs.find(isAuxiliary) : undefined
  const { verbs } = (tokens[last] as Token).word
  if (!opening) return false
  if (MODALS.has(opening.lemma) && verbs.some(v => v.kind === 'infinitive')) return true
  if (opening.lemma === 'haben' && last - first > 2 && isModalInfinitive(tokens, last)) return true
  if (verbs.some(isAuxiliary)) return false
  const perfect = opening.lemma === 'haben' || opening.lemma === 'sein'
  return verbs.some(v => v.kind !== 'finite' && (v.kind !== 'infinitive' || !perfect))
}

/** "Als Kind habe sie Ärztin werden wollen": a modal takes the infinitive for its participle. */
const isModalInfinitive = (tokens: readonly Token[], last: number) =>
  (tokens[last] as Token).word.verbs.some(v => v.kind === 'infinitive' && MODALS.has(v.lemma)) &&
  canBe(tokens[last - 1] as Token, WordForm.infinitive)

const isAuxiliary = (v: VerbForm) => v.kind === 'finite' && BRACKET_OPENERS.has(v.lemma)

/** Only verbs, or nothing, stand behind it in its piece. */
export function endsPiece(tokens: readonly Token[], piece: Range, finite: number): boolean {
  const end = beforeBrackets(tokens, piece, finite)
  for (let i = finite + 1; i < end; i++) {
    const token = tokens[i] as Token
    if (token.kind === 'word' && (token.capital || !canBe(token, WordForm.nonfinite))) return false
  }
  return true
}

/** "…, der schweigen soll (wir berichteten)": where the piece ends without the brackets that close it. */
function beforeBrackets(tokens: readonly Token[], { last }: Range, finite: number): number {
  if ((tokens[last - 1] as Token).kind !== 'close') return last
  let open = last - 1
  while (open > finite && (tokens[open] as Token).kind !== 'open') open--
  return open > finite ? open : last
}

/**
 * ", der Verein sei gerettet", ", der Zug werde kommen": behind a finite verb in last place stand two infinitives
 * ("habe kommen lassen") or none.
 */
function opensBracket(tokens: readonly Token[], piece: Range, finite: number): boolean {
  const behind = tokens.slice(finite + 1, beforeBrackets(tokens, piece, finite)).filter(t => t.kind === 'word')
  if (!behind.length) return false
  return behind.length < 2 || !behind.every(t => canBe(t, WordForm.infinitive))
}

/**
 * Whether the piece has its finite verb at its end, as subordinate clauses do; a short phrase may follow the verb. In "die Werte
 * würden in keinem Fall erreicht" the verb opens a bracket that the piece's end closes: a main clause.
 */
export function isVerbFinal(tokens: readonly Token[], piece: Range, finite: number): boolean {
  if (finite < 0) return false
  if (endsPiece(tokens, piece, finite)) return finite > piece.first && !opensBracket(tokens, piece, finite)
  if (closesBracket(tokens, finite, piece.last - 1) && !isNonfinite(tokens[finite - 1])) return false
  const behind = tokens[finite + 1] as Token
  const extraposed =
    behind.word.classes & (WordClass.preposition | WordClass.coordinator) ||
    behind.lower === 'als' ||
    behind.lower === 'wie'
  const nonfiniteBefore = finite > piece.first && isNonfinite(tokens[finite - 1])
  return Boolean(extraposed) && (nonfiniteBefore || finite - piece.first > 4)
}

export const isNonfinite = (token: Token | undefined) =>
  token !== undefined && !token.capital && canBe(token, WordForm.nonfinite)
