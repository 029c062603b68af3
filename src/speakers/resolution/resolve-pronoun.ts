import type { Token } from '../../extraction/text/model.js'
import { WordClass } from '../../extraction/words.js'
import { type ArticleView, mentionBefore } from '../article/article-view.js'
import type { Mention } from '../article/find-mentions.js'
import { looksLikeName } from '../words/name-parts.js'
import { ANY, type PronounForm } from './pronoun-forms.js'
import type { Referent } from './referent.js'
import { resolveMentionAt } from './resolve-noun-phrase.js'

/** A referent at its place in the text. */
export interface Antecedent {
  readonly token: number
  readonly sentence: number
  readonly quotation: number
  readonly subject: boolean
  readonly attribute: boolean
  /** In the dative: "dem Verband". */
  readonly receives: boolean
  /** The clause says of it what somebody else does: "mit Muster lenkte er", "gegen Muster ermittelt er". */
  readonly beside: boolean
  /** In front of the verb as its object, and so nobody whom the pronoun behind it stands for: "Muster warf er Betrug vor". */
  readonly object?: boolean
  /** It made a statement there. */
  readonly spoke: boolean
  /** What it said there was a question. */
  readonly asked?: boolean
  readonly referent: Referent
}

/** Number by the verb: "sie" with "sagten" are several, with "sagte" one woman. */
export function numberOf(tokens: readonly Token[], cue: readonly number[]): boolean | null {
  for (const i of cue) {
    const finite = tokens[i]!.word.verbs.filter(verb => verb.kind === 'finite')
    if (finite.length === 0) continue
    if (finite.every(verb => verb.plural)) return true
    if (finite.every(verb => !verb.plural)) return false
  }
  return null
}

const REPORTED = 3
const APART = 3
const SILENT = 6

/** How far back an antecedent may stand, in sentences and in mentions. */
const SENTENCES = 4
const MENTIONS = 40

export interface PronounPlace {
  /** Token index of the pronoun. */
  readonly token: number
  /** Whether a mention stands in what is being said, whose speaker it cannot be. */
  isSaid(token: number): boolean
  /** Whether a mention stands in what somebody else is reported to have said: not what the article itself is about. */
  isReported(token: number): boolean
  /** Whether "ich" stands in what is said, so that no body said it. */
  readonly oneself: boolean
  /** Sentence in which the words before "sagte er" begin, unless they ask something; -1 for other pronouns. */
  readonly answer?: number
}

/** Whom the pronoun stands for, by form, distance and part in the sentence; null where nobody fits. */
export function resolvePronoun(
  view: ArticleView,
  form: PronounForm,
  place: PronounPlace,
  antecedents: readonly Antecedent[],
): Antecedent | null {
  const here = view.tokens[place.token]!
  const goesOn = tellsOn(view.tokens, place.token)
  const asker = askerBefore(antecedents, place.answer ?? -1)
  const object = antecedents.findLast(one => one.object && isBeside(view, one, form, place.token))?.referent
  let best: Antecedent | null = null
  let bestScore = Number.NEGATIVE_INFINITY
  for (const antecedent of antecedents) {
    if (asker && antecedent.referent.name === asker.name) continue
    if (!agrees(antecedent.referent, form) || place.isSaid(antecedent.token)) continue
    if (antecedent.referent.name === object?.name || isBeside(view, antecedent, form, place.token)) continue
    if (form.reach === 'relative' && antecedent.sentence !== here.sentence) continue
    if (form.reach === 'subject' && !antecedent.referent.animate) continue
    if (place.oneself && !/^(?:person|other|group)$/.test(antecedent.referent.kind)) continue
    if (form.reach === 'subject' && isSuffering(view, antecedent, place.token)) continue
    const lost =
      (goesOn && !antecedent.spoke ? SILENT : 0) +
      (place.isReported(antecedent.token) ? REPORTED : 0) +
      (isApart(view, antecedent, here, place.token) ? APART : 0)
    const score = salience(antecedent, here, place.token, form) - lost
    if (score >= bestScore) {
      best = antecedent
      bestScore = score
    }
  }
  return best?.referent.animate || form.reach === 'relative' ? best : null
}

/**
 * "Dem schloss sich Muster an. ¶ Kritik kam von Beispiel. Sie sagte …", "… ¶ „Das ist klug“, lobte sie": what opens a
 * sentence or stands behind its opening words takes up its own paragraph.
 */
function isApart(
  { tokens, analysis: { sentences } }: ArticleView,
  { sentence }: Antecedent,
  here: Token,
  token: number,
): boolean {
  const own = sentences[here.sentence]!
  return (own.first === token || isInInquit(tokens, token)) && sentences[sentence]!.paragraph !== own.paragraph
}

