import type { Clause, VerbComplex } from '../clauses/model.js'
import type { SentenceView } from '../drafts.js'
import type { ReportingVerb } from '../language.js'
import { findParticipants } from '../phrases/find-subjects.js'
import type { Token } from '../text/model.js'
import { meetsConditions } from './meets-conditions.js'
import { announces, readCue } from './read-cues.js'

/** A clause whose verb reports, with what is known of it. */
export interface Frame {
  readonly clause: Clause
  readonly verb: ReportingVerb
  readonly cue: readonly number[]
}

/** "Wie … mitteilte", "so vermutet …": the word that ties the frame to the report is part of the cue. */
export const withCue = (frame: Frame, word: number): Frame => ({ ...frame, cue: [word, ...frame.cue] })

export function readFrame(view: SentenceView, clause: Clause): Frame | null {
  const { verb } = clause
  if (!verb || isUnreal(view, clause)) return null
  const phrase = phraseOf(view, clause, verb)
  if (phrase) return { clause, verb: phrase, cue: readCue(view, clause, phrase, companionOf(view, clause, phrase)) }
  const row = view.language.reportingVerb(verb.lemma)
  if (row)
    return meetsConditions(view, clause, row) ? { clause, verb: row, cue: readCue(view, clause, row, null) } : null
  const base = withoutPrefix(view, clause)
  return base
    ? {
        clause,
        verb: base,
        cue: readCue(view, clause, base, null).filter(
          i => i !== verb.tokens.at(-1) || announces(view.tokens[i] as Token, base.takes),
        ),
      }
    : null
}

/** "Hätte Kern gesagt, …, wäre", "nicht bekannt, dass Kern das gefordert hätte": it was not said; "die Zeugen hätten gesagt" reports. */
const isUnreal = ({ tokens }: SentenceView, { verb, finite, pieces }: Clause) =>
  verb?.mood === 'subjunctive2' &&
  verb.tense === 'perfect' &&
  (tokens[finite]?.lower === 'hätte' || (pieces[0]?.first === finite && tokens[finite]?.lower === 'hätten'))

/** "Er gehe davon aus, dass …": in the subjunctive the frame belongs to what somebody else says, unless it names whom that one quotes. */
export function isItselfReported(view: SentenceView, frame: Frame): boolean {
  const { mood, modal, plural, tense } = frame.clause.verb as NonNullable<Clause['verb']>
  // "könnten", "hätten vereinbart" stand for forms of Konjunktiv I that look like the indicative
  const replaces = mood === 'subjunctive2' && ((plural && modal !== null) || (modal === null && tense === 'perfect'))
  if (mood === 'subjunctive2' && frame.clause.kind === 'main' && isInsideReport(view, frame.clause)) return true
  if (frame.clause.kind !== 'main' || (mood !== 'subjunctive1' && !replaces)) return false
  const { subject } = findParticipants(view, frame.clause)
  return (
    !subject ||
    !(view.tokens[subject.last - 1] as Token).capital ||
    (!tellsOfSpeech(view, frame.clause) &&
      !view.clauses.some(c => c !== frame.clause && c.kind === 'main' && c.verb && c.verb.mood !== 'subjunctive1'))
  )
}

/** "Der Wirt habe gesagt, …", "Der Wirt habe bestritten, …": whom somebody quotes. */
const tellsOfSpeech = ({ tokens }: SentenceView, { finite, verb }: Clause) =>
  tokens[finite]?.lower.startsWith('hab') &&
  verb?.tense === 'perfect' &&
  verb.mood === 'subjunctive1' &&
  !verb.passive &&
  verb.modal === null

/** "kündigten an, sie würden erwägen, … zu": the second frame is part of what the first reports. */
const isInsideReport = (view: SentenceView, { finite }: Clause) =>
  view.drafts.some(d => d.sentence === view.index && d.quote.some(q => q.first <= finite && finite < q.last))

/** "war überzeugt", "zeigte sich bereit": the finite verb makes the phrase, though participle or prefix look like the verb. */
function phraseOf(view: SentenceView, clause: Clause, { lemma, finite }: VerbComplex): ReportingVerb | undefined {
  const own = phraseWith(view, clause, lemma)
  if (own) return own
  for (const form of (view.tokens[finite] as Token).word.verbs) {
    const found = form.lemma === lemma ? undefined : phraseWith(view, clause, form.lemma)
    if (found) return found
  }
  return undefined
}

/** The first row with that verb whose companion stands in the clause, and whose conditions hold there. */
function phraseWith(view: SentenceView, clause: Clause, lemma: string): ReportingVerb | undefined {
  const rows = view.language.reportingPhrases(lemma)
  if (rows.length === 0) return undefined
  const places = placesOf(rows)
  let found = rows.length
  for (const { first, last } of clause.pieces)
    for (let i = first; i < last; i++) {
      const token = view.tokens[i] as Token
      const place = token.quotation < 0 ? (places.get(token.lower) ?? found) : found
      if (place < found && !isDegree(view.tokens[i - 1]) && meetsConditions(view, clause, rows[place] as ReportingVerb))
        found = place
    }
  return rows[found]
}

/** "macht die Not so deutlich, dass …": what follows from it, not what is made clear. */
const isDegree = (token: Token | undefined) => token !== undefined && /^(so|derart|dermaßen)$/.test(token.lower)

/** At which place among the rows each companion stands first: verbs such as "sein" have dozens. */
function placesOf(rows: readonly ReportingVerb[]): ReadonlyMap<string, number> {
  const known = PLACES.get(rows)
  if (known) return known
  const places = new Map(rows.map((row, place) => [row.companion ?? '', place] as const).reverse())
  PLACES.set(rows, places)
  return places
}
const PLACES = new WeakMap<readonly ReportingVerb[], ReadonlyMap<string, number>>()

/** "schrieb weiter, dass …", "sagte hinterher, …": an adverb that looks like a prefix makes no other verb. */
function withoutPrefix(view: SentenceView, clause: Clause): ReportingVerb | undefined {
  const { verb } = clause
  const last = verb && verb.tokens.length > 1 ? (view.tokens[verb.tokens.at(-1) as number] as Token) : undefined
  if (!verb || !last || !verb.lemma.startsWith(last.lower) || !NO_PREFIX.test(last.lower)) return undefined
  const row = view.language.reportingVerb(verb.lemma.slice(last.lower.length))
  return row && meetsConditions(view, clause, row) ? row : undefined
}

const NO_PREFIX = new RegExp(
  '^(weiter|wieder|hinterher|vorher|vorweg|zusammen|offen|klar|gleich|hinzu|' +
    'dar?(von|zu|mit|für|gegen|an|auf|über|um|nach))$',
)

export function companionOf(view: SentenceView, clause: Clause, row: ReportingVerb): number {
  for (const piece of clause.pieces)
    for (let i = piece.first; i < piece.last; i++) {
      const token = view.tokens[i] as Token
      if (token.quotation < 0 && token.lower === row.companion) return i
    }
  return -1
}
