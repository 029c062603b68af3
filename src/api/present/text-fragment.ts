/** From this length on, the fragment names the first and last words instead of all of them. */
const LONG = 120
const EDGE_WORDS = 5

/**
 * The address with a text fragment (`#:~:text=…`), on which a browser opens the page at these words and marks them.
 * `textFragmentLink('https://a.example/1', 'keine Invasion')` is `https://a.example/1#:~:text=keine%20Invasion`; null without an address.
 */
export function textFragmentLink(url: string | null, words: string): string | null {
  if (url === null || !URL.canParse(url)) return null
  const place = new URL(url)
  const text = words.trim().replace(/\s+/g, ' ')
  const fragment = text.length < LONG ? encode(text) : `${encode(firstWords(text))},${encode(lastWords(text))}`
  return `${place.href.replace(/#.*$/, '')}#${place.hash.slice(1).replace(/:~:.*$/, '')}:~:text=${fragment}`
}

function firstWords(text: string): string {
  return text.split(' ').slice(0, EDGE_WORDS).join(' ')
}

function lastWords(text: string): string {
  return text.split(' ').slice(-EDGE_WORDS).join(' ')
}

/** `-` and `,` separate the fragment's own parts; half a surrogate pair cannot be written in an address. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D')
}
