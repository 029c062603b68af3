import type { Db } from './database.js'
import { type Entry, NOTHING, type Vocabulary } from './entries.js'
import type { DateField, Facet } from './filters.js'

/** A value that statements have, and how many of those that the filters choose have it. */
export interface FacetValue {
  /** What the filter of the same name takes; of a month `YYYY-MM`, for `from` and `to`. */
  readonly value: string
  /** What to show: the name of a speaker, otherwise the value. */
  readonly label: string
  readonly count: number
}
export type Facets = Readonly<Record<Facet, FacetValue[]>>

/** What is counted: the statements chosen, and by which of their dates the months go. */
export interface Countable {
  readonly chosen: readonly Entry[]
  readonly vocabulary: Vocabulary
  readonly dateField: DateField
}

const MOST_VALUES = 50

/** The most frequent 50 values of each facet, months in their order and all of them. */
export async function countFacets(db: Db, countable: Countable): Promise<Facets> {
  const { speaker, month, ...others } = countWords(countable)
  const valuesOf = (counts: Uint32Array) => toValues(counts, countable.vocabulary)
  return {
    speaker: await nameSpeakers(db, mostFrequent(valuesOf(speaker))),
    type: mostFrequent(valuesOf(others.type)),
    act: mostFrequent(valuesOf(others.act)),
    outlet: mostFrequent(valuesOf(others.outlet)),
    month: valuesOf(month).sort(byValue),
  }
}

/** How often each word of the vocabulary is a statement's type, act, … ; one statement may have several speakers. */
function countWords({ chosen, vocabulary, dateField }: Countable): Record<Facet, Uint32Array> {
  const counts = () => new Uint32Array(vocabulary.words.length)
  const [speaker, type, act, outlet, month] = [counts(), counts(), counts(), counts(), counts()]
  // One walk for all facets: what takes time is to fetch the entries from memory.
  for (const entry of chosen) {
    type[entry.type]!++
    act[entry.act]!++
    outlet[entry.outlet]!++
    month[entry[dateField].month]!++
    for (const one of entry.speakers) speaker[one]!++
  }
  return { speaker, type, act, outlet, month }
}

function toValues(counts: Uint32Array, { words }: Vocabulary): FacetValue[] {
  const values: FacetValue[] = []
  for (let word = NOTHING + 1; word < counts.length; word++) {
    const [value, count] = [words[word]!, counts[word]!]
    if (count > 0) values.push({ value, label: value, count })
  }
  return values
}

/** What stands in for speakers so far are their ids. */
async function nameSpeakers(db: Db, values: readonly FacetValue[]): Promise<FacetValue[]> {
  const rows = await db.speaker.findMany({
    where: { id: { in: values.map(({ value }) => value) } },
    select: { id: true, slug: true, name: true },
  })
  const known = new Map(rows.map(row => [row.id, row]))
  const named = values.flatMap(({ value, count }) => {
    const speaker = known.get(value)
    return speaker ? [{ value: speaker.slug, label: speaker.name, count }] : []
  })
  return named.sort(byCount)
}

const mostFrequent = (values: FacetValue[]) => values.sort(byCount).slice(0, MOST_VALUES)
const byCount = (a: FacetValue, b: FacetValue) => b.count - a.count || byValue(a, b)
const byValue = (a: FacetValue, b: FacetValue) => (a.value < b.value ? -1 : 1)
