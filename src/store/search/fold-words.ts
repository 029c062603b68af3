import snowball from 'snowball-stemmers'

/** A word of a text: where it stands (half-open UTF-16 offsets) and its search key. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly folded: string
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu
const ASCII = /^[a-z0-9]+$/
const LONGEST = 64
const stemmer = snowball.newStemmer('german')
const stems = new Map<string, string>()
const REMEMBERED = 200_000

/** The words of a text in order; what is neither letter nor digit separates them. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), match => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: foldWord(match[0]),
  }))
}

/**
 * The search key of a word: lower case and without diacritics, ß as ss, and ae, oe, ue as the umlauts that they spell.
 * "Müller", "Mueller" and "Muller" are all `muller`, "Straße" and "Strasse" both `strasse`; "neue" and "Quelle" keep theirs,
 * as in Snowball's German. It runs on texts and queries alike, so what it joins by chance only finds a little more.
 */
export function foldWord(word: string): string {
  const lower = word.slice(0, LONGEST).toLowerCase()
  const plain = ASCII.test(lower) ? lower : lower.replaceAll('ß', 'ss').normalize('NFKD').replace(/\p{M}/gu, '')
  return plain.replace(/(^|[^aeiouq])([aou])e/g, '$1$2')
}

/** The stem of a folded word by Snowball's German: `verhandlungen` and `verhandlung` share `verhandl`. */
export function stemOf(folded: string): string {
  const known = stems.get(folded)
  if (known !== undefined) return known
  const stem = stemmer.stem(folded)
  if (stems.size >= REMEMBERED) stems.clear()
  stems.set(folded, stem)
  return stem
}
