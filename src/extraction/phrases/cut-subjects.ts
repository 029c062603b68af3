import type { Clause, NounPhrase } from '../clauses/model.js'
import type { Text } from '../drafts.js'
import type { Token } from '../text/model.js'
import { WordClass } from '../words.js'
import { isPostposition, startOfPostponed } from './part-postponed-sources.js'
import { nounOf } from './read-agreement.js'

/**
 * Where the subject ends behind its verb: "sprach Kern | von der Krise", "sagte Karl Kern | der Zeitung", "wirft die Stadt |
 * der Werft vor". What the verb governs looks like an attribute of the noun before it. The phrase's own end if nothing is cut.
 */
export function endOfSubject(text: Text, clause: Clause, subject: NounPhrase): number {
  const { tokens } = text
  if (clause.kind === 'main' && subject.first < clause.finite) return subject.last
  const second = startOfSecondPerson(text, clause, subject)
  if (second > 0) return second
  if (isPostposition(tokens, subject.last)) return startOfPostponed(text, clause, subject)
  if (subject.head > subject.first && /^(19|20)\d\d$/.test((tokens[subject.head] as Token).text)) return subject.head // "hatte Kern 2015 gesagt"
  const called = startOfCalled(text, clause, subject)
  if (called > 0) return called
  if (namesPaper(text, clause, subject)) return subject.head
  for (let i = subject.head + 1; i < subject.last; i++) {
    const token = tokens[i] as Token
    if (token.quotation >= 0 || token.kind !== 'word' || token.capital) continue
    if (token.word.classes & WordClass.preposition && isGoverned(text, clause, subject, i)) return i
    if (DATIVE.test(token.lower) && !isBehindPreposition(tokens, i) && takesDative(text, clause, subject, i)) return i
  }
  return subject.last
}

/**
 * "nannte die Opposition | „Unsinn“": what a verb of naming calls something looks like the name of who does; not in
 * "die Zeitung „Post“".
 */
function startOfCalled({ tokens, language }: Text, { verb }: Clause, { first, last }: NounPhrase): number {
  if (!language.reportingVerb(verb?.lemma ?? '')?.takes.has('naming')) return -1
  for (let i = first + 1; i < last; i++) {
    const before = tokens[i - 1] as Token
    if (tokens[i]?.kind === 'quote' && before.capital && before.quotation < 0)
      return language.isNamingNoun(before.lower) ? -1 : i
  }
  return -1
}

/** "lobte Karl Kern | Torhüter Jan Volk", "lobte Kern | Volk": whom a verb takes as its object right behind who acts; -1 without. */
function startOfSecondPerson(text: Text, { verb }: Clause, subject: NounPhrase): number {
  const { first, last } = subject
  let at = last === first + 2 && isTwoPeople(text, subject) ? first + 1 : -1
  for (let i = first + 2; i < last - 1 && at < 0; i++) if (opensSecondPerson(text, i)) at = i
  if (at < 0) return -1
  const { language } = text
  const lemma = verb?.lemma ?? ''
  const takes = language.reportingVerb(lemma)?.takes
  return takes?.has('object=reaction') || takes?.has('als') || language.addressing(lemma).has('accusative') ? at : -1
}

/** An office between two names, "Karl Kern | Torhüter Jan Volk"; neither "FC Kiel Trainer Volk" nor "Karl Kerns Torhüter Volk". */
function opensSecondPerson({ tokens, language }: Text, office: number): boolean {
  const { text, capital } = tokens[office] as Token
  if (!capital || text.endsWith('s') || tokens[office - 1]?.text.endsWith('s')) return false
  const names = [office - 2, office - 1, office + 1].map(i => tokens[i] as Token)
  if (!names.every(isBareName) || !language.isSpeakerNoun(text)) return false
  return names.every(name => !language.isSpeakerNoun(name.text) && !/^\p{Lu}{2}/u.test(name.text))
}

/**
 * "forderte Kern Volk auf, …": subject and object side by side look like one name, until the text has shown each of them beside
 * other words ("Karl Kern", "sagte Volk").
 */
function isTwoPeople({ tokens, language }: Text, { first, last }: NounPhrase): boolean {
  const [one, other] = [tokens[first] as Token, tokens[first + 1] as Token]
  if (last !== first + 2 || !isBareName(one) || !isBareName(other) || language.isSpeakerNoun(one.text)) return false
  let [apart, alone] = [false, false]
  for (let i = first - 1; i > Math.max(0, first - LOOK_BACK) && !(apart && alone); i--) {
    if (tokens[i]?.text === one.text) apart ||= tokens[i + 1]?.text !== other.text
    else if (tokens[i]?.text === other.text) alone ||= tokens[i - 1]?.text !== one.text
  }
  return apart && alone
}

const isBareName = ({ kind, capital, word }: Token) => kind === 'word' && capital && word.classes === 0

/** How far back the text is read for that, in tokens. */
const LOOK_BACK = 400

/**
 * "sagte der Politiker WELT", "sagte Kern blatt.de": a paper in capitals behind somebody who is none of it, or on the
 * web; "der Politiker Karl KERN".
 */
const namesPaper = ({ tokens, language }: Text, { verb }: Clause, { first, head }: NounPhrase): boolean => {
  const [noun, paper] = [tokens[head - 1], tokens[head] as Token]
  if (head === first || !noun || !language.addressing(verb?.lemma ?? '').has('dative')) return false
  if (isOnWeb(paper)) return noun.capital && !language.nounIs('media', noun.lower)
  return head === first + 2 && /^\p{Lu}{2,}$/u.test(paper.text) && language.nounIs('unowned', noun.lower)
}

const isBehindPreposition = (tokens: readonly Token[], i: number) =>
  ((tokens[i - 1] as Token).word.classes & WordClass.preposition) !== 0

