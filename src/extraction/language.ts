import type { Act } from './model.js'
import type { Word } from './words.js'

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

/** The verbs, phrases and nouns that report, and whom they address. */
export interface ReportWords {
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
}

/** What denies or confirms, and what can be denied. */
export interface DenialWords {
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
  /** Whether the word can deny, alone or with others: all of the above, "niemand", "entgegen"; lower case. */
  mayDeny(form: string): boolean
  /** "unschuldig" */
  callsInnocent(form: string): boolean
  /** "Mandant", for whom another speaks; lower case. */
  isRepresented(form: string): boolean
  /** "einräumen": what is negated behind it is no denial. */
  admits(lemma: string): boolean
  /** "kennen": negated by the speaker, it denies. */
  isKnowingVerb(lemma: string): boolean
  /** "gewinnen", "verstehen": negated by the speaker, it denies no deed. */
  isFailingVerb(lemma: string): boolean
  /** Whether the words before and behind "nicht" are what it negates: "noch nicht", "nicht genug"; lower case. */
  limitsNegation(before: string, behind: string): boolean
}

/** What a noun stands for: who can speak, what cannot, what is a source. */
export interface NounClasses {
  /** A noun for somebody who can say something, by office, body or part of society. */
  isSpeakerNoun(form: string): boolean
  /** A noun for what cannot say anything: "Wolken", "Gefahr"; as printed. */
  isThingNoun(form: string): boolean
  /** A plural or noun of mass that needs no article and goes on no name: "Drogen", "Tausende"; as printed. */
  standsBare(form: string): boolean
  /** What initials stand for that read like another word when they are written small: "OB"; lower case, by the form as printed. */
  spelledOut(form: string): string | undefined
  /** A noun that "nach", "laut" and the like make a source with. */
  isSourceNoun(form: string): boolean
  /** A source noun that with "nach" and the definite article names what came before: "nach der Veröffentlichung". */
  isEventNoun(form: string): boolean
}

/** What tells somebody's words between quotation marks from names and terms. */
export interface QuotationWords {
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

/** Kinds of nouns and of verbs that single rules ask for; the tables of the language show an example of each. */
export type NounKind =
  | 'institution'
  | 'office'
  | 'bureau'
  | 'devoted'
  | 'document'
  | 'relational'
  | 'unowned'
  | 'media'
  | 'delegate'
  | 'wire'
  | 'staff'
  | 'offender'
  | 'wayOfSpeaking'
  | 'paper'
  | 'letters'
  | 'investigator'
  | 'impersonal'
  | 'country'
  | 'happening'
  | 'shell'
  | 'asked'
  | 'judgement'
  | 'place'
  | 'cause'
  | 'saying'
  | 'finding'
  | 'search'
  | 'spoken'
  | 'opinion'
  | 'title'
  | 'answer'
  | 'talk'
  | 'official'
  | 'chance'
  | 'utterance'
  | 'release'
  | 'occasion'
  | 'excluded'
export type VerbKind =
  | 'judge'
  | 'silent'
  | 'decide'
  | 'elaborate'
  | 'state'
  | 'seek'
  | 'prove'
  | 'claim'
  | 'utter'
  | 'withhold'
  | 'receive'
  | 'rouse'
  | 'allow'
  | 'move'
  | 'tell'
  | 'ensue'
  | 'befall'
  | 'minded'
  | 'suffer'

/** What single rules ask of nouns and verbs. */
export interface WordKinds {
  /** Of a lower-case form. */
  nounIs(kind: NounKind, form: string): boolean
  /** Of a lemma, or of the form that such a clause has. */
  verbIs(kind: VerbKind, form: string): boolean
}

/** What the extraction needs of a language: its tables, behind look-ups. */
export interface Language extends ReportWords, DenialWords, NounClasses, QuotationWords, WordKinds {
  readonly code: string
  /** Classes and verb readings of a lower-case form. */
  lookup(form: string): Word
}
