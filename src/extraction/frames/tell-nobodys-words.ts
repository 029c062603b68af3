import { openingWord } from '../clauses/find-clause-words.js'
import { type Clause, isSubjunctive, type VerbComplex } from '../clauses/model.js'
import type { SentenceView } from '../drafts.js'
import { findParticipants } from '../phrases/find-subjects.js'
import type { Token } from '../text/model.js'

/** What the writer says, asks, or leaves to anybody, and what is left unsaid: such a clause attributes nothing. */
export const isNobodysWord = (view: SentenceView, clause: Clause): boolean =>
  namesAnybody(view, clause) ||
  asksSomebody(view, clause) ||
  leavesUnsaid(view, clause) ||
  refusesAnswer(view, clause) ||
  isOnlyPossible(view, clause) ||
  isSupposed(view, clause) ||
  isWriter(view, clause) ||
  putsOtherwise(view, clause) ||
  namesOnly(view, clause) ||
  isModel(view, clause) ||
  concludes(view, clause)

/** "Ich glaube, dass …" outside marks: the writer, or somebody in an interview that is not marked as one. */
function isWriter(view: SentenceView, clause: Clause): boolean {
  const { subject } = findParticipants(view, clause)
  return subject !== null && subject.last === subject.first + 1 && view.tokens[subject.first]?.lower === 'ich'
}

/** "„Ja“, sage ich": the writer is one of those who talk, though the form would be the Konjunktiv of anybody else. */
export const quotesSelf = ({ tokens }: SentenceView, { finite }: Clause): boolean =>
  tokens[finite + 1]?.lower === 'ich' && tokens[finite - 1]?.kind === 'comma' && tokens[finite - 2]?.kind === 'quote'

/**
 * "Ein Sturz, wie ihn der Anwalt behauptet, …", "eine Quote, wie sie die Rätin fordert, …": a thing like what somebody speaks of; "Es kam,
 * wie es die Wirte befürchtet hatten: …": what happened is like what they thought.
 */
function isModel(view: SentenceView, clause: Clause): boolean {
  const { kind, opener, verb } = clause
  if (kind !== 'interrogative' || view.tokens[opener]?.lower !== 'wie') return false
  const object = view.tokens[opener + 1]?.lower
  if (view.tokens[opener + 2]?.lower === 'name') return true // "ein Fels, wie der Name sagt: mal nass, mal trocken"
  if (object === 'es' && verb?.tense === 'pluperfect') return view.language.reportingVerb(verb.lemma)?.act === 'believe'
  return object === 'ihn' || (object === 'sie' && findParticipants(view, clause).subject?.first !== opener + 1)
}

/** "Will sagen: …": the writer puts it in other words. */
const putsOtherwise = ({ tokens, sentence }: SentenceView, { finite, verb }: Clause): boolean =>
  finite === sentence.first &&
  tokens[finite]?.lower === 'will' &&
  verb?.lemma === 'sagen' &&
  verb.tokens.at(-1) === finite + 1

/** "…, wie es im Amtsdeutsch heißt", "Im Volksmund heißt es, …": what something is called is no report. */
function namesOnly(view: SentenceView, clause: Clause): boolean {
  if (clause.verb?.lemma !== 'heißen') return false
  const { phrases } = findParticipants(view, clause)
  return phrases.some(
    p => p.preposition >= 0 && view.language.nounIs('wayOfSpeaking', (view.tokens[p.head] as Token).lower),
  )
}

/**
 * "verstehe nicht, wie er behaupten konnte, das sei neu", "Die Regierung könnte erklären, dass …", "kann damit rechnen, … zu", "Das
 * dürfte dafür sprechen, dass …", "Ärzte würden sagen, dass …", "Der Rat soll beschließen, … zu", "muss beweisen, dass …": nobody
 * is said to have said it, unlike "kann nicht ausschließen, dass …".
 */
function isOnlyPossible({ language }: SentenceView, { kind, verb }: Clause): boolean {
  if (!verb) return false
  if (kind !== 'main') return (verb.tokens.length === 2 ? ANY_MODAL : /^(können|dürfen)$/).test(verb.modal ?? '')
  if (verb.modal === 'sollen' && !isSubjunctive(verb) && (verb.tokens.length === 2 || isPlanned(verb))) return true
  if (verb.modal === 'müssen' && (language.verbIs('prove', verb.lemma) || isDuty(language, verb))) return true
  if (verb.modal === 'müssen' && isSubjunctive(verb) && language.verbIs('utter', verb.lemma)) return true // "Kern müsse sagen, ob …"
  if (verb.mood === 'subjunctive2') return verb.tense === 'future' || /^(können|dürfen)$/.test(verb.modal ?? '')
  return (
    verb.modal === 'können' &&
    (verb.tense === 'present' || verb.lemma === 'ausgehen') && // "konnten davon ausgehen, dass …"
    !language.vouches(verb.lemma) &&
    !language.verbIs('allow', verb.lemma)
  )
}

/** "Banken sollen ermutigt werden, … zu"; "soll aufgefordert worden sein" is what others say. */
const isPlanned = ({ passive, tense }: VerbComplex): boolean => passive && tense === 'present'

