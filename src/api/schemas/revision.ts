import { z } from 'zod'

const revision = z
  .object({
    at: z.iso.datetime(),
    who: z.string().describe('The name of the key or person, or `wortlaut` for the program itself.'),
    action: z.string(),
    change: z.string().describe('Id of the act; several values changed at once share it.'),
    field: z.string(),
    before: z.string().nullable(),
    after: z.string().nullable(),
    reason: z.string(),
    extractorVersion: z.string().nullable(),
    undoes: z.string().nullable().describe('The act that this one took back.'),
  })
  .meta({ id: 'Revision', description: 'One value that was changed: by whom, when and why.' })

export const revisionList = z.object({ items: z.array(revision) }).meta({ id: 'RevisionList' })
