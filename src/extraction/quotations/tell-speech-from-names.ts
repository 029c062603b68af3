import type { Clause } from '../clauses/model.js'
import type { SentenceView } from '../drafts.js'
import type { Quotation, Token } from '../text/model.js'
import { WordClass } from '../words.js'
import { beforeQuotedList } from './skip-quoted-lists.js'

/**
 * What stands in quotation marks:
 * - name: a title, a nickname, the name of a paper, a ship, an operation, or a term ("so genannte „…“")
 * - noun: nouns alone ("„Wortbruch“"), a name unless something says that they are somebody's words
 * - words: a fragment with words that no name has ("„völlig überzogen“")
 * - sentence: whole sentences, or a fragment as long as one
 */
export type Quoted = 'name' | 'noun' | 'words' | 'sentence'

type Text = Pick<SentenceView, 'tokens' | 'language' | 'clauses'>

/** From this many words on, a fragment with words in lower case is no name. */
const LONG = 9

/** Tells somebody's words from titles, names and terms, by what stands inside the marks and right around them. */
export function tellSpeechFromNames(view: Text, quotation: Quotation): Quoted {
  const { tokens } = view
  const inside = tokens.slice(quotation.first + 1, quotation.closed ? quotation.last - 1 : quotation.last)
  const words = inside.filter(t => t.kind === 'word')
  if (!words.length || isPartOfWord(tokens, quotation) || isAddress(inside)) return 'name'
  if (isAttribute(words, tokens[quotation.last]) || isSmallName(words, tokens[quotation.first - 1])) return 'name'
  const form =
    readsAsSentence(inside, words) && !standsBeforeNoun(tokens, quotation, words)
      ? 'sentence'
      : formOf(words, inside.at(-1)?.kind === 'number')
  if (inside.some(t => t.text === '[')) return form === 'noun' ? 'words' : form
  if (form !== 'sentence' && (isMarkedAsTerm(view, quotation) || isBracketed(tokens, quotation))) return 'name'
  if (isNamedBefore(view, quotation, form, words)) return 'name'
  return form === 'sentence' && isHeldByArticle(tokens, quotation, inside) ? 'noun' : form
}

/** "die „weiße“ Fahne", "„drastische“ Kosten": one adjective in marks before its noun keeps its distance, and says nothing. */
const isAttribute = ([only, ...others]: readonly Token[], next: Token | undefined): boolean =>
  only !== undefined &&
  !others.length &&
  !only.capital &&
  /e[nmrs]?$/.test(only.lower) &&
  next?.kind === 'word' &&
  next.capital

/** "die „documenta“": one noun that writes itself small, held by its article; "das „unerhört“" cries out. */
const isSmallName = ([only, ...others]: readonly Token[], article: Token | undefined): boolean =>
  only !== undefined &&
  !others.length &&
  !only.capital &&
  /[aiouy]$/.test(only.lower) &&
  article !== undefined &&
  (article.word.classes & WordClass.article) !== 0

/** "ein „bislang nie erlebter“ Verlust": between article and noun no verb is finite. */
const standsBeforeNoun = (tokens: readonly Token[], { first, last }: Quotation, words: readonly Token[]): boolean =>
  ((tokens[first - 1]?.word.classes ?? 0) & (WordClass.article | WordClass.determiner)) !== 0 &&
  tokens[last]?.capital === true &&
  /e[nmrs]?$/.test((words.at(-1) as Token).lower)

/** "die „Bild“-Zeitung", "Anti-„Killerspiel“". */
function isPartOfWord(tokens: readonly Token[], quotation: Quotation): boolean {
  const glued = (token: Token | undefined) => token?.kind === 'word' || token?.kind === 'dash'
  const next = tokens[quotation.last]
  if (next?.gap === 0 && glued(next)) return true
  return quotation.first > 0 && tokens[quotation.first]?.gap === 0 && glued(tokens[quotation.first - 1])
}

