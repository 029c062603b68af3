import type { Range, Token } from '../../extraction/text/model.js'
import { WordClass } from '../../extraction/words.js'
import type { ArticleView } from '../article/article-view.js'
import type { Phrase } from '../phrases/model.js'
import { headOf, isPlural, writeNominative } from '../phrases/write-nominative.js'
import { genderOfNoun, type Noun, nounOf } from '../words/nouns.js'
import { sourceNoun } from '../words/source-nouns.js'
import { ofRegister, type Referent } from './referent.js'
import { tailText } from './write-name.js'

/** The words that a person's or a body's name can stand before in one noun: "Zeugenaussagen", "Polizeiangaben". */
const OWNED =
  /^((?!pressemitteilung).{4,}?)(?:angabe|aussage|information|meldung|mitteilung|auskunft|darstellung|meinung|auskünfte)n?(?:en)?$/

/**
 * Whom a source noun without a holder means: "Zeugenaussagen" are the Zeugen's, "Polizeiangaben" the Polizei's, "den Angaben zufolge"
 * those of whoever spoke before; a study speaks for itself; mere "Angaben" are nobody's.
 */
export function sourceAlone(view: ArticleView, phrase: Phrase, source: Token): Referent | 'before' | null {
  const giver = giverBefore(view, source)
  if (giver) return giver
  const prefix = OWNED.exec(source.lower)?.[1]
  const owner = prefix === undefined ? null : (nounOf(prefix.replace(/s$/, '')) ?? nounOf(prefix))
  if (prefix !== undefined && owner) {
    const name = ownerText(phrase, source.text.slice(0, prefix.length).replace(/(?<=[gtfh])s$/, ''), owner)
    const [entry] = view.register.named(name)
    const kind = owner.kind === 'person' ? 'group' : owner.kind
    return entry ? ofRegister(entry) : { ...NAMELESS, name, kind, gender: owner.gender }
  }
  const named = source.text.includes('-') // "die Dow-Theorie"
  const cited = isCited(view.tokens, phrase)
  const isLabel = LABELS.test(source.lower) && DEFINITE_SUBJECT.test(phrase.determiner ?? '')
  const more =
    named ||
    (phrase.modifiers.length > 0 && !isLabel) ||
    phrase.tail.last > phrase.tail.first ||
    phrase.nouns.length > 1
  if (
    sourceNoun(source.lower) === 'words' &&
    !/^(?:abschluss|schluss|gipfel)erkl/.test(source.lower) &&
    !more &&
    prefix === undefined
  )
    return cited && DEFINITE.test(phrase.determiner ?? '') && phrase.modifiers.length === 0 ? 'before' : null
  const gender = genderOfNoun(source.lower)
  const name = `${writeNominative(phrase, gender)} ${tailText(view, phrase)}`.trim()
  return { ...NAMELESS, name, kind: 'document', gender, plural: isPlural(phrase, headOf(phrase)) }
}

/** "dpa-Informationen", "UN-Bericht": whoever the register knows by what stands before the hyphen; a "US-Studie" is no government's. */
function giverBefore({ register, organisations }: ArticleView, { text, lower }: Token): Referent | null {
  const hyphen = text.lastIndexOf('-')
  const noun = lower.slice(hyphen + 1)
  if (hyphen < 2 || (sourceNoun(noun) !== 'words' && !/^(?:bericht|meldung)/.test(noun))) return null
  const short = text.slice(0, hyphen)
  const [found, other] = register.named(organisations.expand(short) ?? short).filter(({ kind }) => kind !== 'person')
  return found && !other ? ofRegister(found) : null
}

/** "israelischen Militärangaben" are those of the "israelisches Militär"; "ersten Polizeiangaben" are the Polizei's. */
function ownerText({ modifiers }: Phrase, noun: string, { gender }: Noun): string {
  const plural = nounOf(noun.toLowerCase())?.ending !== noun.toLowerCase() && /(?:en|er)$/.test(noun)
  const ending = plural ? 'e' : { m: 'er', f: 'e', n: 'es' }[gender]
  const origins = modifiers.filter(({ lower }) => /(?:isch|deutsch)e[nrsm]?$/.test(lower))
  return [...origins.map(({ lower }) => lower.replace(/e[nrsm]?$/, ending)), noun].join(' ')
}

/** "so die einhellige Meinung", "so der leise Vorwurf": what is said or thought, by nobody in particular. */
const LABELS = /^(?:.*meinung|ansicht|auffassung|überzeugung|befürchtung|vermutung|vorwurf|kritik|fazit|haltung|logik)$/
const DEFINITE_SUBJECT = /^d(?:ie|er|as)$/

const NAMELESS = { entry: null, plural: false, animate: true, role: null } as const

const DEFINITE = /^(?:d(?:en|em|er)|dies(?:en|em|er))$/

/** "laut der Meldung", "in der Mitteilung heißt es", "den Angaben zufolge"; "die Forderung" as a subject is none. */
function isCited(tokens: readonly Token[], { first, last }: Range): boolean {
  const before = tokens[first - 1]
  const preposition = before !== undefined && (before.word.classes & WordClass.preposition) !== 0
  return preposition || /^(?:zufolge|nach)$/.test(tokens[last]?.lower ?? '')
}
