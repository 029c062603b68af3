import { type Clause, isSubjunctive, type NounPhrase } from '../clauses/model.js'
import type { SentenceView } from '../drafts.js'
import type { ReportingVerb } from '../language.js'
import { findParticipants } from '../phrases/find-subjects.js'
import { readNounPhrase } from '../phrases/read-noun-phrase.js'
import type { Range, Token } from '../text/model.js'
import { rangeOf } from '../text/ranges.js'
import type { Frame } from './read-frames.js'

/** Where words stand written, and the tokens that say that they do. */
export interface Writing {
  readonly bearer: Range
  readonly cue: readonly number[]
}

/** How far before its relative clause a thing that bears words may stand. */
const REACH = 16

/**
 * "Auf dem Plakat stand „…“", "In dem Brief ist „…“ zu lesen", "ein Zettel, auf dem „…“ prangte": the words are attributed
 * to what bears them, since whoever wrote them is not named. Null for other clauses.
 */
export function readWriting(view: SentenceView, clause: Clause): Writing | null {
  const cue = writingVerb(view, clause)
  const bearer = !cue ? null : clause.kind === 'relative' ? bearerBefore(view, clause) : bearerIn(view, clause)
  return cue && bearer ? { bearer, cue } : null
}

/** "In dem Brief steht, dass …": the clause as a frame of what is written there. */
export function readWritingFrame(view: SentenceView, clause: Clause): Frame | null {
  const writing = readWriting(view, clause)
  return writing ? { clause, verb: WRITTEN, cue: writing.cue } : null
}

const WRITTEN: ReportingVerb = { lemma: 'stehen', act: 'assert', takes: new Set(['clause', 'firm']), companion: null }

/** "steht", "prangt", "ist … zu lesen"; not "steht nicht". */
function writingVerb(view: SentenceView, clause: Clause): readonly number[] | null {
  if (!clause.verb || clause.verb.modal || isSubjunctive(clause.verb)) return null
  if (view.tokens[clause.finite + 1]?.lower === 'nicht') return null
  if (/^(stehen|prangen)$/.test(clause.verb.lemma)) return clause.verb.tokens
  const finite = (view.tokens[clause.finite] as Token).word.verbs.some(v => v.lemma === 'sein')
  const reading = finite ? clause.pieces.map(piece => infinitiveIn(view, piece)).find(at => at >= 0) : undefined
  return reading === undefined ? null : [clause.finite, reading - 1, reading].sort((a, b) => a - b)
}

/** "zu lesen" */
function infinitiveIn(view: SentenceView, { first, last }: Range): number {
  for (let i = last - 1; i > first; i--)
    if (view.tokens[i]?.lower === 'lesen' && view.tokens[i - 1]?.lower === 'zu') return i
  return -1
}

/** "Auf dem Plakat", "Darauf" */
function bearerIn(view: SentenceView, clause: Clause): Range | null {
  const place = findParticipants(view, clause).phrases.find(
    p => p.preposition >= 0 && PLACES.has((view.tokens[p.preposition] as Token).lower) && bearsWords(view, p),
  )
  const { first } = clause.pieces[0] as Range
  if (!place && /^(darauf|darin)$/.test((view.tokens[first] as Token).lower)) return { first, last: first + 1 }
  return place ? rangeOf(place) : null
}

const PLACES = new Set(['in', 'im', 'auf', 'an', 'am', 'über', 'unter'])

/** "mit Schildern durch die Stadt, auf denen": the nearest noun phrase that can bear words. */
function bearerBefore(view: SentenceView, clause: Clause): Range | null {
  const end = (clause.pieces[0] as Range).first - 1
  for (let i = end - 1; i >= Math.max(view.sentence.first, end - REACH); i--) {
    if (!view.language.bearsWords((view.tokens[i] as Token).text)) continue
    for (let start = Math.max(view.sentence.first, i - 4); start <= i; start++) {
      const phrase = readNounPhrase(view.tokens, start, end)
      if (phrase && phrase.first <= i && phrase.last > i) return rangeOf(phrase)
    }
  }
  return null
}

const bearsWords = (view: SentenceView, { first, last }: NounPhrase) =>
  view.tokens.slice(first, last).some(token => token.capital && view.language.bearsWords(token.text))
