import type { Language, NounCarrier, ReportingNoun, ReportingVerb } from '../../extraction/language.js'
import type { Act } from '../../extraction/model.js'
import { type VerbForm, type Word, WordClass, WordForm } from '../../extraction/words.js'
import { addressingVerbs, audienceNouns, messageNouns } from './addressee-words.js'
import { bareNouns } from './bare-nouns.js'
import { abbreviations, closedWords, months, separablePrefixes } from './closed-words.js'
import {
  admittingVerbs,
  claimEndings,
  claimNouns,
  denyingFormulas,
  falsePredicates,
  innocentPredicates,
  knowingVerbs,
  representedNouns,
  strongNegations,
  truePredicates,
  vouchingVerbs,
} from './denial-words.js'
import { mannerVerbs } from './manner-verbs.js'
import { bearerNouns, namingNouns, namingVerbs, termMarkers, wordingNouns } from './quotation-words.js'
import { reportingPhrases } from './reporting-phrases.js'
import { reportingVerbs } from './reporting-verbs.js'
import {
  eventNouns,
  nounDeniers,
  nounHolders,
  nounOpponents,
  nounReceivers,
  reportingEndings,
  reportingNouns,
  sourceEndings,
  sourceNouns,
} from './source-phrases.js'
import { speakerNouns } from './speaker-nouns.js'
import { speechActPhrases } from './speech-act-phrases.js'
import { speechActVerbs } from './speech-act-verbs.js'
import { thingNouns } from './thing-nouns.js'
import { verbForms } from './verb-forms.js'

const words = (list: string) => list.split(/\s+/).filter(Boolean)

function buildClasses(): Map<string, number> {
  const classes = new Map<string, number>()
  const mark = (list: string, bit: number) => {
    for (const word of words(list)) classes.set(word.toLowerCase(), (classes.get(word.toLowerCase()) ?? 0) | bit)
  }
  for (const key of [
    'article',
    'determiner',
    'nominativePronoun',
    'obliquePronoun',
    'preposition',
    'coordinator',
    'subordinator',
    'relative',
    'interrogative',
    'adverb',
    'negation',
    'reflexive',
  ] as const)
    mark(closedWords[key], WordClass[key])
  mark(abbreviations, WordClass.abbreviation)
  mark(months, WordClass.month)
  mark(separablePrefixes, WordClass.separablePrefix)
  return classes
}

const CLASSES = buildClasses()
const OPEN_CLASS = ~(WordClass.abbreviation | WordClass.separablePrefix)
const VERBS_AMONG_CLOSED = new Set(['sein', 'meinen'])
/** Forms met so far; bounded, so that a hostile text cannot fill the memory. */
const CACHE = new Map<string, Word>()
const CACHE_LIMIT = 200_000

/** "hiess", "ausserdem": Swiss papers write ss where the tables have ß; a form that only its ending would explain is one of those. */
function makeWord(form: string): Word {
  const word = readForm(form)
  if (word.classes || !form.includes('ss') || word.verbs.some(v => !v.guessed)) return word
  const spelled = readForm(form.replaceAll('ss', 'ß'))
  return spelled.classes || spelled.verbs.some(v => !v.guessed) ? spelled : word
}

function readForm(form: string): Word {
  const classes = CLASSES.get(form) ?? 0
  const closed = classes & OPEN_CLASS && !VERBS_AMONG_CLOSED.has(form)
  const verbs = closed || form.length > 40 ? [] : verbForms(form)
  return { classes, forms: formsOf(verbs), verbs, finite: verbs.filter(verb => verb.kind === 'finite') }
}

const FORMS = {
  finite: [WordForm.finite, WordForm.knownFinite],
  infinitive: [WordForm.infinitive, WordForm.knownInfinitive],
  participle: [WordForm.participle, WordForm.knownParticiple],
  'zu-infinitive': [WordForm.zuInfinitive, WordForm.knownZuInfinitive],
} as const

