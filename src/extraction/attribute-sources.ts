import { draft, type SentenceView, subtract } from './drafts.js'
import { readNounPhrase } from './find-noun-phrases.js'
import type { Clause, Range, Token } from './model.js'
import { WordClass } from './model.js'
import { isNoun } from './tell-noun-words.js'

interface Source {
  /** The whole phrase, cue and source: what is no part of the quote. */
  readonly phrase: Range
  readonly speaker: Range
  readonly cue: number
  readonly rule: string
}

/**
 * Statements that a phrase attributes: "laut X", "nach Angaben von X", "X zufolge", "Xs Meinung nach", ", so X", "demnach".
 * The quote is the clause that the phrase stands in, without it.
 */
export function attributeSources(view: SentenceView): void {
  const { tokens, sentence } = view
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i] as Token
    if (token.kind !== 'word' || token.quotation >= 0) continue
    const source = findSource(view, i)
    if (!source) continue
    addStatement(view, source)
    i = Math.max(i, source.phrase.last - 1)
  }
}

function findSource(view: SentenceView, i: number): Source | null {
  const token = view.tokens[i] as Token
  switch (token.lower) {
    case 'laut':
    case 'gemäß':
    case 'gemäss':
    case 'lt':
      return before(view, i)
    case 'nach':
      return afterNoun(view, i) ?? nach(view, i) ?? behind(view, i)
    case 'zufolge':
      return behind(view, i)
    case 'so':
      return so(view, i)
    case 'demnach':
    case 'demzufolge':
    case 'danach':
      return adverb(view, i)
    case 'wonach':
      return wonach(view, i)
    default:
      return null
  }
}

/** "laut Polizei", "laut einem Bericht der Zeitung", "gemäß der Studie". */
function before(view: SentenceView, i: number): Source | null {
  const { tokens, sentence, language } = view
  const at = tokens[i + 1]?.kind === 'stop' ? i + 2 : i + 1
  const phrase = readNounPhrase(tokens, at, sentence.last)
  if (!phrase) return null
  if (
    /^gemä(ß|ss)$/.test((tokens[i] as Token).lower) &&
    !language.isSourceNoun((tokens[nounOf(tokens, phrase)] as Token).text)
  )
    return null
  const speaker = withNames(view, phrase)
  return {
    phrase: withRelativeClause(view, closeAppositive(tokens, { first: i, last: speaker.last }, sentence.last)),
    speaker,
    cue: i,
    rule: 'source/laut',
  }
}

/** The noun before any name: "Bericht" in "einem Bericht des Magazins", "Angaben" in "Angaben Merkels". */
function nounOf(tokens: readonly Token[], phrase: Range): number {
  for (let i = phrase.first; i < phrase.last; i++)
    if (isNoun(tokens[i]) && !((tokens[i] as Token).word.classes & (WordClass.article | WordClass.determiner))) return i
  return phrase.first
}

/** "nach Angaben der Polizei", "nach einem Bericht", "nach Ansicht Merkels"; not "nach dem Treffen". */
function nach(view: SentenceView, i: number): Source | null {
  const { tokens, sentence, language } = view
  const phrase = readNounPhrase(tokens, i + 1, sentence.last)
  if (!phrase) return null
  const noun = tokens[nounOf(tokens, phrase)] as Token
  if (!language.isSourceNoun(noun.text)) return null
  const speaker = withNames(view, phrase)
  return {
    phrase: withRelativeClause(view, closeAppositive(tokens, { first: i, last: speaker.last }, sentence.last)),
    speaker,
    cue: i,
    rule: 'source/nach',
  }
}

/** "Gerüchte, nach denen …": like "wonach". */
function afterNoun(view: SentenceView, i: number): Source | null {
  const { tokens } = view
  if (!/^(denen|welchen|welchem|welcher|dem)$/.test(tokens[i + 1]?.lower ?? '') || tokens[i - 1]?.kind !== 'comma')
    return null
  const source = wonach(view, i)
  const noun = source ? (tokens[nounOf(tokens, source.speaker)] as Token).text : ''
  if (!source || !(view.language.isSourceNoun(noun) || view.language.reportingNoun(noun))) return null
  return { ...source, phrase: { first: i, last: i + 2 } }
}

/** "Medienberichten zufolge", "der Polizei zufolge", "seiner Meinung nach". */
function behind(view: SentenceView, i: number): Source | null {
  const { tokens, sentence, language } = view
  const cue = tokens[i] as Token
  for (let start = Math.max(sentence.first, i - 14); start < i; start++) {
    const first = tokens[start] as Token
    if (first.quotation >= 0 && (tokens[start - 1]?.quotation ?? -1) >= 0) continue
    const phrase = readNounPhrase(tokens, start, i)
    if (!phrase || phrase.last !== i) continue
    if (
      start > sentence.first &&
      (tokens[start - 1] as Token).word.classes & (WordClass.article | WordClass.determiner) &&
      !(tokens[start - 1] as Token).capital
    )
      continue
    if (cue.lower === 'nach' && !language.isSourceNoun((tokens[nounOf(tokens, phrase)] as Token).text)) return null
    return {
      phrase: { first: start, last: i + 1 },
      speaker: { first: start, last: i },
      cue: i,
      rule: cue.lower === 'nach' ? 'source/meinung-nach' : 'source/zufolge',
    }
  }
  return null
}

