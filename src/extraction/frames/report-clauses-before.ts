import { type Clause, isSubjunctive, lastOf, type NounPhrase } from '../clauses/model.js'
import { BRACKET_OPENERS } from '../clauses/verb-classes.js'
import type { SentenceView } from '../drafts.js'
import { isQuotation } from '../find-open-quotations.js'
import type { ReportingVerb } from '../language.js'
import { findParticipants } from '../phrases/find-subjects.js'
import type { Range, Token } from '../text/model.js'
import { WordClass } from '../words.js'
import { addFrameStatement } from './add-frame-statement.js'
import { contentBehind, endOfActions, endOfInquit } from './find-inquit-ends.js'
import { contentBefore, isReported, leadsAsSubordinate, quotationBefore } from './find-inverted-reports.js'
import { findContent, isOpenDecision } from './find-reported-clauses.js'
import { type Frame, withCue } from './read-frames.js'

/** "…, sagte X", "…, so berichtet X, …", "„…“ sagte X": the report stands before the frame, and may go on behind it. */
export function reportsBefore(view: SentenceView, frame: Frame): boolean {
  const { clause } = frame
  const { tokens } = view
  if (clause.kind !== 'main') return false
  const piece = clause.pieces.find(p => clause.finite >= p.first && clause.finite < p.last) as Range
  const inverted = isInverted(view, frame, piece)
  const start = inverted ? piece.first : quotationBefore(view, piece, clause.finite)
  if (
    !isInquit(view, frame, start) ||
    (inverted ? lacksSpeaker(view, clause) : namesSpeaker(view, frame, start) || isSubject(view, clause))
  )
    return false
  const before = contentBefore(view, start)
  if (!before || !mayReport(view, frame, before)) return false
  const frameEnd = endOfActions(view, clause, before, endOfInquit(view, clause, start))
  const behind = contentBehind(view, frame, before, frameEnd)
  const rest = behind && behind.first < behind.last ? behind : null // nothing but marks and an "und" may stand there
  const first = /^(comma|dash)$/.test((tokens[start - 1] as Token).kind) ? start - 1 : start
  const closing = rest && tokens[frameEnd]?.kind === 'comma' ? frameEnd + 1 : frameEnd
  const so = (tokens[piece.first] as Token).lower === 'so' && clause.finite === piece.first + 1
  const cued = so ? withCue(frame, piece.first) : frame
  addFrameStatement(view, cued, rest ? [before, rest] : [before], [{ first, last: closing }], 'frame/inverted')
  return true
}

/** The verb opens its piece, but for a word that leads to what was said: "sagte X", "so sagte X", "dazu riet X". */
function isInverted({ tokens, sentence }: SentenceView, { clause, verb }: Frame, piece: Range): boolean {
  const { lower } = tokens[piece.first] as Token
  if (clause.finite === piece.first) return true
  if (clause.finite !== piece.first + 1 || piece.first <= sentence.first) return false
  return /^(so|dann|auch)$/.test(lower) || verb.takes.has(lower)
}

