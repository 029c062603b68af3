import type { Clause, NounPhrase } from '../clauses/model.js'
import type { Draft, SentenceView } from '../drafts.js'
import { findParticipants } from '../phrases/find-subjects.js'
import type { Token } from '../text/model.js'
import { overlaps } from '../text/ranges.js'

/**
 * "wies die Vorwürfe zurück", "bestritt das", "bestätigte diese Angaben": a summed-up answer whose object only points to what
 * others have said. It tells nothing that could be checked unless it is known what that was. "Berichte über ein Leck" and
 * "den Vorwurf der Untreue" tell it, and so do words in marks.
 */
export function isEmptyAnswer(view: SentenceView, d: Draft): boolean {
  if ((d.rule !== 'reported/object' && d.rule !== 'reported/phrase') || quotesWords(view, d)) return false
  const clause = view.clauses.find(c => c.verb && d.cue.includes(c.verb.finite))
  return clause !== undefined && objectsOf(view, clause).some(phrase => pointsBack(view, d, phrase))
}

const quotesWords = ({ tokens }: SentenceView, d: Draft) =>
  d.quote.some(({ first, last }) => tokens.slice(first, last).some(t => t.quotation >= 0))

function objectsOf(view: SentenceView, clause: Clause): readonly NounPhrase[] {
  const { phrases, subject } = findParticipants(view, clause)
  return phrases.filter(p => p.preposition < 0 && (clause.verb?.passive || !subject || !overlaps(p, subject)))
}

/** "dies", "diese Überlegungen", and of what is denied or confirmed every noun for a claim that does not say which. */
function pointsBack({ tokens, language }: SentenceView, d: Draft, phrase: NounPhrase): boolean {
  const opener = (tokens[phrase.first] as Token).lower
  if (phrase.last === phrase.first + 1) return PROFORMS.has(opener)
  const answers = d.act === 'deny' || (d.verb !== null && language.vouches(d.verb.lemma))
  if (!answers) return false
  if (DEMONSTRATIVE.test(opener) && phrase.head > phrase.first) return true
  return (
    language.claimNoun((tokens[phrase.head] as Token).text) !== undefined && !saysWhich({ tokens, language }, phrase)
  )
}

const PROFORMS: ReadonlySet<string> = new Set(['das', 'dies', 'dem'])
const DEMONSTRATIVE = /^(diese[rnms]?|solche[rnms]?|jene[rnms]?|derlei|derartige[rn]?)$/

/** "Betrugsvorwürfe", "Berichte über ein Leck", "den Vorwurf der Untreue", but not "die Vorwürfe der Opposition gegen ihn". */
function saysWhich(
  { tokens, language }: Pick<SentenceView, 'tokens' | 'language'>,
  { head, last }: NounPhrase,
): boolean {
  const next = tokens[head + 1]?.lower ?? ''
  if (COMPOUND.test((tokens[head] as Token).lower) || TOPIC.has(next) || TOPIC.has(tokens[last]?.lower ?? ''))
    return true
  const speaks = (t: Token) => t.capital && (language.isSpeakerNoun(t.text) || language.isSourceNoun(t.text))
  return head + 1 < last && GENITIVE.test(next) && !tokens.slice(head + 1, last).some(speaks)
}

const COMPOUND = /.(vorw[uü]rfe?n?|anschuldigung(en)?|gerüchte?n?|spekulationen)$/
const TOPIC: ReadonlySet<string> = new Set(['über', 'um', 'nach', 'auf', 'wegen', 'von', 'für', 'zu', 'zur', 'zum'])
const GENITIVE = /^(der|des|eines|einer)$/
