import { endOfClause } from './attribute-sources.js'
import { draft, overlaps, type SentenceView, trim } from './drafts.js'
import { readNounPhrase } from './find-noun-phrases.js'
import { type Clause, type Range, type Token, WordClass } from './model.js'

/** "die Ankündigung, …", "der Vorwurf der Partei, dass …": a noun that carries a reported clause. */
export function attributeNouns(view: SentenceView): void {
  const { tokens, sentence, language } = view
  for (let i = sentence.first; i < sentence.last - 2; i++) {
    const token = tokens[i] as Token
    if (!token.capital || token.quotation >= 0) continue
    const act = language.reportingNoun(token.text)
    if (!act) continue
    const phrase = readNounPhrase(tokens, i, sentence.last)
    const end = skipVerbs(view, phrase ? phrase.last : i + 1)
    const clause = tokens[end]?.kind === 'comma' ? view.clauses.find(c => c.pieces[0]?.first === end + 1) : undefined
    if (!clause || !carries(view, clause)) continue
    const quote = trim(tokens, { first: end + 1, last: endOfClause(view, clause) })
    if (
      view.drafts.some(
        d => d.sentence === view.index && d.quote.some(q => overlaps(q, quote) && q.first >= quote.first),
      )
    )
      continue
    const start = articleBefore(view, i)
    const holder = genitiveOf(view, i + 1, end) ?? possessiveOf(view, start)
    draft(view, {
      type: 'Indirect',
      quote: [quote],
      speaker: holder ? [holder] : [],
      cue: [i],
      frame: [{ first: start, last: end + 1 }],
      rule: 'noun/clause',
      act,
    })
  }
}

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
