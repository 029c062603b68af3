import type { Quotation, Token } from '../text/model.js'

/** Quotations in one list, and tokens in one of them, beyond which nothing is looked for. */
const LONGEST_LIST = 6
const LONGEST_ITEM = 30

/**
 * Index of the token before the list that the quotation stands in: "die Modelle „Luchs“ und „Marder“", "Parolen wie „Nie
 * wieder“, „Jetzt erst recht“"; of the token before the quotation where there is no list.
 */
export function beforeQuotedList(tokens: readonly Token[], quotation: Quotation): number {
  let at = quotation.first - 1
  for (let k = 0; k < LONGEST_LIST; k++) {
    const first = isJoint(tokens[at]) ? startOfQuotation(tokens, at - 1) : -1
    if (first < 0) break
    at = first - 1
  }
  const like = EXAMPLE.test(tokens[at]?.lower ?? '') ? at - 1 : at
  return tokens[like]?.lower === 'wie' ? like - 1 : at
}

/** "Filme wie etwa „Blau“" */
const EXAMPLE = /^(etwa|beispielsweise)$/

const isJoint = (token: Token | undefined) => token?.kind === 'comma' || /^(und|oder|sowie)$/.test(token?.lower ?? '')

/** Where the quotation starts whose closing mark stands at `mark`; -1 if none ends there. */
function startOfQuotation(tokens: readonly Token[], mark: number): number {
  const closing = tokens[mark]
  if (closing?.kind !== 'quote' || closing.quotation < 0) return -1
  for (let i = mark - 1; i >= Math.max(0, mark - LONGEST_ITEM); i--) {
    const { kind, quotation } = tokens[i] as Token
    if (kind === 'quote' && quotation === closing.quotation) return i
  }
  return -1
}
