import { type Token, WordClass } from '../../extraction/model.js'
import type { ArticleView } from '../article/article-view.js'
import type { Phrase } from '../phrases/read-phrase.js'
import { joinTokens } from '../phrases/write-nominative.js'
import { remember } from '../remember.js'
import { genderOfNoun } from '../words/nouns.js'

const CLASS_NOUN =
  /(?:zeitung|zeitschrift|magazin|sender|agentur|dienst|website|webseite|seite|portal|organisation|firma|unternehmen|konzern|hersteller|fluggesellschaft|partei|band|blatt|blog|programm|institut forsa|meinungsforschungsinstitut|gewerkschaft|verlag|gruppe|netzwerk|kette|behörde|versorger|betreiber|autobauer|bauer|zulieferer|anbieter|versicherer|dienstleister|händler|discounter|reederei|brauerei|airline|start-up|startup|tochter|plattform)s?$/

/** Nouns before a name that only say what it is: "die Zeitung The Jakarta Post", "der Sender n-tv"; lower case. */
export const isClassNoun = remember(lower => CLASS_NOUN.test(lower))

/** "The Jakarta Post" of "Zeitung The Jakarta Post"; null where no such noun stands before a name. */
export function afterClassNoun(phrase: Phrase): string | null {
  if (phrase.nouns.length === 1) return null
  const at = phrase.nouns.findIndex(noun => !isClassNoun(noun.lower))
  if (at < 1 || phrase.nouns[at]!.kind !== 'word') return null
  return joinTokens(phrase.nouns.slice(at))
}

/** What belongs to the name behind its nouns: not what stands behind a comma, nor when and where it was said. */
export function tailText(view: ArticleView, { tail }: Phrase): string {
  let { last } = tail
  for (let i = tail.last - 1; i >= tail.first; i--) if (endsName(view.tokens, i)) last = i
  return joinTokens(view.tokens.slice(tail.first, last))
}

function endsName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!
  if (token.quotation >= 0 && tokens[i - 1]!.quotation === token.quotation) return false // „auto, motor und sport“
  if (token.kind === 'comma') return true
  if (!(token.word.classes & WordClass.preposition) || token.capital) return false
  if (/^(?:dies|sein|ihr)e/.test(tokens[i + 1]?.lower ?? '')) return true // "der Angestellte für diese Transporte"
  if (/^(?:auf|bei|während|anlässlich|gegenüber|seit|vor)$/.test(token.lower)) return true
  const noun = tokens.slice(i + 1, i + 4).find(next => next.capital || next.kind === 'number')
  return noun !== undefined && (noun.word.classes & WordClass.month) !== 0 && token.lower !== 'vom'
}

/** „Münsterschen Zeitung“ behind "der" is the „Münstersche Zeitung“. */
export function quotedName(phrase: Phrase): string {
  const name = afterClassNoun(phrase) ?? joinTokens(phrase.nouns)
  const ending = { m: 'er', f: 'e', n: 'es' }[genderOfNoun(phrase.nouns.at(-1)!.lower) ?? 'f']
  return name.replace(/(?<=^(?:\p{L}+ )?\p{Lu}\p{L}+(?:isch|ersch|lich|eu|deutsch|gemein))en(?= \p{Lu})/u, ending)
}

export function genderOfDeterminer({ determiner }: Phrase): 'm' | 'f' | 'n' | null {
  if (determiner === 'die' || determiner === 'eine' || determiner === 'einer') return 'f'
  return determiner === 'das' ? 'n' : null
}