function formsOf(verbs: readonly VerbForm[]): number {
  let forms = 0
  for (const { kind, guessed, adjectival } of verbs) {
    const [any, known] = FORMS[kind]
    forms |= any | (guessed ? 0 : known) | (adjectival ? WordForm.adjectival : 0)
    if (kind === 'finite' && !guessed && !adjectival) forms |= WordForm.plainFinite
  }
  return forms
}

const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map(line => line.split('|').map(cell => cell.trim()))

const VERBS = new Map<string, ReportingVerb>(
  [...rows(reportingVerbs), ...rows(mannerVerbs)].map(([lemma = '', takes = '', act]) => [
    lemma,
    { lemma, act: act as Act, takes: new Set(words(takes)), companion: null },
  ]),
)

const SPEECH_ACTS = new Map<string, ReportingVerb>(
  rows(speechActVerbs).map(([lemma = '', takes = '', act]) => [
    lemma,
    { lemma, act: act as Act, takes: new Set(words(takes)), companion: null },
  ]),
)

/** "stellen aussicht | object | promise": phrase rows by their verb. */
function phrasesOf(table: string): Map<string, ReportingVerb[]> {
  const phrases = new Map<string, ReportingVerb[]>()
  for (const [phrase = '', takes = '', act] of rows(table)) {
    const [lemma = '', companion = ''] = phrase.split(' ')
    const row = { lemma, act: act as Act, takes: new Set(words(takes)), companion: companion.toLowerCase() }
    phrases.set(lemma, [...(phrases.get(lemma) ?? []), row])
  }
  return phrases
}

const PHRASES = phrasesOf(reportingPhrases)
const SPEECH_ACT_PHRASES = phrasesOf(speechActPhrases)

/** "Forderung demand | Kritik accuse": nouns with their act. */
const nounActs = (table: string) =>
  new Map<string, Act>(
    table
      .split(/[|\n]/)
      .map(cell => words(cell))
      .filter(cell => cell.length === 2)
      .map(([noun = '', act]) => [noun, act as Act]),
  )

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
const CLAIMS = nounActs(claimNouns)
const CLAIM_ENDING = new RegExp(`(${words(claimEndings).join('|')})$`)

/** Compounds are longer than "Vorwurf". */
const LONGER_THAN_CLAIM = 8

const VOUCHING = new Set(rows(vouchingVerbs).map(([lemma = '']) => lemma))
const NEVER = new Set(words(strongNegations))
const FALSE = new Set(words(falsePredicates))
const TRUE = new Set(words(truePredicates))
const NO_FORMULAS: readonly string[][] = []
const FORMULAS = new Map<string, readonly string[][]>()
for (const [formula = ''] of rows(denyingFormulas)) {
  const [first = '', ...others] = words(formula)
  FORMULAS.set(first, [...(FORMULAS.get(first) ?? NO_FORMULAS), [first, ...others]])
}
const INNOCENT = new Set(words(innocentPredicates))
const REPRESENTED = new Set(words(representedNouns))
const ADMITTING = new Set(words(admittingVerbs))
const KNOWING = new Set(words(knowingVerbs))
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
const EVENTS = new Set(words(eventNouns))
const SOURCE_ENDING = new RegExp(`\\p{Ll}(${words(sourceEndings).join('|')})$`, 'u')
const SOURCES = new Set(words(sourceNouns))
const NAMING_NOUNS = new RegExp(`(${words(namingNouns).join('|')})(s|es|n|en|e)?$`)
const BEARER_NOUNS = new RegExp(`(${words(bearerNouns).join('|')})(s|es|e|en|er|ern|n)?$`)
const WORDING_NOUNS = new Set(words(wordingNouns))
const TERM_MARKERS = new Set(words(termMarkers))
const NAMING_VERBS = new Set(words(namingVerbs))
/** "Angaben" of "UNO-Angaben"; compounds without a hyphen stand in the table. */
const lastPart = (form: string) => form.slice(form.lastIndexOf('-') + 1)
const SPEAKERS = new RegExp(`(?<!(fahr|flug|werk))(${words(speakerNouns).join('|')})[sn]?$`)
const BARE = new Set(words(bareNouns))
const THINGS = new RegExp(`(?<!volks|hilde|wille)(${words(thingNouns).join('|')})$`)
const NO_PHRASES: readonly ReportingVerb[] = []

