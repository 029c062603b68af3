import type { Clause, NounPhrase } from '../clauses/model.js'
import type { Text } from '../drafts.js'
import type { Token } from '../text/model.js'
import { WordClass } from '../words.js'
import { isTime } from './read-agreement.js'

/**
 * "Am Montag forderte Söder | Nachbesserungen", "räumte der Minister | Fehler ein": subject and object without an article look
 * like one name. A noun that goes on no name ("nahm Söder | Stellung") is the object; where the verb wants one, and neither another
 * noun phrase nor a clause can be it, the last noun is. Its index; -1 where the phrase is the subject alone.
 */
export function startOfBareObject(
  { tokens, language }: Text,
  clause: Clause,
  subject: NounPhrase,
  phrases: readonly NounPhrase[],
): number {
  const { verb, finite, kind, pieces } = clause
  const inFront = subject.first < finite
  if (!verb || verb.passive || inFront === (kind === 'main') || pieces.some(p => p.first === finite)) return -1
  if (kind === 'main' && isBodyBesideName({ tokens, language }, verb.lemma, subject, phrases)) return subject.head
  if (endsInBareObject({ tokens, language }, subject)) return subject.last - 1
  const last = tokens[subject.head] as Token
  if (subject.head === subject.first || !isBareNoun(last) || !isBareNoun(tokens[subject.head - 1] as Token)) return -1
  if (isOfTown({ tokens, language }, subject.head)) return -1
  if (language.standsBare(last.text)) return subject.head
  if (kind !== 'main') return -1
  if (language.addressing(verb.lemma).has('needs-dative') && subject.last > subject.head + 1) return -1 // "warf Karl Kern der Bank Betrug vor"
  if (isAddressed({ tokens, language }, verb.lemma, phrases)) return subject.head
  const takes = language.speechActVerb(verb.lemma)?.takes
  const reacts = language.reportingVerb(verb.lemma)?.takes.has('object=reaction') // "hatte Kern | Polen wegen der Zölle kritisiert"
  if (reacts && language.nounIs('country', last.lower)) return subject.head
  const transitive = reacts || takes?.has('object') || takes?.has('news')
  if (!transitive && !(takes?.has('cause') && namesCause(tokens, phrases))) return -1
  if (phrases.some(p => p.first !== subject.first && mayBeObject(tokens, p))) return -1
  return leadsToContent(tokens, pieces.at(-1)?.last ?? 0) ? -1 : subject.head
}

/** "teilte das Lübecker Unternehmen mit": where a body is from stands before it like an adjective. */
const isOfTown = ({ tokens, language }: Text, body: number): boolean => {
  const [town, noun] = [tokens[body - 1] as Token, tokens[body] as Token]
  return town.lower.endsWith('er') && language.isSpeakerNoun(noun.text) && !language.isSpeakerNoun(town.text)
}

/** "äußerte der Verband der Müller | Zweifel": behind the noun of an attribute. */
const endsInBareObject = ({ tokens, language }: Text, { head, last }: NounPhrase): boolean =>
  last > head + 3 &&
  isBareNoun(tokens[last - 1] as Token) &&
  isBareNoun(tokens[last - 2] as Token) &&
  language.standsBare((tokens[last - 1] as Token).text)

/**
 * "warf die Staatsanwaltschaft | Kern vor", "zitierte das Amt | Kern": a body has no name behind it, where the verb needs somebody it is
 * said to, or cites, and names nobody else.
 */
function isBodyBesideName(
  { tokens, language }: Text,
  lemma: string,
  { first, head }: NounPhrase,
  phrases: readonly NounPhrase[],
): boolean {
  const how = language.addressing(lemma)
  const [article, noun, name] = [tokens[first], tokens[head - 1], tokens[head]] as [Token, Token, Token]
  const cites = language.reportingVerb(lemma)?.takes.has('cited') ?? false
  if (!cites && !how.has('accusative') && !how.has('needs-dative')) return false
  if (head < first + 2 || !/^(die|das)$/.test(article.lower) || !isBareNoun(name)) return false
  for (let i = first + 1; i < head - 1; i++) if (tokens[i]?.capital) return false
  if (!language.isSpeakerNoun(noun.text) || language.isNamingNoun(noun.lower)) return false
  if (/(in|te|nde|frau|mutter|tochter|schwester|witwe)$/.test(noun.lower)) return false
  return !phrases.some(
    p => p.first !== first && p.preposition < 0 && (tokens[p.head] as Token).capital && !isTime(tokens, p),
  )
}

/** "hatte Karl Kern | Polen am Freitag „Betrug“ vorgeworfen": a verb that needs somebody it is said to, where no dative names one. */
const isAddressed = ({ tokens, language }: Text, lemma: string, phrases: readonly NounPhrase[]): boolean =>
  language.addressing(lemma).has('needs-dative') &&
  !phrases.some(
    p =>
      p.preposition < 0 &&
      /^(dem|der|den|einem|einer|ih[mr]|ihnen|sich|seine[mnr]|ihre[mnr])$/.test((tokens[p.first] as Token).lower),
  )

const isBareNoun = ({ kind, capital, word, quotation }: Token) =>
  kind === 'word' && capital && quotation < 0 && !(word.classes & WordClass.article)

/** "Als Grund nannte …". */
const namesCause = (tokens: readonly Token[], phrases: readonly NounPhrase[]) =>
  phrases.some(p => tokens[p.first - 1]?.lower === 'als')

/** Not behind a preposition or "als", no dative that no other noun goes on behind ("der Bank Betrug"), no "sich", no time. */
function mayBeObject(tokens: readonly Token[], phrase: NounPhrase): boolean {
  if (phrase.preposition >= 0 || tokens[phrase.first - 1]?.lower === 'als' || isTime(tokens, phrase)) return false
  const { lower } = tokens[phrase.first] as Token
  if (/^(dem|der|einem|einer)$/.test(lower)) return phrase.head > phrase.first + 1
  return !/^(sich|ihm|ihnen|seinem|seiner|ihrem|ihrer)$/.test(lower)
}

/** A colon, a quotation or a clause that may be what is said; relative clauses, reasons and purposes are none. */
function leadsToContent(tokens: readonly Token[], end: number): boolean {
  const kind = tokens[end]?.kind
  if (kind === 'colon' || kind === 'quote' || kind === 'dash') return true
  return kind === 'comma' && !NO_CONTENT.test(tokens[end + 1]?.lower ?? '')
}

const NO_CONTENT = /^(um|weil|da|wenn|falls|nachdem|obwohl|während|damit|sowie|darunter|deren|welche[rs]?)$/
