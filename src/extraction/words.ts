export type Mood = 'indicative' | 'subjunctive1' | 'subjunctive2' | 'either'

/** One reading of a verb's form. `either`: preterite indicative and Konjunktiv II look alike ("sagte", "sollte"). */
export interface VerbForm {
  readonly lemma: string
  readonly kind: 'finite' | 'infinitive' | 'participle' | 'zu-infinitive'
  readonly mood: Mood | null
  readonly tense: 'present' | 'past' | null
  readonly plural: boolean
  /** First or second person ("bin", "hast"), which a reported clause of a newspaper hardly has. */
  readonly first: boolean
  /** Also an inflected participle ("der bestätigte Abzug"). */
  readonly adjectival: boolean
  /** By its ending alone: the verb is in no list. */
  readonly guessed: boolean
}

/** Bits of `Word.classes`: the closed classes a word may belong to. */
export const WordClass = {
  article: 1,
  determiner: 2,
  nominativePronoun: 4,
  obliquePronoun: 8,
  preposition: 16,
  coordinator: 32,
  subordinator: 64,
  relative: 128,
  interrogative: 256,
  adverb: 512,
  negation: 1024,
  reflexive: 2048,
  separablePrefix: 4096,
  abbreviation: 8192,
  month: 16384,
} as const

/** Bits of `Word.forms`: the forms of verbs that a word may be; "known" where its verb stands in a list. */
export const WordForm = {
  finite: 1,
  infinitive: 2,
  participle: 4,
  zuInfinitive: 8,
  nonfinite: 14,
  knownFinite: 16,
  knownInfinitive: 32,
  knownParticiple: 64,
  knownZuInfinitive: 128,
  known: 240,
  /** Also an inflected participle ("der bestätigte Abzug"). */
  adjectival: 256,
  /** A finite form of a verb in the lists that is no such participle. */
  plainFinite: 512,
} as const

/** Bits of `Word.nouns`: what a form tells of gender, time and measure if it is a noun. */
export const NounTrait = {
  feminine: 1,
  /** "Mutter", whose -er makes no plural of it. */
  feminineInEr: 2,
  masculine: 4,
  /** "Montag", "Abend" */
  day: 8,
  /** "Woche", "Januar" */
  time: 16,
  /** "Wochen", "Winter" */
  span: 32,
  /** "Jahre", "Euro" */
  unit: 64,
  /** "Anfang", "Ende", before what they are of */
  partOfTime: 128,
  /** One or many by the ending alone: "Prüfung", "Prüfungen". */
  singular: 256,
  plural: 512,
  /** "54-Jährige" */
  aged: 1024,
  /** No noun, though it may have a capital: an adjective that stands as an adverb, "Ergänzend", "Schärfer". */
  adverbial: 2048,
} as const

/** What the language's tables know of a lower-case form. */
export interface Word {
  readonly classes: number
  /** Of all its readings together. */
  readonly forms: number
  readonly nouns: number
  readonly verbs: readonly VerbForm[]
  /** Those of `verbs` that are finite. */
  readonly finite: readonly VerbForm[]
}
