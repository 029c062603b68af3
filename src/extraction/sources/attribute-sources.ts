import { draft, type SentenceView } from '../drafts.js'
import { isQuotation } from '../find-open-quotations.js'
import { readNounPhrase } from '../phrases/read-noun-phrase.js'
import { hasTrait, type Range, type Token } from '../text/model.js'
import { overlaps, rangeOf, subtract } from '../text/ranges.js'
import { NounTrait } from '../words.js'
import { findSourceScope, isInquit } from './find-source-scopes.js'
import { readSource } from './read-source-phrases.js'
import type { Source } from './source-phrases.js'

/**
 * Statements that a phrase attributes: "laut X", "nach Angaben von X", "X zufolge", "Xs Meinung nach", ", so X", "demnach".
 * The quote is the clause that the phrase stands in, without it.
 */
export function attributeSources(view: SentenceView): void {
  const { tokens, sentence } = view
  const sources: Source[] = []
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i] as Token
    if (token.kind !== 'word' || token.quotation >= 0) continue
    const source = readSource(view, i)
    if (!source || isOwnPaper(view, source)) continue
    sources.push(source)
    i = Math.max(i, source.phrase.last - 1)
  }
  sources.forEach((source, k) => {
    if (!isTakenUp(source, sources[k + 1]) && !isOwned(view, source, sources))
      addStatement(view, source, sources[k + 1])
  })
}

/**
 * "„…“, sagte er laut Mitteilung", "… laut Vorabbericht aus der Freitagsausgabe": the paper in which he said it himself
 * relays nobody; "laut Mitteilung der Polizei" does.
 */
function isOwnPaper(view: SentenceView, { cue, speaker }: Source): boolean {
  const clause = view.clauses.find(c => c.pieces.some(p => p.first <= cue && cue < p.last))
  if (!clause || clause.joint === 'start' || !isInquit(view, clause)) return false
  const nouns = view.tokens.slice(speaker.first, speaker.last).filter(({ capital }) => capital)
  const papers = nouns.filter(token => !hasTrait(token, NounTrait.day) && !token.lower.endsWith('ausgabe'))
  return papers.length === 1 && view.language.nounIs('release', (papers[0] as Token).lower)
}

/**
 * "Gerüchte gab es nach einem Bericht, wonach der Hafen schließt": the clause tells what the report says; "nach" only
 * when the rest came.
 */
const isTakenUp = ({ rule, speaker }: Source, next: Source | undefined): boolean =>
  rule === 'source/nach' && next?.rule === 'source/wonach' && overlaps(speaker, next.speaker)

/** "Laut Polizei war der Damm ersten Erkenntnissen zufolge gebrochen": nobody's findings are those of the source beside them. */
const isOwned = (view: SentenceView, source: Source, sources: readonly Source[]): boolean =>
  sources.length > 1 && isNobodys(view, source) && sources.some(s => isBeside(view, s, source) && !isNobodys(view, s))

/** "ersten Erkenntnissen", "bisherigen Ermittlungen": words for what was found, and no name. */
const isNobodys = ({ tokens, language }: SentenceView, { speaker, rule }: Source): boolean =>
  !/^source\/(so|demnach|wonach)$/.test(rule) &&
  tokens.slice(speaker.first, speaker.last).every(t => !t.capital || language.nounIs('finding', t.lower))

/** Another one in the same clause. */
const isBeside = ({ clauses }: SentenceView, { cue }: Source, source: Source): boolean =>
  cue !== source.cue &&
  clauses.some(({ pieces }) => [cue, source.cue].every(at => pieces.some(p => p.first <= at && at < p.last)))

function addStatement(view: SentenceView, source: Source, next: Source | undefined): void {
  const quote = subtract(view.tokens, findSourceScope(view, source, next), [source.phrase])
  if (!quote.length || quote.every(range => range.last - range.first < 2)) return
  const { speaker, addressee } = partFaced(view, source.speaker)
  const direct = quote.every(part => isQuotation(view, part))
  draft(view, {
    type: direct ? 'Direct' : 'Indirect',
    quote,
    speaker: speaker.last > speaker.first ? [speaker] : [],
    addressee,
    cue: [source.cue],
    frame: [source.phrase],
    rule: source.rule,
    act: 'assert',
  })
}

/**
 * "…, so der Wirt gegenüber der Zeitung", "nach Angaben des Wirts gegenüber der Zeitung": whom it was said to is no
 * part of who said it.
 */
function partFaced({ tokens, sentence }: SentenceView, speaker: Range): { speaker: Range; addressee: Range[] } {
  let at = speaker.first
  while (at < speaker.last && (tokens[at] as Token).lower !== 'gegenüber') at++
  const phrase = tokens[at]?.lower === 'gegenüber' ? readNounPhrase(tokens, at + 1, sentence.last, false) : null
  if (!phrase) return { speaker, addressee: [] }
  return { speaker: { first: speaker.first, last: at }, addressee: [rangeOf(phrase)] }
}
