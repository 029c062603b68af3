import type { Token } from '../../extraction/text/model.js'
import type { SpeakerKind } from '../model.js'
import { remember } from '../remember.js'
import { genderOfFirstName } from './first-names.js'
import { isNoun } from './noun-tokens.js'
import { nounOf } from './nouns.js'
import { sourceNoun } from './source-nouns.js'

/** The nouns of a phrase, parted into functions or titles and the name: "US-Außenminister | Antony Blinken". */
export interface NameParts {
  readonly titles: readonly Token[]
  readonly name: readonly Token[]
}

const HONORIFIC =
  /^(?:mag|di|lh|lhstv|bgm|dr|prof|med|phil|jur|rer|nat|ing|dipl|habil|herr|herrn|frau|sir|lord|lady|queen|mister|madame|monsieur|familie|pater|st|mullah|scheich|ayatollah)$/

/** Endings of nouns that no person is called by. */
const COMMON =
  /(?:\p{L}{4}ung|heit|keit|schaft|tion|ismus|tät|ment|nis|tum|ierung|straße|rei|platz|woche|jahr|uhr|spiel|cup|preis|liga|krieg|wahl|gesetz|projekt|programm|konferenz|gipfel|zeitung|post|news|times)s?$/u

/** First words of clubs, which look like somebody's first name: "Pokalsieger Real Sossau". */
const CLUBS =
  /^(?:real|inter|juventus|borussia|eintracht|hertha|werder|rapid|dynamo|dinamo|lokomotive|atl[eé]tico|sporting|olympique|racing|galatasaray|fenerbahçe|servette)$/

/** Surnames end so too, but only a title or a first name tells: "Komiteechef Thorbjørn Jagland". */
const PLACE = /(?:stadt|burg|dorf|hafen|berg|land|haus)s?$/

/** Surnames that are short nouns for papers and bodies as well. */
const NOUNS = /^(?:buch|blatt|bund|werk|brief|kammer)$/

/** Whether a word can be part of a person's name, on its face; `titled`: only behind a title or a first name. */
const canBeName = remember((text): 'yes' | 'titled' | 'no' => {
  const lower = text.toLowerCase()
  if (NOUNS.test(lower)) return 'titled'
  if (
    nounOf(lower) !== null ||
    sourceNoun(lower) !== null ||
    COMMON.test(lower) ||
    CLUBS.test(lower) ||
    /^\p{Lu}{2,}/u.test(text)
  )
    return 'no'
  return PLACE.test(lower) ? 'titled' : 'yes'
})

export function splitTitles(nouns: readonly Token[]): NameParts {
  const given = nouns.findIndex((noun, i) => i < nouns.length - 1 && genderOfFirstName(noun.text) !== null)
  let cut = given > 0 ? given : 0
  if (cut > 0 && isForeignFirstName(nouns[cut - 1]!)) cut--
  if (
    nouns.slice(0, cut).some((noun, i) => isThing(noun.lower) && !isBoundOn(nouns, i, cut) && !isMember(noun, i, cut))
  )
    return { titles: nouns, name: [] }
  if (given < 0)
    cut = nouns.findLastIndex((noun, i) => i < nouns.length && isTitle(nouns, i) && noun.kind !== 'number') + 1
  return { titles: nouns.slice(0, cut), name: nouns.slice(cut) }
}

/** "Frankreichs Präsident", "Partei- und Fraktionschefin": of what the next word is, or its first half. */
const isBoundOn = (nouns: readonly Token[], i: number, cut: number): boolean =>
  (nouns[i]!.lower.endsWith('s') && i < cut - 1) || nouns[i + 1]?.kind === 'dash'

/** "Bundesrat Emil Beispiel", "alt Gemeinderat Emil Beispiel": right before a first name the body stands for who sits in it. */
const isMember = ({ lower }: Token, i: number, cut: number): boolean => i === cut - 1 && SEATS.test(lower)

const SEATS = /^(?:[\p{L}\d]{2,5}-|alt-?)?(?:bundes|gemeinde|gross|groß|staats|hof|kirchen|verwaltungs)rat$/u

/** "Förster", "Bäckerin": what somebody does; surnames as well. */
const AGENT =
  /(?:ner|ler|ster|zer|cker|rer|fer|ger)(?:in)?$|^(?:[ck]o-?pilot|koch|köchin|bäuerin|lotse|lotsin|bote|botin|pate|patin|gast|kunde|kundin|abt|äbtissin|propst|pröpstin|kantor|kantorin|kaplan|rabbi|guru|mufti|hirte|hirtin|knecht|magd|kurier|kanute|kanutin|schütze|schützin|erbe|erbin|waise|zwilling|geisel|kamerad|kameradin|steward|sponsor|mäzen|model|barista|opa|azubi|fan)$/