/** "„beispiel.org“", "„c4“". */
function isAddress(inside: readonly Token[]): boolean {
  if (inside.length === 1) return /\d/.test((inside[0] as Token).text)
  return (
    inside.length < 6 &&
    inside.some((t, i) => t.text === '.' && t.gap === 0 && inside[i + 1]?.gap === 0 && inside[i + 1]?.kind === 'word')
  )
}

/** A stop, a finite verb in lower case, a first person: nobody is called that. */
function readsAsSentence(inside: readonly Token[], words: readonly Token[]): boolean {
  if (inside.some((t, i) => t.kind === 'stop' && endsSomething(inside, i))) return true
  if (words.length < 3) return false
  if (words.some(saysSomething)) return true
  return words.length >= LONG && (!(words[0] as Token).capital || !(words.at(-1) as Token).capital)
}

/** The last mark, or one between words; "S.E." and "4. Etage" end nothing. */
function endsSomething(inside: readonly Token[], i: number): boolean {
  const before = inside[i - 1]
  if (before?.kind !== 'word' || before.text.length < 2) return false
  const next = inside[i + 1]
  return next ? next.capital && next.gap > 0 && before.text.length > 3 : inside.length > 2 || before.text.length > 2
}

/** A verb that can only be finite, an auxiliary, a first person. */
const saysSomething = (t: Token) =>
  FIRST_PERSON.has(t.lower) ||
  (!t.capital &&
    (SENTENCE_VERBS.has(t.lower) ||
      (t.word.classes === 0 && t.word.verbs.length > 0 && t.word.verbs.every(v => v.kind === 'finite' && !v.guessed))))

const FIRST_PERSON = new Set(
  'ich wir uns mich mir mein meine meinen meiner unser unsere unseren unserem unserer unseres meines'.split(' '),
)
const SENTENCE_VERBS = new Set(
  'ist sind war waren wird werden wurde wurden hat haben hatte kann muss soll will sei bin nicht sich'.split(' '),
)

/** Nouns and names alone, with what holds them together ("Rente mit 63"), are "noun"; anything else makes "words". */
function formOf(words: readonly Token[], numbered: boolean): Quoted {
  const head = words[0] as Token
  if (!head.capital || !(numbered || (words.at(-1) as Token).capital)) return 'words'
  const opensPhrase = head.word.classes & OPENERS
  return opensPhrase && words.some(t => !t.capital && !(t.word.classes & HELD_TOGETHER)) ? 'words' : 'noun'
}

const HELD_TOGETHER =
  WordClass.article | WordClass.determiner | WordClass.preposition | WordClass.coordinator | WordClass.obliquePronoun
const OPENERS = WordClass.preposition | WordClass.adverb | WordClass.subordinator | WordClass.interrogative

/** "so genannte „…“", "kurz „…“", ", „…“ genannt,"; but "hat ihn einen „…“ genannt" is a judgement that its clause tells. */
function isMarkedAsTerm({ tokens, language, clauses }: Text, quotation: Quotation): boolean {
  const before = tokens[quotation.first - 1]
  const next = tokens[quotation.last]
  const article = tokens[quotation.first - 2]
  const isName = before?.capital === true && article?.kind === 'word' // "nannte Maja Kurz „mutig“"
  if (before?.kind === 'word' && !isName && language.isTermMarker(before.lower)) return true
  const relative = tokens[quotation.first - 3]?.kind === 'comma'
  const held = article && article.word.classes & WordClass.article
  if (before?.lower === 'als' && held && !relative && opensAttribute(tokens, quotation.last)) return true
  if (next?.lower === 'genannt')
    return !clauses.some(c => c.verb?.tokens.includes(quotation.last) && isOnePiece(c, quotation.last))
  return next?.kind === 'word' && /^(getauft|betitelt|heißt|hieß)/.test(next.lower)
}

/** "die als „Kuhhandel“ | bekannt gewordene Sache"; not "wies das als „Unsinn“ | zurück". */
function opensAttribute(tokens: readonly Token[], first: number): boolean {
  for (let i = first; i < first + 4 && tokens[i]?.kind === 'word'; i++) {
    const { capital, word } = tokens[i] as Token
    if (capital) return i > first && /e[nmrs]?$/.test((tokens[i - 1] as Token).lower)
    if (word.classes & WordClass.coordinator) return false
  }
  return false
}

