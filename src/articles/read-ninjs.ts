import * as z from 'zod'
import { parseFragment } from './dom.js'
import { detectLanguage, toLanguageTag } from './languages.js'
import { firstDate } from './loose-date.js'
import type { Article } from './model.js'
import { pageText } from './page-text.js'
import { ReadError } from './read-failure.js'
import { toWebAddress } from './web-address.js'

const text = z.string().nullish()

/** The parts of ninjs 1.x and 2.x (IPTC's news in JSON) that tell an article; the rest is passed over. */
const schema = z.object({
  uri: text,
  type: text,
  pubstatus: text,
  headline: text,
  headlines: z.array(z.object({ value: z.string() })).nullish(),
  title: text,
  language: text,
  byline: text,
  by: text,
  firstcreated: text,
  firstCreated: text,
  versioncreated: text,
  versionCreated: text,
  provider: z.object({ name: text }).nullish(),
  copyrightholder: text,
  copyrightHolder: text,
  link: text,
  url: text,
  body_text: text,
  body_html: text,
  body_xhtml: text,
  bodies: z.array(z.object({ contentType: text, contenttype: text, value: z.string() })).nullish(),
})
type Ninjs = z.infer<typeof schema>

/** Whether a JSON object is a ninjs item: it has a body where ninjs has one. */
export function looksLikeNinjs(value: object): boolean {
  return ['body_text', 'body_html', 'body_xhtml', 'bodies'].some(key => key in value)
}

/**
 * Reads a ninjs item as news agencies deliver it.
 * @throws ReadError if it has no text, or was withdrawn by the agency.
 */
export function readNinjs(value: unknown): Article {
  const parsed = schema.safeParse(value)
  if (!parsed.success)
    throw new ReadError(`not ninjs: "${parsed.error.issues[0]?.path.join('.')}": ${parsed.error.issues[0]?.message}`)
  const item = parsed.data
  if (item.pubstatus && item.pubstatus !== 'usable')
    throw new ReadError(`the item is not for use: its pubstatus is "${item.pubstatus}"`)
  const title = item.headline ?? item.headlines?.[0]?.value ?? item.title ?? ''
  const body = bodyOf(item, title)
  if (body === '') throw new ReadError('the item has no text in body_text, body_html, body_xhtml or bodies')
  return {
    externalId: item.uri ?? null,
    title,
    text: body,
    outlet: item.provider?.name ?? item.copyrightholder ?? item.copyrightHolder ?? null,
    url: [item.url, item.link, item.uri].map(toWebAddress).find(Boolean) ?? null,
    author: item.byline ?? item.by ?? null,
    language: toLanguageTag(item.language) ?? detectLanguage(body),
    published: firstDate(item.firstcreated, item.firstCreated, item.versioncreated, item.versionCreated),
  }
}

/** Marked-up text first, for plain text has often lost its paragraphs; of several bodies the longest. */
function bodyOf(item: Ninjs, title: string): string {
  const bodies = (item.bodies ?? []).toSorted((a, b) => b.value.length - a.value.length)
  const isMarkup = (body: (typeof bodies)[number]) => /html/.test(body.contentType ?? body.contenttype ?? '')
  const markup = item.body_html ?? item.body_xhtml ?? bodies.find(isMarkup)?.value
  if (markup?.trim()) return pageText(parseFragment(markup), title)
  return (item.body_text ?? bodies[0]?.value ?? '').trim()
}
