import { canBe, hasTrait, type Token } from '../text/model.js'
import { NounTrait, WordClass, WordForm } from '../words.js'

/** Articles and determiners. */
export const OPENERS = WordClass.article | WordClass.determiner
export const STOPPERS =
  WordClass.preposition |
  WordClass.coordinator |
  WordClass.subordinator |
  WordClass.obliquePronoun |
  WordClass.reflexive |
  WordClass.interrogative
const GENITIVE = new Set([
  'des',
  'der',
  'eines',
  'einer',
  'dieses',
  'dieser',
  'jenes',
  'seines',
  'seiner',
  'ihres',
  'ihrer',
  'unseres',
  'unserer',
  'zweier',
  'dreier',
  'mehrerer',
  'vieler',
  'aller',
  'beider',
  'einiger',
])

export const isNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  token.capital &&
  !(token.word.classes & (OPENERS | STOPPERS | WordClass.adverb) && token.word.classes & WordClass.adverb)

/** A lower-case word that can stand between article and noun: adjective, participle, numeral, degree adverb. */
export function isModifier(token: Token | undefined): boolean {
  if (!token) return false
  if (token.kind === 'number') return true
  if (token.kind !== 'word' || token.capital || token.quotation >= 0) return false
  const { classes } = token.word
  if (classes & STOPPERS || (classes & WordClass.nominativePronoun && isPersonalPronoun(token))) return false
  if (classes & WordClass.adverb) return true
  if (canBe(token, WordForm.plainFinite) || token.lower.startsWith('kein')) return false
  return classes === 0 || /(e|en|er|es|em)$/.test(token.lower)
}

/** "in dem er die Tat verurteilte": looks like an adjective in -er, and is the subject. */
const isPersonalPronoun = (token: Token) => /^(er|sie|wir|es)$/.test(token.lower)

/** "im gleichen Blatt": the preposition holds the article. */
export const isContracted = (token: Token | undefined) =>
  token !== undefined &&
  (token.word.classes & WordClass.preposition) !== 0 &&
  /^(im|am|vom|beim|zum|zur|ins|ans|aufs)$/.test(token.lower)

/**
 * "einem lauten Knall", "der weiten Ebene", "laut (gut) informierten Kreisen": between article or preposition and noun
 * a form that could be a verb is none.
 */
export function isVerbLikeAdjective(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  if (token.capital || !token.lower.endsWith('en') || token.word.classes & STOPPERS) return false
  if (tokens[i + 1]?.capital !== true) return false
  const before = tokens[i - 1]
  const lower = before?.lower ?? ''
  if (/^(de[nmrs]|(k?ein|sein|ihr|dies)e[nmrs]|[ai]m|vom|beim|zu[mr]|ins|ans|aufs)$/.test(lower)) return true
  return GOVERNS.test(lower) || (isUninflected(before) && GOVERNS.test(tokens[i - 2]?.lower ?? ''))
}

/** Prepositions that stand behind no noun: "der Ansicht nach forderten Gäste" has its verb there. */
const GOVERNS = /^(laut|von|bei|aus|mit|unter)$/

/** "gut", "schlecht", "hoch": they may be parts of verbs as well. */
const isUninflected = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !token.capital &&
  (token.word.classes & ~WordClass.separablePrefix) === 0 &&
  token.word.verbs.length === 0 &&
  !/e[nrsm]?$/.test(token.lower)

/** "gut" in "laut gut informierten Kreisen", "ein gut informierter Wirt". */
export function isDegreeOfAdjective(tokens: readonly Token[], i: number): boolean {
  const [adjective, noun] = [tokens[i + 1], tokens[i + 2]]
  if (!isUninflected(tokens[i]) || !noun?.capital || adjective?.kind !== 'word' || adjective.capital) return false
  return isVerbLikeAdjective(tokens, i + 1) || (isModifier(adjective) && isInflected(adjective))
}

export const isInflected = (token: Token) => /e[nrsm]?$/.test(token.lower)

/** "laut Ministerium 30 Menschen": a number before a noun counts what it names, unless it is part of a name ("Bayer 04"). */
export function counts(tokens: readonly Token[], i: number, limit: number): boolean {
  const next = tokens[i + 1]
  if (i + 1 < limit && next?.gap && (next.kind === 'number' || isJoinedNumber(tokens, i + 1))) return true
  if (i + 1 >= limit || next?.kind !== 'word' || (tokens[i] as Token).text.startsWith('0')) return false
  if (next.word.classes & OPENERS) return false
  return next.capital ? !next.word.classes : isModifier(next) && tokens[i + 2]?.capital === true && i + 2 < limit
}

/** "nach Angaben der Polizei 20 und 22 Jahre alt", "des Amtes 11 000" */
const isJoinedNumber = (tokens: readonly Token[], i: number): boolean =>
  ((tokens[i] as Token).word.classes & WordClass.coordinator) !== 0 && tokens[i + 1]?.kind === 'number'

/** "Jan Meier": three letters that no full stop and no year follows are a name; "Chef August Meier", but not "Ende August Meier". */
export function isForename(tokens: readonly Token[], i: number, limit: number): boolean {
  const [before, month, next] = [tokens[i - 1], tokens[i] as Token, tokens[i + 1]]
  if (i + 1 >= limit || next?.kind !== 'word' || !next.capital) return false
  if (month.text.length === 3) return true
  const dated = before?.kind === 'stop' || /^(ende|anfang|mitte|jahres|im|vom|am)$/.test(before?.lower ?? '')
  return /^(August|Juli|April)$/.test(month.text) && !next.word.classes && before?.kind === 'word' && !dated
}

