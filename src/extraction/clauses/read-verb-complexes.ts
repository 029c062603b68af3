import {
  type Clause,
  type Mood,
  type Range,
  type Tense,
  type Token,
  type VerbComplex,
  type VerbForm,
  WordClass,
} from '../model.js'
import { finiteReadings } from './read-finite-forms.js'

const MODALS = new Set(['können', 'müssen', 'dürfen', 'sollen', 'wollen', 'mögen'])
const AUXILIARIES = new Set(['haben', 'sein', 'werden'])

/** Reads the verb of a clause together: finite verb, prefix, participle, infinitive. */
export function readVerbComplex(tokens: readonly Token[], clause: Clause): VerbComplex {
  const readings = finiteReadings(tokens, clause.finite)
  const reading = preferred(readings, tokens, clause)
  const tail = verbalTail(tokens, clause)
  if (leadsWithParticiple(tokens, clause)) tail.push(clause.finite - 1)
  const mood = moodOf(readings)
  const base = { finite: clause.finite, mood, plural: reading.plural }
  if (AUXILIARIES.has(reading.lemma)) {
    const nonfinite =
      tail.find(i => hasForm(tokens, i, 'participle') && !isAuxiliaryToken(tokens, i)) ??
      tail.find(i => hasForm(tokens, i, 'participle')) ??
      (reading.lemma === 'werden' ? tail.find(i => hasForm(tokens, i, 'infinitive')) : undefined)
    if (nonfinite !== undefined) return withAuxiliary(tokens, clause, reading, nonfinite, tail, base)
  }
  if (MODALS.has(reading.lemma)) {
    const governed = withModal(tokens, clause.finite, reading, tail)
    if (governed) return complexOf(base, governed, reading.lemma)
  }
  const prefix = findPrefix(tokens, clause)
  const lemma = prefix >= 0 ? (tokens[prefix] as Token).lower + reading.lemma : reading.lemma
  const own = prefix >= 0 ? [clause.finite, prefix] : [clause.finite]
  return complexOf(base, { lemma, tokens: own, tense: reading.tense ?? 'present', passive: false }, null)
}

type Base = Pick<VerbComplex, 'finite' | 'mood' | 'plural'>
type Meaning = Pick<VerbComplex, 'lemma' | 'tokens' | 'tense' | 'passive'>

/** Written out: spreading the parts takes as long as reading them. */
const complexOf = (base: Base, { lemma, tokens, tense, passive }: Meaning, modal: string | null): VerbComplex => ({
  finite: base.finite,
  mood: base.mood,
  plural: base.plural,
  lemma,
  tokens,
  tense,
  passive,
  modal,
})

function withAuxiliary(
  tokens: readonly Token[],
  clause: Clause,
  reading: VerbForm,
  nonfinite: number,
  tail: readonly number[],
  base: Base,
): VerbComplex {
  const participle = hasForm(tokens, nonfinite, 'participle')
  const passive = participle && (reading.lemma === 'werden' || tail.some(i => (tokens[i] as Token).lower === 'worden'))
  const past = reading.tense === 'past' && reading.mood !== 'subjunctive2'
  const tense: Tense =
    reading.lemma === 'werden' ? (participle ? (past ? 'past' : 'present') : 'future') : past ? 'pluperfect' : 'perfect'
  const worden = tail.filter(i => (tokens[i] as Token).lower === 'worden')
  const apart = PARTED.has(tokens[nonfinite - 1]?.lower ?? '') ? [nonfinite - 1] : []
  const prefix = apart.map(i => (tokens[i] as Token).lower).join('')
  const lemma =
    movesWith(tokens, reading, nonfinite) ?? lemmaOf(tokens, nonfinite, participle ? 'participle' : 'infinitive')
  const own = sorted(clause.finite, ...apart, nonfinite, ...worden)
  return complexOf(base, { lemma: prefix + lemma, tokens: own, tense, passive }, null)
}

/** "war in Not geraten", "ist gefallen": of two verbs with one participle, "sein" takes the one that moves. */
const movesWith = (tokens: readonly Token[], auxiliary: VerbForm, i: number) =>
  auxiliary.lemma === 'sein'
    ? (tokens[i] as Token).word.verbs.find(v => v.kind === 'participle' && MOVING.has(v.lemma))?.lemma
    : undefined

const MOVING = new Set(['geraten', 'fallen'])

/** "hat bekannt gegeben", "wurde klar gestellt": prefixes that may stand apart from the participle. */
const PARTED = new Set(['bekannt', 'klar'])

