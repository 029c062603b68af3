import { canBe, type Token } from '../text/model.js'
import { type VerbForm, WordClass, WordForm } from '../words.js'
import { BRACKET_OPENERS } from './verb-classes.js'

export const NOUN_PHRASE_OPENERS = WordClass.article | WordClass.determiner

export const isNoun = (token: Token | undefined) => token?.kind === 'word' && token.capital && token.quotation < 0

/** "der bestätigte Abzug", "die von X erwartete Antwort", "nach gezählten 30 Stimmen": an inflected participle inside a noun phrase. */
function isAttributive(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  if (!before || !next || (before.kind !== 'word' && before.kind !== 'quote')) return false
  const nounFollows =
    isNoun(next) ||
    (next.kind === 'number' && isNoun(tokens[i + 2])) ||
    (next.kind === 'word' && !next.word.classes && isNoun(tokens[i + 2])) ||
    (next.kind === 'quote' && next.gap > 0)
  if (!nounFollows) return false
  if (takesUp(tokens, i)) return false
  if (before.word.classes & (NOUN_PHRASE_OPENERS | WordClass.preposition) || endsInnerPhrase(tokens, i - 1)) return true
  if (before.word.classes & WordClass.adverb && CONTRACTED.test(tokens[i - 2]?.lower ?? '')) return true
  return before.kind === 'word' && !before.capital && before.word.classes === 0 && !canBe(before, WordForm.known)
}

/** "Beim darin erwähnten Amt": the preposition holds the article. */
const CONTRACTED = /^(im|am|vom|beim|zum|zur|ins|ans)$/

/** "einer am Mittwoch vorgestellten Studie": between article and noun a phrase with a preposition may stand. */
function endsInnerPhrase(tokens: readonly Token[], last: number): boolean {
  const end = tokens[last] as Token
  if (!end.capital && !(end.kind === 'quote' && end.gap === 0)) return false
  for (let k = last - 1; k > 0 && k > last - 8; k--) {
    const { kind, word } = tokens[k] as Token
    if (!/^(word|number|quote)$/.test(kind)) return false
    if (word.classes & WordClass.preposition) return ((tokens[k - 1] as Token).word.classes & NOUN_PHRASE_OPENERS) !== 0
  }
  return false
}

/** "Das bestätigte Ministerin Vogt": no article but a pronoun, since no other verb follows ("Das bestätigte Ergebnis liegt vor"). */
function takesUp(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1] as Token
  if (!/^(Das|Dies)$/.test(before.text) || !startsSentence(tokens, i - 1)) return false
  for (let k = i + 1; k < i + AHEAD; k++) {
    const token = tokens[k]
    if (!token || token.sentence !== before.sentence) return true
    if (!token.capital && !token.word.classes && canBe(token, WordForm.knownFinite)) return false
  }
  return true
}

/** How far behind a noun phrase with a participle its verb is looked for. */
const AHEAD = 16

/** Behind these no finite verb stands: "am gleichen Tag", "einem weiten Weg", "zu prüfen". */
const NEVER_BEFORE_FINITE = new Set(['zu', 'dem', 'den', 'des', 'ein', 'eine', 'einem', 'einen', 'eines', 'einer'])

/**
 * "Dem widersprach Kern": a pronoun that opens the sentence; before a noun the article would have "-en" behind it ("Dem
 * verletzten Kind").
 */
const answersDem = (tokens: readonly Token[], i: number) =>
  (tokens[i - 1] as Token).text === 'Dem' && startsSentence(tokens, i - 1) && !(tokens[i] as Token).lower.endsWith('en')

/**
 * "Einer sagte, …", "Eine räumte ein, …": a pronoun that opens the sentence, where no noun follows the verb ("Eine
 * bestätigte Meldung").
 */
