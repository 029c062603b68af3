import type { Token } from '../../extraction/text/model.js'
import { WordClass } from '../../extraction/words.js'
import type { ArticleView } from '../article/article-view.js'
import { pronounForm } from './pronoun-forms.js'
import { type Antecedent, nearAntecedents, numberOf, resolvePronoun } from './resolve-pronoun.js'

/** How many resolved pronouns before one take part in its resolution. */
const CHAIN = 6

/**
 * Whom "er", "sie" and "dieser" stand for, in order. A topic goes on through pronouns: in "Armstrong trat der NASA
 * bei. Er flog … Zusammen mit Aldrin landete er" only the chain leads back to Armstrong.
 */
export function followPronouns(view: ArticleView): readonly Antecedent[] {
  const chain: Antecedent[] = []
  view.tokens.forEach((token, i) => {
    if (!isPersonal(view.tokens, i) && !pointsBack(view.tokens, i)) return
    const form = pronounForm(token.lower)!
    const asked = form.plural === null ? { ...form, plural: numberOf(view.tokens, verbsBeside(view.tokens, i)) } : form
    const found = resolvePronoun(
      view,
      asked,
      { token: i, isSaid: () => false, isReported: () => false, oneself: false },
      [...nearAntecedents(view, i, asked.reach), ...chain.slice(-CHAIN)],
    )
    const { sentence, quotation } = token
    if (found)
      chain.push({
        token: i,
        sentence,
        quotation,
        subject: true,
        attribute: false,
        receives: false,
        beside: false,
        spoke: false,
        referent: found.referent,
      })
  })
  return chain
}

/** "er", "sie", not the polite "Sie" inside a sentence. */
function isPersonal(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!
  if (token.lower !== 'er' && token.lower !== 'sie') return false
  return !token.capital || tokens[i - 1]?.sentence !== token.sentence || tokens[i - 1]?.kind === 'quote'
}

/** "Dieser gilt als streng. Er …": who was named last, and is the topic from there. */
const pointsBack = (tokens: readonly Token[], i: number): boolean =>
  /^(?:Dieser|Letzterer)$/.test(tokens[i]!.text) && verbsBeside(tokens, i).includes(i + 1)

/** The finite verb next to the pronoun: "sie sagten", "forderten sie". */
export function verbsBeside(tokens: readonly Token[], i: number): readonly number[] {
  const isVerb = (at: number) =>
    tokens[at]?.word.verbs.some(verb => verb.kind === 'finite') &&
    !(tokens[at]!.word.classes & WordClass.preposition) &&
    !(tokens[at]!.capital && tokens[at - 1]?.sentence === tokens[at]!.sentence)
  return [i + 1, i - 1].filter(isVerb)
}
