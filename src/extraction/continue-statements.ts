import { contains, type Draft, draft, type SentenceView, trim } from './drafts.js'
import { speakerOf } from './find-frame-speakers.js'
import { findParticipants } from './find-subjects.js'
import type { Clause, Range, Token } from './model.js'

/** How many sentences may stand between a statement and what goes on from it. */
const REACH = 12
/** How many may stand between a statement and a plan told with "soll". */
const NEAR = 8

/** Who spoke last, for the sentences that go on without naming anybody. */
interface Memory {
  /** The last statement with a speaker, to take cue and frame from. */
  statement: Draft | null
  /** How the text last named the speaker. */
  speaker: readonly Range[]
  /** Sentence of that mention, or of the last statement that went on from it. */
  sentence: number
  paragraph: number
  /** The last sentence with a statement. */
  said: number
  /** Who the sentence right before tells of, though it reports nothing. */
  subject: readonly Range[]
  /** The statement that the next sentence would extend. */
  open: Draft | null
}

/**
 * Sentences that go on reporting without a frame: in the subjunctive (IndirectFreeIndirect), with "soll" (FreeIndirect),
 * and bare quotations; their speaker is that of the statement before, or whoever the sentence before tells of.
 */
export function continueStatements(views: readonly SentenceView[]): void {
  const taken = takenSentences(views)
  const memory: Memory = {
    statement: null,
    speaker: [],
    sentence: -REACH,
    paragraph: -1,
    said: -REACH,
    subject: [],
    open: null,
  }
  for (const view of views) {
    const own = view.drafts.filter(d => d.sentence === view.index && !d.nested)
    for (const d of own) if (!d.speaker.length && isUnnamed(d)) inherit(d, memory, view)
    const form = taken.has(view.index) ? null : continuationForm(view, own, view.index - memory.said, memory.open)
    if (form) goOn(view, memory, form, own)
    else listen(view, memory, own)
    if (own.length || form) memory.said = view.index
  }
  lookAhead(views)
}

/** Sentences that another sentence's statement has taken up ("Das teilte X mit"). */
function takenSentences(views: readonly SentenceView[]): Set<number> {
  const taken = new Set<number>()
  for (const view of views)
    for (const d of view.drafts)
      for (const range of d.quote)
        for (let s = view.index - 1; s >= 0 && contains(range, (views[s] as SentenceView).sentence); s--) taken.add(s)
  return taken
}

/** Bare quotations, and acts in the passive: "Als Grund wurde Regen angegeben". */
const isUnnamed = (d: Draft) => d.rule === 'quotation/bare' || d.type === 'Reported'

function inherit(d: Draft, memory: Memory, view: SentenceView): void {
  const { statement } = memory
  if (view.index - memory.sentence > REACH) return
  const named = statement?.cue.length && d.type !== 'Reported' && !isOwn(view, statement)
  d.speaker = named ? [...statement.speaker] : [...memory.speaker]
  if (!statement || d.type === 'Reported') return
  d.cue = statement.type === 'Reported' || statement.type.endsWith('FreeIndirect') ? [] : statement.cue
  d.frame = statement.frame
  d.addressee = statement.addressee
  d.tense = statement.tense
}

interface Form {
  readonly type: 'IndirectFreeIndirect' | 'FreeIndirect'
  readonly range: Range
}

/**
 * Whether the sentence goes on reporting by its own form: its first main clause in the subjunctive or with "soll", and in
 * no other statement. `distance`: sentences since the last statement.
 */
function continuationForm(
  view: SentenceView,
  own: readonly Draft[],
  distance: number,
  open: Draft | null,
): Form | null {
  const main = view.clauses.filter(c => c.kind === 'main' && c.verb && !own.some(d => holds(d, c)))
  const subjunctive = main.findIndex(c => reportsByMood(view, c, distance, open))
  const { first, last } = view.sentence
  if (subjunctive === 0) return { type: 'IndirectFreeIndirect', range: { first, last } }
  if (own.length) return null
  const later = main[subjunctive]
  if (later) return { type: 'IndirectFreeIndirect', range: { first: startOf(view, later), last } }
  const hearsay = main.find(c => isHearsay(view, c, distance, open))
  return hearsay
    ? { type: 'FreeIndirect', range: { first: hearsay === main[0] ? first : startOf(view, hearsay), last } }
    : null
}

