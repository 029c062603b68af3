import type { Range } from '../extraction/model.js'
import type { ArticleView } from './article-view.js'
import { isCapitalMetonym } from './metonyms.js'
import { splitTitles } from './name-parts.js'
import { genderOfNoun, nounOf } from './nouns.js'
import { type Phrase, readPhrase } from './read-phrase.js'
import { ofRegister, type Referent } from './referent.js'
import { resolveDescription } from './resolve-description.js'
import { asAbbreviation, findInstitution } from './resolve-institution.js'
import { asName, roleText } from './resolve-person.js'
import { afterClassNoun, CLASS_NOUN, genderOfDeterminer, quotedName, tailText } from './write-name.js'
import { headOf, isPlural, joinTokens, writeNominative } from './write-nominative.js'

/** Whom a noun phrase means: a person, an institution, a government, somebody described; null if it holds no noun. */
export function resolveNounPhrase(view: ArticleView, range: Range): Referent | null {
  const phrase = readPhrase(view.tokens, range)
  if (phrase === null) return null
  const parts = splitTitles(phrase.nouns)
  return (
    asName(view, phrase, parts) ??
    asRegistered(view, phrase) ??
    asAbbreviation(view, phrase) ??
    asDescription(view, phrase) ??
    asInstitution(view, phrase) ??
    asWritten(view, phrase)
  )
}

/** "das Ministerium" is who the fuller name before it is. */
function asInstitution(view: ArticleView, phrase: Phrase): Referent | null {
  const range = findInstitution(view, phrase)
  return range && resolveNounPhrase(view, range)
}

/** "BIAC" in "der Betreiber des Flughafens, BIAC", "die Hamas" in "die Regierungspartei, die Hamas"; null for descriptions. */
export function resolveProper(view: ArticleView, range: Range): Referent | null {
  const phrase = readPhrase(view.tokens, range)
  if (phrase === null || phrase.tail.first < phrase.tail.last) return null
  const registered = asRegistered(view, phrase)
  if (registered) return registered
  const bare = phrase.determiner === null && phrase.modifiers.length === 0 && phrase.nouns.every(token => token.capital)
  return (bare || afterClassNoun(phrase) !== null) && nounOf(headOf(phrase).lower)?.kind !== 'person'
    ? asWritten(view, phrase)
    : null
}

/** The register by the whole phrase, by its noun with adjectives, by the name alone. */
function asRegistered(view: ArticleView, phrase: Phrase): Referent | null {
  const gender = genderOfNoun(headOf(phrase).lower)
  const nominative = writeNominative(phrase, gender)
  const tail = joinTokens(view.tokens.slice(phrase.tail.first, phrase.tail.last))
  const special = afterClassNoun(phrase)
  const names = [
    `${nominative} ${tail}`.trim(),
    phrase.modifiers.length === 0 ? joinTokens(phrase.nouns) : null,
    nominative,
    phrase.quoted ? quotedName(phrase) : null,
    special && `${special} ${tail}`,
    special,
    CLASS_NOUN.test(phrase.nouns.at(-1)!.lower) ? tail.replace(/ ?\(.*/, '') : null,
    stripGenitive(nominative),
    phrase.nouns.length === 2 ? `${phrase.nouns[1]!.text} ${phrase.nouns[0]!.text}` : null, // "Kenias Regierung"
    nounOf(phrase.nouns[0]!.lower) && /^\p{Lu}{3,}$/u.test(phrase.nouns.at(-1)!.text)
      ? phrase.nouns.at(-1)!.text
      : null, // "UN-Kinderhilfswerk UNICEF"
    nominative.replace(/\.(?:de|com|net|org|at|ch)$/, ''),
  ]
  for (const name of names) {
    const found = !name ? [] : view.register.named(name).filter(entry => entry.kind !== 'person')
    if (found.length !== 1) continue
    const [entry] = found
    if (entry && !isCapitalMetonym(view, entry, name!)) return ofRegister(entry, null, gender)
  }
  return null
}

function stripGenitive(name: string): string | null {
  return name.endsWith('s') ? name.slice(0, -1) : null
}

function asDescription(view: ArticleView, phrase: Phrase): Referent | null {
  const head = headOf(phrase)
  if (nounOf(head.lower)?.kind !== 'person' || isPlural(phrase, head)) return null
  if (/^(?:ein|eine|einem|einen|einer|eines)$/.test(phrase.determiner ?? '')) return null
  return resolveDescription(view, phrase, roleText(phrase, [head]))
}

/** The phrase itself, in the nominative and without article. */
function asWritten(view: ArticleView, phrase: Phrase): Referent {
  const head = headOf(phrase)
  const noun = nounOf(head.lower)
  const gender = genderOfNoun(head.lower) ?? genderOfDeterminer(phrase)
  const plural = isPlural(phrase, head)
  const tail = tailText(view, phrase)
  const name = phrase.quoted
    ? quotedName(phrase)
    : (afterClassNoun(phrase) ?? `${writeNominative(phrase, gender)} ${tail}`.trim())
  const proper =
    phrase.quoted ||
    phrase.nouns.some(
      token => /\p{Lu}.*\p{Lu}|\d/u.test(token.text) && token.kind === 'word' && !token.text.includes('-'),
    )
  const animate = (noun !== null && noun.kind !== 'document') || (proper && noun === null)
  const kind =
    noun?.kind === 'person' ? (plural ? 'group' : 'other') : (noun?.kind ?? (proper ? 'organisation' : 'other'))
  return { name, kind, entry: null, gender, plural, animate, role: null }
}
