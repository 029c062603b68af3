/** A half-open range `[begin, end)` of UTF-16 offsets into the article's text. */
export type Span = readonly [begin: number, end: number]

/** The types of the German news quotation scheme (Petersen-Frey and Biemann 2024). */
export const STATEMENT_TYPES = ['Direct', 'Indirect', 'Reported', 'FreeIndirect', 'IndirectFreeIndirect'] as const
export type StatementType = (typeof STATEMENT_TYPES)[number]

/** What the speaker does by saying it. */
export const ACTS = [
  'assert',
  'deny',
  'demand',
  'announce',
  'promise',
  'warn',
  'accuse',
  'ask',
  'believe',
  'decide',
] as const
export type Act = (typeof ACTS)[number]

/** The tense of the cue's finite verb, which tells whether a date phrase beside it dates the statement. */
export type Tense = 'present' | 'past' | 'perfect' | 'pluperfect' | 'future'

/**
 * One attributed quote or claim as the extractor found it; all spans are offsets into the text that was given.
 * Spans of one list are sorted and disjoint.
 */
export interface Statement {
  readonly type: StatementType
  readonly act: Act
  /** Stands inside the quote of another statement. */
  readonly nested: boolean
  /** Index, in the same result, of the statement whose quote this one stands in; null at the top. */
  readonly parent: number | null
  /** Index, in the same result, of the statement that this one denies, confirms or takes up with "das"; null if none is near. */
  readonly refersTo: number | null
  readonly quote: readonly Span[]
  /** How the text names the speaker; empty where it does not. For a continuation: the mention that it goes on from. */
  readonly speaker: readonly Span[]
  readonly cue: readonly Span[]
  readonly addressee: readonly Span[]
  /** The clause around the quote that attributes it, without the quote. */
  readonly frame: readonly Span[]
  readonly cueTense: Tense | null
  /** 0 to 1: the share of statements of this rule that are right (found, and with the right speaker), measured. */
  readonly confidence: number
  /** Id of the rule that made it. */
  readonly rule: string
}

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

/** What the language's tables know of a lower-case form. */
export interface Word {
  readonly classes: number
  /** Of all its readings together. */
  readonly forms: number
  readonly verbs: readonly VerbForm[]
  /** Those of `verbs` that are finite. */
  readonly finite: readonly VerbForm[]
}

export type TokenKind =
  | 'word'
  | 'number'
  | 'quote'
  | 'stop'
  | 'comma'
  | 'colon'
  | 'semicolon'
  | 'dash'
  | 'open'
  | 'close'
  | 'other'

export interface Token {
  readonly begin: number
  readonly end: number
  readonly text: string
  readonly lower: string
  readonly kind: TokenKind
  /** Has a capital letter: "Haus", "eBay", "dpa-Meldung". */
  readonly capital: boolean
  /** What stands before it: nothing, white space, a line break, an empty line. */
  readonly gap: 0 | 1 | 2 | 3
  readonly word: Word
  /** Index into `Analysis.quotations` of the innermost quotation that it stands in or whose mark it is, -1 outside. */
  quotation: number
  /** Index into `Analysis.sentences`. */
  sentence: number
}

/** Whether the token may be one of the verb forms, by its form alone. */
export const canBe = ({ word }: Token, forms: number): boolean => (word.forms & forms) !== 0

/** Token ranges are half-open `[first, last)` indices into `Analysis.tokens`. */
export interface Range {
  readonly first: number
  readonly last: number
}

/** Text between quotation marks; `first` is the opening mark, `last` the index after the closing one. */
export interface Quotation extends Range {
  readonly parent: number
  /** False where the closing mark is missing and the end of the paragraph closes it. */
  readonly closed: boolean
}

export interface Sentence extends Range {
  readonly paragraph: number
  /** A line of its own without a full stop: a heading, a list item, a caption. */
  readonly heading: boolean
}

/** The text as the stages before the rules see it. */
export interface Analysis {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  /** Sentence ranges. */
  readonly paragraphs: readonly Range[]
}

/** A noun phrase in a clause; `preposition` is the index of the preposition before it, -1 without. */
export interface NounPhrase extends Range {
  readonly preposition: number
  /** Token index of the last noun before any attribute behind it. */
  readonly head: number
}

/** What the clause says of who acts: token ranges of the subject (with its appositions), of the dative and of "von X". */
export interface Participants {
  readonly subject: Range | null
  readonly dative: Range | null
  readonly agent: Range | null
  readonly phrases: readonly NounPhrase[]
}

/** The finite verb of a clause with everything that belongs to it. */
export interface VerbComplex {
  /** Of the verb that carries the meaning: "kündigte … an" and "hat … angekündigt" are both "ankündigen". */
  readonly lemma: string
  /** Token indices in order: finite verb, prefix, participle or infinitive. */
  readonly tokens: readonly number[]
  readonly finite: number
  readonly mood: Mood
  readonly tense: Tense
  readonly plural: boolean
  /** "wird zitiert", "sei gesagt worden". */
  readonly passive: boolean
  /** Lemma of the modal verb: "will prüfen" is wollen; null without. */
  readonly modal: string | null
}

export type ClauseKind = 'main' | 'subordinate' | 'relative' | 'interrogative' | 'infinitive' | 'fragment'

