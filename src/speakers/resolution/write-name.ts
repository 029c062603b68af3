import type { Token } from '../../extraction/text/model.js'
import { WordClass } from '../../extraction/words.js'
import type { ArticleView } from '../article/article-view.js'
import type { Phrase } from '../phrases/model.js'
import { joinTokens } from '../phrases/write-nominative.js'
import { isClassNoun, isClassNounOfSeveral } from '../words/class-nouns.js'
import { genderOfNoun, nounOf } from '../words/nouns.js'

/** "The Jakarta Post" of "Zeitung The Jakarta Post"; null where no such noun stands before a name. */
export function afterClassNoun(phrase: Phrase): string | null {
  if (phrase.nouns.length === 1) return null
  const from = isCity(phrase.nouns[0]!) && isClassNoun(phrase.nouns[1]!.lower) ? 1 : 0 // "das Hamburger Magazin Spiegel"
  const isName = ({ lower }: Token, i: number) => i >= from && !isClassNoun(lower) && !isClassNounOfSeveral(lower)
  const at = phrase.nouns.findIndex(isName)
  if (at < 1 || phrase.nouns[at]!.kind !== 'word' || OF_REALM.test(phrase.nouns[at]!.text)) return null
  return joinTokens(phrase.nouns.slice(at))
}

/** "der größte Hersteller Europas": where it is, not what it is called. */
const OF_REALM =
  /^(?:\p{Lu}\p{Ll}+(?:lands|iens|reichs)|Europas|Asiens|Afrikas|Amerikas|Chinas|Japans|Bayerns|Israels)$/u

const isCity = ({ text }: Token) => /^\p{Lu}\p{L}{2,}er$/u.test(text)

/** What belongs to the name behind its nouns: not what stands behind a comma, nor when and where it was said. */
export function tailText(view: ArticleView, { tail, nouns }: Phrase): string {
  const dated = nouns.some(({ lower }) => nounOf(lower)?.kind === 'document') // "Memorandum vom August 2002"
  let { last } = tail
  for (let i = tail.last - 1; i >= tail.first; i--) if (endsName(view.tokens, i, dated)) last = i
  return joinTokens(withoutBrackets(view.tokens.slice(tail.first, last)))
}

/** "Gemeinschaft der Anleger (GdA)": what abbreviates a name is no part of it. */
function withoutBrackets(tokens: readonly Token[]): readonly Token[] {
  let depth = 0
  return tokens.filter(({ kind }) => {
    if (kind === 'open') depth++
    const outside = depth === 0
    if (kind === 'close') depth--
    return outside
  })
}

function endsName(tokens: readonly Token[], i: number, dated: boolean): boolean {
  const token = tokens[i]!
  if (token.quotation >= 0 && tokens[i - 1]!.quotation === token.quotation) return false // „auto, motor und sport“
  if (token.kind === 'comma') return true
  if (!(token.word.classes & WordClass.preposition) || token.capital) return false
  if (/^(?:dies|sein|ihr)e/.test(tokens[i + 1]?.lower ?? '')) return true // "der Angestellte für diese Transporte"
  if (/^(?:auf|bei|während|anlässlich|gegenüber|seit|vor)$/.test(token.lower)) return true
  const next = tokens.slice(i + 1, i + 4)
  if (token.lower === 'unter' && /^(?:berufung|verweis|hinweis)$/.test(next[0]?.lower ?? '')) return true
  if (DAY.test(next[0]?.lower ?? '')) return true // "von gestern Abend"
  const noun = next.find(({ capital, kind }) => capital || kind === 'number')
  if (noun === undefined) return false
  return DAY.test(noun.lower) || ((noun.word.classes & WordClass.month) !== 0 && !(dated && token.lower === 'vom'))
}

/** "vom Dienstagabend", "am Freitag": when it was said; "im Bundestag" is where. */
const DAY =
  /^(?:heute|gestern|vorgestern)$|^(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|wochenende|vortag|morgen|abend|nacht|mittag|vormittag|nachmittag)(?:s|morgen|abend|nacht|mittag|vormittag|nachmittag)?$/

/** „Münsterschen Zeitung“ behind "der" is the „Münstersche Zeitung“. */
export function quotedName(phrase: Phrase): string {
  const name = afterClassNoun(phrase) ?? joinTokens(withoutPlace(phrase.nouns))
  const ending = { m: 'er', f: 'e', n: 'es' }[genderOfNoun(phrase.nouns.at(-1)!.lower) ?? 'f']
  return name.replace(/(?<=^(?:\p{L}+ )?\p{Lu}\p{L}*(?:isch|ersch|lich|eu|deutsch|gemein))en(?= \p{Lu})/u, ending)
}

/** "Die Londoner „Times“": where a paper comes from is no part of its name. */
function withoutPlace(nouns: readonly Token[]): readonly Token[] {
  const [place, name] = nouns
  const outside = place && name && /^\p{Lu}\p{Ll}+er$/u.test(place.text) && name.begin > place.end + 1
  return outside ? nouns.slice(1) : nouns
}

/** "Der ADAC" at the start of a sentence is masculine; elsewhere "der SPD" may be a genitive. */
export function genderOfDeterminer(tokens: readonly Token[], { determiner, first }: Phrase): 'm' | 'f' | 'n' | null {
  if (determiner === 'die' || determiner === 'eine' || determiner === 'einer') return 'f'
  if (determiner === 'der' && tokens[first - 1]?.sentence !== tokens[first]!.sentence) return 'm'
  return determiner === 'das' ? 'n' : null
}
