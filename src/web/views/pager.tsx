import { changed } from '../addresses.js'

interface PagerProps {
  readonly address: URL
  /** Token of the next page; null on the last. */
  readonly next: string | null
  readonly names: { readonly first: string; readonly next: string }
}

/** The ways to the next page and back to the first. */
export function Pager({ address, next, names }: PagerProps) {
  const later = address.searchParams.has('pageToken')
  if (next === null && !later) return null
  return (
    <p class="pager">
      {next !== null && (
        <a class="button" rel="next" href={changed(address, { pageToken: next })}>
          {names.next}
        </a>
      )}
      {later && <a href={changed(address, {})}>{names.first}</a>}
    </p>
  )
}