/** "Ein Gast fragt, ob es reiche. „Ja“, sagt er.": who has just asked does not answer. */
function askerBefore(antecedents: readonly Antecedent[], answer: number): Referent | null {
  const last = antecedents.findLast(({ spoke, sentence }) => spoke && sentence <= answer)
  return last?.asked && answer - last.sentence <= 1 ? last.referent : null
}

/** "…, sagte er weiter", "…, ergänzte sie": who goes on has spoken before. */
const tellsOn = (tokens: readonly Token[], token: number): boolean =>
  /^(?:weiter|weiters|ferner|hinzu)$/.test(tokens[token + 1]?.lower ?? '') ||
  /^ergänzte?$/.test(tokens[token - 1]?.lower ?? '')

/** "Nach eigenen Angaben wurden 14 Gäste verletzt": an uncertain number of people to whom something is done tells nothing. */
function isSuffering({ tokens }: ArticleView, { token, referent }: Antecedent, at: number): boolean {
  if (!referent.plural || token < at || tokens[token]!.word.classes & (WordClass.article | WordClass.determiner))
    return false
  for (let i = at; i < token; i++) if (/^(?:wurden|werden)$/.test(tokens[i]!.lower)) return true
  return false
}

/** "„…“, sagte er", "„…“ sagte er" */
export const isInInquit = (tokens: readonly Token[], token: number): boolean => {
  const behind = tokens[token - 2]?.kind === 'comma' ? tokens[token - 3] : tokens[token - 2]
  return behind?.kind === 'quote'
}

/** "Mit Muster lenkte er": of the clause that the pronoun acts in. */
const isBeside = (
  { tokens }: ArticleView,
  { beside, token }: Antecedent,
  { reach }: PronounForm,
  at: number,
): boolean => beside && reach === 'topic' && isInClause(tokens, token, at)

/** No comma between them. */
function isInClause(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from]!.sentence !== tokens[to]!.sentence) return false
  for (let i = from; i < to; i++) if (tokens[i]!.kind === 'comma' || tokens[i]!.kind === 'dash') return false
  return true
}

export function agrees({ name, gender, plural, kind }: Referent, form: PronounForm): boolean {
  if (form.plural !== null && form.plural !== plural) return false
  if (plural) return form.plural !== false
  if (gender !== null && form.genders === ANY && form.reach !== 'subject')
    return gender === 'f' || /mädchen$/i.test(name) // one "sie" is a woman or a girl
  if (gender !== null) return form.genders.includes(gender)
  return kind === 'person' || form.reach === 'subject'
}

function salience(antecedent: Antecedent, here: Token, token: number, form: PronounForm): number {
  const distance = here.sentence - antecedent.sentence
  let score = -2.5 * distance
  if (antecedent.quotation !== here.quotation && antecedent.quotation >= 0) score -= 4
  if (form.reach === 'near' || form.reach === 'relative')
    return score * 4 + antecedent.token / 1000 - (antecedent.attribute ? 0.0025 : 0)
  score += antecedent.subject ? 2.5 : -1
  if (antecedent.attribute) score -= 1
  if (antecedent.spoke) score += 2
  const open = antecedent.referent.gender === null && !antecedent.referent.plural
  if (form.genders === ANY && form.reach !== 'subject' && open) score -= 3
  if (antecedent.referent.kind === 'person' || isSomebody(antecedent)) score += 2
  if (antecedent.referent.kind === 'group') score += 1
  return form.reach === 'subject' && distance === 0 ? score + ownership(antecedent, token) : score
}

/** "Der Gutachter zweifelt.": who acts there and has no name in the text stands as near as who has one. */
const isSomebody = ({ subject, referent }: Antecedent): boolean =>
  subject && referent.kind === 'other' && referent.animate && !referent.plural

/**
 * "Die Miliz hat nach eigenen Angaben Truppen …", "Nach eigenen Angaben hat die Polizei einen Mann gefasst": the first that acts.
 * "Dem Verband waren nach eigenen Angaben fünf Opfer bekannt": a body in front.
 */
function ownership({ token, subject, receives, referent }: Antecedent, at: number): number {
  if (receives && token < at && !/^(?:person|group|other)$/.test(referent.kind)) return 9
  if (!subject) return 0
  return token < at ? 6 : 4 - Math.min(1.5, (token - at) / 4)
}

