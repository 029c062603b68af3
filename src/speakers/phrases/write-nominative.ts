import type { Token } from '../../extraction/text/model.js'
import { WordClass } from '../../extraction/words.js'
import { remember } from '../remember.js'
import { genderOfNoun, type NounGender, nounOf } from '../words/nouns.js'
import type { Phrase } from './model.js'

const OBLIQUE_NEUTER_OR_MASCULINE = new Set([
  'dem',
  'des',
  'einem',
  'eines',
  'diesem',
  'seinem',
  'ihrem',
  'seines',
  'ihres',
  'dieses',
  'keinem',
])
const PLURAL_ONLY = new Set([
  'einige',
  'einigen',
  'mehrere',
  'mehreren',
  'viele',
  'vielen',
  'zahlreiche',
  'zahlreichen',
  'beide',
  'beiden',
  'alle',
  'allen',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
])
/** Plurals in -e, whose dative adds -n: "nach Berichten", "von Ärzten". */
const PLURALS_IN_E =
  /(?:bericht|gerücht|ärzt|verbänd|kreis|freund|gericht|dienst|ämt|vorwürf|plän|brief|institut|protokoll|räten?|vorständ|anwält|söhn|präsidi|chef|betrieb|vorschläg|sekretär|funktionär|grupp|händ|leut|offizier|niss|sätz|gäst|kräft|mächt|gründ|zweig|system|dokument|papier|resultat)en$/
/** Weak masculines that end in -e: "einem Augenzeugen" → "Augenzeuge". Other weak ones end in a consonant: "dem Präsidenten". */
const WEAK_IN_E =
  /(?:zeuge|experte|kollege|kunde|loge|bote|gatte|bürge|junge|neffe|franzose|russe|chinese|brite|pole|türke|däne|schwede|ire|schotte|rebelle)n$/
const WEAK =
  /(?:ent|ant|ist|at|nom|graph|graf|arch|ot|oph|krat|herr|mensch|fürst|prinz|held|bär|patriot|chirurg|psych|logn)en$/
const ADJECTIVAL =
  /(?:vorsitzend|beauftragt|abgeordnet|angestellt|beamt|angeklagt|verdächtig|beschuldigt|festgenommen|angehörig|verantwortlich|bevollmächtigt|delegiert|gefangen|verletzt|überlebend|sachverständig|jährig|jugendlich|vertraut|verwandt|bekannt|betroffen|beteiligt|geschädigt|zuständig|demonstrierend|studierend|lehrend|inhaftiert|verurteilt|vorgesetzt|gesandt|deutsch|reisend|grün|abtrünnig|verordnet|hinterblieben)e[nrs]?$/i

/** An adjective as a noun, whose ending follows the article: "der Vorsitzende", "ein Vorsitzender". */
export const isAdjectival = remember(word => ADJECTIVAL.test(word))

/** "der israelischen Regierung" → "israelische Regierung", "Politikern" → "Politiker": the phrase without article, in the nominative. */
export function writeNominative(phrase: Phrase, gender: NounGender | null): string {
  const head = headOf(phrase)
  const plural = isPlural(phrase, head)
  const ending = adjectiveEnding(phrase, gender, plural)
  const modifiers = phrase.modifiers
    .filter(token => !(token.word.classes & (WordClass.article | WordClass.determiner | WordClass.preposition)))
    .map(token => {
      const text = plural && phrase.determiner === null ? token.lower : token.text // "Politische Beobachter"
      const degree = endingOf(token) === 'er' && endingOf(phrase.modifiers.at(-1)) === 'en' // "nicht näher genannten Quellen"
      return degree ? text : inflect(text, ending)
    })
  const nouns = phrase.nouns.map(token =>
    token === head ? nominativeNoun(token.text, phrase, plural, gender) : token.text,
  )
  return [...modifiers, joinTokens(phrase.nouns, nouns)].join(' ')
}

/** The noun that the article belongs to: the first that the table knows, else the first. */
export function headOf(phrase: Phrase): Token {
  const [first, second] = phrase.nouns
  if (second === undefined) return first!
  const fallback = /^\p{Lu}\p{Ll}+er$/u.test(first!.text) ? second : first! // "Berliner Verfassungsschutz"
  return phrase.nouns.find(token => nounOf(token.lower)) ?? fallback
}

