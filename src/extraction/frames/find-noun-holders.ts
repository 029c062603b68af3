import { type Clause, isSubjunctive, type Participants, type VerbComplex } from '../clauses/model.js'
import type { SentenceView } from '../drafts.js'
import type { NounCarrier } from '../language.js'
import type { Act, Tense } from '../model.js'
import { findParticipants } from '../phrases/find-subjects.js'
import type { Range, Token } from '../text/model.js'
import { inheritedSubject } from './find-frame-speakers.js'
import { carrierOf, subjectBehind } from './find-noun-carriers.js'
import { attributedTo, isPossessive, possessiveOf } from './find-noun-owners.js'
import { verbCue } from './read-cues.js'

/** Who says what a noun of speech names, with the verb and the clause that tell so. */
export interface NounHolder {
  readonly speaker: Range[]
  readonly cue: readonly number[]
  readonly frame: Range | null
  readonly tense: Tense | null
  /** What the noun names is denied by the speaker. */
  readonly denies: boolean
}

/**
 * Whose "die Ankündigung, …" it is: by genitive, "von X", pronoun or participle; else the subject of a verb that makes the
 * noun somebody's own ("äußerte die Hoffnung"); else nobody. Null where the noun itself is only reported. A claim that is
 * nobody's is the statement of who denies it: "Kern wies den Vorwurf zurück, …", "wehrte sich gegen den Vorwurf, …".
 */
export function holderOf(
  view: SentenceView,
  host: Clause | undefined,
  noun: number,
  phrase: Range,
  act: Act,
): NounHolder | null {
  const attribute = attributedTo(view, noun, phrase)
  const verb = host?.verb
  if (verb && isReportedClause(host) && !attribute) return null
  const role = host ? (roleOfJudge(view, host) ?? roleOf(view, host)) : null
  const asked = role || /^(mit|gegen)$/.test(view.tokens[phrase.first - 1]?.lower ?? '')
  if (!host || !verb || !asked || isSubjectItself(view, host, verb, phrase)) {
    const own = attribute ?? possessiveOf(view, phrase.first)
    return { speaker: own ? [own] : [], cue: [], frame: null, tense: null, denies: false }
  }
  const preposition = view.tokens[phrase.first - 1]?.lower ?? ''
  const means = MEANS.test(preposition)
  const owner = attribute ?? possessiveOf(view, phrase.first)
  const people = owner ? findParticipants(view, host) : withInheritedSubject(view, host)
  const opposes = role === 'denier' || preposition === 'gegen'
  const denies = opposes && !means && !owner && (isClaim(act) || verb.lemma === 'verneinen')
  const answers = (opposes || role === 'opponent' || CAUSES.test(preposition)) && !means && !denies
  if (answers && owner) return { speaker: [owner], cue: [], frame: null, tense: null, denies }
  const carried =
    answers || isSuspect(view, verb, phrase) || (!denies && isTakenUp(view, host, phrase))
      ? null
      : carrierOf(view, host, verb, people, noun, means || denies ? 'holder' : role)
  if (!attribute && !owner && isSaidToBe(view, verb, phrase))
    return { speaker: [], cue: [], frame: null, tense: null, denies }
  const own = attribute && preposition !== 'als' && !isPossessive(view, attribute) ? attribute : carried // "sieht als Aussage der Studie, dass …"
  const speaker = own ?? owner
  return {
    speaker: speaker && !isClaimItself(view, speaker) ? [speaker] : [],
    cue: verbCue(view, host).filter(t => t < phrase.first || t > noun),
    frame: frameOf(host, noun),
    tense: verb.tense,
    denies,
  }
}

/** "Die Wirte lobten den Bau, äußerten aber Zweifel, …": the verb in front of its clause has the subject of the one before. */
function withInheritedSubject(view: SentenceView, host: Clause): Participants {
  const people = findParticipants(view, host)
  const leads = host.kind === 'main' && host.finite === host.pieces[0]?.first && host.index > 0 && !host.verb?.passive
  return people.subject || !leads ? people : { ...people, subject: inheritedSubject(view, host)[0] ?? null }
}

