import { z } from 'zod'
import { SPEAKER_KINDS } from '../../speakers/model.js'
import { isoDay, pageOf } from './common.js'

const identity = {
  id: z.string(),
  slug: z.string().describe('Part of the speaker’s address: /api/speakers/{slug}.'),
  name: z.string().describe('The canonical name.'),
  kind: z.enum(SPEAKER_KINDS),
  wikidata: z
    .string()
    .nullable()
    .meta({ examples: ['Q58217'] }),
}

/** Somebody as a statement names them. */
export const mentionedSpeaker = z
  .object({
    ...identity,
    role: z.string().nullable().describe('The role as printed there.'),
    mention: z.string().nullable().describe('How the text names the speaker: `er`, `der US-Außenminister`.'),
  })
  .meta({ id: 'MentionedSpeaker', description: 'A speaker as one statement names it.' })

/** An entry of the register. */
export const speaker = z
  .object({
    ...identity,
    url: z.url(),
    role: z.string().nullable().describe('The latest office that the register knows.'),
    mention: z.null().describe('Only a statement has one.'),
    gender: z.string().nullable(),
    origin: z.string().describe('`register`, `article` (found by the program) or `person`.'),
    aliases: z.array(z.string()).describe('Spellings and names under which `speaker=` finds it.'),
    roles: z.array(z.object({ title: z.string(), from: z.string().nullable(), to: z.string().nullable() })),
    statements: z.int().describe('How many statements that stand are attributed to it.'),
    relayed: z.int().describe('How many it passed on from others.'),
    firstSaid: isoDay.nullable(),
    lastSaid: isoDay.nullable(),
  })
  .meta({ id: 'Speaker', description: 'An entry of the register.' })

export const speakerPage = pageOf(speaker).meta({ id: 'SpeakerPage' })
export type SpeakerAnswer = z.infer<typeof speaker>
export type SpeakerPageAnswer = z.infer<typeof speakerPage>
