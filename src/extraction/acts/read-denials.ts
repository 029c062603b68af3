import type { Draft, SentenceView } from '../drafts.js'
import type { Range, Token } from '../text/model.js'
import { WordClass } from '../words.js'
import type { Content } from './read-content.js'
import { isNegated } from './tell-negation.js'

/** "er habe nie …", "versicherte, dass niemand …", "die Vorwürfe seien haltlos", "das stimme nicht", "davon könne keine Rede sein". */
export function contentDenies(view: SentenceView, d: Draft, content: Content): boolean {
  if (!mayDeny(view, d, content) || view.language.admits(d.verb?.lemma ?? '')) return false
  if (callsClaimFalse(view, d, content) || callsFrontedFalse(view, d) || quotesVerdict(view, d, content)) return true
  if (saysThatNobodySaid(view, content) || contradicts(view, d)) return true
  if (content.negated && !content.future && vouches(view, d)) return !isLimited(view, content.words) // "werden nicht ruhen" promises
  return d.act !== 'announce' && d.act !== 'believe' && deniesOwnPart(view, d, content)
}

/** Most statements hold no word that can deny, and need no closer reading. */
function mayDeny({ tokens, language }: SentenceView, { quote }: Draft, { negated }: Content): boolean {
  if (negated) return true
  const last = quote.at(-1)?.last ?? 0
  for (let i = quote[0]?.first ?? last; i < last; i++) if (language.mayDeny((tokens[i] as Token).lower)) return true
  return false
}

/** "Anders als von der Partei behauptet, sei …", "Entgegen den Vorwürfen habe er …". */
function contradicts({ tokens, language }: SentenceView, { type, quote: [range] }: Draft): boolean {
  if (!range || type === 'Reported') return false
  for (let i = range.first; i < Math.min(range.last, range.first + VERDICT); i++) {
    const { lower } = tokens[i] as Token
    if (lower === 'entgegen') return tokens.slice(i + 1, i + 5).some(t => language.claimNoun(t.text))
    if (lower === 'anders' && tokens[i + 1]?.lower === 'als')
      return tokens.slice(i + 2, i + VERDICT).some(t => language.verbIs('claim', t.lower))
  }
  return false
}

/** "Niemand habe behauptet, dass …". */
const saysThatNobodySaid = ({ language }: SentenceView, { words, lemma }: Content) =>
  words.some(({ lower }) => lower === 'niemand' || lower === 'keiner') &&
  language.reportingVerb(lemma)?.takes.has('firm') === true

const vouches = (view: SentenceView, { verb }: Draft) =>
  verb !== null && view.language.vouches((verb.companion ?? '') + verb.lemma)

/** Said of a claim, of "das", or of "es" with the claim behind it. */
function callsClaimFalse(view: SentenceView, d: Draft, { words, negated, lemma }: Content): boolean {
  if (words.some(t => completesFormula(view, words, t.lower))) return true
  const [first] = words
  if (first?.lower === 'wenn') return false // "Wenn das nicht stimmt, ist es vorbei"
  const claimed =
    words.slice(0, 3).some(isProform) ||
    words.some((t, i) => t.capital && view.language.claimNoun(t.text) && !isBasis(words, i)) ||
    (first?.lower === 'es' && !negated && holdsThatClause(view, d))
  if (claimed && words.length > VERDICT) return false
  if (!negated && holdsVerdict(view, d, words)) return true
  if (!negated) return claimed && words.some(t => view.language.callsFalse(t.lower))
  const confirms = words.some(t => view.language.callsTrue(t.lower))
  return claimed ? confirms || (!lemma.endsWith('finden') && words.some(isRight)) : confirms && first?.lower === 'es'
}

/** "Nach seinem Eindruck habe Kern gelogen": on what somebody says so, not the claim that is judged. */
const isBasis = (words: readonly Token[], i: number): boolean =>
  [words[i - 1], words[i - 2]].some(t => t !== undefined && /^(nach|laut|aus)$/.test(t.lower))

/** "nannte den Bericht „frei erfunden“", "Gerüchte seien „Unsinn“": the words in marks judge the claim beside them. */
function quotesVerdict({ tokens, language }: SentenceView, d: Draft, { words, negated }: Content): boolean {
  if (d.type !== 'Direct' || negated || words.length > VERDICT) return false
  if (!words.some(t => language.callsFalse(t.lower))) return false
  const around = d.rule === 'quotation/verb' ? d.frame : (d.parent?.quote ?? [])
  return around.some(({ first, last }) =>
    tokens.slice(first, last).some(t => t.quotation < 0 && language.claimNoun(t.text) && !isSpeaker(d, tokens, t)),
  )
}

/** The same, of the statement around those words. */
const holdsVerdict = ({ tokens, language }: SentenceView, { type, quote: [range] }: Draft, words: readonly Token[]) =>
  type === 'Indirect' &&
  range !== undefined &&
  words.some(t => language.claimNoun(t.text)) &&
  tokens.slice(range.first, range.last).some(t => t.quotation >= 0 && language.callsFalse(t.lower))

const isSpeaker = ({ speaker }: Draft, tokens: readonly Token[], token: Token) =>
  speaker.some(({ first, last }) => tokens.slice(first, last).includes(token))

const isProform = (token: Token | undefined) => token !== undefined && /^(das|dies|davon)$/.test(token.lower)

/** "Davon könne keine Rede sein": all words of a formula that begins with that one. */
const completesFormula = ({ language }: SentenceView, words: readonly Token[], first: string) =>
  language.denyingFormulas(first).some(formula => formula.every(word => words.some(t => t.lower === word)))