/** Whom the mentions near a pronoun mean: those before it and, for `subject`, those of its sentence behind it. */
export function nearAntecedents(view: ArticleView, token: number, reach: PronounForm['reach']): readonly Antecedent[] {
  const { sentence } = view.tokens[token]!
  const at = mentionBefore(view.mentions, token)
  let first = at
  while (first >= 0 && at - first < MENTIONS && sentence - view.mentions[first]!.sentence <= SENTENCES) first--
  let last = at + 1
  if (reach === 'subject') while (view.mentions[last]?.sentence === sentence) last++
  const read = antecedentsIn(view)
  const found: Antecedent[] = []
  for (let i = first + 1; i < last; i++) {
    if (read[i] === undefined) read[i] = readAntecedent(view, i)
    const antecedent = read[i]
    if (!antecedent || (!antecedent.referent.animate && reach === 'topic')) continue
    if (isCalledInMarks(view, i, antecedent, token)) continue
    found.push(
      reach === 'relative'
        ? { ...antecedent, referent: asStranger(view.mentions[i]!, antecedent.referent) }
        : antecedent,
    )
  }
  return found
}

export function isPronoun(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    (token.word.classes & (WordClass.nominativePronoun | WordClass.obliquePronoun | WordClass.relative)) !== 0
  )
}

/** "„Wir trauern um einen großen Künstler“, heißt es. Er …": whom only words in marks describe, without a name, nobody takes up outside. */
const isCalledInMarks = (view: ArticleView, i: number, { quotation, referent }: Antecedent, pronoun: number): boolean =>
  quotation >= 0 &&
  view.tokens[pronoun]!.quotation !== quotation &&
  view.mentions[i]!.noun?.kind === 'person' &&
  referent.entry === null &&
  view.people.named(referent.name).length === 0

/** "Newin Beispiel, der …": two bare words before a relative clause are a person, though nothing but the pronoun tells. */
function asStranger({ noun, phrase }: Mention, referent: Referent): Referent {
  const { nouns, determiner, modifiers, quoted } = phrase
  const bare = noun === null && determiner === null && modifiers.length === 0 && !quoted
  if (!bare || referent.kind !== 'other' || nouns.length < 2 || !looksLikeName(nouns, false)) return referent
  return { ...referent, kind: 'person', gender: null, plural: false, animate: true }
}

/** What stands behind them is not who acts; "nach Angaben Musters sagte er" and "durch Muster wurde er" may be one. */
const BESIDE =
  /^(?:mit|samt|nebst|neben|gegen|gegenüber|bei|für|über|an|auf|vor|zu|ohne|außer|statt|anstelle|wegen|trotz)$/

/** "Muster warf er vor": a pronoun in the nominative right behind the verb leaves who stands before it no part but the object's. */
function standsAsObject({ tokens }: ArticleView, verb: number): boolean {
  const [finite, pronoun] = [tokens[verb], tokens[verb + 1]]
  return (
    /^(er|sie)$/.test(pronoun?.text ?? '') &&
    finite?.word.verbs.some(v => v.kind === 'finite') === true &&
    !finite.capital
  )
}

const antecedents = new WeakMap<ArticleView, (Antecedent | null)[]>()

/** The article's mentions as antecedents, as far as they were asked for: the next pronoun asks for them again. */
function antecedentsIn(view: ArticleView): (Antecedent | null)[] {
  const known = antecedents.get(view) ?? new Array(view.mentions.length)
  antecedents.set(view, known)
  return known
}

/** "Er sei ein „Technokrat“": a noun alone in marks judges somebody, and is nobody. */
const isBranded = ({ tokens }: ArticleView, { phrase: { first, last }, noun }: Mention): boolean =>
  noun?.kind === 'person' && last === first + 1 && tokens[first - 1]?.kind === 'quote' && tokens[last]?.kind === 'quote'

/** "Bonn/Köln. Der Wirt schwieg. Er …": all that is in the first sentence of a paragraph tells where it was written. */
function isDateline({ analysis: { sentences } }: ArticleView, { phrase: { first, last }, sentence }: Mention): boolean {
  const [before, own, next] = [sentences[sentence - 1], sentences[sentence]!, sentences[sentence + 1]]
  const alone = own.first === first && own.last === last + 1
  return alone && before?.paragraph !== own.paragraph && next?.paragraph === own.paragraph
}

function readAntecedent(view: ArticleView, i: number): Antecedent | null {
  const mention = view.mentions[i]!
  const referent = isBranded(view, mention) || isDateline(view, mention) ? null : resolveMentionAt(view, i)
  const { phrase, sentence, quotation, subject, attribute, preposition } = view.mentions[i]!
  const object = preposition === null && !attribute && standsAsObject(view, phrase.last)
  return (
    referent && {
      token: phrase.first,
      sentence,
      quotation,
      subject,
      attribute,
      receives: preposition === null && !attribute && /^(?:ein|d)em$/.test(phrase.determiner ?? ''),
      beside: object || BESIDE.test(preposition ?? ''),
      object,
      spoke: false,
      referent,
    }
  )
}
