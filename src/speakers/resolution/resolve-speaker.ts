import type { Range, Token } from '../../extraction/text/model.js'
import { WordClass } from '../../extraction/words.js'
import type { ArticleView } from '../article/article-view.js'
import type { Phrase } from '../phrases/model.js'
import { readPhrase } from '../phrases/read-phrase.js'
import { headOf } from '../phrases/write-nominative.js'
import { genderOfFirstName } from '../words/first-names.js'
import { looksLikeName, splitTitles } from '../words/name-parts.js'
import { isWord } from '../words/noun-tokens.js'
import { nounOf } from '../words/nouns.js'
import { findHolder, isSourceNoun } from './find-holder.js'
import { findPaper } from './find-paper.js'
import { OWN, type PronounForm, possessiveForm, pronounForm } from './pronoun-forms.js'
import type { Referent } from './referent.js'
import { resolveParts } from './resolve-parts.js'
import { isPronoun } from './resolve-pronoun.js'
import { sourceAlone } from './source-alone.js'

/**
 * What a speaker's span asks for: somebody named, somebody a pronoun stands for, the source of what stands before, the
 * paper that reported, whoever speaks around.
 */
export type Reading =
  | { readonly kind: 'named'; readonly referents: readonly Referent[] }
  | { readonly kind: 'pronoun'; readonly form: PronounForm; readonly token: number }
  | { readonly kind: 'pair'; readonly token: number }
  | { readonly kind: 'before' }
  | { readonly kind: 'report'; readonly alone: Referent }
  | { readonly kind: 'self' }
  | { readonly kind: 'unknown' }

const UNKNOWN: Reading = { kind: 'unknown' }
/** "man", "jemand": said by nobody in particular. */
const NOBODY = /^(?:man|jemand|niemand|wer|was|keiner|alle|viele|einige|manche|andere|vernehmen)$/

/**
 * Reads the speaker's span; pronouns are left to the caller, who knows what was said before. Behind "Angaben" stands who gave
 * them: `holds`.
 */
export function readSpeaker(view: ArticleView, span: Range, holds = false): Reading {
  const { tokens } = view
  const range = withoutOwner(tokens, withoutOpener(tokens, span))
  const words = tokens.slice(range.first, range.last).filter(isWord)
  const [first] = words
  if (first === undefined) return UNKNOWN
  if (/^(?:demnach|danach|wonach|demzufolge|hiernach)$/.test(first.lower) && words.length === 1)
    return { kind: 'before' }
  if (words.length === 1 && /^(?:ich|wir|mir|uns)$/.test(first.lower)) return { kind: 'self' }
  if (words.length === 1 && NOBODY.test(first.lower) && (!first.capital || isPronoun(first))) return UNKNOWN
  if (isPair(words)) return { kind: 'pair', token: range.first }
  const pronoun = words.length === 1 && isPronoun(first) ? pronounForm(first.lower) : null
  if (pronoun)
    return {
      kind: 'pronoun',
      form: first.text === 'Der' ? { ...pronoun, reach: 'near' } : pronoun,
      token: tokens.indexOf(first, range.first),
    }
  const possessive = words.length === 1 ? possessiveForm(first.lower) : null // "seiner Begründung, dass …"
  if (possessive) {
    const form = looksAhead(view, range.first) ? { ...possessive, reach: 'subject' as const } : possessive
    return { kind: 'pronoun', form, token: range.first }
  }
  return readSource(view, range, holds) ?? readNamed(view, range)
}

/**
 * "Für seine Forderung, …, erhielt Muster Lob": in front of the sentence, where no other pronoun goes on about
 * somebody, who acts in it.
 */
function looksAhead({ tokens, analysis: { sentences } }: ArticleView, at: number): boolean {
  const { first, last } = sentences[tokens[at]!.sentence]!
  if (first !== at - 1 || !(tokens[first]!.word.classes & WordClass.preposition)) return false
  for (let i = at; i < last; i++) if (/^(?:er|sie)$/.test(tokens[i]!.text)) return false
  return true
}

/** "die beiden", "beide Minister": two who were named before; "die beiden Staaten" are not two people. */
function isPair(words: readonly Token[]): boolean {
  const at = words.findIndex(({ lower }) => lower === 'beide' || lower === 'beiden')
  if (at < 0 || at > 1 || (at === 1 && !/^d(?:ie|en|er)$/.test(words[0]!.lower))) return false
  const noun = words[at + 1]
  return noun === undefined || (words.length === at + 2 && nounOf(noun.lower)?.kind === 'person')
}

/** "eine Resolution, welche": the pronoun behind the comma only opens the clause. */
function withoutOpener(tokens: readonly Token[], range: Range): Range {
  const [comma, opener] = [tokens[range.last - 2], tokens[range.last - 1]]
  const opens =
    comma?.kind === 'comma' && opener && opener.word.classes & WordClass.relative && range.last - range.first > 2
  return opens ? { first: range.first, last: range.last - 2 } : range
}

