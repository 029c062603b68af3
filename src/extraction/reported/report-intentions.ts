import type { Clause } from '../clauses/model.js'
import { draft, type SentenceView } from '../drafts.js'
import { NO_NAME } from '../frames/can-speak.js'
import { findParticipants } from '../phrases/find-subjects.js'
import type { Range, Token } from '../text/model.js'
import { isQuestion } from './report-speech-acts.js'

/**
 * "Die Regierung will den Vertrag kündigen": what an organisation or somebody known by name or office means to do, one has from them.
 * Not where the sentence holds another statement, nor what the writer infers ("will offenbar …"), nor private wishes ("Der Gast will …").
 */
export function reportIntentions(view: SentenceView): void {
  if (view.sentence.heading || isQuestion(view) || view.drafts.some(d => d.sentence === view.index)) return
  for (const clause of view.clauses) {
    const { subject } = intends(view, clause) ? findParticipants(view, clause) : { subject: null }
    if (!subject || !speaksInPublic(view, subject) || isInferred(view, clause)) continue
    draft(view, {
      type: 'Reported',
      quote: [{ first: view.sentence.first, last: view.sentence.last }],
      speaker: [subject],
      cue: [clause.finite],
      rule: 'reported/intention',
      act: 'announce',
      tense: 'present',
    })
    return
  }
}

function intends(view: SentenceView, { kind, verb, finite }: Clause): boolean {
  if (kind !== 'main' || verb?.tense !== 'present' || verb.mood !== 'indicative') return false
  if ((view.tokens[finite] as Token).quotation >= 0 || isCondition(view, finite)) return false
  if (verb.lemma === 'wissen' && verb.tokens.length === 2) return false // "will nichts davon wissen"
  return verb.modal === 'wollen' || verb.lemma === 'wollen'
}

/** "Will Kern gewinnen, muss er reden", "Doch will sie bleiben, …": the verb in front of it all. */
const isCondition = ({ tokens, sentence }: SentenceView, finite: number): boolean =>
  tokens.slice(sentence.first, finite).every(t => /^(und|aber|doch|oder|denn)$/.test(t.lower))

/** "will offenbar", "will angeblich": nobody has said it. */
const isInferred = (view: SentenceView, clause: Clause): boolean =>
  clause.pieces.some(({ first, last }) =>
    view.tokens.slice(first, last).some(t => /^(offenbar|angeblich|anscheinend|offensichtlich|wohl)$/.test(t.lower)),
  )

/** By a noun of office or organisation, an acronym, or a name. */
function speaksInPublic(view: SentenceView, { first, last }: Range): boolean {
  const words = view.tokens.slice(first, last)
  const named = words.every(t => t.capital && !(t.word.classes & NO_NAME))
  return named || words.some((t: Token) => view.language.isSpeakerNoun(t.text) || /^\p{Lu}{2,6}$/u.test(t.text))
}
