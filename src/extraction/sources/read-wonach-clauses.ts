import type { NounPhrase } from '../clauses/model.js'
import type { SentenceView } from '../drafts.js'
import { readNounPhrase } from '../phrases/read-noun-phrase.js'
import type { Token } from '../text/model.js'
import { WordClass } from '../words.js'
import { nounOf, type Source, sayingNoun } from './source-phrases.js'

/** "eine Meldung, wonach …", "wies Berichte zurück, wonach …": the noun before the comma, or before the verbs there, is the source. */
export function readWonach(view: SentenceView, i: number): Source | null {
  const { tokens, sentence } = view
  if (tokens[i - 1]?.kind !== 'comma') return null
  let end = i - 1
  while (end > i - 5 && end > sentence.first && isVerbal(tokens[end - 1] as Token)) end--
  const verb = view.clauses.find(c => c.pieces.some(p => p.first < end && end <= p.last))?.finite
  for (let start = Math.max(sentence.first, end - 15); start < end; start++) {
    const opens = start !== verb && !((tokens[start] as Token).word.classes & NEVER_FIRST)
    const phrase = opens ? readNounPhrase(tokens, start, end) : null
    if (!phrase || phrase.last !== end || !(tokens[phrase.head] as Token).capital) continue
    if (end < i - 1 && !isSaid(view, phrase)) return null
    return { phrase: { first: i, last: i + 1 }, speaker: withoutSubject(view, phrase), cue: i, rule: 'source/wonach' }
  }
  return null
}

/** "bestätigte nicht | Gerüchte, wonach …" */
const NEVER_FIRST = WordClass.preposition | WordClass.negation

/**
 * "wies der Sprecher | Vorwürfe zurück, wonach …", "unter anderem | Gerüchte, wonach …": a noun that stands without an
 * article goes on nothing.
 */
const withoutSubject = ({ tokens, language }: SentenceView, phrase: NounPhrase): NounPhrase =>
  phrase.last === phrase.head + 1 &&
  phrase.head > phrase.first &&
  isApart(tokens[phrase.head - 1] as Token) &&
  language.standsBare((tokens[phrase.head] as Token).text)
    ? { ...phrase, first: phrase.head }
    : phrase

const isApart = ({ capital, lower }: Token) => capital || lower === 'anderem'

const isSaid = (view: SentenceView, phrase: NounPhrase) =>
  sayingNoun(view, phrase) !== null || view.language.reportingNoun(nounOf(view.tokens, phrase).text)?.quiet === false

/** "zurück", "nicht bestätigen", "hatte": what closes the clause that the noun stands in. */
const isVerbal = ({ kind, capital, word, quotation }: Token) =>
  kind === 'word' &&
  !capital &&
  quotation < 0 &&
  (word.verbs.length > 0 || (word.classes & (WordClass.separablePrefix | WordClass.negation)) !== 0)

/** "Gerüchte, nach denen …", "ein Gutachten, laut dem …": like "wonach". */
export function readNachDenen(view: SentenceView, i: number): Source | null {
  const { tokens } = view
  if (!WHICH.test(tokens[i + 1]?.lower ?? '') || tokens[i - 1]?.kind !== 'comma') return null
  const source = readWonach(view, i)
  const noun = source ? nounOf(tokens, source.speaker).text : ''
  if (!source || !(view.language.isSourceNoun(noun) || view.language.reportingNoun(noun))) return null
  return { ...source, phrase: { first: i, last: i + 2 } }
}

const WHICH = /^(denen|welchen|welchem|welcher|dem)$/

/** "ein Bericht, dem zufolge …": like "wonach". */
export function readDemZufolge(view: SentenceView, i: number): Source | null {
  if (!/^(dem|der|denen)$/.test(view.tokens[i - 1]?.lower ?? '') || view.tokens[i - 2]?.kind !== 'comma') return null
  const source = readWonach(view, i - 1)
  return source && { ...source, phrase: { first: i - 1, last: i + 1 }, cue: i }
}