/** "…, er soll geflohen sein": a clause that goes on where the one before it only tells. */
const startOf = (view: SentenceView, clause: Clause) => trim(view.tokens, clause.pieces[0] as Range).first

const holds = (d: Draft, clause: Clause) =>
  d.cue.includes(clause.finite) || d.quote.some(q => q.first <= clause.finite && clause.finite < q.last)

/** Konjunktiv I; Konjunktiv II right behind a statement, where no condition explains it. */
function reportsByMood(view: SentenceView, clause: Clause, distance: number, open: Draft | null): boolean {
  const { verb, finite } = clause
  if (!verb || speaksOfItself(view, clause)) return false
  const leads = finite === view.sentence.first
  const auxiliary = finiteLemma(view, finite)
  if (verb.mood === 'subjunctive1') return auxiliary !== '' || verb.modal !== null || (!leads && distance <= 3)
  if (verb.mood !== 'subjunctive2' || leads || isConditional(view)) return false
  if (open?.type === 'IndirectFreeIndirect') return true
  if (verb.modal || auxiliary === 'sein') return false
  return distance <= (auxiliary === 'haben' ? 3 : 1)
}

/** "ich habe", "glaube ich": in an interview without marks the form is an indicative. */
const speaksOfItself = (view: SentenceView, clause: Clause) =>
  clause.pieces.some(({ first, last }) =>
    view.tokens.slice(first, last).some(token => token.lower === 'ich' && token.quotation < 0),
  )

/** "haben", "sein" or "werden" where the finite verb is one of them, else nothing. */
function finiteLemma(view: SentenceView, finite: number): string {
  const lemma = (view.tokens[finite] as Token).word.verbs.find(v => v.kind === 'finite')?.lemma ?? ''
  return /^(haben|sein|werden)$/.test(lemma) ? lemma : ''
}

const isConditional = (view: SentenceView) =>
  view.clauses.some(c => c.opener >= 0 && /^(wenn|falls|sofern)$/.test((view.tokens[c.opener] as Token).lower))

/** "soll gestohlen haben" is hearsay wherever it stands; "soll gebaut werden" only where somebody has just spoken. */
function isHearsay(view: SentenceView, { verb }: Clause, distance: number, open: Draft | null): boolean {
  if (verb?.modal !== 'sollen' || verb.mood === 'subjunctive1') return false
  const last = (view.tokens[verb.tokens.at(-1) as number] as Token).lower
  const perfect = verb.tokens.length > 2 && /^(haben|sein)$/.test(last)
  if (verb.mood !== 'indicative' || verb.tense !== 'present') return perfect && distance <= REACH
  return perfect || open?.type === 'FreeIndirect' || distance <= NEAR
}

function goOn(view: SentenceView, memory: Memory, { type, range }: Form, own: readonly Draft[]): void {
  if (memory.open?.type === type) {
    const end = memory.open.quote.at(-1) as Range
    memory.open.quote[memory.open.quote.length - 1] = { first: end.first, last: range.last }
  } else memory.open = begin(view, memory, type, range)
  for (const d of own) {
    d.nested = true
    d.parent = memory.open
    if (!d.speaker.length) d.speaker = [...memory.open.speaker]
  }
  memory.sentence = view.index
  memory.paragraph = view.sentence.paragraph
}

function begin(view: SentenceView, memory: Memory, type: Form['type'], range: Range): Draft {
  const near = view.index - memory.sentence <= REACH
  if (memory.subject.length) memory.speaker = memory.subject
  const act = near && memory.statement && memory.statement.act !== 'deny' ? memory.statement.act : 'assert'
  return draft(view, {
    type,
    quote: [range],
    speaker: near || memory.subject.length ? [...memory.speaker] : [],
    rule: type === 'FreeIndirect' ? 'continuation/soll' : 'continuation/subjunctive',
    act,
    tense: near ? (memory.statement?.tense ?? null) : null,
  })
}

