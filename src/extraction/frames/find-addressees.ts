import { type Clause, lastOf, type NounPhrase } from '../clauses/model.js'
import type { SentenceView } from '../drafts.js'
import { namesAudience } from '../phrases/cut-subjects.js'
import { findParticipants } from '../phrases/find-subjects.js'
import { readNounPhrase } from '../phrases/read-noun-phrase.js'
import type { Range, Token } from '../text/model.js'
import { overlaps, rangeOf } from '../text/ranges.js'
import { WordClass } from '../words.js'
import { isAccusative, isBare, isBareAudience, isDative, isTime } from './tell-addressees.js'

/**
 * Whom a reporting clause says it was said to: "gegenüber dem Sender", "vor Journalisten", "im Interview mit der Zeitung", "in
 * einem Brief an die Stadt", and what the verb governs: "warf der Bank vor", "forderte die Bürger auf", "fordert von der Stadt".
 * Empty where the clause does not tell.
 */
export function findAddressees(view: SentenceView, clause: Clause): Range[] {
  const people = findParticipants(view, clause)
  const { subject } = people
  const how = view.language.addressing(clause.verb?.lemma ?? '')
  const phrases = people.phrases.filter((p, i) => !continues(view, p, people.phrases[i - 1]) && !isSource(view, p))
  const others = phrases.filter(p => !subject || !(overlaps(p, subject) || sharesFront(clause, subject, p)))
  const found =
    others.find((p, i) => isFacing(view, p, others[i - 1]) || isAudience(view, p, how)) ??
    (clause.verb?.passive ? inPassive(view, how, subject, phrases) : byCase(view, clause, how, others)) ??
    (how.has('von') && (how.has('no-agent') || !clause.verb?.passive) ? demandedFrom(view, clause, subject) : null)
  const named = found && withoutGoverned(view, clause, found)
  return named ? [how.has('needs-dative') ? withoutWords(view, named) : rangeOf(named)] : []
}

/** "warf dem Wirt „Verrat“ vor": the words in marks are what he is told; in "der Kieler „Post“" and "der Zeitung „Post“" they name it. */
function withoutWords({ tokens, language }: SentenceView, { first, last }: Range): Range {
  let mark = first + 1
  while (mark < last && (tokens[mark] as Token).kind !== 'quote') mark++
  const noun = tokens[mark - 1] as Token
  const adjective = noun.text.endsWith('er') && !language.isSpeakerNoun(noun.text)
  const names = !noun.capital || adjective || language.isNamingNoun(noun.lower) || language.isAudienceNoun(noun.text)
  return { first, last: names ? last : mark }
}

/** "in der „Post“, einem Blatt für Tal", "aus Kiel und dem Umland": behind a phrase with a preposition goes on what that one governs. */
const continues = (
  { tokens }: SentenceView,
  { first, preposition }: NounPhrase,
  before: NounPhrase | undefined,
): boolean =>
  preposition < 0 &&
  before?.last === first - 1 &&
  before.preposition >= 0 &&
  /^(,|und|oder|sowie)$/.test((tokens[first - 1] as Token).lower)

/** "sagte Kern dem Sender zufolge" */
const isSource = ({ tokens }: SentenceView, { last }: NounPhrase): boolean => tokens[last]?.lower === 'zufolge'

/** "Der Bund, aber auch andere Verbände riefen auf": one constituent stands before the verb, and the subject is it. */
const sharesFront = ({ kind, finite }: Clause, subject: Range, { first, preposition }: NounPhrase): boolean =>
  kind === 'main' && preposition < 0 && subject.first < finite && first < finite

const prepositionOf = (view: SentenceView, phrase: NounPhrase) =>
  phrase.preposition < 0 ? '' : (view.tokens[phrase.preposition] as Token).lower

/** "sagte Kern gegenüber der Presse", not "seine Haltung gegenüber der Presse", where a noun takes the phrase. */
function isFacing(view: SentenceView, phrase: NounPhrase, before: NounPhrase | undefined): boolean {
  const { tokens } = view
  if (prepositionOf(view, phrase) !== 'gegenüber' || tokens[phrase.preposition - 1]?.kind === 'quote') return false
  if (!before || before.last !== phrase.preposition || before.preposition >= 0) return true
  return isTime(view, before) || !(tokens[before.head] as Token).capital
}

/** By its preposition: "vor Journalisten", "zur Agentur", "im Gespräch mit der Zeitung", "An X gewandt". */
function isAudience(view: SentenceView, phrase: NounPhrase, how: ReadonlySet<string>): boolean {
  const preposition = prepositionOf(view, phrase)
  if (!preposition) return isBeforeGegenüber(view, phrase)
  const before = view.tokens[phrase.preposition - 1]
  if (preposition === 'mit') return view.language.nounIs('talk', before?.lower ?? '')
  if (/^(an|ans)$/.test(preposition))
    return (
      how.has('an') ||
      view.language.isMessageNoun(before?.text ?? '') ||
      /^(gewandt|gerichtet)$/.test(view.tokens[phrase.last]?.lower ?? '')
    )
  if (/^(bei|beim)$/.test(preposition)) return how.has('bei')
  return (
    ((preposition === 'vor' && !isOpening(view, phrase)) ||
      (how.has('zu') && /^zu[mr]?$/.test(preposition) && !OCCASION.test((view.tokens[phrase.first] as Token).lower))) &&
    namesAudience(view.language, view.tokens, phrase.first, phrase.last)
  )
}

