import type { Article } from '../../src/articles/model.js'
import type { Act, Span, StatementType } from '../../src/extraction/model.js'
import { createIngest, type Reader } from '../../src/ingest.js'
import type { ResolvedSpeaker } from '../../src/speakers/model.js'
import type { Database } from '../../src/store/database.js'
import type { ReadStatement } from '../../src/store/statement-rows.js'

/** What a test says of a statement: its words as they stand in the article, whose they are, and what differs from the usual. */
interface Example {
  readonly words: readonly string[]
  readonly by?: ResolvedSpeaker
  readonly through?: ResolvedSpeaker
  readonly type: StatementType
  readonly act?: Act
  readonly cue?: string
  readonly addressee?: string
  /** Index of the statement that this one stands in or refers to. */
  readonly parent?: number
  readonly refersTo?: number
  readonly said?: ReadStatement['said']
  readonly confidence?: number
}

const person = (name: string, mention: string, role: string | null = null): ResolvedSpeaker => ({
  name,
  kind: 'person',
  slug: null,
  wikidata: null,
  mention,
  role,
})
const MIRA = person('Mira Falk', 'Falk', 'Bürgermeisterin')
const IVO = person('Ivo Sander', 'der Deichgraf', 'Deichgraf')
const POLICE: ResolvedSpeaker = { ...person('Polizei Altstadt', 'die Polizei'), kind: 'organisation' }
const LONG = `${'Wer den Damm jetzt nicht höher baut, der baut ihn nach der nächsten Flut noch einmal und dann teurer, denn '.repeat(12)}so ist es immer gewesen.`

/** A dated article with relays, nesting, a split quote and several speakers. */
export const DAM: Article = {
  externalId: null,
  title: 'Streit um den Damm in Altstadt',
  text: `Der Damm soll höher werden. "Wir bauen noch in diesem Jahr", sagte Bürgermeisterin Mira Falk am Freitag, "und wir fragen niemanden." Der Deichgraf habe ihr versichert, dass die Kasse voll sei, sagte Falk den Anwohnern.

Die Polizei bestreitet, dass es am Damm einen Einbruch gegeben habe. Falk sagte, Sander habe erklärt, er halte "nichts von Eile".

Niemand habe je davon gehört. ${LONG}`,
  outlet: 'Altstädter Bote',
  url: 'https://bote.example/damm',
  author: 'Ada Winter',
  language: 'de',
  published: { from: '2022-01-21', to: '2022-01-21', precision: 'day', phrase: null },
}

/** An article of which only the month is known, without an outlet. */
export const CAT: Article = {
  ...DAM,
  title: 'Katze <b>gerettet</b> & gefeiert',
  text: 'Eine Katze ist gerettet. "Sie war <i>oben</i> & wir unten", sagte Falk.',
  outlet: null,
  url: null,
  author: null,
  published: { from: '2021-05-01', to: '2021-05-31', precision: 'month', phrase: null },
}

/** An article without a statement. */
export const NOTHING: Article = { ...CAT, title: 'Wetter', text: 'Es regnet.', outlet: 'Altstädter Bote' }

/** An article in a language that is not read. */
export const FOREIGN: Article = {
  ...CAT,
  title: 'La digue sera plus haute',
  text: 'Le ministre a dit que la digue serait plus haute.',
  outlet: 'Le Courrier',
  language: 'fr',
}

const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  [DAM.title]: [
    {
      words: ['"Wir bauen noch in diesem Jahr"', '"und wir fragen niemanden."'],
      by: MIRA,
      type: 'Direct',
      act: 'announce',
      cue: 'sagte',
      said: { from: '2022-01-21', to: '2022-01-21', precision: 'day', phrase: 'am Freitag' },
    },
    {
      words: ['dass die Kasse voll sei'],
      by: IVO,
      through: MIRA,
      type: 'Indirect',
      act: 'promise',
      addressee: 'den Anwohnern',
    },
    {
      words: ['dass es am Damm einen Einbruch gegeben habe'],
      by: POLICE,
      type: 'Indirect',
      act: 'deny',
      confidence: 0.97,
    },
    { words: ['Sander habe erklärt, er halte "nichts von Eile"'], by: MIRA, type: 'Indirect' },
    { words: ['er halte "nichts von Eile"'], by: IVO, through: MIRA, type: 'Indirect', parent: 3 },
    { words: ['Niemand habe je davon gehört.'], type: 'IndirectFreeIndirect', refersTo: 2, confidence: 0.3 },
    { words: [LONG], by: IVO, type: 'FreeIndirect', act: 'warn', confidence: 0.5 },
  ],
  [CAT.title]: [{ words: ['"Sie war <i>oben</i> & wir unten"'], by: MIRA, type: 'Direct' }],
}

const exampleReader: Reader = {
  version: 'example',
  read: article =>
    article.language === 'de' ? (EXAMPLES[article.title] ?? []).map(example => toRead(article, example)) : null,
}

function toRead({ text, published }: Article, example: Example): ReadStatement {
  const spans = (words: readonly string[]): Span[] => words.map(part => spanOf(text, part))
  return {
    statement: {
      type: example.type,
      act: example.act ?? 'assert',
      nested: example.parent !== undefined,
      parent: example.parent ?? null,
      refersTo: example.refersTo ?? null,
      quote: spans(example.words),
      speaker: example.by ? [spanOf(text, example.by.mention, true)] : [],
      cue: example.cue ? spans([example.cue]) : [],
      addressee: example.addressee ? spans([example.addressee]) : [],
      frame: [],
      cueTense: null,
      confidence: example.confidence ?? 0.8,
      rule: 'frame/verb',
    },
    attribution: { speakers: example.by ? [example.by] : [], relayers: example.through ? [example.through] : [] },
    said: example.said ?? published,
  }
}

function spanOf(text: string, words: string, anyCase = false): Span {
  const start = anyCase ? text.toLowerCase().indexOf(words.toLowerCase()) : text.indexOf(words)
  if (start < 0) throw new Error(`the example has no "${words}"`)
  return [start, start + words.length]
}

/** Takes the four example articles in. */
export async function fillWithExamples(database: Database): Promise<void> {
  const ingest = await createIngest(database, exampleReader, () => new Date('2026-01-01T12:00:00Z'))
  for (const article of [DAM, CAT, NOTHING, FOREIGN]) await ingest(article)
}
