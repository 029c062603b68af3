import type { Clause } from '../clauses/model.js'
import type { Draft, SentenceView } from '../drafts.js'
import { readFrame } from '../frames/read-frames.js'
import { findParticipants } from '../phrases/find-subjects.js'
import type { Range, Token } from '../text/model.js'
import { rangeOf } from '../text/ranges.js'

/** "„…“ Das sagte Meier gestern.", "„…“ Sagt Meier und geht.": who speaks a quotation that nobody stands before. */
export function lookAhead(views: readonly SentenceView[]): void {
  for (const [index, view] of views.entries())
    for (const d of view.drafts) {
      const next = views[index + 1]
      if (d.rule !== 'quotation/bare' || !next) continue
      const clause = next.clauses[0]
      const inquit = clause !== undefined && isInquit(next, clause, d)
      if (!inquit && (d.speaker.length || continuesIn(next, d))) continue
      const opening = next.tokens[next.sentence.first] as Token
      if (!clause?.verb || !(inquit || /^(das|dies|so|diese|mit)$/.test(opening.lower))) continue
      const frame = readFrame(next, clause)
      const { subject, phrases } = findParticipants(next, clause)
      const words = phrases.find(
        p => p.preposition < 0 && next.language.isWordingNoun((next.tokens[p.head] as Token).text),
      )
      const speaker = clause.verb.lemma === 'sein' ? words : frame ? subject : null
      if (!speaker || speaker.first === next.sentence.first) continue
      d.speaker = [rangeOf(speaker)]
      d.cue = [...clause.verb.tokens]
      d.frame = [rangeOf(next.sentence)]
      d.tense = clause.verb.tense
      if (inquit) d.rule = 'frame/inverted'
    }
}

/** "„…“ Sagt der Wirt.": right behind the words a verb of speech in front, whose sentence reports nothing else. */
const isInquit = ({ sentence, drafts, language }: SentenceView, { finite, verb }: Clause, { quote }: Draft): boolean =>
  finite === sentence.first &&
  quote.at(-1)?.last === sentence.first &&
  drafts.length === 0 &&
  language.reportingVerb(verb?.lemma ?? '')?.takes.has('quote') === true

/** "„Wir warteten.¶„Dann kam er“, sagte Kern": a paragraph without its closing mark is the next one's speaker's. */
function continuesIn(next: SentenceView, d: Draft): boolean {
  const { last } = d.quote.at(-1) as Range
  const said = next.drafts.find(other => other.type === 'Direct' && other.quote[0]?.first === last)
  if (!said || next.quotations[(next.tokens[last - 1] as Token).quotation]?.closed !== false) return false
  Object.assign(d, { speaker: said.speaker, cue: said.cue, frame: said.frame, tense: said.tense })
  return true
}
