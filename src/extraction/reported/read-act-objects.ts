import type { NounPhrase } from '../clauses/model.js'
import type { SentenceView } from '../drafts.js'
import { hasTrait, type Range, type Token } from '../text/model.js'
import { NounTrait } from '../words.js'

/** Nouns that tell no words: "gab die Entscheidung bekannt", "forderte drei Todesopfer", "bestreitet ein Spiel". */
const SHELLS =
  /(nachricht|nachrichten|entscheidung|ergebnis|ergebnisse|detail|details|einzelheiten|name|namen|identität|zahl|zahlen|antrag|opfer|todesopfer|menschenleben|tote|toten|verletzte|verletzten|kind|zwillinge|nachwuchs|spiel|partie|finale|rennen|show|lebensunterhalt)$/

/** A noun phrase without a preposition that can be an object: no dative, no time. */
export function isContent(view: SentenceView, phrase: NounPhrase): boolean {
  const first = (view.tokens[phrase.first] as Token).lower
  const head = view.tokens[phrase.head] as Token
  if (phrase.preposition >= 0 || hasTrait(head, NounTrait.time)) return false
  if (/^(dem|ihm|ihnen|einem|einer|sich|uns|mir)$/.test(first)) return false
  return head.capital || /^(das|dies|ihn|sie|es)$/.test(first)
}

export const namesClaim = (view: SentenceView, { first, last }: Range) =>
  view.tokens.slice(first, last).some(token => view.language.claimNoun(token.text) !== undefined)

export const isProform = (view: SentenceView, phrase: NounPhrase) =>
  phrase.last === phrase.first + 1 && /^(das|dies|es)$/.test((view.tokens[phrase.first] as Token).lower)

export const namesContent = (view: SentenceView, phrase: NounPhrase) =>
  !SHELLS.test((view.tokens[phrase.head] as Token).lower) && view.tokens[phrase.first - 1]?.lower !== 'als'

/** "gab die Preise bekannt": which ones they are stands not there; "gab den Rücktritt bekannt" says it. */
export const answersQuestion = (view: SentenceView, phrase: NounPhrase) =>
  ASKED_FOR.test((view.tokens[phrase.head] as Token).lower)

/** Nouns that stand for a question: "den Preis" for "wie teuer es ist", "die Gewinner" for "wer gewonnen hat". */
const ASKED_FOR =
  /(preise?|gewinner|gewinnerin|sieger|siegerin|kandidaten?|nominierten?|kader|aufstellung|vergabe|termine?|zeitpunkt|datum|ort|namen|höhe|summe|betrag|werte?|bilanz|quoten?|noten?|urteil|beschluss|wahl|auswahl|liste|programm|inhalte?|motive?|gründe)$/

/** "20 Gäste", "rund 300 Euro". */
export const isCounted = (view: SentenceView, { first, last }: NounPhrase) =>
  view.tokens.slice(first, last).some(token => token.kind === 'number')

/** "sieht in dem Urteil einen Sieg", but not "sah in dem Saal einen Film". */
export const isJudgement = (view: SentenceView, phrase: NounPhrase) =>
  JUDGEMENT.test((view.tokens[phrase.head] as Token).lower) ||
  view.tokens
    .slice(phrase.first, phrase.head)
    .some(token => /^(gut|groß|schwer|wichtig|klar|deutlich)e[nrs]?$/.test(token.lower))

const JUDGEMENT =
  /(ung|heit|keit|tion|tät|schaft|ismus|nis|chance|gefahr|sieg|niederlage|fehler|schritt|skandal|grund|gründe|ursache|beweis|beleg|hinweis|signal|zeichen|versuch|verstoß|eingriff|angriff|anschlag|verrat|betrug|bruch|erfolg|vorteil|nachteil|problem|risiko|beitrag|anlass|ausdruck|bedarf|wendepunkt|schlüssel|lösung|vorbild|gewinn|verlust|rückschlag|versagen|potenzial|sinn|mittel|weg)$/
