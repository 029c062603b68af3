import { overlaps, type SentenceView } from './drafts.js'
import { type NounPhrase, readNounPhrase } from './find-noun-phrases.js'
import { findParticipants } from './find-subjects.js'
import { type Clause, type Range, type Token, WordClass } from './model.js'

/**
 * Whom a reporting clause says it was said to: "gegenüber dem Sender", "vor Journalisten", "im Interview mit der Zeitung",
 * the dative of "warf der Bank vor", the accusative of "forderte die Bürger auf", the subject of its passive, "von der
 * Stadt" beside "fordern". Empty where the clause does not tell.
 */
export function findAddressees(view: SentenceView, clause: Clause): Range[] {
  const { subject, phrases } = findParticipants(view, clause)
  const addressing = view.language.addressing(clause.verb?.lemma ?? '')
  const inside = subject && addresseeWithin(view, clause, subject)
  if (inside) return [inside]
  const others = phrases.filter(p => !subject || !overlaps(p, subject))
  const found =
    others.find(p => isAudience(view, p)) ??
    (clause.verb?.passive
      ? addressedInPassive(view, addressing, subject, phrases)
      : addressedByCase(view, clause, addressing, others)) ??
    (addressing === 'von' ? demandedFrom(view, clause) : null)
  return found ? [{ first: found.first, last: found.last }] : []
}

/**
 * "sagte Karl Meier der Nachrichtenagentur", "forderte Meier von der Bank": behind a name the dative, or the "von" of a demand,
 * is no part of the subject, though "der Sprecher der Agentur" has a genitive.
 */
export function addresseeWithin(view: SentenceView, clause: Clause, subject: Range): Range | null {
  const addressing = view.language.addressing(clause.verb?.lemma ?? '')
  if (subject.first < clause.finite || (addressing !== 'dative' && addressing !== 'von')) return null
  for (let i = subject.first + 1; i < subject.last; i++) {
    const { lower, quotation } = view.tokens[i] as Token
    if (quotation >= 0 || !(addressing === 'von' ? /^vo[nm]$/ : /^(der|den|einer|mehreren)$/).test(lower)) continue
    return isName(view, subject.first, i) && (addressing === 'von' || namesAudience(view, i + 1, subject.last))
      ? { first: i, last: subject.last }
      : null
  }
  return null
}

/** "Meier", "Minister Karl Meier (SPD)": a lone word that is no office, or two in a row. */
function isName(view: SentenceView, first: number, end: number): boolean {
  let last = end
  if (view.tokens[last - 1]?.kind === 'close') while (last > first && view.tokens[last]?.kind !== 'open') last--
  const [before, word] = [view.tokens[last - 2], view.tokens[last - 1] as Token]
  if (!word.capital) return false
  if (last - 1 === first) return !view.language.isSpeakerNoun(word.text)
  return before?.capital === true && !(before.word.classes & WordClass.article)
}

/** A noun for an audience, letters ("der ARD") or a name in marks. */
function namesAudience(view: SentenceView, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const { text, kind } = view.tokens[i] as Token
    if (kind === 'quote' || /^\p{Lu}{2,5}$/u.test(text) || view.language.isAudienceNoun(text)) return true
  }
  return false
}

const prepositionOf = (view: SentenceView, phrase: NounPhrase) =>
  phrase.preposition < 0 ? '' : (view.tokens[phrase.preposition] as Token).lower

/** "gegenüber X", "in Richtung X", "vor Journalisten", "zur Agentur", "im Gespräch mit der Zeitung". */
function isAudience(view: SentenceView, phrase: NounPhrase): boolean {
  const preposition = prepositionOf(view, phrase)
  if (preposition === 'gegenüber') return true
  if (view.tokens[phrase.last]?.lower === 'gegenüber' && phrase.preposition < 0) return true
  if (!/^(vor|zu|zum|zur|mit)$/.test(preposition)) return false
  if (
    preposition === 'mit' &&
    !/^(interview|gespräch|telefonat)$/.test(view.tokens[phrase.preposition - 1]?.lower ?? '')
  )
    return false
  return preposition === 'mit' || hasAudienceNoun(view, phrase)
}

function hasAudienceNoun(view: SentenceView, phrase: NounPhrase): boolean {
  for (let i = phrase.first; i <= phrase.head; i++)
    if (view.language.isAudienceNoun((view.tokens[i] as Token).text)) return true
  return false
}

/** "Die Bürger werden aufgefordert", "Dem Wirt wird vorgeworfen". */
function addressedInPassive(
  view: SentenceView,
  addressing: string | null,
  subject: Range | null,
  phrases: readonly NounPhrase[],
): Range | null {
  if (addressing === 'accusative') return subject
  return addressing === 'dative' ? (phrases.find(p => isDative(view, p)) ?? null) : null
}

function addressedByCase(
  view: SentenceView,
  clause: Clause,
  addressing: string | null,
  others: readonly NounPhrase[],
): Range | null {
  if (addressing === 'an') return others.find(p => /^(an|ans)$/.test(prepositionOf(view, p))) ?? null
  if (addressing === 'dative')
    return others.find(p => isDative(view, p) || (isBarePlural(view, p) && p.first > clause.finite)) ?? null
  if (addressing === 'accusative')
    return (
      others.find(
        p => p.preposition < 0 && (p.first > clause.finite || clause.kind !== 'main') && isAccusative(view, p),
      ) ?? null
    )
  return null
}

/** "von der Stadt", with its preposition, as the demand names it; it may look like an attribute of the noun before. */
function demandedFrom(view: SentenceView, clause: Clause): Range | null {
  for (const piece of clause.pieces)
    for (let i = Math.max(piece.first, clause.finite + 1); i < piece.last; i++) {
      const token = view.tokens[i] as Token
      if (token.quotation >= 0 || !/^(von|vom)$/.test(token.lower)) continue
      const phrase = readNounPhrase(view.tokens, i + 1, piece.last, false)
      return phrase && (view.tokens[phrase.head] as Token).capital ? { first: i, last: phrase.last } : null
    }
  return null
}

const isDative = (view: SentenceView, phrase: NounPhrase) =>
  phrase.preposition < 0 &&
  /^(dem|der|den|einem|einer|ihm|ihr|ihnen|diesem|dieser|seinem|seiner|ihrem|ihrer|mehreren|uns)$/.test(
    (view.tokens[phrase.first] as Token).lower,
  )

/** "sagte Reportern": a plural without an article. */
const isBarePlural = (view: SentenceView, phrase: NounPhrase) =>
  phrase.preposition < 0 &&
  phrase.last === phrase.first + 1 &&
  /[^e]n$/.test((view.tokens[phrase.first] as Token).lower) &&
  view.language.isAudienceNoun((view.tokens[phrase.first] as Token).text)

const isAccusative = (view: SentenceView, phrase: NounPhrase) => {
  const first = view.tokens[phrase.first] as Token
  if (first.word.classes & WordClass.reflexive || /^(dem|des|dessen|es|das)$/.test(first.lower)) return false
  return (view.tokens[phrase.head] as Token).capital || /^(ihn|sie|uns)$/.test(first.lower)
}
