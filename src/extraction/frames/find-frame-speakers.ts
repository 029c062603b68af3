import { type Clause, isSubjunctive, type NounPhrase, type Participants } from '../clauses/model.js'
import type { SentenceView } from '../drafts.js'
import { isQuoted } from '../find-open-quotations.js'
import type { ReportingVerb } from '../language.js'
import { findParticipants } from '../phrases/find-subjects.js'
import { agreementOf, agrees, nounOf } from '../phrases/read-agreement.js'
import type { Range, Token } from '../text/model.js'
import { overlaps, rangeOf } from '../text/ranges.js'
import { WordClass } from '../words.js'
import { canSpeak, namesSpeaker } from './can-speak.js'
import { claimantOf, claimIn } from './find-noun-owners.js'
import type { Frame } from './read-frames.js'

export function speakerOf(
  view: SentenceView,
  frame: Pick<Frame, 'clause' | 'verb'>,
  people: Participants,
  quote: readonly Range[],
): Range[] {
  const { passive } = frame.clause.verb as NonNullable<Clause['verb']>
  if (passive && frame.verb.takes.has('cited')) return people.subject ? [people.subject] : []
  if (passive) return orAntecedent(view, frame.clause, agentOf(view, frame, people))
  const { subject } = people
  const source = sourceOf(view, frame.verb, people)
  if (source.length) return source
  if (frame.verb.takes.has('impersonal')) return orAntecedent(view, frame.clause, sourcePhrase(view, people, false))
  if (!subject) {
    const inherited = inheritedSubject(view, frame.clause).filter(range => !quote.some(q => overlaps(q, range)))
    return orAntecedent(view, frame.clause, inherited)
  }
  if (frame.verb.companion === 'rede') return sourcePhrase(view, people, false)
  if (isImpersonal(view, frame.verb, subject)) return sourcePhrase(view, people, false)
  if (isNobody(view, subject) || quote.some(q => overlaps(q, subject))) return []
  return [frame.verb.lemma === 'lauten' ? concluder(view, subject) : subject]
}

/** "ein Brief, in dem es heißt, …", "eine Studie, aus der hervorgeht, …": where the relative clause names nobody, the document says it. */
function orAntecedent(view: SentenceView, { kind, opener, parent }: Clause, speaker: Range[]): Range[] {
  const host = view.clauses[parent]
  if (speaker.length || kind !== 'relative' || !host || !IN_WHICH.test(view.tokens[opener]?.lower ?? '')) return speaker
  const document = findParticipants(view, host).phrases.find(p => p.last === opener - 1)
  return document && namesSpeaker(view, document) ? [rangeOf(document)] : []
}

const IN_WHICH = /^(in|aus|auf)$/

/** "„…“ lautet das Fazit der Wirte": whose conclusion it is, where that is said. */
function concluder(view: SentenceView, subject: Range): Range {
  const claim = claimIn(view, subject)
  return (claim >= 0 ? claimantOf(view, subject, claim) : null) ?? subject
}

/** "wird von der Stadt gefordert, dass …"; "von der Stadt wird Geld gefordert" could name who is to give it. */
function agentOf(view: SentenceView, { clause, verb }: Pick<Frame, 'clause' | 'verb'>, people: Participants): Range[] {
  const how = view.language.addressing(verb.lemma)
  if (!people.agent || how.has('no-agent') || isTopic(view, clause, verb, people.agent)) {
    const source = sourcePhrase(view, people, false, verb.takes.has('auf') ? WHERE : SOURCE_PREPOSITIONS)
    return source.length ? source : officeIn(view, people)
  }
  const inFront = clause.kind === 'main' && people.agent.first < clause.finite
  return people.subject && how.has('von') && inFront ? [] : [people.agent]
}

/** "Im Büro der Rätin wurde das dementiert", "Im Ministerium heißt es": where nobody else acts, an office that it is said in says it. */
const officeIn = ({ tokens, language }: SentenceView, { phrases }: Participants): Range[] =>
  phrases
    .filter(
      p =>
        /^(im|in)$/.test(tokens[p.preposition]?.lower ?? '') &&
        language.nounIs('bureau', nounOf(tokens, p)?.lower ?? ''),
    )
    .slice(0, 1)
    .map(rangeOf)

/**
 * "Von Betrug wird gesprochen": behind the verb's own "von" stands what it is about, unless it can speak ("wird von der
 * Zeitung berichtet").
 */
const isTopic = (view: SentenceView, { kind }: Clause, { takes }: Frame['verb'], agent: Range): boolean =>
  kind === 'main' && (takes.has('von') || takes.has('davon')) && !namesSpeaker(view, agent)

/** "man", and "es" but for a body named before: "Es wies den Vorwurf zurück". */
function isImpersonal(view: SentenceView, verb: Frame['verb'], subject: Range): boolean {
  const { lower } = view.tokens[subject.first] as Token
  if (subject.last !== subject.first + 1 || !/^(es|man)$/.test(lower)) return false
  return lower === 'man' || verb.takes.has('impersonal') || FROM_SOURCE.has(verb.lemma) || !verb.takes.has('quote')
}

