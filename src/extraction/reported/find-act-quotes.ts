import { endOfClause } from '../clauses/find-clause-ends.js'
import { type Clause, firstOf } from '../clauses/model.js'
import type { Draft, SentenceView } from '../drafts.js'
import { findParticipants } from '../phrases/find-subjects.js'
import type { Range } from '../text/model.js'
import { overlaps, rangeOf, trim } from '../text/ranges.js'

export const isReported = ({ rule }: Draft) => rule.startsWith('reported/')

/**
 * The words of a speech act: the whole sentence; the clause with what depends on it where the sentence tells more; the clause
 * alone where another statement depends on it ("wies den Vorwurf der Partei zurück, er habe …").
 */
export function findActQuote(view: SentenceView, clause: Clause): Range[] {
  const { tokens, sentence } = view
  const others = view.drafts.filter(d => d.sentence === view.index && !isReported(d))
  if (
    clause.kind === 'main' &&
    !others.length &&
    !standsBesideAnother(view, clause) &&
    !standsBesideDenial(view, clause)
  )
    return [withoutContrast(view, clause, rangeOf(sentence))]
  const whole = withoutContrast(view, clause, { first: firstOf(clause), last: endOfClause(view, clause) })
  const shared = others.some(d => d.quote.some(q => overlaps(q, whole)))
  return (shared ? clause.pieces : [whole]).map(range => trim(tokens, range)).filter(({ first, last }) => first < last)
}

/** "Während die Bahn schweigt, fordert der Verein eine Antwort": what others do meanwhile is no part of it. */
function withoutContrast({ tokens, clauses }: SentenceView, clause: Clause, { first, last }: Range): Range {
  const other = clauses.find(c => c.kind === 'subordinate' && tokens[c.opener]?.lower === 'während')
  if (!other || other === clause) return { first, last }
  if (firstOf(other) === first) return { first: firstOf(clause), last }
  return other.parent === clause.index ? trim(tokens, { first, last: Math.min(last, firstOf(other)) }) : { first, last }
}

/** "Die Polizei spricht von zehn, der Verein meldet zwölf Gäste": main clauses with subjects of their own are told apart. */
const standsBesideAnother = (view: SentenceView, clause: Clause): boolean =>
  view.clauses.some(
    other => other !== clause && other.kind === 'main' && other.verb && findParticipants(view, other).subject !== null,
  ) && findParticipants(view, clause).subject !== null

/** "räumte Fehler ein, bestritt aber eine Schuld": what is denied is told apart from what is said otherwise. */
function standsBesideDenial({ clauses, language }: SentenceView, clause: Clause): boolean {
  const row = (c: Clause) => (c.kind === 'main' && c.verb ? language.speechActVerb(c.verb.lemma) : undefined)
  const denies = row(clause)?.act === 'deny'
  return clauses.some(c => row(c)?.takes.has('object') && (row(c)?.act === 'deny') !== denies)
}
