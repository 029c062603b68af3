import type { NounPhrase } from '../clauses/model.js'
import { type Draft, draft, type SentenceView } from '../drafts.js'
import { findParticipants } from '../phrases/find-subjects.js'
import { nounOf } from '../phrases/read-agreement.js'
import type { Range, Token } from '../text/model.js'
import { overlaps, rangeOf } from '../text/ranges.js'

/**
 * "Das Blatt zitiert den Minister mit den Worten „…“", "wird er von dem Blatt zitiert": the words are the minister's, the
 * paper passes them on. Where both are named, the paper's statement holds the minister's.
 */
export function attributeCitations(view: SentenceView): void {
  for (const cited of view.drafts.filter(d => d.verb?.lemma === 'zitieren' && d.quote.length)) {
    const { citing, speaking } = partiesOf(view, cited)
    if (!speaking) continue
    if (!citing || cited.type !== 'Direct') {
      cited.speaker = [speaking]
      cited.addressee = []
      continue
    }
    cited.speaker = [citing]
    cited.addressee = []
    cited.rule = 'citation/citing'
    draft(view, {
      type: 'Direct',
      quote: [...cited.quote],
      speaker: [speaking],
      frame: cited.frame,
      rule: 'citation/cited',
      act: cited.act,
      tense: cited.tense,
      nested: true,
      parent: cited,
    })
  }
}

interface Parties {
  readonly citing: Range | null
  readonly speaking: Range | null
}

/** Active: the subject cites the object. Passive: the subject is cited, "von" or "in" tells by whom. */
function partiesOf(view: SentenceView, cited: Draft): Parties {
  const clause = view.clauses.find(c => cited.cue.includes(c.finite))
  if (!clause?.verb) return { citing: null, speaking: null }
  const people = findParticipants(view, clause)
  if (clause.verb.passive) {
    const place = people.phrases.find(p => p.preposition >= 0 && isPlace(view.tokens[p.preposition] as Token))
    const citing = people.agent ?? place ?? null
    return { citing: citing ? rangeOf(citing) : null, speaking: people.subject }
  }
  const { subject } = people
  const object = people.phrases.find(
    p =>
      (p.preposition < 0 || isPaperCited(view, p)) &&
      !(subject && overlaps(p, subject)) &&
      !cited.quote.some(q => overlaps(p, q)) &&
      p.first > clause.finite &&
      (p.preposition >= 0 || isPerson(view, p.first, p.head)),
  )
  const somebody = subject && /^(man|es)$/.test((view.tokens[subject.first] as Token).lower)
  return { citing: somebody ? null : subject, speaking: object ? rangeOf(object) : null }
}

/** "zitierte die Agentur aus einer Mitteilung des Amtes": whoever made it public speaks. */
const isPaperCited = ({ tokens, language }: SentenceView, phrase: NounPhrase): boolean =>
  tokens[phrase.preposition]?.lower === 'aus' && language.nounIs('release', nounOf(tokens, phrase)?.lower ?? '')

const isPlace = (preposition: Token) => /^(in|im|bei|beim|auf|laut)$/.test(preposition.lower)

/** "den Minister", "ihn", "Minister Meier"; not "die Worte", "folgenden Satz". */
function isPerson(view: SentenceView, first: number, head: number): boolean {
  const noun = view.tokens[head] as Token
  if (/^(ihn|sie)$/.test((view.tokens[first] as Token).lower)) return true
  if (/(zeugen?|experten?|beobachtern?)$/.test(noun.lower) || view.language.nounIs('office', noun.lower)) return true
  return noun.capital && !view.language.isWordingNoun(noun.text) && !view.language.isSourceNoun(noun.text)
}