/** Written as in the text, with its spaces: "George W. Bush", "CDU/CSU"; `texts` stand for the tokens' own. */
export function joinTokens(tokens: readonly Token[], texts?: readonly string[]): string {
  let joined = ''
  for (let i = 0; i < tokens.length; i++) {
    const text = texts?.[i] ?? tokens[i]!.text
    joined += i > 0 && tokens[i]!.begin > tokens[i - 1]!.end ? ` ${text}` : text
  }
  return joined
}

/** "einige", "zwei": several without a doubt. */
export function isCounted({ determiner }: Phrase): boolean {
  return determiner !== null && PLURAL_ONLY.has(determiner)
}

/** "die OB", "der OB": initials show neither gender nor number. */
export const isInitials = ({ text }: Token): boolean => /^\p{Lu}{2,4}$/u.test(text)

/** Whether the phrase means several, by article, adjective and noun. */
export function isPlural(phrase: Phrase, head: Token): boolean {
  const { determiner } = phrase
  const adjective = phrase.modifiers.at(-1)?.lower ?? ''
  if (/innen$/.test(head.lower)) return true
  if (determiner === null && nounOf(head.lower)?.kind === 'person' && phrase.nouns.at(-1) === head)
    return phrase.nouns.length === 1 || !phrase.nouns[0]!.text.endsWith('s') || looksPlural(head.lower) // "Anwohner berichten", "Israels Premier"
  if (determiner === null) return adjective === '' ? isBarePlural(head) : isDescribedPlural(adjective, head)
  if (PLURAL_ONLY.has(determiner)) return true
  const masculine = nounOf(head.lower)?.gender === 'm' && !isAdjectival(head.lower)
  if (masculine && !isInitials(head) && /^(?:die|diese|(?:sein|ihr|kein|unser)e)$/.test(determiner)) return true // "die Verbraucher", "seine Anwälte"
  if (determiner === 'die' || determiner === 'diese')
    return /en$/.test(adjective) || (adjective === '' && looksPlural(head.lower))
  if (determiner === 'den' || /^(?:sein|ihr|kein|unser|dies)en$/.test(determiner))
    return /n$/.test(head.lower) && !WEAK.test(head.lower) && !WEAK_IN_E.test(head.lower) && !isAdjectival(head.lower)
  return determiner === 'der' && looksPlural(head.lower) && nounOf(head.lower)?.gender !== 'm'
}

/** "Bayerische Rundschau", "Deutsche Bahn": the plural of a feminine has an ending. */
const isFeminineOfOne = (lower: string): boolean => genderOfNoun(lower) === 'f' && !/[nes]$/.test(lower)

/**
 * "arabische Medien", "libyschen Teams", "Angaben informierter Kreise"; "Der Regierung nahestehenden Zeitung" is one: the dative plural
 * ends in -n or -s.
 */
function isDescribedPlural(adjective: string, head: Token): boolean {
  if (adjective.endsWith('er')) return /(?:en|ern|kreise|berichte|ärzte|verbände|gerichte)$/.test(head.lower)
  return (
    (adjective.endsWith('e') && !isFeminineOfOne(head.lower)) || (adjective.endsWith('en') && /[ns]$/.test(head.lower))
  )
}

/** Without an article a noun of persons or things in the plural: "Experten", "Medienberichten", "Zeugen"; "Merkel" is none. */
function isBarePlural(head: Token): boolean {
  return /(?:n|e|er)$/.test(head.lower) && (nounOf(head.lower) === null || looksPlural(head.lower))
}

function looksPlural(lower: string): boolean {
  return (
    /(?:en|ern|eln|innen)$/.test(lower) ||
    (isAdjectival(lower) === false &&
      /(?:sprecher|vertreter|beobachter|ermittler|kritiker|gegner|politiker|forscher|wissenschaftler|anwohner|veranstalter|betreiber|mediziner|berichte|ärzte|kreise|verbände|gerichte)$/.test(
        lower,
      ))
  )
}

function adjectiveEnding(phrase: Phrase, gender: NounGender | null, plural: boolean): string {
  const { determiner } = phrase
  const printed = endingOf(phrase.modifiers.at(-1)) || 'e'
  if (plural) return 'e'
  if (determiner === 'der') return printed === 'e' ? 'er' : 'e'
  if (determiner === 'das') return 'es'
  if (determiner === 'den' || determiner === 'einen') return 'er'
  if (determiner !== null && OBLIQUE_NEUTER_OR_MASCULINE.has(determiner)) return gender === 'n' ? 'es' : 'er'
  if (determiner === null && printed === 'er') return gender === 'm' ? 'er' : 'e'
  return printed === 'en' || printed === 'em' ? (gender === 'm' ? 'er' : gender === 'n' ? 'es' : 'e') : printed
}

