import { type Clause, isSubjunctive } from '../clauses/model.js'
import type { SentenceView } from '../drafts.js'
import type { Token } from '../text/model.js'
import { WordClass } from '../words.js'
import { type Before, sharesSubject } from './clause-contexts.js'

/** Konjunktiv I; Konjunktiv II close behind a statement, where no condition explains it. */
export function reportsByMood(view: SentenceView, clause: Clause, before: Before): boolean {
  const { open, distance, acting, named } = before
  const { verb, finite } = clause
  if (!verb || !isSubjunctive(verb) || speaksOfItself(view, clause) || isFixed(view, clause)) return false
  if (sharesSubject(view, clause)) return false
  const leads = finite === view.sentence.first
  const auxiliary = finiteLemma(view, finite)
  if (verb.mood === 'subjunctive1')
    return auxiliary !== '' || verb.modal !== null || (!leads && (named || distance <= 3 || acting()))
  if (leads || isUnreal(view, clause)) return false
  // "hätten", "würden", "könnten" stand for forms of Konjunktiv I that look like the indicative; "seien" does not
  const replaces = verb.plural && auxiliary !== 'sein'
  if (isConditional(view) && !(replaces && auxiliary === 'werden' && distance <= 1)) return false
  if (open?.type === 'IndirectFreeIndirect') return true
  if (replaces && (isFollowed(view, before) || (named && (auxiliary === 'haben' || verb.passive)))) return true
  if (verb.modal) return replaces && (distance <= 1 || named) && !guesses(view, clause)
  return auxiliary !== 'sein' && distance <= (auxiliary === 'haben' ? 3 : replaces ? 2 : 1)
}

/** "Die Täter hätten geschossen. Ein Mann sei verletzt": what the next sentence's form shows, goes for this one. */
const isFollowed = ({ sentence }: SentenceView, { next }: Before): boolean =>
  next?.sentence.paragraph === sentence.paragraph &&
  next.drafts.length === 0 &&
  next.clauses.find(c => c.kind === 'main')?.verb?.mood === 'subjunctive1'

/** "Eigentlich hätte der Rat tagen sollen", "Beinahe wäre er gestürzt": what did not happen, by the writer. */
const isUnreal = ({ tokens }: SentenceView, { pieces }: Clause) =>
  pieces.some(({ first, last }) => tokens.slice(first, last).some(t => /^(eigentlich|beinahe)$/.test(t.lower)))

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
  /^(hätten?|wären?|würden?|käme|gäbe)$/.test(view.tokens[view.sentence.first]?.lower ?? '') ||
  view.clauses.some(
    c =>
      c.opener >= 0 &&
      c.verb?.mood !== 'subjunctive1' &&
      /^(wenn|falls|sofern)$/.test((view.tokens[c.opener] as Token).lower),
  )

/** "Die Schäden dürften hoch sein" is the newspaper's own guess, "Sie dürften nicht bleiben" a ban. */
const guesses = ({ tokens }: SentenceView, { verb, pieces }: Clause) =>
  verb?.modal === 'dürfen' &&
  !pieces.some(({ first, last }) => tokens.slice(first, last).some(token => token.word.classes & WordClass.negation))
