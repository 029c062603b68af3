import { type Draft, draft, firstToken, type SentenceView } from '../drafts.js'
import { saysI } from '../quotations/stand-alone.js'
import type { Range, Token } from '../text/model.js'
import { overlaps } from '../text/ranges.js'
import { WordClass } from '../words.js'
import { citesPaper, paperBefore } from './find-cited-papers.js'
import { type Continuation, findContinuation, mayGoOn } from './find-continuations.js'
import { isHeading, speakerBelow } from './find-heading-speakers.js'
import { actorBehind, personBefore } from './find-people-beside.js'
import { announcerOf, paperIn } from './find-possible-speakers.js'
import { emptyMemory, isNear, isOwn, type Memory, nobody, rememberSpeaker } from './remember-speakers.js'
import { answersQuestion } from './tell-answers.js'

/**
 * Sentences that go on reporting without a frame: in the subjunctive (IndirectFreeIndirect), with "soll" (FreeIndirect),
 * and bare quotations; their speaker is that of the statement before, or whoever the sentence before tells of.
 */
export function continueStatements(views: readonly SentenceView[]): void {
  const taken = takenSentences(views)
  const memory = emptyMemory()
  let open: Draft | null = null
  let said = Number.NEGATIVE_INFINITY
  for (const view of views) {
    const own = view.drafts.filter(d => d.sentence === view.index && !d.nested)
    for (const d of own) if (!d.speaker.length) findSpeaker(views, view, memory, own, d)
    let found: Continuation | null = null
    if (mayGoOn(view) && !taken.has(view.index)) {
      const acting = () => memory.subject().length > 0
      const silence = view.index - memory.sentence
      const next = views[view.index + 1]
      const before = { open, distance: view.index - said, silence, acting, named: silence <= 1, next }
      const around = own.filter(d => !isReportedFrame(view, d))
      found = findContinuation(view, around, before)
    }
    if (found) open = goOn(view, memory, open, found)
    else {
      open = null
      rememberSpeaker(view, memory, own)
    }
    if (open && found)
      nestIn(
        open,
        own.filter(d => firstToken(d) >= found.range.first),
      )
    if (found) rememberAnnounced(view, memory, own)
    if (own.length || found) said = view.index
  }
}

/** Gives a statement of the sentence that names no speaker the one whom the text around it does. */
function findSpeaker(
  views: readonly SentenceView[],
  view: SentenceView,
  memory: Memory,
  own: readonly Draft[],
  d: Draft,
): void {
  const bare = d.rule === 'quotation/bare'
  const actor = bare ? (actorBehind(views, view) ?? selfBefore(views, view, memory, d)) : null
  if (bare && isHeading(view, d)) d.speaker = [...speakerBelow(views, view, d)]
  else if (actor) d.speaker = [actor]
  else if (isUnnamed(d)) inherit(d, quotedBefore(d, own) ?? memory, view)
  else if (lacksSubject(view, d)) d.speaker = isNear(view, memory) ? [...speakerOrSubject(view, memory)] : []
  else if (citesOn(view, d)) d.speaker = citedOn(views, view, d, speakerBefore(d, own) ?? memory.speaker)
}

/** Who says "ich" in words that no sentence with an actor stands before. */
const selfBefore = (views: readonly SentenceView[], view: SentenceView, memory: Memory, d: Draft): Range | null =>
  memory.subject().length === 0 && d.quote.some(range => saysI(view, range)) ? personBefore(views, view) : null

/** "Der Wirt habe ihm gesagt, dass …": the frame itself goes on with what somebody else reports. */
const isReportedFrame = ({ clauses }: SentenceView, { cue, rule }: Draft) =>
  rule.startsWith('frame/') &&
  clauses.some(c => c.kind === 'main' && c.verb?.mood === 'subjunctive1' && cue.includes(c.finite))

/** Sentences that another sentence's statement has taken up ("Das teilte X mit"). */
function takenSentences(views: readonly SentenceView[]): Set<number> {
  const taken = new Set<number>()
  for (const view of views)
    for (const d of view.drafts)
      for (const range of d.quote)
        for (let s = view.index - 1; s >= 0 && overlaps(range, (views[s] as SentenceView).sentence); s--) taken.add(s)
  return taken
}

/** "Kern lobte den Plan. Und sagte: „…“": the sentence goes on with the predicate alone. */
const lacksSubject = ({ tokens, sentence }: SentenceView, { rule, cue }: Draft): boolean =>
  rule.startsWith('frame/') &&
  cue.includes(sentence.first + 1) &&
  (tokens[sentence.first + 1] as Token).word.finite.length > 0 &&
  /^(und|aber|doch|oder)$/.test((tokens[sentence.first] as Token).lower)

