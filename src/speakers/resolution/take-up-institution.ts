import { type ArticleView, mentionBefore } from '../article/article-view.js'
import type { Mention } from '../article/find-mentions.js'
import type { Phrase } from '../phrases/model.js'
import { headOf } from '../phrases/write-nominative.js'
import { type InstitutionTerm, institutionTerms, isAuthority } from '../words/institution-terms.js'
import { nounOf } from '../words/nouns.js'
import type { Referent } from './referent.js'
import { isFuller, isPlainDescription } from './resolve-institution.js'

/** How far back "das Unternehmen" finds whom it takes up, in sentences and in mentions. */
const SENTENCES = 20
const MENTIONS = 80
/** How far back the last that acts may stand, where several fit. */
const ACTING = 3

/** Who may be taken up, by name: several mentions of one are one. */
type Named = Map<string, Referent>

/**
 * Whom "das Unternehmen", "die Partei", "die Behörde" takes up: the one institution of that sort in the sentences before, or,
 * among several, the last one that acts; else one that is only known by its name, and at last one to whom something belongs: "ein
 * Mitarbeiter der Welthungerhilfe". Null where none or no single one fits. `resolve` tells whom the i-th mention means.
 */
export function takeUpInstitution(
  view: ArticleView,
  phrase: Phrase,
  resolve: (mention: number) => Referent | null,
): Referent | null {
  if (!isPlainDescription(view.tokens, phrase)) return null
  const terms = termsOf(headOf(phrase).lower)
  if (terms.length === 0) return null
  const { sentence } = view.tokens[phrase.first]!
  const [found, acting, names, owners]: readonly Named[] = [new Map(), new Map(), new Map(), new Map()]
  let last: number | null = null
  for (const i of mentionsBefore(view, phrase.first)) {
    const mention = view.mentions[i]!
    if (isSpokenOf(view, mention, phrase)) continue
    const referent = isNamed(view, mention, i) ? resolve(i) : null
    if (!referent || (referent.plural && referent.entry === null && mention.noun !== null)) continue
    if (/^\p{Ll}/u.test(referent.name) && terms.some(({ open }) => open === 'firm')) continue // "Deutschlands größter Hersteller" is no name
    const distance = sentence - mention.sentence
    const acts = mention.subject && !mention.attribute
    if (!terms.some(term => fits(referent, mention, term))) {
      if (acts && distance <= 1 && terms.some(term => mayFit(referent, mention, term)))
        names!.set(referent.name, referent)
      continue
    }
    ;(mention.attribute ? owners : found)!.set(referent.name, referent)
    if (!acts || distance > ACTING) continue
    last ??= mention.sentence
    if (last === mention.sentence) acting!.set(referent.name, referent)
  }
  const other = found!.size === 0 ? (single(names!) ?? single(owners!)) : null
  const taken = single(found!) ?? single(acting!) ?? other
  return taken && { ...taken, kind: taken.kind === 'other' ? 'organisation' : taken.kind, animate: true }
}

/**
 * "Der Streit mit der Bank sei beigelegt, erklärte die Behörde": beside what acts there; in "Die Bank baue aus, so das
 * Institut" it speaks.
 */
const isSpokenOf = ({ tokens, reported }: ArticleView, { sentence, subject, phrase }: Mention, { first }: Phrase) =>
  !subject && sentence === tokens[first]!.sentence && reported[phrase.first] === 1 && reported[first] !== 1

/** Mentions before a token, the nearest first. */
function* mentionsBefore(view: ArticleView, token: number): Generator<number> {
  const { sentence } = view.tokens[token]!
  const at = mentionBefore(view.mentions, token)
  for (let i = at; i > at - MENTIONS && i >= 0 && sentence - view.mentions[i]!.sentence <= SENTENCES; i--) yield i
}

/** "das Unternehmen", not "das Busunternehmen", which takes up no other. */
function termsOf(lower: string): readonly InstitutionTerm[] {
  const ending = nounOf(lower)?.ending ?? ''
  return lower.startsWith(ending) || /^[ms]?-?dax-/.test(lower) ? institutionTerms(ending) : [] // "das Dax-Unternehmen"
}

/** A name, or more than such a term: what itself takes somebody up is no end of the search. */
function isNamed(view: ArticleView, { noun, phrase }: Mention, i: number): boolean {
  if (noun === null) return true
  if (noun.kind === 'document') return false
  if (noun.kind === 'person') return view.tokens[phrase.last]?.lower === 'ohne' // "Ärzte ohne Grenzen"
  return isFuller(view, i) || termsOf(headOf(phrase).lower).length === 0
}

/** By its kind, by its names, or by the noun that stands before the name: "der Autobauer Sternwagen". */
function fits({ name, kind, entry }: Referent, { phrase }: Mention, term: InstitutionTerm): boolean {
  if (term.kind !== null && kind === term.kind) return true
  if (kind === 'person' || kind === 'document') return false
  if (entry?.aliases.some(alias => term.name.test(alias))) return true
  if (term.name.test(name) && term.name.test(name.split(/ (?:de[rs]|von) /)[0]!)) return true // "Strafsenat des Gerichts" is no "Gericht"
  return phrase.nouns.length > 1 && term.name.test(phrase.nouns[0]!.text)
}

/** "Die Hamas droht. Die Organisation …"; "Tesla baut ab. Das Unternehmen …": firms bear no article, authorities do. */
function mayFit({ name, kind, entry }: Referent, { phrase, noun }: Mention, { open }: InstitutionTerm): boolean {
  if (open === 'body') return kind === 'organisation' && entry !== null && !isAuthority(name)
  const bare = noun === null && phrase.determiner === null && phrase.modifiers.length === 0 && phrase.nouns.length === 1
  return open === 'firm' && bare && kind === 'organisation'
}

function single(referents: ReadonlyMap<string, Referent>): Referent | null {
  return referents.size === 1 ? [...referents.values()][0]! : null
}
