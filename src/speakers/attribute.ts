import type { Interval } from '../dates/interval.js'
import type { Statement } from '../extraction/model.js'
import type { Analysis, Range } from '../extraction/text/model.js'
import { type ArticleView, tokensOf, viewArticle } from './article/article-view.js'
import type { Attribution, ResolvedSpeaker } from './model.js'
import type { Register } from './register/model.js'
import { addSpoken } from './resolution/antecedents.js'
import { isSource } from './resolution/find-holder.js'
import type { PronounForm } from './resolution/pronoun-forms.js'
import type { Referent } from './resolution/referent.js'
import { type Antecedent, agrees } from './resolution/resolve-pronoun.js'
import { resolveReading } from './resolution/resolve-reading.js'
import { readSpeaker } from './resolution/resolve-speaker.js'

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
  /** "Er gehe davon aus, dass …, sagte der Sprecher": the pronoun that may take up who is named only behind. */
  readonly ahead: PronounForm | null
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
        addSpoken(
          spoken,
          view.tokens,
          [range.first, lastToken(view, statements[i]!)],
          referent,
          statements[i]!.act === 'ask',
        )
  }
  statements.forEach(({ parent }, i) => {
    said[i] = said[i]!.map(part =>
      part.self || meansRelayer(said, parent, part) ? { ...part, referents: around(said, parent) } : part,
    )
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
    const ahead = reading.kind === 'pronoun' && statements[i]!.act === 'believe' ? reading.form : null
    if (referents.length === 0 && !self && !ahead) return []
    return [
      { range, referents, mention: view.analysis.text.slice(...span), self, ahead, source: isSource(view, range) },
    ]
  })
}

/** "Sie rechne mit Regen, sagte die Meteorologin": what somebody is reported to think is mostly what who reports it thinks. */
function meansRelayer(said: readonly (readonly Said[])[], parent: number | null, { range, ahead }: Said): boolean {
  const relayer = parent === null ? undefined : said[parent]?.[0]
  const [person, other] = relayer?.referents ?? []
  if (ahead?.reach !== 'topic' || !relayer || !person || other || relayer.range.first < range.first) return false
  return agrees(person, ahead)
}

/** „Wir warnen“, sagte Muster: "wir" inside the quotation is Muster. */
function around(said: readonly (readonly Said[])[], parent: number | null): readonly Referent[] {
  return parent === null ? [] : (said[parent]?.[0]?.referents ?? [])
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
    const known = [...speakers, ...inner, ...relayers]
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