/** Who spoke in the sentence before, else who acts there. */
const speakerOrSubject = ({ index }: SentenceView, memory: Memory): readonly Range[] =>
  memory.subject().length || memory.sentence < index - 1 ? memory.subject() : memory.speaker

/** Bare quotations, and acts in the passive: "Als Grund wurde Regen angegeben". */
const isUnnamed = (d: Draft) => d.rule === 'quotation/bare' || d.type === 'Reported'

/** "…, heißt es darin", "Weiter hieß es, …", "…, hieß es auf Anfrage": the source is the one before. */
const citesOn = (view: SentenceView, d: Draft) =>
  d.verb?.takes.has('impersonal') === true &&
  d.frame.some(({ first, last }) =>
    view.tokens
      .slice(first, last)
      .some(token => /^(weiter|weiters|ferner|darin|(an|nach|rück)frage)$/.test(token.lower)),
  )

const citedOn = (views: readonly SentenceView[], view: SentenceView, d: Draft, cited: readonly Range[]): Range[] =>
  citesPaper(view, d) ? paperBefore(views[view.index - 1], cited) : [...cited]

/** "Kern schrieb, …, weiter hieß es, …": who speaks in the same sentence. */
const speakerBefore = (d: Draft, own: readonly Draft[]) =>
  own.findLast(other => other.speaker.length && firstToken(other) < firstToken(d))?.speaker

/** "Kern sagte: „Nein“, das sei falsch: „Ich war es nicht“": who was quoted before in the same sentence. */
function quotedBefore(d: Draft, own: readonly Draft[]): Memory | null {
  const before = own.findLast(other => firstToken(other) < firstToken(d) && other !== d)
  if (d.type !== 'Direct' || before?.type !== 'Direct' || !before.speaker.length) return null
  return { ...emptyMemory(), statement: before, speaker: before.speaker, sentence: d.sentence }
}

function inherit(d: Draft, memory: Memory, view: SentenceView): void {
  const { statement } = memory
  const [quote] = d.quote
  const bracketed = quote && view.tokens[quote.first - 1]?.kind === 'open' ? announcerOf(view, quote) : null
  if (bracketed) {
    d.speaker = [bracketed]
    return
  }
  const [paper] =
    d.type === 'Reported' ? view.clauses.flatMap(c => (d.cue.includes(c.finite) ? paperIn(view, c) : [])) : []
  if (paper) {
    d.speaker = [paper]
    return
  }
  if (d.type === 'Direct' && memory.subject().length) {
    d.speaker = [...memory.subject()]
    return
  }
  if (!isNear(view, memory) || answersQuestion(view, statement, d)) return
  const named = statement?.cue.length && d.type !== 'Reported' && !isOwn(view, statement)
  d.speaker = named ? [...statement.speaker] : [...memory.speaker]
  if (!statement || d.type === 'Reported') return
  d.cue = statement.type === 'Reported' || statement.type.endsWith('FreeIndirect') ? [] : statement.cue
  d.frame = statement.frame
  d.addressee = statement.addressee
  d.tense = statement.tense
}

/** The statement that the sentence extends, or begins. */
function goOn(view: SentenceView, memory: Memory, open: Draft | null, found: Continuation): Draft {
  const { type, range } = found
  const announcer = announcerOf(view, range)
  if (announcer) Object.assign(memory, { speaker: [announcer], subject: nobody, statement: null, sentence: view.index })
  const goesOn = open?.type === type && range.first === view.sentence.first && open.quote.at(-1)?.last === range.first
  const statement = goesOn ? extend(open, range) : begin(view, memory, found)
  memory.sentence = view.index
  memory.paragraph = view.sentence.paragraph
  return statement
}

function extend(open: Draft, { last }: Range): Draft {
  const end = open.quote.at(-1) as Range
  open.quote[open.quote.length - 1] = { first: end.first, last }
  return open
}

/** "Die Armee dementierte. Es habe keinen Einsatz gegeben.": the clause itself words the denial; not "Er sei gefahren, um nicht zu warten". */
function negates({ tokens, clauses }: SentenceView, { first, last }: Range): boolean {
  const leading = clauses.find(c => c.kind === 'main' && c.verb && first <= c.finite && c.finite < last)
  if (!leading || leading.verb?.modal) return false
  return leading.pieces.some(p => tokens.slice(p.first, p.last).some(t => (t.word.classes & WordClass.negation) !== 0))
}