const DATIVE = /^(der|den|einer|mehreren|dieser|unserer)$/
const CONTRACTED: Record<string, string> = { vom: 'von', zum: 'zu', zur: 'zu' }

/**
 * "sprach Kern von der Krise", "brachte Kern zum Ausdruck": of the verb; "sagte Kern zur Zeitung": nobody has such an attribute, only
 * bodies have.
 */
function isGoverned({ tokens, language }: Text, clause: Clause, subject: NounPhrase, at: number): boolean {
  const lemma = clause.verb?.lemma ?? ''
  const { lower } = tokens[at] as Token
  const word = CONTRACTED[lower] ?? lower
  const noun = tokens[at + 1]?.lower
  if (language.addressing(lemma).has(word) || language.reportingVerb(lemma)?.takes.has(word)) return true
  if (language.speechActVerb(lemma)?.takes.has(word)) return true
  if (language.reportingPhrases(lemma).some(({ companion }) => companion === word || companion === noun)) return true // "hält der Wirt | für einen Fehler"
  return (
    /^(zu|für)$/.test(word) &&
    (isFullName(tokens, subject) || language.nounIs('official', nounOf(tokens, subject)?.lower ?? ''))
  )
}

/** "Karl Kern", "Jan van der Meer": two names in a row without an article. */
const isFullName = (tokens: readonly Token[], { first, head }: NounPhrase) =>
  head > first &&
  (tokens[head] as Token).capital &&
  ((tokens[head - 1] as Token).capital || tokens[head - 2]?.lower === 'van')

/**
 * "warf die Stadt der Werft vor" has no other dative; "sagte Kern der Zeitung", "sagte Kern der Frau": a name takes no genitive, and
 * one noun without an article is a name beside a verb in the singular ("sagten Experten der Bank").
 */
function takesDative(text: Text, clause: Clause, subject: NounPhrase, at: number): boolean {
  const { tokens, language } = text
  const lemma = clause.verb?.lemma ?? ''
  const how = language.addressing(lemma)
  if (!how.has('dative') && !how.has('needs-dative')) return false
  if (how.has('dative') && namesWire(text, at + 1, subject.last))
    return !language.nounIs('staff', (tokens[subject.head] as Token).lower)
  if (isFullName(tokens, subject))
    return !belongsTo(tokens, subject, at) || MEDIUM.test(textOf(tokens, at + 1, subject.last))
  if (how.has('needs-dative')) return !language.nounIs('relational', (tokens[at - 1] as Token).lower)
  if (/^(dieser|unserer)$/.test((tokens[at] as Token).lower) && MEDIUM.test(textOf(tokens, at + 1, subject.last)))
    return true // "sagte der Minister dieser Zeitung"
  const noun = tokens[subject.head] as Token
  if (subject.head === subject.first || /^(von|zu|van|de)$/.test((tokens[subject.first] as Token).lower)) {
    const plural = clause.verb?.plural ?? false
    if (plural === language.isSpeakerNoun(noun.text)) return !plural
    return namesAudience(language, tokens, at + 1, subject.last) // "sagte Wassermann der „Post“": a name, though it looks like a noun
  }
  const whose = /^(des|der|von|vom)$/.test(tokens[subject.head + 1]?.lower ?? '') && at > subject.head + 2
  const owned = whose && !language.nounIs('media', (tokens[at - 1] as Token).lower) // "sagte ein Sprecher des Amtes der Zeitung"
  return (owned || tellsMedia(text, noun)) && MEDIUM.test(textOf(tokens, at + 1, subject.last))
}

/** "sagte Karl Kern von der Gemeinschaft der Anleger": a genitive of the body that he is of. */
const belongsTo = (tokens: readonly Token[], { head }: NounPhrase, at: number): boolean =>
  /^(von|vom|bei|beim|aus)$/.test(tokens[head + 1]?.lower ?? '') && at > head + 2

/**
 * "sagte ein Sprecher der Deutschen Presse-Agentur", "sagte ein Sprecher der Bahn der dpa": who speaks to the press is
 * hardly of the agency, unless he works there.
 */
function namesWire({ tokens, language }: Text, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const { capital, lower } = tokens[i] as Token
    if (language.nounIs('wire', lower)) return last > first + 1 || !lower.endsWith('agentur')
    if (!capital) return false
  }
  return false
}

/** "sagte die Ministerin der Nachrichtenagentur", "teilte seine Familie der Zeitung mit": who is no part of a newspaper. */
const tellsMedia = ({ language }: Text, { text, lower }: Token) =>
  language.nounIs('delegate', lower) ||
  ((language.isSpeakerNoun(text) || language.nounIs('unowned', lower)) && !language.nounIs('media', lower))
const MEDIUM =
  /(zeitung|zeitungen|agentur|plattform|portal|podcast|blatt\b|magazin|sender|rundschau|anzeiger|\bpost|tageblatt|["„»«“”])/i

const textOf = (tokens: readonly Token[], first: number, last: number) =>
  tokens
    .slice(first, last)
    .map(token => token.text)
    .join(' ')

/** "blatt.de" */
export const isOnWeb = ({ kind, text }: Token): boolean => kind === 'word' && /\p{L}\.\p{L}/u.test(text)

/** A noun for an audience, letters ("der ARD") or a name in marks. */
export function namesAudience(
  language: Text['language'],
  tokens: readonly Token[],
  first: number,
  last: number,
): boolean {
  for (let i = first; i < last; i++) {
    const { text, kind } = tokens[i] as Token
    if (kind === 'quote' || /^\p{Lu}{2,}$/u.test(text) || language.isAudienceNoun(text)) return true
  }
  return false
}
