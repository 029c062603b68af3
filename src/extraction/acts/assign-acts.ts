import type { Clause } from '../clauses/model.js'
import { type Draft, firstToken, type SentenceView } from '../drafts.js'
import type { Act } from '../model.js'
import { canBe, type Range, type Token } from '../text/model.js'
import { WordClass, WordForm } from '../words.js'
import { type Content, readContent } from './read-content.js'
import { contentDenies } from './read-denials.js'
import { admitted, readOwnAct } from './read-own-acts.js'
import { isNegated, leadsOn } from './tell-negation.js'

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
  if (d.parent?.rule.startsWith('continuation/')) return d.parent.act // whose frame is that of another sentence
  if (d.rule === 'reported/intention') return intendedAct(view, d)
  if (judgesFalse(view, d)) return 'deny'
  const act = actOfFrame(view, d)
  if (!isWordedBehind(view, d) && frameNegates(view, d, act)) return act === 'deny' ? admitted(d.verb?.lemma) : 'deny'
  return SAYS_LITTLE.has(act) ? actOfContent(view, d, act) : act
}

/** By the words that attribute it alone. */
function actOfFrame(view: SentenceView, d: Draft): Act {
  if (d.rule.startsWith('source/')) return actOfSource(view, d)
  return answersItself(view, d) ? 'assert' : judgedBy(view, d)
}

/** "bezeichnete Berichte als falsch, er habe Geld genommen": the claim stands behind the verdict on it. */
function judgesFalse({ tokens, clauses, language }: SentenceView, { rule, verb, cue }: Draft): boolean {
  if (!verb || !JUDGED.has(rule) || !language.verbIs('judge', verb.lemma)) return false
  const clause = clauses.find(c => cue.includes(c.finite))
  const words = clause?.pieces.flatMap(({ first, last }) => tokens.slice(first, last)) ?? []
  return (
    words.some(t => language.claimNoun(t.text)) && words.some(t => language.callsFalse(t.lower)) && !isNegated(words)
  )
}

const JUDGED = new Set(['frame/clause', 'frame/infinitive', 'frame/dass'])

/** "Sie fragte, was noch kommen müsse: „Das reicht.“": the question stands before the colon, and the words behind it are none. */
const answersItself = (view: SentenceView, d: Draft): boolean =>
  d.act === 'ask' &&
  d.type === 'Direct' &&
  !endsWithQuestion(view, d) &&
  view.drafts.some(o => o !== d && o.act === 'ask' && o.cue[0] === d.cue[0] && firstToken(o) < firstToken(d))

/**
 * "Das Gericht urteilte, …", "befand, …" decides; "Das sei zu viel, urteilte Analystin Kern" is an opinion. Words in
 * marks are told as they are: "nannte es einen Fehler: „Der Markt ist leer“". "Die Werte legen nahe, dass …" demands
 * nothing of anybody; "legte ihm nahe, …" does.
 */
function judgedBy({ tokens, language }: SentenceView, d: Draft): Act {
  const { act, rule, verb, speaker, parent } = d
  const { lemma = '' } = verb ?? parent?.verb ?? {}
  if (rule === 'frame/quotation' && act === 'believe' && language.verbIs('judge', lemma)) return 'assert'
  if (lemma === 'nahelegen') return d.addressee.length || rule === 'frame/infinitive' ? act : 'assert'
  if (lemma !== 'urteilen' && lemma !== 'befinden') return act
  const court =
    lemma === 'urteilen' ? /(kammer|senat|jury|bundesgericht\p{L}*)$/u : /(kammer|senat|bundesgericht\p{L}*)$/u
  const decides = speaker.some(({ first, last }) =>
    tokens.slice(first, last).some(t => language.nounIs('investigator', t.lower) || court.test(t.lower)),
  )
  return decides ? 'decide' : 'believe'
}

const SAYS_LITTLE: ReadonlySet<Act> = new Set(['assert', 'promise', 'announce', 'believe'])

