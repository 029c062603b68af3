import type { Interval } from '../dates/interval.js'
import type { Statement } from '../extraction/model.js'
import type { Analysis, Range } from '../extraction/text/model.js'
import { type ArticleView, mentionBefore, tokensOf, viewArticle } from './article/article-view.js'
import type { Attribution, ResolvedSpeaker } from './model.js'
import type { Register } from './register/model.js'
import { addSpoken, antecedentsOf, lastBefore } from './resolution/antecedents.js'
import { verbsBeside } from './resolution/follow-pronouns.js'
import type { PronounForm } from './resolution/pronoun-forms.js'
import type { Referent } from './resolution/referent.js'
import { resolveMentionAt } from './resolution/resolve-noun-phrase.js'
import { resolvePair } from './resolution/resolve-pair.js'
import { type Antecedent, numberOf, resolvePronoun } from './resolution/resolve-pronoun.js'
import { isSource, type Reading, readSpeaker } from './resolution/resolve-speaker.js'

export interface AttributeInput {
  readonly title: string
  readonly published: Interval
  readonly extraction: { readonly analysis: Analysis; readonly statements: readonly Statement[] }
  readonly register: Register
}

/** What is known of a statement's speakers once it is resolved. */
interface Said {
  readonly range: Range
  readonly referents: readonly Referent[]
  readonly mention: string
  /** "ich", "wir": whoever speaks the statement around. */
  readonly self: boolean
  /** "laut taz", "nach Angaben der Polizei": beside another speaker it only passes on. */
  readonly source: boolean
}

/**
 * Says of every statement who made it and who passed it on, in the order of the statements: pronouns, surnames, offices,
 * source phrases and metonyms resolved by the article and the register. Without evidence there is no speaker.
 */
export function attribute({ title, published, extraction, register }: AttributeInput): readonly Attribution[] {
  const { statements } = extraction
  if (statements.length === 0) return []
  const view = viewArticle(title, published, extraction, register)
  const said: (readonly Said[])[] = new Array(statements.length)
  const spoken: Antecedent[] = []
  for (const i of inTextOrder(statements)) {
    said[i] = resolveStatement(view, statements, i, spoken)
    for (const { range, referents } of said[i])
      for (const referent of referents)
        addSpoken(spoken, view.tokens, [range.first, lastToken(view, statements[i]!)], referent)
  }
  statements.forEach(({ parent }, i) => {
    said[i] = said[i]!.map(part => (part.self ? { ...part, referents: around(said, parent) } : part))
  })
  return statements.map((_, i) => attributionOf(statements, said, i))
}

/** Statements by where their speaker stands, enclosing ones before those inside: a pronoun looks back. */
function inTextOrder(statements: readonly Statement[]): readonly number[] {
  const place = (i: number) => statements[i]!.speaker[0]?.[0] ?? statements[i]!.quote[0]?.[0] ?? 0
  return statements.map((_, i) => i).sort((a, b) => place(a) - place(b) || a - b)
}

function resolveStatement(
  view: ArticleView,
  statements: readonly Statement[],
  i: number,
  spoken: readonly Antecedent[],
): readonly Said[] {
  const { speaker } = statements[i]!
  return speaker.flatMap(span => {
    const range = tokensOf(view.tokens, span)
    const reading = readSpeaker(view, range)
    const referents = resolveReading(view, statements[i]!, range, reading, spoken)
    const self = reading.kind === 'self'
    if (referents.length === 0 && !self) return []
    return [{ range, referents, mention: view.analysis.text.slice(...span), self, source: isSource(view, range) }]
  })
}

/** „Wir warnen“, sagte Muster: "wir" inside the quotation is Muster. */
function around(said: readonly (readonly Said[])[], parent: number | null): readonly Referent[] {
  return parent === null ? [] : (said[parent]?.[0]?.referents ?? [])
}

function resolveReading(
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
  const asked = form.plural === null && form.reach !== 'subject' ? { ...form, plural: plural() } : form
  const quoted = statement.quote.map(span => tokensOf(view.tokens, span))
  // "Kern hat, wie er sagte, gewartet": who the sentence tells of stands inside what is said
  const own = form.reach === 'subject' || statement.rule === 'frame/wie'
  const isSaid = (at: number) => !own && quoted.some(({ first, last }) => at >= first && at < last)
  const found = resolvePronoun(
    view,
    asked,
    {
      token,
      isSaid,
      oneself: statement.type === 'Direct' && quoted.some(range => saysI(view, range)),
      isReported: at => !view.reported[token] && (view.reported[at] === 1 || isInSubjunctive(view, at)),
    },
    antecedentsOf(view, token, asked, spoken),
  )
  return found ? [{ ...found.referent, role: null }] : []
}

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

/** "Demnach": who spoke in the sentence before, else whoever acts there, else the last source. */
function sourceBefore(view: ArticleView, range: Range, spoken: readonly Antecedent[]): readonly Referent[] {
  const { sentence } = view.tokens[range.first]!
  const source = lastBefore(spoken, range.first).findLast(one => one.sentence < sentence)
  const distance = source ? sentence - source.sentence : Number.POSITIVE_INFINITY
  const found =
    distance <= 1 ? source?.referent : (subjectOf(view, range.first) ?? (distance <= 2 ? source?.referent : null))
  return found ? [found] : []
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

function lastToken({ tokens }: ArticleView, { quote }: Statement): number {
  const last = quote.at(-1)
  return last ? Math.max(tokensOf(tokens, last).last - 1, 0) : 0
}

function attributionOf(statements: readonly Statement[], said: readonly (readonly Said[])[], i: number): Attribution {
  const { speakers, sources } = partiesOf(said[i]!)
  const relayers: ResolvedSpeaker[] = [...sources]
  let inner = speakers
  for (let parent = statements[i]!.parent; parent !== null; parent = statements[parent]!.parent) {
    const outer = partiesOf(said[parent]!)
    const known = [...inner, ...relayers]
    const told = [...outer.sources, ...outer.speakers].filter(({ name }) => known.every(other => other.name !== name))
    relayers.unshift(...told)
    inner = outer.speakers
  }
  return { speakers, relayers }
}

/** "laut taz kritisierte er": he speaks and the taz passes it on; a source alone is the speaker itself. */
function partiesOf(said: readonly Said[]): Record<'speakers' | 'sources', readonly ResolvedSpeaker[]> {
  const first = said.find(part => !part.source && part.referents.length > 0) ?? said[0]
  const others = said.filter(part => part !== first && part.source)
  return { speakers: first ? resolved(first) : [], sources: others.flatMap(resolved) }
}

function resolved({ referents, mention }: Said): readonly ResolvedSpeaker[] {
  return referents.map(({ name, kind, entry, role }) => ({
    name,
    kind,
    slug: entry?.slug ?? null,
    wikidata: entry?.wikidata ?? null,
    mention,
    role,
  }))
}
