import type { Clause } from '../clauses/model.js'
import type { Draft, SentenceView } from '../drafts.js'
import { clauseOf } from '../find-open-quotations.js'
import { speakerOf } from '../frames/find-frame-speakers.js'
import { holderOf } from '../frames/find-noun-holders.js'
import { readFrame } from '../frames/read-frames.js'
import { articleBefore } from '../phrases/find-owning-nouns.js'
import { findParticipants } from '../phrases/find-subjects.js'
import { readNounPhrase } from '../phrases/read-noun-phrase.js'
import type { Quotation, Range, Token } from '../text/model.js'
import { contains, rangeOf } from '../text/ranges.js'
import { WordClass } from '../words.js'
import { isPronoun } from './add-quoted-words.js'
import type { Quoted } from './tell-speech-from-names.js'
import { givesName, linkBefore, takesWords } from './tell-taken-words.js'

/** How far before quoted words the noun or the agent stands that tells whose they are. */
const REACH = 10

/** Whose the words are, and the tokens that tell so. */
export interface WordsOwner {
  readonly speaker: Range[]
  readonly cue: readonly number[]
}

/**
 * Whose quoted words inside another statement are, where something nearer than that statement tells: null where nothing does,
 * without a speaker where they are somebody's whom the text does not name.
 */
export function ownerInside(view: SentenceView, quotation: Quotation, form: Quoted, around: Draft): WordsOwner | null {
  const owner = ownerInPhrase(view, quotation)
  if (owner) return owner
  if (around.rule === 'noun/clause' && around.act === 'deny') return { speaker: [], cue: around.cue }
  return innerSpeaker(view, quotation, form, around)
}

/** Whose the words are by the noun phrase that they stand in. */
export const ownerInPhrase = (view: SentenceView, quotation: Quotation): WordsOwner | null =>
  agentOfParticiple(view, quotation) ?? ownerOfNoun(view, quotation)

/** "das von Gegnern als „Luftschloss“ verspottete Projekt", "die von ihm „Kathedrale“ genannte Halle": who calls it so. */
export function agentOfParticiple(view: SentenceView, quotation: Quotation): WordsOwner | null {
  const { tokens, sentence } = view
  const judges = tokens[quotation.first - 1]?.lower === 'als'
  if (!callsSo(view, tokens[quotation.last], judges)) return null
  const end = judges ? quotation.first - 1 : quotation.first
  for (let i = end - 2; i >= sentence.first && i > end - REACH; i--) {
    const { kind, lower } = tokens[i] as Token
    if (kind === 'comma' || kind === 'stop') return null
    if (!/^(von|vom|durch)$/.test(lower)) continue
    const agent = readNounPhrase(tokens, i + 1, end, false)
    return agent?.last === end ? { speaker: [rangeOf(agent)], cue: [quotation.last] } : null
  }
  return null
}

/** "verspottete", "genannte": a participle before its noun, behind "als" of any verb ("gefeierte"), else of one that takes words. */
const callsSo = ({ language }: SentenceView, token: Token | undefined, judges: boolean): boolean =>
  token !== undefined &&
  !token.capital &&
  (/^genannte[nrsm]?$/.test(token.lower) ||
    token.word.verbs.some(v => v.adjectival && (judges || language.reportingVerb(v.lemma)?.takes.has('quote'))))

/**
 * "Meiers Drohung mit „harten Folgen“", "bekräftigte die Forderung nach einem „Notgroschen“": whoever does what the noun names; not
 * "brachte seinen Bericht von einem „Pranger“", "seiner Meinung nach „gut“", which tell of what is said or thought.
 */
function ownerOfNoun(view: SentenceView, quotation: Quotation): WordsOwner | null {
  const { tokens, sentence, language, clauses } = view
  const end = prepositionBefore(view, quotation)
  for (let i = end - 1; i >= sentence.first && i > end - REACH; i--) {
    const { kind, capital, text } = tokens[i] as Token
    if (kind === 'comma' || kind === 'stop') return null
    const row = capital ? language.reportingNoun(text) : undefined
    if (!row) continue
    if (/^(assert|believe)$/.test(row.act) || readNounPhrase(tokens, i, end)?.last !== end) return null
    const host = clauses.find(c => c.pieces.some(p => i >= p.first && i < p.last))
    const holder = holderOf(view, host, i, { first: articleBefore(view, i), last: end }, row.act)
    return holder?.speaker.length ? { speaker: holder.speaker, cue: [i, end] } : null
  }
  return null
}

/** Index of the preposition that governs the words, over article and adjectives; -1 without. */
function prepositionBefore({ tokens, sentence }: SentenceView, { first }: Quotation): number {
  for (let i = first - 1; i > sentence.first && i > first - 5; i--) {
    const { kind, capital, word } = tokens[i] as Token
    if (kind !== 'word' || capital) return -1
    if (word.classes & WordClass.preposition) return i
  }
  return -1
}

/**
 * "Kern sagte, die Bauern hätten ihn einen „Träumer“ genannt": the words are the subject's of the clause inside the report. What
 * somebody is only said to think ("die Fraktion halte das für „überfällig“") is in the words of who says so, and a pronoun mostly
 * stands for that one.
 */
function innerSpeaker(view: SentenceView, quotation: Quotation, form: Quoted, around: Draft): WordsOwner | null {
  const clause = clauseOf(view, quotation)
  if (!clause?.verb || !around.quote.some(q => contains(q, { first: clause.finite, last: clause.finite + 1 })))
    return null
  const frame = readFrame(view, clause)
  if (
    !frame ||
    frame.verb.act === 'believe' ||
    !takesWords(view, frame, quotation, linkBefore(view, quotation, clause))
  )
    return null
  if (givesName(view, frame, form)) return null
  const speaker = speakerOf(view, frame, findParticipants(view, clause), [rangeOf(quotation)])
  if (!speaker.length && !clause.verb.passive) return null
  return speaker.some(range => isPronoun(view, range)) ? null : { speaker, cue: frame.cue }
}

/**
 * "Für den Minister ist die Lage „ernst“", "was für ihn ein „Erfolg“ war": whose opinion it is, named before the words; not
 * "ein „Signal“ für den Minister".
 */
export function opinionOf(view: SentenceView, clause: Clause, quotation: Quotation): Range | null {
  if (clause.verb?.lemma !== 'sein') return null
  const found = findParticipants(view, clause).phrases.find(
    p =>
      p.preposition >= 0 &&
      (view.tokens[p.preposition] as Token).lower === 'für' &&
      p.first < clause.finite + 3 &&
      p.last <= quotation.first,
  )
  return found ? rangeOf(found) : null
}
