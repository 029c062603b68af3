import type { Draft, SentenceView } from '../drafts.js'
import type { Range, Token } from '../model.js'

/** Sentences longer than so many tokens are read wrongly more often. */
const LONG = 45
/** Fewer quoted words than these are a word borrowed rather than a thing said. */
const FEW = 4

/** What makes a statement less sure than others of its rule, as it shows in the text. */
export type Doubt = 'denied' | 'crowded' | 'far' | 'apart' | 'cut' | 'weak' | 'few' | 'long'

/**
 * The signs of doubt about a statement, none for most of those that are right. `crowded`: more than one statement that is not
 * part of another stands in its sentence.
 */
export function findDoubts(views: readonly SentenceView[], view: SentenceView, d: Draft, crowded: boolean): Doubt[] {
  const signs: Record<Doubt, boolean> = {
    denied: d.act === 'deny',
    crowded: crowded && !d.nested,
    far: isFar(views, view, d),
    apart: isApart(d),
    cut: isCut(view, d),
    weak: d.verb !== null && !d.verb.takes.has('firm'),
    few: isShort(view, d),
    long: view.sentence.last - view.sentence.first > LONG,
  }
  return (Object.keys(signs) as Doubt[]).filter(doubt => signs[doubt])
}

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
  while (at < sentence.last && !/^(word|number)$/.test((tokens[at] as Token).kind)) at++
  return at < sentence.last && !frame.some(range => range.first <= at && at < range.last)
}

const isShort = ({ tokens }: SentenceView, { quote }: Draft) =>
  quote.reduce((sum, { first, last }) => sum + tokens.slice(first, last).filter(t => t.kind === 'word').length, 0) < FEW