/** "…, so Merkel", "…, so der Minister weiter". With a verb behind it the clause rules read it. */
function so(view: SentenceView, i: number): Source | null {
  const { tokens, sentence } = view
  const joint = tokens[i - 1]
  if (i === sentence.first || !joint || !(joint.kind === 'comma' || joint.kind === 'quote' || joint.kind === 'dash'))
    return null
  const phrase = isReportingForm(view, i + 1) ? null : readNounPhrase(tokens, i + 1, sentence.last)
  if (!phrase || !((tokens[phrase.head] as Token).capital || standsForPerson(tokens, phrase))) return null
  let speaker = withNames(view, phrase)
  const next = tokens[speaker.last]
  if (
    next &&
    next.kind === 'word' &&
    next.word.verbs.some(v => v.kind === 'finite' && !v.guessed) &&
    next.quotation < 0
  )
    return null
  const comma = next?.kind === 'comma' ? readNounPhrase(tokens, speaker.last + 1, sentence.last) : null
  const closing = comma ? tokens[comma.last] : undefined
  if (
    comma &&
    (tokens[comma.head] as Token).capital &&
    (!closing || closing.kind === 'comma' || closing.kind === 'stop')
  )
    speaker = { first: speaker.first, last: comma.last }
  let last = speaker.last
  while (last < sentence.last && !isBreak(tokens[last] as Token)) last++
  return { phrase: { first: i - (joint.kind === 'quote' ? 0 : 1), last }, speaker, cue: i, rule: 'source/so' }
}

/** "…, so vermutete der Wirt": a verb, though "der vermutete Wert" has the same form. */
const isReportingForm = ({ tokens, language }: SentenceView, i: number) =>
  tokens[i]?.word.verbs.some(v => v.kind === 'finite' && language.reportingVerb(v.lemma)) ?? false

/** "…, so er.", "…, so letztere." */
const standsForPerson = (tokens: readonly Token[], { first, last }: Range) =>
  /^(er|sie|letztere[rn]?|erstere[rn]?|jene|dieser)$/.test((tokens[first] as Token).lower) &&
  (tokens[last] === undefined || isBreak(tokens[last]) || tokens[last].lower === 'weiter')

const isBreak = (token: Token) =>
  token.quotation < 0 &&
  (token.kind === 'comma' ||
    token.kind === 'stop' ||
    token.kind === 'dash' ||
    token.kind === 'colon' ||
    token.kind === 'semicolon')

/** "Demnach steht …": the source is the one before; the continuation stage fills the speaker in. */
function adverb(view: SentenceView, i: number): Source | null {
  const { tokens, sentence } = view
  if (i !== sentence.first) return null
  const clause = view.clauses.find(c => c.finite > i && c.kind === 'main')
  if (!clause?.verb) return null
  if (
    (tokens[i] as Token).lower === 'danach' &&
    (clause.verb.mood === 'indicative' || clause.verb.mood === 'either') &&
    clause.verb.modal !== 'sollen'
  )
    return null
  return { phrase: { first: i, last: i + 1 }, speaker: { first: i, last: i + 1 }, cue: i, rule: 'source/demnach' }
}

/** "eine Meldung, wonach …": the noun before the comma is the source. */
function wonach(view: SentenceView, i: number): Source | null {
  const { tokens, sentence } = view
  const joint = tokens[i - 1]
  if (joint?.kind !== 'comma') return null
  for (let start = Math.max(sentence.first, i - 16); start < i - 1; start++) {
    const phrase = readNounPhrase(tokens, start, i - 1)
    if (!phrase || phrase.last !== i - 1 || !(tokens[phrase.head] as Token).capital) continue
    return { phrase: { first: i, last: i + 1 }, speaker: phrase, cue: i, rule: 'source/wonach' }
  }
  return null
}

/** "laut Sprecher Hans Meier vom Verband": the phrase with what the noun phrase reader leaves to the context. */
function withNames(view: SentenceView, phrase: Range): Range {
  const { tokens, sentence } = view
  let last = phrase.last
  const next = tokens[last]
  if (
    next &&
    last < sentence.last &&
    /^(im|in|am|beim|bei)$/.test(next.lower) &&
    isNoun(tokens[last + 1]) &&
    !isNoun(tokens[last + 2]) &&
    next.gap > 0 &&
    (tokens[last + 2]?.kind === 'comma' || /^(am|in|im)$/.test(next.lower) === false)
  ) {
    last += 2
  }
  return { first: phrase.first, last }
}

