import { type Draft, type SentenceView, trim } from '../drafts.js'
import { type Clause, canBe, type Range, type Token, type VerbComplex, WordClass, WordForm } from '../model.js'
import { findParticipants } from '../phrases/find-subjects.js'

/** How many sentences may stand between a statement and hearsay told in the past ("sollte gestohlen haben"). */
const REACH = 12

/** What a sentence that goes on reporting is, and which part of it. */
export interface Continuation {
  readonly type: 'IndirectFreeIndirect' | 'FreeIndirect'
  readonly range: Range
  /** Whom hearsay is told of: the subject of its clause. */
  readonly about?: Range | null
  /** Hearsay of what was done: "soll gestohlen haben", not "soll gebaut werden". */
  readonly done?: boolean
}

/** What stands before a sentence. */
export interface Before {
  /** The statement that it would extend. */
  readonly open: Draft | null
  /** How many sentences ago the last statement was made. */
  readonly distance: number
  /** Whether the sentence right before tells of somebody who could have said it. */
  readonly acting: boolean
  /** Whether that sentence does so, names somebody who speaks, or goes on with what they said. */
  readonly sourced: boolean
}

/**
 * Whether the sentence goes on reporting by its own form, outside of its own statements: a main clause in the subjunctive
 * (IndirectFreeIndirect: "Der Bau sei teuer.") or with "soll" (FreeIndirect: "Im Mai soll der Bau beginnen."); null if not.
 */
export function findContinuation(view: SentenceView, own: readonly Draft[], before: Before): Continuation | null {
  const { first, last } = view.sentence
  if (view.tokens[first]?.lower === 'wer') return null // "Wer glaubt, damit sei Schluss, irrt": nobody said so
  if (!view.clauses.some(mayContinue)) return null
  const main = view.clauses.filter(
    c => c.kind === 'main' && c.verb && !own.some(d => holds(d, c)) && !isCondition(view, c),
  )
  const subjunctive = main.findIndex(c => reportsByMood(view, c, before))
  const leading = main[subjunctive]
  if (subjunctive === 0 && leading)
    return {
      type: 'IndirectFreeIndirect',
      range: {
        first: leading.joint === 'colon' || own.some(d => precedes(d, leading)) ? startOf(view, leading) : first,
        last,
      },
    }
  if (own.length) return null
  const later = main[subjunctive]
  if (later) return { type: 'IndirectFreeIndirect', range: { first: startOf(view, later), last } }
  const hearsay = main.find(c => isHearsay(view, c, before))
  if (!hearsay) return null
  const range = { first: hearsay === main[0] ? first : startOf(view, hearsay), last }
  return {
    type: 'FreeIndirect',
    range,
    about: findParticipants(view, hearsay).subject,
    done: isPerfect(view, hearsay.verb as VerbComplex),
  }
}

/** "Steigt der Fluss, würde …", "Steige er, werde …": a clause with its verb in front, and another behind it. */
const isCondition = (view: SentenceView, { finite, index }: Clause) =>
  finite === view.sentence.first && view.clauses[index + 1]?.kind === 'main'

/** What the conditions below have in common. */
const mayContinue = ({ kind, verb }: Clause): boolean =>
  kind === 'main' && verb !== null && (isSubjunctive(verb) || (verb.modal ?? verb.lemma) === 'sollen')

const isSubjunctive = ({ mood }: VerbComplex) => mood === 'subjunctive1' || mood === 'subjunctive2'

/** "Die Schäden dürften hoch sein" is the newspaper's own guess, "Sie dürften nicht bleiben" a ban. */
const guesses = ({ tokens }: SentenceView, { verb, pieces }: Clause) =>
  verb?.modal === 'dürfen' &&
  !pieces.some(({ first, last }) => tokens.slice(first, last).some(token => token.word.classes & WordClass.negation))

/** "…, er soll geflohen sein": a clause that goes on where the one before it only tells. */
const startOf = (view: SentenceView, clause: Clause) => trim(view.tokens, clause.pieces[0] as Range).first

/** "„Das reicht nicht“, urteilt Meier; er erwarte mehr": what an own frame says is over before the clause starts. */
const precedes = (d: Draft, clause: Clause) =>
  d.frame.length > 0 && [...d.frame, ...d.quote].every(range => range.last <= (clause.pieces[0] as Range).first)

