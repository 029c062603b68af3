import type { Clause } from '../clauses/model.js'
import type { SentenceView } from '../drafts.js'
import type { ReportingVerb } from '../language.js'
import { findParticipants } from '../phrases/find-subjects.js'
import type { Range, Token } from '../text/model.js'

/** Whether an ambiguous verb reports in this clause: the conditions of its row ("person", "es", "active" …). */
export function meetsConditions(view: SentenceView, clause: Clause, { takes }: ReportingVerb): boolean {
  if (isUnconditional(takes)) return true
  if (takes.has('es') && !hasWord(view, clause, 'es') && !linksAdjective(view, clause)) return false
  if (takes.has('affirmed') && hasWord(view, clause, 'nicht')) return false
  if (takes.has('active') && isWithoutActor(view, clause)) return false
  if (takes.has('unreflexive') && hasWord(view, clause, 'sich')) return false
  if (takes.has('reflexive') && !hasWord(view, clause, 'sich')) return false
  if (takes.has('main') && isBackground(view, clause)) return false
  if (needsAdverb(takes) && ![...takes].some(word => hasWord(view, clause, word))) return false
  if (takes.has('attested') && isOccasion(view, findParticipants(view, clause).subject)) return false
  if (takes.has('sourced') && !namesSource(view, clause)) return false
  if (takes.has('passed-on') && !passesOn(view, clause)) return false
  if (takes.has('opined') && !namesOpinion(view, clause)) return false
  return !takes.has('person') || isPerson(view, findParticipants(view, clause).subject, clause)
}

const CONDITIONS = 'es affirmed active unreflexive reflexive main attested sourced passed-on opined person'.split(' ')

/** Most rows have no condition: found out once for each. */
function isUnconditional(takes: ReportingVerb['takes']): boolean {
  const known = UNCONDITIONAL.get(takes)
  if (known !== undefined) return known
  const free = !needsAdverb(takes) && !CONDITIONS.some(word => takes.has(word))
  UNCONDITIONAL.set(takes, free)
  return free
}
const UNCONDITIONAL = new WeakMap<ReportingVerb['takes'], boolean>()

/** "setzt darauf, dass …", "baut darauf": without the adverb that announces the clause the verb says nothing. */
function needsAdverb(takes: ReportingVerb['takes']): boolean {
  for (const word of takes)
    if (!/^(da|dessen|reflexive|person|active|affirmed)/.test(word) || word === 'dass') return false
  return true
}

/** "hält für denkbar, dass …", "bezeichnete als falsch, dass …": without "es" an adjective alone stands behind the link. */
const linksAdjective = (view: SentenceView, clause: Clause) =>
  clause.pieces.some(({ first, last }) => {
    for (let i = first; i < last - 1; i++) {
      const [link, adjective, next] = view.tokens.slice(i, i + 3) as [Token, Token, Token?]
      if (/^(für|als)$/.test(link.lower) && isPredicative(adjective) && !(i + 2 < last && next?.capital)) return true
    }
    return false
  })

const isPredicative = ({ kind, capital, word, quotation, lower }: Token) =>
  kind === 'word' && !capital && quotation < 0 && word.classes === 0 && !/(e|e[nmrs])$/.test(lower)

/** "Als die Wirtin bemerkte, dass …": what somebody notices before something else happens is not said. */
const isBackground = (view: SentenceView, { opener }: Clause) =>
  opener >= 0 && /^(als|nachdem|wenn|bevor|sobald|falls)$/.test((view.tokens[opener] as Token).lower)

const hasWord = (view: SentenceView, clause: Clause, word: string) =>
  clause.pieces.some(({ first, last }) => {
    for (let i = first; i < last; i++) {
      const token = view.tokens[i] as Token
      if (token.lower === word && token.quotation < 0) return true
    }
    return false
  })

/** "Geplant ist, …", "wurde geplant": a plan that nobody is said to have. */
function isWithoutActor(view: SentenceView, clause: Clause): boolean {
  if (!clause.verb) return false
  const { passive, finite, tokens } = clause.verb
  const stative = tokens.length > 1 && (view.tokens[finite] as Token).word.verbs.some(v => v.lemma === 'sein')
  return (passive || stative) && !findParticipants(view, clause).agent
}

/** "Für die Wirtin ist klar, dass …", but not "Klar ist, dass …", "Für den Umbau steht fest, dass …". */
const namesOpinion = (view: SentenceView, clause: Clause) =>
  findParticipants(view, clause).phrases.some(p => {
    const { lower, capital, text, word } = view.tokens[p.head] as Token
    if (p.preposition < 0 || (view.tokens[p.preposition] as Token).lower !== 'für') return false
    const named =
      capital && p.first === p.head && !word.classes && !view.language.isThingNoun(text) && !/(ung|en|s)$/.test(lower)
    const somebody = view.tokens.slice(p.first, p.head + 1).some(t => t.capital && view.language.isSpeakerNoun(t.text))
    return somebody || /^(ihn|sie|mich|uns)$/.test(lower) || named
  })

/** "In dem Bericht steht, dass …", but not "Fest steht, dass …". */
const namesSource = (view: SentenceView, clause: Clause) =>
  findParticipants(view, clause).phrases.some(
    p =>
      p.preposition >= 0 &&
      /^(in|im|auf|aus|bei)$/.test((view.tokens[p.preposition] as Token).lower) &&
      view.language.isSourceNoun((view.tokens[p.head] as Token).text),
  )

/** "Der Sender erfuhr, dass …", "will erfahren haben, dass …": to tell it; not "Die Wirtin erfuhr, dass …". */
function passesOn(view: SentenceView, clause: Clause): boolean {
  const { subject } = findParticipants(view, clause)
  if (!subject || clause.verb?.modal === 'wollen') return subject !== null
  return view.tokens
    .slice(subject.first, subject.last)
    .some(({ kind, lower, text }) => kind === 'quote' || /^\p{Lu}{2,}$/u.test(text) || isMedia(view, lower))
}

const isMedia = ({ language }: SentenceView, lower: string) => lower === 'man' || language.nounIs('media', lower)

/** "Der Streit zeigt, dass …", "Das Spiel bewies, dass …": what the writer makes of it. */
const isOccasion = ({ tokens, language }: SentenceView, subject: Range | null): boolean =>
  subject !== null &&
  tokens.slice(subject.first, subject.last).find(t => t.capital && language.nounIs('occasion', t.lower)) !== undefined

/** Somebody, by all that the words tell: not "es", not "das Gesetz"; in a relative clause whoever the pronoun stands for. */
function isPerson(view: SentenceView, subject: Range | null, clause: Clause): boolean {
  if (!subject) return clause.kind === 'relative' || clause.coordinated
  const nouns = view.tokens.slice(subject.first, subject.last)
  const [first] = nouns as [Token]
  if (subject.last === subject.first + 1 && /^(es|das|dies|was|alles|nichts)$/.test(first.lower)) return false
  const isThing = (t: Token) =>
    t.capital && (view.language.nounIs('impersonal', t.lower) || view.language.isThingNoun(t.text))
  return !nouns.some(isThing) || nouns.some(t => view.language.isSpeakerNoun(t.text))
}
