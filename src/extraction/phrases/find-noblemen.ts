import type { Clause, NounPhrase } from '../clauses/model.js'
import type { Text } from '../drafts.js'
import type { Token } from '../text/model.js'
import { WordClass } from '../words.js'

/** How far back the text is read for a name, in tokens. */
const LOOK_BACK = 600

/**
 * "betonte von der Leyen", "Zu Guttenberg räumte Fehler ein": what looks like a phrase with a preposition is a name, where it stands
 * beside a verb of saying as its subject does, and the text has shown it behind a forename ("Ursula von der Leyen").
 * The phrases with such a name as one of them.
 */
export function withNoblemen(text: Text, clause: Clause, phrases: NounPhrase[]): NounPhrase[] {
  const at = phrases.findIndex(
    p => p.preposition >= 0 && isBesideVerb(clause, p) && speaks(text, clause, p) && isKnown(text, p),
  )
  const name = phrases[at]
  return name ? phrases.with(at, { ...name, first: name.preposition, preposition: -1 }) : phrases
}

const isBesideVerb = ({ finite, pieces: [piece], kind }: Clause, { preposition, last }: NounPhrase): boolean =>
  kind === 'main' && (preposition === finite + 1 || (preposition === piece?.first && last === finite))

/** Not "forderte von Siemens mehr Geld": with that verb "von" leads to somebody else. */
function speaks({ tokens, language }: Text, { verb }: Clause, { preposition }: NounPhrase): boolean {
  const particle = (tokens[preposition] as Token).lower
  if (!verb || verb.passive || !/^(von|zu)$/.test(particle)) return false
  const rows = [language.reportingVerb(verb.lemma), language.speechActVerb(verb.lemma)]
  const leadsElsewhere = language.addressing(verb.lemma).has('von') || rows.some(row => row?.takes.has('von'))
  return rows.some(row => row) && !(particle === 'von' && leadsElsewhere)
}

/** Whether the same name stands behind a forename further up. */
function isKnown({ tokens, language }: Text, { first, head, preposition }: NounPhrase): boolean {
  if (!isBareName(tokens, { first, head })) return false
  const [particle, family] = [(tokens[preposition] as Token).lower, (tokens[head] as Token).text]
  const length = head - preposition
  for (let i = preposition - 1; i > length && i > preposition - LOOK_BACK; i--) {
    if (tokens[i]?.text !== family || tokens[i - length]?.text !== particle) continue
    const forename = tokens[i - length - 1] as Token
    if (isForename(forename, tokens[i - length - 2]) && !language.isSpeakerNoun(forename.text)) return true
  }
  return false
}

/** "von Storch", "von der Leyen": at most an article between particle and name. */
export const isBareName = (tokens: readonly Token[], { first, head }: Pick<NounPhrase, 'first' | 'head'>): boolean =>
  first === head || ((tokens[first] as Token).lower === 'der' && head === first + 1)

/** "Ursula", but neither "das Werk" nor "Im Werk". */
const isForename = ({ kind, capital, quotation, word }: Token, before: Token | undefined): boolean =>
  kind === 'word' &&
  capital &&
  quotation < 0 &&
  word.classes === 0 &&
  !((before?.word.classes ?? 0) & (WordClass.article | WordClass.determiner | WordClass.preposition))
