import { type Clause, isSubjunctive } from '../clauses/model.js'
import type { SentenceView } from '../drafts.js'
import { isQuotation } from '../find-open-quotations.js'
import type { ReportingVerb } from '../language.js'
import { findParticipants } from '../phrases/find-subjects.js'
import { trim } from '../text/ranges.js'
import { meetsConditions } from './meets-conditions.js'
import { verbCue } from './read-cues.js'
import type { Frame } from './read-frames.js'

/**
 * "„Das reicht“, tippte die Ministerin in ihr Handy": right behind a whole quotation or a report and a comma, with its subject
 * next, any verb tells who said it. Null for verbs that tell what the words are or where they stand ("„…“, lautet das Urteil").
 */
export function readInquit(view: SentenceView, clause: Clause): Frame | null {
  const { verb, finite, kind, pieces } = clause
  if (!verb || kind !== 'main' || verb.passive || isSubjunctive(verb)) return null
  if (view.language.verbIs('silent', verb.lemma)) return null
  if (!pieces.some(({ first }) => first === finite)) return null
  if (!standsBehindQuotation(view, finite) && !standsBehindReport(view, clause)) return null
  const { subject } = findParticipants(view, clause)
  const next = subject && subject.first - finite <= 2
  if (!next || !meetsConditions(view, clause, INQUIT)) return null
  return { clause, verb: INQUIT, cue: verbCue(view, clause) }
}

const INQUIT: ReportingVerb = { lemma: '', act: 'assert', takes: new Set(['quote', 'person']), companion: null }

/** A word in marks is a title more often than a sentence ("„Salome“, sang die Sopranistin"). */
const SHORTEST = 3

/** "Es gebe keinen Grund zur Panik, beruhigte die Ärztin": every main clause before is in the Konjunktiv I. */
function standsBehindReport({ tokens, clauses }: SentenceView, { index, finite }: Clause): boolean {
  if (tokens[finite - 1]?.kind !== 'comma') return false
  const before = clauses.filter(c => c.kind === 'main' && c.verb && c.index < index)
  return before.length > 0 && before.every(c => c.verb?.mood === 'subjunctive1')
}

/** A comma before the verb, and before the comma a quotation that is all that the sentence has said so far. */
function standsBehindQuotation(view: SentenceView, finite: number): boolean {
  const { tokens, sentence } = view
  if (tokens[finite - 1]?.kind !== 'comma' || finite - 2 <= sentence.first) return false
  const before = trim(tokens, { first: sentence.first, last: finite - 1 })
  return before.last - before.first > SHORTEST && isQuotation(view, before)
}
