import type { Article } from '../articles/model.js'
import type { Interval } from '../dates/interval.js'
import type { Span } from '../extraction/model.js'
import type { ReadStatement } from '../store/statement-rows.js'
import { COLOURS, markText, type Style } from './mark-text.js'

interface FormatInput {
  readonly id: string
  readonly article: Article
  /** Null if the article's language is not known. */
  readonly statements: readonly ReadStatement[] | null
  readonly style: Style
}

/**
 * An article to read on a terminal: its text with the statements marked, `[1 quote 1]`, `{1 speaker}`, `<1 cue>`, and below each
 * paragraph what is known of the statements that begin in it.
 */
export function formatArticle({ id, article, statements, style }: FormatInput): string {
  const heading = [
    style(['bold'], article.title || '(no title)'),
    style(['dim'], [id, article.outlet, formatDay(article.published)].filter(Boolean).join(' · ')),
  ]
  if (!statements) return [...heading, '', `(not read: the language is "${article.language}")`].join('\n')
  const marked = markText(article.text, statements, style)
  const paragraphs = paragraphsOf(article.text).flatMap(([begin, end]) => {
    const inside = statements.flatMap((statement, i) =>
      startsIn(statement, begin, end) ? [describe(i, statements, article, style)] : [],
    )
    return ['', marked(begin, end), ...inside]
  })
  return [...heading, ...paragraphs].join('\n')
}

/** Two lines: who and what, and when, to whom, inside what. */
function describe(index: number, statements: readonly ReadStatement[], article: Article, style: Style): string {
  const { statement, attribution, said } = statements[index]!
  const colour = COLOURS[index % COLOURS.length]!
  const cut = (spans: readonly Span[]) => spans.map(([begin, end]) => article.text.slice(begin, end)).join(' … ')
  const names = attribution.speakers.map(({ name, slug }) => (slug ? name : `${name}*`)).join(' and ')
  const mention = cut(statement.speaker)
  const first = [
    style([colour, 'bold'], String(index + 1).padStart(4)),
    style(['bold'], names || 'unknown speaker'),
    mention && mention !== names ? style(['dim'], `(${mention})`) : '',
    `${statement.type} ${statement.act}`,
    style(
      [statement.confidence >= 0.9 ? 'green' : statement.confidence >= 0.7 ? 'yellow' : 'red'],
      statement.confidence.toFixed(2),
    ),
    style(['dim'], statement.rule),
  ]
  const details = [
    ['cue', cut(statement.cue)],
    ['to', cut(statement.addressee)],
    ['relayed by', attribution.relayers.map(({ name }) => name).join(', by ')],
    ['said', `${formatDay(said)}${said.phrase ? ` (${said.phrase})` : ''}`],
    ['in', toNumber(statement.parent)],
    ['about', toNumber(statement.refersTo)],
  ].filter(([, value]) => value)
  return `${first.filter(Boolean).join(' ')}\n     ${style(['dim'], details.map(([name, value]) => `${name}: ${value}`).join('  '))}`
}

const toNumber = (index: number | null): string => (index === null ? '' : String(index + 1))

function startsIn({ statement }: ReadStatement, begin: number, end: number): boolean {
  const start = statement.quote[0]?.[0] ?? 0
  return start >= begin && start < end
}

/** As precisely as it is known: `2022`, `2022-01`, `2022-01-21`, `2022-01-03 to 2022-01-09`. */
function formatDay({ from, to, precision }: Interval): string {
  if (precision === 'unknown' || (!from && !to)) return 'undated'
  if (precision === 'year') return from?.slice(0, 4) ?? ''
  if (precision === 'month') return from?.slice(0, 7) ?? ''
  return from === to ? from! : `${from ?? '…'} to ${to ?? '…'}`
}

function paragraphsOf(text: string): Span[] {
  return Array.from(text.matchAll(/[^\n]+/g), match => [match.index, match.index + match[0].length])
}
