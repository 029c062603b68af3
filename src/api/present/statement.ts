import type { ArticleRecord, PartyRecord, SpanRecord, StatementRecord } from '../../store/statement-record.js'
import type { StatementAnswer } from '../schemas/statement.js'
import { citationOf } from './citation.js'
import { textFragmentLink } from './text-fragment.js'

/** Characters of context on either side. */
const CONTEXT = 160
/** Characters by which a quote selector finds the right one of several equal places. */
const SELECTOR_CONTEXT = 32

/** A statement as the API shows it; `base` is the server's address without a slash at the end. */
export function presentStatement(record: StatementRecord, base: string): StatementAnswer {
  const { article } = record
  const spans = quoteSpans(record)
  return {
    id: record.id,
    url: `${base}/api/statements/${record.id}`,
    type: record.type,
    act: record.act,
    text: record.text,
    spans: spans.map(span => presentSpan(span, article)),
    context: contextOf(article.text, spans),
    speaker: record.speakers[0] ? presentParty(record.speakers[0]) : null,
    speakers: record.speakers.map(presentParty),
    relayedBy: record.relayers[0] ? presentParty(record.relayers[0]) : null,
    cue: record.cue,
    addressee: record.addressee,
    said: record.said,
    published: article.published,
    article: presentCitedArticle(article),
    confidence: record.confidence,
    rule: record.rule,
    status: record.status as StatementAnswer['status'],
    nestedIn: record.nestedInId,
    refersTo: record.refersToId,
    citation: citationOf(record),
    updated: record.updatedAt.toISOString(),
  }
}

/** The spans of the statement's own words. */
export function quoteSpans(record: StatementRecord): SpanRecord[] {
  return record.spans.filter(span => span.part === 'quote')
}

export function presentParty({ id, slug, name, kind, role, wikidata, mention }: PartyRecord) {
  return { id, slug, name, kind, role, wikidata, mention }
}

export function presentCitedArticle({ id, title, outlet, url, language, sha256 }: ArticleRecord) {
  return { id, title, outlet, url, language, sha256 }
}

function presentSpan({ start, end, text }: SpanRecord, article: ArticleRecord): StatementAnswer['spans'][number] {
  return {
    start,
    end,
    text,
    selectors: [
      { type: 'TextQuoteSelector', exact: text, ...contextAround(article.text, start, end) },
      { type: 'TextPositionSelector', start, end },
    ],
    link: textFragmentLink(article.url, text),
  }
}

/** What stands right before and after a span, for a `TextQuoteSelector`. */
export function contextAround(text: string, start: number, end: number): { prefix: string; suffix: string } {
  return {
    prefix: text.slice(Math.max(0, start - SELECTOR_CONTEXT), start),
    suffix: text.slice(end, end + SELECTOR_CONTEXT),
  }
}

/** What stands before the first span and after the last, cut at words. */
export function contextOf(text: string, spans: readonly SpanRecord[]): { before: string; after: string } {
  const start = spans[0]?.start ?? 0
  const end = spans.at(-1)?.end ?? 0
  const before = text.slice(Math.max(0, start - CONTEXT), start)
  const after = text.slice(end, end + CONTEXT)
  return {
    before: start > CONTEXT ? before.replace(/^\S*\s/u, '') : before,
    after: end + CONTEXT < text.length ? after.replace(/\s\S*$/u, '') : after,
  }
}