/** Remembers what was said of each form: the nouns of a text come again, and their endings are many. */
function judgedOnce<T extends boolean | object | null>(judge: (form: string) => T): (form: string) => T {
  const known = new Map<string, T>()
  return form => {
    const judged = known.get(form)
    if (judged !== undefined) return judged
    if (known.size >= CACHE_LIMIT) known.clear()
    const fresh = judge(form)
    known.set(form, fresh)
    return fresh
  }
}

const nounOf = judgedOnce(form => NOUNS.get(form) ?? compoundNoun(form) ?? null)

/** "Betrugsvorwürfe" is a claim as "Vorwürfe" is, "Medienberichte" as "Berichte" are. */
const compoundClaim = judgedOnce(form => {
  const [ending = ''] = CLAIM_ENDING.exec(form.toLowerCase()) ?? []
  return ending ? { act: CLAIMS.get(ending.charAt(0).toUpperCase() + ending.slice(1)) ?? ('assert' as Act) } : null
})

/** German: closed classes, verbs with their forms, and the reporting words. */
export const german: Language = {
  code: 'de',
  lookup(form) {
    let word = CACHE.get(form)
    if (!word) {
      if (CACHE.size >= CACHE_LIMIT) CACHE.clear()
      word = makeWord(form)
      CACHE.set(form, word)
    }
    return word
  },
  reportingVerb: lemma => VERBS.get(lemma),
  speechActVerb: lemma => SPEECH_ACTS.get(lemma),
  speechActPhrases: lemma => SPEECH_ACT_PHRASES.get(lemma) ?? NO_PHRASES,
  reportingPhrases: lemma => PHRASES.get(lemma) ?? NO_PHRASES,
  claimNoun: form => CLAIMS.get(form) ?? (form.length > LONGER_THAN_CLAIM ? compoundClaim(form)?.act : undefined),
  vouches: lemma => VOUCHING.has(lemma),
  negatesStrongly: form => NEVER.has(form),
  callsFalse: form => FALSE.has(form),
  callsTrue: form => TRUE.has(form),
  denyingFormulas: first => FORMULAS.get(first) ?? NO_FORMULAS,
  callsInnocent: form => INNOCENT.has(form),
  isRepresented: form => REPRESENTED.has(form),
  admits: lemma => ADMITTING.has(lemma),
  isKnowingVerb: lemma => KNOWING.has(lemma),
  reportingNoun: form => nounOf(form) ?? undefined,
  addressing: lemma => ADDRESSING.get(lemma) ?? NOBODY,
  isAudienceNoun: form => AUDIENCE.has(form) || AUDIENCE.has(lastPart(form)),
  isMessageNoun: form => MESSAGES.has(form) || MESSAGES.has(lastPart(form)),
  nounCarrier: lemma => CARRIERS.get(lemma) ?? null,
  isSourceNoun: judgedOnce(form => SOURCES.has(form) || SOURCES.has(lastPart(form)) || SOURCE_ENDING.test(form)),
  isEventNoun: form => EVENTS.has(form),
  isSpeakerNoun: judgedOnce(form => SPEAKERS.test(form.toLowerCase())),
  isThingNoun: judgedOnce(form => THINGS.test(form.toLowerCase())),
  standsBare: form => BARE.has(form),
  isNamingNoun: judgedOnce(form => NAMING_NOUNS.test(form)),
  bearsWords: judgedOnce(form => BEARER_NOUNS.test(form.toLowerCase())),
  isWordingNoun: form => WORDING_NOUNS.has(form),
  isTermMarker: form => TERM_MARKERS.has(form),
  isNamingVerb: lemma => NAMING_VERBS.has(lemma),
}
