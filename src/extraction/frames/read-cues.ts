import type { Clause, VerbComplex } from '../clauses/model.js'
import type { SentenceView } from '../drafts.js'
import type { Token } from '../text/model.js'
import { ordered } from '../text/ranges.js'

/**
 * The verb with what makes it whole: "äußerte sich", "heißt es", "machte deutlich", "hält es für möglich", "weist darauf hin".
 * `companion` is the index of the word that makes the phrase, null without.
 */
export function readCue(view: SentenceView, clause: Clause, companion: number | null): readonly number[] {
  const verb = clause.verb as VerbComplex
  const cue = [...verb.tokens]
  if (companion !== null) addCompanion(view, companion, cue)
  const pronoun = pronounOf(view, verb)
  if (holds(clause, pronoun)) cue.push(pronoun)
  const adverb = announcingAdverb(view, clause)
  if (adverb >= 0) cue.push(adverb)
  return ordered(cue)
}

/** "es für möglich", "es als erwiesen", "zur Bedingung": the word that makes the phrase and what leads to it. */
function addCompanion({ tokens }: SentenceView, companion: number, cue: number[]): void {
  cue.push(companion)
  let before = companion - 1
  for (; /^(für|als|zur)$/.test(tokens[before]?.lower ?? ''); before--) cue.push(before)
  if (before < companion - 1 && tokens[before]?.lower === 'es') cue.push(before)
}

/** "sich", and "es" where nobody is meant by it: "heißt es", "Es wird vermutet"; -1 without. */
function pronounOf({ tokens }: SentenceView, verb: VerbComplex): number {
  const { finite } = verb
  if (isPronounOf(tokens[finite + 1], verb)) return finite + 1
  if (isPronounOf(tokens[finite - 1], verb)) return finite - 1
  return isPronounOf(tokens[finite + 2], verb) ? finite + 2 : -1
}

const isPronounOf = (token: Token | undefined, { lemma, passive }: VerbComplex): boolean =>
  token !== undefined &&
  token.quotation < 0 &&
  (token.lower === 'sich' || ((lemma === 'heißen' || passive) && token.lower === 'es'))

/** "begründete damit, dass", "darauf hingewiesen, dass": the adverb that announces what follows; in front it takes up what was before. */
function announcingAdverb(view: SentenceView, clause: Clause): number {
  for (const { first, last } of clause.pieces)
    for (let i = first; i < last; i++) {
      const token = view.tokens[i] as Token
      if (token.quotation < 0 && isAnnouncing(token) && !(clause.kind === 'main' && i < clause.finite)) return i
    }
  return -1
}

export const isAnnouncing = ({ lower }: Token): boolean => ANNOUNCING.has(lower)

const ANNOUNCING = new Set('damit dafür davon davor dazu daran darauf darum darüber'.split(' '))

const holds = (clause: Clause, at: number) => clause.pieces.some(p => at >= p.first && at < p.last)
