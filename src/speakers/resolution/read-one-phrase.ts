import type { Range } from '../../extraction/text/model.js'
import type { ArticleView } from '../article/article-view.js'
import type { Phrase } from '../phrases/model.js'
import { readPhrase } from '../phrases/read-phrase.js'
import { isCounted } from '../phrases/write-nominative.js'
import { isClassNoun } from '../words/class-nouns.js'
import { genderOfFirstName } from '../words/first-names.js'
import { nounOf } from '../words/nouns.js'

/**
 * The first noun phrase of a range without what is somebody or something else: "wirft die Staatsanwaltschaft | Muster vor", "zeigten
 * einige Demonstranten | Banner". Null where the range holds no noun.
 */
export function readOnePhrase(view: ArticleView, range: Range): Phrase | null {
  const phrase = readPhrase(view.tokens, range)
  if (phrase === null || phrase.nouns.length !== 2 || phrase.quoted || phrase.determiner === null) return phrase
  const [head, other] = phrase.nouns
  const kind = nounOf(head!.lower)?.kind
  const isBody = (kind === 'organisation' || kind === 'ministry') && !isClassNoun(head!.lower)
  const isPerson = isBody && view.people.named(other!.text).some(({ name }) => name.endsWith(` ${other!.text}`))
  const areMany = kind === 'person' && isCounted(phrase) && genderOfFirstName(other!.text) === null
  return isPerson || areMany ? { ...phrase, nouns: [head!] } : phrase
}
