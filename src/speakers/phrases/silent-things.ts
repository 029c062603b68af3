import type { Range, Token } from '../../extraction/text/model.js'
import { remember } from '../remember.js'
import { nounOf } from '../words/nouns.js'
import type { Phrase } from './model.js'
import { headOf } from './write-nominative.js'

/**
 * Nouns for what can say nothing, by their last part: where a span of a speaker holds one, the span is wrong, and a gap better
 * than its name. Papers and books are not among them: they speak for those who wrote them.
 */
const THINGS = new Set(
  `prozent prozentpunkt euro dollar cent franken pfund million millionen milliarde milliarden tonne kilo gramm meter kilometer
  stundenkilometer liter grad hektar drittel hälfte viertel
  tag woche monat jahr jahrzehnt jahrhundert stunde minute sekunde uhr zeit zeitpunkt morgen abend nacht mittag wochenende
  januar februar märz april mai juni juli august september oktober november dezember
  lage frage sorge fall preis wert tatsache motiv verdacht wetter schluss hintergrund gewinn verlust platz ziel problem
  grund ursache folge weg geld blockade befehl reform thema punkt schritt teil anteil ende anfang beginn
  feuer brand unfall unglück schaden sturm regen wasser öl gas strom energie kohle auto wagen zug flugzeug schiff boot brücke
  straße dach tür fenster waffe bombe rakete gerät computer handy maschine motor batterie produkt ware lebensmittel medikament
  impfstoff virus krankheit symptom tod leben gesundheit liebe hass angst hoffnung wut trauer freude glück macht gewalt krieg
  frieden kampf streit streik spiel tor sieg niederlage turnier rennen saison liga pokal titel medaille konzert ausstellung
  steuer abgabe gebühr zins kurs aktie umsatz schuld kredit kosten lohn arbeitsplatz job verkehr fahrt reise urlaub
  kriterium grundsatz engagement nachweis empfänger satz folgendes oberlauf
  pressekonferenz veranstaltung kundgebung sitzung debatte diskussion treffen verhandlung
  grenze region gegend wald fluss see berg insel küste boden luft klima temperatur sache ding vernehmen hinsicht bereich`.split(
    /\s+/,
  ),
)

/** "Beschäftigung", "Sicherheit": abstract nouns that no table of speakers knows. */
const ABSTRACT = /(?:heit|keit|ismus|ung|ität|logie|grafie)(?:en|se|s)?$/

const PLURALS = ['e', 'n', 'en', 'er', 'ern', 's']

const isThing = remember(lower => {
  const word = lower.slice(lower.lastIndexOf('-') + 1)
  return ABSTRACT.test(word) || ['', 'es', 'se', ...PLURALS].some(ending => isThingWith(word, ending))
})

/** "Verluste": several things; "Sternwagen" is none. */
export const areThings = remember(lower => PLURALS.some(ending => isThingWith(lower, ending)))

function isThingWith(word: string, ending: string): boolean {
  return word.endsWith(ending) && hasThing(ending === '' ? word : word.slice(0, -ending.length))
}

/** The word itself, or its last part where enough stands before it: "Stundenkilometer", not "Kai" for "Mai". */
function hasThing(word: string): boolean {
  for (let i = 0; i <= word.length - 3; i++)
    if (THINGS.has(word.slice(i)) && (i === 0 || (i > 2 && word.length - i > 4))) return true
  return false
}

/** "nach dem bisherigen Erkenntnisstand": behind these even a thing can be a source. */
const SOURCE: ReadonlySet<string> = new Set(['nach', 'laut', 'gemäß'])

/** An adverb, an adjective or a participle that only the start of the sentence writes with a capital letter. */
const NO_NOUN = /(?:ig|lich|lang|isch|weise|sam|bar|haft|los|ernd|end)$/

/**
 * Whether a phrase cannot be a speaker: "40 Prozent", "die hohen Temperaturen", "Langfristig", "Bewertet". Names in quotation
 * marks and what the tables of speakers know always can.
 */
export function cannotSpeak(tokens: readonly Token[], phrase: Phrase, range: Range): boolean {
  const head = headOf(phrase)
  if (phrase.quoted || nounOf(head.lower) !== null || SOURCE.has(tokens[range.first - 1]?.lower ?? '')) return false
  if (phrase.nouns.length > 1) return phrase.determiner !== null && isThing(head.lower)
  if (isThing(head.lower)) return true
  const bare = phrase.determiner === null && phrase.modifiers.length === 0
  return bare && opensSentence(tokens, range.first) && (NO_NOUN.test(head.lower) || isParticiple(head))
}

function opensSentence(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.sentence !== tokens[at]?.sentence
}

function isParticiple({ word }: Token): boolean {
  return word.verbs.some(verb => verb.kind === 'participle' && !verb.guessed)
}
