import type { Clause, NounPhrase } from '../clauses/model.js'
import type { SentenceView } from '../drafts.js'
import { findParticipants } from '../phrases/find-subjects.js'
import type { Range, Token } from '../text/model.js'
import { rangeOf } from '../text/ranges.js'
import { canSpeak } from './tell-speakers.js'

/**
 * "Rückendeckung erhielt Meier vom Verband", "Auf Ablehnung stieß er beim ADAC", "Aus der SPD kam Kritik", "Prompt kam
 * die Antwort des Verbands": who answers, and goes on instead of who was answered; empty where the clause does not say
 * whose the answer is, null where it tells of none.
 */
export function answerersIn(view: SentenceView, clause: Clause): Range[] | null {
  if (!view.language.verbIs('receive', clause.verb?.lemma ?? '')) return null
  const { phrases } = findParticipants(view, clause)
  const answer = phrases.find(phrase => isAnswer(view, phrase))
  if (!answer) return null
  const given = phrases.filter(phrase => isSource(view, clause, phrase)).map(rangeOf)
  return given.length ? given : giverIn(view, answer)
}

/** "die Antwort des Verbands" */
function giverIn({ tokens }: SentenceView, { head, last }: NounPhrase): Range[] {
  return /^(des|der|eines|einer)$/.test(tokens[head + 1]?.lower ?? '') && head + 1 < last
    ? [{ first: head + 1, last }]
    : []
}

const isAnswer = ({ tokens, language }: SentenceView, { head }: NounPhrase): boolean =>
  language.nounIs('answer', (tokens[head] as Token).lower)

/** "von Meier", "aus der SPD"; "aus Kiel" may be a place. */
function isSource(view: SentenceView, clause: Clause, phrase: NounPhrase): boolean {
  const preposition = phrase.preposition < 0 ? '' : (view.tokens[phrase.preposition] as Token).lower
  if (!/^(von|vom|aus|bei|beim|seitens)$/.test(preposition)) return false
  if (preposition === 'aus' && (view.tokens[phrase.first] as Token).capital) return false
  return canSpeak(view, clause, phrase)
}
