import { type Range, type Token, type VerbForm, WordClass } from '../model.js'

const NOUN_PHRASE_OPENERS = WordClass.article | WordClass.determiner

const isNoun = (token: Token | undefined) => token?.kind === 'word' && token.capital && token.quotation < 0

/** "der bestätigte Abzug", "die von X erwartete Antwort": an inflected participle inside a noun phrase. */
function isAttributive(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  if (!before || !next || before.kind !== 'word') return false
  const nounFollows =
    isNoun(next) ||
    (next.kind === 'word' && !next.word.classes && isNoun(tokens[i + 2])) ||
    (next.kind === 'quote' && next.gap > 0)
  if (!nounFollows) return false
  if (takesUp(tokens, i)) return false
  if (before.word.classes & (NOUN_PHRASE_OPENERS | WordClass.preposition) || endsInnerPhrase(tokens, i - 1)) return true
  return !before.capital && before.word.classes === 0 && !before.word.verbs.some(v => !v.guessed)
}

/** "einer am Mittwoch vorgestellten Studie": between article and noun a phrase with a preposition may stand. */
function endsInnerPhrase(tokens: readonly Token[], last: number): boolean {
  if (!(tokens[last] as Token).capital) return false
  for (let k = last - 1; k > 0 && k > last - 6; k--) {
    const { kind, word } = tokens[k] as Token
    if (kind !== 'word' && kind !== 'number') return false
    if (word.classes & WordClass.preposition) return ((tokens[k - 1] as Token).word.classes & NOUN_PHRASE_OPENERS) !== 0
  }
  return false
}

/** "Das bestätigte Ministerin Vogt": no article but a pronoun, since no other verb follows ("Das bestätigte Ergebnis liegt vor"). */
function takesUp(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1] as Token
  if (!/^(Das|Dies)$/.test(before.text) || !startsSentence(tokens, i - 1)) return false
  for (let k = i + 1; k < i + AHEAD; k++) {
    const token = tokens[k]
    if (!token || token.sentence !== before.sentence) return true
    if (!token.capital && !token.word.classes && token.word.verbs.some(v => v.kind === 'finite' && !v.guessed))
      return false
  }
  return true
}

/** How far behind a noun phrase with a participle its verb is looked for. */
const AHEAD = 16

/** Behind these no finite verb stands: "am gleichen Tag", "einem weiten Weg", "zu prüfen". */
const NEVER_BEFORE_FINITE = new Set(['zu', 'dem', 'den', 'des', 'ein', 'eine', 'einem', 'einen', 'eines', 'einer'])

/** These stand behind their noun: "Den Behörden zufolge fahren …". */
const POSTPOSITIONS = new Set(['zufolge', 'zuliebe', 'halber', 'zuwider'])

/**
 * The finite readings of a token where it stands; none for nouns and inside noun phrases. Quoted words count only
 * with `quoted`: "Meier „steht bereit“" has its verb inside the marks.
 */
export function finiteReadings(tokens: readonly Token[], i: number, quoted = false): readonly VerbForm[] {
  const token = tokens[i] as Token
  if (token.kind !== 'word' || (token.quotation >= 0 && !quoted) || !token.word.finite.length) return NONE
  if (token.capital && !startsSentence(tokens, i)) return NONE
  if (token.word.classes & (WordClass.article | WordClass.determiner) && !isVerbHere(tokens, i)) return NONE
  const before = tokens[i - 1]
  if (before && token.gap === 1 && before.sentence === token.sentence) {
    if (NEVER_BEFORE_FINITE.has(before.lower)) return NONE
    if (
      before.word.classes & WordClass.preposition &&
      !(before.capital && !startsSentence(tokens, i - 1)) &&
      !(before.word.classes & (WordClass.adverb | WordClass.separablePrefix)) &&
      !POSTPOSITIONS.has(before.lower)
    )
      return NONE
  }
  const { finite } = token.word
  const inside = finite.some(v => v.adjectival) && isAttributive(tokens, i)
  return inside || token.capital
    ? finite.filter(v => !(inside && v.adjectival) && !(token.capital && readsAsNoun(v)))
    : finite
}

const NONE: readonly VerbForm[] = []

/** "Ende Januar", "Fragen gab es", "Vertraute": a capital first word is a noun where a verb would be Konjunktiv I or look like an infinitive or a participle. */
const readsAsNoun = (v: VerbForm) =>
  v.guessed ||
  v.adjectival ||
  (!AUXILIARY.has(v.lemma) && (v.mood === 'subjunctive1' || (v.plural && v.tense === 'present')))

/** Closed-class words that are finite verbs where a verb is due: "…“, meinen die Nachbarn". */
function isVerbHere(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i] as Token
  if (lower !== 'meinen') return lower === 'sein'
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  const behindQuotation = before?.kind === 'quote' || (before?.kind === 'comma' && tokens[i - 2]?.kind === 'quote')
  return behindQuotation || (next !== undefined && (next.word.classes & WordClass.article) !== 0)
}

function startsSentence(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  return (
    !before || before.sentence !== (tokens[i] as Token).sentence || before.kind === 'colon' || before.kind === 'quote'
  )
}

