import { overlaps, type SentenceView } from './drafts.js'
import { addresseeWithin } from './find-addressees.js'
import { findParticipants, type Participants } from './find-subjects.js'
import type { Clause, Range, Token } from './model.js'
import type { Frame } from './read-frames.js'

export function speakerOf(
  view: SentenceView,
  frame: Pick<Frame, 'clause' | 'verb'>,
  people: Participants,
  quote: readonly Range[],
): Range[] {
  const { passive } = frame.clause.verb as NonNullable<Clause['verb']>
  if (passive && frame.verb.takes.has('cited')) return people.subject ? [people.subject] : []
  if (passive) return people.agent ? [people.agent] : sourcePhrase(view, people, false)
  const { subject } = people
  if (FROM_SOURCE.has(frame.verb.lemma)) {
    const source = sourcePhrase(view, people, true)
    if (source.length) return source
  }
  if (!subject) return inheritedSubject(view, frame.clause)
  const first = view.tokens[subject.first] as Token
  if (
    subject.last === subject.first + 1 &&
    /^(es|man)$/.test(first.lower) &&
    !(first.lower === 'es' && first.gap === 3)
  )
    return sourcePhrase(view, people, false)
  if (quote.some(q => overlaps(q, subject))) return []
  const addressee = addresseeWithin(view, frame.clause, subject)
  return [addressee ? { first: subject.first, last: addressee.first } : subject]
}

/** "X sagte A und kündigte B an": the second predicate has the subject of the first. */
export function inheritedSubject(view: SentenceView, clause: Clause): Range[] {
  if (clause.kind === 'relative' && clause.opener >= 0) return [{ first: clause.opener, last: clause.opener + 1 }]
  for (let k = clause.index - 1; k >= 0; k--) {
    const other = view.clauses[k] as Clause
    if (other.kind !== 'main' || other.verb?.mood === 'subjunctive1') continue
    const { subject } = findParticipants(view, other)
    if (subject) return [subject]
  }
  return []
}

/** "In einer Erklärung der Minister hieß es", "hieß es bei der Agentur", "aus einem Bericht geht hervor": the source stands in a phrase with a preposition. */
function sourcePhrase(view: SentenceView, people: Participants, anyNoun: boolean): Range[] {
  const found = people.phrases.find(p => {
    if (p.preposition < 0 || !SOURCE_PREPOSITIONS.test((view.tokens[p.preposition] as Token).lower) || p.head < p.first)
      return false
    for (let i = p.first; i < p.last; i++) if (view.language.isSourceNoun((view.tokens[i] as Token).text)) return true
    if ((view.tokens[p.first] as Token).kind === 'quote') return true
    return anyNoun || /^(bei|seitens|vonseiten)$/.test((view.tokens[p.preposition] as Token).lower)
  })
  return found ? [{ first: found.first, last: found.last }] : []
}

const SOURCE_PREPOSITIONS = /^(in|im|bei|beim|aus|auf|seitens|vonseiten|von|vom)$/

const FROM_SOURCE = new Set(['hervorgehen', 'verlauten', 'heißen', 'ergeben'])