const holds = (d: Draft, clause: Clause) =>
  d.cue.includes(clause.finite) || d.quote.some(q => q.first <= clause.finite && clause.finite < q.last)

/** Konjunktiv I; Konjunktiv II close behind a statement, where no condition explains it. */
function reportsByMood(view: SentenceView, clause: Clause, { open, distance, sourced }: Before): boolean {
  const { verb, finite } = clause
  if (!verb || !isSubjunctive(verb) || speaksOfItself(view, clause) || isFixed(view, clause)) return false
  if (sharesSubject(view, clause)) return false
  const leads = finite === view.sentence.first
  const auxiliary = finiteLemma(view, finite)
  if (verb.mood === 'subjunctive1')
    return auxiliary !== '' || verb.modal !== null || (!leads && (sourced || distance <= 3))
  if (leads) return false
  // "hätten", "würden", "könnten" stand for forms of Konjunktiv I that look like the indicative; "seien" does not
  const replaces = verb.plural && auxiliary !== 'sein'
  if (isConditional(view) && !(replaces && auxiliary === 'werden' && distance <= 1)) return false
  if (open?.type === 'IndirectFreeIndirect') return true
  if (verb.modal) return replaces && distance <= 1 && !guesses(view, clause)
  return auxiliary !== 'sein' && distance <= (auxiliary === 'haben' ? 3 : replaces ? 2 : 1)
}

/** "es sei denn", "Gott sei Dank", "sei es aus Not, sei es aus Angst", "Möge sie ruhen": nobody is reported by that form. */
function isFixed(view: SentenceView, { finite }: Clause): boolean {
  const [before, verb, behind] = [-1, 0, 1].map(k => view.tokens[finite + k]?.lower ?? '') as [string, string, string]
  if (verb === 'sei' && /^(gott|es)$/.test(before) && /^(dank|denn)$/.test(behind)) return true
  const { first } = view.sentence
  const leads = finite === first || (view.tokens[first] as Token).lower === 'sei'
  return leads && ((verb === 'sei' && behind === 'es') || /^mögen?$/.test(verb))
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

/** "wenn es regnete"; "wenn es regne" is itself reported, and explains nothing. */
const isConditional = (view: SentenceView) =>
  view.clauses.some(
    c =>
      c.opener >= 0 &&
      c.verb?.mood !== 'subjunctive1' &&
      /^(wenn|falls|sofern)$/.test((view.tokens[c.opener] as Token).lower),
  )

/**
 * "soll gestohlen haben" is hearsay wherever it stands; "soll gebaut werden" only right behind a source, and not
 * as second predicate of what the newspaper tells ("Er ist gefasst und soll vorgeführt werden").
 */
function isHearsay(view: SentenceView, clause: Clause, { open, distance, acting }: Before): boolean {
  const { verb } = clause
  if (!verb || (verb.modal ?? verb.lemma) !== 'sollen' || verb.mood === 'subjunctive1') return false
  const perfect = isPerfect(view, verb)
  if (verb.mood !== 'indicative' || verb.tense !== 'present') return perfect && distance <= REACH
  if (perfect || open?.type === 'FreeIndirect') return true
  return (distance <= 1 || acting) && !sharesSubject(view, clause)
}

/** "soll gestohlen haben", also where an enumeration parts the verb ("sollen Gold, Silber und Geld gestohlen haben"). */
function isPerfect(view: SentenceView, { tokens, modal, finite }: VerbComplex): boolean {
  const last = (view.tokens[tokens.at(-1) as number] as Token).lower
  if (modal) return tokens.length > 2 && /^(haben|sein)$/.test(last)
  for (let i = finite + 2; i < view.sentence.last; i++)
    if (/^(haben|sein)$/.test((view.tokens[i] as Token).lower) && isParticiple(view.tokens[i - 1] as Token)) return true
  return false
}

const isParticiple = (token: Token) => !token.capital && canBe(token, WordForm.participle)

/** "und soll", "und habe": nothing stands between coordinator and verb, but for the start of a sentence ("Jedoch ruhe der Bau"). */
const sharesSubject = (view: SentenceView, clause: Clause) =>
  clause.coordinated && clause.joint !== 'start' && clause.finite - startOf(view, clause) <= 1
