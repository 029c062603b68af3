import { ReadError } from './read-failure.js'

/** Parameters that tell how a reader came, not what the address shows. */
const TRACKING =
  /^(?:utm_\w+|at_(?:medium|campaign)|mc_[ce]id|wt_z?mc|(?:fb|g|d)clid|msclkid|xtor|ns_(?:mchannel|source|campaign))$/

/**
 * An article's web address without what leads to the same article: parameters that track readers, and the place on the page. Null if
 * it is no web address (`javascript:`, a path); otherwise as it was written.
 * @example toWebAddress('https://bote.example/hafen?id=7&utm_source=rss#kommentare') // 'https://bote.example/hafen?id=7'
 */
export function toWebAddress(text: string | null | undefined): string | null {
  const written = text?.trim() ?? ''
  if (!/^https?:\/\//i.test(written) || !URL.canParse(written)) return null
  const url = new URL(written)
  const tracking = [...url.searchParams.keys()].filter(name => TRACKING.test(name))
  if (tracking.length === 0) return written.replace(/#(?!!).*$/, '')
  for (const name of tracking) url.searchParams.delete(name)
  if (!url.hash.startsWith('#!')) url.hash = ''
  return url.href
}

/**
 * The address that a source gives under the name `url`, if it gives one.
 * @throws ReadError if it is no web address.
 */
export function readAddress(text: string | null | undefined): string | null {
  const address = toWebAddress(text)
  if (text?.trim() && !address) throw new ReadError(`"url": ${JSON.stringify(text)} is not a web address (https://…)`)
  return address
}
