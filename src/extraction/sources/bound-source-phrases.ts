import { endOfClause } from '../clauses/find-clause-ends.js'
import { type Clause, firstOf } from '../clauses/model.js'
import type { SentenceView } from '../drafts.js'
import { readNounPhrase } from '../phrases/read-noun-phrase.js'
import { isNoun } from '../phrases/tell-noun-words.js'
import { hasTrait, type Range, type Token } from '../text/model.js'
import { NounTrait, WordClass } from '../words.js'
import type { Source } from './source-phrases.js'

/** A source phrase from its cue over the noun phrase to the apposition and the relative clause that belong to it. */
export function withBehind(view: SentenceView, noun: Range, cue: number, rule: string): Source {
  const speaker = withPapers(view, withPlace(view, noun))
  const phrase = withApposition(view, { first: cue, last: speaker.last })
  return { phrase: withRelativeClause(view, phrase), speaker, cue, rule }
}

/** "laut Meier vom Verband": a phrase of place behind the name that the noun phrase reader leaves to the context. */
export function withPlace({ tokens, sentence }: SentenceView, { first, last }: Range): Range {
  const next = tokens[last]
  const place =
    next &&
    last < sentence.last &&
    next.gap > 0 &&
    /^(im|in|am|beim|bei)$/.test(next.lower) &&
    isNoun(tokens[last + 1]) &&
    !hasTrait(tokens[last + 1] as Token, NounTrait.day) && // "so Meier am Freitag"
    !isNoun(tokens[last + 2]) &&
    tokens[last + 2]?.kind === 'comma'
  return { first, last: place ? last + 2 : last }
}

/** "nach Informationen von Hafenpost, NDR und WDR": papers that joined in finding it out. */
function withPapers({ tokens, sentence }: SentenceView, { first, last }: Range): Range {
  let at = last
  while (tokens[at]?.kind === 'comma' && at + 2 < sentence.last && isStation(tokens[at + 1])) at += 2
  const closes = at > last && tokens[at]?.lower === 'und' && isStation(tokens[at + 1])
  return closes ? { first, last: at + 2 } : { first, last }
}

const isStation = (token: Token | undefined) => token !== undefined && /^\p{Lu}{2,}$/u.test(token.text)

/** "laut Klaus Meier, dem Sprecher des Verbands,": an apposition between commas in the dative or nominative. */
function withApposition({ tokens, sentence }: SentenceView, phrase: Range): Range {
  if (tokens[phrase.last]?.kind !== 'comma' || phrase.last >= sentence.last) return phrase
  const inner = readNounPhrase(tokens, phrase.last + 1, sentence.last)
  if (!inner || !(tokens[inner.head] as Token).capital || tokens[inner.last]?.kind !== 'comma') return phrase
  const opener = tokens[inner.first] as Token
  return /^(dem|der|einem|einer)$/.test(opener.lower) || isNoun(opener)
    ? { first: phrase.first, last: inner.last + 1 }
    : phrase
}

/** "Er war nach Angaben, die niemand prüfen kann, dort": the relative clause belongs to the source. */
export function withRelativeClause(view: SentenceView, phrase: Range): Range {
  if (view.tokens[phrase.last]?.kind !== 'comma') return phrase
  const clause = view.clauses.find(c => c.kind === 'relative' && c.pieces[0]?.first === phrase.last + 1)
  const resumed =
    clause &&
    view.clauses.some(c => c.index < clause.index && c.pieces.some(p => p.first > (clause.pieces[0] as Range).first))
  return clause && resumed ? { first: phrase.first, last: endOfClause(view, clause) } : phrase
}

/**
 * "Nach Angaben der Behörde in Kiel fahren …", "Den Behörden in Kiel zufolge fahren …": before the finite verb of a main clause
 * stands one constituent, so all of it names the source.
 */
export function fillFrontField(view: SentenceView, source: Source): Source {
  const { phrase, speaker, cue } = source
  if (view.tokens[phrase.last]?.kind === 'quote') return source // "Laut Zeugen „schrie er“ und lief davon"
  const clause = view.clauses.find(
    c => c.kind === 'main' && c.verb && c.finite >= phrase.last && firstOf(c) <= phrase.first,
  )
  if (!clause || clause.pieces.at(-1)?.last === clause.finite + 1) return source
  const first = firstOf(clause)
  if (cue > speaker.first)
    return endsFront(view, clause, phrase) ? stretch(source, first, phrase.last, first, cue) : source
  if (!onlyLeads(view, first, phrase.first)) return source
  return stretch(source, phrase.first, clause.finite, speaker.first, endOfName(clause, speaker))
}

/** Where the pieces of the front that follow one another end; behind a relative clause the name does not go on. */
function endOfName({ pieces, finite }: Clause, speaker: Range): number {
  let last = speaker.last
  for (const piece of pieces)
    if (piece.last > last && piece.first <= last + 1 && piece.first < finite) last = Math.min(piece.last, finite)
  return last
}

const stretch = (source: Source, first: number, last: number, from: number, to: number): Source => ({
  ...source,
  phrase: { first, last },
  speaker: { first: from, last: to },
})

/** The finite verb follows the phrase at once, and no mark stands before it. */
function endsFront({ tokens }: SentenceView, clause: Clause, phrase: Range): boolean {
  const next = tokens[phrase.last]?.kind === 'comma' ? phrase.last + 1 : phrase.last
  if (next !== clause.finite) return false
  for (let i = firstOf(clause); i < phrase.first; i++) if ((tokens[i] as Token).kind !== 'word') return false
  return true
}

/** "Doch nach Angaben …", "Auch laut …": nothing but conjunctions and adverbs stands before the phrase. */
function onlyLeads({ tokens }: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!((tokens[i] as Token).word.classes & (WordClass.coordinator | WordClass.adverb))) return false
  return true
}
