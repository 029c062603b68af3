import { contains, type Draft, type SentenceView } from '../drafts.js'
import { speakerOf } from '../frames/find-frame-speakers.js'
import type { Clause, Range, Token, VerbComplex } from '../model.js'
import { findParticipants } from '../phrases/find-subjects.js'

/** Who spoke last, for the sentences that go on without naming anybody. */
export interface Memory {
  /** The last statement with a speaker, to take cue and frame from. */
  statement: Draft | null
  /** How the text last named the speaker; empty where somebody spoke whom it does not name. */
  speaker: readonly Range[]
  /** Sentence of that mention, or of the last statement that went on from it. */
  sentence: number
  paragraph: number
  /** Who the sentence right before tells of, though it reports nothing. */
  subject: readonly Range[]
}

export const emptyMemory = (): Memory => ({
  statement: null,
  speaker: [],
  sentence: Number.NEGATIVE_INFINITY,
  paragraph: -1,
  subject: [],
})

/** Takes in who speaks in a sentence: its last statement, or the subject that it tells of. */
export function rememberSpeaker(view: SentenceView, memory: Memory, drafts: readonly Draft[]): void {
  memory.subject = []
  const leading = inOrder(drafts.filter(d => d.speaker.length)).at(-1)
  const last = inOrder(drafts).at(-1)
  if (last && isImpersonal(view, last)) {
    memory.statement = null
    remember(view, memory, [])
  } else if (leading) takeStatement(view, memory, leading)
  else {
    const told = speakerToldOf(view, view.sentence.paragraph !== memory.paragraph)
    if (told.length) {
      memory.statement = null
      remember(view, memory, told)
    } else memory.subject = possibleSpeaker(view)
  }
}

const inOrder = (drafts: readonly Draft[]) => [...drafts].sort((a, b) => firstToken(a) - firstToken(b))

const firstToken = (d: Draft) => (d.quote[0] as Range).first

/** "Ihm wird vorgeworfen, …": somebody has spoken, and the text does not say who. */
const isImpersonal = (view: SentenceView, d: Draft) =>
  !d.speaker.length && d.verb !== null && view.clauses.some(c => c.verb?.passive === true && d.cue.includes(c.finite))

function takeStatement(view: SentenceView, memory: Memory, leading: Draft): void {
  memory.statement = leading
  const own = ownSubject(view, leading)
  if (own || !leading.speaker.some(range => isBackReference(view, range)))
    remember(view, memory, own ?? leading.speaker)
  else memory.subject = possibleSpeaker(view)
}

/** "Meier war nach eigenem Bekunden überrascht": the words are the subject's own. */
function ownSubject(view: SentenceView, d: Draft): Range[] | null {
  const [speaker] = d.speaker
  if (!speaker || !isOwn(view, d)) return null
  const clause = view.clauses.find(c => c.verb && c.pieces.some(p => contains(p, speaker)))
  const subject = clause ? findParticipants(view, clause).subject : null
  return subject ? [subject] : null
}

/** "nach eigenen Angaben" */
export const isOwn = (view: SentenceView, { speaker: [range] }: Draft) =>
  range !== undefined && /^eigene/.test((view.tokens[range.first] as Token).lower)

/** "demnach", "dem Vernehmen": words for a source that somebody else is. */
const isBackReference = (view: SentenceView, { first, last }: Range) =>
  /^(demnach|danach|demzufolge)$/.test((view.tokens[first] as Token).lower) ||
  (view.tokens[last - 1] as Token).lower === 'vernehmen'

function remember(view: SentenceView, memory: Memory, speaker: readonly Range[]): void {
  memory.speaker = speaker
  memory.sentence = view.index
  memory.paragraph = view.sentence.paragraph
}

/** "Die Fraktionschefin äußerte sich kritisch. …": the subject of a verb of speech, though the clause reports nothing itself. */
function speakerToldOf(view: SentenceView, newParagraph: boolean): Range[] {
  for (const clause of view.clauses) {
    if (!tellsItself(view, clause)) continue
    const { lemma } = clause.verb as VerbComplex
    const verb = view.language.reportingVerb(lemma) ?? view.language.speechActVerb(lemma)
    if (verb) return speakerOf(view, { clause, verb }, findParticipants(view, clause), [])
    if (!newParagraph) continue
    const { subject } = findParticipants(view, clause)
    if (subject && canSpeak(view, subject)) return [subject]
  }
  return []
}

/** A main clause of the newspaper's own: not reported, not in quotation marks. */
const tellsItself = (view: SentenceView, { kind, verb, finite }: Clause): boolean =>
  kind === 'main' && verb !== null && verb.mood !== 'subjunctive1' && (view.tokens[finite] as Token).quotation < 0

/** "Der Minister reiste ab. Die Gespräche seien …": the subject of the sentence right before, if it can speak. */
function possibleSpeaker(view: SentenceView): Range[] {
  const clause = view.clauses.find(c => tellsItself(view, c))
  const subject = clause ? findParticipants(view, clause).subject : null
  const bareName = subject?.last === (subject?.first ?? 0) + 1 && clause?.verb?.plural === false
  return subject && (canSpeak(view, subject) || (bareName && isBare(view, subject))) ? [subject] : []
}

/** "Meier hält dagegen: Das sei falsch": who the clause before the colon tells of, if it can speak; null otherwise. */
export function announcerOf(view: SentenceView, { first }: Range): Range | null {
  if (view.tokens[first - 1]?.kind !== 'colon' || first - 1 <= view.sentence.first) return null
  const clause = view.clauses.findLast(c => c.kind === 'main' && c.verb && c.finite < first)
  if (!clause?.verb || clause.verb.passive || /^subjunctive/.test(clause.verb.mood)) return null
  const { subject } = findParticipants(view, clause)
  if (!subject || subject.last > first) return null
  const alone = subject.last === subject.first + 1
  const pronoun = alone && /^(er|sie)$/.test((view.tokens[subject.first] as Token).lower)
  return pronoun || canSpeak(view, subject) || (alone && isBare(view, subject)) ? subject : null
}

/** "Tesla will …": one word without an article beside a verb in the singular is a name. */
function isBare(view: SentenceView, { first }: Range): boolean {
  const { capital, word } = view.tokens[first] as Token
  return capital && word.classes === 0 && word.verbs.length === 0
}

/** A noun for a speaker, or a name of two words and more. */
function canSpeak(view: SentenceView, { first, last }: Range): boolean {
  const words = view.tokens.slice(first, last).filter(token => token.kind === 'word')
  if (words.some(token => token.capital && view.language.isSpeakerNoun(token.text))) return true
  return words.length > 1 && words.length < 5 && words.every(token => token.capital && !token.word.classes)
}
