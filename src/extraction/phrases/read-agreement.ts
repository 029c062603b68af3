import type { NounPhrase } from '../clauses/model.js'
import { hasTrait, type Token } from '../text/model.js'
import { NounTrait, WordClass } from '../words.js'
import { OPENERS } from './tell-noun-words.js'

/** What the form of a noun phrase tells of its case and number. */
export interface Agreement {
  /** "sure": "der Wirt", "er"; "maybe": "die Stadt", "Meier"; "hardly": "der Stadt"; "no": "dem Wirt", "am Abend". */
  readonly nominative: 'no' | 'hardly' | 'maybe' | 'sure'
  /** Null where the form does not tell: "Meier", "sie". */
  readonly plural: boolean | null
}

const OBLIQUE = new Set(
  `den dem des einen einem eines keinen keinem diesen diesem dieses jenen jenem seinen seinem seines ihren ihrem ihres unseren unserem allen allem
   beiden vielen einigen mehreren ihn ihm ihnen uns euch mich mir sich meinen meinem deren dessen denen welchen welchem jeden jedem`
    .split(/\s+/)
    .filter(Boolean),
)
/** "dessen Stellvertreter": the noun behind them has a case of its own. */
const GENITIVE_OWNERS = new Set(['deren', 'dessen'])
const TIME = NounTrait.time | NounTrait.span
/** Adjectives as nouns, without an article: "Deutsche forderten", "Angehörige klagen". */
const BARE_MANY =
  /^(Deutsche|Angehörige|Angestellte|Beschäftigte|Betroffene|Jugendliche|Verletzte|Freiwillige|Reisende|Studierende|Demonstrierende|Gefangene|Überlebende|Beamte|Delegierte|Verwandte|Arbeitslose|Geflüchtete|Erwachsene|Prominente|Intellektuelle|Abgeordnete|Linke|Rechte)$/
const MANY = new Set(
  `beide mehrere viele einige manche zahlreiche wir zwei drei vier fünf sechs sieben acht neun zehn elf zwölf`.split(
    /\s+/,
  ),
)
const ONE = new Set(
  `er es man ich das dies ein eine der jeder jede jedes dieser dieses jemand niemand keiner`.split(/\s+/),
)

/** Reads case and number off the article, the adjective behind it and the noun's ending. */
export function agreementOf(tokens: readonly Token[], phrase: NounPhrase): Agreement {
  const nominative = nominativeOf(tokens, phrase)
  return { nominative, plural: nominative === 'no' ? null : pluralOf(tokens, phrase) }
}

function nominativeOf(tokens: readonly Token[], phrase: NounPhrase): Agreement['nominative'] {
  const first = tokens[phrase.first] as Token
  if (phrase.preposition >= 0 || first.word.classes & WordClass.reflexive || isTime(tokens, phrase)) return 'no'
  if (OBLIQUE.has(first.lower) && !(GENITIVE_OWNERS.has(first.lower) && phrase.last > phrase.first + 1)) return 'no'
  if (first.kind === 'number' && !(tokens[phrase.head] as Token).capital) return 'no'
  if (isStrongOblique(first) && phrase.last > phrase.first + 1) return 'no'
  if (isStrongFeminine(tokens, phrase)) return 'no'
  if (first.kind === 'quote' && endsInMark(tokens, phrase) && tokens[phrase.last]?.kind === 'comma') return 'no'
  if (!(first.word.classes & (OPENERS | WordClass.nominativePronoun))) return 'maybe'
  if (/^(er|wir|ich|man)$/.test(first.lower)) return 'sure'
  if (/^(der|dieser|jener|jeder)$/.test(first.lower)) return masculineArticle(tokens, phrase)
  return /^(k?ein|sein|ihr|unser)$/.test(first.lower) && /[^e]er$/.test(adjectiveOf(tokens, phrase)) ? 'sure' : 'maybe'
}

/** Words in marks alone; "„Blatt“-Redakteurin Ida Volk" goes on behind them. */
const endsInMark = (tokens: readonly Token[], { last }: NounPhrase) => (tokens[last - 1] as Token).kind === 'quote'

/** "verbliebenen Gästen", "großem Lärm": an adjective without an article shows the case; the nominative is "verbliebene Gäste". */
const isStrongOblique = (token: Token) =>
  token.kind === 'word' && !token.capital && token.word.classes === 0 && /e[nm]$/.test(token.lower)

/** "Anderer Meinung", "guter Hoffnung": the nominative of a feminine noun would be "andere Meinung". */
const isStrongFeminine = (tokens: readonly Token[], { first, head }: NounPhrase): boolean =>
  head === first + 1 &&
  (tokens[first] as Token).word.classes === 0 &&
  /[^e]er$/.test((tokens[first] as Token).lower) &&
  ABSTRACT.test((tokens[head] as Token).lower)
