import type { ReportingVerb } from '../../../extraction/language.js'
import type { Act } from '../../../extraction/model.js'

/** The words of a list between white space. */
export const words = (list: string) => list.split(/\s+/).filter(Boolean)

/** The rows of a table, one a line, with their cells: "behaupten | dass bare | assert". */
export const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map(line => line.split('|').map(cell => cell.trim()))

/** Verbs by their lemma: "behaupten | dass bare | assert". */
export const verbsOf = (...tables: readonly string[]) =>
  new Map<string, ReportingVerb>(
    tables
      .flatMap(rows)
      .map(([lemma = '', takes = '', act]) => [
        lemma,
        { lemma, act: act as Act, takes: new Set(words(takes)), companion: null },
      ]),
  )

/** "stellen aussicht | object | promise": phrase rows by their verb. */
export function phrasesOf(table: string): Map<string, ReportingVerb[]> {
  const phrases = new Map<string, ReportingVerb[]>()
  for (const [phrase = '', takes = '', act] of rows(table)) {
    const [lemma = '', companion = ''] = phrase.split(' ')
    const row = { lemma, act: act as Act, takes: new Set(words(takes)), companion: companion.toLowerCase() }
    phrases.set(lemma, [...(phrases.get(lemma) ?? []), row])
  }
  return phrases
}

/** Of what many forms are asked for it keeps no more, so that a hostile text cannot fill the memory. */
export const CACHE_LIMIT = 200_000

/** Remembers what was said of each form: the nouns of a text come again, and their endings are many. */
export function judgedOnce<T extends boolean | object | null>(judge: (form: string) => T): (form: string) => T {
  const known = new Map<string, T>()
  return form => {
    const judged = known.get(form)
    if (judged !== undefined) return judged
    if (known.size >= CACHE_LIMIT) known.clear()
    const fresh = judge(form)
    known.set(form, fresh)
    return fresh
  }
}

/** "Angaben" of "UNO-Angaben"; compounds without a hyphen stand in the table. */
export const lastPart = (form: string) => form.slice(form.lastIndexOf('-') + 1)
