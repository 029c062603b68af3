import type { Clause, NounPhrase } from '../clauses/model.js'
import type { Text } from '../drafts.js'
import type { Token } from '../text/model.js'
import { agreementOf, agrees } from './read-agreement.js'
import { readNounPhrase } from './read-noun-phrase.js'

/**
 * "sagte im Rundfunk | der Bürgermeister", "sagte in Kiel | Außenminister Kern": behind a verb of saying that nobody stands beside, who
 * says it looks like an attribute of the noun with the preposition. The phrases, with the one that holds him parted.
 */
export function partLateSubject(text: Text, clause: Clause, phrases: readonly NounPhrase[]): NounPhrase[] | null {
  const { verb, kind, finite } = clause
  if (kind !== 'main' || !verb || verb.passive || !text.language.reportingVerb(verb.lemma)) return null
  const at = phrases.findIndex(p => p.preposition > finite && startOfPerson(text, clause, p) > 0)
  const phrase = phrases[at]
  if (!phrase) return null
  const start = startOfPerson(text, clause, phrase)
  const person = readNounPhrase(text.tokens, start, phrase.last)
  const place = { ...phrase, last: start, head: Math.min(phrase.head, start - 1) }
  return person ? [...phrases.slice(0, at), place, person, ...phrases.slice(at + 1)] : null
}

/** "sagte im Sommerinterview | Karl Kern": a talk has no name behind it but in the genitive ("im Gespräch Kerns"). */
const TALK = /(interview|gespräch|pressekonferenz)$/

/** Where in the phrase a noun stands that can only be a nominative, an office behind a place or a name behind a talk; -1 without. */
function startOfPerson({ tokens, language }: Text, { finite }: Clause, { first, last }: NounPhrase): number {
  const [place, office] = [tokens[first] as Token, first + 1 < last ? tokens[first + 1] : undefined]
  if (place.capital && !place.word.classes && office?.capital && language.nounIs('official', office.lower))
    return first + 1
  if (office?.capital && !office.word.classes && TALK.test(place.lower) && !office.lower.endsWith('s')) return first + 1
  for (let i = first + 1; i < last; i++) {
    if ((tokens[i] as Token).lower !== 'der' || (tokens[i] as Token).quotation >= 0) continue
    const person = readNounPhrase(tokens, i, last)
    const agreement = person && agreementOf(tokens, person)
    if (agreement?.nominative === 'sure' && agrees(agreement, tokens[finite])) return i
  }
  return -1
}
