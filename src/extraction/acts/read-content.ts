import { type Clause, firstOf, isSubjunctive } from '../clauses/model.js'
import { AUXILIARIES, MODALS } from '../clauses/verb-classes.js'
import type { Draft, SentenceView } from '../drafts.js'
import { canBe, type Range, type Token } from '../text/model.js'
import { type Mood, type VerbForm, WordClass, WordForm } from '../words.js'
import { isNegated } from './tell-negation.js'

/** What is said, by its first clause: the main clause that it opens with, or the one behind its "dass". */
export interface Content {
  readonly words: readonly Token[]
  readonly negated: boolean
  /** Of the verb that carries the meaning; empty where none is known. */
  readonly lemma: string
  readonly modal: string | null
  readonly mood: Mood | null
  /** "habe geschlagen", "geschlagen zu haben". */
  readonly perfect: boolean
  readonly future: boolean
  readonly passive: boolean
  readonly infinitive: boolean
  /** "ich weise", "wir fordern"; in indirect speech "er weise". */
  readonly ofSpeaker: boolean
}

/** Null where the content has no words of its own outside other quotations. */
export function readContent(view: SentenceView, d: Draft): Content | null {
  const [start] = d.quote as [Range]
  const range = d.type === 'Reported' ? { first: start.first, last: (d.quote.at(-1) as Range).last } : start
  return d.type === 'Direct'
    ? readQuoted(view, range)
    : readReported(view, range, d.type === 'IndirectFreeIndirect' || opensAside(view, d))
}

function readReported(view: SentenceView, range: Range, goesOn: boolean): Content | null {
  const { first, last } = range
  const clause =
    (goesOn ? mainIn(view, range) : undefined) ??
    view.clauses.find(c => c.pieces.some(p => p.first <= first && first < p.last) && says(c)) ??
    view.clauses.find(c => c.verb && firstOf(c) >= first && firstOf(c) < last)
  if (!clause) return null
  const words: Token[] = []
  for (const piece of clause.pieces)
    for (let i = Math.max(piece.first, first); i < Math.min(piece.last, last); i++) {
      const token = view.tokens[i] as Token
      if (token.kind === 'word' && token.quotation < 0) words.push(token)
    }
  const { verb } = clause
  const infinitive = clause.kind === 'infinitive'
  return {
    words,
    negated: isNegated(words),
    lemma: verb?.lemma ?? '',
    modal: verb?.modal ?? null,
    mood: verb?.mood ?? null,
    perfect: infinitive ? isHave(words.at(-1)) : verb !== null && isPerfect(view, verb),
    future: verb?.tense === 'future',
    passive: verb?.passive ?? false,
    infinitive,
    ofSpeaker: isSubjunctive(verb) && words.slice(0, OPENING).some(t => t.lower === 'er' || t.lower === 'sie'),
  }
}

/** Within so many words stands the pronoun for the speaker: "Den Vorwurf weise er zurück". */
const OPENING = 5

/** "Obwohl Ruhe herrschen sollte, habe er geschossen", "Dass er gehe, weise er zurück, sagte Kern": what is said is the main clause's. */
const opensAside = ({ clauses }: SentenceView, { rule, quote: [range] }: Draft): boolean =>
  !/^frame\/(dass|question)$/.test(rule) && clauses.some(c => c.kind === 'subordinate' && c.opener === range?.first)

/** "Dass alle zahlen müssten, sei falsch": the sentence says what its main clause does. */
const mainIn = (view: SentenceView, { first, last }: Range) =>
  view.clauses.find(c => c.kind === 'main' && c.verb && c.finite >= first && c.finite < last)

const says = (clause: Clause) => clause.verb !== null || clause.kind === 'infinitive'
const isHave = (token: Token | undefined) => token?.lower === 'haben' || token?.lower === 'sein'

/** "habe geschlagen", "müsse sich geirrt haben". */
const isPerfect = (view: SentenceView, { tense, tokens, passive }: NonNullable<Clause['verb']>) =>
  (tense === 'perfect' && !passive) || (tokens.length > 2 && isHave(view.tokens[tokens.at(-1) as number]))

/** Words in marks are no clauses for the earlier stages: their first one reaches to a comma, a stop or a second verb. */
function readQuoted({ tokens }: SentenceView, { first, last }: Range): Content | null {
  const words: Token[] = []
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token
    if (token.kind === 'word' && !opensPredicate(tokens, i)) words.push(token)
    else if (token.kind === 'comma' && addressesSomebody(words)) words.length = 0
    else if (words.length && token.kind !== 'quote' && token.kind !== 'number') break
  }
  if (!words.length) return null
  const content = readWords(words)
  return content.negated && isSetRight(tokens, { first, last }) ? { ...content, negated: false } : content
}

/** "Ich bin nicht hier, um zu klagen, sondern …": what is so instead stands in the same sentence. */
function isSetRight(tokens: readonly Token[], { first, last }: Range): boolean {
  for (let i = first; i < last && (tokens[i] as Token).kind !== 'stop'; i++)
    if ((tokens[i] as Token).lower === 'sondern') return true
  return false
}

/** "Herr Kern, öffnen Sie das Tor": who is spoken to, before anything is said. */
const addressesSomebody = (words: readonly Token[]): boolean =>
  words.length <= 4 && /^(herr|frau|liebe[rs]?|meine|sehr)$/.test(words[0]?.lower ?? '')

/** "Wir haben Platz | und müssen nun entscheiden". */
const opensPredicate = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1]
  return tokens[i]?.lower === 'und' && next !== undefined && MODALS.has(next.word.finite[0]?.lemma ?? '')
}

function readWords(words: readonly Token[]): Content {
  const at = words.findIndex(t => !t.word.classes && canBe(t, WordForm.knownFinite))
  const finite = at < 0 ? undefined : words[at]?.word.verbs.find(isKnownFinite)
  const end = at >= 0 && at < words.length - 1 ? words.at(-1) : undefined
  const prefix = end && end.word.classes & WordClass.separablePrefix ? end.lower : ''
  const form = end?.word.verbs.find(v => v.kind === 'participle' || v.kind === 'infinitive')
  const main = finite && (MODALS.has(finite.lemma) || AUXILIARIES.has(finite.lemma)) ? form : undefined
  return {
    words,
    negated: isNegated(words),
    infinitive: false,
    lemma: main?.lemma ?? prefix + (finite?.lemma ?? ''),
    modal: finite && main?.kind === 'infinitive' && MODALS.has(finite.lemma) ? finite.lemma : null,
    mood: finite?.mood ?? null,
    perfect:
      (main?.kind === 'participle' && finite?.lemma !== 'werden') ||
      (main?.kind === 'infinitive' &&
        isHave(end) &&
        words.length > 1 &&
        canBe(words.at(-2) as Token, WordForm.participle)),
    future: main?.kind === 'infinitive' && finite?.lemma === 'werden',
    passive: main?.kind === 'participle' && finite?.lemma === 'werden',
    ofSpeaker: [at - 1, at + 1].some(i => at >= 0 && /^(ich|wir)$/.test(words[i]?.lower ?? '')),
  }
}

const isKnownFinite = (form: VerbForm) => form.kind === 'finite' && !form.guessed
