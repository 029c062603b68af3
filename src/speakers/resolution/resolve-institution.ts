import type { Range, Token } from '../../extraction/text/model.js'
import { type ArticleView, mentionBefore } from '../article/article-view.js'
import { isForeignOffice } from '../article/index-organisations.js'
import { fold } from '../fold.js'
import type { Phrase } from '../phrases/model.js'
import { headOf, isPlural } from '../phrases/write-nominative.js'
import { nounOf } from '../words/nouns.js'
import { ofRegister, type Referent } from './referent.js'
import { genderOfDeterminer } from './write-name.js'

/** "die BA" where the article tells of the "Bundesanwaltschaft (BA)": what it explains goes before what the letters stand for elsewhere. */
export function asExplained(view: ArticleView, phrase: Phrase): Referent | null {
  const name = phrase.nouns.length === 1 ? view.organisations.expand(phrase.nouns[0]!.text) : null
  const [entry, other] = name === null ? [] : view.register.named(name)
  return entry && !other ? ofRegister(entry) : null
}

/** "der GdP" as the article explains the letters, whether or not the register knows the name. */
export function asAbbreviation(view: ArticleView, phrase: Phrase): Referent | null {
  const name = phrase.nouns.length === 1 ? view.organisations.expand(phrase.nouns[0]!.text) : null
  if (name === null) return null
  const [entry] = view.register.named(name)
  if (entry) return ofRegister(entry)
  const head = nounOf(
    name
      .split(' ')
      .find(word => nounOf(word.toLowerCase()))
      ?.toLowerCase() ?? '',
  )
  return {
    name,
    kind: head?.kind ?? 'organisation',
    entry: null,
    gender: head?.gender ?? genderOfDeterminer(view.tokens, phrase),
    plural: false,
    animate: true,
    role: null,
  }
}

/** "das Ministerium", "der Konzern", "laut Ministerium": an article or "laut" and a noun for an institution, no name. */
export function isPlainDescription(tokens: readonly Token[], phrase: Phrase): boolean {
  const head = headOf(phrase)
  const noun = nounOf(head.lower)
  if (noun === null || noun.kind === 'person' || noun.kind === 'document') return false
  const alone = phrase.tail.first === phrase.tail.last || isFromPlace(tokens, phrase.tail)
  const plain = phrase.nouns.length === 1 && phrase.modifiers.length === 0 && alone
  const definite = DEFINITE.test(phrase.determiner ?? (tokens[phrase.first - 1]?.lower === 'laut' ? 'der' : ''))
  return plain && definite && noun.ending !== 'polizei' && !isPlural(phrase, head)
}

/** "das Unternehmen aus Stuttgart", "der Konzern mit Sitz in Lindau am Bodensee" */
function isFromPlace(tokens: readonly Token[], { first, last }: Range): boolean {
  if (tokens[first]!.lower === 'mit') return /^(?:haupt|firmen)?sitz$/.test(tokens[first + 1]?.lower ?? '')
  return last - first === 2 && tokens[first]!.lower === 'aus' && tokens[first + 1]!.capital
}

const DEFINITE = /^d(?:er|ie|as|em|es|en)$/

/** "das Ministerium": where the article has named it with more words. */
export function findInstitution(view: ArticleView, phrase: Phrase): Range | null {
  if (!isPlainDescription(view.tokens, phrase)) return null
  const noun = nounOf(headOf(phrase).lower)!
  const at = mentionBefore(view.mentions, phrase.first)
  const earlier = view.organisations.withNoun(noun.ending)
  for (let k = earlier.length - 1; k >= Math.max(0, earlier.length - INSTITUTIONS); k--) {
    const mention = view.mentions[earlier[k]!]!
    if (earlier[k]! > at || isPlural(mention.phrase, headOf(mention.phrase)) || !nounFits(phrase, mention.phrase))
      continue
    if (!isFuller(view, earlier[k]!)) continue
    const last = view.mentions[view.organisations.lastOf(earlier[k]!)]!.phrase.last
    return { first: mention.phrase.first, last: endOfAbbreviated(view.tokens, last) }
  }
  return null
}

/** How many words a name may go on with before the letters that shorten it. */
const REST = 5

/** "das Amt für Güte in der Lagertechnik (AGL)": the name goes on to the letters in brackets. */
export function endOfAbbreviated(tokens: readonly Token[], last: number): number {
  if (!/^(?:in|im|an|am|bei|beim|gegen|auf)$/.test(tokens[last]?.lower ?? '')) return last
  let at = last
  while (tokens[at]?.kind === 'word' && at < last + REST) at++
  return tokens[at]?.kind === 'open' && /^\p{Lu}\p{L}*\p{Lu}$/u.test(tokens[at + 1]?.text ?? '') ? at : last
}

/** "der Sprecher": where the article has told whose spokesman he is, "ein Sprecher der Bahn". */
export function findDescribed({ mentions, organisations, people, tokens }: ArticleView, phrase: Phrase): Range | null {
  const plain = phrase.nouns.length === 1 && phrase.modifiers.length === 0 && phrase.tail.first === phrase.tail.last
  if (!plain || !DEFINITE.test(phrase.determiner ?? '')) return null
  const { sentence } = tokens[phrase.first]!
  const nearest = mentionBefore(mentions, phrase.first)
  for (let i = nearest; i >= Math.max(0, nearest - MENTIONS); i--) {
    const { phrase: earlier, sentence: there } = mentions[i]!
    if (sentence - there > SENTENCES) return null
    if (fold(headOf(earlier).text) !== fold(headOf(phrase).text)) continue
    const last = organisations.lastOf(i)
    const isFuller = last > i || (earlier.nouns.length > 1 && people.at(i) === null) // "Die Anwältin Musters"
    if (isFuller && !/^dies/.test(tokens[earlier.last]?.lower ?? ''))
      return { first: earlier.first, last: mentions[last]!.phrase.last }
  }
  return null
}

/** How far back, in sentences and in mentions, somebody described stays in mind. */
const SENTENCES = 5
const MENTIONS = 80

/** How many mentions of institutions of one kind are looked through. */
const INSTITUTIONS = 60

/** A genitive, a name or where it is: "isländisches Ministerium", "Universität Greifswald"; "regierender Rat" says no more. */
export function isFuller(view: ArticleView, mention: number): boolean {
  const { phrase } = view.mentions[mention]!
  if (view.organisations.lastOf(mention) > mention || phrase.nouns.length > 1 || isForeignOffice(phrase)) return true
  if (phrase.modifiers.some(token => /(?:isch|deutsch)e[nrsm]?$|^\p{Lu}.*er$/u.test(token.text))) return true
  return nounOf(headOf(phrase).lower)?.ending !== headOf(phrase).lower.replace(/(?:e?s|en)$/, '')
}

/** "das Ministerium" takes up "Umweltministerium", "die Hilfsorganisation" only another "Hilfsorganisation". */
function nounFits(phrase: Phrase, earlier: Phrase): boolean {
  const stem = fold(headOf(phrase).text).replace(/e?s$/, '')
  if (isForeignOffice(earlier)) return /^(?:aussen)?ministerium$/.test(stem)
  return fold(headOf(earlier).text).replace(/e?s$/, '').endsWith(stem)
}
