import type { Draft, SentenceView } from '../drafts.js'
import { type Token, WordClass } from '../model.js'
import type { Content } from './read-content.js'

/** "er habe nie …", "versicherte, dass niemand …", "die Vorwürfe seien haltlos", "das stimme nicht", "davon könne keine Rede sein". */
export function contentDenies(view: SentenceView, d: Draft, content: Content): boolean {
  if (view.language.admits(d.verb?.lemma ?? '')) return false
  if (callsClaimFalse(view, d, content) || callsFrontedFalse(view, d)) return true
  if (saysThatNobodySaid(view, content)) return true
  if (vouches(view, d) && isNegated(content.words) && !content.future) return true // "werden nicht ruhen" promises
  return d.act !== 'announce' && d.act !== 'believe' && deniesOwnPart(view, d, content)
}

/** "Niemand habe behauptet, dass …". */
const saysThatNobodySaid = ({ language }: SentenceView, { words, lemma }: Content) =>
  words.some(t => /^(niemand|keiner)$/.test(t.lower)) && language.reportingVerb(lemma)?.takes.has('firm') === true

const vouches = (view: SentenceView, { verb }: Draft) =>
  verb !== null && view.language.vouches((verb.companion ?? '') + verb.lemma)

export const isNegated = (words: readonly Token[]): boolean =>
  words.some((t, i) => t.word.classes & WordClass.negation && !leadsOn(words, i))

/** "nicht nur", "nicht alle", "nicht Meier, sondern": the negation is not of the verb. */
export function leadsOn(words: readonly Token[], i: number): boolean {
  if (/^(nur|zuletzt|minder|ohne|allein|alle|alles|jeder|jede|jedes)$/.test(words[i + 1]?.lower ?? '')) return true
  return words.slice(i, i + 8).some(token => token.lower === 'sondern')
}

/** Said of a claim, of "das", or of "es" with the claim behind it. */
function callsClaimFalse(view: SentenceView, d: Draft, { words }: Content): boolean {
  const lowers = new Set(words.map(t => t.lower))
  if (view.language.denyingFormulas.some(formula => formula.every(word => lowers.has(word)))) return true
  const opening = words.slice(0, 2).map(t => t.lower)
  const claimed =
    opening.some(w => /^(das|dies|davon)$/.test(w)) ||
    words.some(t => view.language.claimNoun(t.text)) ||
    (opening[0] === 'es' && !isNegated(words) && holdsThatClause(view, d))
  if (claimed && words.length > VERDICT) return false
  if (!isNegated(words)) return claimed && words.some(t => view.language.callsFalse(t.lower))
  const confirms = words.some(t => view.language.callsTrue(t.lower))
  return claimed ? confirms || words.some(isRight) : confirms && opening[0] === 'es'
}

/** "Dass er gelogen habe, sei falsch": the clause behind the claim opens with its verb. */
function callsFrontedFalse({ tokens, clauses, language }: SentenceView, { quote: [range] }: Draft): boolean {
  if (!range || !/^da(ss|ß)$/.test((tokens[range.first] as Token).lower)) return false
  const verdict = clauses.find(c => c.finite > range.first && c.finite < range.last && c.pieces[0]?.first === c.finite)
  if (!verdict) return false
  const words = tokens.slice(verdict.finite, Math.min(range.last, verdict.pieces.at(-1)?.last ?? range.last))
  return isNegated(words)
    ? words.some(t => language.callsTrue(t.lower) || isRight(t))
    : words.some(t => language.callsFalse(t.lower))
}

/** "Es sei falsch, dass …": but "Es sei falsch, die Brücke zu sperren" judges. */
const holdsThatClause = ({ tokens }: SentenceView, { quote: [range] }: Draft): boolean =>
  range !== undefined && tokens.slice(range.first, range.last).some(t => /^da(ss|ß)$/.test(t.lower))

/** A verdict is short: "Das falsche Haus, das er …" is none. */
const VERDICT = 12

/** "Das ist nicht richtig" denies, "Es ist nicht richtig, Kinder zu schlagen" judges. */
const isRight = ({ lower }: Token) => lower === 'richtig' || lower === 'korrekt'

/** "er habe den Mann nicht geschlagen", "sie wisse nichts davon": the speaker on himself, of what was and is, not of what will be. */
function deniesOwnPart(view: SentenceView, d: Draft, content: Content): boolean {
  const { words, lemma, modal, future, perfect, passive } = content
  if (future || passive || !isOfSpeaker(view, d, content)) return false
  if (!isNegated(words) && words.some(t => view.language.callsInnocent(t.lower))) return true
  if (words.some(t => view.language.negatesStrongly(t.lower))) return modal !== 'wollen'
  return isNegated(words) && (perfect || view.language.isKnowingVerb(lemma) || (lemma === 'sein' && isOther(words)))
}

/** "Er sei nicht der Täter", "Ich war es nicht", but not "Er sei nicht zufrieden". */
const isOther = (words: readonly Token[]) =>
  words.some(
    (t, i) =>
      t.lower === 'nicht' &&
      (words[i - 1]?.lower === 'es' || ((words[i + 1]?.word.classes ?? 0) & WordClass.article) !== 0),
  )

const isOfSpeaker = ({ language }: SentenceView, { type }: Draft, { words, infinitive }: Content) =>
  infinitive ||
  words
    .slice(0, 4)
    .some(t => (type === 'Direct' ? /^(ich|wir)$/ : ON_ONESELF).test(t.lower) || language.isRepresented(t.lower))

const ON_ONESELF = /^(er|sie|ihm|ihr|man)$/
