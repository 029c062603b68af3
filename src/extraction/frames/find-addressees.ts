import type { Clause, NounPhrase, Participants } from '../clauses/model.js'
import type { SentenceView } from '../drafts.js'
import { namesAudience } from '../phrases/cut-subjects.js'
import { findParticipants } from '../phrases/find-subjects.js'
import { agreementOf } from '../phrases/read-agreement.js'
import { readNounPhrase } from '../phrases/read-noun-phrase.js'
import { hasTrait, type Range, type Token } from '../text/model.js'
import { overlaps } from '../text/ranges.js'
import { NounTrait, WordClass } from '../words.js'
import { lastOf } from './read-frames.js'

/**
 * Whom a reporting clause says it was said to: "gegenüber dem Sender", "vor Journalisten", "im Interview mit der Zeitung", "in
 * einem Brief an die Stadt", and what the verb governs: "warf der Bank vor", "forderte die Bürger auf", "fordert von der Stadt".
 * Empty where the clause does not tell.
 */
export function findAddressees(view: SentenceView, clause: Clause): Range[] {
  const people = findParticipants(view, clause)
  const { subject } = people
  const how = view.language.addressing(clause.verb?.lemma ?? '')
  const others = people.phrases.filter(p => !subject || !overlaps(p, subject))
  const found =
    others.find((p, i) => isFacing(view, p, others[i - 1]) || isAudience(view, p, how)) ??
    (clause.verb?.passive ? inPassive(view, how, people) : byCase(view, clause, how, others)) ??
    (how.has('von') && (how.has('no-agent') || !clause.verb?.passive) ? demandedFrom(view, clause, subject) : null)
  return found ? [{ first: found.first, last: found.last }] : []
}

const prepositionOf = (view: SentenceView, phrase: NounPhrase) =>
  phrase.preposition < 0 ? '' : (view.tokens[phrase.preposition] as Token).lower

/** "sagte Kern gegenüber der Presse", not "seine Haltung gegenüber der Presse", where a noun takes the phrase. */
function isFacing(view: SentenceView, phrase: NounPhrase, before: NounPhrase | undefined): boolean {
  if (prepositionOf(view, phrase) !== 'gegenüber') return false
  return !before || before.last !== phrase.preposition || before.preposition >= 0 || isTime(view, before)
}

/** By its preposition: "vor Journalisten", "zur Agentur", "im Gespräch mit der Zeitung", "An X gewandt". */
function isAudience(view: SentenceView, phrase: NounPhrase, how: ReadonlySet<string>): boolean {
  const preposition = prepositionOf(view, phrase)
  if (!preposition) return isBeforeGegenüber(view, phrase)
  const before = view.tokens[phrase.preposition - 1]
  if (preposition === 'mit') return view.language.nounIs('talk', before?.lower ?? '')
  if (/^(an|ans)$/.test(preposition))
    return (
      how.has('an') || view.language.isMessageNoun(before?.text ?? '') || view.tokens[phrase.last]?.lower === 'gewandt'
    )
  if (/^(bei|beim)$/.test(preposition)) return how.has('bei')
  return (
    (preposition === 'vor' || (how.has('zu') && /^zu[mr]?$/.test(preposition))) &&
    namesAudience(view.language, view.tokens, phrase.first, phrase.last) &&
    !isOpening(view, phrase)
  )
}

/** "warnte vor den „alten Rezepten“": the words in marks are what is said. */
const isOpening = (view: SentenceView, phrase: NounPhrase) =>
  view.tokens[phrase.last - 1]?.kind === 'quote' &&
  !view.language.isAudienceNoun((view.tokens[phrase.first + 1] as Token).text)

/** "Ihr gegenüber sagte er", not "sagte am Abend gegenüber der Presse". */
function isBeforeGegenüber(view: SentenceView, phrase: NounPhrase): boolean {
  if (view.tokens[phrase.last]?.lower !== 'gegenüber' || !isDative(view, phrase)) return false
  const next = view.tokens[phrase.last + 1]
  return !next?.capital && !((next?.word.classes ?? 0) & (WordClass.article | WordClass.determiner))
}

/** "Die Bürger werden aufgefordert", "Dem Wirt wird vorgeworfen", "Kern wird vorgeworfen". */
function inPassive(view: SentenceView, how: ReadonlySet<string>, { subject, phrases }: Participants): Range | null {
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
  if (named || !how.has('needs-dative')) return named ?? behindPlace(view, others)
  const bare = others.find(p => p.preposition < 0 && p.first > clause.finite && isBare(view, p))
  return bare ? withoutObject(view, clause, bare, others) : null
}

