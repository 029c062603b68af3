import type { DenialWords } from '../../../extraction/language.js'
import type { Act } from '../../../extraction/model.js'
import {
  admittingVerbs,
  claimEndings,
  claimNouns,
  denyingFormulas,
  denyingOpeners,
  failingVerbs,
  falsePredicates,
  innocentPredicates,
  knowingVerbs,
  limitedBefore,
  limitedBehind,
  representedNouns,
  strongNegations,
  truePredicates,
  vouchingVerbs,
} from '../denial-words.js'
import { judgedOnce, rows, words } from './read-tables.js'

/** "Forderung demand | Kritik accuse": nouns with their act. */
const nounActs = (table: string) =>
  new Map<string, Act>(
    table
      .split(/[|\n]/)
      .map(cell => words(cell))
      .filter(cell => cell.length === 2)
      .map(([noun = '', act]) => [noun, act as Act]),
  )

const CLAIMS = nounActs(claimNouns)
const CLAIM_ENDING = new RegExp(`(${words(claimEndings).join('|')})$`)

/** Compounds are longer than "Vorwurf". */
const LONGER_THAN_CLAIM = 8

const VOUCHING = new Set(rows(vouchingVerbs).map(([lemma = '']) => lemma))
const NEVER = new Set(words(strongNegations))
const FALSE = new Set(words(falsePredicates))
const TRUE = new Set(words(truePredicates))
const NO_FORMULAS: readonly string[][] = []
const FORMULAS = new Map<string, readonly string[][]>()
for (const [formula = ''] of rows(denyingFormulas)) {
  const [first = '', ...others] = words(formula)
  FORMULAS.set(first, [...(FORMULAS.get(first) ?? NO_FORMULAS), [first, ...others]])
}
const INNOCENT = new Set(words(innocentPredicates))
const REPRESENTED = new Set(words(representedNouns))
const ADMITTING = new Set(words(admittingVerbs))
const KNOWING = new Set(words(knowingVerbs))
const FAILING = new Set(words(failingVerbs))
const LIMITED_BEFORE = new Set(words(limitedBefore))
const LIMITED_BEHIND = new Set(words(limitedBehind))

const DENYING = new Set([...FORMULAS.keys(), ...FALSE, ...TRUE, ...INNOCENT, ...NEVER, ...words(denyingOpeners)])

/** "Betrugsvorwürfe" is a claim as "Vorwürfe" is, "Medienberichte" as "Berichte" are. */
const compoundClaim = judgedOnce(form => {
  const [ending = ''] = CLAIM_ENDING.exec(form.toLowerCase()) ?? []
  return ending ? { act: CLAIMS.get(ending.charAt(0).toUpperCase() + ending.slice(1)) ?? ('assert' as Act) } : null
})

/** What denies or confirms, and what can be denied. */
export const denialWords: DenialWords = {
  claimNoun: form => CLAIMS.get(form) ?? (form.length > LONGER_THAN_CLAIM ? compoundClaim(form)?.act : undefined),
  vouches: lemma => VOUCHING.has(lemma),
  negatesStrongly: form => NEVER.has(form),
  callsFalse: form => FALSE.has(form),
  callsTrue: form => TRUE.has(form),
  denyingFormulas: first => FORMULAS.get(first) ?? NO_FORMULAS,
  mayDeny: form => DENYING.has(form),
  callsInnocent: form => INNOCENT.has(form),
  isRepresented: form => REPRESENTED.has(form),
  admits: lemma => ADMITTING.has(lemma),
  isKnowingVerb: lemma => KNOWING.has(lemma),
  isFailingVerb: lemma => FAILING.has(lemma),
  limitsNegation: (before: string, behind: string) => LIMITED_BEFORE.has(before) || LIMITED_BEHIND.has(behind),
}
