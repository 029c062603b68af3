import type { SentenceView } from './drafts.js'
import { findNounPhrases, type NounPhrase } from './find-noun-phrases.js'
import { type Clause, type Range, type Token, WordClass } from './model.js'

const OBLIQUE = new Set([
  'den',
  'dem',
  'des',
  'einen',
  'einem',
  'eines',
  'keinen',
  'keinem',
  'diesen',
  'diesem',
  'dieses',
  'jenen',
  'jenem',
  'seinen',
  'seinem',
  'seines',
  'ihren',
  'ihrem',
  'ihres',
  'unseren',
  'unserem',
  'allen',
  'allem',
  'beiden',
  'vielen',
  'einigen',
  'mehreren',
  'ihn',
  'ihm',
  'ihnen',
  'uns',
  'euch',
  'mich',
  'mir',
  'sich',
  'meinen',
  'meinem',
  'deren',
  'dessen',
  'denen',
  'welchen',
  'welchem',
  'jeden',
  'jedem',
])
const TIME_NOUNS =
  /^(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|woche|wochen|tag|tage|tagen|monat|monate|monaten|jahr|jahre|jahren|abend|morgen|nacht|uhr|stunde|stunden|minuten|mal|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|wochenende|vormittag|nachmittag|mittag|frühjahr|sommer|herbst|winter)$/
/** "Ende Januar 2006 verkündete …". */
const TIME_OPENER = /^(anfang|mitte|ende)$/
/** "Das sagte Merkel": these in front are the object when another nominative follows. */
const PROFORMS = new Set(['das', 'dies', 'dieses', 'es', 'alles', 'so'])

/** Of a sentence's view: its tokens, and the tables that know its words. */
export type Text = Pick<SentenceView, 'tokens' | 'language'>

/** What the clause says of who acts: token ranges of the subject (with its appositions), of the dative and of "von X". */
export interface Participants {
  readonly subject: Range | null
  readonly dative: Range | null
  readonly agent: Range | null
  readonly phrases: readonly NounPhrase[]
}

/** "dessen Stellvertreter": the noun behind them has a case of its own. */
const GENITIVE_OWNERS = new Set(['deren', 'dessen'])

/** Whether the phrase can be a subject by the form of its first word. */
function isNominative(tokens: readonly Token[], phrase: NounPhrase): boolean {
  if (phrase.preposition >= 0) return false
  const first = tokens[phrase.first] as Token
  if (OBLIQUE.has(first.lower) && !(GENITIVE_OWNERS.has(first.lower) && phrase.last > phrase.first + 1)) return false
  if (first.word.classes & WordClass.reflexive) return false
  if (first.kind === 'number' && !(tokens[phrase.head] as Token).capital) return false
  if (first.kind === 'quote' && tokens[phrase.last]?.kind === 'comma') return false
  if (TIME_OPENER.test(first.lower) && (tokens[phrase.first + 1]?.word.classes ?? 0) & WordClass.month) return false
  return !TIME_NOUNS.test((tokens[phrase.head] as Token).lower)
}

const isDative = (tokens: readonly Token[], phrase: NounPhrase) =>
  /^(dem|der|den|einem|einer|ihm|ihr|ihnen|diesem|dieser|seinem|seiner|ihrem|ihrer|mehreren|deutschen)$/.test(
    (tokens[phrase.first] as Token).lower,
  )

/** Reads the subject, the dative object and a "von" agent of a clause. */
export function findParticipants(text: Text, clause: Clause): Participants {
  const known = KNOWN.get(clause)
  if (known) return known
  const found = readParticipants(text, clause)
  KNOWN.set(clause, found)
  return found
}

/** Several rules ask for the same clause; a clause belongs to one text, and goes with it. */
const KNOWN = new WeakMap<Clause, Participants>()

function readParticipants({ tokens }: Text, clause: Clause): Participants {
  const phrases = clause.pieces
    .flatMap(piece => around(behindOpener(clause, piece), clause.finite))
    .flatMap(field => findNounPhrases(tokens, field, !clause.verb?.passive))
  const candidates = phrases.filter(p => isNominative(tokens, p) && !insideOpener(clause, p) && !isPredicate(tokens, p))
  const subject = pickSubject(tokens, clause, candidates)
  const dative =
    phrases.find(p => p !== subject && p.preposition < 0 && p.first > clause.finite && isDative(tokens, p)) ?? null
  const agent =
    phrases.find(p => p.preposition >= 0 && /^(von|vom|durch|seitens)$/.test((tokens[p.preposition] as Token).lower)) ??
    null
  return {
    subject: subject ? withApposition(tokens, clause, subject) : null,
    dative,
    agent,
    phrases,
  }
}

