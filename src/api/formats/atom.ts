import { XMLBuilder } from 'fast-xml-parser'
import type { StatementRecord } from '../../store/statement-record.js'
import { citationOf } from '../present/citation.js'

/** What a feed is of. */
export interface Feed {
  readonly title: string
  /** Its own address. */
  readonly self: string
  readonly next: string | null
  readonly base: string
  /** When it has no entries. */
  readonly now: Date
}

export const ATOM_TYPE = 'application/atom+xml'

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true })
const LONGEST_TITLE = 100

/** An Atom feed (RFC 4287) of statements, with a link to the next page (RFC 5005). */
export function toAtom(records: readonly StatementRecord[], { title, self, next, base, now }: Feed): string {
  const latest = records.reduce<Date | null>(
    (date, { updatedAt }) => (date && date > updatedAt ? date : updatedAt),
    null,
  )
  const links = [
    { '@rel': 'self', '@href': self, '@type': ATOM_TYPE },
    { '@rel': 'alternate', '@href': `${base}/`, '@type': 'text/html' },
    ...(next ? [{ '@rel': 'next', '@href': next, '@type': ATOM_TYPE }] : []),
  ]
  const feed = {
    '@xmlns': 'http://www.w3.org/2005/Atom',
    id: self,
    title: clean(title),
    updated: (latest ?? now).toISOString(),
    link: links,
    author: { name: 'Wortlaut' },
    entry: records.map(record => toEntry(record, base)),
  }
  return builder.build({ '?xml': { '@version': '1.0', '@encoding': 'utf-8' }, feed })
}

function toEntry(record: StatementRecord, base: string): object {
  const names = record.speakers.map(speaker => ({ name: clean(speaker.name) }))
  return {
    id: `urn:wortlaut:statement:${record.id}`,
    title: clean(titleOf(record)),
    updated: record.updatedAt.toISOString(),
    link: { '@rel': 'alternate', '@href': `${base}/statements/${record.id}`, '@type': 'text/html' },
    ...(names.length > 0 ? { author: names } : {}),
    category: [{ '@term': record.type }, { '@term': record.act }],
    content: { '@type': 'text', '#text': clean(citationOf(record)) },
  }
}

function titleOf({ speakers, text }: StatementRecord): string {
  const words = text.length > LONGEST_TITLE ? `${text.slice(0, LONGEST_TITLE).replace(/\s\S*$/, '')} …` : text
  return `${speakers[0]?.name ?? 'Ungenannt'}: ${words}`
}

/** XML has no place for control characters and half surrogate pairs. */
function clean(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to go
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD')
}
