import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { StatementPageAnswer } from '../../src/api/schemas/statement.js'
import { parseDate } from '../../src/dates/parse-date.js'
import { ACTS, STATEMENT_TYPES } from '../../src/extraction/model.js'
import { fold } from '../../src/speakers/fold.js'
import { LISTED_STATUSES, STANDING_STATUSES } from '../../src/store/filters.js'
import { wordsOf } from '../../src/store/search/fold-words.js'
import { isHit } from '../../src/store/search/match-term.js'
import { parseTextQuery, type TextTerm } from '../../src/store/search/parse-text-query.js'
import { startServer, type TestServer } from '../support/server.js'
import { fillDatabase, type SyntheticStatement } from '../support/synthetic-database.js'

let server: TestServer
let rows: SyntheticStatement[]
beforeAll(async () => {
  server = await startServer(file => {
    rows = fillDatabase(file, { statements: 800, speakers: 15, seed: 7 })
  })
})
afterAll(() => server.close())

interface Asked {
  readonly speaker?: string[]
  readonly relayedBy?: string[]
  readonly from?: string
  readonly to?: string
  readonly dateField?: 'said' | 'published'
  readonly type?: string[]
  readonly act?: string[]
  readonly outlet?: string[]
  readonly status?: string[]
  readonly q?: string
  readonly updatedSince?: string
  readonly sort?: 'newest' | 'oldest'
}

const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 })
const list = (values: fc.Arbitrary<string>) => some(fc.uniqueArray(values, { minLength: 1, maxLength: 3 }))
const date = fc
  .tuple(
    fc.integer({ min: 1999, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.nat(2),
  )
  .map(([year, month, day, parts]) =>
    [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].slice(0, parts + 1).join('-'),
  )
const who = fc.nat(14).map(index => `sp${index}`)

const asked: fc.Arbitrary<Asked> = fc
  .record({
    speaker: list(who),
    relayedBy: list(who),
    from: some(date),
    to: some(date),
    dateField: some(fc.constantFrom('said' as const, 'published' as const)),
    type: list(fc.constantFrom(...STATEMENT_TYPES)),
    act: list(fc.constantFrom(...ACTS)),
    outlet: list(fc.constantFrom('Musterblatt', 'Der Beispielbote', 'Agentur Nord', 'Niemand')),
    status: list(fc.constantFrom(...LISTED_STATUSES)),
    q: some(
      fc.constantFrom(
        'Abzug',
        'müller',
        'Häuser -Krieg',
        '"der Minister"',
        'Steuer*',
        '-die',
        'Verhandlung Grenze',
        'US-Präsident',
      ),
    ),
    updatedSince: some(fc.constantFrom('2026-03-01T00:00:00Z', '2026-09-01T12:00:00+02:00')),
    sort: some(fc.constantFrom('newest' as const, 'oldest' as const)),
  })
  .map(record => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Asked)
  .filter(({ from, to }) => !from || !to || parseDate(from).from! <= parseDate(to).to!)

/** The same question, answered by looking at every row. */
function naive(asked: Asked): SyntheticStatement[] {
  const { from, to, updatedSince } = asked
  const first = from === undefined ? null : parseDate(from).from!
  const last = to === undefined ? null : parseDate(to).to!
  const field = asked.dateField ?? 'said'
  const standing: readonly string[] = updatedSince ? LISTED_STATUSES : STANDING_STATUSES
  const terms = parseTextQuery(asked.q ?? '')
  return rows.filter(row => {
    const days = row[field]
    return (
      (asked.status ?? standing).includes(row.status) &&
      (asked.type ?? [row.type]).includes(row.type) &&
      (asked.act ?? [row.act]).includes(row.act) &&
      (!asked.outlet || asked.outlet.includes(row.outlet ?? '')) &&
      (!asked.speaker || row.speakers.some(one => asked.speaker!.includes(one.id))) &&
      (!asked.relayedBy || row.relayers.some(one => asked.relayedBy!.includes(one.id))) &&
      (!updatedSince || row.updatedAt >= new Date(updatedSince)) &&
      (last === null || (days.from !== null && days.from <= last)) &&
      (first === null || (days.to !== null && days.to >= first)) &&
      terms.every(term => occurs(term, row) !== term.without)
    )
  })
}

function occurs(term: TextTerm, { text, title }: SyntheticStatement): boolean {
  if (term.kind !== 'phrase') return wordsOf(`${text} ${title}`).some(word => isHit(word.folded, term))
  const wanted = ` ${term.words.join(' ')} `
  return [text, title].some(part =>
    ` ${wordsOf(part)
      .map(word => word.folded)
      .join(' ')} `.includes(wanted),
  )
}

/** Everybody is asked for by another of their spellings. */
function spelling(id: string, salt: number): string {
  const { slug, name } = rows.flatMap(row => [...row.speakers, ...row.relayers]).find(one => one.id === id) ?? {
    slug: 'niemand',
    name: 'Niemand',
  }
  return [slug, name, name.toUpperCase(), fold(name)][salt % 4]!
}

function toPath(asked: Asked, more: Record<string, string>): string {
  const parameters = new URLSearchParams(more)
  for (const [name, value] of Object.entries(asked)) {
    const values = [value].flat() as string[]
    const names = name === 'speaker' || name === 'relayedBy' ? values.map(spelling) : values
    for (const one of names) parameters.append(name, one)
  }
  return `/api/statements?${parameters}`
}

test('any filters choose what a look at every row chooses, page by page and in order', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(asked, fc.integer({ min: 15, max: 200 }), async (asked, size) => {
      const items: StatementPageAnswer['items'] = []
      const path = toPath(asked, { pageSize: String(size), count: 'true' })
      const first = await server.json<StatementPageAnswer>(path)
      for (let page = first; ; page = await server.json<StatementPageAnswer>(page.next.slice(server.base.length))) {
        items.push(...page.items)
        if (page.next === null) break
      }
      const expected = naive(asked)
      expect(items.map(item => item.id).sort()).toEqual(expected.map(row => row.id).sort())
      expect(first.total).toBe(expected.length)
      const dayOf = new Map(
        rows.map(row => [row.id, asked.dateField === 'published' ? row.published.from : row.sortDay]),
      )
      const days = items.flatMap(item => dayOf.get(item.id) ?? [])
      expect(days).toEqual(asked.sort === 'oldest' ? [...days].sort() : [...days].sort().reverse())
    }),
    { numRuns: 60 },
  )
})

