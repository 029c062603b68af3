import type { Clause, VerbComplex } from '../clauses/model.js'
import type { SentenceView } from '../drafts.js'
import { canBe, type Token } from '../text/model.js'
import { WordForm } from '../words.js'
import { type Before, sharesSubject } from './clause-contexts.js'

/** How many sentences may stand between a statement and hearsay told in the past ("sollte gestohlen haben"). */
const REACH = 12
/** And how many before "soll krank sein". */
const REACH_OF_STATES = 3

/**
 * "soll gestohlen haben" is hearsay wherever it stands, "soll krank sein" near a source; "soll gebaut werden" only right behind a
 * source, or behind who could have planned it, and not as second predicate of what the newspaper tells ("Er ist gefasst und soll
 * vorgeführt werden").
 */
export function isHearsay(view: SentenceView, clause: Clause, { open, distance, acting, named }: Before): boolean {
  const { verb } = clause
  if (!verb || (verb.modal ?? verb.lemma) !== 'sollen' || verb.mood === 'subjunctive1') return false
  const perfect = isPerfect(view, clause)
  if (verb.mood !== 'indicative' || verb.tense !== 'present') return perfect && distance <= REACH
  if (perfect || open?.type === 'FreeIndirect') return true
  if (sharesSubject(view, clause)) return false
  if (distance <= 1 || named) return true
  return isState(view, verb) ? distance <= REACH_OF_STATES || acting() : verb.passive && acting()
}

/** "soll krank sein", "soll 300 Euro betragen": nobody plans that. */
const isState = ({ tokens }: SentenceView, verb: VerbComplex) =>
  /^(sein|haben|wissen|kennen|besitzen|betragen|kosten|umfassen|enthalten|handeln|befinden|liegen|gelten|leben|wohnen|stammen|heißen|wiegen|bestehen)$/.test(
    (tokens[verb.tokens.at(-1) as number] as Token).lower,
  )

/** "soll gestohlen haben", also where an enumeration parts the verb ("sollen Gold, Silber und Geld gestohlen haben"). */
export function isPerfect(view: SentenceView, { verb, finite }: Clause): boolean {
  if (!verb) return false
  const { tokens, modal } = verb
  const last = (view.tokens[tokens.at(-1) as number] as Token).lower
  if (modal) return tokens.length > 2 && /^(haben|sein)$/.test(last)
  for (let i = finite + 2; i < view.sentence.last; i++)
    if (/^(haben|sein)$/.test((view.tokens[i] as Token).lower) && isParticiple(view.tokens[i - 1] as Token)) return true
  return false
}

const isParticiple = (token: Token) => !token.capital && canBe(token, WordForm.participle)