/** "dass alle erklären sollten, … zu"; not "dass er erklärt haben soll". */
const ANY_MODAL = /^(können|dürfen|sollen|müssen)$/

/** "Zeugen müssen schwören, …", "Die Stadt muss erklären, …": what somebody has yet to say; "Er muss zugeben, …" has said it. */
const isDuty = (language: SentenceView['language'], { lemma, tense, mood }: VerbComplex): boolean =>
  tense === 'present' && mood === 'indicative' && /^(promise|announce)$/.test(language.reportingVerb(lemma)?.act ?? '')

/** "Wenn die Stadt gesagt habe, dass …, habe er gewartet": but a condition; "auch wenn Kern sagt, dass …" grants it. */
const isSupposed = ({ tokens }: SentenceView, { opener, verb }: Clause): boolean =>
  opener >= 0 &&
  /^(wenn|falls|sofern)$/.test((tokens[opener] as Token).lower) &&
  !(tokens[opener - 1]?.lower === 'auch' && verb?.mood === 'indicative' && verb.modal === null)

/**
 * "wollte nicht sagen, ob …", "konnte nicht sagen, ob …", "bestätigte nicht, dass …", "dementierte nicht, dass …",
 * "mochte weder bestätigen noch dementieren, dass …": who keeps an answer back says nothing, neither yes nor no.
 */
function refusesAnswer(view: SentenceView, clause: Clause): boolean {
  const { tokens, language } = view
  const { verb } = clause
  if (!verb || !mayRefuse(language, verb)) return false
  return stands(view, clause, i => REFUSED.test((tokens[i] as Token).lower) && tokens[i + 1]?.lower !== 'nur')
}

function mayRefuse(language: SentenceView['language'], { lemma, modal }: VerbComplex): boolean {
  if (modal && !/^(wollen|mögen|können)$/.test(modal)) return false
  return (
    language.vouches(lemma) || language.verbIs('withhold', lemma) || (modal !== null && language.verbIs('utter', lemma))
  )
}

const REFUSED = /^(nichts?|weder)$/

/** "Man kann sagen, dass …", "Es darf festgehalten werden, dass …": the writer sums up. */
function concludes(view: SentenceView, clause: Clause): boolean {
  const verb = clause.verb as VerbComplex
  if (!verb.modal || !/^(können|dürfen|müssen)$/.test(verb.modal) || isSubjunctive(verb)) return false
  const { subject, agent } = findParticipants(view, clause)
  return verb.passive ? !agent : subject !== null && (view.tokens[subject.first] as Token).lower === 'man'
}

/** "Wer behauptet, das sei neu, irrt", "Wer redet und behauptet, …": a free relative clause reports nothing that was said. */
const namesAnybody = ({ tokens, clauses }: SentenceView, clause: Clause) => {
  const before = clause.coordinated ? clauses[clause.index - 1] : undefined
  return [clause, before].some(c => c && tokens[c.opener >= 0 ? c.opener : (c.pieces[0]?.first ?? 0)]?.lower === 'wer')
}

/**
 * "Kern sagte nicht, dass er geht", "Was Kern nicht erwähnt: …": nobody says what somebody leaves unsaid; "glaubt nicht, dass" denies
 * it, and "sagte nicht, ob" refuses an answer; with nobody to refuse it ("Ob er kommt, wurde nicht mitgeteilt") there is none.
 */
function leavesUnsaid(view: SentenceView, clause: Clause): boolean {
  const { tokens, clauses, language } = view
  const { pieces, verb, index } = clause
  if (!verb || !language.verbIs('utter', verb.lemma)) return false
  if (
    verb.passive &&
    !findParticipants(view, clause).agent &&
    stands(view, clause, i => UNSAID.test((tokens[i] as Token).lower))
  )
    return true
  const next = clauses[index + 1]
  if (openingWord(tokens, clause) !== 'was' && !(next && openingWord(tokens, next) === 'dass')) return false
  if (stands(view, clause, i => UNSAID.test((tokens[i] as Token).lower) && tokens[i + 1]?.lower !== 'nur')) return true
  return pieces.some(({ last }) => verb.finite === last - 1) && UNSAID.test(tokens[verb.finite - 1]?.lower ?? '')
}

/** Whether such a word stands at or behind the clause's finite verb, outside of marks. */
function stands({ tokens }: SentenceView, { pieces, finite }: Clause, matches: (i: number) => boolean): boolean {
  for (const { first, last } of pieces)
    for (let i = Math.max(first, finite); i < last; i++)
      if ((tokens[i] as Token).quotation < 0 && matches(i)) return true
  return false
}

const UNSAID = /^(nichts?|nie|niemals|nirgends|nirgendwo|keineswegs|mitnichten)$/

/** "Glauben Sie, dass …?", "Was würdest du sagen, …?": in an interview without marks nobody has said it yet. */
function asksSomebody({ tokens, sentence }: SentenceView, { pieces, finite }: Clause): boolean {
  if ((tokens[sentence.last - 1] as Token).text !== '?') return false
  return pieces.some(({ first, last }) =>
    tokens.slice(first, last).some((t, k) => t.lower === 'du' || (t.text === 'Sie' && first + k > finite)),
  )
}
