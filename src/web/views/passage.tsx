import { Fragment } from 'preact'
import { contextOf, quoteSpans } from '../../api/present/statement.js'
import type { StatementRecord } from '../../store/statement-record.js'
import { webAddress } from '../addresses.js'
import type { Texts } from '../words/german.js'

/** Longer text between the parts of a quote is left out. */
const MOST_BETWEEN = 240
/** From this length on, large letters would not let anybody read. */
const LONG = 280
const PARAGRAPH = /\n\s*\n/

/** The words large, in the place where they stand: what comes before, between its parts and after is there, but quieter. */
export function Passage({ statement, texts }: { statement: StatementRecord; texts: Texts }) {
  const { article } = statement
  const spans = quoteSpans(statement)
  const { before, after, closing } = around(statement)
  return (
    <section class="passage" aria-label={texts.statement.quoteIn} lang={article.language}>
      {before && <p class="context">{before}</p>}
      <blockquote class={statement.text.length > LONG ? 'long' : undefined} cite={webAddress(article.url) ?? undefined}>
        <p>
          {spans.map(({ start, text }, index) => (
            <Fragment key={start}>
              {index > 0 && <span class="between">{between(article.text, spans[index - 1]!.end, start)}</span>}
              {text}
            </Fragment>
          ))}
          {closing && <span class="between">{closing}</span>}
        </p>
      </blockquote>
      {after && <p class="context">{after}</p>}
    </section>
  )
}

/** What stands around the words in their paragraph. A comma or full stop that ends them goes with them: no line begins with one. */
function around(statement: StatementRecord): { before: string; after: string; closing: string } {
  const { text } = statement.article
  const spans = quoteSpans(statement)
  const context = contextOf(text, spans)
  const before = context.before.split(PARAGRAPH).at(-1)!.trim()
  const rest = context.after.split(PARAGRAPH)[0]!
  const closing = /^[,.;:!?…]*/.exec(rest)![0]
  const after = rest.slice(closing.length).trim()
  const startsLater = (spans[0]?.start ?? 0) > context.before.length && before === context.before.trim()
  const endsEarlier = (spans.at(-1)?.end ?? 0) + context.after.length < text.length && rest === context.after
  return {
    before: startsLater && before ? `… ${before}` : before,
    after: endsEarlier && after ? `${after} …` : after,
    closing,
  }
}

function between(text: string, start: number, end: number): string {
  return end - start > MOST_BETWEEN ? ' […] ' : text.slice(start, end)
}
