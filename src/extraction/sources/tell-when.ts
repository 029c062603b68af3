import { isSubjunctive, type NounPhrase, type VerbComplex } from '../clauses/model.js'
import type { SentenceView } from '../drafts.js'
import type { Range, Token } from '../text/model.js'
import { sayingNoun } from './source-phrases.js'

/**
 * Whether the phrase behind the "nach" at `i` tells what came before, not who says it: "zwei Tage nach dem Bericht", "nach langen
 * Ermittlungen", "nach der Abstimmung", "nach Berichten über Schüsse", "Nach der Ankündigung des Konzerns brach der Kurs ein".
 */
export function tellsWhen(view: SentenceView, i: number, phrase: NounPhrase, verb: VerbComplex | null): boolean {
  const { tokens, language } = view
  if (isTimed(tokens, i) || lasted(view, phrase) || isAbout(tokens, phrase) || namesMatter(tokens, phrase)) return true
  const opener = (tokens[i + 1] as Token).lower
  if (opener === 'vernehmen') return true // "nach Vernehmen der Zeugen"; "dem Vernehmen nach" has its article
  if (!/^de[mnr]$/.test(opener)) return false
  const noun = sayingNoun(view, phrase) ?? ''
  if (language.isEventNoun(noun)) return !(i === view.sentence.first && verb && isReported(verb))
  if (verb && isSubjunctive(verb) && /^(ermittlung|prüfung|untersuchung)(en)?$/i.test(noun)) return true // "werde nach den Ermittlungen entschieden"
  if (verb === null || !happened(view, verb)) return false
  // "Nach dem Urteil haben sich die Erben gestritten"; "Nach dem Urteil wurde der Bau untersagt" tells what it says
  return language.nounIs('utterance', noun.toLowerCase()) || (!verb.passive && /urteil$/i.test(noun))
}

/** "Nach der Entscheidung des Rats soll …": in front, with such a verb, the noun stands for what was said, not for when. */
export const isReported = (verb: VerbComplex): boolean => isSubjunctive(verb) || verb.modal === 'sollen'

/**
 * "brach ein", "wurde vertagt", "kommt Kritik auf"; not "war offen", "soll sinken", "fehle": states, plans and reported
 * speech have a source.
 */
const happened = ({ language }: SentenceView, verb: VerbComplex): boolean =>
  !verb.modal &&
  !isSubjunctive(verb) &&
  (verb.tense !== 'present' || language.verbIs('ensue', verb.lemma)) &&
  verb.tense !== 'future' &&
  !verb.lemma.endsWith('sein') &&
  !language.verbIs('state', verb.lemma)

/** "nach Berichten über Misshandlungen", "nach Meldungen über Schüsse": what the reports are about is said, what they say is not. */
const isAbout = (tokens: readonly Token[], { last }: Range) =>
  tokens[last]?.lower === 'über' &&
  /(bericht|meldung|gerücht|information|nachricht)(e?n)?$/i.test((tokens[last - 1] as Token).text)

/** "Nach ihrer Ankündigung höherer Preise": whose it is stands before the noun, and what was announced behind it. */
const namesMatter = (tokens: readonly Token[], { first, head, last }: NounPhrase): boolean =>
  /^(seine[mnr]|ihre[mnr])$/.test((tokens[first] as Token).lower) &&
  last > head + 1 &&
  /^(der|des|\p{Ll}+er)$/u.test((tokens[head + 1] as Token).text)

/** "nach langen Ermittlungen", "nach mehrstündigen Untersuchungen": when, not who. */
const lasted = ({ tokens }: SentenceView, { first }: Range) =>
  /^(lange[mnr]?|längere[mnr]?|intensive[mnr]?|umfangreiche[mnr]?|aufwendige[mnr]?|zähe[mnr]?|eingehende[mnr]?|\p{Ll}+(stündig|tägig|wöchig|monatig|jährig)e[mnr]|(stunden|tage|wochen|monate|jahre)lange[mnr])$/u.test(
    tokens[first]?.lower ?? '',
  )

/** "Zwei Tage nach …", "erst nach …", "kurz nach …": that is when, not who. */
const isTimed = (tokens: readonly Token[], i: number) =>
  /^(tage?|tagen|wochen?|monate?n?|jahre?n?|stunden?|minuten?|erst|kurz|bald|gleich|direkt|unmittelbar|sofort|lange|knapp)$/.test(
    tokens[i - 1]?.lower ?? '',
  )
