import type { Clause } from '../clauses/model.js'
import { type Draft, firstToken, lastBy, type SentenceView } from '../drafts.js'
import { findParticipants } from '../phrases/find-subjects.js'
import type { Range, Token } from '../text/model.js'
import { contains, overlaps } from '../text/ranges.js'
import { announcerOf, possibleSpeaker, speakerToldOf } from './find-possible-speakers.js'

/** How many sentences may stand between a statement and what goes on from it, in its paragraph and in a later one. */
const REACH = 12
const REACH_BEYOND = 3

/** Who spoke last, for the sentences that go on without naming anybody. */
export interface Memory {
  /** The last statement with a speaker, to take cue and frame from. */
  statement: Draft | null
  /** How the text last named the speaker; empty where somebody spoke whom it does not name. */
  speaker: readonly Range[]
  /** Whether the sentence told that they plan something: "Der Rat beschloss den Umbau". */
  plans: boolean
  /** Whether it told that they deny something, which the next sentence words: "Die Armee dementierte". */
  denies: boolean
  /** Sentence of that mention, or of the last statement that went on from it. */
  sentence: number
  paragraph: number
  /** Who the sentence right before tells of, though it reports nothing: found out when asked for, since few sentences go on from it. */
  subject: () => readonly Range[]
}

export const nobody = (): readonly Range[] => []

export const emptyMemory = (): Memory => ({
  statement: null,
  speaker: [],
  plans: false,
  denies: false,
  sentence: Number.NEGATIVE_INFINITY,
  paragraph: -1,
  subject: nobody,
})

/** Whether what was remembered can still go on in the sentence. */
export const isNear = ({ index, sentence }: SentenceView, memory: Memory): boolean =>
  index - memory.sentence <= (sentence.paragraph === memory.paragraph ? REACH : REACH_BEYOND)

/** Takes in who speaks in a sentence: its last statement, or the subject that it tells of. */
export function rememberSpeaker(view: SentenceView, memory: Memory, drafts: readonly Draft[]): void {
  memory.subject = nobody
  const leading = lastBy(
    drafts,
    firstToken,
    d =>
      d.speaker.length > 0 &&
      !isWithinAnother(view, d, drafts) &&
      !isAside(view, d, drafts) &&
      !isOfRelative(view, d, drafts),
  )
  const last = lastBy(drafts, firstToken, d => !isWithinAnother(view, d, drafts))
  const passive = last && impersonalClause(view, last)
  if (passive) {
    const announcer = announcerOf(view, passive.pieces[0] as Range)
    memory.statement = null
    remember(view, memory, announcer ? [announcer] : [])
    return
  }
  const told = leading && leading.rule !== 'source/wonach' ? null : speakerToldOf(view)
  if (told?.speaker && (told.speaker.length || !leading)) {
    memory.statement = null
    remember(view, memory, told.speaker)
    memory.plans = told.plans
    memory.denies = told.denies
  } else if (leading) takeStatement(view, memory, leading)
  else memory.subject = () => possibleSpeaker(view)
}

/**
 * Who goes on is Volk: "Kern habe ihm gesagt, alles sei gut, gab Volk an", "Volk sagte, dass die Forderung der Wirte, … zu, falsch
 * sei", "Kern zufolge ist der Damm laut Volk sicher", "Gerüchte, wonach der Damm breche, wies Volk zurück".
 */
const isWithinAnother = (view: SentenceView, d: Draft, drafts: readonly Draft[]) =>
  drafts.some(
    other =>
      (other.rule === 'frame/inverted' ||
        d.rule === 'source/wonach' ||
        (d.rule.startsWith('source/') && other.rule.startsWith('source/') && !isOneSource(view, d, other)) ||
        (d.rule === 'noun/clause' && other.rule.startsWith('frame/'))) &&
      strictlyContains(extentOf(other), extentOf(d)),
  )

/** "Kern betonte, es gebe keine Studie, die zeige, dass …": who goes on is Kern. */
const isOfRelative = (view: SentenceView, d: Draft, drafts: readonly Draft[]) =>
  d.rule.startsWith('frame/') &&
  view.clauses.some(c => c.kind === 'relative' && c.opener === d.speaker[0]?.first && d.cue.includes(c.finite)) &&
  drafts.some(other => other.rule.startsWith('frame/') && strictlyContains(extentOf(other), extentOf(d)))

/** "Laut Polizei gab es einen Wagen, von dem laut Polizei …" */
function isOneSource({ tokens }: SentenceView, { speaker: [a] }: Draft, { speaker: [b] }: Draft): boolean {
  const nameOf = (range: Range | undefined) => range && (tokens[range.last - 1] as Token).lower
  return nameOf(a) === nameOf(b)
}

/** From the first word to the last, with the frames that part them. */
const extentOf = (d: Draft): Range => ({ first: firstToken(d), last: (d.quote.at(-1) as Range).last })

/** "„Nein“, sagt sie, als der Richter fragt, ob …": the clause only tells when; who goes on is whom the main clause lets speak. */
const isAside = (view: SentenceView, d: Draft, drafts: readonly Draft[]) =>
  drafts.length > 1 &&
  view.clauses.some(
    c => c.kind === 'subordinate' && d.cue.includes(c.finite) && ASIDE.test(view.tokens[c.opener]?.lower ?? ''),
  )

const ASIDE = /^(als|nachdem|bevor|ehe|während|weil|da|obwohl|obgleich|sobald)$/

const strictlyContains = (outer: Range, inner: Range) =>
  contains(outer, inner) && outer.last - outer.first > inner.last - inner.first

/** "Ihm wird vorgeworfen, …": somebody has spoken, and the clause does not say who. */
const impersonalClause = (view: SentenceView, d: Draft): Clause | undefined =>
  d.speaker.length || d.verb === null
    ? undefined
    : view.clauses.find(c => c.verb?.passive === true && d.cue.includes(c.finite))

function takeStatement(view: SentenceView, memory: Memory, leading: Draft): void {
  memory.statement = leading
  const denier = denierOf(view, leading)
  if (denier) {
    memory.statement = null
    remember(view, memory, [denier])
    return
  }
  const own = ownSubject(view, leading)
  const known = memory.speaker.length > 0 && isNear(view, memory)
  if (own || !known || !leading.speaker.some(range => isBackReference(view, range)))
    remember(view, memory, own ?? leading.speaker)
  else memory.subject = () => possibleSpeaker(view)
}

/** "Das Argument der Händler, …, wies Kern zurück. Das sei …": whoever denies what others claim goes on. */
function denierOf(view: SentenceView, { rule, quote: [quote], speaker: [holder] }: Draft): Range | null {
  if (rule !== 'noun/clause' || !quote || !holder) return null
  const host = view.clauses.find(
    c => c.kind === 'main' && c.verb && view.language.nounCarrier(c.verb.lemma) === 'denier',
  )
  const subject = host && !host.verb?.passive ? findParticipants(view, host).subject : null
  return subject && !overlaps(subject, quote) && !overlaps(subject, holder) ? subject : null
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
  memory.plans = false
  memory.denies = false
  memory.sentence = view.index
  memory.paragraph = view.sentence.paragraph
}