function begin(view: SentenceView, memory: Memory, found: Continuation): Draft {
  const speaker = takeSpeaker(view, memory, found)
  const statement = isNear(view, memory) ? memory.statement : null
  const goesOn = statement && statement.act !== 'deny' ? statement.act : 'assert'
  const refused = memory.denies || (statement?.type === 'Reported' && statement.act === 'deny')
  return draft(view, {
    type: found.type,
    quote: [found.range],
    speaker: [...speaker],
    rule: found.type === 'FreeIndirect' ? 'continuation/soll' : 'continuation/subjunctive',
    act: refused && negates(view, found.range) ? 'deny' : goesOn,
    tense: statement?.tense ?? null,
  })
}

/**
 * Whoever the sentence before tells of, else who spoke last and near. Hearsay needs more: "Der Wirt floh. Er soll gestohlen haben"
 * is from neither, "Die Polizei fasste ihn. …" from those who look into it, "Die Stadt baut ein Bad. Es soll im Mai öffnen" from
 * the one who plans it.
 */
function takeSpeaker(view: SentenceView, memory: Memory, { type, about, done }: Continuation): readonly Range[] {
  const acting = memory.subject().length > 0
  const known = (acting ? memory.subject() : memory.speaker).some(range => investigates(view, range))
  if (about && !known && (isToldOf(view, memory, about) || (done && knowsNothing(view, memory))))
    Object.assign(memory, { speaker: [], subject: nobody })
  if (memory.subject().length) Object.assign(memory, { speaker: memory.subject(), statement: null })
  else if (!isNear(view, memory)) return []
  return known || type !== 'FreeIndirect' || memory.statement || (!done && (acting || memory.plans))
    ? memory.speaker
    : []
}

/** "Kern floh. Er soll gestohlen haben", "…, sagte Kern. Kern soll viel wissen": what is said of somebody is not said by them. */
function isToldOf({ tokens }: SentenceView, memory: Memory, about: Range): boolean {
  const acting = memory.subject()
  const [named] = acting.length ? acting : memory.speaker
  if (!named) return false
  const word = (range: Range) => (tokens[range.last - 1] as Token).lower
  const isName = (tokens[about.last - 1] as Token).capital && !/^(er|sie|es|dieser|diese)$/.test(word(about))
  if (memory.statement && !acting.length) return isName && word(about) === word(named)
  const article = (tokens[named.first] as Token).lower
  if (/^(er|dieser)$/.test(word(about))) return !/^(die|eine|diese|beide|einige|mehrere|viele)$/.test(article)
  if (/^(sie|diese)$/.test(word(about))) return !/^(der|ein|das|dieser|dieses)$/.test(article)
  return word(about) === word(named)
}

/**
 * "„Das ist ein Skandal“, sagte Kern. Der Wirt soll getobt haben", "Kern kündigte Prüfungen an. …": whoever was quoted word for word
 * or tells what is to come is no source of hearsay, unless they tell such things by office ("sagte ein Polizeisprecher").
 */
function knowsNothing({ tokens, language }: SentenceView, { statement, speaker, subject }: Memory): boolean {
  if (subject().length || !statement) return false
  const tellsPlan = statement.type === 'Reported' || statement.rule === 'frame/infinitive'
  if (tellsPlan && /^(announce|promise|decide)$/.test(statement.act)) return true
  if (statement.type !== 'Direct') return false
  return speaker.every(
    ({ first, last }) =>
      (tokens[last - 1] as Token).capital && !tokens.slice(first, last).some(t => language.isSourceNoun(t.text)),
  )
}

const investigates = ({ tokens, language }: SentenceView, { first, last }: Range) =>
  tokens.slice(first, last).some(t => t.capital && language.nounIs('investigator', t.lower))

/** "Der Damm sei alt: „Er bricht“, sagte Kern": from the words with a frame of their own behind the colon others go on. */
function rememberAnnounced(view: SentenceView, memory: Memory, own: readonly Draft[]): void {
  const apart = own.filter(d => !d.nested && d.speaker.length && d.frame.length)
  if (apart.length) rememberSpeaker(view, memory, apart)
}

/** Statements inside a sentence that goes on are nested in it. */
function nestIn(open: Draft, own: readonly Draft[]): void {
  for (const d of own) {
    if (d.frame.length && (d.quote[0] as Range).first >= (open.quote.at(-1) as Range).last) continue
    d.nested = true
    d.parent = open
    if (!d.speaker.length) d.speaker = [...open.speaker]
  }
}
