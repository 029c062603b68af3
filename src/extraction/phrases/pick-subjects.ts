import { openingWord } from '../clauses/find-clause-words.js'
import type { Clause, NounPhrase } from '../clauses/model.js'
import type { Text } from '../drafts.js'
import type { Token } from '../text/model.js'
import { WordClass } from '../words.js'
import { endOfList } from './find-appositions.js'
import { isBareName } from './find-noblemen.js'
import { isPostposition, startOfPostponed } from './part-postponed-sources.js'
import { agreementOf, agrees, type Candidate, isPluralOnly } from './read-agreement.js'
import { isAdverbial } from './tell-adverbials.js'
import { yields } from './tell-fronted-objects.js'

/** The subject of a clause among its noun phrases: by case, by number, then by place; null if the clause names none. */
export function pickSubject(text: Text, clause: Clause, phrases: readonly NounPhrase[]): NounPhrase | null {
  const { tokens } = text
  const pointed = pointedAt(tokens, clause)
  if (pointed) return pointed
  const candidates = candidatesOf(text, clause, phrases)
  if (clause.kind === 'relative') return subjectOfRelative(tokens, clause, candidates)
  if (clause.kind !== 'main')
    return firstOf(
      isLike(tokens, clause) ? candidates.filter(p => !isObjectPronoun(tokens, p, candidates)) : candidates,
    )
  if (sharesSubject(tokens, clause))
    return candidates.find(p => p.agrees && isPersonal(tokens[p.first] as Token)) ?? null
  const front = isFrontFree(tokens, clause, phrases) ? frontOf(tokens, clause, candidates) : undefined
  const behind = firstOf(candidates.filter(p => p.first > clause.finite && !isObjectPronoun(tokens, p, candidates)))
  const asyndetic = !front && behind && isAsyndetic(clause)
  if (asyndetic && (!behind.agrees || goesOnBeside(tokens, clause, behind) || isAccused(text, clause, behind, phrases)))
    return null
  if (!front && behind?.agreement.nominative === 'hardly' && isCoordinated(clause)) return null
  if (!front) return behind ?? candidates[0] ?? noblemanIn(tokens, clause, phrases)
  return behind && yields(text, clause, front, behind) ? behind : front
}

/** The first before the verb; "Stau, Lärm, Dreck – Rätin Kern klagt": who stands between a dash and the verb. */
function frontOf(
  tokens: readonly Token[],
  { finite }: Clause,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const before = candidates.filter(p => p.last <= finite)
  const last = before.at(-1)
  return last?.last === finite && tokens[last.first - 1]?.kind === 'dash' ? last : before[0]
}

/** "Der findet das gut": an article alone before the verb points at somebody. */
function pointedAt(tokens: readonly Token[], { kind, finite, pieces: [piece] }: Clause): NounPhrase | null {
  if (kind !== 'main' || !piece || finite !== piece.first + 1 || tokens[piece.first]?.lower !== 'der') return null
  return { first: piece.first, last: finite, head: piece.first, preposition: -1 }
}

/**
 * "Von Storch sagte", "Zu Guttenberg schwieg", "„…“, sagte von der Leyen": where nobody else acts, what looks like a
 * preposition opens the name.
 */
function noblemanIn(
  tokens: readonly Token[],
  { finite, verb }: Clause,
  [name]: readonly NounPhrase[],
): NounPhrase | null {
  const particle = name && tokens[name.preposition]
  if (!name || !particle || !verb || verb.passive || isPluralOnly(tokens[finite])) return null
  const opens = name.last === finite && /^(Von|Zu|Van)$/.test(particle.text)
  const closes = name.preposition === finite + 1 && /^(von|zu)$/.test(particle.text) && isInquit(tokens, finite)
  if (!opens && !closes) return null
  return isBareName(tokens, name) ? { ...name, first: name.preposition, preposition: -1 } : null
}

/** "„…“, sagte", "„…“ sagte" */
const isInquit = (tokens: readonly Token[], finite: number): boolean =>
  tokens[tokens[finite - 1]?.kind === 'comma' ? finite - 2 : finite - 1]?.kind === 'quote'

/** "Er möchte schlichten, nimmt die Abgeordneten in Schutz und …": the verb goes on with the subject of the clause before. */
const isAsyndetic = ({ joint, finite, pieces: [first] }: Clause) =>
  (joint === 'comma' || joint === 'dash') && finite === first?.first

/**
 * "…, bestritt aber eine Schuld", "…, nannte die Halle aber „leer“"; in "…, sagte Kern aber" the name acts, in "…, sagte hingegen der
 * Wirt", "…, sagte hingegen Anwältin Volk" nothing but the subject can.
 */
