import { indexOfWord, openingWord } from '../clauses/find-clause-words.js'
import { type Clause, firstOf, isSubjunctive, lastOf } from '../clauses/model.js'
import { isNonfinite } from '../clauses/tell-verb-final.js'
import type { SentenceView } from '../drafts.js'
import { isQuoted } from '../find-open-quotations.js'
import type { ReportingVerb } from '../language.js'
import { findParticipants } from '../phrases/find-subjects.js'
import type { Range, Token } from '../text/model.js'
import { overlaps, trim } from '../text/ranges.js'
import { WordClass } from '../words.js'
import { endOfContent } from './find-report-ends.js'
import { type Frame, readFrame } from './read-frames.js'

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
    if (next.kind === 'relative' && next.parent === clause.index && !asksWhere(view, frame, next)) continue
    if (next.index > clause.index + 1 && isOfRelative(view, next)) continue
    if (next.joint === 'colon' && (isQuoted(view, next) || isBehindWords(view, next))) return null
    if (frame.verb.lemma !== 'lauten' && isAskedBefore(view, next)) continue
    if (governs(view, frame, next, lead !== undefined)) {
      const first = firstOf(next.kind === 'main' && lead ? lead : next)
      return trim(view.tokens, { first, last: endOfContent(view, clause, next) })
    }
    if (!mayPrecede(view, next) && !isCondition(view, next)) return null
    lead ??= next
  }
  return null
}

/** "betonte, bleibe der Rat untätig, werde er klagen": a condition, with its verb in front as the next clause has it. */
function isCondition({ clauses }: SentenceView, clause: Clause): boolean {
  const next = clauses[clause.index + 1]
  const opens = (c: Clause | undefined) => c?.kind === 'main' && c.joint === 'comma' && c.finite === firstOf(c)
  return opens(clause) && opens(next) && isSubjunctive(next?.verb)
}

/** "rief: „Hilfe!“, dann fiel ein Schuss", "sagte: „Ich gehe“ und schloss die Tür": the newspaper goes on behind the words. */
const isBehindWords = (view: SentenceView, clause: Clause): boolean =>
  isTold(clause) && (view.tokens[firstOf(clause)] as Token).quotation >= 0

/**
 * "veröffentlichte eine Studie, aus der hervorgeht, dass …", "traf einen Mann, der glaubt, dass …": a relative clause that reports
 * takes the clause right behind it, unless its pronoun is what is reported there ("in einer Rede, die verbreitet wurde, …").
 */
function isOfRelative(view: SentenceView, next: Clause): boolean {
  const before = view.clauses[next.index - 1]
  if (before?.kind !== 'relative' || lastOf(before) !== firstOf(next) - 1 || !leavesRoom(view, before)) return false
  const frame = readFrame(view, before)
  return frame !== null && governs(view, frame, next, false)
}

/** The pronoun is the subject of an active verb, its owner ("deren Chefin meint"), or governed; and nothing else is the object. */
function leavesRoom(view: SentenceView, relative: Clause): boolean {
  const { lower, word } = view.tokens[relative.opener] as Token
  if (isSaturated(view, relative)) return false
  const governed = (word.classes & WordClass.preposition) !== 0 || /^(deren|dessen)$/.test(lower)
  return governed || (!relative.verb?.passive && !findParticipants(view, relative).subject)
}