/** The frame says little ("sagte", "teilte mit"): the content says the rest. */
function actOfContent(view: SentenceView, d: Draft, act: Act): Act {
  const content = readContent(view, d)
  if (content && contentDenies(view, d, content)) return 'deny'
  if (endsWithQuestion(view, d)) return mayAsk(d, act) ? 'ask' : act
  if (act === 'promise' && content && vouchesForFact(view, d, content)) return 'assert'
  if (act !== 'assert' || !content) return act
  if (leavesOpen(content)) return 'believe'
  return readOwnAct(view, content) ?? (demands(view, d, content) ? 'demand' : act)
}

/** "versicherte, dass die Ware frisch sei", "…, er habe gezahlt": what is or was so; "…, er komme" promises. */
const vouchesForFact = ({ language }: SentenceView, { verb }: Draft, content: Content): boolean =>
  language.vouches(verb?.lemma ?? '') &&
  !content.future &&
  (content.perfect || (!content.modal && /^(sein|haben|bleiben|geben|bestehen|stehen|ist)$/.test(content.lemma)))

/** "„Kommt er?“, sagte sie", "„Kommt er?“, meint sie"; "kündigte an: „Wer kommt?“" announces. */
const mayAsk = ({ type }: Draft, act: Act): boolean =>
  /^(assert|promise)$/.test(act) || (act === 'believe' && type === 'Direct')

/** "Es sei nicht auszuschließen, dass …". */
const leavesOpen = ({ words, negated }: Content) =>
  negated && words.some(t => /^(ausgeschlossen|auszuschließen)$/.test(t.lower))

/** "nach Meinung von X" believes, "laut X" asserts: the noun in the phrase says it. */
function actOfSource(view: SentenceView, d: Draft): Act {
  for (const { first, last } of d.frame)
    for (let i = first; i < last; i++) {
      const { text, quotation } = view.tokens[i] as Token
      const act = quotation < 0 ? view.language.reportingNoun(text)?.act : undefined
      if (act) return act === 'demand' ? d.act : act // "laut der Anordnung soll er gestohlen haben"
    }
  return d.act
}

/** "will den Hof verkaufen" announces, "will den Dieb gesehen haben" asserts, "will nichts gewusst haben" denies. */
function intendedAct(view: SentenceView, d: Draft): Act {
  const content = readContent(view, d)
  if (!content?.perfect) return d.act
  return content.negated || content.words.some(t => view.language.negatesStrongly(t.lower)) ? 'deny' : 'assert'
}

/** A continuation elaborates: it asserts unless it says what must be, what will be, what never was, or what "dementierte" left open. */
function continuedAct(view: SentenceView, d: Draft): Act {
  const content = readContent(view, d)
  if (d.rule === 'continuation/soll') return content?.perfect ? 'assert' : 'announce'
  if (content && contentDenies(view, d, content)) return 'deny'
  const own = content && readOwnAct(view, content)
  if (own || (content && demands(view, d, content))) return own ?? 'demand'
  return /^(believe|announce|deny)$/.test(d.act) ? d.act : 'assert'
}

/** "sagte nicht, dass", "wollte nicht bestätigen, ob", "hat keinen Zweifel": no when the negation leads on ("nicht nur"). */
function frameNegates(view: SentenceView, d: Draft, act: Act): boolean {
  if (act === 'deny' && d.cue.some(i => /^kein/.test(view.tokens[i - 1]?.lower ?? ''))) return true
  const clause = d.cue.length ? view.clauses.find(c => c.verb?.tokens.some(i => d.cue.includes(i))) : undefined
  if (!clause || (d.rule === 'noun/clause' && clause.verb?.lemma === 'sein')) return false // "Die Forderung, …, ist nicht neu"
  for (const { first, last } of clause.pieces)
    for (let i = first; i < last; i++) {
      const token = view.tokens[i] as Token
      if (token.quotation >= 0 || !(token.word.classes & WordClass.negation) || isContent(d, i)) continue
      if (/^(niemand|nie|niemals|keineswegs|keinesfalls|mitnichten)$/.test(token.lower)) return true
      if (/^(zweifel|hehl)$/.test(view.tokens[i + 1]?.lower ?? '')) continue // "ließ keinen Zweifel": twice no
      if (goesOnBehind(view, d, clause.finite, i) || isOfNextPredicate(view, clause, d, i)) return false
      if (token.lower === 'nicht') return !leadsOn(view.tokens, i)
      if (/^(kein|weder)/.test(token.lower)) return i < clause.finite || mayLack(act)
    }
  return false
}

