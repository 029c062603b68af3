import type { ArticleView } from '../article/article-view.js'
import { fold } from '../fold.js'
import type { Phrase } from '../phrases/model.js'
import { headOf } from '../phrases/write-nominative.js'
import type { RegisterEntry } from '../register/model.js'
import { ofRegister, type Referent } from './referent.js'
import { isPlainDescription } from './resolve-institution.js'

const words = new WeakMap<ArticleView, ReadonlySet<string>>()

/**
 * Whether the name is a capital that here is only a place: "Moskau" stands for the government where it speaks or the article is
 * about Russia; without any sign of that the city is meant.
 */
export function isOnlyPlace(view: ArticleView, phrase: Phrase, entry: RegisterEntry, name: string): boolean {
  if (entry.kind !== 'government' || !entry.aliases.some(alias => fold(alias) === fold(`Regierung in ${name}`)))
    return false
  return !speaks(view, phrase, name) && !isAbout(view, entry, name)
}

/** "Teheran bestreitet", "laut Teheran", "aus Teheran hieß es", not "in Teheran hieß es"; Berlin, Wien and Bern are heard themselves. */
function speaks({ tokens, speaking }: ArticleView, { first, determiner, nouns }: Phrase, name: string): boolean {
  if (!speaking[first] || determiner !== null || nouns.length > 1 || OF_THEIR_OWN.test(name)) return false
  return !/^(?:in|bei|nach|von|um|über)$/.test(tokens[first - 1]?.lower ?? '')
}

const OF_THEIR_OWN = /^(?:Berlin|Wien|Bern)$/

/** "Staatsstreich in Togo": there "die Regierung", of which the article tells no more, is that of the one country in the title. */
export function governmentInTitle({ title, tokens, register }: ArticleView, phrase: Phrase): Referent | null {
  if (headOf(phrase).lower !== 'regierung' || !isPlainDescription(tokens, phrase)) return null
  const names = title
    .split(/[^\p{L}]+/u)
    .flatMap(word => [word, word.replace(/s$/, ''), word.replace(/e?[nrs]?$/, 'e Regierung')])
  const isCountry = ({ kind, aliases }: RegisterEntry, name: string) =>
    kind === 'government' && !aliases.some(alias => fold(alias) === fold(`Regierung in ${name}`))
  const [found, other] = new Set(names.flatMap(name => register.named(name).filter(entry => isCountry(entry, name))))
  return found && !other ? ofRegister(found, null, 'f') : null
}

/** The article names the country, its people or its government in another way. */
function isAbout(view: ArticleView, entry: RegisterEntry, name: string): boolean {
  const found = wordsOf(view)
  for (const other of [entry.name, ...entry.aliases]) {
    if (/^(?:Regierung|Führung) /.test(other) || fold(other).includes(fold(name))) continue
    const first = fold(other.split(/[\s-]/)[0]!)
    if (found.has(first) || found.has(first.replace(/e$/, ''))) return true
  }
  return false
}

/** Stems of all words of the article, those before a hyphen included: "US-Präsident" gives "us". */
function wordsOf(view: ArticleView): ReadonlySet<string> {
  const known = words.get(view)
  if (known) return known
  const found = new Set<string>()
  for (const token of view.tokens) {
    if (token.kind !== 'word') continue
    const folded = fold(token.text.split('-')[0]!)
    found.add(folded)
    found.add(folded.replace(/(?:e[nrsm]?|s)$/, ''))
  }
  words.set(view, found)
  return found
}
