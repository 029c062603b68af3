import type { NounCarrier, ReportingNoun, ReportWords } from '../../../extraction/language.js'
import type { Act } from '../../../extraction/model.js'
import { addressingVerbs, audienceNouns, messageNouns } from '../addressee-words.js'
import { mannerVerbs } from '../manner-verbs.js'
import { reportingPhrases } from '../reporting-phrases.js'
import { reportingVerbs } from '../reporting-verbs.js'
import {
  nounDeniers,
  nounHolders,
  nounOpponents,
  nounReceivers,
  reportingEndings,
  reportingNouns,
} from '../source-phrases.js'
import { speechActPhrases } from '../speech-act-phrases.js'
import { speechActVerbs } from '../speech-act-verbs.js'
import { judgedOnce, lastPart, phrasesOf, rows, verbsOf, words } from './read-tables.js'

const VERBS = verbsOf(reportingVerbs, mannerVerbs)
const SPEECH_ACTS = verbsOf(speechActVerbs)
const PHRASES = phrasesOf(reportingPhrases)
const SPEECH_ACT_PHRASES = phrasesOf(speechActPhrases)
const NO_PHRASES: readonly never[] = []
const ADDRESSING = new Map(rows(addressingVerbs).map(([lemma = '', how = '']) => [lemma, new Set(words(how))]))
const NOBODY: ReadonlySet<string> = new Set()
const AUDIENCE = new Set(words(audienceNouns))
const MESSAGES = new Set(words(messageNouns))
const CARRIERS = new Map<string, NounCarrier>([
  ...words(nounHolders).map(lemma => [lemma, 'holder'] as const),
  ...words(nounReceivers).map(lemma => [lemma, 'receiver'] as const),
  ...words(nounDeniers).map(lemma => [lemma, 'denier'] as const),
  ...words(nounOpponents).map(lemma => [lemma, 'opponent'] as const),
])

/** "Forderungen", "Gerüchten", "Hinweises" of the rows' nouns; a form with a row of its own keeps it. */
function inflectedNouns(): Map<string, ReportingNoun> {
  const nouns = new Map<string, ReportingNoun>()
  const own = rows(reportingNouns).map(([noun = '', act = '']): [string, ReportingNoun] => [
    noun,
    { act: act.split(' ')[0] as Act, quiet: act.endsWith(' quiet') },
  ])
  for (const [noun, row] of own) for (const form of inflected(noun)) nouns.set(form, row)
  for (const [noun, row] of own) nouns.set(noun, row)
  return nouns
}

/** Regular cases and plurals; "Rat" and "Plan" make none in -en, which would be other nouns. */
const inflected = (noun: string) =>
  (noun.length < 5 ? ['s', 'es'] : noun.endsWith('e') ? ['n', 's'] : ['s', 'es', 'e', 'en', 'n', 'nen']).map(
    e => noun + e,
  )

const NOUNS = inflectedNouns()
const NOUN_ENDING = new RegExp(`(?<!heraus|lebens)(${words(reportingEndings).join('|')})(en)?$`)

/** "Rücktrittsankündigung" reports as "Ankündigung" does. */
function compoundNoun(form: string): ReportingNoun | undefined {
  if (form.length < 12) return undefined
  const [ending] = NOUN_ENDING.exec(form) ?? []
  return ending ? NOUNS.get((ending[0] as string).toUpperCase() + ending.slice(1)) : undefined
}

const nounOf = judgedOnce(form => NOUNS.get(form) ?? compoundNoun(form) ?? null)

/** The verbs, phrases and nouns that report, and whom they address. */
export const reportWords: ReportWords = {
  reportingVerb: lemma => VERBS.get(lemma),
  reportingPhrases: lemma => PHRASES.get(lemma) ?? NO_PHRASES,
  speechActVerb: lemma => SPEECH_ACTS.get(lemma),
  speechActPhrases: lemma => SPEECH_ACT_PHRASES.get(lemma) ?? NO_PHRASES,
  reportingNoun: form => nounOf(form) ?? undefined,
  nounCarrier: lemma => CARRIERS.get(lemma) ?? null,
  addressing: lemma => ADDRESSING.get(lemma) ?? NOBODY,
  isMessageNoun: form => MESSAGES.has(form) || MESSAGES.has(lastPart(form)),
  isAudienceNoun: form => AUDIENCE.has(form) || AUDIENCE.has(lastPart(form)),
}