/** "Dass er gelogen habe, sei falsch", "Der Vorwurf, er habe gelogen, sei absurd": the clause behind the claim opens with its verb. */
function callsFrontedFalse({ tokens, clauses, language }: SentenceView, { quote: [range] }: Draft): boolean {
  if (!range || !opensWithClaim(tokens, language, range)) return false
  const verdict = clauses.find(c => c.finite > range.first && c.finite < range.last && c.pieces[0]?.first === c.finite)
  if (!verdict) return false
  const words = tokens.slice(verdict.finite, Math.min(range.last, verdict.pieces.at(-1)?.last ?? range.last))
  return isNegated(words)
    ? words.some(t => language.callsTrue(t.lower) || isRight(t))
    : words.some(t => language.callsFalse(t.lower))
}

/** "dass …", or a noun for a claim before the first comma. */
function opensWithClaim(tokens: readonly Token[], language: SentenceView['language'], { first, last }: Range): boolean {
  if (/^da(ss|ß)$/.test((tokens[first] as Token).lower)) return true
  for (let i = first; i < last && (tokens[i] as Token).kind !== 'comma'; i++)
    if (language.claimNoun((tokens[i] as Token).text)) return true
  return false
}

/** "Es sei falsch, dass er ging": but "Es sei falsch, die Brücke zu sperren" and "…, dass die Brücke weichen solle" judge. */
const holdsThatClause = ({ tokens, clauses }: SentenceView, { quote: [range] }: Draft): boolean =>
  clauses.some(
    ({ opener, verb }) =>
      range !== undefined &&
      range.first <= opener &&
      opener < range.last &&
      /^da(ss|ß)$/.test((tokens[opener] as Token).lower) &&
      !/^(sollen|müssen|dürfen)$/.test(verb?.modal ?? verb?.lemma ?? ''),
  )

/** A verdict is short: "Das falsche Haus, das er …" is none. */
const VERDICT = 12

/** "Das ist nicht richtig" denies; "Ich finde das nicht richtig", "Es ist nicht richtig, Kinder zu schlagen" judge. */
const isRight = ({ lower }: Token) => lower === 'richtig' || lower === 'korrekt'

/** "er habe den Mann nicht geschlagen", "sie wisse nichts davon": the speaker on himself, of what was and is, not of what will be. */
function deniesOwnPart(view: SentenceView, d: Draft, content: Content): boolean {
  const { words, negated, lemma, modal, future, perfect, passive } = content
  if (future || passive || !isOfSpeaker(view, d, content)) return false
  if (!negated && words.some(t => view.language.callsInnocent(t.lower))) return true
  if (view.language.reportingVerb(lemma)?.act === 'deny') return false // "Wir schließen nichts aus" says twice no
  if (words.some((t, i) => view.language.negatesStrongly(t.lower) && !/^(noch|von)$/.test(words[i - 1]?.lower ?? '')))
    return !/^(wollen|können|dürfen)$/.test(modal ?? '') // "Ich konnte nie schlafen"
  return (
    negated &&
    ((perfect && deniesDeed(view, content)) ||
      (view.language.isKnowingVerb(lemma) && !isLimited(view, words) && !leavesOpen(view, d)) ||
      (lemma === 'sein' && isOther(view, words)))
  )
}

/** "Ich weiß nicht, was werden soll": what somebody cannot tell is not denied. */
const leavesOpen = ({ tokens }: SentenceView, { quote: [range] }: Draft): boolean => {
  const words = range ? tokens.slice(range.first, range.last) : []
  const next = words[words.findIndex(t => t.kind === 'comma') + 1]
  return next?.lower === 'ob' || ((next?.word.classes ?? 0) & WordClass.interrogative) !== 0
}

/** "habe ihn nicht geschlagen", but not "noch nicht entschieden", "nicht gut gespielt". */
const deniesDeed = (view: SentenceView, { words, lemma }: Content) =>
  !view.language.isFailingVerb(lemma) && !isLimited(view, words)

/** "wisse noch nicht, wer spielt": not so, but for a time or a measure. */
const isLimited = ({ language }: SentenceView, words: readonly Token[]) =>
  words.some(
    (t, i) =>
      /^(nicht|nie)$/.test(t.lower) && language.limitsNegation(words[i - 1]?.lower ?? '', words[i + 1]?.lower ?? ''),
  )

/** "Er sei nicht der Täter", "Ich war es nicht", "Ich bin kein Betrüger", but not "Er sei nicht zufrieden". */
const isOther = ({ language }: SentenceView, words: readonly Token[]) =>
  words.some(
    (t, i) =>
      (t.lower === 'nicht' &&
        (words[i - 1]?.lower === 'es' || ((words[i + 1]?.word.classes ?? 0) & WordClass.article) !== 0)) ||
      (/^keine?$/.test(t.lower) && language.nounIs('offender', words[i + 1]?.lower ?? '')),
  )

const isOfSpeaker = ({ language }: SentenceView, { type }: Draft, { words, infinitive }: Content) =>
  infinitive ||
  words.some(
    ({ lower }, i) => i < 4 && ((type === 'Direct' ? ONESELF : ON_ONESELF).has(lower) || language.isRepresented(lower)),
  )

const ONESELF = new Set(['ich', 'wir'])
const ON_ONESELF = new Set(['er', 'sie', 'ihm', 'ihr', 'man'])