/** A clause by its topological field structure; `pieces` are its own tokens without those of the clauses inside it. */
export interface Clause {
  readonly index: number
  kind: ClauseKind
  /** Index of the clause that it depends on, -1 at the top. */
  parent: number
  /** Token index of the conjunction, relative pronoun or w-word that opens it; -1 without. */
  opener: number
  readonly pieces: Range[]
  finite: number
  verb: VerbComplex | null
  /** Null until a rule has asked for them. */
  participants: Participants | null
  /** What stands before it: a comma, a colon, a dash, a coordinator without a comma, nothing. */
  readonly joint: 'start' | 'comma' | 'colon' | 'semicolon' | 'dash' | 'coordinator'
  /** Begins with und, aber, oder … */
  readonly coordinated: boolean
}

/** A verb that reports, with what it takes: see the table of the language. */
export interface ReportingVerb {
  readonly lemma: string
  readonly act: Act
  /** Words of the table's second column. */
  readonly takes: ReadonlySet<string>
  /** Phrase rows: the noun, adjective or verb that must stand with the verb ("deutlich" in "machte deutlich"). */
  readonly companion: string | null
}

/** A noun of speech or thought: "Forderung", "Ansicht". */
export interface ReportingNoun {
  readonly act: Act
  /** Reports only beside a verb that makes it somebody's own: "traf die Entscheidung, …", but not "die Entscheidung, … zu, war falsch". */
  readonly quiet: boolean
}

/** The subject says it ("äußert die Hoffnung"), hears it ("erhält den Hinweis") or answers it ("weist den Vorwurf zurück"). */
export type NounCarrier = 'holder' | 'receiver' | 'denier' | 'opponent'

/** What the extraction needs of a language: its tables, behind look-ups. */
export interface Language {
  readonly code: string
  /** Classes and verb readings of a lower-case form. */
  lookup(form: string): Word
  reportingVerb(lemma: string): ReportingVerb | undefined
  /** Phrases with that verb. */
  reportingPhrases(lemma: string): readonly ReportingVerb[]
  /** A verb whose clause sums up in a noun phrase what was said; `takes` has its constructions. */
  speechActVerb(lemma: string): ReportingVerb | undefined
  /** Phrases with that verb that sum up speech: "stellte Hilfe in Aussicht". */
  speechActPhrases(lemma: string): readonly ReportingVerb[]
  /** A noun that can carry a reported clause, by its form as printed. */
  reportingNoun(form: string): ReportingNoun | undefined
  /** What a light verb makes of its subject beside a reporting noun; null for other verbs. */
  nounCarrier(lemma: string): NounCarrier | null
  /** How a verb names whom it is said to, by the words of its table: "dative", "accusative", "an"; empty if it does not. */
  addressing(lemma: string): ReadonlySet<string>
  /** A noun for something that is addressed to somebody: "Brief", "Appell". */
  isMessageNoun(form: string): boolean
  /** A noun for an audience: "Journalisten", "Nachrichtenagentur". */
  isAudienceNoun(form: string): boolean
  /** A noun for what somebody else has claimed, with the act of the claim that it takes up first. */
  claimNoun(form: string): Act | undefined
  /** "bestätigen", "versichern": what is negated behind it is denied. */
  vouches(lemma: string): boolean
  /** "nie", "keineswegs" */
  negatesStrongly(form: string): boolean
  /** "haltlos", "falsch": said of a claim, it denies the claim. */
  callsFalse(form: string): boolean
  /** "stimmt", "wahr": said of a claim, it confirms the claim. */
  callsTrue(form: string): boolean
  /** "keine Rede", "kein Wort wahr": words that together deny what they are said of, by the first of them; lower case. */
  denyingFormulas(first: string): readonly (readonly string[])[]
  /** "unschuldig" */
  callsInnocent(form: string): boolean
  /** "Mandant", for whom another speaks; lower case. */
  isRepresented(form: string): boolean
  /** "einräumen": what is negated behind it is no denial. */
  admits(lemma: string): boolean
  /** "kennen": negated by the speaker, it denies. */
  isKnowingVerb(lemma: string): boolean
  /** A noun for somebody who can say something, by office, body or part of society. */
  isSpeakerNoun(form: string): boolean
  /** A noun for what cannot say anything: "Wolken", "Gefahr"; as printed. */
  isThingNoun(form: string): boolean
  /** A plural or noun of mass that needs no article and goes on no name: "Drogen", "Tausende"; as printed. */
  standsBare(form: string): boolean
  /** A noun that "nach", "laut" and the like make a source with. */
  isSourceNoun(form: string): boolean
  /** A source noun that with "nach" and the definite article names what came before: "nach der Veröffentlichung". */
  isEventNoun(form: string): boolean
  /** A noun that a name in quotation marks follows: "die Zeitung „…“"; lower case, compounds too. */
  isNamingNoun(form: string): boolean
  /** A noun for a thing that words stand on or in: "Plakat", "Brief"; as printed. */
  bearsWords(form: string): boolean
  /** A noun that announces somebody's words: "mit den Worten „…“"; as printed. */
  isWordingNoun(form: string): boolean
  /** A word that calls what stands in marks beside it a term or a name: "die so genannten „…“"; lower case. */
  isTermMarker(form: string): boolean
  /** A verb that gives or bears a name: "heißt „…“"; its lemma. */
  isNamingVerb(lemma: string): boolean
}
