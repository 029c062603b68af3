import { endOfClause } from '../clauses/find-clause-ends.js'
import { type Clause, firstOf, isSubjunctive } from '../clauses/model.js'
import type { SentenceView } from '../drafts.js'
import { findParticipants } from '../phrases/find-subjects.js'
import { canBe, type Range, type Token } from '../text/model.js'
import { subtract } from '../text/ranges.js'
import { WordForm } from '../words.js'
import { addFrameStatement } from './add-frame-statement.js'
import { ANNOUNCING } from './read-cues.js'
import { type Frame, withCue } from './read-frames.js'

/** "Wie die Polizei mitteilte, …", "…, wie die Polizei mitteilte": the clause that it stands in or leads is the report. */
export function reportsLike(view: SentenceView, frame: Frame): boolean {
  if (!isLikeClause(view, frame)) return false
  const { clause } = frame
  const leads = clause.joint === 'start' || clause.joint === 'colon'
  const main = leads
    ? view.clauses.find(c => c.index > clause.index && c.kind === 'main')
    : (view.clauses.find(c => c.kind === 'main' && c.index < clause.index) ?? phraseBefore(view, clause))
  if (!main || isCompared(view, clause, main) || (!leads && isAnnounced(view, clause, main))) return false
  const own: Range = { first: firstOf(clause), last: leads ? firstOf(main) : endWithin(view, clause) }
  const quote = subtract(view.tokens, leads ? { first: own.first, last: view.sentence.last } : scopeOf(view, clause), [
    own,
  ])
  if (!quote.length) return false
  addFrameStatement(view, withCue(frame, clause.opener), quote, [own], 'frame/wie')
  leaveSources(view, own)
  return true
}

/** "Für einen Tag, mit Erlaubnis der Stadt, wie der Wirt erzählt.": a sentence that has no other verb. */
const phraseBefore = ({ clauses }: SentenceView, { index }: Clause): Clause | undefined =>
  clauses.length === index + 1 && clauses.every(c => c.kind === 'fragment' || c.index === index)
    ? clauses[0]
    : undefined

/**
 * "Er sei, wie er sagt, der lange schwieg, krank und habe Fieber": its own words and the relative clauses there, no
 * verb in the Konjunktiv.
 */
function endWithin(view: SentenceView, clause: Clause): number {
  const limit = endOfClause(view, clause)
  const reported = view.clauses.find(
    c => c.index > clause.index && (c.kind === 'infinitive' || (c.kind === 'main' && isSubjunctive(c.verb))),
  )
  return reported && firstOf(reported) < limit ? firstOf(reported) : limit
}

/** "Von einem Netz, wie es der Anwalt beschreibt, könne keine Rede sein": somebody else reports, and compares. */
const isCompared = ({ tokens }: SentenceView, { opener }: Clause, { verb, finite }: Clause): boolean =>
  finite > opener && tokens[opener + 1]?.lower === 'es' && verb?.mood === 'subjunctive1'

/** "Er hat lange daran gefeilt, wie er das zum Ausdruck bringt": an adverb before it announces the clause as what is asked. */
const isAnnounced = ({ tokens }: SentenceView, { opener }: Clause, { finite, pieces }: Clause): boolean =>
  pieces.some(({ first, last }) =>
    tokens.slice(Math.max(first, finite), Math.min(last, opener)).some(t => ANNOUNCING.has(t.lower)),
  )

/**
 * Not "wie man sagt", "wie er sich nennt", "wie lange er schwieg", nor what somebody asks: "wie er das behaupten
 * konnte", nor what is reported itself: "wie er meine".
 */
function isLikeClause(view: SentenceView, { clause, verb }: Frame): boolean {
  const { tokens } = view
  if (clause.kind !== 'interrogative' || (tokens[clause.opener] as Token).lower !== 'wie') return false
  if (verb.takes.has('naming') || clause.verb?.modal || clause.verb?.mood === 'subjunctive1') return false
  if (!['clause', 'dass'].some(word => verb.takes.has(word)) || needsAdverb(verb.takes)) return false
  const { subject } = findParticipants(view, clause)
  if (subject ? isThing(view, subject) : isParticipleAlone(tokens, clause)) return false
  const opening = subject && (tokens[subject.first] as Token).lower
  if (opening && clause.verb?.lemma === 'heißen' && opening !== 'es') return false // "wie der Hof früher hieß"
  return opening !== 'man' && !asksDegree(tokens, clause.opener)
}

/** "Sie war verärgert, wie ihre Miene verriet": what cannot speak tells nothing. */
const isThing = ({ tokens, language }: SentenceView, { first, last }: Range): boolean => {
  const nouns = tokens.slice(first, last).filter(t => t.capital)
  return nouns.some(t => language.isThingNoun(t.text)) && !nouns.some(t => language.isSpeakerNoun(t.text))
}

/**
 * "Der Markt bleibt, wie von Händlern erwartet, zu", "wie berichtet": the newspaper tells it; the participle only looks
 * like "(er) erwartet".
 */
const isParticipleAlone = (tokens: readonly Token[], { finite, pieces, verb }: Clause): boolean =>
  verb?.tokens.length === 1 &&
  finite === (pieces.at(-1) as Range).last - 1 &&
  canBe(tokens[finite] as Token, WordForm.participle)

/** "weiß nicht, wie das Spiel ausgeht": a verb that announces its clause by "davon" or "damit" takes none with "wie". */
const needsAdverb = (takes: ReadonlySet<string>) => !takes.has('firm') && (takes.has('davon') || takes.has('damit'))

/** "wie lange", "wie sehr" */
function asksDegree(tokens: readonly Token[], opener: number): boolean {
  const [degree, next] = [tokens[opener + 1], tokens[opener + 2]]
  if (degree?.kind !== 'word' || degree.capital || degree.word.verbs.length) return false
  return degree.lower === 'sehr' || (degree.word.classes === 0 && !(next?.capital || /(e|e[nrsm])$/.test(degree.lower)))
}

/** "…, der, wie er sagt, krank sei": the clause around it, else the sentence. */
function scopeOf(view: SentenceView, clause: Clause): Range {
  const around = view.clauses[clause.parent]
  const inside =
    around && around.kind !== 'main' && around.kind !== 'fragment' && around.pieces.some(p => p.first > firstOf(clause))
  return inside ? { first: firstOf(around), last: endOfClause(view, around) } : view.sentence
}

/** "… laut Kern, wie die Zeitung schreibt": the frame is no part of what Kern said. */
function leaveSources(view: SentenceView, own: Range): void {
  for (const d of view.drafts)
    if (d.rule.startsWith('source/')) d.quote = d.quote.flatMap(range => subtract(view.tokens, range, [own]))
  view.drafts = view.drafts.filter(d => d.quote.length)
}
