import { BRACKET_OPENERS } from '../clauses/verb-classes.js'
import type { SentenceView } from '../drafts.js'
import { speakerOfClaim } from '../frames/find-noun-owners.js'
import { readNounPhrase } from '../phrases/read-noun-phrase.js'
import type { Range, Token } from '../text/model.js'
import { withPlace, withRelativeClause } from './bound-source-phrases.js'
import { cutSourceNoun } from './cut-source-nouns.js'
import type { Source } from './source-phrases.js'

/** "…, so Merkel", "…, so das Urteil der Jury"; not "…, so auch Kern". With a verb behind it the clause rules read it. */
export function readSo(view: SentenceView, i: number): Source | null {
  const { tokens, sentence } = view
  const joint = tokens[i - 1]
  if (i === sentence.first || !joint || !(joint.kind === 'comma' || joint.kind === 'quote' || joint.kind === 'dash'))
    return null
  if (/^(auch|etwa|beispielsweise|zum|unter|insbesondere)$/.test(tokens[i + 1]?.lower ?? '')) return null
  const phrase = isReportingForm(view, i + 1) ? null : readNounPhrase(tokens, i + 1, sentence.last)
  if (!phrase || !((tokens[phrase.head] as Token).capital || standsForPerson(tokens, phrase))) return null
  const named = withPlace(view, cutSourceNoun(view, phrase, false))
  const next = tokens[named.last]
  if (next && isSureVerb(next)) return null
  const open = lacksPredicate(view, i - 2)
  const titled = open ? named : withTitle(tokens, named, sentence.last)
  return {
    phrase: { first: i - (joint.kind === 'quote' ? 0 : 1), last: endOfPhrase(view, i, titled.last, open) },
    speaker: speakerOfClaim(view, { ...phrase, last: titled.last }) ?? titled,
    cue: i,
    rule: 'source/so',
  }
}

/**
 * "Das sei, so Kern, ein Erfolg": what the verb before the comma lacks follows, and is no title; "Das soll geprüft
 * werden, so Kern" lacks nothing.
 */
const lacksPredicate = ({ tokens, clauses }: SentenceView, i: number): boolean =>
  (tokens[i]?.word.verbs.some(v => v.kind === 'finite' && BRACKET_OPENERS.has(v.lemma)) ?? false) &&
  clauses.some(c => c.finite === i && c.kind === 'main')

/** "…, so vermutete der Wirt": a verb, though "der vermutete Wert" has the same form. */
const isReportingForm = ({ tokens, language }: SentenceView, i: number) =>
  tokens[i]?.word.verbs.some(v => v.kind === 'finite' && language.reportingVerb(v.lemma)) ?? false

const isSureVerb = ({ kind, word, quotation }: Token) =>
  kind === 'word' && quotation < 0 && word.verbs.some(v => v.kind === 'finite' && !v.guessed)

/**
 * "…, so Frank Kern, Leiter der Abteilung": a title between commas or before the full stop; "…, so Kern, „kein Gerede“"
 * goes on with words.
 */
function withTitle(tokens: readonly Token[], speaker: Range, limit: number): Range {
  const comma = tokens[speaker.last]?.kind === 'comma' && startsTitle(tokens[speaker.last + 1])
  const title = comma ? readNounPhrase(tokens, speaker.last + 1, limit) : null
  const closing = title ? tokens[title.last] : undefined
  const closes = !closing || closing.kind === 'comma' || closing.kind === 'stop'
  return title && (tokens[title.head] as Token).capital && closes ? { first: speaker.first, last: title.last } : speaker
}

const startsTitle = (token: Token | undefined) => /^(\p{Lu}|(der|die|ein|eine)$)/u.test(token?.text ?? '')

/** To the next mark, and on where only a title or relative clauses follow: "…, so ein Bericht, in dem Kern geprüft hatte". */
function endOfPhrase(view: SentenceView, cue: number, from: number, open: boolean): number {
  const { tokens, sentence, clauses } = view
  let last = from
  while (last < sentence.last && !isBreak(tokens[last] as Token)) last++
  if (tokens[last]?.kind !== 'comma') return last
  if (open) return withRelativeClause(view, { first: cue, last }).last
  if (tokens[last + 1]?.kind === 'quote') return last
  if (isTitle(view, last + 1)) return sentence.last
  const goesOn = clauses.some(
    ({ kind, pieces: [first, ...others] }) =>
      kind !== 'relative' &&
      (kind !== 'fragment' || !startsTitle(tokens[(first as Range).first])) &&
      first?.first !== cue &&
      ((first as Range).first > last || others.some(p => p.first > last)),
  )
  return goesOn ? last : sentence.last
}

/** ", Leiter der Abteilung für Brücken in Kiel.": nouns without a verb to the sentence's end. */
function isTitle({ tokens, sentence }: SentenceView, from: number): boolean {
  const title = readNounPhrase(tokens, from, sentence.last)
  if (!title || !(tokens[title.head] as Token).capital || !startsTitle(tokens[from])) return false
  for (let i = title.last; i < sentence.last; i++) {
    const { kind, capital, word } = tokens[i] as Token
    if (kind === 'comma' || kind === 'quote' || (!capital && !word.classes && word.verbs.length)) return false
  }
  return true
}

/** "…, so er.", "…, so letztere.", "…, so die beiden." */
const standsForPerson = (tokens: readonly Token[], { first, last }: Range) =>
  (/^(er|sie|letztere[rn]?|erstere[rn]?|jene|dieser)$/.test((tokens[first] as Token).lower) ||
    /^(beiden|drei|vier)$/.test((tokens[last - 1] as Token).lower)) &&
  (tokens[last] === undefined || isBreak(tokens[last]) || tokens[last].lower === 'weiter')

const isBreak = (token: Token) =>
  token.quotation < 0 &&
  (token.kind === 'comma' ||
    token.kind === 'stop' ||
    (token.kind === 'dash' && token.gap > 0) ||
    token.kind === 'colon' ||
    token.kind === 'semicolon')