test('facets count what the filters choose', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(asked, async asked => {
      const facets = 'facet=speaker&facet=type&facet=act&facet=outlet&facet=month'
      const page = await server.json<StatementPageAnswer>(`${toPath(asked, { pageSize: '1' })}&${facets}`)
      const expected = naive(asked)
      const field = asked.dateField ?? 'said'
      const months = expected
        .map(row => row[field])
        .filter(({ from, to }) => from && from.slice(0, 7) === to?.slice(0, 7))
      const counts = (values: (string | null)[]) => {
        const map = new Map<string, number>()
        for (const value of values) if (value !== null) map.set(value, (map.get(value) ?? 0) + 1)
        return [...map].sort()
      }
      const given = (facet: keyof NonNullable<typeof page.facets>) =>
        page.facets![facet]!.map(({ value, count }) => [value, count]).sort()
      expect(given('type')).toEqual(counts(expected.map(row => row.type)))
      expect(given('act')).toEqual(counts(expected.map(row => row.act)))
      expect(given('outlet')).toEqual(counts(expected.map(row => row.outlet)))
      expect(given('speaker')).toEqual(counts(expected.flatMap(row => row.speakers.map(one => one.slug))))
      expect(given('month')).toEqual(counts(months.map(({ from }) => from!.slice(0, 7))))
    }),
    { numRuns: 25 },
  )
})

test('a page stays where it was while statements come in', async () => {
  const first = await server.json<StatementPageAnswer>('/api/statements?pageSize=10')
  const { db } = server.database
  const { items } = first
  const old = await db.statement.findUniqueOrThrow({ where: { id: items[0]!.id } })
  await db.statement.create({
    data: { ...old, id: 'ffffffffffffffff', sortDay: '2099-01-01', saidFrom: '2099-01-01', saidTo: '2099-01-01' },
  })
  const second = await server.json<StatementPageAnswer>(first.next!.slice(server.base.length))
  await db.statement.delete({ where: { id: 'ffffffffffffffff' } })
  const both = [...items, ...second.items].map(item => item.id)
  const whole = await server.json<StatementPageAnswer>('/api/statements?pageSize=20')
  expect(both).toEqual(whole.items.map(item => item.id))
})
