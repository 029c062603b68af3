import { endsInQuotation, hasPrepositional, indexOfWord, nounBehind } from '../clauses/find-clause-words.js'
import type { Clause, NounPhrase, Participants, VerbComplex } from '../clauses/model.js'
import type { SentenceView } from '../drafts.js'
import { companionOf } from '../frames/read-frames.js'
import type { ReportingVerb } from '../language.js'
import { findParticipants } from '../phrases/find-subjects.js'
import type { Range, Token } from '../text/model.js'
import { overlaps } from '../text/ranges.js'
import {
  answersQuestion,
  isContent,
  isCounted,
  isJudgement,
  isProform,
  namesClaim,
  namesContent,
  namesPeople,
} from './read-act-objects.js'

/** A verb whose clause sums up speech there, and the construction that says so. */
export interface SpeechAct {
  readonly verb: ReportingVerb
  readonly construction: string
}

/** Whether one of the tables has the verb at all. */
export const mayBeSpeechAct = ({ language }: SentenceView, { lemma }: VerbComplex): boolean =>
  language.speechActVerb(lemma) !== undefined || language.speechActPhrases(lemma).length > 0

/** "stellte Hilfe in Aussicht" before "stellte": the phrase or the verb of the table whose construction the clause shows. */
export function readSpeechAct(view: SentenceView, clause: Clause): SpeechAct | null {
  const lemma = clause.verb?.lemma ?? ''
  const phrase = view.language.speechActPhrases(lemma).find(row => companionOf(view, clause, row) >= 0)
  const verb = phrase ?? view.language.speechActVerb(lemma)
  if (phrase?.takes.has('object'))
    return phrase.takes.has('dative') || takesObject(view, clause) ? { verb: phrase, construction: 'phrase' } : null
  const construction = verb ? findConstruction(view, clause, verb) : null
  return verb && construction ? { verb, construction: phrase ? 'phrase' : construction } : null
}

/** "versprach sich Gewinne", but not "versprach sich". */
function takesObject(view: SentenceView, clause: Clause): boolean {
  const { subject, phrases } = findParticipants(view, clause)
  return phrases.some(p => isContent(view, p) && (clause.verb?.passive || !subject || !overlaps(p, subject)))
}

/**
 * Which of the verb's constructions the clause shows, by the names of the table; "preposition" for any of its prepositions.
 * Null if the verb does not sum up speech there: "nannte den Plan", "sah den Film in Berlin".
 */
function findConstruction(view: SentenceView, clause: Clause, { takes }: ReportingVerb): string | null {
  const people = findParticipants(view, clause)
  const rest = people.phrases.filter(p => !people.subject || !overlaps(p, people.subject))
  const objects = (clause.verb?.passive ? people.phrases : rest).filter(p => isContent(view, p))
  const [object] = objects
  const has = (word: string) => takes.has(word) && object !== undefined
  if (holdsBarred(view, clause, takes) || (takes.has('befalling') && befalls(view, clause, people))) return null
  if (takes.has('alone') && people.dative) return null
  if (takes.has('intransitive') && objects.some(p => p.first === clause.finite + 1 || p.first === people.subject?.last))
    return null
  if (takes.has('things') && objects.some(p => namesPeople(view, p))) return null
  if (has('als') && callsSo(view, clause)) return endsInQuotation(view, clause) ? null : 'als'
  if (has('object-für') && holdsFor(view, clause)) return 'für'
  if (has('cause') && view.language.nounIs('cause', nounBehind(view, clause, 'als'))) return 'cause'
  if (takes.has('twofold') && endsInQuotation(view, clause)) return null
  if (takes.has('twofold') && (objects.length > 1 || (object && closesWithAdjective(view, clause)))) return 'twofold'
  if (has('object-in') && judges(view, clause, objects)) return 'in'
  if (takes.has('transitive') && !object) return null
  if (takes.has('aim') && view.language.nounIs('place', nounBehind(view, clause, 'auf'))) return null
  if (hasPrepositional(view, clause, takes)) return endsInQuotation(view, clause) ? null : 'preposition'
  if (has('genitive') && GENITIVE.some(word => indexOfWord(view, clause, word) >= 0)) return 'genitive'
  if (has('addressed-zu') && hasPrepositional(view, clause, ADDRESSED)) return 'preposition'
  if (has('claim') && objects.some(p => isProform(view, p) || namesClaim(view, p))) return 'object'
  if (takes.has('claim') && people.dative && namesClaim(view, people.dative)) return 'object'
  if (takes.has('claim') && opensWithDem(view, clause)) return 'object'
  if (has('proform') && objects.some(p => isProform(view, p))) return 'object'
  if (takes.has('dative') && people.dative && nouns(view, people.dative) > 1) return 'object'
  if (has('news') && objects.some(p => namesContent(view, p) && !answersQuestion(view, p))) return 'object'
  if (has('counted') && objects.some(p => isCounted(view, p))) return 'object'
  return takes.has('object') && objects.some(p => namesContent(view, p)) ? 'object' : null
}