const endingOf = (adjective: Token | undefined): string => /e[nrsm]?$/.exec(adjective?.lower ?? '')?.[0] ?? ''

function inflect(adjective: string, ending: string): string {
  return /e[nrsm]?$/.test(adjective) && !/^\p{Lu}.*er$/u.test(adjective)
    ? adjective.replace(/e[nrsm]?$/, ending)
    : adjective
}

function nominativeNoun(text: string, phrase: Phrase, plural: boolean, gender: NounGender | null): string {
  const { determiner } = phrase
  if (isAdjectival(text)) return adjectivalNoun(text, determiner, plural)
  if (plural) return isNameInErn(text, phrase) ? text : dativePlural(text)
  if (determiner === 'des' || determiner === 'eines' || /(?:sein|ihr|dies)es$/.test(determiner ?? ''))
    return genitive(text)
  if (gender !== 'f' && determiner !== null && /^(?:de[nm]|einen?m?|diese[nm]|seine[nm]|ihre[nm])$/.test(determiner))
    return weak(text)
  return text
}

/** "einem Angestellten" → "Angestellter", "die Vorsitzende" → "Vorsitzende", "der 39-Jährige" → "39-Jähriger". */
function adjectivalNoun(text: string, determiner: string | null, plural: boolean): string {
  const stem = text.replace(/e[nrs]?$/, '')
  const feminine =
    determiner === 'die' ||
    determiner === 'eine' ||
    (determiner === 'der' && text.endsWith('en')) ||
    determiner === 'einer'
  return plural || feminine ? `${stem}e` : `${stem}er`
}

/** "Bayern", "Kern", "Hameln": a noun of its own that no table knows is a name as it stands, not the dative of several. */
const isNameInErn = (text: string, { determiner, modifiers, nouns }: Phrase): boolean =>
  determiner === null &&
  modifiers.length === 0 &&
  nouns.length === 1 &&
  DATIVE.test(text) &&
  nounOf(text.toLowerCase()) === null

const DATIVE = /(?:ern|eln)$/

/** Plurals that end so in each case: "die Bauern", "die Nachbarn". */
const PLURAL_IN_N =
  /(?:bauern|nachbarn|ungarn|kammern|schwestern|vettern|gevattern|muskeln|pantoffeln|regeln|inseln|nummern|steuern|mauern)$/i

function dativePlural(text: string): string {
  if (PLURAL_IN_N.test(text)) return text
  if (PLURALS_IN_E.test(text.toLowerCase())) return text.slice(0, -1)
  return DATIVE.test(text) ? text.slice(0, -1) : text
}

/** "des Ministeriums" → "Ministerium", "des Gerichtshofes" → "Gerichtshof", "des Präsidenten" → "Präsident". */
function genitive(text: string): string {
  const known = nounOf(text.toLowerCase())?.ending ?? '-'
  const ending = /^e?s$/.exec(text.toLowerCase().slice(text.toLowerCase().lastIndexOf(known) + known.length))?.[0]
  if (ending) return text.slice(0, -ending.length)
  if (/(?:ss|ß|z|tz|x)es$/.test(text)) return text.replace(/es$/, '')
  if (
    /(?:hof|verband|amt|dienst|rat|bund|land|blatt|hau|krei|buch|institut|papier|tag|mann|sohn|recht)e?s$/i.test(text)
  )
    return /(?:hau|krei)ses$/i.test(text) ? text.slice(0, -2) : text.replace(/e?s$/, '')
  if (/(?:fonds|us|is|os|as)$/.test(text)) return text
  if (/ses$/.test(text)) return text.slice(0, -2)
  return /[^s]s$/.test(text) ? text.slice(0, -1) : weak(text)
}

/** "dem Präsidenten" → "Präsident", "einem Augenzeugen" → "Augenzeuge". */
function weak(text: string): string {
  const lower = text.toLowerCase()
  if (WEAK_IN_E.test(lower)) return text.slice(0, -1)
  return WEAK.test(lower) ? text.slice(0, -2) : text
}