/** "aus der Studie geht hervor", "hieß es in Berlin": the source of verbs that have no speaker as subject; empty for others. */
export function sourceOf(view: SentenceView, verb: ReportingVerb, people: Participants): Range[] {
  const from = FROM_SOURCE.get(verb.companion ? `${verb.lemma} ${verb.companion}` : verb.lemma)
  return from ? sourcePhrase(view, people, true, from) : []
}

/** "Das kann niemand sagen", "Keiner bestätigte, …", "Das heißt, …" */
export const isNobody = ({ tokens }: SentenceView, { first, last }: Range) =>
  last === first + 1 &&
  /^(niemand|jemand|irgendwer|irgendjemand|keine[rs]?|nichts|das|dies)$/.test((tokens[first] as Token).lower)

/** "er sei krank", "es könnten Gäste fehlen", but not "möchte". */
const isReported = ({ verb }: Clause) => isSubjunctive(verb) && verb?.modal !== 'mögen'

/** "X sagte A und kündigte B an": the second predicate has the subject of the first. */
export function inheritedSubject(view: SentenceView, clause: Clause): Range[] {
  if (clause.kind === 'relative' && clause.opener >= 0) {
    const governed = ((view.tokens[clause.opener] as Token).word.classes & WordClass.preposition) !== 0
    return governed ? [] : [{ first: clause.opener, last: clause.opener + 1 }]
  }
  for (let k = clause.index - 1; k >= 0; k--) {
    const other = view.clauses[k] as Clause
    if (other.kind !== 'main' || isReported(other) || isQuoted(view, other)) continue
    const { subject, phrases } = findParticipants(view, other)
    const phrase = subject && phrases.find(p => p.first === subject.first)
    if (phrase && !agrees(agreementOf(view.tokens, phrase), view.tokens[clause.finite])) continue
    if (subject) return [subject]
  }
  return []
}

/**
 * "In einer Erklärung der Minister hieß es", "hieß es bei der Agentur", "aus einem Bericht geht hervor": the source stands in a phrase with
 * a preposition; "In Brüssel hieß es aus Kreisen der Räte": not the place, where another one names the source.
 */
export function sourcePhrase(
  view: SentenceView,
  people: Participants,
  anyNoun: boolean,
  from = SOURCE_PREPOSITIONS,
): Range[] {
  const possible = people.phrases.filter(
    p => p.preposition >= 0 && p.head >= p.first && !isOccasion(view, p) && from.test(lowerAt(view, p.preposition)),
  )
  const any = anyNoun ? (possible.find(p => lowerAt(view, p.preposition) === 'aus') ?? possible[0]) : undefined
  const found = possible.find(p => tellsSource(view, p)) ?? any
  return found ? [rangeOf(found)] : behindOccasion(view, people)
}

/** "in einer Mitteilung", "in der „Welt“", "seitens der Stadt", "bei der Agentur". */
function tellsSource(view: SentenceView, phrase: NounPhrase): boolean {
  for (let i = phrase.first; i < phrase.last; i++)
    if (view.language.isSourceNoun((view.tokens[i] as Token).text)) return true
  if ([phrase.first, phrase.first + 1].some(i => view.tokens[i]?.kind === 'quote')) return true
  const lower = lowerAt(view, phrase.preposition)
  return /^(seitens|vonseiten)$/.test(lower) || (/^(bei|beim)$/.test(lower) && canSpeak(view, phrase))
}

const lowerAt = ({ tokens }: SentenceView, i: number): string => (tokens[i] as Token).lower

/** "hieß es auf Anfrage": when it was said, not who said it. */
const isOccasion = ({ tokens }: SentenceView, { preposition, first }: NounPhrase): boolean =>
  tokens[preposition]?.lower === 'auf' && /^(an|nach|rück)frage$/.test((tokens[first] as Token).lower)

/** "hieß es auf Anfrage aus dem Rathaus": an attribute of the noun tells who was asked. */
function behindOccasion(view: SentenceView, { phrases }: Participants): Range[] {
  const occasion = phrases.find(p => isOccasion(view, p))
  const inner = occasion && view.tokens[occasion.first + 1]
  const named = inner && occasion.last > occasion.first + 2 && /^(aus|bei|beim|von|vom)$/.test(inner.lower)
  return named ? [{ first: occasion.first + 2, last: occasion.last }] : []
}

const SOURCE_PREPOSITIONS = /^(in|im|bei|beim|aus|auf|seitens|vonseiten|von|vom)$/
/** "Auf Pläne wurde hingewiesen": behind the verb's own "auf" stands what it is about. */
const WHERE = /^(in|im|bei|beim|aus|seitens|vonseiten|von|vom)$/

/** "Aus der Studie ergibt sich", but "wie eine Studie im Auftrag des Senders ergab". */
const FROM_SOURCE = new Map([
  ['hervorgehen', /^aus$/],
  ['ergeben', /^aus$/],
  ['ergeben aus', /^aus$/],
  ['verlauten', SOURCE_PREPOSITIONS],
  ['stehen', SOURCE_PREPOSITIONS],
  ['heißen', SOURCE_PREPOSITIONS],
  ['sein klar', /^für$/],
  ['feststehen', /^für$/],
  ['sein hören', /^(aus|bei|beim|von|vom)$/],
  ['sein vernehmen', /^(aus|bei|beim|von|vom)$/],
  ['sein erfahren', /^(aus|bei|beim|von|vom)$/],
])
