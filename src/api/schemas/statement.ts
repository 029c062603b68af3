import { z } from 'zod'
import { ACTS, STATEMENT_TYPES } from '../../extraction/model.js'
import { FACETS } from '../../store/filters.js'
import { interval, pageOf } from './common.js'
import { mentionedSpeaker } from './speaker.js'
import { STATEMENT_EXAMPLE } from './statement-example.js'

const STATUSES = ['unreviewed', 'verified', 'corrected', 'rejected', 'withdrawn'] as const

/** The article as a statement names it. */
export const citedArticle = z
  .object({
    id: z.string(),
    title: z.string(),
    outlet: z.string().nullable(),
    url: z.string().nullable().describe('Where it was published.'),
    language: z.string().meta({ examples: ['de'] }),
    sha256: z.string().describe('Of the frozen text, in hexadecimal.'),
  })
  .meta({ id: 'CitedArticle' })

const selector = z
  .union([
    z.object({ type: z.literal('TextQuoteSelector'), exact: z.string(), prefix: z.string(), suffix: z.string() }),
    z.object({ type: z.literal('TextPositionSelector'), start: z.int(), end: z.int() }),
  ])
  .meta({ id: 'Selector', description: 'Where a span stands, as the W3C Web Annotation model says it.' })

const span = z
  .object({
    start: z.int(),
    end: z.int(),
    text: z.string().describe('`article.text.slice(start, end)`; offsets count UTF-16 units.'),
    selectors: z.array(selector),
    link: z.string().nullable().describe('The article’s url with a text fragment that leads to the words.'),
  })
  .meta({ id: 'Span' })

/** One attributed quote or claim. */
export const statement = z
  .object({
    id: z.string(),
    url: z.url(),
    type: z.enum(STATEMENT_TYPES),
    act: z.enum(ACTS),
    text: z.string().describe('The words; the parts of a discontinuous quote are joined by ` […] `.'),
    spans: z.array(span),
    context: z.object({ before: z.string(), after: z.string() }).describe('What stands around the words.'),
    speaker: mentionedSpeaker.nullable().describe('Null where nobody is named.'),
    speakers: z.array(mentionedSpeaker).describe('All of them, where several said it together.'),
    relayedBy: mentionedSpeaker.nullable().describe('Who told it to the reader, if not the speaker.'),
    cue: z
      .string()
      .nullable()
      .meta({ examples: ['sagte'] }),
    addressee: z.string().nullable(),
    said: interval,
    published: interval,
    article: citedArticle,
    confidence: z.number().min(0).max(1),
    rule: z.string().describe('Id of the rule that found it, or `person`.'),
    status: z.enum(STATUSES),
    nestedIn: z.string().nullable().describe('Id of the statement in whose words this one stands.'),
    refersTo: z.string().nullable().describe('Id of the statement that this one denies, confirms or takes up.'),
    citation: z.string().describe('A ready sentence to paste.'),
    updated: z.iso.datetime(),
    snippet: z
      .string()
      .optional()
      .describe('With `q`: the words around the hits as HTML, the hits marked by `<mark>`, all else escaped.'),
  })
  .meta({ id: 'Statement', description: 'One attributed quote or claim.', examples: [STATEMENT_EXAMPLE as never] })
export type StatementAnswer = z.infer<typeof statement>

/** One statement, asked for by id. */
export const statementDetail = z
  .object({
    ...statement.shape,
    relayers: z
      .array(mentionedSpeaker)
      .describe('The whole chain; first who told the reader, last who heard the speaker.'),
    nestedInStatement: statement.nullable(),
    refersToStatement: statement.nullable(),
    nested: z.array(statement).describe('The statements that stand in the words of this one.'),
    referredToBy: z.array(statement).describe('The statements that deny, confirm or take up this one.'),
    revisions: z.url().describe('Who changed what, when and why.'),
  })
  .meta({ id: 'StatementDetail' })

const facetValue = z.object({ value: z.string(), label: z.string(), count: z.int() })

export const statementPage = pageOf(statement)
  .extend({
    total: z.int().optional().describe('With `count=true`: how many the filters choose.'),
    facets: z
      .partialRecord(z.enum(FACETS), z.array(facetValue))
      .optional()
      .describe('With `facet=`: how many there are of each value, most first (months in order).'),
  })
  .meta({ id: 'StatementPage' })
export type StatementPageAnswer = z.infer<typeof statementPage>
export type StatementDetailAnswer = z.infer<typeof statementDetail>
