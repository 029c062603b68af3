import { canBe, type Range, type Token } from '../text/model.js'
import { WordClass, WordForm } from '../words.js'
import type { Clause } from './model.js'

const DETERMINERS = WordClass.determiner | WordClass.article

/**
 * Nonfinite verbs that close the clause's pieces (or, in verb-final clauses, stand before the finite verb), last first, and a
 * participle in front of the finite verb behind them.
 */
export function verbalTail(tokens: readonly Token[], clause: Clause): number[] {
  const found: number[] = []
  for (let p = clause.pieces.length - 1; p >= 0; p--) {
    const piece = clause.pieces[p] as Range
    for (let i = piece.last - 1; i >= piece.first; i--) {
      const token = tokens[i] as Token
      if (i === clause.finite) continue
      if (token.kind !== 'word' || token.capital || token.quotation >= 0) break
      if (!canBe(token, WordForm.nonfinite) || (token.word.classes & DETERMINERS && token.lower !== 'sein')) break
      const before = tokens[i - 1]?.lower
      if (before === 'als' || before === 'wie') break // "ist größer als gedacht"
      found.push(i)
    }
  }
  const tail = found.length ? found : looseParticiple(tokens, clause)
  if (leadsWithParticiple(tokens, clause)) tail.push(clause.finite - 1)
  return tail
}

/** "Kritisiert wird, dass …", "Bekannt wurde auch, …": a participle in front of the auxiliary. */
function leadsWithParticiple(tokens: readonly Token[], { pieces: [piece], finite }: Clause): boolean {
  if (!piece || finite !== piece.first + 1) return false
  return canBe(tokens[finite - 1] as Token, WordForm.knownParticiple)
}

/** "hat gesagt bei einem Treffen", "habe ihm bestätigt im Gespräch": something follows the participle in its piece. */
function looseParticiple(tokens: readonly Token[], clause: Clause): number[] {
  for (const piece of clause.pieces) {
    for (let i = Math.max(piece.first, clause.finite + 1); i < piece.last; i++) {
      const token = tokens[i] as Token
      if (token.kind !== 'word' || token.capital || token.quotation >= 0) continue
      const known = canBe(token, WordForm.knownParticiple | WordForm.knownInfinitive)
      const next = tokens[i + 1]
      if (
        known &&
        !token.word.classes &&
        next &&
        i + 1 < piece.last &&
        !next.capital &&
        next.word.classes & (WordClass.preposition | WordClass.coordinator | WordClass.subordinator)
      )
        return [i]
    }
  }
  return []
}

/** "kündigte … an": the prefix that closes a piece of the clause. */
export function findPrefix(tokens: readonly Token[], clause: Clause): number {
  for (const piece of clause.pieces) {
    const at = piece.last - 1
    if (at <= clause.finite) continue
    const token = tokens[at] as Token
    if (!(token.word.classes & WordClass.separablePrefix) || token.capital || token.quotation >= 0) continue
    const before = (tokens[at - 1] as Token).lower
    if (isPlaced(token, tokens[clause.finite]) || (before === 'darüber' && token.lower === 'hinaus')) continue
    if (!/^(für|als|sehr|so|immer)$/.test(before)) return at
  }
  for (const piece of clause.pieces) {
    if (piece.first > clause.finite || piece.last <= clause.finite) continue
    for (let i = clause.finite + 1; i < piece.last - 1; i++) {
      const token = tokens[i] as Token
      const next = tokens[i + 1] as Token
      if (
        token.word.classes & WordClass.separablePrefix &&
        !token.capital &&
        token.quotation < 0 &&
        !(token.word.classes & WordClass.adverb) &&
        next.word.classes & (WordClass.coordinator | WordClass.preposition) &&
        !(next.word.classes & WordClass.article) &&
        PREFIX_BEFORE_PHRASE.has(token.lower)
      )
        return i
    }
  }
  return -1
}

/** "sagte sie dem Sender gegenüber": behind its noun, and no part of the verb as in "stand ihm gegenüber". */
const isPlaced = ({ lower }: Token, finite: Token | undefined): boolean =>
  lower === 'gegenüber' &&
  !finite?.word.finite.some(({ lemma }) => /(steh|seh|stell|lieg|sitz|tret|befind)en$/.test(lemma))

/** Prefixes that are no adverb and seldom a preposition before another one ("teilte mit und …", "kündigte an für …"). */
const PREFIX_BEFORE_PHRASE = new Set([
  'an',
  'ab',
  'auf',
  'aus',
  'ein',
  'mit',
  'vor',
  'zu',
  'zurück',
  'fest',
  'klar',
  'hin',
  'bekannt',
  'nahe',
  'heraus',
  'hervor',
  'hinzu',
])
