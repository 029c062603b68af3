import { expect, test } from 'vitest'
import { extract } from '../../src/extraction/extract.js'
import { german } from '../../src/language/german/index.js'
import { mannerVerbs } from '../../src/language/german/manner-verbs.js'
import { reportingPhrases } from '../../src/language/german/reporting-phrases.js'
import { reportingVerbs } from '../../src/language/german/reporting-verbs.js'
import { reportingNouns } from '../../src/language/german/source-phrases.js'
import { textAt } from '../support/parts-of.js'

const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map(row => row.split('|').map(cell => cell.trim()))

/** What the example reports: the words in marks, else what stands behind the comma. */
const reported = (example: string) =>
  example.match(/„.*“/)?.[0] ?? example.slice(example.indexOf(', ') + 2).replace(/\.$/, '')

const read = (text: string) =>
  extract(text, german).statements.map(s => ({
    act: s.act,
    rule: s.rule,
    quote: textAt(text, s.quote),
    cue: s.cue.flatMap(([begin, end]) => text.slice(begin, end).split(' ')),
  }))

/** "gab … an" of "angeben": a form of the verb, or of its base with the prefix beside it. */
const holdsVerb = (cue: readonly string[], lemma: string) =>
  cue
    .flatMap(word => german.lookup(word).verbs)
    .some(verb => lemma.endsWith(verb.lemma) && ['', ...cue].includes(lemma.slice(0, -verb.lemma.length)))

const verbsAndPhrases = [...rows(reportingVerbs), ...rows(mannerVerbs), ...rows(reportingPhrases)]

test.each(verbsAndPhrases)(
  'the row of %s (%s, %s) holds for its example: %s',
  (row = '', _takes, act, example = '') => {
    const [lemma = '', ...companions] = row.toLowerCase().split(' ')
    const [statement] = read(example)
    expect(statement).toMatchObject({
      act,
      quote: reported(example),
      rule: expect.stringMatching(/^(frame|quotation|citation)\//),
    })
    const cue = (statement?.cue ?? []).map(word => word.toLowerCase())
    expect(holdsVerb(cue, lemma), `a form of ${lemma} in "${cue.join(' ')}"`).toBe(true)
    expect(cue).toEqual(expect.arrayContaining(companions))
  },
)

test.each(rows(reportingNouns))(
  'the row of %s (%s) holds for its example: %s',
  (noun = '', cell = '', example = '') => {
    const [act] = cell.split(' ')
    const clause = example.split(/, |\.$/)[1]
    const [statement] = read(example)
    expect(statement).toMatchObject({
      act,
      rule: 'noun/clause',
      cue: expect.arrayContaining([expect.stringContaining(noun)]),
    })
    expect(statement?.quote.replace(/,$/, '')).toBe(clause)
  },
)

test('no verb, phrase or noun has two rows', () => {
  const names = [...verbsAndPhrases, ...rows(reportingNouns)].map(([row]) => row)
  expect(names.filter((row, i) => names.indexOf(row) < i)).toEqual([])
})