/** "der Regierung", "der neuen Regierung", but not "der neue Präsident", "der Verband": those are nominatives. */
export function opensGenitive(tokens: readonly Token[], i: number): boolean {
  if (!GENITIVE.has((tokens[i] as Token).lower)) return false
  const next = tokens[i + 1]
  if (!next || !/^(der|dieser)$/.test((tokens[i] as Token).lower)) return true
  if (next.capital) return !hasTrait(next, NounTrait.masculine)
  return !(next.kind === 'word' && /[^e]e$/.test(next.lower) && tokens[i + 2]?.capital)
}

/**
 * "Finanz- und Wirtschaftsminister", "Kinder-, Jugend- …": at `i` the hyphen of a noun that shares the end of the next;
 * where that one starts, else -1.
 */
export function behindTruncation(tokens: readonly Token[], i: number, limit: number): number {
  const hyphen = tokens[i] as Token
  if (
    hyphen.kind !== 'dash' ||
    hyphen.gap > 0 ||
    !/^(und|oder|sowie|beziehungsweise|,)$/.test(tokens[i + 1]?.lower ?? '')
  )
    return -1
  return i + 2 < limit && tokens[i + 2]?.capital === true ? i + 2 : -1
}

/** Adjectives that often stand for their noun: "die anderen", "eine dritte", "der nächste". */
const STANDS_ALONE = /^(beiden|meisten|anderen|(ander|weiter|einzeln|erst|zweit|dritt|viert|nächst|letzt)(e|er))$/

/** "die taz", "der 81-jährige", "die beiden": a noun without a capital, behind an article and before what is no noun. */
export function isSmallNoun(tokens: readonly Token[], i: number, limit: number): boolean {
  const token = tokens[i] as Token
  const next = tokens[i + 1]
  if (i >= limit || token.quotation >= 0 || (i + 1 < limit && (next?.capital || isModifier(next)))) return false
  if (token.kind === 'number') return /\d-?jährigen?$/.test(token.lower)
  if (token.kind !== 'word' || token.capital) return false
  return STANDS_ALONE.test(token.lower) || (token.word.classes === 0 && token.word.verbs.length === 0)
}

/**
 * "Angaben libanesischer Kreise", "ein Verbot neuer schwerer Lastwagen", "eine Dame mittleren Alters": adjective or
 * noun show the genitive without an article.
 */
export function isBareGenitive(tokens: readonly Token[], i: number, limit: number): boolean {
  const token = tokens[i] as Token
  const noun = tokens[i + 1]
  if (noun && !noun.capital && /[^e]er$/.test(token.lower) && /[^e]er$/.test(noun.lower) && i + 2 < limit)
    return !token.word.classes && isBareGenitive(tokens, i + 1, limit)
  if (i + 1 >= limit || token.capital || !/..e[rn]$/.test(token.lower) || token.word.classes) return false
  if (token.lower.endsWith('n')) return noun?.capital === true && QUALITIES.test(noun.lower)
  if (canBe(token, WordForm.finite | WordForm.infinitive)) return false
  return (
    noun?.kind === 'word' &&
    noun.capital &&
    !noun.word.classes &&
    /(en|e|er|n|s|ung|ft|tät|heit|keit|ion|ei)$/.test(noun.lower)
  )
}

/** What somebody is "of": their age, name, rank, kind. */
const QUALITIES =
  /^(alter|name|namen|geschlecht|rang|range|stande|datum|glauben|ursprung|charakter|wesen|format|typ|schlag|schlage|kaliber|ruf|rufe)s$/

export function skipBracket(tokens: readonly Token[], at: number, limit: number): number {
  for (let i = at + 1; i < Math.min(limit, at + 40); i++) if ((tokens[i] as Token).kind === 'close') return i + 1
  return at + 1
}

export function quotationEnd(tokens: readonly Token[], at: number, limit: number): number {
  const { quotation } = tokens[at] as Token
  let i = at
  while (i < limit && (tokens[i] as Token).quotation >= quotation) i++
  return i
}

/** "„Heute Online“ berichtet": a short quotation of capitalised words names somebody. */
export function isQuotedName(tokens: readonly Token[], first: number, last: number): boolean {
  if (last - first < 3 || last - first > 9) return false
  const words = tokens.slice(first + 1, last - 1).filter(t => t.kind === 'word')
  if (words[0] && !words[0].capital && words.at(-1)?.capital) return false
  if (words[0]?.capital && SELF_NAMED.test(tokens[first - 1]?.lower ?? '') && words.length + 2 === last - first)
    return true
  return (
    words.some(t => t.capital || MEDIA.has(t.lower)) &&
    !words.some(t => !t.capital && canBe(t, WordForm.knownFinite)) &&
    words.every(t => t.capital || t.word.classes !== 0 || words.length < 3 || FOREIGN.test(t.lower))
  )
}

/** Groups whose name may be a sentence: "die Initiative „Rettet den Wald“", "das Bündnis „Köln stellt sich quer“". */
const SELF_NAMED = /(initiative|bündnis|aktion|bewegung|kampagne|gruppe|allianz|netzwerk|verein|liste)$/

/** Inside foreign names: "Corriere della Sera". */
const FOREIGN = /^(de|del|della|di|da|do|la|le|les|el|los|of|the|and|for|et|y|e)$/

/** Of media that write themselves without a capital: "heise online". */
const MEDIA = new Set(['online', 'tv', 'digital', 'news', 'taz', 'stern', 'correctiv', 'zeit'])
