import type { Clause, VerbComplex } from '../clauses/model.js'
import type { SentenceView } from '../drafts.js'
import { canBe, type Token } from '../text/model.js'
import { WordForm } from '../words.js'
import { type Before, sharesSubject } from './clause-contexts.js'

/** How many sentences may stand between a source and hearsay. */
const REACH = 3

/**
 * "soll gestohlen haben" and "soll krank sein" are hearsay near a source, the first also where none has spoken yet; "soll gebaut
 * werden" only right behind a source, or behind who could have planned it, and not as second predicate of what the newspaper
 * tells ("Er ist gefasst und soll vorgeführt werden") nor as its news ("Die Halle soll nun gebaut werden").
 */
export function isHearsay(
  view: SentenceView,
  clause: Clause,
  { open, distance, silence, acting, named }: Before,
): boolean {
  const { verb } = clause
  if (!verb || (verb.modal ?? verb.lemma) !== 'sollen' || verb.mood === 'subjunctive1') return false
  if (view.language.verbIs('prove', verb.lemma)) return false // "Ein Video soll den Brand zeigen": so those have it who spread it
  const perfect = isPerfect(view, clause)
  if (verb.mood !== 'indicative' || verb.tense !== 'present') return perfect && distance <= REACH
  if (perfect) return Math.min(distance, silence) <= REACH || distance === Number.POSITIVE_INFINITY || acting()
  if (open?.type === 'FreeIndirect') return true
  if (sharesSubject(view, clause) || tellsNews(view, clause)) return false
  if (distance <= 1 || named) return true
  return isState(view, verb) ? Math.min(distance, silence) <= REACH || acting() : verb.passive && acting()
}

/** "Die Halle soll nun verkauft werden": what is new now, the newspaper tells itself. */
const tellsNews = ({ tokens }: SentenceView, { pieces }: Clause) =>
  pieces.some(({ first, last }) => tokens.slice(first, last).some(({ lower }) => lower === 'nun' || lower === 'jetzt'))

/** "soll krank sein", "soll 300 Euro betragen": nobody plans that. */
const isState = ({ tokens, language }: SentenceView, verb: VerbComplex) =>
  language.verbIs('state', (tokens[verb.tokens.at(-1) as number] as Token).lower)

/** "soll gestohlen haben", also where an enumeration parts the verb ("sollen Gold, Silber und Geld gestohlen haben"). */
export function isPerfect(view: SentenceView, { verb, finite }: Clause): boolean {
  if (!verb) return false
  const { tokens, modal } = verb
  if (modal) return tokens.length > 2 && closesPerfect(view, tokens.at(-1) as number)
  for (let i = finite + 2; i < view.sentence.last; i++) if (closesPerfect(view, i)) return true
  return false
}

/** "gestohlen haben", "geflohen sein", "gefasst worden sein"; "soll fertiggestellt sein" tells a state to come. */
function closesPerfect({ tokens }: SentenceView, i: number): boolean {
  const { lower } = tokens[i] as Token
  const participle = tokens[i - 1] as Token
  if (participle.capital || !canBe(participle, WordForm.participle)) return false
  return lower === 'haben' || (lower === 'sein' && PERFECT_WITH_SEIN.test(participle.lower))
}

/** Participles of verbs of motion and of change, and of being: their perfect is made with "sein". */
const PERFECT_WITH_SEIN =
  /(gangen|kommen|fahren|flogen|flohen|flüchtet|storben|schehen|passiert|worden|blieben|wesen|stiegen|sunken|fallen|stürzt|wachsen|standen|schwunden|brochen|laufen|reist|zogen|rannt|sprungen|taucht|treten|scheitert|wandert|rückt|landet|kehrt|folgt|platzt|explodiert|kollidiert|entgleist|ertrunken|erstickt|verblutet|unglückt|eskaliert|lungen|raten|wichen|glitten|rutscht|prallt|stoßen|hungert|wacht|schlafen|froren|schmolzen|verglüht|drungen|schlichen|schwommen)$/
