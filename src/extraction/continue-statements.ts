import { type Draft, draft, type SentenceView } from './drafts.js'
import type { Clause, Range } from './model.js'

/** How many sentences may stand between a statement and what goes on from it. */
const REACH = 12

/**
 * Sentences that go on reporting without a frame: in the subjunctive (IndirectFreeIndirect), with "soll" (FreeIndirect),
 * and bare quotations; their speaker is that of the statement before.
 */
export function continueStatements(views: readonly SentenceView[]): void {
  let last: Draft | null = null
  for (const view of views) {
    const own = view.drafts.filter(d => d.sentence === view.index)
    for (const d of own)
      if (!d.speaker.length && !d.nested && (d.rule === 'quotation/bare' || d.rule === 'source/demnach') && last)
        inherit(d, last, d.rule === 'quotation/bare')
    const top = own.filter(d => !d.nested)
    if (!top.length) {
      const made = continueWith(view, last)
      if (made) {
        last = made
        continue
      }
    }
    const leading = top
      .filter(d => d.speaker.length)
      .sort((a, b) => firstToken(a) - firstToken(b))
      .at(-1)
    if (leading) last = leading
  }
}

const firstToken = (d: Draft) => (d.quote[0] as Range).first

function inherit(d: Draft, from: Draft, withFrame: boolean): void {
  d.speaker = from.speaker
  if (withFrame) {
    d.cue = from.type === 'Reported' || from.type.endsWith('FreeIndirect') ? [] : from.cue
    d.frame = from.frame
    d.tense = from.tense
  }
}

function continueWith(view: SentenceView, last: Draft | null): Draft | null {
  if (view.sentence.heading && view.clauses.length < 2 && !view.clauses[0]?.verb) return null
  const main = view.clauses.filter(c => c.kind === 'main' && c.verb)
  if (!main.length) return null
  const near = last && view.index - lastSentence(last) <= REACH ? last : null
  if (isSubjunctive(main)) return addOrExtend(view, near, 'IndirectFreeIndirect')
  if (main.some(c => c.verb?.modal === 'sollen' && c.verb.mood === 'indicative' && c.verb.tense === 'present'))
    return addOrExtend(view, near, 'FreeIndirect')
  return null
}

const SENTENCES = new WeakMap<Draft, number>()
const lastSentence = (d: Draft) => SENTENCES.get(d) ?? d.sentence

/** The first main clause decides: Konjunktiv I, or a Konjunktiv II that no condition explains. */
function isSubjunctive(main: readonly Clause[]): boolean {
  const [first] = main
  if (first?.verb?.mood === 'subjunctive1') return true
  return (
    main.some(c => c.verb?.mood === 'subjunctive1') ||
    (first?.verb?.mood === 'subjunctive2' &&
      /^(haben|sein|werden)$/.test(first.verb.lemma) === false &&
      first.verb.modal === null)
  )
}

function addOrExtend(view: SentenceView, last: Draft | null, type: 'IndirectFreeIndirect' | 'FreeIndirect'): Draft {
  const range: Range = { first: view.sentence.first, last: view.sentence.last }
  if (last && last.type === type && lastSentence(last) === view.index - 1) {
    const end = last.quote.at(-1) as Range
    last.quote[last.quote.length - 1] = { first: end.first, last: range.last }
    SENTENCES.set(last, view.index)
    return last
  }
  return draft(view, {
    type,
    quote: [range],
    speaker: last?.speaker ?? [],
    rule: type === 'FreeIndirect' ? 'continuation/soll' : 'continuation/subjunctive',
    act: last?.act === 'deny' ? 'assert' : (last?.act ?? 'assert'),
    tense: last?.tense ?? null,
  })
}
