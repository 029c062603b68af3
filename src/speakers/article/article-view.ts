import type { Interval } from '../../dates/interval.js'
import type { Span, Statement } from '../../extraction/model.js'
import type { Analysis, Range, Token } from '../../extraction/text/model.js'
import type { Register } from '../register/model.js'
import { findMentions, type Mention } from './find-mentions.js'
import { indexOrganisations, isAbbreviated, type Organisations } from './index-organisations.js'
import { indexPeople } from './index-people.js'
import type { People } from './people.js'

/** The article as the resolution sees it: everything is indexed once, every question afterwards is a look-up. */
export interface ArticleView {
  readonly title: string
  readonly analysis: Analysis
  readonly tokens: readonly Token[]
  readonly published: Interval
  readonly register: Register
  readonly mentions: readonly Mention[]
  readonly people: People
  readonly organisations: Organisations
  /** Tokens of the statements' speakers. */
  readonly speaking: Uint8Array
  /** Tokens of what is quoted or reported in a clause of its own. */
  readonly reported: Uint8Array
}

export function viewArticle(
  title: string,
  published: Interval,
  { analysis, statements }: { readonly analysis: Analysis; readonly statements: readonly Statement[] },
  register: Register,
): ArticleView {
  const speaking = markTokens(
    analysis.tokens,
    statements.flatMap(statement => statement.speaker),
  )
  const clauses = statements.filter(({ type }) => type === 'Direct' || type === 'Indirect')
  const mentions = findMentions(analysis)
  return {
    title,
    analysis,
    tokens: analysis.tokens,
    published,
    register,
    mentions,
    people: indexPeople(title, analysis.tokens, mentions, {
      isRealm: name => register.named(name).some(entry => entry.kind !== 'person'),
      isPerson: name => register.named(name).some(entry => entry.kind === 'person'),
      isInitials: ({ phrase }) => isAbbreviated(analysis.tokens, phrase),
      partyOf: name => register.named(name).find(entry => entry.kind === 'party')?.slug ?? null,
      speaks: ({ phrase }) => speaking[phrase.last - 1] === 1,
    }),
    organisations: indexOrganisations(analysis.tokens, mentions),
    speaking,
    reported: markTokens(
      analysis.tokens,
      clauses.flatMap(({ quote }) => quote),
    ),
  }
}

function markTokens(tokens: readonly Token[], spans: readonly Span[]): Uint8Array {
  const marked = new Uint8Array(tokens.length)
  for (const span of spans) {
    const { first, last } = tokensOf(tokens, span)
    marked.fill(1, first, last)
  }
  return marked
}

/** The tokens of a span of characters. */
export function tokensOf(tokens: readonly Token[], [begin, end]: Span): Range {
  return { first: firstAfter(tokens, begin), last: firstFrom(tokens, end) }
}

/** Index of the last mention that begins before the token, -1 if none does. */
export function mentionBefore(mentions: readonly Mention[], token: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.phrase.first < token) low = middle + 1
    else high = middle
  }
  return low - 1
}

function firstAfter(tokens: readonly Token[], offset: number): number {
  return search(tokens, token => token.end > offset)
}

function firstFrom(tokens: readonly Token[], offset: number): number {
  return search(tokens, token => token.begin >= offset)
}

function search(tokens: readonly Token[], reached: (token: Token) => boolean): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (reached(tokens[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}
