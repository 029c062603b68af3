/**
 * Whether two names are one but for case, accents, punctuation, a leading article and German inflection: "Die israelische Regierung" is
 * "der israelischen Regierung".
 */
export function sameName(a: string, b: string): boolean {
  return normalise(a) === normalise(b)
}

const ARTICLE = /^(der|die|das|dem|den|des|ein|eine|einer|eines|einem|einen) /
const ENDING = /(en|em|er|es|e|n|s)$/

function normalise(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(ARTICLE, '')
  return words
    .split(' ')
    .map(word => (word.length > 5 ? word.replace(ENDING, '') : word))
    .join(' ')
}
