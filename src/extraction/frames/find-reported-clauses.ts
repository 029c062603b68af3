import { overlaps, type SentenceView, trim } from '../drafts.js'
import { isQuoted } from '../find-open-quotations.js'
import { type Clause, type Range, type ReportingVerb, type Token, WordClass } from '../model.js'
import { findParticipants } from '../phrases/find-subjects.js'
import { companionOf, type Frame, firstOf } from './read-frames.js'

/** The first clause behind the frame that it can govern, to the end of what belongs to it. */
export function findContent(view: SentenceView, frame: Frame): Range | null {
  const { clause } = frame
  let lead: Clause | undefined
  for (let k = clause.index + 1; k < view.clauses.length; k++) {
    const next = view.clauses[k] as Clause
    if (firstOf(next) < clause.finite) {
      if (standsBetween(view, next) && !hangsOnFront(view, clause, next)) return null
      continue
    }
    if (next.kind === 'relative' && next.parent === clause.index) continue
    if (next.joint === 'colon' && isQuoted(view, next)) return null
    if (governs(view, frame, next, lead !== undefined)) {
      const first = firstOf(next.kind === 'main' && lead ? lead : next)
      return trim(view.tokens, { first, last: endOfContent(view, clause, next) })
    }
    if (!mayPrecede(view, next)) return null
    lead ??= next
  }
  return null
}

/** A clause in front of the frame's verb that is neither relative nor conditional: the frame is no plain one. */
const standsBetween = (view: SentenceView, clause: Clause): boolean =>
  clause.kind !== 'relative' &&
  clause.kind !== 'fragment' &&
  !(clause.kind === 'main' && clause.joint === 'dash') && // "Kern – sie ist neu im Amt – kündigte an, …"
  !isDependentOfRelative(view, clause) &&
  !mayPrecede(view, clause)

/** "Auf die Frage, ob er gehe, sagte er, dass …": the clause belongs to a phrase in front of the verb, and the report follows. */
const hangsOnFront = (view: SentenceView, { pieces: [front], finite }: Clause, next: Clause): boolean =>
  front !== undefined &&
  front.last <= finite &&
  firstOf(next) === front.last + 1 &&
  ((view.tokens[front.first] as Token).word.classes & WordClass.preposition) !== 0

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

function governs(view: SentenceView, frame: Frame, next: Clause, led: boolean): boolean {
  const { clause, verb } = frame
  const { takes } = verb
  const { tokens } = view
  const opener = next.opener >= 0 ? (tokens[next.opener] as Token).lower : ''
  const adverb = [...takes].some(
    word => /^(da|dar)/.test(word) && companionOf(view, clause, { ...verb, companion: word }) >= 0,
  )
  const clausal = takes.has('clause') || adverb
  if (isConsecutive(view, next) || isOpenDecision(view, frame, next.opener)) return false
  if (next.kind === 'subordinate' && /^(dass|daß|ob)$/.test(opener))
    return clausal || takes.has('dass') || takes.has('clause-subjunctive')
  if (next.kind === 'interrogative' && next.opener >= 0)
    return (
      clausal &&
      !/^wo(bei|durch|mit|rauf)/.test(opener) &&
      !(opener === 'wie' && !tellsHow(view, verb, next)) &&
      !(opener === 'was' && !adverb && isSaturated(view, clause))
    )
  if (next.kind === 'infinitive') return !isPurpose(view, next) && (takes.has('infinitive') || adverb)
  if (next.kind !== 'main' || !next.verb) return false
  if (next.joint === 'colon') return clausal && !next.coordinated && !(isTold(next) && isSaturated(view, clause))
  if (next.joint !== 'comma' || next.coordinated) return false
  if (next.finite === firstOf(next) && !led) return false
  const { mood, modal } = next.verb
  if (mood === 'subjunctive1') return clausal || takes.has('clause-subjunctive')
  if (mood === 'subjunctive2') return clausal && !comments(view, next)
  if (isSaturated(view, clause) || namesTopic(view, clause, verb)) return false
  return (takes.has('firm') && !readsAsOwn(view, next)) || (clausal && modal === 'sollen')
}

/** "entscheidet, ob …": what is decided is not told. */
export const isOpenDecision = ({ tokens }: SentenceView, { verb, clause }: Frame, opener: number): boolean =>
  verb.act === 'decide' &&
  OPEN_DECISION.test(clause.verb?.lemma ?? '') &&
  opener >= 0 &&
  /^(ob|we[rmn]|was|wie|wann|wo|welche[rmns]?)$/.test((tokens[opener] as Token).lower)

const OPEN_DECISION = /^(entscheiden|urteilen|bestimmen|beschließen|befinden|festlegen|verfügen)$/

/** "schilderte, wie der Hang rutschte", "sagte nicht, wie viele Gäste kamen"; not "sagte, wie die Zeitung schreibt, …". */
function tellsHow(view: SentenceView, { takes }: ReportingVerb, { opener, verb }: Clause): boolean {
  if (verb && view.language.reportingVerb(verb.lemma)?.takes.has('firm')) return false
  return takes.has('wie') || /^(viele?|lange|oft|weit|hoch|groß|stark|es)$/.test(view.tokens[opener + 1]?.lower ?? '')
}

const isTold = ({ verb }: Clause) => verb !== null && !/^subj/.test(verb.mood)