const strength = (token: Token, readings: readonly VerbForm[]): number => {
  if (!readings.length) return 0
  if (readings.every(r => r.guessed)) return token.word.classes ? 0 : 1
  const ambiguous = token.word.verbs.some(v => v.kind !== 'finite')
  if (token.word.classes & (WordClass.adverb | WordClass.preposition)) return 1
  return ambiguous ? 2 : 3
}

/**
 * The finite verb of a piece of a sentence, -1 if it has none. Verb-final pieces take the last candidate, others the first
 * that can be nothing else or stands before all of those. With `sure`, verbs that only their ending suggests do not count.
 */
export function pickFinite(tokens: readonly Token[], piece: Range, sure = false): number {
  const found = scanFinite(tokens, piece, sure, false)
  if (found >= 0 || sure || !holdsQuoted(tokens, piece) || closingInfinitive(tokens, piece) >= 0) return found
  return scanFinite(tokens, piece, true, true)
}

function holdsQuoted(tokens: readonly Token[], { first, last }: Range): boolean {
  for (let i = first; i < last; i++) if ((tokens[i] as Token).quotation >= 0) return true
  return false
}

function scanFinite(tokens: readonly Token[], piece: Range, sure: boolean, quoted: boolean): number {
  let depth = 0
  let best = -1
  let bestStrength = 0
  let lastSure = -1
  const infinitive = closingInfinitive(tokens, piece)
  const verbFinal = opensVerbFinal(tokens, piece)
  for (let i = piece.first; i < piece.last; i++) {
    const token = tokens[i] as Token
    if (token.kind === 'open') depth++
    if (token.kind === 'close') depth--
    if (depth > 0 || token.kind !== 'word' || !token.word.finite.length) continue
    const readings = finiteReadings(tokens, i, quoted)
    const s = strength(token, readings)
    if (s === 0 || (s === 1 && (sure || !guessFits(tokens, i, piece)))) continue
    if (
      infinitive > i &&
      (closesWith(tokens, i, infinitive) ? s < 3 : i === piece.first && readings.every(r => r.adjectival))
    )
      continue
    if (verbFinal && isBeforeNoun(tokens, i, piece, readings)) continue
    if (s >= 2) lastSure = i
    if (
      best < 0 ||
      (s > bestStrength && (bestStrength === 1 || i === best + 1)) ||
      (s === 3 && insidePhrase(tokens, best, i))
    ) {
      best = i
      bestStrength = s
    }
  }
  const settled =
    bestStrength === 3 &&
    (best === piece.first + 1 || !((tokens[piece.first] as Token).word.classes & WordClass.subordinator)) &&
    !endsPiece(tokens, piece, best)
  if (
    verbFinal &&
    !settled &&
    lastSure > best &&
    endsPiece(tokens, piece, lastSure) &&
    !closesBracket(tokens, best, lastSure)
  )
    return lastSure
  return best
}

const CLAUSE_OPENERS = WordClass.subordinator | WordClass.relative | WordClass.interrogative

/** "dass …", "in denen …", "und weil …": what can open a clause with its verb at the end, where no noun stands behind the verb. */
function opensVerbFinal(tokens: readonly Token[], { first }: Range): boolean {
  const head = tokens[first] as Token
  if (head.word.classes & CLAUSE_OPENERS)
    return !(head.word.classes & WordClass.article && startsSentence(tokens, first))
  const next = tokens[first + 1]
  if (!next || !(head.word.classes & (WordClass.preposition | WordClass.coordinator))) return false
  return (next.word.classes & CLAUSE_OPENERS) !== 0
}

/** "beteiligt gewesen zu sein": nothing but verbs stands between a participle and the infinitive that closes its piece. */
function closesWith(tokens: readonly Token[], i: number, infinitive: number): boolean {
  for (let k = i + 1; k < infinitive; k++) {
    if ((tokens[k] as Token).lower !== 'zu' && !isNonfinite(tokens[k])) return false
  }
  return true
}

/** "dass die belagerten Städte": no verb stands before a noun there; "während der Sitzung bezeichnete Kern …" is another matter. */
function isBeforeNoun(tokens: readonly Token[], i: number, { first }: Range, readings: readonly VerbForm[]): boolean {
  if (!isNoun(tokens[i + 1]) || !readings.every(r => r.adjectival)) return false
  const { word, lower } = tokens[first] as Token
  return !(word.classes & WordClass.preposition) && !/^(als|wie|da|damit|wo)$/.test(lower)
}

/** Index of the infinitive with "zu" that closes the piece ("… spioniert zu haben", "… anzusehen"), -1 without. */
export function closingInfinitive(tokens: readonly Token[], piece: Range): number {
  const last = tokens[piece.last - 1] as Token
  if (last.kind !== 'word' || last.capital) return -1
  if (last.word.verbs.some(v => v.kind === 'zu-infinitive')) return piece.last - 1
  return tokens[piece.last - 2]?.lower === 'zu' && last.word.verbs.some(v => v.kind === 'infinitive')
    ? piece.last - 1
    : -1
}

