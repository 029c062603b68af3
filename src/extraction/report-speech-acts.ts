import { speakerOf } from './attribute-frames.js'
import { draft, type SentenceView } from './drafts.js'
import { findParticipants } from './find-subjects.js'
import type { Clause, ReportingVerb, Token } from './model.js'

/** "X forderte den Abzug der Truppen": a clause that sums up what was said; the quote is the sentence. */
export function reportSpeechActs(view: SentenceView): void {
  if (view.drafts.some(d => d.sentence === view.index && d.type === 'Reported')) return
  for (const clause of view.clauses) {
    if (clause.kind !== 'main' || !clause.verb) continue
    const verb = view.language.reportingVerb(clause.verb.lemma)
    if (!verb || !sumsUp(view, clause, verb)) continue
    if (view.drafts.some(d => d.sentence === view.index && d.cue.includes(clause.finite))) continue
    const people = findParticipants(view.tokens, clause)
    const speaker = speakerOf(view, { clause, verb }, people, [])
    if (!speaker.length) continue
    draft(view, {
      type: 'Reported',
      quote: [{ first: view.sentence.first, last: view.sentence.last }],
      speaker,
      cue: [...clause.verb.tokens],
      addressee: people.dative && people.dative !== people.subject ? [people.dative] : [],
      rule: 'reported/object',
      act: verb.act,
      tense: clause.verb.tense,
      verb,
    })
    return
  }
}

/** Whether the clause has the object that makes its verb a summary of speech. */
function sumsUp(view: SentenceView, clause: Clause, verb: ReportingVerb): boolean {
  const { takes } = verb
  const mood = clause.verb?.mood
  if (mood === 'subjunctive1' || mood === 'subjunctive2') return false
  const { phrases, subject } = findParticipants(view.tokens, clause)
  const objects = phrases.filter(p => p.first !== subject?.first && p.first > clause.finite - 30)
  const plain =
    objects.some(
      p => p.preposition < 0 && !isTime(view, p.head) && p.last > p.first && (view.tokens[p.head] as Token).capital,
    ) || objects.some(p => /^(das|dies|ihn|sie|es)$/.test((view.tokens[p.first] as Token).lower))
  if (takes.has('als') && hasWord(view, clause, 'als')) return true
  if (takes.has('halten-für') && hasWord(view, clause, 'für')) return true
  if (takes.has('naming')) return plain
  if (takes.has('object') && plain) return true
  if ([...takes].some(t => t.startsWith('object=')) && plain) return true
  return objects.some(
    p =>
      p.preposition >= 0 &&
      p.preposition > clause.finite - 1 &&
      takes.has(bare((view.tokens[p.preposition] as Token).lower)),
  )
}

const CONTRACTED: Record<string, string> = {
  vom: 'von',
  zum: 'zu',
  zur: 'zu',
  ans: 'an',
  am: 'an',
  ins: 'in',
  im: 'in',
  ums: 'um',
  fürs: 'für',
  übers: 'über',
  aufs: 'auf',
  vorm: 'vor',
}
const bare = (preposition: string) => CONTRACTED[preposition] ?? preposition

const isTime = (view: SentenceView, head: number) =>
  /^(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|woche|tag|jahr|monat|abend|morgen)$/.test(
    (view.tokens[head] as Token).lower,
  )

function hasWord(view: SentenceView, clause: Clause, word: string): boolean {
  return clause.pieces.some(piece => {
    for (let i = Math.max(piece.first, clause.finite); i < piece.last; i++)
      if ((view.tokens[i] as Token).lower === word && (view.tokens[i] as Token).quotation < 0) return true
    return false
  })
}
