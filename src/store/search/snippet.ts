import { type Word, wordsOf } from './fold-words.js'
import { isHit } from './match-term.js'
import type { TextQuery } from './parse-text-query.js'

const WIDTH = 240

/** The part of a text that has the most hits, as HTML: hits in `<mark>`, all else escaped, `…` where something is left out. */
export function snippetOf(text: string, query: TextQuery): string {
  const wanted = query.filter(term => !term.without)
  const hits = wordsOf(text).filter(word => wanted.some(term => isHit(word.folded, term)))
  const [start, end] = densestWindow(text, hits)
  const shown = hits.filter(hit => hit.start >= start && hit.end <= end)
  const marked = shown.reduceRight(
    ({ html, until }, hit) => ({
      html: `<mark>${escapeHtml(text.slice(hit.start, hit.end))}</mark>${escapeHtml(text.slice(hit.end, until))}${html}`,
      until: hit.start,
    }),
    { html: '', until: end },
  )
  const body = escapeHtml(text.slice(start, marked.until)) + marked.html
  return `${start > 0 ? '… ' : ''}${body}${end < text.length ? ' …' : ''}`
}

/** The window that begins a little before the hit after which most others follow, cut at spaces. */
function densestWindow(text: string, hits: readonly Word[]): readonly [number, number] {
  if (text.length <= WIDTH) return [0, text.length]
  let best = 0
  let most = 0
  for (let first = 0, last = 0; first < hits.length; first++) {
    while (last < hits.length && hits[last]!.end <= hits[first]!.start + WIDTH * 0.8) last++
    if (last - first > most) [best, most] = [hits[first]!.start, last - first]
  }
  const start = atSpace(text, Math.max(0, Math.min(best - WIDTH * 0.2, text.length - WIDTH)))
  const space = text.lastIndexOf(' ', start + WIDTH)
  return [start, start + WIDTH >= text.length || space <= start ? Math.min(text.length, start + WIDTH) : space]
}

function atSpace(text: string, from: number): number {
  const start = Math.floor(from)
  if (start === 0) return 0
  const space = text.indexOf(' ', start)
  return space === -1 || space > start + WIDTH / 4 ? start : space + 1
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`)
}
