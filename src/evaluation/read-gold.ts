import * as z from 'zod'
import { WortlautError } from '../errors.js'
import { type Span, STATEMENT_TYPES } from '../extraction/model.js'
import type { GoldArticle } from './model.js'

const span = z.tuple([z.int().min(0), z.int().min(0)]).transform((pair): Span => pair)
const spans = z.array(span).default([])

const schema = z.object({
  id: z.string(),
  title: z.string().default(''),
  date: z.string(),
  text: z.string(),
  tokens: z.array(span).optional(),
  statements: z.array(
    z.object({
      type: z.enum(STATEMENT_TYPES),
      quote: z.array(span).min(1),
      speaker: spans,
      cue: spans,
      addressee: spans,
      frame: spans,
      speakerName: z.string().nullish(),
      speakerAliases: z.array(z.string()).optional(),
    }),
  ),
})

/**
 * Reads one line of gold data: an article with its annotated statements. Where no tokens are given, words and single other
 * characters are the tokens.
 * @throws WortlautError `bad-input` that names the first field that is wrong.
 */
export function readGold(line: string): GoldArticle {
  const parsed = schema.safeParse(parseJson(line))
  if (!parsed.success) throw badGold(parsed.error)
  return { ...parsed.data, tokens: parsed.data.tokens ?? wordsOf(parsed.data.text) }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    throw new WortlautError('bad-input', `not JSON: ${(error as Error).message}`)
  }
}

function badGold(error: z.ZodError): WortlautError {
  const [{ path, message }] = error.issues as [z.core.$ZodIssue]
  return new WortlautError('bad-input', `not gold data: "${path.join('.')}": ${message}`)
}

function wordsOf(text: string): Span[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu), match => [
    match.index,
    match.index + match[0].length,
  ])
}
