import type { Clause } from '../clauses/model.js'
import { draft, type SentenceView } from '../drafts.js'
import { readNounPhrase } from '../phrases/read-noun-phrase.js'
import type { Quotation, Range, Token } from '../text/model.js'
import { rangeOf } from '../text/ranges.js'

/**
 * "„Das war“, er sucht das Wort, „unheimlich.“", "„Aber“ – Kern zögert – „es geht“": what the speaker does meanwhile stands between
 * the two halves of a sentence in marks. The second one, if there is one.
 */
export function joinInterrupted(view: SentenceView, quotation: Quotation): Quotation | null {
  const { tokens } = view
  const rest = view.quoted.find(({ first }) => first > quotation.last)
  if (!rest || !isPause(tokens[quotation.last]) || !isPause(tokens[rest.first - 1])) return null
  if (tokens[quotation.last - 2]?.kind === 'stop' || tokens[rest.first + 1]?.capital !== false) return null
  const between: Range = { first: quotation.last + 1, last: rest.first - 1 }
  const clause = view.clauses.find(c => actsMeanwhile(c) && c.pieces.some(p => isSameRange(p, between)))
  const actor = clause ? readNounPhrase(tokens, between.first, clause.finite) : null
  if (!clause || actor?.last !== clause.finite) return null
  draft(view, {
    type: 'Direct',
    quote: [rangeOf(quotation), rangeOf(rest)],
    speaker: [rangeOf(actor)],
    frame: [{ first: quotation.last, last: rest.first }],
    rule: 'quotation/verb',
    tense: clause.verb?.tense ?? null,
  })
  return rest
}

const isPause = (token: Token | undefined): boolean => token?.kind === 'comma' || token?.kind === 'dash'

const isSameRange = (a: Range, b: Range): boolean => a.first === b.first && a.last === b.last

const actsMeanwhile = ({ kind, verb }: Clause): boolean =>
  kind === 'main' && verb !== null && !verb.passive && verb.mood !== 'subjunctive1'