/** "Nach amtlichen Angaben, die niemand prüfen kann, waren …": the relative clause belongs to the source. */
function withRelativeClause(view: SentenceView, phrase: Range): Range {
  if (view.tokens[phrase.last]?.kind !== 'comma') return phrase
  const clause = view.clauses.find(c => c.kind === 'relative' && c.pieces[0]?.first === phrase.last + 1)
  const resumed =
    clause &&
    view.clauses.some(c => c.index < clause.index && c.pieces.some(p => p.first > (clause.pieces[0] as Range).first))
  return clause && resumed ? { first: phrase.first, last: endOfClause(view, clause) } : phrase
}

/** "laut Klaus Meier, dem Sprecher des Verbands,": an apposition between commas in the dative or nominative. */
function closeAppositive(tokens: readonly Token[], phrase: Range, limit: number): Range {
  if (tokens[phrase.last]?.kind !== 'comma' || phrase.last >= limit) return phrase
  const inner = readNounPhrase(tokens, phrase.last + 1, limit)
  if (!inner || !(tokens[inner.head] as Token).capital || tokens[inner.last]?.kind !== 'comma') return phrase
  const article = (tokens[inner.first] as Token).lower
  return /^(dem|der|einem|einer)$/.test(article) || isNoun(tokens[inner.first])
    ? { first: phrase.first, last: inner.last + 1 }
    : phrase
}

function addStatement(view: SentenceView, source: Source): void {
  const { tokens } = view
  const scope = scopeOf(view, source)
  const quote = subtract(tokens, scope, [source.phrase])
  if (!quote.length || quote.every(range => range.last - range.first < 2)) return
  const [only] = quote
  const quotation = only && quote.length === 1 ? (tokens[only.first] as Token).quotation : -1
  const whole = quotation >= 0 && only ? view.quotations[quotation] : undefined
  const direct = whole && only && whole.first === only.first && whole.last === only.last
  const speaker = source.speaker.last > source.speaker.first ? [source.speaker] : []
  draft(view, {
    type: direct ? 'Direct' : 'Indirect',
    quote,
    speaker,
    cue: [source.cue],
    frame: [source.phrase],
    rule: source.rule,
    act: 'assert',
  })
}

/** The clause that the phrase qualifies: a subordinate clause it stands in, else the main clause to the sentence's end. */
function scopeOf(view: SentenceView, source: Source): Range {
  const { sentence, clauses } = view
  const at = source.cue
  const holds = (clause: Clause) => clause.pieces.some(piece => at >= piece.first && at < piece.last)
  const clause = clauses.find(holds)
  if (source.rule === 'source/so') return { first: startOfMain(view, source.phrase.first), last: endOfSentence(view) }
  if (source.rule === 'source/wonach' || (clause && clause.kind === 'relative')) {
    const own = clause as Clause | undefined
    const first = source.rule === 'source/wonach' ? at : (own?.pieces[0]?.first ?? at)
    return { first, last: endOfClause(view, own) }
  }
  if (clause && clause.kind !== 'main' && clause.kind !== 'fragment' && clause.kind !== 'infinitive') {
    const first = clause.pieces[0]?.first ?? at
    const leading = clause.parent === -1 && clause.index === 0
    return { first, last: leading ? endOfSentence(view) : endOfClause(view, clause) }
  }
  if (clause && clause.kind === 'main' && clause.joint !== 'start' && clause.joint !== 'coordinator') {
    const previous = clauses.some(c => c.index < clause.index && c.kind === 'main')
    if (previous) return { first: clause.pieces[0]?.first ?? sentence.first, last: endOfSentence(view) }
  }
  return { first: sentence.first, last: endOfSentence(view) }
}

const endOfSentence = (view: SentenceView) => view.sentence.last

/** Where the main clause before `at` starts: after an earlier frame or semicolon, else the sentence's start. */
function startOfMain(view: SentenceView, at: number): number {
  for (let i = at - 1; i > view.sentence.first; i--) {
    const token = view.tokens[i] as Token
    if (token.quotation < 0 && (token.kind === 'semicolon' || (token.kind === 'colon' && i < at - 3))) return i + 1
  }
  return view.sentence.first
}

/**
 * An embedded clause reaches to where the clause around it goes on, or to a new main clause that is not reported,
 * else to the sentence's end.
 */
export function endOfClause(view: SentenceView, clause: Clause | undefined): number {
  if (!clause) return view.sentence.last
  const first = clause.pieces[0]?.first ?? view.sentence.first
  let last = view.sentence.last
  for (const other of view.clauses) {
    if (other.index < clause.index) {
      for (const piece of other.pieces) if (piece.first > first && piece.first < last) last = piece.first
    } else if (other.index > clause.index && other.kind === 'main' && other.verb) {
      const start = other.pieces[0]?.first ?? last
      const reported =
        other.verb.mood === 'subjunctive1' || other.verb.mood === 'subjunctive2' || other.verb.modal === 'sollen'
      if (!reported && start < last) last = start
    }
  }
  return last
}
