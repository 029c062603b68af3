import { endOfClause } from './attribute-sources.js'
import { contains, draft, type SentenceView, trim } from './drafts.js'
import { findAddressees } from './find-addressees.js'
import { speakerOf } from './find-frame-speakers.js'
import { readNounPhrase } from './find-noun-phrases.js'
import { findParticipants, type Participants } from './find-subjects.js'
import type { Clause, Range, ReportingVerb, Token } from './model.js'
import { findConstruction } from './read-speech-act-constructions.js'

/** "X forderte den Abzug der Truppen": a clause whose noun phrase sums up what was said; the quote is the sentence. */
export function reportSpeechActs(view: SentenceView): void {
  for (const clause of view.clauses) {
    const row = clause.verb && isFree(view, clause) ? view.language.speechActVerb(clause.verb.lemma) : undefined
    if (!row || !clause.verb) continue
    const people = findParticipants(view, clause)
    const construction = findConstruction(view, clause, row, people)
    const quote = quoteOf(view, clause)
    if (!construction || isSummedUp(view, quote)) continue
    const verb = { ...row, companion: null }
    const speaker = speakerOfAct(view, clause, verb, people)
    if (!speaker.length && !mayGoUnnamed(clause, construction)) continue
    draft(view, {
      type: 'Reported',
      quote: [quote],
      speaker,
      cue: [...clause.verb.tokens],
      addressee: findAddressees(view, clause),
      rule: `reported/${construction}`,
      act: row.act,
      tense: clause.verb.tense,
      verb,
    })
  }
}

function speakerOfAct(view: SentenceView, clause: Clause, verb: ReportingVerb, people: Participants): Range[] {
  if (clause.verb?.passive && verb.takes.has('von')) return []
  if (clause.verb?.passive) {
    const agent = people.agent ?? agentBehindNoun(view, clause)
    if (agent) return [agent]
  }
  return speakerOf(view, { clause, verb }, people, [])
}

/** "wurde die Aktion von den Veranstaltern als …": the agent that reads like an attribute of the noun before it. */
function agentBehindNoun(view: SentenceView, clause: Clause): Range | null {
  for (const { first, last } of clause.pieces)
    for (let i = Math.max(first, clause.finite); i < last; i++)
      if (/^(von|vom|durch)$/.test((view.tokens[i] as Token).lower))
        return readNounPhrase(view.tokens, i + 1, last, false)
  return null
}

const isReported = (rule: string) => rule.startsWith('reported/')

/** The first predicate of a sentence stands for the others: "fordern X und beklagen Y". */
const isSummedUp = (view: SentenceView, quote: Range) =>
  view.drafts.some(d => isReported(d.rule) && d.quote.some(q => contains(q, quote)))

/** "Als Grund wurde Regen angegeben": who said it, the sentences before tell; other passives tell no speech. */
const mayGoUnnamed = (clause: Clause, construction: string) =>
  clause.verb?.passive === true && /^(als|cause|twofold)$/.test(construction)

/** A clause in the indicative that no other rule has read; what stands inside a report is part of it. */
function isFree(view: SentenceView, clause: Clause): boolean {
  const { verb, finite } = clause
  if (!verb || verb.modal || verb.tense === 'future' || !tellsOfSpeech(view, clause)) return false
  if (verb.mood === 'subjunctive1' || verb.mood === 'subjunctive2' || isNegated(view, clause)) return false
  const inside = { first: finite, last: finite + 1 }
  return !view.drafts.some(
    d =>
      d.sentence === view.index &&
      !isReported(d.rule) &&
      (d.cue.includes(finite) || d.quote.some(q => contains(q, inside))),
  )
}

/** Main clauses but for the background that the pluperfect tells, and clauses that stand for one ("während X warnt"). */
function tellsOfSpeech(view: SentenceView, clause: Clause): boolean {
  if (clause.kind === 'main') return clause.verb?.tense !== 'pluperfect'
  if (clause.kind !== 'subordinate') return false
  return /^(während|nachdem|obwohl|da|weil)$/.test((view.tokens[clause.opener] as Token).lower)
}

const isNegated = (view: SentenceView, clause: Clause): boolean =>
  clause.pieces.some(({ first, last }) =>
    view.tokens.slice(first, last).some(t => t.quotation < 0 && /^(nicht|nie|niemals)$/.test(t.lower)),
  )

/** The whole sentence, or the clause with what depends on it where the sentence holds another statement. */
function quoteOf(view: SentenceView, clause: Clause): Range {
  const { sentence, tokens } = view
  const others = view.drafts.some(d => d.sentence === view.index && !isReported(d.rule))
  if (clause.kind === 'main' && !others) return { first: sentence.first, last: sentence.last }
  return trim(tokens, { first: (clause.pieces[0] as Range).first, last: endOfClause(view, clause) })
}
