import type { Clause, NounPhrase } from '../clauses/model.js'
import { MODALS } from '../clauses/verb-classes.js'
import type { Text } from '../drafts.js'
import type { Language } from '../language.js'
import type { Token } from '../text/model.js'
import { type Candidate, isPluralOnly, nounOf } from './read-agreement.js'

/** "Das sagte Merkel": these in front are the object when another nominative follows. */
const PROFORMS = new Set(['das', 'dies', 'dieses', 'es', 'alles', 'so'])

/** Whether the phrase in front is an object and the one behind the verb the subject. */
export function yields({ tokens, language }: Text, clause: Clause, front: Candidate, behind: Candidate): boolean {
  const opening = tokens[front.first] as Token
  if (front.last === front.first + 1 && (PROFORMS.has(opening.lower) || isFrontedVerb(opening, clause))) return true
  if (isSaidTo({ tokens, language }, clause, front, behind)) return true
  if (front.agreement.nominative === 'sure' && front.agrees) return false
  if (behind.agreement.nominative === 'sure' && behind.agrees)
    return !isBarePerson(tokens, front) || isClose(clause, behind)
  if (behind.agreement.nominative === 'hardly') return false
  if (opening.kind === 'quote' && behind.agrees && judges({ tokens, language }, clause, behind)) return true
  if (front.agreement.nominative === 'hardly') return behind.agrees
  if (front.agrees !== behind.agrees) return behind.agrees
  if (front.agreement.plural && !behind.agreement.plural && isPluralOnly(tokens[clause.finite])) return false
  if (isBareThing(language, tokens, front) && saysSo(language, tokens, behind)) return true
  if (isBareClaim(language, clause, front, opening) && behind.agrees) return true
  if (isJudgedClaim(language, clause, tokens, front) && saysSo(language, tokens, behind)) return true
  if (behind.first !== clause.finite + 1 || isBlamed(language, clause, behind)) return false
  if (isRefused(language, tokens, clause, front)) return true
  if (isOwnedThing(language, tokens, front)) return saysSo(language, tokens, behind)
  return (tokens[behind.first] as Token).lower === 'sie'
    ? !isCallingPaper(language, clause, tokens, front) &&
        (!opening.capital || isAmbiguous(opening) || isBareObject(language, clause, opening))
    : isAmbiguous(opening) && isNamed(language, tokens, front, behind)
}

/** "Die Zeitung nannte sie „mutig“": papers call people something more often than they are called so. */
const isCallingPaper = (language: Language, { verb }: Clause, tokens: readonly Token[], front: Candidate): boolean =>
  language.nounIs('media', nounOf(tokens, front)?.lower ?? '') &&
  language.reportingVerb(verb?.lemma ?? '')?.takes.has('naming') === true

/** "Das Argument wies Kern zurück", "Das Gerücht bestreitet die Bank": no claim denies anything. */
const isRefused = (
  { nounCarrier, reportingNoun, isSpeakerNoun }: Language,
  tokens: readonly Token[],
  { verb }: Clause,
  front: Candidate,
) => {
  const noun = nounOf(tokens, front)?.text ?? ''
  return nounCarrier(verb?.lemma ?? '') === 'denier' && reportingNoun(noun) !== undefined && !isSpeakerNoun(noun)
}

/** "Die Leitung hatte Kern vorgeworfen, …", "Die Leitung warf Kern vor, …": the only one left for the dative that the verb needs. */
const isBlamed = ({ addressing }: Language, { verb }: Clause, { last }: Candidate): boolean =>
  verb !== null && last === verb.tokens.at(-1) && addressing(verb.lemma).has('needs-dative')

/** "Details will sie nennen", "Kritik übte sie auch": beside a verb in the singular no such noun is the subject. */
const isBareObject = (language: Language, { verb }: Clause, { text }: Token): boolean =>
  language.claimNoun(text) !== undefined || (verb?.plural === false && language.standsBare(text))

/** "Ministerpräsident Emil Kern warf sie vor, …": whom the verb is said to stands in the dative, which "sie" is not. */
const isSaidTo = (
  { tokens, language }: Text,
  { verb, finite }: Clause,
  front: NounPhrase,
  behind: NounPhrase,
): boolean =>
  (tokens[behind.first] as Token).lower === 'sie' &&
  behind.first === finite + 1 &&
  isBarePerson(tokens, front) &&
  language.addressing(verb?.lemma ?? '').has('needs-dative')

/** "Berichte über den Brand dementierte ein Sprecher", "Kritik übte auch die Wirtin", "Kritik üben die Wirte". */
const isBareClaim = (language: Language, { verb }: Clause, { first, head }: NounPhrase, { text }: Token): boolean =>
  first === head &&
  (verb?.plural === false || /[^enrsl]$/.test(text)) &&
  language.claimNoun(text) !== undefined &&
  !language.isSpeakerNoun(text)

