import type { Interval } from '../dates/interval.js'
import type { Span, Statement } from '../extraction/model.js'
import type { Attribution, ResolvedSpeaker } from '../speakers/model.js'
import type { SpeakerKey } from './find-speakers.js'
import { Part, Party } from './generated/enums.js'
import { slugOfSpeaker } from './save-speakers.js'

/** A statement as the program read it, ready to be stored. */
export interface ReadStatement {
  readonly statement: Statement
  readonly attribution: Attribution
  readonly said: Interval
}

/** The parts of a discontinuous quote are joined by this. */
export const ELLIPSIS = ' […] '

/** The columns of a statement that the extractor decides on. */
export function statementColumns(text: string, read: ReadStatement, published: Interval) {
  const { statement, attribution, said } = read
  const words = (spans: readonly Span[], glue: string) =>
    spans.map(([start, end]) => text.slice(start, end)).join(glue) || null
  return {
    text: words(statement.quote, ELLIPSIS) ?? '',
    type: statement.type,
    act: statement.act,
    mention: attribution.speakers[0]?.mention || words(statement.speaker, ' '),
    role: attribution.speakers[0]?.role ?? null,
    cue: words(statement.cue, ' … '),
    addressee: words(statement.addressee, ' '),
    ...saidColumns(said, published),
    publishedFrom: published.from,
    publishedTo: published.to,
    confidence: statement.confidence,
    rule: statement.rule,
  }
}

/** The columns that tell when a statement was said; `sortDay` is never empty for want of an open end. */
export function saidColumns(said: Interval, published: Pick<Interval, 'from' | 'to'>) {
  return {
    saidFrom: said.from,
    saidTo: said.to,
    saidPrecision: said.precision,
    saidPhrase: said.phrase,
    sortDay: said.from ?? said.to ?? published.from ?? published.to ?? '',
  }
}

/** The rows of `StatementSpan`. */
export function spanRows(text: string, statementId: string, spans: Readonly<Record<Part, readonly Span[]>>) {
  return Object.values(Part).flatMap(part =>
    spans[part].map(([start, end], position) => ({
      statementId,
      part,
      position,
      start,
      end,
      text: text.slice(start, end),
    })),
  )
}

/** The rows of `StatementParty`; `stored` gives the speakers' records by their slugs, `suffix` is the article's. */
export function partyRows(
  suffix: string,
  statementId: string,
  attribution: Attribution,
  stored: ReadonlyMap<string, SpeakerKey>,
) {
  const rows = (party: Party, speakers: readonly ResolvedSpeaker[]) =>
    speakers.map((speaker, position) => ({
      statementId,
      party,
      position,
      speakerId: stored.get(slugOfSpeaker(speaker, suffix))!.id,
      mention: speaker.mention || null,
      role: speaker.role,
    }))
  return [...rows(Party.speaker, attribution.speakers), ...rows(Party.relayer, attribution.relayers)]
}
