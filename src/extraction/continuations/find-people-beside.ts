import type { SentenceView } from '../drafts.js'
import { findParticipants } from '../phrases/find-subjects.js'
import type { Range } from '../text/model.js'
import { possibleSpeaker } from './find-possible-speakers.js'

/** "„Das war knapp.“ Ida Volk atmet auf.": words that open a paragraph are those of whom the full name behind them brings in. */
export function actorBehind(views: readonly SentenceView[], { index, sentence }: SentenceView): Range | null {
  const [before, next] = [views[index - 1], views[index + 1]]
  const alone = before?.sentence.paragraph !== sentence.paragraph && next?.sentence.paragraph === sentence.paragraph
  const [actor] = alone && next && !next.drafts.length ? possibleSpeaker(next) : []
  return next && actor && opensInFull(next, actor) ? actor : null
}

/** "Ida Volk ist Lehrerin. „Ich mag meinen Beruf.“": whom the sentence before brings in by full name, though it tells of nothing done. */
export function personBefore(views: readonly SentenceView[], { index, sentence }: SentenceView): Range | null {
  const before = views[index - 1]
  if (!before || before.sentence.paragraph !== sentence.paragraph || before.drafts.length) return null
  const [clause] = before.clauses
  const subject = clause?.kind === 'main' && clause.verb ? findParticipants(before, clause).subject : null
  return subject && opensInFull(before, subject) ? subject : null
}

/** "Ida Volk", "Lehrerin Ida Volk", "Ida Volk, 34," at the start of the sentence. */
function opensInFull({ tokens, sentence }: SentenceView, { first, last }: Range): boolean {
  const full = [first, first + 1].every(i => i < last && tokens[i]?.capital && !tokens[i]?.word.classes)
  return full && first === sentence.first && tokens.slice(first, last).every(t => t.capital || t.kind !== 'word')
}
