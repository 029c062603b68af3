import { eld } from 'eld/extrasmall'

/** The first so many characters tell the language as well as all of them. */
const SAMPLE = 300
const DEFAULT = 'de'

/**
 * The language of a text whose source does not say it, as a BCP 47 tag. A text too short or too odd to tell counts as German, which
 * is what this program is given.
 * @example detectLanguage('The minister said it would not attend.') // 'en'
 */
export function detectLanguage(text: string): string {
  const result = eld.detect(text.slice(0, SAMPLE))
  return result.isReliable() ? result.language : DEFAULT
}

/** A language as pages and feeds name it (`de_DE`, `DE`, ` de `) as a BCP 47 tag; null if it is none. */
export function toLanguageTag(name: string | null | undefined): string | null {
  try {
    return Intl.getCanonicalLocales((name ?? '').trim().replace(/_/g, '-'))[0] ?? null
  } catch {
    return null
  }
}
