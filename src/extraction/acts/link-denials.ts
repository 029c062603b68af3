import type { Draft, SentenceView } from '../drafts.js'
import type { Act } from '../model.js'
import { readNounPhrase } from '../phrases/read-noun-phrase.js'
import type { Range, Token } from '../text/model.js'
import { isEmptyAnswer } from './tell-empty-answers.js'

/** How many sentences back a pronoun and a noun may point. */
const PRONOUN_REACH = 2
const NOUN_REACH = 9

/**
 * "Das bestreitet die Regierung", "wies die Vorwürfe zurück": links a statement with the one that it answers. Where that stands
 * nowhere near, nobody could tell what was denied or confirmed: such a statement is left out.
 */
export function linkDenials(views: readonly SentenceView[]): void {
  const earlier: Draft[] = []
  for (const view of views) {
    if (!view.drafts.length) continue
    while (earlier.length && view.index - (earlier[0] as Draft).sentence > NOUN_REACH) earlier.shift()
    const own = view.drafts.filter(d => d.sentence === view.index && d.quote.length)
    for (const d of own) if (answers(d)) d.refersTo = claimNamedIn(d, own) ?? answeredBy(view, d, earlier)
    const empty = own.filter(d => !d.refersTo && isEmptyAnswer(view, d))
    for (const d of empty) leaveOut(view, d)
    for (const d of own) if (!d.nested && !empty.includes(d)) earlier.push(d)
  }
}

/** What stood inside it, stands inside what it stood in. */
function leaveOut(view: SentenceView, empty: Draft): void {
  view.drafts = view.drafts.filter(d => d !== empty)
  for (const d of view.drafts)
    if (d.parent === empty) {
      d.parent = empty.parent
      d.nested = d.parent !== null
    }
}

const answers = (d: Draft) => d.act === 'deny' || d.rule.startsWith('reported/')

/** "wies den Vorwurf der Partei zurück, er habe …": the noun that carries the claim stands in the words of the denial. */
const claimNamedIn = (d: Draft, own: readonly Draft[]): Draft | null =>
  own.find(
    other =>
      NAMED.has(other.rule) &&
      d.quote.some(q => [...other.frame, ...other.speaker].some(({ first }) => q.first <= first && first < q.last)),
  ) ?? null

const NAMED: ReadonlySet<string> = new Set(['noun/clause', 'source/wonach'])

function answeredBy(view: SentenceView, d: Draft, earlier: readonly Draft[]): Draft | null {
  const noun = claimIn(view, d)
  if (!noun && !takesUp(view, d)) return null
  const others = earlier.filter(other => !sameSpeaker(view, d, other))
  const likely = noun === 'accuse' ? others.filter(other => !INTENDS.has(other.act)) : others
  return others.findLast(other => other.act === noun) ?? nearest(likely, d, PRONOUN_REACH)
}

/** "Er wolle helfen. Kern wies die Vorwürfe zurück": what somebody means to do accuses nobody. */
const INTENDS: ReadonlySet<Act> = new Set(['announce', 'promise', 'demand', 'decide', 'ask'])

const nearest = (earlier: readonly Draft[], d: Draft, reach: number) => {
  const last = earlier.at(-1)
  return last && d.sentence - last.sentence <= reach ? last : null
}

/** The act that a definite noun in the clause takes up: "die Vorwürfe", "diese Darstellung". */
function claimIn(view: SentenceView, d: Draft): Act | undefined {
  for (const { first, last } of rangesOf(d))
    for (let i = first; i < last; i++) {
      const { text, capital, quotation } = view.tokens[i] as Token
      const act = capital && quotation < 0 ? view.language.claimNoun(text) : undefined
      if (act && DEFINITE.test(view.tokens[i - 1]?.lower ?? '') && !speaks(d, i)) return act
    }
  return undefined
}

/** "Das dokumentiert der Bericht". */
const speaks = (d: Draft, i: number) => d.speaker.some(({ first, last }) => first <= i && i < last)

const DEFINITE = /^(der|die|das|den|dem|des|diese[rnms]?|jene[rnms]?|solche|alle|sämtliche|entsprechende)$/

/** "bestreitet das", "Dies wies er zurück": a pronoun for the sentence before, alone as a phrase. */
const takesUp = (view: SentenceView, d: Draft) =>
  rangesOf(d).some(({ first, last }) => {
    for (let i = first; i < last; i++) if (isProform(view, d, i, last)) return true
    return false
  })

function isProform(view: SentenceView, d: Draft, i: number, last: number): boolean {
  const token = view.tokens[i] as Token
  if ((token.quotation >= 0 && d.type !== 'Direct') || !PROFORMS.has(token.lower)) return false
  if (opensRelative(view, i) || (token.lower === 'davon' && d.act !== 'deny')) return false
  const next = i + 1 < last ? view.tokens[i + 1] : undefined
  if (next?.kind !== 'word') return !/^(number|quote)$/.test(next?.kind ?? '')
  if (next.capital || !(next.word.verbs.length || next.word.classes)) return false
  return next.word.finite.some(v => !v.adjectival) || (readNounPhrase(view.tokens, i, last)?.last ?? i) <= i + 1
}

/** "ein Denkmal, das …", "bei dem …". */
const opensRelative = (view: SentenceView, i: number) =>
  view.clauses.some(c => c.kind === 'relative' && (c.opener === i || c.opener === i - 1))

const PROFORMS = new Set(['das', 'dies', 'dem', 'davon'])

/** Where it may be named what is answered: the clause that sums up, the frame, and what denies in its own words ("das sei falsch"). */
const rangesOf = (d: Draft): readonly Range[] =>
  d.type === 'Reported' ? d.quote : d.act === 'deny' ? [...d.frame, ...d.quote] : d.frame

/** Nobody denies what he has just said himself. */
function sameSpeaker(view: SentenceView, a: Draft, b: Draft): boolean {
  if (a.speaker.length === 0 || a.speaker.length !== b.speaker.length) return false
  return a.speaker.every((range, k) => sameWords(view, range, b.speaker[k] as Range))
}

function sameWords({ tokens }: SentenceView, a: Range, b: Range): boolean {
  if (a.last - a.first !== b.last - b.first) return false
  for (let i = 0; i < a.last - a.first; i++) if (tokens[a.first + i]?.text !== tokens[b.first + i]?.text) return false
  return true
}