/** "die Meier erklärt hatte", "Während Meier erklärte": the opener is neither article nor preposition of the name behind it. */
const behindOpener = (clause: Clause, piece: Range): Range =>
  clause.kind !== 'main' && clause.opener === piece.first && piece.last > piece.first + 1
    ? { first: piece.first + 1, last: piece.last }
    : piece

/** The fields before and behind the finite verb. */
const around = (piece: Range, finite: number): Range[] =>
  finite < piece.first || finite >= piece.last
    ? [piece]
    : [
        { first: piece.first, last: finite },
        { first: finite + 1, last: piece.last },
      ].filter(field => field.last > field.first)

/** "Als Grund nannte der Wirt …": what stands behind "als" is no subject. */
const isPredicate = (tokens: readonly Token[], phrase: NounPhrase) => tokens[phrase.first - 1]?.lower === 'als'

const insideOpener = (clause: Clause, phrase: NounPhrase) => phrase.first === clause.opener

function pickSubject(tokens: readonly Token[], clause: Clause, candidates: readonly NounPhrase[]): NounPhrase | null {
  if (clause.kind === 'relative') return subjectOfRelative(tokens, clause, candidates)
  if (clause.kind !== 'main') return candidates[0] ?? null
  if (sharesSubject(tokens, clause)) return candidates.find(p => isPersonal(tokens[p.first] as Token)) ?? null
  const front = candidates.filter(p => p.last <= clause.finite)
  const behind = candidates.filter(p => p.first > clause.finite)
  const first = front[0]
  if (!first) return behind[0] ?? null
  const next = behind[0]
  if (!next) return first
  const opening = tokens[first.first] as Token
  if (PROFORMS.has(opening.lower) && first.last === first.first + 1) return next
  if (isAdverbial(tokens, first)) return next
  if (prefersBehind(tokens, clause, first, next)) return next
  return first
}

const isPersonal = (token: Token) => /^(er|sie|wir|ich|man|es)$/.test(token.lower)

/** "…, und warfen der Regierung Untätigkeit vor": behind a coordinator and its verb there are only objects. */
function sharesSubject(tokens: readonly Token[], clause: Clause): boolean {
  const [piece] = clause.pieces
  if (!piece || clause.joint !== 'coordinator' || !clause.coordinated) return false
  if (clause.finite !== piece.first + 1) return false
  const next = tokens[clause.finite + 1]
  return next?.lower !== 'das' && !(next?.lower === 'der' && !isFeminine(tokens, { first: clause.finite + 1 }))
}

/** "der Regierung" behind a verb is no subject, "der Minister" is one. */
function isFeminine(tokens: readonly Token[], { first }: Pick<NounPhrase, 'first'>): boolean {
  let at = first + 1
  while (at < first + 4 && tokens[at] && !(tokens[at] as Token).capital) at++
  const noun = tokens[at]?.lower ?? ''
  return FEMININE.test(noun) && !MASCULINE.test(noun)
}

/** "der diese Maßnahme ablehnt" has its pronoun as subject, "die er ablehnt", "die Meier ablehnt" what follows. */
function subjectOfRelative(
  tokens: readonly Token[],
  clause: Clause,
  candidates: readonly NounPhrase[],
): NounPhrase | null {
  const pronoun = (tokens[clause.opener] as Token | undefined)?.lower ?? ''
  const [first] = candidates
  if (!first || pronoun === 'der' || pronoun === 'welcher') return null
  if (!/^(die|das|welche|welches|was)$/.test(pronoun)) return first
  const opening = tokens[first.first] as Token
  return isPersonal(opening) || opening.lower === 'der' || (opening.capital && !opening.word.classes) ? first : null
}

/** "Ergänzend sagte sie", "Passend zum Wetter warnte er": an adjective or participle that only the sentence's start capitalises. */
function isAdverbial(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const head = tokens[phrase.first] as Token
  const next = tokens[phrase.first + 1]
  const alone = phrase.last === phrase.first + 1 || (next !== undefined && !next.capital)
  if (!alone || head.kind !== 'word' || !head.capital) return false
  return (
    /(.end|lich|isch|haft|sam|weise|maßen|wärts|dings|falls|seits)$/.test(head.lower) ||
    ADJECTIVE_IN_IG.test(head.lower) ||
    (head.word.classes & WordClass.separablePrefix) !== 0 ||
    head.word.verbs.some(v => v.kind === 'participle' && !v.guessed)
  )
}

/** "Einig", "Mutig"; the nouns and towns in -ig are few. */
const ADJECTIVE_IN_IG = /(?<!leipz|danz|schwe|schlesw|vened|kön|hon|käf|ess|pfenn)ig$/