/** "Die Lage sei ernst, sagte Kern der Zeitung und eine Wende nicht in Sicht": the report goes on behind the frame, without its verb. */
const goesOnBehind = ({ tokens, sentence }: SentenceView, { rule }: Draft, finite: number, negation: number): boolean =>
  rule === 'frame/inverted' &&
  finite < negation &&
  negation < sentence.last - 2 &&
  tokens.slice(finite, negation).some(t => t.lower === 'und') &&
  !canBe(tokens[negation + 1] as Token, WordForm.infinitive)

/** "die darin „Zufall“ sieht und nicht daran glaubt": behind the verb that ends a dependent clause "und" leads to the next one. */
const isOfNextPredicate = ({ tokens }: SentenceView, { kind }: Clause, { cue }: Draft, negation: number): boolean =>
  kind !== 'main' && tokens.slice((cue[0] ?? negation) + 1, negation).some(t => t.lower === 'und')

/** "räumte keine Fehler ein" denies, "forderte keine Steuern" still demands. */
const mayLack = (act: Act) => /^(assert|announce|believe)$/.test(act)

/**
 * "Wollte das nicht kommentieren: „Es ist vorbei.“", "glaubt das nicht: Der Plan sei tot": what the frame negates
 * stands before the colon.
 */
const isWordedBehind = ({ tokens }: SentenceView, { type, act, quote: [range] }: Draft) =>
  type !== 'Reported' && act !== 'deny' && tokens[(range as Range).first - 1]?.kind === 'colon'

/** A summed-up act has no content apart from its clause. */
const isContent = (d: Draft, i: number) =>
  d.type !== 'Reported' && d.quote.some(({ first, last }) => i >= first && i < last)

/** "…, die Stadt müsse handeln", "solle", "dürfe nicht": what somebody asks for. "Er müsse sich geirrt haben" guesses. */
function demands(
  { language }: SentenceView,
  d: Draft,
  { words, negated, lemma, modal, mood, perfect }: Content,
): boolean {
  if (!modal || perfect || words.some(t => t.lower === 'ich') || !isUrged(d, modal, mood, words)) return false
  if (lemma === 'sein' && /^(es|das)$/.test(words[0]?.lower ?? '')) return false
  if (/^(sollten?|weil|da)$/.test(words[0]?.lower ?? '')) return false // "Sollte es regnen, …": a condition; "weil …": a reason
  if (modal === 'müssen')
    return (
      !language.verbIs('suffer', lemma) &&
      !words.some((t, i) => /^kein/.test(t.lower) || (t.lower === 'nicht' && words[i + 1]?.lower !== 'nur'))
    )
  return modal === 'sollen' || (modal === 'dürfen' && negated)
}

/**
 * Reported demands stand in the Konjunktiv; in direct words, and those with "wir" in front of their frame ("Wir müssen handeln, sagte
 * sie"), "muss" and "darf nicht" are some, "soll" tells of a plan.
 */
const isUrged = ({ type, rule }: Draft, modal: string, mood: Content['mood'], words: readonly Token[]): boolean =>
  type === 'Direct' || (rule === 'frame/inverted' && words.some(t => t.lower === 'wir'))
    ? mood === 'indicative' && modal !== 'sollen'
    : mood !== 'indicative' && (mood !== 'either' || modal === 'sollen')

function endsWithQuestion(view: SentenceView, d: Draft): boolean {
  const { last } = d.quote.at(-1) as Range
  return view.tokens[last - 1]?.text === '?' || view.tokens[last - 2]?.text === '?'
}