/** "sagte er in Kiel der Zeitung": what looks like a genitive of the place. */
function behindPlace({ tokens, language }: SentenceView, others: readonly NounPhrase[]): Range | null {
  for (const { preposition, first, head, last } of others) {
    const place = preposition >= 0 && first === head && /^(in|aus|bei)$/.test((tokens[preposition] as Token).lower)
    if (!place || !/^(der|den)$/.test(tokens[head + 1]?.lower ?? '')) continue
    if (namesAudience(language, tokens, head + 2, last)) return { first: head + 1, last }
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
 * "fordert von der Stadt mehr Geld", with its preposition, as the demand names it: "von" behind verb, subject or adverb; behind another noun it is an attribute ("die
 * Kennzeichnung von Waren") unless it names who can give ("mehr Geld von der Stadt").
 */
function demandedFrom(view: SentenceView, clause: Clause, subject: Range | null): Range | null {
  const { tokens, language } = view
  for (const piece of clause.pieces)
    for (let i = piece.first; i < piece.last; i++) {
      const token = tokens[i] as Token
      if (token.quotation >= 0 || !/^(von|vom)$/.test(token.lower)) continue
      const phrase = readNounPhrase(tokens, i + 1, piece.last, false)
      if (!phrase || !(tokens[phrase.head] as Token).capital) return null
      const before = tokens[i - 1]
      const free = i === piece.first || !before?.capital || subject?.last === i
      const definite = token.lower === 'vom' || /^(der|dem|den)$/.test((tokens[phrase.first] as Token).lower)
      const named = free || (definite && language.isSpeakerNoun((tokens[phrase.head] as Token).text))
      return named ? { first: i, last: phrase.last } : null
    }
  return null
}

/** "dem Wirt", "der Stadt", "den Wirten", but neither "der Wirt" nor "den Wirt". */
function isDative({ tokens }: SentenceView, phrase: NounPhrase): boolean {
  const { lower } = tokens[phrase.first] as Token
  if (phrase.preposition >= 0 || !DATIVE.test(lower)) return false
  if (/^ih(r|m|nen)$/.test(lower)) return phrase.last === phrase.first + 1
  if (/^(der|dieser)$/.test(lower)) return agreementOf(tokens, phrase).nominative !== 'sure'
  return lower !== 'den' || /[ns]$/.test((tokens[phrase.head] as Token).lower)
}

const DATIVE =
  /^(dem|der|den|einem|einer|ihm|ihr|ihnen|diesem|dieser|seinem|seiner|ihrem|ihrer|mehreren|allen|vielen|uns)$/

/** "sagte Reportern", "riet Händlern", "sagte SPIEGEL ONLINE": without an article. */
function isBareAudience(view: SentenceView, phrase: NounPhrase): boolean {
  const first = view.tokens[phrase.first] as Token
  if (phrase.preposition >= 0 || !isBare(view, phrase)) return false
  if (/^\p{Lu}{2,}$/u.test(first.text)) return true
  if (phrase.last > phrase.first + 1) return false
  return DATIVE_PLURAL.test(first.lower) || (/n$/.test(first.lower) && view.language.isAudienceNoun(first.text))
}

/** "Bürgern"; proper names and singulars in -ern are few. */
const DATIVE_PLURAL = /(?<!^(bay|ost|elt|ba|ke|ste|luz|mod))(?<!konz)ern$/

/** A name or a plural without an article. */
const isBare = (view: SentenceView, { first }: Range) => {
  const token = view.tokens[first] as Token
  return token.capital && !token.word.classes
}

const isAccusative = (view: SentenceView, phrase: NounPhrase) => {
  const first = view.tokens[phrase.first] as Token
  if (phrase.preposition >= 0 || first.word.classes & WordClass.reflexive || first.kind === 'number') return false
  if (/^(dem|des|dessen|es|der|einem|einer)$/.test(first.lower)) return false
  if (first.kind === 'quote' && (view.tokens[phrase.first - 1] as Token).word.classes & WordClass.article) return false
  if (view.tokens[phrase.first - 1]?.lower === 'als' || isTime(view, phrase)) return false
  return (view.tokens[phrase.head] as Token).capital || /^(ihn|sie|uns)$/.test(first.lower)
}

const isTime = (view: SentenceView, { head }: NounPhrase) =>
  hasTrait(view.tokens[head] as Token, NounTrait.time | NounTrait.day)
