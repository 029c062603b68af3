import type { Statement } from '../../extraction/model.js'
import type { Range, Token } from '../../extraction/text/model.js'
import { WordForm } from '../../extraction/words.js'
import { type ArticleView, mentionBefore, tokensOf } from '../article/article-view.js'
import { antecedentsOf, lastBefore } from './antecedents.js'
import { verbsBeside } from './follow-pronouns.js'
import type { PronounForm } from './pronoun-forms.js'
import type { Referent } from './referent.js'
import { resolveMentionAt } from './resolve-noun-phrase.js'
import { resolvePair } from './resolve-pair.js'
import { type Antecedent, isInInquit, numberOf, resolvePronoun } from './resolve-pronoun.js'
import { type Reading, readSpeaker } from './resolve-speaker.js'

/** Who is meant by what a speaker's span asks for, by whom the article named and who spoke before. */
export function resolveReading(
  view: ArticleView,
  statement: Statement,
  range: Range,
  reading: Reading,
  spoken: readonly Antecedent[],
): readonly Referent[] {
  if (reading.kind === 'named') return reading.referents
  if (reading.kind === 'pronoun') return resolvePronounAt(view, statement, reading.form, reading.token, spoken)
  if (reading.kind === 'pair') return resolvePair(view, reading.token)
  if (reading.kind === 'before') return sourceBefore(view, range, spoken)
  if (reading.kind === 'report') return [paperBefore(view, range, spoken) ?? reading.alone]
  return []
}

function resolvePronounAt(
  view: ArticleView,
  statement: Statement,
  form: PronounForm,
  token: number,
  spoken: readonly Antecedent[],
): readonly Referent[] {
  const cue = statement.cue.flatMap(span => {
    const { first, last } = tokensOf(view.tokens, span)
    return Array.from({ length: last - first }, (_, k) => first + k)
  })
  const plural = () => numberOf(view.tokens, cue) ?? numberOf(view.tokens, verbsBeside(view.tokens, token))
  const asked =
    form.plural === null && form.reach !== 'subject' ? { ...form, plural: plural() } : ownNumber(view, form, token)
  const quoted = statement.quote.map(span => tokensOf(view.tokens, span))
  // "Kern hat, wie er sagte, gewartet", "Kern geht. Das sagte er am Abend": who the sentence tells of stands inside what is said
  const own = form.reach === 'subject' || /^frame\/(wie|das)$/.test(statement.rule)
  const isSaid = (at: number) => !own && quoted.some(({ first, last }) => at >= first && at < last)
  const found = resolvePronoun(
    view,
    asked,
    {
      token,
      isSaid,
      oneself: statement.type === 'Direct' && quoted.some(range => saysI(view, range)),
      answer:
        statement.act !== 'ask' && isInInquit(view.tokens, token)
          ? view.tokens[quoted[0]?.first ?? token]!.sentence
          : -1,
      isReported: at => !view.reported[token] && (view.reported[at] === 1 || isInSubjunctive(view, at)),
    },
    antecedentsOf(view, token, asked, spoken),
  )
  const joint = asked.plural && form.reach === 'topic' && !found?.spoke ? jointBefore(view, token, spoken) : []
  if (joint.length > 1) return joint.map(referent => ({ ...referent, role: null }))
  return found ? [{ ...found.referent, role: null }] : []
}

/** "…, erklären Muster und Beispiel. Sie betonen …": the people whom what was said last is from, in this sentence or the two before. */
function jointBefore({ tokens }: ArticleView, token: number, spoken: readonly Antecedent[]): readonly Referent[] {
  const before = lastBefore(spoken, token)
  const last = before.at(-1)
  if (!last || tokens[token]!.sentence - last.sentence > 2) return []
  return before.filter(one => one.token === last.token && one.referent.kind === 'person').map(one => one.referent)
}

/** "Nach eigenen Angaben hat die Polizei drei Männer gefasst": beside a verb in the singular nobody acts who is several. */
function ownNumber({ tokens, analysis }: ArticleView, form: PronounForm, token: number): PronounForm {
  if (form.reach !== 'subject') return form
  const { first, last } = analysis.sentences[tokens[token]!.sentence]!
  const finite = nearestFinite(tokens, token, first, last)
  return finite !== null && numberOf(tokens, [finite]) === false ? { ...form, plural: false } : form
}