const isSomebody = (tokens: readonly Token[], i: number): boolean =>
  /^Einer?$/.test((tokens[i - 1] as Token).text) &&
  startsSentence(tokens, i - 1) &&
  !isNoun(tokens[i + 1]) &&
  (tokens[i] as Token).word.finite.some(v => !v.guessed && !v.plural && v.mood !== 'subjunctive1')

/** These stand behind their noun: "Den Behörden zufolge fahren …". */
const POSTPOSITIONS = new Set(['zufolge', 'zuliebe', 'halber', 'zuwider'])

/**
 * The finite readings of a token where it stands; none for nouns and inside noun phrases. Quoted words count only
 * with `quoted`: "Meier „steht bereit“" has its verb inside the marks.
 */
export function finiteReadings(tokens: readonly Token[], i: number, quoted = false): readonly VerbForm[] {
  const token = tokens[i] as Token
  if (token.kind !== 'word' || (token.quotation >= 0 && !quoted) || !token.word.finite.length) return NONE
  if (token.gap === 0 && tokens[i - 1]?.kind === 'dash') return NONE // "Rätinnen und -räten"
  if (token.capital && (!startsSentence(tokens, i) || leadsPassive(tokens, i))) return NONE
  if (token.word.classes & (WordClass.article | WordClass.determiner) && !isVerbHere(tokens, i)) return NONE
  const before = tokens[i - 1]
  if (before && token.gap === 1 && before.sentence === token.sentence) {
    if (NEVER_BEFORE_FINITE.has(before.lower) && !answersDem(tokens, i) && !isSomebody(tokens, i)) return NONE
    if (
      before.word.classes & WordClass.preposition &&
      !(before.capital && !startsSentence(tokens, i - 1)) &&
      !(before.word.classes & (WordClass.adverb | WordClass.separablePrefix)) &&
      !POSTPOSITIONS.has(before.lower)
    )
      return NONE
  }
  const { finite } = token.word
  if (isAdjectiveOf(tokens, i)) return NONE
  const verbal = canBe(token, WordForm.adjectival) && isAttributive(tokens, i) ? finite.filter(isNoParticiple) : finite
  return token.capital ? verbal.filter(v => !readsAsNoun(v)) : verbal
}

/** "der bleiche Wirt", "die lose Planke": between "der" or "die" and its noun what looks like a Konjunktiv I is an adjective. */
const isAdjectiveOf = (tokens: readonly Token[], i: number): boolean =>
  isNoun(tokens[i + 1]) &&
  (tokens[i] as Token).word.finite.every(v => v.mood === 'subjunctive1') &&
  /^(der|die)$/.test(tokens[i - 1]?.lower ?? '')

const isNoParticiple = (v: VerbForm) => !v.adjectival

const NONE: readonly VerbForm[] = []

/** "Bemängelt werden die Belege", "Vermutet werden Absprachen": the participle in front, the auxiliary behind it. */
const leadsPassive = (tokens: readonly Token[], i: number) =>
  tokens[i + 1]?.lower === 'werden' && canBe(tokens[i] as Token, WordForm.participle)

/**
 * "Ende Januar", "Fragen gab es", "Vertraute": a capital first word is a noun where a verb would be Konjunktiv I or
 * look like an infinitive or a participle.
 */
const readsAsNoun = (v: VerbForm) =>
  v.guessed ||
  v.adjectival ||
  (!BRACKET_OPENERS.has(v.lemma) && (v.mood === 'subjunctive1' || (v.plural && v.tense === 'present')))

/** Closed-class words that are finite verbs where a verb is due: "…“, meinen die Nachbarn". */
function isVerbHere(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i] as Token
  if (lower !== 'meinen') return lower === 'sein'
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  const behindQuotation = before?.kind === 'quote' || (before?.kind === 'comma' && tokens[i - 2]?.kind === 'quote')
  return behindQuotation || (next !== undefined && (next.word.classes & WordClass.article) !== 0)
}

export function startsSentence(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  return (
    !before || before.sentence !== (tokens[i] as Token).sentence || before.kind === 'colon' || before.kind === 'quote'
  )
}
