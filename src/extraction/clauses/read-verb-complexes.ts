import type { Tense } from '../model.js'
import { canBe, type Token } from '../text/model.js'
import { type Mood, type VerbForm, WordForm } from '../words.js'
import { findPrefix, verbalTail } from './find-verb-parts.js'
import type { Clause, VerbComplex } from './model.js'
import { finiteReadings } from './read-finite-forms.js'
import { AUXILIARIES, MODALS } from './verb-classes.js'

/** Reads the verb of a clause together: finite verb, prefix, participle, infinitive. */
export function readVerbComplex(tokens: readonly Token[], clause: Clause): VerbComplex {
  const readings = finiteReadings(tokens, clause.finite)
  const reading = preferred(readings) ?? unknownVerb(tokens[clause.finite] as Token)
  const base = { finite: clause.finite, mood: moodOf(readings), plural: reading.plural }
  const complex = AUXILIARIES.has(reading.lemma)
    ? withAuxiliary(tokens, clause, reading, base)
    : MODALS.has(reading.lemma)
      ? withModal(tokens, clause, reading, base)
      : null
  return complex ?? withPrefix(tokens, clause, reading, base)
}

/** "kündigte … an", "sagte". */
function withPrefix(tokens: readonly Token[], clause: Clause, reading: VerbForm, base: Base): VerbComplex {
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

/** "hat gesagt", "wurde geprüft", "wird prüfen"; null where no other verb stands with the auxiliary. */
function withAuxiliary(tokens: readonly Token[], clause: Clause, reading: VerbForm, base: Base): VerbComplex | null {
  const tail = verbalTail(tokens, clause)
  const nonfinite =
    standInFor(tokens, reading, tail) ??
    tail.find(i => canBe(tokens[i] as Token, WordForm.participle) && !isAuxiliaryToken(tokens, i)) ??
    tail.find(i => canBe(tokens[i] as Token, WordForm.participle)) ??
    (reading.lemma === 'werden' ? tail.find(i => canBe(tokens[i] as Token, WordForm.infinitive)) : undefined)
  if (nonfinite === undefined) return null
  const participle = canBe(tokens[nonfinite] as Token, WordForm.participle)
  const passive = participle && (reading.lemma === 'werden' || tail.some(i => (tokens[i] as Token).lower === 'worden'))
  const past = reading.tense === 'past' && reading.mood !== 'subjunctive2'
  const tense: Tense =
    reading.lemma === 'werden' ? (participle ? (past ? 'past' : 'present') : 'future') : past ? 'pluperfect' : 'perfect'
  const worden = tail.filter(i => (tokens[i] as Token).lower === 'worden')
  const apart = PARTED.has(tokens[nonfinite - 1]?.lower ?? '') ? [nonfinite - 1] : []
  const prefix = apart.map(i => (tokens[i] as Token).lower).join('')
  const lemma =
    movesWith(tokens, reading, nonfinite) ??
    confessed(tokens, reading, nonfinite) ??
    lemmaOf(tokens, nonfinite, participle ? 'participle' : 'infinitive')
  const own = sorted(base.finite, ...apart, nonfinite, ...worden)
  return complexOf(base, { lemma: prefix + lemma, tokens: own, tense, passive }, null)
}

/** "hat ausrichten lassen": beside another infinitive that of "lassen" stands for its participle. */
const standInFor = (tokens: readonly Token[], { lemma }: VerbForm, [last]: readonly number[]): number | undefined =>
  lemma === 'haben' && last !== undefined && (tokens[last] as Token).lower === 'lassen' ? last : undefined

/** "war in Not geraten", "ist gefallen": of two verbs with one participle, "sein" takes the one that moves. */
const movesWith = (tokens: readonly Token[], auxiliary: VerbForm, i: number) =>
  auxiliary.lemma === 'sein'
    ? (tokens[i] as Token).word.verbs.find(v => v.kind === 'participle' && MOVING.has(v.lemma))?.lemma
    : undefined

const MOVING = new Set(['geraten', 'fallen'])

/** "hat gestanden, dass er stahl", "hat die Tat gestanden": who stands has neither an object nor a clause. */
function confessed(tokens: readonly Token[], auxiliary: VerbForm, i: number): string | undefined {
  if (auxiliary.lemma !== 'haben' || (tokens[i] as Token).lower !== 'gestanden') return undefined
  const object = tokens[i - 1]?.capital && /^(die|das|den|seine|ihre|alle)$/.test(tokens[i - 2]?.lower ?? '')
  return object || tokens[i + 2]?.lower === 'dass' ? 'gestehen' : undefined
}

/** "hat bekannt gegeben", "wurde klar gestellt": prefixes that may stand apart from the participle. */
const PARTED = new Set(['bekannt', 'klar'])

/** "will prüfen", "soll geprüft werden", "soll geprüft haben": the verb that carries the meaning, and its auxiliaries. */
function withModal(tokens: readonly Token[], clause: Clause, reading: VerbForm, base: Base): VerbComplex | null {
  const governed = governedBy(tokens, reading, base.finite, verbalTail(tokens, clause))
  return governed && complexOf(base, governed, reading.lemma)
}

function governedBy(
  tokens: readonly Token[],
  reading: VerbForm,
  finite: number,
  tail: readonly number[],
): Meaning | null {
  const infinitive = tail.find(i => canBe(tokens[i] as Token, WordForm.infinitive) && !isAuxiliaryToken(tokens, i))
  const auxiliary = tail.find(i => canBe(tokens[i] as Token, WordForm.infinitive) && isAuxiliaryToken(tokens, i))
  const participle = tail.find(
    i => canBe(tokens[i] as Token, WordForm.participle) && (tokens[i] as Token).lower !== 'worden',
  )
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

const sorted = (...indices: number[]) =>
  indices.every((index, k) => k === 0 || index >= (indices[k - 1] as number)) ? indices : indices.sort((a, b) => a - b)

/** Where a form has several readings ("hat" is one, "liegen" two), the one of the clause's number, not first person. */
function preferred(readings: readonly VerbForm[]): VerbForm | undefined {
  let second: VerbForm | undefined
  for (const reading of readings) {
    if (reading.first || reading.guessed) continue
    if (reading.mood !== 'subjunctive2') return reading
    second ??= reading
  }
  return second ?? readings[0]
}

const unknownVerb = ({ lower }: Token): VerbForm => ({
  lemma: lower,
  kind: 'finite',
  mood: 'indicative',
  tense: 'present',
  plural: false,
  first: false,
  adjectival: false,
  guessed: true,
})

function moodOf(readings: readonly VerbForm[]): Mood {
  for (const mood of MOODS)
    for (const reading of readings) if (reading.mood === mood && !(reading.first && mood === 'indicative')) return mood
  return 'indicative'
}

/** Of several readings the first of these is taken. */
const MOODS = ['indicative', 'either', 'subjunctive1', 'subjunctive2'] as const

const isAuxiliaryToken = (tokens: readonly Token[], i: number) =>
  canBe(tokens[i] as Token, WordForm.nonfinite) && (tokens[i] as Token).word.verbs.some(isNonfiniteAuxiliary)

const isNonfiniteAuxiliary = (v: VerbForm) => v.kind !== 'finite' && AUXILIARIES.has(v.lemma)

function lemmaOf(tokens: readonly Token[], i: number, kind: VerbForm['kind']): string {
  const { verbs } = (tokens[i] as Token).word
  return (verbs.find(v => v.kind === kind && !v.guessed) ?? verbs.find(v => v.kind === kind) ?? verbs[0])?.lemma ?? ''
}
