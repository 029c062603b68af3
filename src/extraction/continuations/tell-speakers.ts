import type { Clause } from '../clauses/model.js'
import type { SentenceView } from '../drafts.js'
import type { Language } from '../language.js'
import type { Range, Token } from '../text/model.js'

/**
 * A noun for a speaker at the head, or a name beside a verb in the singular: "Besondere Probleme traten auf" looks like one, and
 * "der Rücktritt des Ministers" holds one.
 */
export function canSpeak(view: SentenceView, clause: Clause, { first, last }: Range): boolean {
  const phrase = view.tokens.slice(first, last)
  const comma = phrase.findIndex(t => t.kind === 'comma') // "Ida Volk, die Leiterin des Hofs", "Ida Volk, Leiterin des Hofs"
  const words = phrase.slice(0, comma < 0 ? phrase.length : comma).filter(token => token.kind === 'word')
  const at = words.findIndex(token => token.capital && !token.word.classes)
  for (let i = at; i >= 0 && words[i]?.capital; i++) if (isSpeaker(view, (words[i] as Token).text)) return true
  if (clause.verb?.plural || !words.every(token => token.capital && !token.word.classes)) return false
  if (words.length === 1) return words[0]?.word.verbs.length === 0
  return words.length < 5 && !view.language.isThingNoun(words.at(-1)?.text ?? '')
}

/** Persons, bodies, and papers: "Der Bericht zeichnet ein düsteres Bild. Das Netz verfalle". */
const isSpeaker = ({ language }: SentenceView, noun: string) =>
  language.isSpeakerNoun(noun) || isAcronym(language, noun) || language.nounIs('paper', noun.toLowerCase())

/** "die SPD", "der ADAC"; not "der ICE", "das BIP". */
const isAcronym = (language: Language, text: string) =>
  /^\p{Lu}{2,6}$/u.test(text) && !language.nounIs('letters', text.toLowerCase())