/** Not at the sentence's start, not "so nennt X", not what goes on telling: "…, sagte aber nichts", "Als er kam, sagte er, dass …". */
function isInquit(view: SentenceView, { clause, verb }: Frame, start: number): boolean {
  const { tokens, sentence } = view
  if (start <= sentence.first || ((tokens[start] as Token).lower === 'so' && verb.takes.has('naming'))) return false
  if (clause.coordinated && !(tokens[start - 1] as Token).text.match(/["“«»”‘‹›']/)) return false
  const reports = ['quote', 'clause', 'firm'].some(word => verb.takes.has(word))
  if (!reports && !isFinding(view, clause, verb) && !pointsBack(view, clause)) return false
  const next = tokens[clause.finite + 1]?.lower ?? ''
  return !leadsAsSubordinate(view, clause, start) && !/^(aber|jedoch|dann|doch|allerdings)$/.test(next)
}

/** A firm verb reports any clause, "…, heißt es im Bericht" too; others words in marks or in the subjunctive, or to the sentence's end. */
function mayReport(view: SentenceView, frame: Frame, before: Range): boolean {
  const { clause, verb } = frame
  if (view.language.isNamingVerb(verb.lemma) && !bringsWords(view, clause)) return false
  if (verb.takes.has('naming') && !isQuotation(view, before)) return false // "Dass er geht, nannte sie „klug“"
  if (verb.takes.has('als') && judgesAs(view, clause)) return false
  if (isOpenDecision(view, frame, before.first) || isCondition(view, frame, before)) return false
  if (view.tokens[before.first]?.lower === 'ob' && isNegated(view, clause)) return false // "Ob das reicht, weiß sie nicht"
  const said = verb.takes.has('impersonal') && view.tokens[clause.finite + 1]?.lower === 'es'
  const asks = ((view.tokens[before.first] as Token).word.classes & WordClass.interrogative) !== 0
  if (verb.takes.has('firm') || said || pointsBack(view, clause) || (isFinding(view, clause, verb) && !asks))
    return true
  return (
    (asks && verb.companion === 'offen') ||
    isQuotation(view, before) ||
    isReported(view, before) ||
    (!asks && closesAlone(view, frame, before))
  )
}

/** "Das reicht nicht, findet die Rektorin.", "…, davon ist sie überzeugt.": with nothing but its subject there is no object to find. */
function closesAlone(view: SentenceView, { clause, verb }: Frame, { first }: Range): boolean {
  if (lastOf(clause) < view.sentence.last - 1 || view.clauses.some(c => c.finite === first)) return false // "Sucht man, findet sie"
  if (!(verb.act === 'believe' || verb.companion !== null)) return false
  const { subject, phrases } = findParticipants(view, clause)
  const isObject = (p: NounPhrase) =>
    p.preposition < 0 && p.first !== subject?.first && view.tokens[p.first]?.lower !== 'sich'
  return subject !== null && !phrases.some(isObject)
}

const isNegated = ({ tokens }: SentenceView, { pieces }: Clause): boolean =>
  pieces.some(({ first, last }) => tokens.slice(first, last).some(t => t.lower === 'nicht' && t.quotation < 0))

/** "Sie sei froh, bezeichnete den Saal aber als „leer“": what the clause itself calls something. */
const judgesAs = ({ tokens }: SentenceView, { finite, pieces }: Clause): boolean =>
  pieces.some(({ first, last }) => tokens.slice(Math.max(first, finite), last).some(t => t.lower === 'als'))

/** "– so steht es im Protokoll –", "– so sieht es die Stadt –" */
const pointsBack = ({ tokens }: SentenceView, { finite }: Clause): boolean =>
  tokens[finite - 1]?.lower === 'so' && tokens[finite + 1]?.lower === 'es'

/**
 * "Sollte die Bahn nicht einlenken, droht die Stadt mit Klagen": a condition alone, its verb first, is nothing that was said; "Sollte sie
 * „zahlen, ist das gut“, sagte Kern" is.
 */
function isCondition(view: SentenceView, { clause, verb }: Frame, { first, last }: Range): boolean {
  const [lead, next] = view.clauses
  if (view.tokens[last - 1]?.kind === 'quote') return false
  if (verb.act === 'ask' || !lead?.verb || next !== clause || lead.finite !== first || lead.pieces[0]?.first !== first)
    return false
  return (
    (view.tokens[first] as Token).word.verbs.some(v => BRACKET_OPENERS.has(v.lemma)) &&
    (view.tokens[first] as Token).quotation < 0
  )
}

/** "Kern kündigte Hilfe an, warnte aber vor Lücken": a second verb of the same subject, which the verb of an inquit has behind it. */
function lacksSpeaker(view: SentenceView, clause: Clause): boolean {
  if (!clause.verb || clause.verb.passive || !/^(comma|dash)$/.test(clause.joint)) return false
  const { subject } = findParticipants(view, clause)
  return (
    !subject && view.clauses.some(c => c.kind === 'main' && c.index < clause.index && c.verb && !isSubjunctive(c.verb))
  )
}

/** "„Nachtzug“ erzählt von einer Reise": with nobody else to say them the words before the verb name its subject. */
const isSubject = (view: SentenceView, clause: Clause): boolean =>
  clause.verb?.passive === false && (findParticipants(view, clause).subject?.first ?? 0) < clause.finite

/** "…, heißt es im Brief", "…, lautet der Vorwurf", "…, lautet das Fazit"; "„Der Kuss“, lautet der Titel" is a name. */
function bringsWords(view: SentenceView, clause: Clause): boolean {
  const { subject } = findParticipants(view, clause)
  if (view.tokens[clause.finite + 1]?.lower === 'es') return true
  return subject !== null && holdsNoun(view, subject, noun => carriesWords(view, noun))
}

const carriesWords = ({ language }: SentenceView, noun: string) =>
  language.reportingNoun(noun) !== undefined || language.isWordingNoun(noun)

const holdsNoun = ({ tokens }: SentenceView, { first, last }: Range, test: (noun: string) => boolean) =>
  tokens.slice(first, last).some(token => token.capital && test(token.text))

/** "…, zeigt eine Studie", "…, ergab eine Umfrage": findings, which their paper tells. */
function isFinding(view: SentenceView, clause: Clause, verb: ReportingVerb): boolean {
  const subject = view.language.verbIs('prove', verb.lemma) ? findParticipants(view, clause).subject : null
  return subject !== null && holdsNoun(view, subject, noun => view.language.isSourceNoun(noun))
}

/** "„Heute Online“ berichtet, dass …": a short quotation before the verb is who says what follows. */
const namesSpeaker = (view: SentenceView, frame: Frame, start: number): boolean =>
  start > 0 && start - view.sentence.first <= 6 && findContent(view, frame) !== null