const ABSTRACT = /(ung|heit|keit|schaft|ansicht|absicht|laune|herkunft|meinung|natur|stimmung)$/

/** "der Wirt", "der neue Wirt" against "der Stadt", "der neuen Stadt"; "der Grünen", "der „Bild“" could be either. */
function masculineArticle(tokens: readonly Token[], phrase: NounPhrase): Agreement['nominative'] {
  if (phrase.last === phrase.first + 1 || tokens[phrase.first + 1]?.kind === 'quote') return 'maybe'
  const adjective = adjectiveOf(tokens, phrase)
  if (adjective.endsWith('en')) return 'hardly'
  if (endsInOneE(adjective)) return 'sure'
  const noun = nounOf(tokens, phrase)
  if (noun === undefined) return 'maybe'
  if (isAdjective(tokens, phrase, noun)) return 'sure'
  if (isAdjective(tokens, phrase, noun, 'en')) return 'hardly'
  if (hasTrait(noun, NounTrait.feminine)) return 'hardly'
  return noun.lower.endsWith('en') || noun.text === noun.text.toUpperCase() ? 'maybe' : 'sure'
}

/** "neue"; "rosée" and the like tell nothing. */
const endsInOneE = (adjective: string) => adjective.endsWith('e') && !adjective.endsWith('ee') && adjective.length > 1

/** "der Internationale Gerichtshof", "der Rheinischen Post": an adjective with a capital before the noun. */
const isAdjective = (tokens: readonly Token[], phrase: NounPhrase, { lower }: Token, ending = 'e') =>
  lower !== tokens[phrase.head]?.lower && lower.endsWith(ending) && /(isch|al|ig|lich|deutsch)en?$/.test(lower)

/** "am Abend" apart: "Diese Woche", "Ende Januar 2006", "3. August". */
export function isTime(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const first = tokens[phrase.first] as Token
  if (hasTrait(tokens[phrase.head] as Token, TIME)) return !isSurname(tokens, phrase)
  const next = tokens[phrase.first + 1]
  if (isMonth(first) && (next?.kind === 'number' || next?.kind === 'stop')) return true
  return hasTrait(first, NounTrait.partOfTime) && isMonth(next) // "Ende Januar 2006 verkündete …"
}

const isMonth = (token: Token | undefined) => ((token?.word.classes ?? 0) & WordClass.month) !== 0

/**
 * "Trainer Maik Sommer", "Heike Mai", "Franz Mai" (for "franz." is short for something); not "Montag Abend", "Ende
 * Mai", "Letzte Woche", "Ein Dutzend Mal".
 */
function isSurname(tokens: readonly Token[], { first, head }: NounPhrase): boolean {
  const before = tokens[head - 1]
  if (head <= first || before?.kind !== 'word' || !before.capital || before.word.classes & ~WordClass.abbreviation)
    return false
  return !hasTrait(before, TIME | NounTrait.partOfTime) && !WHICH.test(before.lower)
}

const WHICH =
  /^(letzt|vorletzt|vorig|vergangen|nächst|übernächst|kommend|folgend|jüngst|erst|zweit|dritt|ganz|halb|früh|spät|gleich|selb|manch|viel|einig|mehrer|heilig|paar|dutzend|hundert|tausend)e?[nrms]?$/

function pluralOf(tokens: readonly Token[], phrase: NounPhrase): boolean | null {
  const first = tokens[phrase.first] as Token
  if (MANY.has(first.lower) || (first.kind === 'number' && first.text !== '1')) return true
  if (phrase.head === phrase.first && BARE_MANY.test(first.text)) return true
  if (CORRELATES.has(tokens[phrase.first - 1]?.lower ?? '')) return null
  if (COORDINATORS.has(tokens[phrase.last]?.lower ?? '')) return null
  const joint = jointOf(tokens, phrase)
  if (ONE.has(first.lower)) return joint < 0 ? false : null
  if (joint >= 0) return joint === phrase.head + 1 ? true : null
  const noun = countedNoun(tokens, phrase)
  if (noun && hasTrait(noun, NounTrait.plural)) return true
  if (noun && hasTrait(noun, NounTrait.singular)) return false
  if (hasBareAdjective(first, tokens, phrase)) return numberOfBare(tokens[phrase.head] as Token)
  if (!AMBIGUOUS.has(first.lower)) return null
  const adjective = adjectiveOf(tokens, phrase)
  if (adjective) return adjective.endsWith('en') ? true : endsInOneE(adjective) ? false : null
  return noun ? numberBehindDie(noun) : null
}