/** "um über Werte, Ziele und Wege zu reden": what for, not what was said. */
const isPurpose = (view: SentenceView, next: Clause) =>
  next.opener >= 0 || /^(um|ohne|statt|anstatt)$/.test((view.tokens[firstOf(next)] as Token).lower)

/** "so dass …", "als ob …", "anstatt dass …": the conjunction has two words, and tells what follows from the frame or how it seems. */
const isConsecutive = (view: SentenceView, { opener, pieces }: Clause): boolean =>
  opener > (pieces[0] as Range).first &&
  /^(so|als|ohne|statt|anstatt|außer)$/.test((view.tokens[opener - 1] as Token).lower)

/** "schätzt den Wert auf zwei Millionen, das wäre ein Rekord": the writer weighs what was said. */
const comments = ({ tokens }: SentenceView, clause: Clause) =>
  /^(das|dies)$/.test((tokens[firstOf(clause)] as Token).lower) && clause.finite === firstOf(clause) + 1

/**
 * "Sie bemerkte den Fehler, der Zug fuhr ab", "Der Plan wurde bestätigt, Kern schwieg": a verb with its object, or a passive with
 * its subject, has no unmarked clause beside it.
 */
function isSaturated(view: SentenceView, clause: Clause): boolean {
  const { subject, phrases } = findParticipants(view, clause)
  if (clause.verb?.passive) return subject !== null && (view.tokens[subject.first] as Token).lower !== 'es'
  if (view.language.addressing(clause.verb?.lemma ?? '').has('accusative')) return false
  return phrases.some(
    p =>
      p.preposition < 0 &&
      !(subject && overlaps(subject, p)) &&
      /^(den|die|das|einen|eine|ein|seinen|seine|ihren|ihre|diesen|diese|dieses|keine|keinen)$/.test(
        (view.tokens[p.first] as Token).lower,
      ) &&
      p.last > p.first + 1,
  )
}

/** "Er klagte über Schmerzen, später brach er zusammen": the verb has its object in a phrase with its preposition. */
const namesTopic = (view: SentenceView, clause: Clause, { takes }: ReportingVerb): boolean =>
  findParticipants(view, clause).phrases.some(
    p => p.preposition >= 0 && takes.has((view.tokens[p.preposition] as Token).lower),
  )

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
  const last = resumption(view, frame, content)
  const next = view.clauses.find(
    c => c.index > content.index && firstOf(c) < last && takesOver(view, c, frame, content),
  )
  return next ? firstOf(next) : last
}

/** Where the frame goes on behind the report, or the clause that the frame itself stands in: "Kern, der weiß, dass …, ging". */
function resumption(view: SentenceView, frame: Clause, content: Clause): number {
  const start = firstOf(content)
  for (const { index, pieces } of view.clauses) {
    if (index > frame.index) break
    const back = pieces.find(piece => piece.first > start)
    if (back) return back.first - 1
  }
  return view.sentence.last
}

function takesOver(view: SentenceView, next: Clause, frame: Clause, content: Clause): boolean {
  if (!next.verb) return false
  if (next.kind !== 'main')
    return content.kind === 'infinitive' && (commentsOn(view, next) || tellsWhen(view, next, content))
  if (isQuoted(view, next)) return next.joint === 'colon'
  if (resumesAround(next, frame, content)) return true
  const { mood, modal } = next.verb
  if (mood === 'subjunctive1' || mood === 'subjunctive2') return false
  if (modal === 'sollen' && next.joint === 'comma' && !next.coordinated) return false
  return !(content.kind === 'main' && next.joint === 'coordinator' && goesOn(view, next, content))
}

/** "sagte, die Bahn sei alt und die Fahrer sollten streiken": without a comma, a subject of its own and a form that may be reported. */
const goesOn = (view: SentenceView, next: Clause, { verb }: Clause): boolean =>
  verb?.mood === 'indicative' ||
  (next.verb?.modal !== null &&
    next.verb?.mood === 'either' &&
    next.finite > firstOf(next) + 1 &&
    findParticipants(view, next).subject !== null)

/** "Falls der Rat ankündigt, zu gehen, würde es still": the clause around frame and report has its verb first. */
const resumesAround = (next: Clause, frame: Clause, content: Clause): boolean =>
  frame.kind !== 'main' && content.kind !== 'main' && next.joint === 'comma' && next.finite === firstOf(next)

/** "rief dazu auf, zu gehen, nachdem es gebrannt hatte": when it was said; what is to be done lies ahead, unlike "bestritt, dort gewesen zu sein". */
const tellsWhen = ({ tokens }: SentenceView, { opener, verb }: Clause, { pieces }: Clause): boolean =>
  (tokens[opener]?.lower ?? '') === 'nachdem' &&
  verb !== null &&
  !/^subj/.test(verb.mood) &&
  /^(past|perfect|pluperfect)$/.test(verb.tense) &&
  !/^(haben|sein)$/.test(tokens[(pieces.at(-1) as Range).last - 1]?.lower ?? '')

/** "… drohte, den Hof zu räumen, was niemand glaubte": a comment in the indicative on all that is told before. */
const commentsOn = (view: SentenceView, { opener, verb }: Clause): boolean =>
  opener >= 0 &&
  verb?.mood !== 'subjunctive1' &&
  verb?.mood !== 'subjunctive2' &&
  /^(was|wobei|worauf|woraufhin|womit)$/.test((view.tokens[opener] as Token).lower)