/** "-sich", "-zu": a word that the row bars. */
function holdsBarred(view: SentenceView, clause: Clause, takes: ReportingVerb['takes']): boolean {
  for (const word of takes) if (word.startsWith('-') && indexOfWord(view, clause, word.slice(1)) >= 0) return true
  return false
}

/**
 * "Die Gäste erwartet ein Konzert", but not "Einen Anstieg erwartet eine Forscherin": behind the verb an indefinite
 * subject that cannot speak.
 */
function befalls({ tokens, language }: SentenceView, clause: Clause, { subject, phrases }: Participants): boolean {
  if (!subject || subject.first < clause.finite || !/^eine?$/.test((tokens[subject.first] as Token).lower)) return false
  const noun = tokens.slice(subject.first, subject.last).find(t => t.capital)
  const speaks = noun !== undefined && language.isSpeakerNoun(noun.text) && !noun.lower.endsWith('anklage')
  return noun !== undefined && !speaks && phrases.some(p => p.last <= clause.finite)
}

const ADDRESSED: ReadonlySet<string> = new Set(['zu'])

const GENITIVE = ['der', 'des', 'eines', 'einer']

/** "kritisierte den Plan als teuer", but not "lobte den Torwart mehr als den Sturm", "sowohl das Amt als auch der Verein". */
function callsSo(view: SentenceView, clause: Clause): boolean {
  const at = indexOfWord(view, clause, 'als')
  if (at < 0 || view.tokens[at + 1]?.lower === 'auch') return false
  return !COMPARED.test(view.tokens[at - 1]?.lower ?? '')
}

const COMPARED = /^(mehr|weniger|eher|anders|lieber|öfter|früher|später|besser|größer|höher|nichts|niemand)$/

/** "Dem widersprach die Firma". */
const opensWithDem = (view: SentenceView, clause: Clause) =>
  clause.pieces[0]?.first === clause.finite - 1 &&
  /^(dem|diesem)$/.test((view.tokens[clause.finite - 1] as Token).lower)

const nouns = (view: SentenceView, range: Range) =>
  view.tokens.slice(range.first, range.last).filter(token => token.capital).length

/** "nannte den Plan unsinnig": a lower-case word of no closed class before what ends the verb's bracket. */
function closesWithAdjective(view: SentenceView, clause: Clause): boolean {
  const { last } = clause.pieces.at(-1) as Range
  const at = [last - 1, last - 2].find(i => !clause.verb?.tokens.includes(i)) ?? -1
  const token = view.tokens[at] as Token | undefined
  return token?.kind === 'word' && at > clause.finite && !token.capital && !token.word.classes && token.quotation < 0
}

/** "Darin sieht X eine Chance", "sieht in dem Gesetz einen Fehler": what is judged stands before the judgement. */
function judges(view: SentenceView, clause: Clause, objects: readonly NounPhrase[]): boolean {
  if (indexOfWord(view, clause, 'darin') >= 0) return true
  const at = indexOfWord(view, clause, 'in')
  return at >= 0 && objects.some(p => p.first > at && isJudgement(view, p))
}

/** "hält die Brücke für sicher", "für einen Fehler", but not "hielt den Ball für seine Mannschaft". */
function holdsFor(view: SentenceView, clause: Clause): boolean {
  const behind = indexOfWord(view, clause, 'für', clause.finite)
  const at = behind >= 0 ? behind : indexOfWord(view, clause, 'für')
  const next = view.tokens[at + 1]
  return (
    at >= 0 &&
    next !== undefined &&
    !next.capital &&
    !/^(de[rnm]|die|das|(sein|ihr|unser)e?[nrms]?|\d.*)$/.test(next.lower)
  )
}