/** The finite verb of the clause that the token stands in: the next on either side before a comma. */
function nearestFinite(tokens: readonly Token[], token: number, first: number, last: number): number | null {
  for (let i = token + 1; i < last && tokens[i]!.kind === 'word'; i++) if (isVerb(tokens[i]!)) return i
  for (let i = token - 1; i >= first && tokens[i]!.kind === 'word'; i--) if (isVerb(tokens[i]!)) return i
  return null
}

const isVerb = ({ capital, word }: Token) => !capital && (word.forms & WordForm.knownFinite) !== 0

/** „Ich habe gewartet“ */
const saysI = ({ tokens }: ArticleView, { first, last }: Range) =>
  tokens.slice(first, last).some(({ lower }) => lower === 'ich')

/** "Lawrow habe ihm bestätigt …, sagte der Minister": the subjunctive beside the name tells that somebody reports it. */
function isInSubjunctive({ mentions, tokens }: ArticleView, token: number): boolean {
  const mention = mentions[mentionBefore(mentions, token + 1)]
  if (mention?.phrase.first !== token || !mention.subject) return false
  const finite = tokens[mention.phrase.last]?.word.verbs.filter(verb => verb.kind === 'finite' && !verb.first) ?? []
  return finite.length > 0 && finite.every(verb => verb.mood === 'subjunctive1')
}

/**
 * "Demnach", "in der Mitteilung": who spoke further up in the sentence or in the one before, else whoever acts there,
 * else the last source.
 */
function sourceBefore(view: ArticleView, range: Range, spoken: readonly Antecedent[]): readonly Referent[] {
  const { sentence } = view.tokens[range.first]!
  const source = lastBefore(spoken, range.first).at(-1)
  const distance = source ? sentencesSince(view, source.sentence, sentence) : Number.POSITIVE_INFINITY
  const found =
    distance <= 1 ? source?.referent : (subjectOf(view, range.first) ?? (distance <= 2 ? source?.referent : null))
  return found ? [found] : []
}

/** How far back, in sentences, a paper may have reported. */
const REPORTED = 6

/** "Wie die „Turmzeitung“ berichtet, … Dem Bericht zufolge …": the last paper or agency that said anything. */
function paperBefore({ tokens }: ArticleView, { first }: Range, spoken: readonly Antecedent[]): Referent | null {
  const { sentence } = tokens[first]!
  const last = lastBefore(spoken, first).findLast(
    one => /^(?:media|agency)$/.test(one.referent.kind) && sentence - one.sentence <= REPORTED,
  )
  return last?.referent ?? null
}

/** How many sentences on, headings between the paragraphs left out. */
function sentencesSince({ analysis: { sentences } }: ArticleView, from: number, to: number): number {
  let count = 0
  for (let s = from + 1; s <= to && count < 3; s++) if (!sentences[s]!.heading) count++
  return count
}

/** The first institution or person that acts in the sentence before the token's. */
function subjectOf(view: ArticleView, token: number): Referent | null {
  const before = view.tokens[token]!.sentence - 1
  let found: Referent | null = null
  for (let i = mentionBefore(view.mentions, token); i >= 0 && view.mentions[i]!.sentence >= before; i--) {
    const { sentence, subject, noun, phrase } = view.mentions[i]!
    if (sentence !== before || !subject) continue
    const opens = view.analysis.sentences[before]!.first === phrase.first
    const referent = noun?.kind === 'document' && opens ? paperOf(view, i, phrase.first) : resolveMentionAt(view, i)
    if (referent?.animate) found = referent
  }
  return found
}

/** "Eine Studie der Universität zeigt … Demnach …": whose paper it is, else the paper. */
function paperOf(view: ArticleView, mention: number, first: number): Referent | null {
  const reading = readSpeaker(view, { first, last: view.mentions[view.organisations.lastOf(mention)]!.phrase.last })
  return reading.kind === 'named' ? (reading.referents[0] ?? null) : null
}
