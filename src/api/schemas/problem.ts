import { z } from 'zod'

/** One thing wrong with the input: a query or path parameter, or a place in the body (a JSON pointer). */
const inputError = z.object({
  parameter: z.string().optional(),
  pointer: z.string().optional(),
  detail: z.string(),
})
export type InputError = z.infer<typeof inputError>

/** Every failure, as RFC 9457 has it. */
export const problem = z
  .object({
    type: z.string().describe('What kind of problem, as a URI that stays the same.'),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z.array(inputError).optional().describe('For bad input: what is wrong where.'),
  })
  .meta({
    id: 'Problem',
    description: 'A failure (RFC 9457).',
    examples: [
      {
        type: 'urn:wortlaut:problem:bad-input',
        title: 'Bad Request',
        status: 400,
        detail: 'from: is not a date: write YYYY, YYYY-MM or YYYY-MM-DD',
        errors: [{ parameter: 'from', detail: 'is not a date: write YYYY, YYYY-MM or YYYY-MM-DD' }],
      },
    ],
  })
export type Problem = z.infer<typeof problem>