/** "in einer von der Agentur verbreiteten Erklärung gab er an": the first candidate is a participle before its noun. */
function insidePhrase(tokens: readonly Token[], best: number, later: number): boolean {
  const token = tokens[best] as Token
  if (
    !token.word.verbs.some(v => v.adjectival) ||
    !isNoun(tokens[best + 1]) ||
    (tokens[later] as Token).word.verbs.some(v => v.adjectival)
  )
    return false
  for (let i = best + 1; i < later; i++) if ((tokens[i] as Token).word.classes & WordClass.coordinator) return false
  return true
}

const AUXILIARY = new Set(['haben', 'sein', 'werden', 'können', 'müssen', 'dürfen', 'sollen', 'wollen', 'mögen'])

/**
 * "die Ermittler haben … erhoben", "sie wollen … erheben", "solle … vermieden werden": the last verb is the nonfinite part of a bracket that an auxiliary
 * opens; "war … und die Nachbarn befürchten" is none, since haben and sein take participles.
 */
export function closesBracket(tokens: readonly Token[], first: number, last: number): boolean {
  const opening = first >= 0 ? (tokens[first] as Token).word.verbs.find(isAuxiliary) : undefined
  const { verbs } = (tokens[last] as Token).word
  if (!opening) return false
  if (MODALS.has(opening.lemma) && verbs.some(v => v.kind === 'infinitive')) return true
  if (verbs.some(isAuxiliary)) return false
  const perfect = opening.lemma === 'haben' || opening.lemma === 'sein'
  return verbs.some(v => v.kind !== 'finite' && (v.kind !== 'infinitive' || !perfect))
}

const MODALS = new Set(['können', 'müssen', 'dürfen', 'sollen', 'wollen', 'mögen'])

const isAuxiliary = (v: VerbForm) => v.kind === 'finite' && AUXILIARY.has(v.lemma)

/** A guessed verb counts after a noun or pronoun, or at the end of its piece, but not inside a noun phrase. */
function guessFits(tokens: readonly Token[], i: number, piece: Range): boolean {
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  const token = tokens[i] as Token
  if (token.capital || !before || i === piece.first) return false
  if (/(ste|ere|sten|eren|liche|lichen|ische|ischen|ige|igen)$/.test(token.lower)) return false
  const ends = i + 1 >= piece.last
  if (isNoun(next) && before.word.classes & (NOUN_PHRASE_OPENERS | WordClass.preposition)) return false
  if (ends)
    return (
      /(te|ten|t|e)$/.test(token.lower) &&
      !/(lich|isch|ig|haft)$/.test(token.lower) &&
      (before.capital ||
        before.kind !== 'word' ||
        (before.word.classes & (WordClass.adverb | WordClass.reflexive | WordClass.nominativePronoun)) !== 0)
    )
  return (before.capital && before.kind === 'word') ||
    (before.word.classes & WordClass.nominativePronoun && !(before.word.classes & NOUN_PHRASE_OPENERS))
    ? /(te|ten|e|iert)$/.test(token.lower) && !isNoun(next)
    : false
}

/** Only verbs, or nothing, stand behind it in its piece. */
function endsPiece(tokens: readonly Token[], piece: Range, finite: number): boolean {
  for (let i = finite + 1; i < piece.last; i++) {
    const token = tokens[i] as Token
    if (token.kind === 'word' && (token.capital || !token.word.verbs.some(v => v.kind !== 'finite'))) return false
  }
  return true
}

/** ", der Verein sei gerettet", ", der Zug werde kommen": behind a finite verb in last place stand two infinitives ("habe kommen lassen") or none. */
function opensBracket(tokens: readonly Token[], piece: Range, finite: number): boolean {
  const behind = tokens.slice(finite + 1, piece.last).filter(t => t.kind === 'word')
  if (!behind.length) return false
  return behind.length < 2 || !behind.every(t => t.word.verbs.some(v => v.kind === 'infinitive'))
}

/**
 * Whether the piece has its finite verb at its end, as subordinate clauses do; a short phrase may follow the verb. In "die Werte
 * würden in keinem Fall erreicht" the verb opens a bracket that the piece's end closes: a main clause.
 */
export function isVerbFinal(tokens: readonly Token[], piece: Range, finite: number): boolean {
  if (finite < 0) return false
  if (endsPiece(tokens, piece, finite)) return finite > piece.first && !opensBracket(tokens, piece, finite)
  if (closesBracket(tokens, finite, piece.last - 1) && !isNonfinite(tokens[finite - 1])) return false
  const behind = tokens[finite + 1] as Token
  const extraposed =
    behind.word.classes & (WordClass.preposition | WordClass.coordinator) ||
    behind.lower === 'als' ||
    behind.lower === 'wie'
  const nonfiniteBefore = finite > piece.first && isNonfinite(tokens[finite - 1])
  return Boolean(extraposed) && (nonfiniteBefore || finite - piece.first > 4)
}

const isNonfinite = (token: Token | undefined) =>
  token !== undefined && !token.capital && token.word.verbs.some(v => v.kind !== 'finite')