const goesOnBeside = (tokens: readonly Token[], { finite }: Clause, { first, last, agreement }: Candidate): boolean =>
  (goesOn(tokens[finite + 1]) && agreement.nominative !== 'sure' && !isFullName(tokens, first, last)) ||
  (goesOn(tokens[last]) &&
    agreement.nominative !== 'sure' &&
    ((tokens[first] as Token).word.classes & WordClass.article) !== 0)

/** "Karl Kern", "Anwältin Volk" */
const isFullName = (tokens: readonly Token[], first: number, last: number): boolean =>
  last >= first + 2 && [first, first + 1].every(i => tokens[i]?.capital && !tokens[i]?.word.classes)

/** "…, warf Rätin Kern wegen des Baus vor: „…“": where a verb needs somebody that it is said to, who alone stands beside it is that one. */
const isAccused = (
  { tokens, language }: Text,
  { verb, finite, pieces }: Clause,
  { first, head, last }: Candidate,
  phrases: readonly NounPhrase[],
): boolean =>
  tokens[pieces.at(-1)?.last ?? 0]?.kind === 'colon' &&
  language.addressing(verb?.lemma ?? '').has('needs-dative') &&
  !tokens.slice(head + 1, last).some(({ lower }) => /^(de[mnr]|einem|einer)$/.test(lower)) &&
  phrases.every(p => p.first === first || p.first < finite || p.preposition >= 0)

/** "…, bestritt aber eine Schuld": what is set against the clause before has its subject. */
const goesOn = (next: Token | undefined) =>
  /^(aber|jedoch|allerdings|dabei|dafür|hingegen|vielmehr|zugleich|stattdessen)$/.test(next?.lower ?? '')

/** "… und warf der Ministerin vor": the verb opens the second half, and has its subject in the first. */
const isCoordinated = ({ coordinated, finite, pieces: [first] }: Clause) =>
  coordinated && first !== undefined && finite === first.first + 1

/** "wie es Kern ausdrückte" */
const isLike = (tokens: readonly Token[], clause: Clause) => openingWord(tokens, clause) === 'wie'

function candidatesOf(text: Text, clause: Clause, phrases: readonly NounPhrase[]): Candidate[] {
  const { tokens } = text
  const found: Candidate[] = []
  for (const phrase of phrases) {
    if (
      isApposition(tokens, clause, phrases, phrase) ||
      phrase.first === clause.opener ||
      isPredicate(tokens, clause, phrase) ||
      isPostponed(text, clause, phrase)
    )
      continue
    if (phrase.last <= clause.finite && isAdverbial(tokens, phrase)) continue
    const agreement = agreementOf(tokens, phrase)
    if (agreement.nominative === 'no') continue
    const { first, last, preposition, head } = phrase
    const fits = agrees(agreement, tokens[clause.finite]) || opensList(tokens, clause, phrases, phrase)
    found.push({ first, last, preposition, head, agreement, agrees: fits })
  }
  return found
}

/** "warnten der Rat, Greenpeace und der Verband"; "warnten zehn Verbände, darunter der Rat, …" has others before it. */
const opensList = (
  tokens: readonly Token[],
  clause: Clause,
  phrases: readonly NounPhrase[],
  phrase: NounPhrase,
): boolean =>
  phrases.find(p => p.first > clause.finite && p.preposition < 0) === phrase &&
  endOfList(tokens, clause, phrases, phrase) >= 0

/** "sagte Karl Kern, der Wirt des Lokals": behind a comma right after another phrase. */
function isApposition(
  tokens: readonly Token[],
  { finite }: Clause,
  phrases: readonly NounPhrase[],
  { first }: NounPhrase,
): boolean {
  if (tokens[first - 1]?.kind !== 'comma' || first - 1 === finite + 1) return false
  for (const p of phrases) if (p.last === first - 1 && p.first > finite === first > finite) return true
  return false
}

/**
 * "Als Grund nannte der Wirt …", "Wie der Wirt fordert auch die Köchin …", "warnten zehn Vereine, darunter der Bund": what
 * stands behind these words is no subject, unless they open the clause.
 */
const isPredicate = (tokens: readonly Token[], clause: Clause, phrase: NounPhrase) =>
  clause.opener !== phrase.first - 1 && /^(als|wie|darunter)$/.test(tokens[phrase.first - 1]?.lower ?? '')

