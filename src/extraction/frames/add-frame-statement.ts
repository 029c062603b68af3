import { type Draft, draft, type SentenceView } from '../drafts.js'
import { isQuotation } from '../find-open-quotations.js'
import { findParticipants } from '../phrases/find-subjects.js'
import type { Range } from '../text/model.js'
import { contains, overlaps, withoutStop } from '../text/ranges.js'
import { findAddressees } from './find-addressees.js'
import { speakerOf } from './find-frame-speakers.js'
import type { Frame } from './read-frames.js'

/** Adds what a frame reports, with speaker and addressee out of the frame; null where another statement has that quote. */
export function addFrameStatement(
  view: SentenceView,
  frame: Frame,
  quote: Range[],
  frameRanges: Range[],
  rule: string,
): Draft | null {
  const { tokens } = view
  if (view.drafts.some(d => d.sentence === view.index && isSaidBy(d, quote) && !isPassedOn(d, quote, frameRanges)))
    return null
  const people = findParticipants(view, frame.clause)
  const named = speakerOf(view, frame, people, quote)
  const speaker =
    rule === 'frame/wie' || (named.length && !frame.clause.verb?.passive)
      ? [...named, ...takeRelayer(view, quote, frameRanges, named)]
      : named
  const direct = quote.every(range => isQuotation(view, range))
  return draft(view, {
    type: direct ? 'Direct' : 'Indirect',
    quote,
    speaker,
    addressee: findAddressees(view, frame.clause).filter(a => !quote.some(q => overlaps(q, a))),
    cue: [...frame.cue],
    frame: frameRanges.map(r => withoutStop(tokens, r)).filter(r => r.last > r.first),
    rule,
    act: frame.verb.act,
    tense: frame.clause.verb?.tense ?? null,
    verb: frame.verb,
  })
}

const same = (quote: readonly Range[]) => (q: Range) => quote.some(r => q.first === r.first && q.last === r.last)

const isSaidBy = ({ quote: known }: Draft, quote: readonly Range[]): boolean => known.some(same(quote))

/**
 * "Kern sagte laut der Agentur, das Tor sei zu", "…, wie Kern laut der Agentur sagte": what the source says is that Kern said so,
 * and it only passes it on.
 */
const isPassedOn = ({ rule, quote: known }: Draft, quote: readonly Range[], frame: readonly Range[]): boolean =>
  /^source\/(laut|nach|zufolge)$/.test(rule) &&
  ((known.length > quote.length && known.some(q => quote.some(r => contains(q, r) && q.last === r.last))) ||
    known.every(q => frame.some(f => contains(f, q))))

/**
 * Takes the place of the source's statement, whose speaker it names beside its own; in "Der laut Kern reiche Wirt sagte, …" the
 * source tells only who the speaker is.
 */
function takeRelayer(
  view: SentenceView,
  quote: readonly Range[],
  frame: readonly Range[],
  named: readonly Range[],
): Range[] {
  const describes = ({ cue }: Draft) =>
    named.some(({ first, last }) => first <= (cue[0] as number) && (cue[0] as number) < last)
  const outer = view.drafts.findIndex(d => d.sentence === view.index && isPassedOn(d, quote, frame) && !describes(d))
  return outer < 0 ? [] : (view.drafts.splice(outer, 1)[0]?.speaker ?? [])
}
