import type { Clause } from './clauses/model.js'
import type { Draft, SentenceView } from './drafts.js'
import type { Quotation, Range, Token } from './text/model.js'
import { contains, rangeOf } from './text/ranges.js'

/** The outermost quotations by the sentence that they start in. */
export function quotationsBySentence(
  tokens: readonly Token[],
  quotations: readonly Quotation[],
): ReadonlyMap<number, readonly Quotation[]> {
  const found = new Map<number, Quotation[]>()
  for (const quotation of quotations) {
    if (quotation.parent >= 0) continue
    const { sentence } = tokens[quotation.first] as Token
    const own = found.get(sentence)
    if (own) own.push(quotation)
    else found.set(sentence, [quotation])
  }
  return found
}

/** The sentence's outermost quotations that no statement has as its quote, its speaker or its addressee. */
export const findOpenQuotations = (view: SentenceView, before?: SentenceView): readonly Quotation[] =>
  view.quoted.length
    ? view.quoted.filter(quotation => !isClaimed(view, quotation) && !(before && isClaimed(before, quotation)))
    : view.quoted

const isClaimed = (view: SentenceView, quotation: Quotation) =>
  view.drafts.some(
    d =>
      (d.type === 'Direct' && d.quote.some(q => sameRange(q, quotation))) ||
      d.speaker.some(s => contains(s, quotation)) ||
      d.addressee.some(s => contains(s, quotation)),
  )

/** The smallest statement whose quote the quotation stands in. */
export function statementAround(view: SentenceView, quotation: Range): Draft | undefined {
  let smallest: Draft | undefined
  let size = Number.POSITIVE_INFINITY
  for (const d of view.drafts)
    for (const q of d.quote)
      if (contains(q, quotation) && q.last - q.first < size && !(d.type === 'Direct' && sameRange(q, quotation))) {
        smallest = d
        size = q.last - q.first
      }
  return smallest
}

const sameRange = (a: Range, b: Range) => a.first === b.first && a.last === b.last

/** The innermost clause with a verb that the quotation stands in. */
export function clauseOf(view: SentenceView, quotation: Quotation): Clause | undefined {
  return view.clauses.findLast(
    c =>
      c.verb &&
      c.pieces.some(p => quotation.first >= p.first && quotation.first < p.last) &&
      (c.finite < quotation.first || c.finite >= quotation.last),
  )
}

/** The innermost quotation that the token stands in; asking an array for -1 would take the engine longer than all the rest. */
export const quotationOf = ({ quotations }: SentenceView, { quotation }: Token): Quotation | undefined =>
  quotation < 0 ? undefined : quotations[quotation]

/** Whether the range is a quotation, marks and all. */
export function isQuotation(view: SentenceView, range: Range): boolean {
  const quotation = quotationOf(view, view.tokens[range.first] as Token)
  return quotation !== undefined && quotation.first === range.first && quotation.last === range.last
}

/** A clause that is a quotation, or the start of one: "…, sei klar, „wie das ausgeht“". */
export const isQuoted = (view: SentenceView, clause: Clause) =>
  clause.finite >= 0 &&
  (view.tokens[(clause.pieces[0] as Range).first] as Token).quotation >= 0 &&
  (view.tokens[clause.finite] as Token).quotation >= 0

/** "Meier war zufrieden: „Alles lief gut“, sagte er": the quotation alone is what the frame behind it frames. */
export function quotationBehindColon(view: SentenceView, start: number): Range | null {
  const mark = view.tokens[start - 1]?.kind === 'comma' ? view.tokens[start - 2] : view.tokens[start - 1]
  const quotation = mark && quotationOf(view, mark)
  return quotation && quotation.last >= start - 1 && view.tokens[quotation.first - 1]?.kind === 'colon'
    ? rangeOf(quotation)
    : null
}
