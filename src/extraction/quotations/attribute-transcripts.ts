import { draft, type SentenceView } from '../drafts.js'
import type { Range, Token } from '../text/model.js'
import { canBeName, type Label, readLabel } from './read-labels.js'

/** A shorter turn is a mere "Ja." */
const FEWEST = 3

/**
 * Turns of an interview or a round of voices, without quotation marks: "Volk: Wir haben gewartet. Jetzt reicht es.", where the
 * line begins with the name of somebody whom the text names in full and lets speak twice, or with one of several full names
 * before words in the first person. Gives the sentences that the turns take up; no other rule reads those.
 */
export function attributeTranscripts(views: readonly SentenceView[]): ReadonlySet<number> {
  const labels = views.map(readLabel).filter(label => label !== null)
  const spoken = new Set<number>()
  if (labels.length < 2) return spoken
  const people = findPeople(views, labels)
  const voices = labels.filter(label => label.words > 1).length > 1
  for (const label of labels) {
    const last = lastOfTurn(views, label.view.index)
    const turn: Range = { first: label.last, last: last.sentence.last }
    const own = people.has(label.surname) || (voices && label.words > 1 && isFirstPerson(label.view, turn))
    if (!own || countWords(label.view, turn) < FEWEST) continue
    const frame = [{ first: label.name.first, last: label.last }]
    draft(last, { type: 'Direct', quote: [turn], speaker: [label.name], frame, rule: 'transcript/turn' })
    for (let index = label.view.index; index <= last.index; index++) spoken.add(index)
  }
  return spoken
}

/** Surnames that label two lines and that the text has behind a first name: "Klimaforscherin Ida Volk". */
function findPeople(views: readonly SentenceView[], labels: readonly Label[]): Set<string> {
  const twice = new Set<string>()
  const once = new Set<string>()
  for (const { surname } of labels) (once.has(surname) ? twice : once).add(surname)
  const people = new Set<string>()
  if (!twice.size) return people
  const { tokens } = views[0] as SentenceView
  tokens.forEach((token, i) => {
    const before = tokens[i - 1]
    if (twice.has(token.lower) && token.gap === 1 && before && canBeName(before)) people.add(token.lower)
  })
  return people
}

/** A turn ends with its line. */
function lastOfTurn(views: readonly SentenceView[], first: number): SentenceView {
  let last = first
  for (let next = views[last + 1]; next && (next.tokens[next.sentence.first] as Token).gap < 2; next = views[last + 1])
    last++
  return views[last] as SentenceView
}

const wordsOf = ({ tokens }: SentenceView, { first, last }: Range) =>
  tokens.slice(first, last).filter(token => token.kind === 'word')

const countWords = (view: SentenceView, turn: Range) => wordsOf(view, turn).length

const isFirstPerson = (view: SentenceView, turn: Range) =>
  wordsOf(view, turn).some(({ lower }) => /^(ich|wir|mir|mich|uns|mein|meine[mnrs]?|unser|unsere[mnrs]?)$/.test(lower))