/** "sagte zu der Frage, wann er gehe, er bleibe": what was asked hangs on its noun, and the report follows. */
function isAskedBefore({ tokens, language }: SentenceView, next: Clause): boolean {
  const noun = tokens[firstOf(next) - 2]
  const asked = next.kind === 'interrogative' || tokens[next.opener]?.lower === 'ob'
  return asked && noun?.capital === true && language.reportingNoun(noun.text)?.act === 'ask'
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
  const opener = openingWord(tokens, next)
  const adverb = holdsAdverb(view, clause, takes)
  const clausal = takes.has('clause') || adverb
  if (isConsecutive(view, next) || isOpenDecision(view, frame, next.opener)) return false
  // "forderte eine Prüfung, ob …": the noun takes the question
  if (opener === 'ob' && verb.act === 'demand' && !clause.verb?.passive && isSaturated(view, clause)) return false
  if (next.kind === 'subordinate' && /^(dass|daß|ob)$/.test(opener))
    return clausal || takes.has('dass') || (takes.has('clause-subjunctive') && !isTold(next))
  if (asksWhere(view, frame, next)) return true
  if (next.kind === 'interrogative' && next.opener >= 0)
    return (
      clausal &&
      !/^wo(bei|durch|mit|rauf)/.test(opener) &&
      !(opener === 'wie' && !tellsHow(view, verb, next)) &&
      !(opener === 'was' && ((!adverb && isSaturated(view, clause)) || namesMatter(next)))
    )
  if (next.kind === 'infinitive')
    return (
      (takes.has('infinitive') || adverb) &&
      !isPurpose(view, next) &&
      !hangsOnObject(view, frame, next) &&
      !(verb.lemma === 'drohen' && befalls(view, next))
    )
  if (next.kind !== 'main' || !next.verb) return false
  if (next.joint === 'colon')
    return (
      clausal &&
      !next.coordinated &&
      !(isTold(next) && isSaturated(view, clause)) &&
      !passesOn(view, frame, next) &&
      !isFramedBehind(view, next)
    )
  if (next.joint !== 'comma' || next.coordinated) return false
  if ((next.finite === firstOf(next) && !led) || isVerbAlone(view, next)) return false
  const { mood, modal } = next.verb
  if (mood === 'subjunctive1') return clausal || takes.has('clause-subjunctive')
  if (mood === 'subjunctive2')
    return clausal && !comments(view, next) && !(clause.verb?.passive && isSaturated(view, clause))
  if (isSaturated(view, clause) || namesTopic(view, clause, verb) || explains(view, clause)) return false
  if (verb.act === 'demand' && !modal) return false // "verlangt Neuwahlen, die Partner schweigen"
  return (takes.has('firm') && !readsAsOwn(view, next)) || (clausal && modal === 'sollen')
}

/** "fragte, wo die Kasse sei": what looks like a relative clause; in "fragte in Kiel, wo …" the place takes it. */
const asksWhere = ({ tokens }: SentenceView, { verb, clause }: Frame, { kind, opener, parent }: Clause): boolean =>
  verb.act === 'ask' &&
  kind === 'relative' &&
  parent === clause.index &&
  /^wo(hin|her)?$/.test((tokens[opener] as Token).lower) &&
  !(tokens[opener - 2] as Token).capital

/** "ist zuversichtlich, was den Hof angeht": the clause tells what it is about. */
const namesMatter = ({ verb }: Clause) => /^(angehen|anbelangen|betreffen)$/.test(verb?.lemma ?? '')

/** "Das heißt, der Hof wird verkauft": the writer says what follows from it; "Es heißt, …" is what others say. */
const explains = (view: SentenceView, clause: Clause): boolean =>
  clause.verb?.lemma === 'heißen' && indexOfWord(view, clause, 'es') < 0

/** "entscheidet, ob …": what is decided is not told. */
export const isOpenDecision = ({ tokens, language }: SentenceView, { verb, clause }: Frame, opener: number): boolean =>
  verb.act === 'decide' &&
  language.verbIs('decide', clause.verb?.lemma ?? '') &&
  opener >= 0 &&
  /^(ob|we[rmn]|was|wie|wann|wo|welche[rmns]?)$/.test((tokens[opener] as Token).lower)

/**
 * "schilderte, wie der Hang rutschte", "sagte nicht, wie viele Gäste kamen", "betonte, wie wichtig es sei"; not "sagte,
 * wie die Zeitung schreibt, …".
 */