/** The verb's bracket lies in one piece: "Geplant sind zwei Hallen: die neue, auch „…“ genannt, …" has none. */
const isOnePiece = ({ finite, pieces }: Clause, end: number) =>
  pieces.some(({ first, last }) => first <= Math.min(finite, end) && Math.max(finite, end) < last)

/** "der Zeltberg („tent hill“)", "Sozialreformen („Rente mit 63“, „Mütterrente“)": a translation, a second name, examples. */
function isBracketed(tokens: readonly Token[], quotation: Quotation): boolean {
  const from = beforeQuotedList(tokens, quotation)
  for (let i = from; i >= 0 && i > from - 4; i--) {
    const token = tokens[i] as Token
    if (token.kind === 'open') return true
    if (token.kind === 'close' || token.kind === 'stop') return false
  }
  return false
}

/** "die Zeitung „…“", "unter dem Motto „…“": a noun right before names what it is, unless it announces words. */
function isNamedBefore(view: Text, quotation: Quotation, form: Quoted, words: readonly Token[]): boolean {
  const at = beforeQuotedList(view.tokens, quotation)
  const last = view.tokens[at]
  if (last?.kind === 'colon' && isCalled(view, at - 1)) return true
  const before = last?.kind === 'colon' ? view.tokens[at - 1] : last
  if (before?.kind !== 'word' || before.quotation >= 0 || !before.capital) return false
  if (view.language.nounIs('title', before.lower)) return true
  if (last?.kind === 'colon' || view.language.isWordingNoun(before.text)) return false
  if (!view.language.isNamingNoun(before.lower) && !givesExample(view, before, view.tokens[at + 1])) return false
  if (isGiven(view, quotation)) return false
  const head = words[0] as Token
  if (form === 'words') return words.length < 2 || head.capital || !(head.word.classes & HELD_TOGETHER)
  return form === 'noun' || words.length < 6
}

/** "Höhepunkte wie etwa „Blauer Montag“": of things that are many; but not "Vorwürfe wie „zu teuer“". */
const givesExample = ({ language }: Text, { text }: Token, next: Token | undefined): boolean =>
  next?.lower === 'wie' &&
  /(e|n|er|s)$/.test(text) &&
  language.reportingNoun(text) === undefined &&
  language.claimNoun(text) === undefined

/** "Ihr Motto lautet: „…“", "Der Titel des Buchs ist: „…“": a verb that gives a name before the colon, its subject the word for it. */
function isCalled({ tokens, language }: Text, verb: number): boolean {
  if (!tokens[verb]?.word.verbs.some(v => /^(lauten|sein|heißen)$/.test(v.lemma))) return false
  for (let i = verb - 1; i >= 0 && i > verb - REACH && (tokens[i] as Token).kind === 'word'; i--)
    if (language.nounIs('title', (tokens[i] as Token).lower)) return true
  return false
}

/** How far before its verb the subject may start. */
const REACH = 6

/** "wirft der Firma „grobe Fehler“ vor": the noun is whom the verb gives the words to. */
const isGiven = ({ language, clauses }: Text, { first, last }: Quotation): boolean =>
  clauses.some(
    ({ verb, pieces }) =>
      verb !== null &&
      language.addressing(verb.lemma).has('needs-dative') &&
      pieces.some(piece => piece.first < first && last <= piece.last),
  )

/** "die „Aktion Nachbarn helfen“": an article before the marks holds a noun, not a sentence. */
function isHeldByArticle(tokens: readonly Token[], quotation: Quotation, inside: readonly Token[]): boolean {
  const before = tokens[quotation.first - 1]
  return (
    before !== undefined &&
    (before.word.classes & WordClass.article) !== 0 &&
    (inside[0] as Token).capital &&
    inside.at(-1)?.kind !== 'stop' &&
    inside.length < 2 * LONG
  )
}
