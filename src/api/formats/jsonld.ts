import type { Interval } from '../../dates/interval.js'
import type { SpeakerKind } from '../../speakers/model.js'
import type { ArticleRecord, PartyRecord, StatementRecord } from '../../store/statement-record.js'
import { contextAround, quoteSpans } from '../present/statement.js'
import type { Format } from './format.js'

/** schema.org, the W3C's Web Annotation, and what neither has a word for. */
const CONTEXT = {
  '@vocab': 'https://schema.org/',
  oa: 'http://www.w3.org/ns/oa#',
  relayedBy: { '@id': 'urn:wortlaut:relayedBy' },
  speechAct: { '@id': 'urn:wortlaut:act' },
  quotationType: { '@id': 'urn:wortlaut:type' },
  status: { '@id': 'urn:wortlaut:status' },
  confidence: { '@id': 'urn:wortlaut:confidence' },
}

/** schema.org's `Quotation` for direct speech and `Claim` for everything else, each based on its `NewsArticle`. */
export const jsonld: Format = {
  type: 'application/ld+json',
  extension: 'jsonld',
  begin: `{"@context":${JSON.stringify(CONTEXT)},"@graph":[\n`,
  item: (record, base) => JSON.stringify(toNode(record, base)),
  between: ',\n',
  end: '\n]}\n',
}

function toNode(record: StatementRecord, base: string): object {
  const { article, speakers, said } = record
  const parties = speakers.map(toAgent)
  return {
    '@id': `${base}/api/statements/${record.id}`,
    '@type': record.type === 'Direct' ? 'Quotation' : 'Claim',
    identifier: record.id,
    text: record.text,
    inLanguage: article.language,
    creator: parties,
    ...(record.type === 'Direct' ? { spokenByCharacter: parties } : {}),
    ...(record.relayers.length > 0 ? { relayedBy: record.relayers.map(toAgent) } : {}),
    ...dateCreated(said),
    isBasedOn: toNewsArticle(article, base),
    ...(record.refersToId ? { about: { '@id': `${base}/api/statements/${record.refersToId}` } } : {}),
    ...(record.nestedInId ? { isPartOf: { '@id': `${base}/api/statements/${record.nestedInId}` } } : {}),
    speechAct: record.act,
    quotationType: record.type,
    status: record.status,
    confidence: record.confidence,
    dateModified: record.updatedAt.toISOString(),
    'oa:hasTarget': quoteSpans(record).map(span => ({
      '@type': 'oa:SpecificResource',
      'oa:hasSource': { '@id': articleId(article, base) },
      'oa:hasSelector': selectors(article.text, span),
    })),
  }
}

function selectors(text: string, { start, end, text: exact }: { start: number; end: number; text: string }) {
  const { prefix, suffix } = contextAround(text, start, end)
  return [
    { '@type': 'oa:TextQuoteSelector', 'oa:exact': exact, 'oa:prefix': prefix, 'oa:suffix': suffix },
    { '@type': 'oa:TextPositionSelector', 'oa:start': start, 'oa:end': end },
  ]
}

/** In ISO 8601 as exact as it is known: `2022-01-21`, `2022-01`, `2022`, or both ends of an interval. */
function dateCreated({ from, to, precision }: Interval): { dateCreated?: string; temporal?: string } {
  if (precision === 'day' && from) return { dateCreated: from }
  if (precision === 'month' && from) return { dateCreated: from.slice(0, 7) }
  if (precision === 'year' && from) return { dateCreated: from.slice(0, 4) }
  return from || to ? { temporal: `${from ?? '..'}/${to ?? '..'}` } : {}
}

function toNewsArticle(article: ArticleRecord, base: string): object {
  const { published, outlet, url } = article
  const { dateCreated: datePublished } = dateCreated(published)
  return {
    '@id': articleId(article, base),
    '@type': 'NewsArticle',
    headline: article.title,
    inLanguage: article.language,
    ...(url ? { url } : {}),
    ...(datePublished ? { datePublished } : {}),
    ...(outlet ? { publisher: { '@type': 'NewsMediaOrganization', name: outlet } } : {}),
  }
}

function articleId(article: ArticleRecord, base: string): string {
  return `${base}/api/articles/${article.id}`
}

const AGENT_TYPES: Readonly<Record<SpeakerKind, string>> = {
  person: 'Person',
  government: 'GovernmentOrganization',
  ministry: 'GovernmentOrganization',
  party: 'Organization',
  organisation: 'Organization',
  agency: 'NewsMediaOrganization',
  media: 'NewsMediaOrganization',
  country: 'Country',
  group: 'Organization',
  document: 'CreativeWork',
  other: 'Thing',
}

function toAgent({ name, kind, wikidata }: PartyRecord): object {
  const sameAs = wikidata ? { sameAs: `https://www.wikidata.org/entity/${wikidata}` } : {}
  return { '@type': AGENT_TYPES[kind], name, ...sameAs }
}