/** Endings of whoever does or is something, of words long enough: "Tänzerin", "Animateur", "Kassenwart", "Fuhrmann", "Fahrgast". */
const DOER =
  /\p{L}{3}(?:er|ist|ant|ent|eur|wart|loge)(?:in)?$|\p{L}{3}(?:mann|frau|gast|kunde|kundin|bauer|bäuerin|pate|patin|bote|botin|lotse|lotsin)$|(?:ende|ständige|schäftigte|lobte|klagte|nelle)r?$/u

/**
 * "Alpha Omar Beispiel": a short word that names nothing stands before a known first name and is one too; "Tirols Omar
 * Beispiel" has his land there.
 */
function isForeignFirstName({ text, lower, kind, word }: Token): boolean {
  return (
    kind === 'word' &&
    /^\p{Lu}\p{Ll}{1,6}$/u.test(text) &&
    !/..[^aeio]s$/.test(lower) &&
    !isThing(lower) &&
    !AGENT.test(lower) &&
    nounOf(lower) === null &&
    !HONORIFIC.test(lower) &&
    word.classes === 0
  )
}

/** "die Regierung Gerhard Schröder", "der Verteidigung Saddam Husseins": what stands before the name is not the person. */
const isThing = remember(lower => {
  const noun = nounOf(lower)
  return noun === null ? COMMON.test(lower) || PLACE.test(lower) : noun.kind !== 'person'
})

function isTitle(nouns: readonly Token[], i: number): boolean {
  const { lower, kind } = nouns[i]!
  if (kind === 'stop') return i > 0 && HONORIFIC.test(nouns[i - 1]!.lower)
  if (isSurname(nouns, i) || isNickname(nouns, i)) return false
  return (
    HONORIFIC.test(lower) ||
    nounOf(lower)?.kind === 'person' ||
    isTrade(nouns, i) ||
    (i < nouns.length - 1 && /^(?:alt-?)?bundesrat$/.test(lower))
  )
}

/** "Kassenwart Momme Beispiel": in front of two words that name nothing who does something is no part of the name. */
function isTrade(nouns: readonly Token[], i: number): boolean {
  const { lower } = nouns[i]!
  if (i !== nouns.length - 3 || !(AGENT.test(lower) || DOER.test(lower)) || isThing(lower)) return false
  return nouns.slice(i + 1).every(({ kind, text }) => kind === 'word' && canBeName(text) === 'yes')
}

/** "Sprecher Nat Muster": with a capital and no full stop the letters of a degree are a first name. */
const isNickname = (nouns: readonly Token[], i: number): boolean =>
  /^(?:Nat|Phil|Med|Ing)$/.test(nouns[i]!.text) && nouns[i + 1]?.kind === 'word'

/** "Fraktionschef Davor Graf", "Trainerin Mayla König": a short title behind a title and a first name that nobody knows is a surname. */
function isSurname(nouns: readonly Token[], i: number): boolean {
  const [title, given] = [nouns[i - 2], nouns[i - 1]]
  if (i !== nouns.length - 1 || !title || !given || !SURNAMES.test(nouns[i]!.lower)) return false
  return nounOf(title.lower)?.kind === 'person' && !given.lower.endsWith('s') && canBeName(given.text) === 'yes'
}

const SURNAMES =
  /^(?:graf|könig|kaiser|prinz|bischof|papst|richter|bauer|wirt|meister|jäger|maler|sänger|kaufmann|hauptmann|herr|christ)$/

/** Whether the words can be a person's name, on their face. */
export function looksLikeName(name: readonly Token[], titled: boolean): boolean {
  if (name.length === 0 || name.length > 6 || !isNoun(name[0])) return false
  if (isInstitution(name.at(-1)!.lower) || isInstitution(name[0]!.lower)) return false
  if (genderOfFirstName(name[0]!.text) !== null && name.length > 1) return true
  return name.every(({ kind, text }) => {
    const can = kind === 'number' ? 'no' : canBeName(text)
    return can === 'yes' || (can === 'titled' && titled)
  })
}

/** "Emil Muster-Institut", "Emil-Muster-Universität Jena"; nobody's surname is so long a noun, as "Bund" and "Bank" may be. */
const INSTITUTIONS: ReadonlySet<SpeakerKind> = new Set(['organisation', 'ministry', 'government', 'media', 'agency'])
const isInstitution = remember(lower => {
  if (/^(?:ag|gmbh|kg|se|ohg|inc|ltd|corp|plc)$/.test(lower)) return true // "Beate Muster AG"
  const noun = nounOf(lower)
  return noun !== null && INSTITUTIONS.has(noun.kind) && (noun.ending.length > 5 || lower === 'werft')
})
