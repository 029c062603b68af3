import type { Clause, NounPhrase, Participants, VerbComplex } from '../clauses/model.js'
import type { SentenceView } from '../drafts.js'
import type { NounCarrier } from '../language.js'
import type { Range, Token } from '../text/model.js'
import { rangeOf } from '../text/ranges.js'
import { namesSpeaker } from './can-speak.js'
import { inheritedSubject } from './find-frame-speakers.js'

/** "Meier vertritt die Ansicht", "die Ansicht wurde von Meier vertreten", "von der Polizei kam die Information". */
export function carrierOf(
  view: SentenceView,
  host: Clause,
  verb: VerbComplex,
  people: Participants,
  noun: number,
  role: NounCarrier | null,
): Range | null {
  if (verb.passive || role === 'receiver')
    return people.agent && !holds(people.agent, noun) ? rangeOf(people.agent) : null
  const { subject } = people
  const cited = verb.lemma === 'zitieren' ? citedIn(host, people, noun) : undefined
  if (cited) return rangeOf(cited)
  if (subject && !holds(subject, noun)) return isEmpty(view, subject) ? null : subject
  const nominative =
    people.phrases.find(p => p.preposition < 0 && p.last <= host.finite && !holds(p, noun)) ??
    (noun < host.finite ? subjectBehind(view, host, people) : undefined)
  if (nominative) return isEmpty(view, nominative) ? null : rangeOf(nominative)
  const giver = people.phrases.find(p => isGiver(view, p) && !holds(p, noun))
  return giver
    ? rangeOf(giver)
    : host.coordinated || host.kind === 'relative'
      ? (inheritedSubject(view, host)[0] ?? null)
      : null
}

/** "zitierte einen Beamten mit der Aussage, …": the object. */
const citedIn = ({ finite }: Clause, { subject, phrases }: Participants, noun: number): NounPhrase | undefined =>
  phrases.find(p => p.first > finite && p.preposition < 0 && p.first !== subject?.first && !holds(p, noun))

const holds = (range: Range, noun: number) => range.first <= noun && noun < range.last

/** "es besteht", "man hört": nobody in particular. */
const isEmpty = (view: SentenceView, { first, last }: Range) =>
  last === first + 1 && /^(es|man|das|dies|was)$/.test((view.tokens[first] as Token).lower)

const isGiver = (view: SentenceView, phrase: NounPhrase) =>
  phrase.preposition >= 0 &&
  /^(von|vom|aus|bei|beim|seitens|unter)$/.test((view.tokens[phrase.preposition] as Token).lower)

/** "Die Ansicht, …, vertritt auch der Rat": of two that could be the subject the noun in front is the object, if the other speaks. */
export const subjectBehind = (
  view: SentenceView,
  { kind, finite }: Clause,
  { phrases }: Participants,
): NounPhrase | undefined =>
  kind === 'main' ? phrases.find(p => p.preposition < 0 && p.first > finite && namesSpeaker(view, p)) : undefined