/** "Den Umbau betreffend", "der Stadt zufolge": the preposition comes after its noun. */
function isPostponed(text: Text, clause: Clause, phrase: NounPhrase): boolean {
  if (isPostposition(text.tokens, phrase.last)) return startOfPostponed(text, clause, phrase) === phrase.first
  return POSTPOSITIONS.has(text.tokens[phrase.last]?.lower ?? '')
}
const POSTPOSITIONS = new Set(['betreffend', 'zuliebe', 'halber'])

/** The first that agrees with the verb, the surer nominative before the others. */
const firstOf = (candidates: readonly Candidate[]): Candidate | null =>
  candidates.find(p => p.agrees && p.agreement.nominative === 'sure') ??
  candidates.find(p => p.agrees && p.agreement.nominative === 'maybe') ??
  candidates.find(p => p.agrees) ??
  candidates[0] ??
  null

/** One constituent stands before the verb: "In dem Bericht der Stadt" leaves no room for a subject. */
function isFrontFree(tokens: readonly Token[], clause: Clause, phrases: readonly NounPhrase[]): boolean {
  const [first] = phrases
  const start = clause.pieces[0]?.first ?? 0
  if (opensAnew(tokens, clause, start)) return false
  if (!first || first.preposition < 0 || first.last > clause.finite) return true
  for (let i = start; i < first.preposition; i++)
    if (!((tokens[i] as Token).word.classes & (WordClass.adverb | WordClass.coordinator))) return true
  return false
}

/** "Den Sieg vor Augen und trotzdem mahnt Kern": behind "und" an adverb alone stands before the verb. */
const opensAnew = (tokens: readonly Token[], { finite }: Clause, start: number): boolean =>
  finite > start + 2 &&
  ((tokens[finite - 1] as Token).word.classes & WordClass.adverb) !== 0 &&
  /^(und|doch|aber)$/.test(tokens[finite - 2]?.lower ?? '')

/** "sah es das Gericht als erwiesen an", "wie sie der Rat vorschlägt": the pronoun comes before the subject. */
function isObjectPronoun(tokens: readonly Token[], phrase: Candidate, others: readonly Candidate[]): boolean {
  const { lower } = tokens[phrase.first] as Token
  if (phrase.last > phrase.first + 1 || !/^(es|das|dies|sie)$/.test(lower)) return false
  const compared = tokens[phrase.first - 1]?.lower === 'wie'
  if (lower === 'sie' && !compared) return false
  return others.some(p => p.first >= phrase.last && p.agrees && (lower !== 'sie' || canAct(tokens, p)))
}

/** "der Rat", "Karl Kern", but neither "der Stadt" nor "Händlern". */
const canAct = (tokens: readonly Token[], { agreement: { nominative }, head, first }: Candidate): boolean =>
  nominative === 'sure' || (nominative === 'maybe' && (head > first || !(tokens[head] as Token).lower.endsWith('n')))

const isPersonal = (token: Token) => /^(er|sie|wir|ich|man|es)$/.test(token.lower)

/** "…, und warfen der Regierung Untätigkeit vor", "Und lobte die Gäste: …": behind a coordinator and its verb there are only objects. */
function sharesSubject(tokens: readonly Token[], clause: Clause): boolean {
  const [piece] = clause.pieces
  if (!piece || !clause.coordinated || clause.finite !== piece.first + 1) return false
  const opens = clause.joint === 'start' && /^(und|oder)$/.test(tokens[piece.first]?.lower ?? '')
  if (!opens && clause.joint !== 'coordinator' && clause.joint !== 'comma') return false
  const next = tokens[clause.finite + 1]
  return next?.lower !== 'der'
}

/** "der diese Maßnahme ablehnt" has its pronoun as subject, "die er ablehnt", "mit der die Stadt droht" what follows. */
function subjectOfRelative(
  tokens: readonly Token[],
  clause: Clause,
  candidates: readonly Candidate[],
): NounPhrase | null {
  const pronoun = openingWord(tokens, clause)
  const found = firstOf(candidates)
  if (!found || hasPreposition(tokens, clause)) return found
  if (pronoun === 'der' || pronoun === 'welcher') return null
  if (!/^(die|das|welche|welches|was)$/.test(pronoun)) return found
  const opening = tokens[found.first] as Token
  const named = opening.capital && !opening.word.classes
  return isPersonal(opening) || found.agreement.nominative === 'sure' || named ? found : null
}

/** "auf der", "in dessen Folge". */
function hasPreposition(tokens: readonly Token[], clause: Clause): boolean {
  const at = clause.opener
  return at >= 0 && [at - 1, at].some(i => ((tokens[i]?.word.classes ?? 0) & WordClass.preposition) !== 0)
}
