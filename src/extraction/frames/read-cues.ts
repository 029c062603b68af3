import { indexOfWord } from '../clauses/find-clause-words.js'
import type { Clause, VerbComplex } from '../clauses/model.js'
import type { SentenceView } from '../drafts.js'
import type { ReportingVerb } from '../language.js'
import type { Token } from '../text/model.js'
import { ordered } from '../text/ranges.js'

/**
 * The verb with what makes it whole: "äußerte sich", "heißt es", "machte deutlich", "hält es für möglich", "weist darauf hin".
 * `companion` is the index of the word that makes the phrase, null without.
 */
export function readCue(
  view: SentenceView,
  clause: Clause,
  { takes }: ReportingVerb,
  companion: number | null,
): readonly number[] {
  const cue = [...verbCue(view, clause)]
  if (companion !== null) addCompanion(view, clause, companion, cue)
  const es = takes.has('es') ? indexOfWord(view, clause, 'es') : -1
  if (es >= 0) cue.push(es)
  const adverb = announcingAdverb(view, clause, takes)
  if (adverb >= 0) cue.push(adverb)
  return ordered(cue)
}

/** The verb and its pronoun: "wandte sich", "heißt es". */
export function verbCue(view: SentenceView, clause: Clause): readonly number[] {
  const verb = clause.verb as VerbComplex
  const pronoun = pronounOf(view, verb)
  return holds(clause, pronoun) ? ordered([...verb.tokens, pronoun]) : verb.tokens
}

/** "es für möglich", "es bisher als erwiesen", "zur Bedingung": the word that makes the phrase and what leads to it. */
function addCompanion({ tokens }: SentenceView, { finite }: Clause, companion: number, cue: number[]): void {
  cue.push(companion)
  let before = companion - 1
  for (; /^(für|als|zu[mr])$/.test(tokens[before]?.lower ?? ''); before--) cue.push(before)
  const es = [before, finite + 1].find(i => tokens[i]?.lower === 'es') ?? -1
  if (before < companion - 1 && es >= 0) cue.push(es)
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
function announcingAdverb(view: SentenceView, clause: Clause, takes: ReportingVerb['takes']): number {
  for (const { first, last } of clause.pieces)
    for (let i = first; i < last; i++) {
      const token = view.tokens[i] as Token
      if (token.quotation >= 0 || (clause.kind === 'main' && i < clause.finite)) continue
      if (announces(token, takes) && view.tokens[i + 1]?.lower !== 'hinaus') return i
    }
  return -1
}

/** "rief dazu auf, …"; in "sagte dazu, …" the adverb takes up the matter that is talked about. */
export const announces = ({ lower }: Token, takes: ReportingVerb['takes']): boolean =>
  ANNOUNCING.has(lower) &&
  (lower !== 'dazu' || takes.has('dazu') || takes.has('zu')) &&
  (lower !== 'dagegen' || takes.has('dagegen')) // "erklärte dagegen, …" only sets it against something

export const ANNOUNCING = new Set('dagegen damit dafür davon davor dazu daran darauf darum darüber'.split(' '))

const holds = (clause: Clause, at: number) => clause.pieces.some(p => at >= p.first && at < p.last)