/** "Scharfe Kritik übte Volk auch an …": a claim and its adjective, without an article. */
const isJudgedClaim = (
  language: Language,
  { verb }: Clause,
  tokens: readonly Token[],
  { first, head }: NounPhrase,
): boolean =>
  head === first + 1 &&
  verb?.plural === false &&
  (tokens[first] as Token).word.classes === 0 &&
  /e[nrs]?$/.test((tokens[first] as Token).lower) &&
  language.claimNoun((tokens[head] as Token).text) !== undefined

/** "Aufgeben will die Wirtin nicht": the infinitive that a modal verb lacks stands in front. */
const isFrontedVerb = ({ word }: Token, { verb }: Clause): boolean =>
  verb !== null && verb.tokens.length === 1 && MODALS.has(verb.lemma) && word.verbs.some(v => v.kind === 'infinitive')

/**
 * "„Absurd“ nannte Kern den Plan", "„Willkür“ unterstellte Kern dem Rat": who calls something so stands right behind the verb, and behind
 * that what is called so, or whom it is said to.
 */
function judges({ tokens, language }: Text, { verb, finite, pieces }: Clause, behind: Candidate): boolean {
  const piece = pieces.find(({ first, last }) => first <= finite && finite < last)
  if (!piece || behind.first !== finite + 1) return false
  if (language.addressing(verb?.lemma ?? '').has('needs-dative'))
    return tokens.slice(finite + 2, piece.last).some(({ lower }) => /^(de[mnr]|einem|einer)$/.test(lower))
  return behind.last < piece.last && language.reportingVerb(verb?.lemma ?? '')?.takes.has('naming') === true
}

/** "Die Zahl bezifferte die Agentur auf …", "Die Reise bestätigte Kern": what cannot speak before who can. */
function isNamed(language: Language, tokens: readonly Token[], front: Candidate, behind: Candidate): boolean {
  const noun = nounOf(tokens, front)
  const thing = noun !== undefined && isThing(language, noun)
  const speaker = [nounOf(tokens, behind), tokens[behind.head]] // "das Auswärtige Amt" has both
  if (thing && speaker.some(token => language.isSpeakerNoun(token?.text ?? ''))) return true
  if (thing && tokens[behind.first + 1]?.kind === 'quote') return true // "nannte die „Post“ einen Fehler"
  if (noun && language.isSpeakerNoun(noun.text)) return false
  const last = tokens[behind.head] as Token
  const name = (tokens[behind.first] as Token).capital && !last.lower.endsWith('en') && !isThing(language, last)
  return name && (thing || /en$/.test(noun?.lower ?? ''))
}

/** What happens or cannot say anything. */
const isThing = (language: Language, { text, lower }: Token): boolean =>
  (language.nounIs('happening', lower) || language.isThingNoun(text)) && !language.isSpeakerNoun(text)

/** "Mehr Tempo fordert auch die Opposition", "Konsequenzen forderte auch Kern". */
function isBareThing(language: Language, tokens: readonly Token[], { first, last }: NounPhrase): boolean {
  const opening = tokens[first] as Token
  return /^(mehr|weniger)$/.test(opening.lower) || (last === first + 1 && isThing(language, opening))
}

/** "Kerns Vorwürfe ließ Meier nicht gelten": what somebody has said or done, behind his name in the genitive. */
function isOwnedThing(language: Language, tokens: readonly Token[], { first, head }: NounPhrase): boolean {
  const [owner, noun] = [tokens[first] as Token, tokens[head] as Token]
  if (head === first || !owner.capital || owner.word.classes || !owner.lower.endsWith('s')) return false
  return isThing(language, noun) || (language.claimNoun(noun.text) !== undefined && !language.isSpeakerNoun(noun.text))
}

const saysSo = (language: Language, tokens: readonly Token[], phrase: NounPhrase) =>
  isBarePerson(tokens, phrase) || isBody(language, nounOf(tokens, phrase)?.text ?? '')

const isBody = (language: Language, noun: string) => language.isSpeakerNoun(noun) || /^\p{Lu}{2,}$/u.test(noun)

const isClose = (clause: Clause, phrase: NounPhrase) => phrase.first === clause.finite + 1
const isBarePerson = (tokens: readonly Token[], { first, head }: NounPhrase) => {
  const opening = tokens[first] as Token
  return opening.capital && !opening.word.classes && !/[a-zäöüß](en|e)$/.test((tokens[head] as Token).text)
}
const isAmbiguous = (opening: Token) => /^(die|das|eine|keine|seine|ihre|diese)$/.test(opening.lower)