/** Takes in who speaks in a sentence that does not go on: its last statement, or the subject that it tells of. */
function listen(view: SentenceView, memory: Memory, drafts: readonly Draft[]): void {
  memory.open = null
  memory.subject = []
  const leading = drafts
    .filter(d => d.speaker.length)
    .sort((a, b) => firstToken(a) - firstToken(b))
    .at(-1)
  if (leading) {
    memory.statement = leading
    const own = ownSubject(view, leading)
    if (own || !leading.speaker.some(range => isBackReference(view, range)))
      remember(view, memory, own ?? leading.speaker)
    else memory.subject = possibleSpeaker(view)
    return
  }
  const told = speakerToldOf(view, view.sentence.paragraph !== memory.paragraph)
  if (told.length) {
    memory.statement = null
    remember(view, memory, told)
  } else memory.subject = possibleSpeaker(view)
}

/** "Meier war nach eigenem Bekunden überrascht": the words are the subject's own. */
function ownSubject(view: SentenceView, d: Draft): Range[] | null {
  const [speaker] = d.speaker
  if (!speaker || !isOwn(view, d)) return null
  const clause = view.clauses.find(c => c.verb && c.pieces.some(p => contains(p, speaker)))
  const subject = clause ? findParticipants(view.tokens, clause).subject : null
  return subject ? [subject] : null
}

const isOwn = (view: SentenceView, { speaker: [range] }: Draft) =>
  range !== undefined && /^eigene/.test((view.tokens[range.first] as Token).lower)

/** "demnach", "dem Vernehmen": words for a source that somebody else is. */
const isBackReference = (view: SentenceView, { first, last }: Range) =>
  /^(demnach|danach|demzufolge|seine[mnr]?|ihre[mnr]?)$/.test((view.tokens[first] as Token).lower) ||
  (view.tokens[last - 1] as Token).lower === 'vernehmen'

function remember(view: SentenceView, memory: Memory, speaker: readonly Range[]): void {
  memory.speaker = speaker
  memory.sentence = view.index
  memory.paragraph = view.sentence.paragraph
}

const firstToken = (d: Draft) => (d.quote[0] as Range).first

/** "Die Fraktionschefin äußerte sich kritisch. …": the subject of a verb of speech, though the clause reports nothing itself. */
function speakerToldOf(view: SentenceView, newParagraph: boolean): Range[] {
  for (const clause of view.clauses) {
    if (clause.kind !== 'main' || !clause.verb) continue
    const verb = view.language.reportingVerb(clause.verb.lemma) ?? view.language.speechActVerb(clause.verb.lemma)
    if (!verb && newParagraph) {
      const { subject } = findParticipants(view.tokens, clause)
      if (subject && isSomebody(view, subject)) return [subject]
    }
    if (!verb) continue
    return speakerOf(view, { clause, verb: { companion: null, ...verb } }, findParticipants(view.tokens, clause), [])
  }
  return []
}

/** A name, or "der Minister": not "die Zahl der Opfer". */
function isSomebody(view: SentenceView, { first, last }: Range): boolean {
  const nouns = view.tokens.slice(first, last).filter(t => t.capital && !(t.word.classes & 3))
  return nouns.length > 1 || (nouns.length === 1 && view.tokens[first] === nouns[0])
}

/** "Der Minister reiste ab. Die Gespräche seien …": the subject of the sentence right before, if it can speak. */
function possibleSpeaker(view: SentenceView): Range[] {
  const clause = view.clauses.find(c => c.kind === 'main' && c.verb)
  const subject = clause ? findParticipants(view.tokens, clause).subject : null
  const bareName = subject?.last === (subject?.first ?? 0) + 1 && clause?.verb?.plural === false
  return subject && (canSpeak(view, subject) || (bareName && isBare(view, subject))) ? [subject] : []
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

/** "Es soll … Das teilte X mit": where nobody spoke before, whoever speaks next. */
function lookAhead(views: readonly SentenceView[]): void {
  let next: Draft | null = null
  for (const view of [...views].reverse()) {
    const own = view.drafts.filter(d => d.sentence === view.index && !d.nested)
    for (const d of own)
      if (!d.speaker.length && d.rule.startsWith('continuation/') && next && next.sentence - view.index <= 4)
        d.speaker = [...next.speaker]
    next = own.find(d => d.speaker.length && !d.rule.startsWith('continuation/')) ?? next
  }
}
