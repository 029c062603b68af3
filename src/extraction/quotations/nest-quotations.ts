import { type Clause, isSubjunctive } from '../clauses/model.js'
import { type Draft, draft, lastBy, type SentenceView } from '../drafts.js'
import { clauseOf, findOpenQuotations, statementAround } from '../find-open-quotations.js'
import { readFrame } from '../frames/read-frames.js'
import { findParticipants } from '../phrases/find-subjects.js'
import type { Quotation, Range, Token } from '../text/model.js'
import { contains, rangeOf } from '../text/ranges.js'
import { WordClass } from '../words.js'
import { addQuotedWords, isPronoun } from './add-quoted-words.js'
import { opinionOf, ownerInPhrase, ownerInside } from './find-words-owners.js'
import { lookAhead } from './look-ahead.js'
import { standAlone } from './stand-alone.js'
import { type Quoted, tellSpeechFromNames } from './tell-speech-from-names.js'
import { givesName, isIndefinite, linkBefore, takesWords } from './tell-taken-words.js'

/**
 * What is left of the quotations once all other statements are known: quoted words inside a statement are its speaker's
 * and nested in it; those beside a reporting verb have its clause as frame; sentences stand for themselves.
 */
export function nestQuotations(views: readonly SentenceView[]): void {
  let context: Draft | null = null
  for (const [index, view] of views.entries()) {
    for (const quotation of findOpenQuotations(view, views[index - 1])) {
      const form = tellSpeechFromNames(view, quotation)
      if (form === 'name') continue
      const around = statementAround(view, quotation)
      if (around) nestIn(view, quotation, form, around, context)
      else if (!standWithOwner(view, quotation, form) && form !== 'noun')
        standAlone(view, quotation, form, contextOf(view, quotation, context))
    }
    context = lastFramed(view) ?? context
  }
  lookAhead(views)
}

const lastFramed = (view: SentenceView): Draft | undefined => lastBy(view.drafts, placeOf, d => !d.nested && speaks(d))

/** "Demnach" names nobody. */
const speaks = (d: Draft) => d.speaker.length > 0 && d.rule !== 'source/demnach'

/** The statement before the quotation: in its sentence; where that is reported itself, in the sentences before. */
function contextOf(view: SentenceView, quotation: Quotation, before: Draft | null): Draft | null {
  const own = lastBy(view.drafts, placeOf, d => speaks(d) && (d.quote[0] as Range).last <= quotation.first)
  return own ?? (view.clauses.some(c => isSubjunctive(c.verb) && c.finite < quotation.last) ? before : null)
}

const placeOf = (d: Draft) => d.cue[0] ?? (d.quote[0] as Range).first

/** Speaker, cue and frame are those of the statement around; a continuation has those of the statement it goes on from. */
function nestIn(view: SentenceView, quotation: Quotation, form: Quoted, around: Draft, context: Draft | null): void {
  const clause = clauseOf(view, quotation)
  // "Für die Wirte war das „der blanke Hohn“, erzählt Kern": the words are his
  const opinion = clause && !around.rule.startsWith('frame/') ? opinionOf(view, clause, quotation) : null
  const owner = opinion ? { speaker: [opinion], cue: [] } : ownerInside(view, quotation, form, around)
  const speaker = owner?.speaker ?? speakerAround(view, around)
  const taken = owner?.speaker.length || isTaken(view, quotation, around) || (clause && judges(view, clause, quotation))
  if (form === 'noun' && !taken) return
  const from = around.type === 'IndirectFreeIndirect' && context ? context : around
  const framed = around.type !== 'Reported'
  draft(view, {
    type: 'Direct',
    quote: [rangeOf(quotation)],
    speaker,
    cue: owner?.cue.length ? [...owner.cue] : framed ? from.cue : [],
    addressee: framed ? from.addressee : [],
    frame: framed ? from.frame : [],
    rule: 'quotation/nested',
    act: around.act,
    nested: true,
    parent: around,
    tense: from.tense,
  })
}

/**
 * "Sie wisse, dass der Damm „marode“ sei, sagte Volk": a pronoun inside a report stands for who gives it; in "Laut der Zeitung sagte
 * sie, der Damm sei „marode“" it does not.
 */
function speakerAround(view: SentenceView, around: Draft): Range[] {
  const [range] = around.speaker
  if (!range || around.speaker.length > 1 || !isPronoun(view, range)) return around.speaker
  const outer = view.drafts.find(
    d => d !== around && d.speaker.length && !d.rule.startsWith('source/') && d.quote.some(q => contains(q, range)),
  )
  return outer?.speaker ?? around.speaker
}

/** "Das sei „Unsinn“", "er halte das für „Unsinn“": a noun alone that its clause says of something. */
function judges(view: SentenceView, clause: Clause, quotation: Quotation): boolean {
  const before = view.tokens[quotation.first - 1]
  if (before?.word.verbs.some(v => v.kind === 'finite' && v.lemma === 'sein')) {
    const { subject } = findParticipants(view, clause)
    return subject !== null && !view.language.isNamingNoun((view.tokens[subject.last - 1] as Token).lower)
  }
  const frame = readFrame(view, clause)
  return (
    frame !== null &&
    takesWords(view, frame, quotation, linkBefore(view, quotation, clause)) &&
    !givesName(view, frame, 'noun')
  )
}

/** Nouns alone: "sei ein „Ablenkungsmanöver“", "legte schriftliche „Vorschläge“ vor", not "die „Heimat“", "ein neues „Forum“". */
function isTaken(view: SentenceView, quotation: Quotation, around: Draft): boolean {
  const before = view.tokens[quotation.first - 1]
  if (before?.kind !== 'word' || before.capital) return false
  if (/^(ein|eine|einen|kein|keine|keinen)$/.test(before.lower)) return around.type !== 'FreeIndirect'
  return around.type !== 'IndirectFreeIndirect' && around.type !== 'FreeIndirect' && isBarePlural(view, quotation)
}

/** An adjective without an article before a plural: "umfassende „Zusagen“". */
function isBarePlural(view: SentenceView, quotation: Quotation): boolean {
  const adjective = view.tokens[quotation.first - 1] as Token
  const outer = view.tokens[quotation.first - 2]
  const noun = view.tokens[quotation.last - (quotation.closed ? 2 : 1)] as Token
  const holds = WordClass.article | WordClass.determiner | WordClass.preposition
  return (
    quotation.last - quotation.first === 3 &&
    adjective.lower.endsWith('e') &&
    !(adjective.word.classes & holds) &&
    !(outer && outer.word.classes & holds) &&
    /(en|n|e|er|s)$/.test(noun.lower)
  )
}

/** Words that are somebody's by what stands around them in their phrase or clause, whatever its verb. */
function standWithOwner(view: SentenceView, quotation: Quotation, form: Quoted): boolean {
  const clause = clauseOf(view, quotation)
  const judged = form !== 'noun' || isIndefinite(view, quotation.first - 1)
  const opinion = clause && judged ? opinionOf(view, clause, quotation) : null
  const owner = opinion ? { speaker: [opinion], cue: null } : ownerInPhrase(view, quotation)
  if (!owner || !clause) return false
  const made = addQuotedWords(view, quotation, clause, null, [])
  made.speaker = owner.speaker
  if (owner.cue) made.cue = [...owner.cue]
  made.rule = opinion ? 'quotation/opinion' : 'quotation/owner'
  return true
}
