import { createHash } from 'node:crypto'
import Sqlite from 'better-sqlite3'
import { ACTS, STATEMENT_TYPES } from '../../src/extraction/model.js'
import { foldings, slugOf } from '../../src/speakers/fold.js'
import { LISTED_STATUSES } from '../../src/store/filters.js'
import { createRandom, type Random } from './random.js'

const FIRST_NAMES = ['Änne', 'Björn', 'Cem', 'Dörte', 'Émile', 'Fátima', 'Götz', 'Heike', 'Ilse', 'Jürgen']
const SURNAMES = ['Müller', 'Mueller', 'Groß', 'Gross', 'Øster', 'Weiß', 'Łuka', 'Schröder', 'Özkan', 'Bär']
const OUTLETS = ['Musterblatt', 'Der Beispielbote', 'Agentur Nord', 'Tagespost Süd', null]
const WORDS = `die der das ein Regierung Minister Abzug Truppenabzug Häuser Haus Straße Strasse Müller fordern forderte
  Verhandlungen Verhandlung Grenze Ukraine Vertrag Verträge neue neuen Steuer Steuern Steuererhöhung nicht keine Krieg Frieden
  Friedensvertrag Wahl Bundestagswahl Partei Parteien sagen US-Präsident Außenminister Kanzlerin Euro Milliarden Opfer Hilfe
  Hilfen Flüchtlingshilfe größer groß Gespräch Gespräche am um zu mit von über schnell deutlich`.split(/\s+/)

/** A statement of the synthetic database, as a test that reckons in memory wants it. */
export interface SyntheticStatement {
  readonly id: string
  readonly articleId: string
  readonly type: (typeof STATEMENT_TYPES)[number]
  readonly act: (typeof ACTS)[number]
  readonly status: string
  readonly text: string
  readonly title: string
  readonly outlet: string | null
  readonly speakers: readonly SyntheticSpeaker[]
  readonly relayers: readonly SyntheticSpeaker[]
  readonly said: Days
  readonly published: Days
  readonly sortDay: string
  readonly updatedAt: Date
}

export interface SyntheticSpeaker {
  readonly id: string
  readonly slug: string
  readonly name: string
}

interface Days {
  readonly from: string | null
  readonly to: string | null
  readonly precision: string
}

export interface SyntheticSize {
  readonly statements: number
  readonly speakers: number
  readonly seed?: number
}

/** Fills a database that has its tables with invented speakers, articles and statements, the same ones on every run. */
export function fillDatabase(file: string, { statements, speakers, seed = 1 }: SyntheticSize): SyntheticStatement[] {
  const random = createRandom(seed)
  const people = Array.from({ length: speakers }, (_, index) => inventSpeaker(random, index))
  const rows: SyntheticStatement[] = []
  const connection = new Sqlite(file)
  connection.pragma('synchronous = OFF')
  const insert = prepare(connection)
  connection.transaction(() => {
    for (const person of people) insert.speaker(person)
    while (rows.length < statements) rows.push(...insertArticle(random, people, rows.length, insert))
  })()
  connection.close()
  return rows
}

function inventSpeaker(random: Random, index: number): SyntheticSpeaker {
  const name = `${random.pick(FIRST_NAMES)} ${random.pick(SURNAMES)} ${index}`
  return { id: `sp${index}`, slug: slugOf(name), name }
}

function insertArticle(
  random: Random,
  people: readonly SyntheticSpeaker[],
  count: number,
  insert: ReturnType<typeof prepare>,
): SyntheticStatement[] {
  const id = hex(`article ${count}`)
  const sentences = Array.from({ length: 1 + random.below(9) }, () => `${words(random, 4 + random.below(24))}.`)
  const article = { id, title: words(random, 6), outlet: random.pick(OUTLETS), text: sentences.join(' ') }
  const published = inventDays(random)
  insert.article(article, published)
  let start = 0
  return sentences.map((sentence, index) => {
    const statement = inventStatement(random, people, article, published, sentence, hex(`statement ${count + index}`))
    insert.statement(statement, start)
    start += sentence.length + 1
    return statement
  })
}