/** Endings of feminine nouns: "der Zeitung" is no nominative. */
const FEMININE =
  /(in|ung|heit|keit|schaft|tät|ion|sicht|ei|age|ik|ur|enz|anz|macht|stadt|welt|seite|gruppe|firma|bank|partei|kammer|union|e)$/

/** Persons in -e and the like, which those endings would take in: "der Experte", "der Vorsitzende". */
const MASCULINE =
  /(kollege|experte|zeuge|abgeordnete|beamte|tzende|ende|angeklagte|verdächtige|beschuldigte|kunde|junge|erbe|bote|ologe|pädagoge|franzose|brite|schotte|däne|schwede|finne|pole|türke|grieche|chinese|russe|deutsche|beauftragte|delegierte|gesandte|obere|weise|name|gedanke|wille|friede)$/

/** "Die Vorwürfe wies der Minister zurück": a nominative form behind the verb beats an ambiguous one before it. */
function prefersBehind(tokens: readonly Token[], clause: Clause, first: NounPhrase, next: NounPhrase): boolean {
  if (next.first !== clause.finite + 1) return false
  const opening = (tokens[first.first] as Token).lower
  const following = tokens[next.first] as Token
  if (/^(die|diese|seine|ihre)$/.test(opening) && isPlural(tokens, first) && isSingular(tokens[clause.finite] as Token))
    return true
  const ambiguous = /^(die|das|eine|keine|seine|ihre|diese)$/.test(opening)
  if (!ambiguous)
    return (
      /^(er|wir|ich|man)$/.test(following.lower) ||
      (following.lower === 'sie' && !(tokens[first.first] as Token).capital)
    )
  if (/^(er|sie|wir|man|ein)$/.test(following.lower)) return true
  if (following.lower === 'der' && !isFeminine(tokens, next))
    return (tokens[clause.finite] as Token).word.verbs.some(v => v.kind === 'finite' && !v.plural)
  return (
    following.capital &&
    !(tokens[next.head] as Token).lower.endsWith('en') &&
    (tokens[first.head] as Token).lower.endsWith('en')
  )
}

/** "die Vorwürfe" could be one, "die Äußerungen", "die jungen Frauen" are many. */
function isPlural(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const second = tokens[phrase.first + 1] as Token
  const adjective = phrase.head > phrase.first + 1 && !second.capital && /en$/.test(second.lower)
  return (
    adjective ||
    /(ungen|heiten|keiten|schaften|ionen|täten|innen|männer|leute)$/.test((tokens[phrase.head] as Token).lower)
  )
}

const isSingular = (verb: Token) =>
  verb.word.verbs.some(v => v.kind === 'finite') && !verb.word.verbs.some(v => v.plural)

/** "Ein Sprecher der Polizei, Lars Beringer, sagte": the name between commas belongs to the subject. */
function withApposition(tokens: readonly Token[], clause: Clause, subject: NounPhrase): Range {
  if (clause.kind === 'main' && subject.last <= clause.finite)
    return { first: subject.first, last: frontEnd(tokens, clause, subject) }
  const at = clause.pieces.findIndex(piece => subject.first >= piece.first && subject.last <= piece.last)
  const piece = clause.pieces[at]
  const next = clause.pieces[at + 1]
  if (!piece || !next || subject.last !== piece.last || next.first !== piece.last + 1) return subject
  const phrase = findNounPhrases(tokens, next)[0]
  return phrase &&
    phrase.first === next.first &&
    phrase.preposition < 0 &&
    !/^(den|dem|des)$/.test((tokens[phrase.first] as Token).lower)
    ? { first: subject.first, last: phrase.last }
    : subject
}

/** Before the verb everything is one constituent: the subject reaches to the verb, relative clauses and brackets left out. */
function frontEnd(tokens: readonly Token[], clause: Clause, subject: NounPhrase): number {
  const own = clause.pieces.find(piece => subject.first >= piece.first && subject.last <= piece.last)
  const holds = clause.pieces.find(piece => clause.finite >= piece.first && clause.finite < piece.last)
  if (!own || !holds) return subject.last
  if (own === holds) {
    let last = clause.finite
    while (
      last > subject.last &&
      /^(adverb)$/.test((tokens[last - 1] as Token).word.classes & WordClass.adverb ? 'adverb' : '')
    )
      last--
    return last
  }
  const between = clause.pieces.filter(piece => piece.first >= own.first && piece.last <= holds.first)
  const lastPiece = between.at(-1) as Range
  const contiguous = between.every((piece, k) => k === 0 || piece.first === (between[k - 1] as Range).last + 1)
  return contiguous ? lastPiece.last : own.last
}
