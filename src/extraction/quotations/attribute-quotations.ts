import { type Clause, isSubjunctive } from '../clauses/model.js'
import { draft, type SentenceView } from '../drafts.js'
import { clauseOf, findOpenQuotations, statementAround } from '../find-open-quotations.js'
import { verbCue } from '../frames/read-cues.js'
import { readFrame } from '../frames/read-frames.js'
import { readWriting } from '../frames/read-writings.js'
import { findParticipants } from '../phrases/find-subjects.js'
import { readNounPhrase } from '../phrases/read-noun-phrase.js'
import type { Quotation, Range, Token } from '../text/model.js'
import { rangeOf } from '../text/ranges.js'
import { WordClass } from '../words.js'
import { addQuotedWords, framePieces } from './add-quoted-words.js'
import { agentOfParticiple } from './find-words-owners.js'
import { joinInterrupted } from './join-interrupted.js'
import { canBeName } from './read-labels.js'
import { bearerOfWords, closingFormula, talksOfWords, wordingBefore } from './read-wordings.js'
import { type Quoted, tellSpeechFromNames } from './tell-speech-from-names.js'
import { givesName, judges, linkBefore, takesWords } from './tell-taken-words.js'

/**
 * Quotations that no colon and no frame has claimed and that a sentence of its own or a verb makes somebody's words: bare
 * ones, "nannte den Plan „absurd“", "sprach von einem „Skandal“", "mit den Worten „…“".
 */
export function attributeQuotations(views: readonly SentenceView[], index: number): void {
  const view = views[index] as SentenceView
  let joined: Quotation | null = null
  for (const quotation of findOpenQuotations(view)) {
    if (quotation === joined || statementAround(view, quotation)) continue
    joined = joinInterrupted(view, quotation)
    if (joined) continue
    const form = tellSpeechFromNames(view, quotation)
    if (form === 'name' || goesOn(view, views[index - 1], quotation)) continue
    if (closesWithFormula(view, quotation) || agentOfParticiple(view, quotation)) continue
    if (isSigned(views, index, quotation)) continue
    if (!isBare(view, quotation, form) && !attributeWriting(view, quotation)) attributePredicate(view, quotation, form)
  }
}

/**
 * "„A“, sagte Meier. „Aber B.“": the sentence after the frame that opens with a coordinator is the second part of what was
 * said; any other quotation that follows is a statement of its own.
 */
function goesOn(view: SentenceView, before: SentenceView | undefined, quotation: Quotation): boolean {
  const opening = view.tokens[quotation.first + 1]
  if (!before || before.sentence.paragraph !== view.sentence.paragraph || quotation.first !== view.sentence.first)
    return false
  if (quotation.last < view.sentence.last - 1 || !opening || !(opening.word.classes & WordClass.coordinator))
    return false
  const said = before.drafts.find(
    d =>
      d.type === 'Direct' &&
      /^(frame\/inverted|source\/so)$/.test(d.rule) &&
      (d.frame.at(-1)?.last ?? 0) >= before.sentence.last - 1,
  )
  said?.quote.push(rangeOf(quotation))
  return said !== undefined
}

/** A paragraph of its own, "„Es reicht.“ Ida Volk, Rätin": the full name behind the marks says whose they are. */
function isSigned(views: readonly SentenceView[], index: number, quotation: Quotation): boolean {
  const [view, next, after] = views.slice(index, index + 3) as [SentenceView, SentenceView?, SentenceView?]
  const { tokens, sentence } = view
  const alone =
    quotation.first === sentence.first && quotation.last >= sentence.last && opensLine(tokens, sentence.first)
  if (!alone || next?.sentence.first !== quotation.last || (after && !opensLine(tokens, after.sentence.first)))
    return false
  if (opensLine(tokens, quotation.last) || next.clauses.some(c => c.verb)) return false
  const name = readNounPhrase(tokens, quotation.last, next.sentence.last, false)
  const full = name && name.last > name.first + 1 && tokens.slice(name.first, name.head + 1).every(canBeName)
  if (!full || !(name.last === next.sentence.last || tokens[name.last]?.kind === 'comma')) return false
  draft(view, { type: 'Direct', quote: [rangeOf(quotation)], speaker: [rangeOf(name)], rule: 'quotation/label' })
  return true
}

const opensLine = (tokens: readonly Token[], i: number): boolean => (tokens[i]?.gap ?? 3) > 1