function inventStatement(
  random: Random,
  people: readonly SyntheticSpeaker[],
  article: { id: string; title: string; outlet: string | null },
  published: Days,
  text: string,
  id: string,
): SyntheticStatement {
  // The square makes few speakers talk much and many little, as in a newspaper.
  const person = () => people[Math.floor(random.next() ** 2 * people.length)]!
  const speakers = random.below(10) === 0 ? [] : random.below(12) === 0 ? [person(), person()] : [person()]
  const said = random.below(3) === 0 ? inventDays(random) : published
  return {
    id,
    articleId: article.id,
    title: article.title,
    outlet: article.outlet,
    text,
    type: random.pick(STATEMENT_TYPES),
    act: random.pick(ACTS),
    status: random.below(10) === 0 ? random.pick([...LISTED_STATUSES, 'deleted']) : 'unreviewed',
    speakers: speakers.filter((speaker, index) => speakers.indexOf(speaker) === index),
    relayers: random.below(8) === 0 ? [person()] : [],
    said,
    published,
    sortDay: said.from ?? published.from ?? '',
    updatedAt: new Date(Date.UTC(2026, 0, 1) + random.below(300 * 86_400) * 1000),
  }
}

function inventDays(random: Random): Days {
  const year = 2000 + random.below(26)
  const month = 1 + random.below(12)
  const ym = `${year}-${String(month).padStart(2, '0')}`
  const kind = random.below(20)
  if (kind === 0) return { from: null, to: null, precision: 'unknown' }
  if (kind === 1) return { from: `${year}-01-01`, to: `${year}-12-31`, precision: 'year' }
  if (kind < 6) return { from: `${ym}-01`, to: lastDay(year, month), precision: 'month' }
  const day = `${ym}-${String(1 + random.below(28)).padStart(2, '0')}`
  return { from: day, to: day, precision: 'day' }
}

function lastDay(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

function words(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.pick(WORDS)).join(' ')
}

function hex(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

/** Prisma's way of writing a point in time on SQLite. */
function stamp(date: Date): string {
  return date.toISOString().replace('Z', '+00:00')
}

function prepare(connection: Sqlite.Database) {
  const now = stamp(new Date(Date.UTC(2026, 0, 1)))
  const speaker = connection.prepare(
    `INSERT INTO "Speaker" (id, slug, name, kind, origin, createdAt, updatedAt) VALUES (?, ?, ?, 'person', 'article', ?, ?)`,
  )
  const alias = connection.prepare(
    `INSERT OR IGNORE INTO "SpeakerAlias" (speakerId, alias, folded, origin) VALUES (?, ?, ?, 'article')`,
  )
  const article = connection.prepare(
    `INSERT INTO "Article" (id, title, outlet, language, publishedFrom, publishedTo, publishedPrecision, text, sha256, createdAt,
       updatedAt) VALUES (?, ?, ?, 'de', ?, ?, ?, ?, ?, ?, ?)`,
  )
  const statement = connection.prepare(
    `INSERT INTO "Statement" (id, articleId, text, type, act, status, speakerId, mention, cue, saidFrom, saidTo, saidPrecision,
       publishedFrom, publishedTo, sortDay, confidence, rule, createdAt, updatedAt)
     VALUES (?, ?, ?, ?, ?, ?, ?, 'er', 'sagte', ?, ?, ?, ?, ?, ?, 0.9, 'synthetic', ?, ?)`,
  )
  const span = connection.prepare(
    `INSERT INTO "StatementSpan" (statementId, part, position, start, end, text) VALUES (?, 'quote', 0, ?, ?, ?)`,
  )
  const party = connection.prepare(
    `INSERT INTO "StatementParty" (statementId, party, position, speakerId, mention) VALUES (?, ?, ?, ?, 'er')`,
  )
  return {
    speaker({ id, slug, name }: SyntheticSpeaker): void {
      speaker.run(id, slug, name, now, now)
      for (const folded of foldings(name)) alias.run(id, name, folded)
    },
    article(
      row: { id: string; title: string; outlet: string | null; text: string },
      { from, to, precision }: Days,
    ): void {
      const sha256 = createHash('sha256').update(row.text).digest('hex')
      article.run(row.id, row.title, row.outlet, from, to, precision, row.text, sha256, now, now)
    },
    statement(row: SyntheticStatement, start: number): void {
      const { id, articleId, text, type, act, status, said, published, sortDay } = row
      const updated = stamp(row.updatedAt)
      const first = row.speakers[0]?.id ?? null
      const days = [said.from, said.to, said.precision, published.from, published.to, sortDay]
      statement.run(id, articleId, text, type, act, status, first, ...days, updated, updated)
      span.run(id, start, start + text.length, text)
      row.speakers.forEach((speaker, position) => {
        party.run(id, 'speaker', position, speaker.id)
      })
      row.relayers.forEach((speaker, position) => {
        party.run(id, 'relayer', position, speaker.id)
      })
    },
  }
}