function tellsHow(view: SentenceView, { takes }: ReportingVerb, { opener, verb }: Clause): boolean {
  if (verb && view.language.reportingVerb(verb.lemma)?.takes.has('firm')) return false
  const next = view.tokens[opener + 1]
  const degree = next?.kind === 'word' && !next.capital && next.word.classes === 0 && !next.word.forms
  return takes.has('wie') || degree || /^(viele?|lange|oft|weit|hoch|groß|stark|es)$/.test(next?.lower ?? '')
}

/** ", bündeln könnten": the end of a verb-final clause that an apposition cut in two. */
const isVerbAlone = ({ tokens }: SentenceView, { pieces: [piece], finite }: Clause): boolean =>
  piece !== undefined &&
  piece.last - piece.first === 2 &&
  finite === piece.first + 1 &&
  isNonfinite(tokens[piece.first])

/** "begründete damit, dass …": the adverb of the verb that announces the clause stands in the frame. */
function holdsAdverb(view: SentenceView, clause: Clause, takes: ReportingVerb['takes']): boolean {
  for (const word of takes) if (word.startsWith('da') && indexOfWord(view, clause, word) >= 0) return true
  return false
}

const isTold = ({ verb }: Clause) => verb !== null && !isSubjunctive(verb)

/** "Die Läden drohten, aus dem Ort zu verschwinden": what might happen to somebody is no threat of his. */
const befalls = ({ tokens, language }: SentenceView, { pieces }: Clause): boolean => {
  const { word } = tokens[(pieces.at(-1) as Range).last - 1] as Token
  return word.verbs.some(v => language.verbIs('befall', v.lemma))
}

/** "um über Werte, Ziele und Wege zu reden": what for, not what was said. */
const isPurpose = (view: SentenceView, next: Clause) =>
  next.opener >= 0 || /^(um|ohne|statt|anstatt)$/.test((view.tokens[firstOf(next)] as Token).lower)

/** "betonte die Bedeutung der Linie, den Hafen zu öffnen": the object right before the infinitive takes it; "forderte die Stadt auf, …". */
function hangsOnObject(view: SentenceView, { clause, verb }: Frame, next: Clause): boolean {
  const { subject, phrases } = findParticipants(view, clause)
  const object = phrases.find(p => p.last === firstOf(next) - 1 && p.first > clause.finite && p.preposition < 0)
  if (!object || (subject && overlaps(subject, object)) || clause.verb?.passive) return false
  if (verb.takes.has('naming') || view.language.addressing(verb.lemma).has('accusative')) return false
  return object.last > object.first + 1 && /^(die|das|eine|einen)$/.test((view.tokens[object.first] as Token).lower)
}

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

/** "Anders klang es beim Verband: Der Vorsitzende warnte davor, …": behind the colon of a verb of sound somebody else speaks. */
const passesOn = (view: SentenceView, { verb }: Frame, next: Clause): boolean =>
  !verb.takes.has('firm') &&
  !isSubjunctive(next.verb) &&
  view.language.reportingVerb(next.verb?.lemma ?? '') !== undefined

/** "Der Verband warnt vor Lücken: Das Lager sei leer, sagte Kern", "…, so Kern": the frame behind the words is the nearer one. */
const isFramedBehind = (view: SentenceView, content: Clause): boolean =>
  view.drafts.some(d => d.rule === 'source/so' && d.quote.some(q => q.first === firstOf(content))) ||
  view.clauses.some(
    ({ index, kind, joint, finite, verb, pieces }) =>
      index > content.index &&
      kind === 'main' &&
      joint === 'comma' &&
      finite === pieces[0]?.first &&
      verb !== null &&
      verb.lemma !== 'heißen' &&
      !isSubjunctive(verb) &&
      view.language.reportingVerb(verb.lemma)?.takes.has('quote') === true,
  )

/** A second main clause that reports on its own, or goes on telling, is no content of the first. */
function readsAsOwn(view: SentenceView, clause: Clause): boolean {
  const { verb } = clause
  if (!verb) return false
  return view.language.reportingVerb(verb.lemma) !== undefined && verb.mood === 'indicative'
}
