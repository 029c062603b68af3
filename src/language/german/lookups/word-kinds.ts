import type { NounKind, VerbKind, WordKinds } from '../../../extraction/language.js'
import { nounKinds, verbKinds } from '../word-kinds.js'
import { words } from './read-tables.js'

const NOUNS = mapped(nounKinds, ([nouns, endings = '']) => new RegExp(`(${words(nouns).join('|')})${endings}$`))
const VERBS = mapped(verbKinds, verbs => new Set(words(verbs)))

/** What single rules ask of nouns and verbs. */
export const wordKinds: WordKinds = {
  nounIs: (kind, form) => NOUNS[kind].test(form),
  verbIs: (kind, form) => VERBS[kind].has(form),
}

function mapped<K extends NounKind | VerbKind, T, U>(table: Readonly<Record<K, T>>, read: (row: T) => U): Record<K, U> {
  return Object.fromEntries(Object.entries<T>(table).map(([kind, row]) => [kind, read(row)])) as Record<K, U>
}