/** "sagte zu Beginn der von der SPD beantragten Sitzung": when, and to nobody. */
const OCCASION = /^(beginn|anfang|ende|abschluss|schluss|auftakt|start)$/

/** "warnte vor den „alten Rezepten“": the words in marks are what is said. */
const isOpening = ({ tokens, language }: SentenceView, { first, last }: NounPhrase) =>
  tokens.slice(first, last).some(token => token.kind === 'quote') &&
  !language.isAudienceNoun((tokens[first + 1] as Token).text)

/** "Ihr gegenüber sagte er", not "sagte am Abend gegenüber der Presse". */
function isBeforeGegenüber(view: SentenceView, phrase: NounPhrase): boolean {
  if (view.tokens[phrase.last]?.lower !== 'gegenüber' || !isDative(view, phrase)) return false
  const next = view.tokens[phrase.last + 1]
  return !next?.capital && !((next?.word.classes ?? 0) & (WordClass.article | WordClass.determiner))
}

/** "Die Bürger werden aufgefordert", "Dem Wirt wird vorgeworfen", "Kern wird vorgeworfen". */
function inPassive(
  view: SentenceView,
  how: ReadonlySet<string>,
  subject: Range | null,
  phrases: readonly NounPhrase[],
): Range | null {
  if (how.has('accusative')) return subject
  if (!how.has('dative') && !how.has('needs-dative')) return null
  const named = phrases.find(p => isDative(view, p))
  const bare = how.has('needs-dative') && subject && isBare(view, subject) ? subject : null
  return named ?? bare
}

function byCase(
  view: SentenceView,
  clause: Clause,
  how: ReadonlySet<string>,
  others: readonly NounPhrase[],
): Range | null {
  if (how.has('accusative')) return others.find(p => isAccusative(view, p)) ?? null
  if (!how.has('dative') && !how.has('needs-dative')) return null
  const named = others.find(p => isDative(view, p) || (p.first > clause.finite && isBareAudience(view, p)))
  if (named || !how.has('needs-dative')) return named ?? behindNoun(view, how, others)
  const bare = others.find(p => p.preposition < 0 && p.first > clause.finite && isBare(view, p))
  return bare ? withoutObject(view, clause, bare, others) : null
}

/**
 * "rief die Regierung | zum Handeln auf", "sprach im Interview mit der Zeitung | von einem Irrtum": what the verb governs with a
 * preposition looks like an attribute of the noun before it.
 */
function withoutGoverned(view: SentenceView, { verb }: Clause, phrase: Range): Range {
  const { tokens, language } = view
  const takes = language.speechActVerb(verb?.lemma ?? '')?.takes
  for (let i = phrase.first + 1; i < phrase.last; i++) {
    const { lower } = tokens[i] as Token
    const word = /^zu[mr]$/.test(lower) ? 'zu' : lower
    if (takes?.has(word) || takes?.has(`addressed-${word}`)) return { first: phrase.first, last: i }
  }
  return phrase
}

/** "sagte er in Kiel der Zeitung", "nach dem Spiel zur Zeitung": what looks like a genitive or an attribute of the noun before it. */
function behindNoun(view: SentenceView, how: ReadonlySet<string>, others: readonly NounPhrase[]): Range | null {
  const { tokens, language } = view
  for (const { preposition, first, head, last } of others) {
    const next = tokens[head + 1]?.lower ?? ''
    if (preposition < 0 || !namesAudience(language, tokens, head + 2, last)) continue
    const place = first === head && /^(in|aus|bei)$/.test((tokens[preposition] as Token).lower)
    if (place && /^(der|den)$/.test(next)) return { first: head + 1, last }
    if (how.has('zu') && /^zu[mr]$/.test(next)) return { first: head + 2, last }
  }
  return null
}

/** "warfen Karl Kern Betrug vor": where no clause and no other object tells what, the last noun does. */
function withoutObject(
  view: SentenceView,
  clause: Clause,
  phrase: NounPhrase,
  others: readonly NounPhrase[],
): Range | null {
  const told = /^(comma|colon)$/.test(view.tokens[lastOf(clause)]?.kind ?? '')
  if (told || others.some(p => p.preposition < 0 && p.first >= phrase.last)) return phrase
  return phrase.head > phrase.first ? { first: phrase.first, last: phrase.head } : null
}

/**
 * "fordert von der Stadt mehr Geld", with its preposition, as the demand names it: "von" behind verb, subject or
 * adverb; behind another noun it is an attribute ("die Kennzeichnung von Waren") unless it names who can give ("mehr
 * Geld von der Stadt").
 */
function demandedFrom(view: SentenceView, clause: Clause, subject: Range | null): Range | null {
  const { tokens, language } = view
  for (const piece of clause.pieces)
    for (let i = piece.first; i < piece.last; i++) {
      const token = tokens[i] as Token
      if (token.quotation >= 0 || !/^(von|vom)$/.test(token.lower)) continue
      const phrase = readNounPhrase(tokens, i + 1, piece.last, false)
      if (!phrase || !(tokens[phrase.head] as Token).capital) continue
      const before = tokens[i - 1]
      const free = i === piece.first || !before?.capital || subject?.last === i
      const definite = token.lower === 'vom' || /^(der|dem|den)$/.test((tokens[phrase.first] as Token).lower)
      const named = free || (definite && language.isSpeakerNoun((tokens[phrase.head] as Token).text))
      if (named) return { first: i, last: phrase.last }
    }
  return null
}