/**
 * "Die Ankündigung, …, löste Proteste aus", "Die Hoffnung der Wirte, …, bestätigte sich nicht": of a noun in front the verb tells
 * what became of it, unless a subject stands behind it ("Die Forderung, …, erhob der Rat").
 */
function isSubjectItself(view: SentenceView, host: Clause, verb: VerbComplex, phrase: Range): boolean {
  if (host.kind !== 'main' || host.pieces[0]?.first !== phrase.first || phrase.last > host.finite) return false
  if (verb.passive || /^(sein|lauten|stehen|bestehen|kommen|stammen)$/.test(verb.lemma)) return false
  if (view.language.verbIs('rouse', verb.lemma)) return true
  const people = findParticipants(view, host)
  return !(people.subject && people.subject.first > host.finite) && !subjectBehind(view, host, people)
}

/** "Von den Wirten kam scharfe Kritik und die Forderung, …": a claim makes no other. */
const isClaimItself = ({ tokens, language }: SentenceView, { first, last }: Range): boolean => {
  const nouns = tokens.slice(first, last).filter(t => t.capital)
  return nouns.some(t => language.claimNoun(t.text)) && !nouns.some(t => language.isSpeakerNoun(t.text))
}

/** "Den Vorwurf, …, nannte er absurd": whoever calls a claim false denies it; whoever judges it otherwise has not made it. */
function roleOfJudge(view: SentenceView, { verb, pieces }: Clause): NounCarrier | null {
  if (!verb || !view.language.verbIs('judge', verb.lemma)) return null
  const calls = pieces.some(({ first, last }) =>
    view.tokens.slice(first, last).some(token => view.language.callsFalse(token.lower)),
  )
  return calls ? 'denier' : 'opponent'
}

const isClaim = (act: Act) => act === 'accuse' || act === 'assert' || act === 'believe'

/** "Anlass ist die Behauptung, …": a nominative tells what something is; "Kern ist der Ansicht, …" has a genitive. */
const isSaidToBe = ({ tokens }: SentenceView, { lemma, finite }: VerbComplex, { first }: Range) =>
  lemma === 'sein' && first > finite && /^(die|das|ein|eine)$/.test((tokens[first] as Token).lower)

/** "steht im Verdacht, … zu haben": who stands there does not say it. */
const isSuspect = (view: SentenceView, { lemma }: VerbComplex, { first }: Range) =>
  lemma === 'stehen' && /^(im|in|unter)$/.test(view.tokens[first - 1]?.lower ?? '')

/**
 * "Auf den Hinweis, …, erwiderte er", "Zu den Vorwürfen, …, schwieg er": in front stands what others said; "Zu dem
 * Schluss, …, kam er" is his.
 */
const isTakenUp = ({ tokens }: SentenceView, { kind, finite, verb }: Clause, { first }: Range) =>
  kind === 'main' &&
  first < finite &&
  /^(auf|zu[mr]?|gegen|über)$/.test(tokens[first - 1]?.lower ?? '') &&
  !/^(kommen|gelangen)$/.test(verb?.lemma ?? '')

/** Verbs of saying make a noun their subject's own as light verbs do: "bekräftigte die Forderung, …". */
export function roleOf({ language }: SentenceView, { verb }: Clause): NounCarrier | null {
  if (!verb) return null
  return language.nounCarrier(verb.lemma) ?? (language.reportingVerb(verb.lemma) ? 'holder' : null)
}

/** "lehnte mit dem Hinweis ab", "ging von der Annahme aus": in such a phrase the noun is the subject's own, whatever the verb. */
const MEANS = /^(mit|vo[mn]|unter|zu[mr]?)$/

/** "musste sich wegen des Vorwurfs verantworten, …", "blieb trotz der Bitte, …": what others said, and somebody acts on. */
const CAUSES = /^(wegen|trotz|ungeachtet|angesichts|aufgrund|infolge)$/

const isReportedClause = ({ kind, verb }: Clause) => kind === 'main' && isSubjunctive(verb)

function frameOf(host: Clause, noun: number): Range {
  const piece = host.pieces.find(p => noun >= p.first && noun < p.last) as Range
  return { first: (host.pieces[0] as Range).first, last: piece.last + 1 }
}