/** "Kurz' Anwalt Emil Muster": whose lawyer the named one is. */
function withoutOwner(tokens: readonly Token[], range: Range): Range {
  const [name, mark, noun] = tokens.slice(range.first, range.last)
  const owned = name?.capital && mark?.kind === 'quote' && mark.gap === 0 && noun?.capital && noun.gap > 0
  return owned && range.last - range.first > 3 ? { first: range.first + 2, last: range.last } : range
}

/** "Angaben der Polizei", "seiner Meinung", "eigenen Angaben", "einem Bericht des Spiegel"; null for other phrases. */
function readSource(view: ArticleView, range: Range, holds: boolean): Reading | null {
  const phrase = readPhrase(view.tokens, range)
  if (phrase === null) return null
  const isName = isNamed(view, phrase)
  const at = isName ? -1 : phrase.nouns.findIndex(noun => isSourceNoun(noun))
  if (isName) return null
  if (at < 0 && isOwned(phrase, holds))
    return { kind: 'pronoun', form: possessiveForm(phrase.determiner!)!, token: range.first }
  if (at < 0) return readMessage(view, range, phrase)
  if (phrase.quoted) return null
  const source = phrase.nouns[at]!
  const token = view.tokens.indexOf(source, range.first)
  if (at > 0 && /s$/.test(phrase.nouns[at - 1]!.text))
    return readNamed(view, { first: view.tokens.indexOf(phrase.nouns[0]!, range.first), last: token })
  if (phrase.modifiers.some(modifier => modifier.lower.startsWith('eigen')))
    return { kind: 'pronoun', form: OWN, token }
  const owner = possessiveForm(phrase.determiner ?? '')
  if (owner) return { kind: 'pronoun', form: owner, token: range.first }
  const holder = findHolder(view.tokens, { first: token + 1, last: range.last })
  if (holder) return readSpeaker(view, holder, true)
  const paper = findPaper(view, phrase, source)
  const author = paper && readSpeaker(view, paper)
  if (author?.kind === 'named' && author.referents.every(({ kind, animate }) => kind !== 'document' && animate))
    return author
  const alone = sourceAlone(view, phrase, source)
  if (alone === 'before') return { kind: 'before' }
  if (alone === null) return UNKNOWN
  return paper === null && isReport(phrase) ? { kind: 'report', alone } : named(alone)
}

/** "dem Bericht", "dem Artikel" and nothing more: what a paper named before has written. */
const isReport = ({ determiner, modifiers, nouns, tail }: Phrase): boolean =>
  /^d(?:er|em|en)$/.test(determiner ?? '') &&
  modifiers.length === 0 &&
  nouns.length === 1 &&
  tail.last === tail.first &&
  /^(?:medien|zeitungs|presse)?(?:bericht|artikel)$/.test(nouns[0]!.lower)

/** "so Probsts Botschaft": a person's is what he says, a country's is its embassy. */
function readMessage(view: ArticleView, range: Range, { nouns, determiner }: Phrase): Reading | null {
  const message = nouns.at(-1)!
  if (determiner !== null || nouns.length < 2 || !/botschaft$/.test(message.lower)) return null
  const holder = readNamed(view, { first: range.first, last: view.tokens.indexOf(message, range.first) })
  return holder.kind === 'named' && holder.referents.every(({ kind }) => kind === 'person') ? holder : null
}

/** "Hans-Jürgen Papier" and "Papier" after him, "Verlagschefin Buch". */
function isNamed(view: ArticleView, { nouns, determiner }: Phrase): boolean {
  const { titles, name } = splitTitles(nouns)
  if (titles.some(isSourceNoun)) return false
  if (name.length > 1 && genderOfFirstName(name[0]!.text) !== null) return true
  if (name.length === 1 && titles.length > 0 && determiner === null && looksLikeName(name, true)) return true
  return determiner === null && nouns.length === 1 && view.people.named(nouns[0]!.text).length > 0
}

/** "seiner Wutrede", "ihrem Blog": whose thing it is speaks; "sein Anwalt" speaks for himself, as "Angaben seines Impresarios" are his. */
function isOwned(phrase: Phrase, holds: boolean): boolean {
  const kind = nounOf(headOf(phrase).lower)?.kind
  if (kind === undefined && holds) return false
  if (kind === undefined && /(?:er|ers|ern|in|innen|e[nr]|tor|tors|ist|ant|oge|ogen)$/.test(headOf(phrase).lower))
    return false // "seines Vermieters", "ihr Lektor"
  if (kind === undefined && phrase.nouns.length > 2 && !phrase.quoted) return false // "ihr Rivale Emil Muster"
  return (
    possessiveForm(phrase.determiner ?? '') !== null && (kind === undefined || kind === 'document' || kind === 'media')
  )
}

function named(...referents: readonly Referent[]): Reading {
  return { kind: 'named', referents }
}

function readNamed(view: ArticleView, range: Range): Reading {
  const referents = resolveParts(view, range)
  return referents.length > 0 ? named(...referents) : UNKNOWN
}
