import { endOfClause } from './attribute-sources.js'
import { draft, overlaps, type SentenceView, trim } from './drafts.js'
import { readNounPhrase } from './find-noun-phrases.js'
import { findParticipants, type Participants } from './find-subjects.js'
import { type Clause, type Range, type Tense, type Token, WordClass } from './model.js'

/** "die Ankündigung, …", "der Vorwurf der Partei, dass …": a noun that carries a reported clause. */
export function attributeNouns(view: SentenceView): void {
  const { tokens, sentence, language } = view
  for (let i = sentence.first; i < sentence.last - 2; i++) {
    const token = tokens[i] as Token
    if (!token.capital || token.quotation >= 0) continue
    const act = language.reportingNoun(token.text)
    if (!act) continue
    const phrase = readNounPhrase(tokens, i, sentence.last)
    const nounEnd = phrase ? phrase.last : i + 1
    const end = skipVerbs(view, nounEnd)
    const clause = tokens[end]?.kind === 'comma' ? view.clauses.find(c => c.pieces[0]?.first === end + 1) : undefined
    if (!clause || !carries(view, clause) || isCondition(view, i)) continue
    const quote = trim(tokens, { first: end + 1, last: endOfClause(view, clause) })
    if (
      view.drafts.some(
        d => d.sentence === view.index && d.quote.some(q => overlaps(q, quote) && q.first >= quote.first),
      )
    )
      continue
    const start = articleBefore(view, i)
    const carrier = carrierOf(view, i, start)
    const holder = genitiveOf(view, i + 1, nounEnd) ??
      possessiveOf(view, start) ??
      carrier.speaker ?? { first: start, last: i + 1 }
    draft(view, {
      type: 'Indirect',
      quote: [quote],
      speaker: [holder],
      cue: [...carrier.cue, ...range(carrier.cue.length ? prepositionBefore(view, start) : start, i + 1)],
      frame: [carrier.frame ?? { first: start, last: end + 1 }],
      rule: 'noun/clause',
      act,
      tense: carrier.tense,
    })
  }
}

/** "falls beide zu dem Schluss kommen, dass …": nobody has come to it yet. */
const isCondition = (view: SentenceView, noun: number) =>
  view.clauses.some(
    c =>
      c.opener >= 0 &&
      /^(wenn|falls|sofern|ob)$/.test((view.tokens[c.opener] as Token).lower) &&
      c.pieces.some(p => noun >= p.first && noun < p.last),
  )

const range = (first: number, last: number) => Array.from({ length: last - first }, (_, k) => first + k)

interface Carrier {
  readonly speaker: Range | null
  readonly cue: readonly number[]
  readonly frame: Range | null
  readonly tense: Tense | null
}

const NO_CARRIER: Carrier = { speaker: null, cue: [], frame: null, tense: null }

/** "Meier vertritt die Ansicht, dass …", "ist der Meinung": whoever makes the noun his own is the speaker. */
function carrierOf(view: SentenceView, noun: number, start: number): Carrier {
  const clause = view.clauses.find(c => c.verb && c.pieces.some(p => noun >= p.first && noun < p.last))
  const verb = clause?.verb
  const withMit = view.tokens[start - 1]?.lower === 'mit'
  if (!clause || !verb || !(withMit || view.language.carriesNouns(verb.lemma))) return NO_CARRIER
  const people = findParticipants(view, clause)
  const person = verb.passive
    ? people.agent
    : holdsNoun(people.subject, noun)
      ? frontOf(people, clause)
      : people.subject
  const speaker = person && !holdsNoun(person, noun) ? { first: person.first, last: person.last } : null
  const piece = clause.pieces.find(p => noun >= p.first && noun < p.last) as Range
  return {
    speaker,
    cue: verb.tokens.filter(t => t < start || t > noun),
    frame: { first: clause.pieces[0]?.first ?? piece.first, last: piece.last + 1 },
    tense: verb.tense,
  }
}

const holdsNoun = (range: Range | null, noun: number) => range !== null && range.first <= noun && noun < range.last

/** "Die Partei ist der Ansicht": what stands before the verb, where the noun itself looked like a nominative. */
const frontOf = (people: Participants, clause: Clause): Range | null =>
  people.phrases.find(p => p.preposition < 0 && p.last <= clause.finite) ?? null

/** "der Schluss gezogen, …": nonfinite verbs and a prefix may stand between the noun and its clause. */
function skipVerbs(view: SentenceView, from: number): number {
  let at = from
  while (at < view.sentence.last && at < from + 3) {
    const token = view.tokens[at] as Token
    const verbal = token.word.verbs.some(v => !v.guessed) || token.word.classes & WordClass.separablePrefix
    if (token.kind !== 'word' || token.capital || !verbal) break
    at++
  }
  return at
}

function carries(view: SentenceView, clause: Clause): boolean {
  if (clause.kind === 'subordinate') return /^(dass|daß|ob)$/.test((view.tokens[clause.opener] as Token).lower)
  if (clause.kind === 'infinitive') return clause.opener < 0
  return (
    clause.kind === 'main' &&
    (clause.verb?.mood === 'subjunctive1' || clause.verb?.mood === 'subjunctive2') &&
    clause.finite !== clause.pieces[0]?.first
  )
}

/** "kam zu dem Schluss", "steht im Verdacht": beside its verb the noun has its preposition. */
const prepositionBefore = (view: SentenceView, start: number) =>
  ((view.tokens[start - 1]?.word.classes ?? 0) & WordClass.preposition) !== 0 ? start - 1 : start

function articleBefore(view: SentenceView, noun: number): number {
  let i = noun
  while (
    i > view.sentence.first &&
    !(view.tokens[i - 1] as Token).capital &&
    (view.tokens[i - 1] as Token).kind === 'word' &&
    !((view.tokens[i - 1] as Token).word.classes & WordClass.preposition) &&
    noun - i < 6
  ) {
    i--
    if ((view.tokens[i] as Token).word.classes & (WordClass.article | WordClass.determiner)) break
  }
  return i
}

/** "die Forderung der SPD", "die Ankündigung von Minister Meier". */
function genitiveOf(view: SentenceView, from: number, end: number): Range | null {
  if (from >= end) return null
  const first = view.tokens[from] as Token
  const start = first.word.classes & WordClass.preposition ? from + 1 : from
  return start < end ? { first: start, last: end } : null
}

/** "seine Ankündigung": the pronoun stands for the speaker. */
function possessiveOf(view: SentenceView, start: number): Range | null {
  return /^(sein|ihr|unser)/.test((view.tokens[start] as Token).lower) ? { first: start, last: start + 1 } : null
}