/**
 * "Zusätzliche Hilfen", "scharfe Kritik": without an article the adjective in -e goes with what "die" goes with. With a capital inside
 * the sentence it is a first name: "sagte Ute Maurer".
 */
const hasBareAdjective = (first: Token, tokens: readonly Token[], { first: at, head }: NounPhrase): boolean =>
  head === at + 1 &&
  first.kind === 'word' &&
  !first.word.classes &&
  /[^e]e$/.test(first.lower) &&
  (tokens[head] as Token).capital &&
  !(first.capital && tokens[at - 1]?.sentence === first.sentence && tokens[at - 1]?.kind === 'word')

/** "die Bürger", "die Frauen" are many; plurals end in -e, -n, -r, -s or -l: "die Show", "die Polizei" are one. */
function numberBehindDie(noun: Token): boolean | null {
  if (noun.lower.endsWith('en')) return true
  if (/[^u]er$/.test(noun.lower) && !hasTrait(noun, NounTrait.feminineInEr)) return true
  return ENDS_AS_ONE.test(noun.lower) ? false : null
}

/** "Kritik" is one, "Hilfen" are many; in front "Ute Maurer" looks like "neue Helfer". */
const numberOfBare = (noun: Token): boolean | null => (/[^u]er$/.test(noun.lower) ? null : numberBehindDie(noun))

const ENDS_AS_ONE = /([tdkhgpfbmwz]|ei)$/

/**
 * "Polizei" in "die Münchner Polizei", "Kürzungen" in "Weitere Kürzungen"; else the first noun of the run,
 * "Abgeordnete" in "die Abgeordnete Weber".
 */
function countedNoun(tokens: readonly Token[], phrase: NounPhrase): Token | undefined {
  const noun = nounOf(tokens, phrase)
  const head = tokens[phrase.head] as Token
  return head.capital && (noun?.lower.endsWith('er') || hasTrait(head, NounTrait.plural)) ? noun && head : noun
}

const COORDINATORS = new Set(['und', 'sowie', 'oder'])
export const CORRELATES = new Set(['sowohl', 'weder', 'entweder'])
const AMBIGUOUS = new Set(['die', 'diese', 'keine', 'seine', 'ihre', 'alle', 'jene'])

/**
 * "Meier und Kern" are many; "der Wirt und Koch", "Sprecher von Rat und Schule" could be either: index of the word that
 * joins, -1 without.
 */
function jointOf(tokens: readonly Token[], phrase: NounPhrase): number {
  for (let i = phrase.head + 1; i < phrase.last; i++) {
    const { lower, quotation } = tokens[i] as Token
    if ((lower === 'und' || lower === 'sowie') && quotation < 0) return i
  }
  return -1
}

/** The noun that the article belongs to: the first of the run that ends in the head. */
export function nounOf(tokens: readonly Token[], phrase: NounPhrase): Token | undefined {
  const token = tokens[startOfRun(tokens, phrase)] // none behind the mark that ends the text
  return token?.capital ? token : undefined
}

function startOfRun(tokens: readonly Token[], { first, head }: NounPhrase): number {
  let at = head
  while (at > first && isName(tokens[at - 1] as Token, at - 1 > first)) at--
  return (tokens[at] as Token).kind === 'quote' ? at + 1 : at
}

/** "Zeitung" and the mark behind it in "der Zeitung „Post“". */
const isName = (token: Token, inside: boolean) =>
  token.kind === 'quote' || (token.capital && (inside || !token.word.classes))

/** The word before that noun, lower case, if it is no article: "neue" in "die neue Leitung", "die im Mai neue Leitung". */
function adjectiveOf(tokens: readonly Token[], phrase: NounPhrase): string {
  const at = startOfRun(tokens, phrase) - 1
  const token = tokens[at] as Token | undefined
  return at > phrase.first && token?.kind === 'word' && !token.capital ? token.lower : ''
}

/** Whether verb and noun phrase can go together: "sagte" with one, "sagten" with many. */
export function agrees({ plural }: Agreement, finite: Token | undefined): boolean {
  if (plural === null || !finite) return true
  let others = false
  for (const v of finite.word.verbs)
    if (v.kind === 'finite' && !v.first) {
      if (v.plural === plural) return true
      others = true
    }
  return !others
}

/** A noun phrase that could be the subject. */
export interface Candidate extends NounPhrase {
  readonly agreement: Agreement
  readonly agrees: boolean
}

/** "sagten", where "sagte" is one. */
export const isPluralOnly = (finite: Token | undefined) =>
  finite?.word.verbs.every(v => v.kind !== 'finite' || v.first || v.plural) ?? false