/** "will prüfen", "soll geprüft werden", "soll geprüft haben": the verb that carries the meaning, and its auxiliaries. */
function withModal(
  tokens: readonly Token[],
  finite: number,
  reading: VerbForm,
  tail: readonly number[],
): Meaning | null {
  const infinitive = tail.find(i => hasForm(tokens, i, 'infinitive') && !isAuxiliaryToken(tokens, i))
  const auxiliary = tail.find(i => hasForm(tokens, i, 'infinitive') && isAuxiliaryToken(tokens, i))
  const participle = tail.find(i => hasForm(tokens, i, 'participle') && (tokens[i] as Token).lower !== 'worden')
  const tense = reading.tense ?? 'present'
  const worden = tail.filter(i => (tokens[i] as Token).lower === 'worden')
  if (auxiliary !== undefined && participle !== undefined) {
    const passive = (tokens[auxiliary] as Token).lower === 'werden' || worden.length > 0
    const lemma = lemmaOf(tokens, participle, 'participle')
    return { lemma, tokens: sorted(finite, participle, auxiliary, ...worden), tense, passive }
  }
  const main = infinitive ?? auxiliary
  if (main === undefined) return null
  return { lemma: lemmaOf(tokens, main, 'infinitive'), tokens: sorted(finite, main), tense, passive: false }
}

const sorted = (...indices: number[]) => indices.sort((a, b) => a - b)

/** Where a form has several readings ("hat" is one, "liegen" two), the one of the clause's number, not first person. */
function preferred(readings: readonly VerbForm[], tokens: readonly Token[], clause: Clause): VerbForm {
  const others = readings.filter(r => !r.first && !r.guessed)
  const found = others.find(r => r.mood !== 'subjunctive2') ?? others[0] ?? readings[0]
  if (found) return found
  return {
    lemma: (tokens[clause.finite] as Token).lower,
    kind: 'finite',
    mood: 'indicative',
    tense: 'present',
    plural: false,
    first: false,
    adjectival: false,
    guessed: true,
  }
}

function moodOf(readings: readonly VerbForm[]): Mood {
  return MOODS.find(mood => readings.some(r => r.mood === mood && !(r.first && mood === 'indicative'))) ?? 'indicative'
}

/** Of several readings the first of these is taken. */
const MOODS = ['indicative', 'either', 'subjunctive1', 'subjunctive2'] as const

const hasForm = (tokens: readonly Token[], i: number, kind: VerbForm['kind']) =>
  (tokens[i] as Token).word.verbs.some(v => v.kind === kind)
const isAuxiliaryToken = (tokens: readonly Token[], i: number) =>
  (tokens[i] as Token).word.verbs.some(v => AUXILIARIES.has(v.lemma) && v.kind !== 'finite')

function lemmaOf(tokens: readonly Token[], i: number, kind: VerbForm['kind']): string {
  const { verbs } = (tokens[i] as Token).word
  return (verbs.find(v => v.kind === kind && !v.guessed) ?? verbs.find(v => v.kind === kind) ?? verbs[0])?.lemma ?? ''
}

const DETERMINERS = WordClass.determiner | WordClass.article

/** Nonfinite verbs that close the clause's pieces (or, in verb-final clauses, stand before the finite verb), last first. */
function verbalTail(tokens: readonly Token[], clause: Clause): number[] {
  const found: number[] = []
  for (let p = clause.pieces.length - 1; p >= 0; p--) {
    const piece = clause.pieces[p] as Range
    for (let i = piece.last - 1; i >= piece.first; i--) {
      const token = tokens[i] as Token
      if (i === clause.finite) continue
      if (token.kind !== 'word' || token.capital || token.quotation >= 0) break
      const nonfinite = token.word.verbs.some(
        v => v.kind === 'participle' || v.kind === 'infinitive' || v.kind === 'zu-infinitive',
      )
      if (!nonfinite || (token.word.classes & DETERMINERS && token.lower !== 'sein')) break
      found.push(i)
    }
  }
  return found.length ? found : looseParticiple(tokens, clause)
}

/** "Kritisiert wird, dass …", "Bekannt wurde auch, …": a participle in front of the auxiliary. */
function leadsWithParticiple(tokens: readonly Token[], { pieces: [piece], finite }: Clause): boolean {
  if (!piece || finite !== piece.first + 1) return false
  return tokens[finite - 1]?.word.verbs.some(v => v.kind === 'participle' && !v.guessed) ?? false
}

/** "hat gesagt bei einem Treffen", "habe ihm bestätigt im Gespräch": something follows the participle in its piece. */
function looseParticiple(tokens: readonly Token[], clause: Clause): number[] {
  for (const piece of clause.pieces) {
    for (let i = Math.max(piece.first, clause.finite + 1); i < piece.last; i++) {
      const token = tokens[i] as Token
      if (token.kind !== 'word' || token.capital || token.quotation >= 0) continue
      const known = token.word.verbs.some(v => (v.kind === 'participle' || v.kind === 'infinitive') && !v.guessed)
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
function findPrefix(tokens: readonly Token[], clause: Clause): number {
  for (const piece of clause.pieces) {
    const at = piece.last - 1
    if (at <= clause.finite) continue
    const token = tokens[at] as Token
    if (!(token.word.classes & WordClass.separablePrefix) || token.capital || token.quotation >= 0) continue
    if (!/^(für|als|sehr|so)$/.test((tokens[at - 1] as Token).lower)) return at
  }
  for (const piece of clause.pieces) {
    if (piece.first > clause.finite || piece.last <= clause.finite) continue
    for (let i = clause.finite + 1; i < piece.last - 1; i++) {
      const token = tokens[i] as Token
      const next = tokens[i + 1] as Token
      if (
        token.word.classes & WordClass.separablePrefix &&
        !token.capital &&
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
