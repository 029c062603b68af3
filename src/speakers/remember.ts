/** Answers kept; then all are forgotten, so that a hostile text cannot fill the memory. */
const LIMIT = 100_000

/** The same function of a word, worked out once for each word: news repeats its nouns and names all day. */
export function remember<T extends string | number | boolean | object | null>(
  work: (word: string) => T,
): (word: string) => T {
  const known = new Map<string, T>()
  return word => {
    const before = known.get(word)
    if (before !== undefined) return before
    if (known.size >= LIMIT) known.clear()
    const found = work(word)
    known.set(word, found)
    return found
  }
}
