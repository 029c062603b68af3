import type { Range, Token } from '../../extraction/text/model.js'
import { WordClass } from '../../extraction/words.js'
import type { ArticleView } from '../article/article-view.js'
import { readPhrase } from '../phrases/read-phrase.js'
import { cannotSpeak } from '../phrases/silent-things.js'
import { type SpeakerPart, splitSpeakers } from '../phrases/split-speakers.js'
import { joinTokens } from '../phrases/write-nominative.js'
import { nounOf } from '../words/nouns.js'
import { governmentsAlike, shareSurname } from './joint-speakers.js'
import type { Referent } from './referent.js'
import { resolveNounPhrase, resolveProper } from './resolve-noun-phrase.js'
import { resolveByName, resolveNameBehind } from './resolve-person.js'

/** Everybody whom a span names, one or several: "Erika Muster und Emil Beispiel, Sprecher des Zoos". */
export function resolveParts(view: ArticleView, range: Range): readonly Referent[] {
  const isOneName = (whole: Range) =>
    view.register.named(joinTokens(view.tokens.slice(skipArticle(view.tokens, whole), whole.last))).length > 0
  const parts = splitSpeakers(view.tokens, range, isOneName)
  const referents = parts.flatMap(part => resolvePart(view, part) ?? [])
  return shareSurname(governmentsAlike(view, referents))
}

function skipArticle(tokens: readonly Token[], { first, last }: Range): number {
  return first + 1 < last && tokens[first]!.word.classes & (WordClass.article | WordClass.determiner)
    ? first + 1
    : first
}

/** The name among phrase and appositions, with the function that the others tell. */
function resolvePart(view: ArticleView, { main, appositions }: SpeakerPart): Referent | null {
  const byName = resolveByName(view, main)
  const named = appositions.map(apposition => resolveByName(view, apposition)).find(other => other?.name.includes(' '))
  if (byName && named && isOnlyMatter(view.tokens, main, byName)) return { ...named, role: withoutArticle(view, main) }
  if (byName) return withRole(view, byName, appositions[0])
  for (const apposition of appositions) {
    const other = resolveByName(view, apposition)
    if (other) return { ...other, role: other.role ?? withoutArticle(view, main) }
  }
  for (const apposition of appositions) {
    const proper = resolveProper(view, apposition)
    if (proper) return proper
  }
  return resolveNameBehind(view, main) ?? asDescribed(view, main)
}

/** "der Leiter Einzelhandel, Jens Probst": one unknown word behind a function with its article tells what it is about. */
const isOnlyMatter = (tokens: readonly Token[], { first }: Range, { name, entry }: Referent): boolean =>
  entry === null && !name.includes(' ') && (tokens[first]!.word.classes & WordClass.article) !== 0

/** What the phrase says, unless it names what nobody hears speak: the span was wrong, and a gap is better than that name. */
function asDescribed(view: ArticleView, range: Range): Referent | null {
  const referent = resolveNounPhrase(view, range)
  if (referent?.kind !== 'other' || referent.entry !== null) return referent
  const phrase = readPhrase(view.tokens, range)
  return phrase && cannotSpeak(view.tokens, phrase, range) ? null : referent
}

function withRole(view: ArticleView, referent: Referent, apposition: Range | undefined): Referent {
  if (referent.role !== null || apposition === undefined) return referent
  const phrase = readPhrase(view.tokens, apposition)
  const describes = phrase?.nouns.some(noun => nounOf(noun.lower)?.kind === 'person')
  return describes ? { ...referent, role: withoutArticle(view, apposition) } : referent
}

function withoutArticle(view: ArticleView, range: Range): string {
  return joinTokens(view.tokens.slice(skipArticle(view.tokens, range), range.last))
}
