import type { Token } from '../../extraction/text/model.js'
import { WordClass } from '../../extraction/words.js'
import type { ArticleView } from '../article/article-view.js'
import { genderOfFirstName } from '../words/first-names.js'
import { followPronouns } from './follow-pronouns.js'
import type { PronounForm } from './pronoun-forms.js'
import type { Referent } from './referent.js'
import { type Antecedent, nearAntecedents } from './resolve-pronoun.js'

/** Mentions, pronouns and earlier speakers before the pronoun, in the order of the text. */
export function antecedentsOf(
  view: ArticleView,
  token: number,
  form: PronounForm,
  spoken: readonly Antecedent[],
): readonly Antecedent[] {
  const end = form.reach === 'subject' ? view.analysis.sentences[view.tokens[token]!.sentence]!.last : token
  const recent = form.reach === 'relative' ? [] : [...lastBefore(chainOf(view), end), ...lastBefore(spoken, token)]
  return [...nearAntecedents(view, token, form.reach), ...recent].sort((a, b) => a.token - b.token)
}

const NEAR = 12

/** The nearest before the token, in the order of the text. */
export function lastBefore(antecedents: readonly Antecedent[], token: number): readonly Antecedent[] {
  let low = 0
  let high = antecedents.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (antecedents[middle]!.token < token) low = middle + 1
    else high = middle
  }
  return antecedents.slice(Math.max(0, low - NEAR), low)
}

const chains = new WeakMap<ArticleView, readonly Antecedent[]>()

function chainOf(view: ArticleView): readonly Antecedent[] {
  const known = chains.get(view) ?? followPronouns(view)
  chains.set(view, known)
  return known
}

/**
 * Takes in who spoke: in mind where the mention stands, and where, sentences later, what was said ends. „… Das reicht.“ Jens Probst
 * opened, many sentences of his follow, then "Er fügte hinzu …". The list stays in the order of the text.
 */
export function addSpoken(
  spoken: Antecedent[],
  tokens: readonly Token[],
  [mention, end]: readonly [mention: number, end: number],
  referent: Referent,
  asked: boolean,
): void {
  const { sentence, quotation } = tokens[mention]!
  const named = referent.kind === 'other' && isBareName(tokens[mention]!)
  const who = named ? asPerson(referent) : referent
  const common = { subject: true, attribute: false, receives: false, beside: false, spoke: true, asked, referent: who }
  insert(spoken, { token: mention, sentence, quotation, ...common })
  const later = tokens[end]!.sentence
  if (later > sentence) insert(spoken, { token: end, sentence: later, quotation: -1, ...common })
}

/** "sagt Karin": a first name tells of one woman, though it ends as plurals do. */
function asPerson(referent: Referent): Referent {
  const given = genderOfFirstName(referent.name)
  const person = { ...referent, kind: 'person' as const, animate: true }
  return given === null ? person : { ...person, gender: given, plural: false }
}

/** "sagt Muster": without an article, and so a name, whose bearer can speak though nothing else tells of them. */
const isBareName = ({ capital, word }: Token) => capital && !(word.classes & (WordClass.article | WordClass.determiner))

/** Nearly always at the end. */
function insert(spoken: Antecedent[], antecedent: Antecedent): void {
  let at = spoken.length
  while (at > 0 && spoken[at - 1]!.token > antecedent.token) at--
  spoken.splice(at, 0, antecedent)
}
