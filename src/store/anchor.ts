import type { Span } from '../extraction/model.js'

/**
 * Tells where a span of a text stands in a new version of that text, null where its words are gone. Before the first change
 * and behind the last one it moved with the text; between them it is the nearest place with the same words.
 *
 * @example anchor('A sagte: "Ja."', 'Gestern. A sagte: "Ja."')([9, 14]) // [18, 23]
 */
export function anchor(before: string, after: string): (span: Span) => Span | null {
  const prefix = commonPrefix(before, after)
  const suffix = commonSuffix(before, after, prefix)
  const shift = after.length - before.length
  return ([start, end]) => {
    if (end <= prefix) return [start, end]
    if (start >= before.length - suffix) return [start + shift, end + shift]
    const found = nearest(after, before.slice(start, end), start)
    return found < 0 ? null : [found, found + end - start]
  }
}

function commonPrefix(a: string, b: string): number {
  const limit = Math.min(a.length, b.length)
  let length = 0
  while (length < limit && a.charCodeAt(length) === b.charCodeAt(length)) length++
  return length
}

function commonSuffix(a: string, b: string, prefix: number): number {
  const limit = Math.min(a.length, b.length) - prefix
  let length = 0
  while (length < limit && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length++
  return length
}

function nearest(text: string, words: string, place: number): number {
  const behind = text.indexOf(words, place)
  const before = text.lastIndexOf(words, place)
  if (behind < 0 || before < 0) return Math.max(behind, before)
  return behind - place < place - before ? behind : before
}
