import { type Clause, firstOf, isSubjunctive, lastOf } from '../clauses/model.js'
import type { Draft, SentenceView } from '../drafts.js'
import { findParticipants } from '../phrases/find-subjects.js'
import { canBe, type Range, type Token } from '../text/model.js'
import { WordForm } from '../words.js'
import { type Before, endOfWords, startOf } from './clause-contexts.js'
import { isHearsay, isPerfect } from './tell-hearsay.js'
import { reportsByMood } from './tell-reported-mood.js'

/** What a sentence that goes on reporting is, and which part of it. */
export interface Continuation {
  readonly type: 'IndirectFreeIndirect' | 'FreeIndirect'
  readonly range: Range
  /** Whom hearsay is told of: the subject of its clause. */
  readonly about?: Range | null
  /** Hearsay of what was done: "soll gestohlen haben", not "soll gebaut werden". */
  readonly done?: boolean
}

/**
 * Whether the sentence goes on reporting by its own form, outside of its own statements: a main clause in the subjunctive
 * (IndirectFreeIndirect: "Der Bau sei teuer.") or with "soll" (FreeIndirect: "Im Mai soll der Bau beginnen."); null if not.
 */
export function findContinuation(view: SentenceView, own: readonly Draft[], before: Before): Continuation | null {
  const { first } = view.sentence
  if (judgesAnybody(view)) return null
  const main = view.clauses.filter(
    c => c.kind === 'main' && c.verb && !own.some(d => holds(d, c)) && !isCondition(view, c),
  )
  const subjunctive = main.findIndex(c => reportsByMood(view, c, before))
  const leading = main[subjunctive]
  const hearsay = leading || own.length ? undefined : main.find(c => isHearsay(view, c, before))
  if (!leading && !hearsay) return null
  const last = startOfAnnounced(view, own) ?? endOfWords(view)
  if (subjunctive === 0 && leading) {
    const behind = leading.joint === 'colon' || own.some(d => precedes(d, leading))
    if (!behind && (leading !== firstMain(view) || hangsOnNoun(view, leading))) return null
    return {
      type: 'IndirectFreeIndirect',
      range: {
        first: behind ? startOf(view, leading) : first,
        last: endBeforeTurn(view, leading, endAtDash(view, leading, last)),
      },
    }
  }
  if (own.length) return null
  if (leading && isEmbedded(view, leading)) return null
  if (leading) return { type: 'IndirectFreeIndirect', range: { first: startOf(view, leading), last } }
  if (!hearsay) return null
  const range = { first: hearsay === main[0] ? first : startOf(view, hearsay), last }
  return {
    type: 'FreeIndirect',
    range,
    about: findParticipants(view, hearsay).subject,
    done: isPerfect(view, hearsay),
  }
}

/** "Der Damm sei alt: „Er bricht“, sagte Kern", "…: er breche, so Kern": what has a frame behind the colon is a statement of its own. */
function startOfAnnounced({ tokens, sentence }: SentenceView, own: readonly Draft[]): number | undefined {
  for (const { quote, frame } of own) {
    const parts = [...quote, ...frame]
    const start = Math.min(...parts.map(part => part.first))
    const closes = parts.some(({ last }) => last >= sentence.last - 1)
    if (frame.length && closes && start > sentence.first && tokens[start - 1]?.kind === 'colon') return start
  }
  return undefined
}

/** "Er sei froh, nannte die Halle aber „leer“": where the newspaper tells again, with the verb of speech in front. */
function endBeforeTurn({ clauses, tokens, language }: SentenceView, { index }: Clause, last: number): number {
  const turn = clauses.find(
    ({ index: at, kind, joint, finite, verb, pieces }) =>
      at > index &&
      kind === 'main' &&
      joint === 'comma' &&
      verb !== null &&
      !isSubjunctive(verb) &&
      finite === pieces[0]?.first &&
      (tokens[finite] as Token).quotation < 0 &&
      !canBe(tokens[finite] as Token, WordForm.participle) && // "gelte es, entschlossen zu handeln"
      language.reportingVerb(verb.lemma) !== undefined,
  )
  return turn && turn.finite - 1 < last ? turn.finite - 1 : last
}

/** "Das Feuer bedrohe Dörfer – ein Helfer starb": behind the dash the newspaper tells itself. */
function endAtDash({ clauses }: SentenceView, leading: Clause, last: number): number {
  const told = clauses.find(c => c.index > leading.index && c.kind === 'main' && c.joint === 'dash')
  const first = told?.pieces[0]?.first ?? 0
  const over =
    told?.verb?.mood === 'indicative' &&
    told.finite > first &&
    clauses.every(c => c.index <= told.index || c.kind !== 'main')
  return over && leading.pieces.every(p => p.first < first) ? first - 1 : last
}

/** "Steigt der Fluss, würde …", "Steige er, werde …": a clause with its verb in front, and another behind it. */
const isCondition = (view: SentenceView, { finite, index }: Clause) =>
  finite === view.sentence.first && view.clauses[index + 1]?.kind === 'main'

/** "Gerüchten, der Saal sei morsch, beugte Kern vor": the noun in front has the clause, the verb behind them tells. */
const hangsOnNoun = ({ clauses }: SentenceView, { index, finite, pieces: [noun, rest] }: Clause): boolean =>
  rest !== undefined &&
  noun !== undefined &&
  noun.last <= rest.first &&
  rest.first <= finite &&
  clauses.some(
    c =>
      c.index > index &&
      c.kind === 'main' &&
      c.joint === 'comma' &&
      c.verb !== null &&
      !isSubjunctive(c.verb) &&
      c.finite === c.pieces[0]?.first,
  )

/** "Die Angst, sie verliere, wächst": the clause stands inside that of the noun in front, which goes on behind it. */
const isEmbedded = ({ clauses }: SentenceView, clause: Clause): boolean =>
  clauses.some(
    c => c.index < clause.index && firstOf(c) < firstOf(clause) && (c.pieces.at(-1) as Range).first >= lastOf(clause),
  )

/** "Wegen der Gerüchte, er sei krank, wächst die Befürchtung, …": the clause is not the sentence. */
const firstMain = (view: SentenceView) => view.clauses.find(c => c.kind === 'main' && c.verb && !isCondition(view, c))

/** Whether a sentence has what a continuation needs: told fast, since few have. */
export const mayGoOn = ({ clauses }: SentenceView): boolean => clauses.some(mayContinue)

const mayContinue = ({ kind, verb }: Clause): boolean =>
  kind === 'main' && verb !== null && (isSubjunctive(verb) || (verb.modal ?? verb.lemma) === 'sollen')

/** "„Das reicht nicht“, urteilt Meier; er erwarte mehr": what an own frame says is over before the clause starts. */
const precedes = (d: Draft, clause: Clause) =>
  d.frame.length > 0 && [...d.frame, ...d.quote].every(range => range.last <= (clause.pieces[0] as Range).first)

const holds = (d: Draft, clause: Clause) =>
  d.cue.includes(clause.finite) || d.quote.some(q => q.first <= clause.finite && clause.finite < q.last)

/** "Wer glaubt, damit sei Schluss, irrt", "Aber wer …": nobody said so; "Wer unsicher sei, könne anrufen" goes on reporting. */
const judgesAnybody = ({ tokens, sentence, clauses: [lead] }: SentenceView): boolean =>
  [0, 1].some(k => tokens[sentence.first + k]?.lower === 'wer') && lead?.verb?.mood !== 'subjunctive1'
