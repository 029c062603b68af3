import { stringify } from 'csv-stringify/sync'
import type { StatementRecord } from '../../store/statement-record.js'
import { presentStatement, quoteSpans } from '../present/statement.js'
import type { Format } from './format.js'

const COLUMNS = [
  'id',
  'type',
  'act',
  'text',
  'speaker',
  'speakerSlug',
  'speakerKind',
  'wikidata',
  'role',
  'mention',
  'jointSpeakers',
  'relayedBy',
  'cue',
  'addressee',
  'saidFrom',
  'saidTo',
  'saidPrecision',
  'saidPhrase',
  'publishedFrom',
  'publishedTo',
  'title',
  'outlet',
  'articleUrl',
  'articleId',
  'language',
  'spans',
  'confidence',
  'rule',
  'status',
  'nestedIn',
  'refersTo',
  'citation',
  'updated',
  'url',
] as const

/**
 * RFC 4180 with a byte order mark, without which Excel takes umlauts for something else. A cell that a spreadsheet would run
 * as a formula (`=`, `+`, `-`, `@` at its start) gets an apostrophe before it.
 */
export const csv: Format = {
  type: 'text/csv',
  extension: 'csv',
  begin: `\uFEFF${line(COLUMNS)}`,
  item: (record, base) => line(cellsOf(record, base)),
  between: '',
  end: '',
}

function line(cells: readonly (string | number | null)[]): string {
  return stringify([[...cells]], { record_delimiter: '\r\n', quoted_string: true, escape_formulas: true })
}

function cellsOf(record: StatementRecord, base: string): (string | number | null)[] {
  const { id, type, act, text, speaker, speakers, relayedBy, cue, addressee, said, published, article, ...rest } =
    presentStatement(record, base)
  const cells: Record<(typeof COLUMNS)[number], string | number | null> = {
    id,
    type,
    act,
    text,
    speaker: speaker?.name ?? null,
    speakerSlug: speaker?.slug ?? null,
    speakerKind: speaker?.kind ?? null,
    wikidata: speaker?.wikidata ?? null,
    role: speaker?.role ?? null,
    mention: speaker?.mention ?? null,
    jointSpeakers:
      speakers
        .slice(1)
        .map(one => one.name)
        .join('; ') || null,
    relayedBy: relayedBy?.name ?? null,
    cue,
    addressee,
    saidFrom: said.from,
    saidTo: said.to,
    saidPrecision: said.precision,
    saidPhrase: said.phrase,
    publishedFrom: published.from,
    publishedTo: published.to,
    title: article.title,
    outlet: article.outlet,
    articleUrl: article.url,
    articleId: article.id,
    language: article.language,
    spans: quoteSpans(record)
      .map(({ start, end }) => `${start}-${end}`)
      .join(' '),
    confidence: rest.confidence,
    rule: rest.rule,
    status: rest.status,
    nestedIn: rest.nestedIn,
    refersTo: rest.refersTo,
    citation: rest.citation,
    updated: rest.updated,
    url: rest.url,
  }
  return COLUMNS.map(column => cells[column])
}
