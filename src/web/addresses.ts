/** Where a page for people lives. */
export const statementPath = (id: string) => `/statements/${encodeURIComponent(id)}`
export const articlePath = (id: string) => `/articles/${encodeURIComponent(id)}`
export const speakerPath = (slug: string) => `/speakers/${encodeURIComponent(slug)}`

/** An article's address if a browser may be sent there: of the web, and not one that runs a script. */
export function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) ? url : null
}

/** The search with these filters: `searchPath({ speaker: 'sergej-lawrow' })` is `/?speaker=sergej-lawrow`. */
export function searchPath(filters: Readonly<Record<string, string>>): string {
  return relative('/', new URLSearchParams(filters))
}

/** The same address with other values of some parameters, on its first page; null or an empty list takes one out. */
export function changed(address: URL, changes: Readonly<Record<string, string | readonly string[] | null>>): string {
  const query = new URLSearchParams(address.searchParams)
  for (const [name, values] of Object.entries({ pageToken: null, ...changes })) {
    query.delete(name)
    for (const value of [values ?? []].flat()) query.append(name, value)
  }
  return relative(address.pathname, query)
}

/** The same address without one of a parameter's values. */
export function without(address: URL, name: string, value: string): string {
  return changed(address, { [name]: address.searchParams.getAll(name).filter(other => other !== value) })
}

/** The same address with one more value of a parameter. */
export function withAlso(address: URL, name: string, value: string): string {
  return changed(address, { [name]: [...address.searchParams.getAll(name), value] })
}

function relative(path: string, query: URLSearchParams): string {
  const text = query.toString()
  return text === '' ? path : `${path}?${text}`
}
