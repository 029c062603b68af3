import { wordsOf } from '../../store/search/fold-words.js'
import { isHit } from '../../store/search/match-term.js'
import { parseTextQuery } from '../../store/search/parse-text-query.js'
import { markText } from '../text/mark-text.js'

/** A text in which the words that were searched for are marked. */
export function Highlighted({ text, q }: { text: string; q: string | null }) {
  if (q === null) return <>{text}</>
  const wanted = parseTextQuery(q).filter(term => !term.without)
  const hits = wordsOf(text).filter(word => wanted.some(term => isHit(word.folded, term)))
  const nodes = markText(
    text,
    hits.map(({ start, end }) => ({ id: String(start), start, end })),
  )
  return <>{nodes.map(node => (typeof node === 'string' ? node : <mark key={node.id}>{node.children}</mark>))}</>
}