/** "„Es reicht“ – mit diesen Worten trat Kern vor die Presse.", "„Es reicht“, mit diesen Worten ging er." */
function closesWithFormula(view: SentenceView, quotation: Quotation): boolean {
  const formula = closingFormula(view, quotation)
  const clause = formula && view.clauses.find(c => c.verb && c.pieces.some(p => p.first === formula.first))
  if (!formula || !clause?.verb) return false
  const { subject } = findParticipants(view, clause)
  draft(view, {
    type: 'Direct',
    quote: [rangeOf(quotation)],
    speaker: subject ? [subject] : [],
    cue: [...verbCue(view, clause), ...tokensOf(formula)].sort((a, b) => a - b),
    frame: clause.pieces.filter(p => p.first >= formula.first).map(rangeOf),
    rule: 'quotation/verb',
    tense: clause.verb.tense,
  })
  return true
}

const tokensOf = ({ first, last }: Range) => Array.from({ length: last - first }, (_, k) => first + k)

/** A quotation that is the sentence, or stands in brackets: who said it is for the context to tell. */
function isBare(view: SentenceView, quotation: Quotation, form: Quoted): boolean {
  const whole = quotation.first === view.sentence.first && quotation.last >= view.sentence.last - 1
  const bracketed = view.tokens[quotation.first - 1]?.kind === 'open' && view.tokens[quotation.last]?.kind === 'close'
  if (!(whole || (bracketed && form === 'sentence')) || form === 'noun') return whole
  draft(view, { type: 'Direct', quote: [rangeOf(quotation)], rule: 'quotation/bare' })
  return true
}

/** "Auf dem Plakat stand „…“": nothing but the verb and the place may stand beside the words. */
function attributeWriting(view: SentenceView, quotation: Quotation): boolean {
  const clause = clauseOf(view, quotation)
  const writing = clause ? readWriting(view, clause) : null
  const before = view.tokens[quotation.first - 1]
  if (!clause || !writing || (before && before.word.classes & (WordClass.article | WordClass.determiner))) return false
  draft(view, {
    type: 'Direct',
    quote: [rangeOf(quotation)],
    speaker: [writing.bearer],
    cue: [...writing.cue],
    frame: framePieces(clause, quotation),
    rule: 'quotation/written',
    tense: clause.verb?.tense ?? null,
  })
  return true
}

/** "bezeichnete den Plan, der seit Mai vorliegt, als „…“": "als" goes on with the clause before the one that interrupts. */
function interruptedClause(view: SentenceView, quotation: Quotation): Clause | undefined {
  const als = view.tokens[quotation.first - 1]
  if (als?.lower !== 'als' || view.tokens[quotation.first - 2]?.kind !== 'comma') return undefined
  return view.clauses.findLast(
    c => c.kind === 'main' && c.finite >= 0 && c.finite < quotation.first && readFrame(view, c)?.verb.takes.has('als'),
  )
}

/** The clause of the noun that announces the words; "Mit den Worten „…“, verließ er …": or the one behind them. */
const wordingClause = (view: SentenceView, noun: number, { first, last }: Quotation): Clause | undefined =>
  view.clauses.find(c => c.verb && c.finite < first && c.pieces.some(p => noun >= p.first && noun < p.last)) ??
  view.clauses.find(c => c.verb && c.finite >= last)

/** "nannte X „…“", "bezeichnete X als „…“", "warnte vor „…“": the verb takes the quoted words. */
function attributePredicate(view: SentenceView, quotation: Quotation, form: Quoted): void {
  const wording = wordingBefore(view, quotation)
  const noun = wording.at(-1)
  const clause =
    clauseOf(view, quotation) ??
    (noun === undefined ? interruptedClause(view, quotation) : wordingClause(view, noun, quotation))
  if (!clause?.verb || isSubjunctive(clause.verb)) return
  const frame = readFrame(view, clause)
  const link = linkBefore(view, quotation, clause)
  const takes = frame ? takesWords(view, frame, quotation, link) : judges(view, clause, form, link)
  if (!takes && (!wording.length || talksOfWords(view, quotation, form, wording, clause))) return
  if (takes && frame && givesName(view, frame, form)) return
  const made = addQuotedWords(view, quotation, clause, frame, [
    ...wording,
    ...(takes && link >= 0 && clause.kind === 'main' ? [link] : []),
  ])
  const bearer = bearerOfWords(view, wording, clause)
  if (bearer) Object.assign(made, { speaker: [bearer], rule: 'quotation/written' })
}
