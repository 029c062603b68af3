import type { Draft, SentenceView } from '../drafts.js'
import type { Range, Token } from '../text/model.js'

/** Sentences longer than so many tokens are read wrongly more often. */
const LONG = 45
/** Fewer quoted words than these are a word borrowed rather than a thing said. */
const FEW = 4

/**
 * Whether a sign of doubt shows about a statement, as for few of those that are right: it denies, it is crowded (more than one
 * statement that is not part of another stands in its sentence), its verb may mean something else, its sentence is long, its
 * speaker is far or apart from the cue, its quote is cut off or short.
 */
export const isDoubtful = (views: readonly SentenceView[], view: SentenceView, d: Draft, crowded: boolean): boolean =>
  d.act === 'deny' ||
  (crowded && !d.nested) ||
  (d.verb !== null && !d.verb.takes.has('firm')) ||
  view.sentence.last - view.sentence.first > LONG ||
  isFar(views, view, d) ||
  isApart(d) ||
  isCut(view, d) ||
  isShort(view, d)

/** The speaker is named two sentences before or in another paragraph. */
function isFar(views: readonly SentenceView[], view: SentenceView, d: Draft): boolean {
  const [speaker] = d.speaker
  if (!speaker) return false
  const named = (view.tokens[speaker.first] as Token).sentence
  const first = (view.tokens[(d.quote[0] as Range).first] as Token).sentence
  return Math.abs(first - named) > 1 || views[named]?.sentence.paragraph !== views[first]?.sentence.paragraph
}

/** Words stand between the speaker and the cue. */
function isApart({ speaker: [speaker], cue }: Draft): boolean {
  const [first] = cue
  const last = cue.at(-1)
  if (!speaker || first === undefined || last === undefined) return false
  return !(cue.includes(speaker.last) || cue.includes(speaker.first - 1))
}

/** Neither the sentence nor a frame ends where the quote does. */
function isCut({ tokens, sentence }: SentenceView, { quote, frame }: Draft): boolean {
  let at = (quote.at(-1) as Range).last
  while (at < sentence.last && !isWordOrNumber(tokens[at] as Token)) at++
  return at < sentence.last && !frame.some(range => range.first <= at && at < range.last)
}

const isWordOrNumber = ({ kind }: Token) => kind === 'word' || kind === 'number'

function isShort({ tokens }: SentenceView, { quote }: Draft): boolean {
  let words = 0
  for (const { first, last } of quote)
    for (let i = first; i < last && words < FEW; i++) if ((tokens[i] as Token).kind === 'word') words++
  return words < FEW
}
