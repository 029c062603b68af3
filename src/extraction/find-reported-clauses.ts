import { type SentenceView, trim } from './drafts.js'
import { isQuoted } from './find-open-quotations.js'
import type { Clause, Range, Token } from './model.js'
import { companionOf, type Frame, firstOf } from './read-frames.js'

/** The first clause behind the frame that it can govern, to the end of what belongs to it. */
export function findContent(view: SentenceView, frame: Frame): Range | null {
  const { clause } = frame
  const { tokens } = view
  for (const next of view.clauses) {
    if (next.index <= clause.index || firstOf(next) < clause.finite) continue
    if (next.kind === 'relative' && next.parent === clause.index) continue
    if (
      view.clauses.some(
        c =>
          c.index > clause.index &&
          c.index < next.index &&
          c.kind !== 'relative' &&
          c.kind !== 'fragment' &&
          !isDependentOfRelative(view, c) &&
          !mayPrecede(view, c),
      )
    )
      return null
    if (next.joint === 'colon' && isQuoted(view, next)) return null
    if (!governs(view, frame, next)) {
      if (mayPrecede(view, next)) continue
      return null
    }
    const lead = view.clauses.find(
      c => c.index > clause.index && c.index < next.index && mayPrecede(view, c) && next.kind === 'main',
    )
    return trim(tokens, { first: firstOf(lead ?? next), last: endOfContent(view, clause, next) })
  }
  return null
}

const isDependentOfRelative = (view: SentenceView, clause: Clause): boolean => {
  for (let parent = view.clauses[clause.parent]; parent; parent = view.clauses[parent.parent])
    if (parent.kind === 'relative') return true
  return false
}

/** "erklärte, wenn das so bleibe, werde …": a conditional clause may stand between frame and report. */
function mayPrecede(view: SentenceView, clause: Clause): boolean {
  if (clause.kind !== 'subordinate' || clause.opener < 0) return false
  if (clause.verb && view.language.reportingVerb(clause.verb.lemma)?.takes.has('firm')) return false
  return !/^(dass|daß|ob|indem)$/.test((view.tokens[clause.opener] as Token).lower)
}

function governs(view: SentenceView, frame: Frame, next: Clause): boolean {
  const { clause, verb } = frame
  const { takes } = verb
  const { tokens } = view
  const opener = next.opener >= 0 ? (tokens[next.opener] as Token).lower : ''
  const adverb = [...takes].some(
    word => /^(da|dar)/.test(word) && companionOf(view, clause, { ...verb, companion: word }) >= 0,
  )
  const clausal = takes.has('clause') || adverb
  if (isConsecutive(view, next)) return false
  if (next.kind === 'subordinate' && /^(dass|daß|ob)$/.test(opener))
    return clausal || takes.has('dass') || takes.has('clause-subjunctive')
  if (next.kind === 'interrogative' && next.opener >= 0)
    return clausal && opener !== 'wie' && !/^wo(bei|durch|mit|rauf)/.test(opener)
  if (next.kind === 'infinitive') return opener === '' && (takes.has('infinitive') || adverb)
  if (next.kind !== 'main' || !next.verb) return false
  if (next.joint === 'colon') return clausal && !next.coordinated
  if (next.joint !== 'comma' || next.coordinated) return false
  if (
    next.finite === firstOf(next) &&
    !view.clauses.some(c => c.index > clause.index && c.index < next.index && mayPrecede(view, c))
  )
    return false
  const { mood, modal } = next.verb
  if (mood === 'subjunctive1') return clausal || takes.has('clause-subjunctive')
  if (mood === 'subjunctive2') return clausal
  return (takes.has('firm') && !readsAsOwn(view, next)) || (clausal && modal === 'sollen')
}

/** "so dass …", "als ob …", "anstatt dass …": the conjunction has two words, and tells what follows from the frame or how it seems. */
const isConsecutive = (view: SentenceView, { opener, pieces }: Clause): boolean =>
  opener > (pieces[0] as Range).first &&
  /^(so|als|ohne|statt|anstatt|außer)$/.test((view.tokens[opener - 1] as Token).lower)

/** A second main clause that reports on its own, or goes on telling, is no content of the first. */
function readsAsOwn(view: SentenceView, clause: Clause): boolean {
  const { verb } = clause
  if (!verb) return false
  return view.language.reportingVerb(verb.lemma) !== undefined && verb.mood !== 'subjunctive1'
}

/**
 * The report runs to the sentence's end, unless the frame, a new main clause in the indicative or a quotation behind a colon
 * ("forderte den Rat auf, zu handeln: „…“") takes over.
 */
export function endOfContent(view: SentenceView, frame: Clause, content: Clause): number {
  const back = frame.pieces.find(piece => piece.first > firstOf(content))
  let last = back ? back.first - 1 : view.sentence.last
  for (const next of view.clauses) {
    if (next.index <= content.index || next.kind !== 'main' || !next.verb || firstOf(next) >= last) continue
    if (isQuoted(view, next)) {
      if (next.joint !== 'colon') continue
      last = firstOf(next)
      break
    }
    const continues =
      next.verb.mood === 'subjunctive1' ||
      next.verb.mood === 'subjunctive2' ||
      (content.kind === 'main' && content.verb?.mood === 'indicative' && next.joint === 'coordinator')
    if (continues) continue
    last = firstOf(next)
    break
  }
  return last
}
