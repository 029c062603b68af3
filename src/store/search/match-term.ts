import { stemOf } from './fold-words.js'
import type { TextTerm } from './parse-text-query.js'

/** A shorter word is found only by itself, not in compounds: "Rat" would find "Verrat". */
const SHORTEST_TAIL = 4

/** The stem as which a word is also looked for at the end of compounds ("Abzug" in "Truppenabzug"); null if it is too short. */
function tailOf(folded: string): string | null {
  const stem = stemOf(folded)
  return stem.length >= SHORTEST_TAIL && /^\p{L}+$/u.test(stem) ? stem : null
}

/**
 * The ends of a word's stem that may be a word that somebody looks for, the longest first: `ruppenabzug`, `uppenabzug` … `bzug` of
 * "Truppenabzug". FTS5 streams the rows of one token, but merges those of all tokens with one beginning before it gives the first.
 */
export function tailsOf(folded: string): string[] {
  const letters = [...(tailOf(folded) ?? '')]
  return Array.from({ length: Math.max(0, letters.length - SHORTEST_TAIL) }, (_, i) => letters.slice(i + 1).join(''))
}

/** Whether a word of a text is what the term looks for: the same judgement as the index's, for marking hits. */
export function isHit(folded: string, { kind, words }: TextTerm): boolean {
  if (kind === 'phrase') return words.includes(folded)
  const [wanted] = words
  if (wanted === undefined) return false
  if (kind === 'prefix') return folded.startsWith(wanted)
  const stem = stemOf(folded)
  return folded === wanted || stem === stemOf(wanted) || endsIn(stem, tailOf(wanted))
}

function endsIn(stem: string, tail: string | null): boolean {
  return tail !== null && stem.endsWith(tail)
}
