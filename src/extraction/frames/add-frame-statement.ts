import { type Draft, draft, type SentenceView } from '../drafts.js'
import { isQuotation } from '../find-open-quotations.js'
import { findParticipants } from '../phrases/find-subjects.js'
import type { Range } from '../text/model.js'
import { overlaps, withoutStop } from '../text/ranges.js'
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
  if (
    view.drafts.some(
      d => d.sentence === view.index && d.quote.some(q => quote.some(r => q.first === r.first && q.last === r.last)),
    )
  )
    return null
  const people = findParticipants(view, frame.clause)
  const direct = quote.every(range => isQuotation(view, range))
  return draft(view, {
    type: direct ? 'Direct' : 'Indirect',
    quote,
    speaker: speakerOf(view, frame, people, quote),
    addressee: findAddressees(view, frame.clause).filter(a => !quote.some(q => overlaps(q, a))),
    cue: [...frame.cue],
    frame: frameRanges.map(r => withoutStop(tokens, r)).filter(r => r.last > r.first),
    rule,
    act: frame.verb.act,
    tense: frame.clause.verb?.tense ?? null,
    verb: frame.verb,
  })
}
