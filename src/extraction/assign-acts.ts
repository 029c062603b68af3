import type { Draft, SentenceView } from './drafts.js'
import { type Act, type Clause, type Range, type Token, WordClass } from './model.js'

/**
 * What the speaker does by each statement. The tables give the act of the verb or noun; here negation turns it ("bestätigte
 * nicht", "er habe nie …"), and the content does where the verb says little ("?", "müsse", "die Vorwürfe seien haltlos").
 */
export function assignActs(views: readonly SentenceView[]): void {
  for (const view of views)
    for (const d of view.drafts) if (d.sentence === view.index && d.quote.length) d.act = actOf(view, d)
}

function actOf(view: SentenceView, d: Draft): Act {
  if (d.rule.startsWith('continuation/')) return continuedAct(view, d)
  const act = d.rule.startsWith('source/') ? actOfSource(view, d) : d.act
  if (frameNegates(view, d, act)) return act === 'deny' ? 'assert' : 'deny'
  if (act !== 'assert' && act !== 'promise') return act
  if (contentDenies(view, d)) return 'deny'
  if (endsWithQuestion(view, d)) return 'ask'
  return act === 'assert' && demands(view, d) ? 'demand' : act
}

/** "nach Meinung von X" believes, "laut X" asserts: the noun in the phrase says it. */
function actOfSource(view: SentenceView, d: Draft): Act {
  for (const { first, last } of d.frame)
    for (let i = first; i < last; i++) {
      const { text, quotation } = view.tokens[i] as Token
      const act = quotation < 0 ? view.language.reportingNoun(text)?.act : undefined
      if (act) return act
    }
  return d.act
}

/** A continuation elaborates: it asserts unless it says what must be, what will be, or what never was. */
function continuedAct(view: SentenceView, d: Draft): Act {
  const clause = clauseAt(view, (d.quote[0] as Range).first)
  if (d.rule === 'continuation/soll') return clause?.verb && isPerfect(view, clause) ? 'assert' : 'announce'
  if (contentDenies(view, d)) return 'deny'
  if (demands(view, d)) return 'demand'
  return d.act === 'believe' || d.act === 'announce' ? d.act : 'assert'
}

const isPerfect = (view: SentenceView, { verb }: Clause) =>
  verb !== null &&
  verb.tokens.length > 2 &&
  /^(haben|sein)$/.test((view.tokens[verb.tokens.at(-1) as number] as Token).lower)

/** "sagte nicht, dass", "wollte nicht bestätigen, ob", "niemand bestätigte": no when the negation leads on ("nicht nur"). */
function frameNegates(view: SentenceView, d: Draft, act: Act): boolean {
  const clause = d.cue.length ? view.clauses.find(c => c.verb?.tokens.some(i => d.cue.includes(i))) : undefined
  if (!clause || d.rule === 'reported/intention') return false
  for (const { first, last } of clause.pieces)
    for (let i = first; i < last; i++) {
      const token = view.tokens[i] as Token
      if (token.quotation >= 0 || !(token.word.classes & WordClass.negation) || isContent(d, i)) continue
      if (/^(niemand|nie|niemals|keineswegs)$/.test(token.lower)) return true
      if (token.lower === 'nicht') return !leadsOn(view, i)
      if (/^(kein|weder)/.test(token.lower)) return i < clause.finite || /^(assert|announce|believe)$/.test(act)
    }
  return false
}

/** A summed-up act has no content apart from its clause. */
const isContent = (d: Draft, i: number) =>
  d.type !== 'Reported' && d.quote.some(({ first, last }) => i >= first && i < last)

/** "nicht nur", "nicht zuletzt", "nicht Meier, sondern": the negation is not of the verb. */
function leadsOn(view: SentenceView, i: number): boolean {
  const next = (view.tokens[i + 1] as Token | undefined)?.lower ?? ''
  if (/^(nur|zuletzt|minder|ohne|allein)$/.test(next)) return true
  return view.tokens.slice(i, i + 8).some(token => token.lower === 'sondern')
}

/** The first clause of the content: the main clause that it opens with, or the one behind its "dass". */
const clauseAt = (view: SentenceView, first: number) =>
  view.clauses.find(c => c.verb && c.pieces.some(p => p.first <= first && first < p.last)) ??
  view.clauses.find(c => c.verb && (c.pieces[0] as Range).first >= first)

/** "er habe nie …", "versicherte, dass niemand …", "die Vorwürfe seien haltlos". */
function contentDenies(view: SentenceView, d: Draft): boolean {
  const clause = d.type === 'Direct' ? undefined : clauseAt(view, (d.quote[0] as Range).first)
  if (!clause) return false
  const words = clause.pieces.flatMap(({ first, last }) => view.tokens.slice(first, last)).filter(t => t.quotation < 0)
  const ofSpeaker = words.slice(0, 4).some(t => /^(er|sie|ihm|ihr|man)$/.test(t.lower))
  if (ofSpeaker && words.some(t => view.language.negatesStrongly(t.lower))) return true
  const lemma = d.verb?.lemma ?? ''
  if (view.language.vouches(lemma) && words.some(t => t.word.classes & WordClass.negation)) return true
  return words.some(t => view.language.claimNoun(t.text)) && words.some(t => view.language.callsFalse(t.lower))
}

/** "…, die Stadt müsse handeln", "solle": what somebody asks for. "Er müsse sich geirrt haben" guesses. */
function demands(view: SentenceView, d: Draft): boolean {
  const clause = d.type === 'Direct' ? undefined : clauseAt(view, (d.quote[0] as Range).first)
  const verb = clause?.verb
  if (!clause || !verb || isPerfect(view, clause)) return false
  return /^(müssen|sollen)$/.test(verb.modal ?? '') && (verb.mood === 'subjunctive1' || verb.mood === 'subjunctive2')
}

function endsWithQuestion(view: SentenceView, d: Draft): boolean {
  const last = (d.quote.at(-1) as Range).last
  return [1, 2].some(back => (view.tokens[last - back] as Token | undefined)?.text === '?')
}
